"""Give the words that a heading quotes to whoever says them in the text below it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from averment.model.document import Document
from averment.model.span import Span
from averment.reading.attributed import Attribution
from averment.reading.lines import Line, touching
from averment.reading.quotations import Quotation

ECHO = "echo"
_HEADINGS = ("headline", "standfirst")
_KEY = 3  # words by which a quotation is looked up; a shorter one is a mere term
_WORD = re.compile(r"\w+")


def find_echoes(
    document: Document, lines: Sequence[Line], quotations: Sequence[Quotation], found: Sequence[Attribution]
) -> Iterator[Attribution]:
    """Find the quotations of headings that nobody speaks there, and who speaks the same words elsewhere."""
    sentences = [line.sentence for line in lines]
    above = [q for q in quotations if document.blocks[q.block].kind in _HEADINGS]
    if not above:
        return
    known = _by_words(document, found)
    for quotation in above:
        words = _words(document.text[quotation.start : quotation.end])
        taken = any(c.start < quotation.end and quotation.start < c.end for a in found if a.source for c in a.content)
        sentence = next(iter(touching(sentences, quotation.start, quotation.end)), None)
        if len(words) < _KEY or taken or sentence is None or quotation.end > sentence.end:
            continue
        for attribution, said in known[tuple(words[:_KEY])]:
            if f" {' '.join(words)} " in f" {' '.join(said)} ":
                span = Span.of(document.text, quotation.start, quotation.end)
                yield replace(
                    attribution, sentence=sentence.i, rule=ECHO, cue=None, content=(span,), quoted=True, pending=False
                )
                break


def _by_words(document: Document, found: Sequence[Attribution]) -> dict[tuple[str, ...], list[tuple[Attribution, list[str]]]]:
    """Everything that somebody says, by every few words of it."""
    known: dict[tuple[str, ...], list[tuple[Attribution, list[str]]]] = defaultdict(list)
    for attribution in found:
        for part in attribution.content if attribution.source is not None else ():
            said = _words(document.text[part.start : part.end])
            for key in {tuple(said[k : k + _KEY]) for k in range(len(said) - _KEY + 1)}:
                known[key].append((attribution, said))
    return known


def _words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]
