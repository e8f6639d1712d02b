"""PDF: the text of every page, in order, with the running heads and feet labelled."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import pypdfium2 as pdfium

from averment.errors import Empty, Locked, NotText
from averment.extracting.pieces import Piece, key
from averment.extracting.text import split_text

_DIGITS = re.compile(r"\d+")
_EDGE, _MAX_PAGES, _MAX_LETTERS = 2, 5000, 50_000_000


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a PDF, its title if it has one, its pieces, which of these are running heads, and what was left out."""

    text: str
    title: str | None
    pieces: list[Piece]
    running: frozenset[int]
    partial: str | None


def read_pdf(content: bytes) -> PdfText:
    """Take the text of a PDF.

    Raises:
        Locked: if it is protected by a password.
        NotText: if it is damaged beyond reading.
        Empty: if it holds no text, as a scan does.
    """
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as why:
        if "password" in str(why).lower():
            raise Locked(
                "The PDF is protected by a password.", advice="Save a copy without the password and add that."
            ) from why
        raise NotText(f"The PDF cannot be opened: {why}.", advice="Check that the file is whole.") from why
    with document:
        title = document.get_metadata_value("Title").strip() or None
        pages, partial = _pages(document)
    if not any(p.strip() for p in pages):
        raise Empty(
            "The PDF holds no text.", advice="It is probably a scan: run text recognition (OCR) on it and add the result."
        )
    text = "\n\n".join(pages)
    pieces = _pieces(pages)
    return PdfText(text, title, pieces, _running(pages, pieces), partial)


def _pages(document: pdfium.PdfDocument) -> tuple[list[str], str | None]:
    pages, letters, bad = [], 0, []
    count = len(document)
    for number in range(min(count, _MAX_PAGES)):
        try:
            page = document[number]
            words = page.get_textpage().get_text_bounded()
        except pdfium.PdfiumError:
            bad.append(number + 1)
            continue
        words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "-").replace("\x00", "").strip("\n")
        letters += len(words)
        pages.append(words)
        if letters > _MAX_LETTERS:
            return pages, f"Only the first {number + 1} of {count} pages were read: the text is too long."
    if bad:
        return pages, f"Pages that could not be read: {', '.join(map(str, bad[:20]))}."
    return pages, f"Only the first {_MAX_PAGES} of {count} pages were read." if count > _MAX_PAGES else None


def _pieces(pages: list[str]) -> list[Piece]:
    pieces, offset = [], 0
    for page in pages:
        pieces += [
            Piece(p.start + offset, p.end + offset, p.text, heading=p.heading, item=p.item, indent=p.indent)
            for p in split_text(page)
        ]
        offset += len(page) + 2
    return pieces


def _running(pages: list[str], pieces: list[Piece]) -> frozenset[int]:
    """Lines at the edge of a page that most pages have, but for the page number, are running heads and feet."""
    if len(pages) < _EDGE + 1:
        return frozenset()
    edges: Counter[str] = Counter()
    for page in pages:
        lines = [line for line in page.splitlines() if line.strip()]
        edges.update({_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    common = {shape for shape, n in edges.items() if n >= max(3, len(pages) // 2)}
    return frozenset(i for i, p in enumerate(pieces) if _shape(p.text) in common)


def _shape(line: str) -> str:
    return _DIGITS.sub("0", key(line) or line.strip())
