"""Find what stands in quotation marks, however they are set.

A quotation may open with one mark and close with another, run over several sentences, go on in the next paragraph behind
a new opening mark, or never close at all; an apostrophe is no quotation mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from averment.model.document import Block, Document

_OPENING = "“„«‹‟"
_CLOSING = "”»›"
_EITHER = '"'
_SINGLE_OPENING = "‘‚‛"
_SINGLE = "’'"
_BEFORE_OPENING = " \n\t\u00a0\u202f([{—–-:*_/>"
_SENTENCE_END = ".!?…"
_DOUBLED_OPENING = re.compile(r"(?<![^\s(\[—–-])(?:''|``)(?=\S)")  # typewriter's marks; a blank keeps every position
_DOUBLED = re.compile(r"''|``")
_TYPED = ("''", "``")
_MARK = re.compile(f"[{_OPENING}{_CLOSING}{_EITHER}{_SINGLE_OPENING}{_SINGLE}]")
_LONGEST = 6000  # characters; a quotation that runs on longer has lost its closing mark
_FEW_WORDS = 4


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: where they stand with their marks, in which block, and whether a mark closes them."""

    start: int
    end: int
    block: int
    closed: bool
    speech: bool
    opens_block: bool
    ends_block: bool
    number: int = 0

    def holds(self, position: int) -> bool:
        """Tell whether a position of the document lies between the marks."""
        return self.start <= position < self.end


def find_quotations(document: Document) -> tuple[Quotation, ...]:
    """Find every quotation of the page, in order."""
    found: list[Quotation] = []
    for number, block in enumerate(document.blocks):
        if block.kind in ("boilerplate", "table", "byline", "dateline"):
            continue
        text = _DOUBLED.sub("” ", _DOUBLED_OPENING.sub(" “", document.text[block.start : block.end]))
        spans = [_with_doubled(document.text, block, span) for span in _scan(text, runs_on=_goes_on(document, number))]
        if block.kind == "quotation" and sum(b - a for a, b, _ in spans) < len(text) / 2:
            whole = _ink(text)
            spans = [(whole[0], whole[1], True)] if whole else []
        found.extend(_quotation(text, block, number, span) for span in spans)
    return tuple(replace(q, number=n) for n, q in enumerate(found))


def _quotation(text: str, block: Block, number: int, span: tuple[int, int, bool]) -> Quotation:
    start, end, closed = span
    inner = text[start:end]
    words = inner.split()
    speech = len(words) >= _FEW_WORDS or inner.rstrip("\"'”’»› ")[-1:] in tuple(_SENTENCE_END)
    return Quotation(
        start=block.start + start,
        end=block.start + end,
        block=number,
        closed=closed,
        speech=speech,
        opens_block=not any(c.isalnum() for c in text[:start]),
        ends_block=not any(c.isalnum() for c in text[end:]),
    )


def _goes_on(document: Document, number: int) -> bool:
    """Tell whether the next paragraph opens with a quotation mark."""
    for block in document.blocks[number + 1 : number + 3]:
        if block.kind in ("paragraph", "quotation"):
            return document.text[block.start : block.start + 1] in (*_OPENING, *_SINGLE_OPENING, *_EITHER)
    return False


def _with_doubled(text: str, block: Block, span: tuple[int, int, bool]) -> tuple[int, int, bool]:
    start, end, closed = span
    before, after = text[block.start + start - 1 : block.start + start + 1], text[block.start + end - 1 : block.start + end + 1]
    return start - (before in _TYPED), end + (after in _TYPED), closed


def _ink(text: str) -> tuple[int, int] | None:
    kept = [i for i, c in enumerate(text) if not c.isspace() and c != ">"]
    return (kept[0], kept[-1] + 1) if kept else None


def _scan(text: str, *, runs_on: bool = False) -> list[tuple[int, int, bool]]:
    spans: list[tuple[int, int, bool]] = []
    i = 0
    while mark := _MARK.search(text, i):
        i = mark.start()
        if _opens(text, i):
            close = _closing(text, i)
            if close is not None:
                spans.append((i, close + 1, True))
                i = close + 1
                continue
            if text[i] not in "'’":
                end = _unclosed_end(text, i, runs_on=runs_on)
                spans.append((i, end, False))
                i = end
                continue
        i += 1
    return [(a, b, closed) for a, b, closed in spans if any(c.isalnum() for c in text[a:b])]


def _opens(text: str, i: int) -> bool:
    mark, before, after = text[i], text[i - 1 : i], text[i + 1 : i + 2]
    if before == "\\":
        before = text[i - 2 : i - 1]  # a mark that Markdown escapes
    if mark in _OPENING:
        return True
    if mark in _EITHER or mark in _CLOSING:
        return bool(after.strip()) and (not before or before in _BEFORE_OPENING)
    if mark in _SINGLE_OPENING or mark in _SINGLE:
        begins = bool(after.strip()) and (not before or before in _BEFORE_OPENING)
        return begins and not (mark in _SINGLE and after.isdigit())
    return False


def _closing(text: str, start: int) -> int | None:
    single = text[start] in _SINGLE_OPENING or text[start] in _SINGLE
    last_doubtful = None
    for found in _MARK.finditer(text, start + 2, min(len(text), start + _LONGEST)):
        mark, i = found.group(), found.start()
        if single:
            if mark in _SINGLE_OPENING and last_doubtful is not None:
                return last_doubtful
            verdict = _closes_single(text, i) if mark in _SINGLE else "no"
            if verdict == "yes":
                return i
            if verdict == "maybe" and last_doubtful is None:
                last_doubtful = i
        elif mark in _CLOSING or (mark == "“" and (text[start] == "„" or _hugs_left(text, i))) or _is_typed_end(text, i):
            return i
        elif mark in _OPENING:
            return None
    return last_doubtful


def _hugs_left(text: str, i: int) -> bool:
    """Tell whether a mark stands right behind a word or a comma and before a blank: typed the wrong way round, it closes."""
    return text[i - 1] in ",.!?…" and not text[i + 1 : i + 2].strip()


def _is_typed_end(text: str, i: int) -> bool:
    """Tell whether a straight mark closes: behind a word, or a blank after the inner quotation's own closing mark."""
    if text[i] not in _EITHER:
        return False
    return not text[i - 1].isspace() or (text[i - 2] in _SINGLE and not text[i + 1 : i + 2].strip())


def _closes_single(text: str, i: int) -> str:
    before, after = text[i - 1], text[i + 1 : i + 2]
    if before.isspace() or after.isalnum():
        return "no"
    possessive = before in "sS" and after == " " and text[i + 2 : i + 3].islower()
    return "maybe" if possessive else "yes"


def _unclosed_end(text: str, start: int, *, runs_on: bool) -> int:
    """An opening mark at the head of a paragraph holds to its end; elsewhere to the end of the sentence.

    Where the next paragraph opens with a mark, the speech runs on to it.
    """
    again = next((i for i in range(start + 1, len(text)) if text[i] in _OPENING), len(text))
    if any(c.isalnum() for c in text[:start]) and not runs_on:
        stop = next(
            (i for i in range(start + 1, again) if text[i] in _SENTENCE_END and text[i + 1 : i + 2].strip() == ""), None
        )
        again = stop + 1 if stop is not None else again
    return start + len(text[start:again].rstrip())
