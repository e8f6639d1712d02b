"""Plain text and Markdown: bytes to characters, and characters to pieces, without changing one of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from charset_normalizer import from_bytes

from averment.errors import NotText
from averment.extracting.pieces import Piece

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LINE = re.compile(r"[^\n\r\x0b\x0c\u2028\u2029]+")
_BULLET = re.compile(r"(?:[*+•·▪◦‣–—-]|o|\d{1,3}[.)])(?:\s|$)")
_SETEXT = re.compile(r"(?:-{3,}|={3,})[ \t]*")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_IMAGE = re.compile(r"\[?!\[")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ODD = re.compile("[\ufffd\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
_MIN_WIDTH, _MAX_WIDTH = 55, 100
_SAMPLE = 1 << 16


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, with where it stands and how many newlines come before it."""

    start: int
    end: int
    text: str
    indent: int
    gap: int


def decode(content: bytes, declared: str | None) -> tuple[str, str | None]:
    """Turn bytes into characters: by byte order mark, declared charset, UTF-8, then by what the bytes look like.

    The second value says what was lost, or is None. Carriage returns and everything else stay as they are.

    Raises:
        NotText: if the bytes are not text in any charset.
    """
    for mark, charset in _BOMS:
        if content.startswith(mark):
            return _lossy(content, charset)
    wanted = _CHARSET.search(declared or "")
    for charset in (*([str(wanted.group(1))] if wanted else []), "utf-8"):
        try:
            text = content.decode(charset)
        except (UnicodeError, LookupError):
            continue
        _refuse_junk(text)
        return text, None
    if _mostly_utf8(content):
        return _lossy(content, "utf-8")
    best = from_bytes(content[:_SAMPLE]).best()
    return _lossy(content, best.encoding if best else "utf-8")


def _lossy(content: bytes, charset: str) -> tuple[str, str | None]:
    text = content.decode(charset, errors="replace")
    bad = text.count("\ufffd")
    _refuse_junk(text)
    return text, f"{bad} places are not valid {charset.removesuffix('-sig')} and are shown as \ufffd." if bad else None


def _mostly_utf8(content: bytes) -> bool:
    sample = content[:_SAMPLE].decode("utf-8", errors="replace")
    good = sum(ord(c) > 127 and c != "\ufffd" for c in sample)
    return good > sample.count("\ufffd") or sample.count("\ufffd") <= max(3, len(sample) // 5000)


def _refuse_junk(text: str) -> None:
    sample = text[:_SAMPLE]
    odd = len(_ODD.findall(sample))
    if odd > 0.1 * max(len(sample), 1):
        raise NotText(
            "The bytes are not text: too many of them are control characters.",
            advice="Check what the file is; only text, HTML and PDF are read.",
        )


def split_text(text: str) -> list[Piece]:
    """Cut plain text into pieces: paragraphs by blank lines, single lines unless they are one wrapped paragraph."""
    lines = _lines(text)
    width = _wrap_width(lines)
    pieces: list[Piece] = []
    run: list[Line] = []
    for line in lines:
        if run and not (line.gap == 1 and _goes_on(run[-1], line, width)):
            pieces.append(_piece(text, run))
            run = []
        run.append(line)
    if run:
        pieces.append(_piece(text, run))
    return pieces


def split_markdown(text: str) -> list[Piece]:
    """Cut Markdown into pieces: headings, quotations, items and images are what their marks say."""
    lines = _lines(text)
    pieces: list[Piece] = []
    run: list[Line] = []
    fenced = False
    for number, line in enumerate(lines):
        if _FENCE.match(line.text):
            fenced = not fenced
        if run and (line.gap > 1 or (not fenced and _breaks(run[-1], line))):
            pieces.append(_marked(text, run))
            run = []
        if run and _SETEXT.fullmatch(line.text.strip()) and len(run) == 1:
            pieces.append(replace(_marked(text, [*run, line]), heading=2, kind="headline"))
            run = []
            continue
        run.append(line)
        if _HEADING.match(line.text) and number >= 0:
            pieces.append(_marked(text, run))
            run = []
    if run:
        pieces.append(_marked(text, run))
    return pieces


def _lines(text: str) -> list[Line]:
    lines, last = [], 0
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped[0])
        between = text[last : match.start()].replace("\r\n", "\n")
        gap = sum(c in "\n\r\x0b\x0c\u2028\u2029" for c in between) + (2 if "\x0c" in between else 0)
        lines.append(Line(start, start + len(stripped), stripped, start - match.start(), gap))
        last = match.end()
    return lines


def _wrap_width(lines: list[Line]) -> int:
    """How wide the text was wrapped, or 0 if it was not: most long lines end just before the same column."""
    long = sorted(line.indent + len(line.text) for line in lines if len(line.text) >= _MIN_WIDTH - 10)
    fitting = [n for n in long if n <= _MAX_WIDTH]
    if len(fitting) < 3 or len(fitting) < 0.85 * len(long):
        return 0
    width = fitting[int(0.98 * (len(fitting) - 1))]
    near = sum(n > width - 14 for n in fitting)
    return width if width >= _MIN_WIDTH and near >= max(2, len(fitting) // 3) else 0


def _goes_on(line: Line, after: Line, width: int) -> bool:
    if not width or _BULLET.match(after.text) or after.text.startswith(("(BUTTON)", "[", ">", "©", "•")):
        return False
    if _BULLET.match(line.text) and after.indent <= line.indent:
        return False
    if not _BULLET.match(line.text) and abs(after.indent - line.indent) > 1:
        return False
    word = after.text.split(maxsplit=1)[0]
    full = line.indent + len(line.text) + 1 + len(word)
    if full > width - 2:
        return True
    return full > 0.7 * width and after.text[0].islower() and line.text[-1] not in ".!?:"


def _piece(text: str, run: list[Line]) -> Piece:
    start, end = run[0].start, run[-1].end
    return Piece(start, end, text[start:end], item=bool(_BULLET.match(run[0].text)), indent=run[0].indent)


def _breaks(line: Line, after: Line) -> bool:
    new = _HEADING.match(after.text) or _IMAGE.match(after.text) or _BULLET.match(after.text)
    quote = line.text.startswith(">") != after.text.startswith(">")
    return bool(new or quote or _IMAGE.match(line.text) or line.text.endswith("\\"))


def _marked(text: str, run: list[Line]) -> Piece:
    piece = _piece(text, run)
    first = run[0].text
    heading = _HEADING.match(first)
    if heading:
        return replace(piece, heading=len(heading.group(1)), kind="headline")
    if first.startswith(">"):
        return replace(piece, kind="quotation")
    if _IMAGE.match(first):
        return replace(piece, kind="caption")
    if first.startswith("|") and first.endswith("|"):
        return replace(piece, kind="table")
    return piece
