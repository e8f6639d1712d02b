"""Find who speaks where the layout says it: a name and a colon before an answer, a dash and a name behind a quotation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from averment.model.document import Document
from averment.model.span import Span
from averment.reading.attributed import Attribution
from averment.reading.lines import Line
from averment.reading.quotations import Quotation

LABEL, SIGNED = "label", "signed"
_NAME = re.compile(r"((?:[A-Z][\w.'’-]{0,24}+ ?){1,5}):[ \t]+(?=\S)")
_SIGNATURE = re.compile(r"\s{0,3}(?:—|–|--|-)\s?((?:@?[A-Z][\w.'’&-]{0,24}+ ?){1,7})")
_OFTEN = 2  # times that a label must open a paragraph before it is taken for a speaker
_KINDS = ("paragraph", "quotation")


def find_labelled(document: Document, lines: Sequence[Line]) -> Iterator[Attribution]:
    """Find the answers of an interview: paragraphs that open with the same name and a colon, at least twice on the page."""
    labels = {}
    for number, block in enumerate(document.blocks):
        match = _NAME.match(document.text, block.start, block.end) if block.kind in _KINDS else None
        if match:
            labels[number] = match
    often = Counter(match.group(1) for match in labels.values())
    firsts = {line.sentence.block: line for line in reversed(lines)}
    for number, match in labels.items():
        line = firsts.get(number)
        if often[match.group(1)] < _OFTEN or line is None or not _names_somebody(match.group(1), document):
            continue
        start, end = match.end(), document.blocks[number].end
        words = document.text[start:end].rstrip()
        source = Span.of(document.text, match.start(1), match.end(1))
        cue = Span.of(document.text, match.end(1), match.end(1) + 1)
        content = (Span.of(document.text, start, start + len(words)),)
        yield Attribution(line.sentence.i, "say", LABEL, source, _last_word(source), cue, content)


def _names_somebody(label: str, document: Document) -> bool:
    """Tell whether a label is a name of the page: it stands elsewhere without a colon, and is longer than "Q" or "A"."""
    words = label.split()
    if any(len(word) < _OFTEN for word in words) and len(words) == 1:
        return False
    return re.search(rf"{re.escape(words[-1])}(?!\w|:)", document.text) is not None


def find_signed(document: Document, lines: Sequence[Line], quotations: Sequence[Quotation]) -> Iterator[Attribution]:
    """Find quotations with a signature: “…” — Ana Silva."""
    for quotation in quotations:
        if not quotation.speech or not quotation.opens_block:
            continue
        end = document.blocks[quotation.block].end
        match = _SIGNATURE.match(document.text, quotation.end, end)
        if match is None:
            continue
        line = next((n for n in lines if n.sentence.end > quotation.start), None)
        words = match.group(1).rstrip(" ,")
        if line is not None:
            source = Span.of(document.text, match.start(1), match.start(1) + len(words))
            content = (Span.of(document.text, quotation.start, quotation.end),)
            yield Attribution(line.sentence.i, "say", SIGNED, source, _last_word(source), None, content, quoted=True)


def _last_word(source: Span) -> int:
    return source.end - len(source.text.split()[-1])
