"""PDF: the text of every page, in order, with the running heads and feet labelled."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

import pypdfium2 as pdfium

from averment.errors import Empty, Locked, NotText
from averment.extracting.pieces import Piece, key
from averment.extracting.text import split_text

_LINE = re.compile(r"\S[^\n]*")
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
    pieces, outside = _pieces(pages, _running(pages))
    return PdfText(text, title, pieces, outside, partial)


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


def _pieces(pages: list[str], running: frozenset[str]) -> tuple[list[Piece], frozenset[int]]:
    """Cut every page into pieces; running heads and feet are pieces of their own, so that no paragraph swallows them."""
    pieces: list[Piece] = []
    outside: set[int] = set()
    offset = 0
    for page in pages:
        heads: list[re.Match[str]] = []
        feet: list[re.Match[str]] = []
        lines = list(_LINE.finditer(page))
        while len(heads) < min(_EDGE, len(lines)) and _shape(lines[len(heads)].group()) in running:
            heads.append(lines[len(heads)])
        rest = lines[len(heads) :]
        while len(feet) < min(_EDGE, len(rest)) and _shape(rest[-1 - len(feet)].group()) in running:
            feet.append(rest[-1 - len(feet)])
        start = heads[-1].end() if heads else 0
        end = feet[-1].start() if feet else len(page)
        middle = [replace(p, start=p.start + start, end=p.end + start) for p in split_text(page[start:end])]
        edges = [Piece(m.start(), m.end(), m.group()) for m in (*heads, *feet)]
        for piece in sorted([*middle, *edges], key=lambda p: p.start):
            if piece in edges:
                outside.add(len(pieces))
            pieces.append(replace(piece, start=piece.start + offset, end=piece.end + offset))
        offset += len(page) + 2
    return pieces, frozenset(outside)


def _running(pages: list[str]) -> frozenset[str]:
    """Lines at the edge of a page that most pages have, but for the page number, are running heads and feet."""
    if len(pages) < _EDGE + 1:
        return frozenset()
    edges: Counter[str] = Counter()
    for page in pages:
        lines = _LINE.findall(page)
        edges.update({_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    return frozenset(shape for shape, n in edges.items() if n >= max(3, len(pages) // 2))


def _shape(line: str) -> str:
    return _DIGITS.sub("0", key(line) or line.strip())
