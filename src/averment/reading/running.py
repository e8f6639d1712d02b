"""Follow quotations from sentence to sentence: who is still speaking, and where nobody on the page is.

A quotation is given to a speaker only where the page runs on: in the same paragraph behind their words, in the next
paragraph of a quotation that goes on, or beside a "he said" that has no words of its own. Otherwise it is an orphan.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from averment.model.document import Document
from averment.model.span import Span
from averment.reading.attributed import Attribution
from averment.reading.lines import Line
from averment.reading.quotations import Quotation

_SHORT = 25  # words; a longer paragraph between two quotations is a new topic
ORPHAN = "orphan"


def link_quotations(
    document: Document, lines: Sequence[Line], quotations: Sequence[Quotation], found: Sequence[Attribution]
) -> list[Attribution]:
    """Give the quotations that no cue reaches to whoever is still speaking, or to nobody."""
    linked = [a for a in found if not a.pending]
    told: dict[int, list[Attribution]] = defaultdict(list)
    for a in linked:
        told[lines[a.sentence].sentence.block].append(a)
    free = [
        k
        for k, q in enumerate(quotations)
        if q.speech and not _covered(q, told[q.block]) and _stands_alone(lines, quotations, k)
    ]
    for waiting in (a for a in found if a.pending):
        k = _beside(document, lines, quotations, waiting, free)
        if k is not None:
            free.remove(k)
            q = quotations[k]
            linked.append(
                replace(waiting, content=(_words(document, q),), quoted=True, pending=False, rule=f"{waiting.rule} quote")
            )
    for k in free:
        _give(document, lines, quotations, k, linked)
    return linked


def _words(document: Document, quotation: Quotation) -> Span:
    return Span.of(document.text, quotation.start, quotation.end)


def _covered(quotation: Quotation, found: Sequence[Attribution]) -> bool:
    size = quotation.end - quotation.start
    for attribution in found:
        if attribution.cue is not None and quotation.holds(attribution.cue.start):
            continue
        reach = sum(max(0, min(c.end, quotation.end) - max(c.start, quotation.start)) for c in attribution.content)
        if reach * 2 >= size:
            return True
    return False


def _lines_of(lines: Sequence[Line], quotation: Quotation) -> list[Line]:
    first = bisect_left(lines, quotation.start, key=lambda line: line.sentence.end)
    found = []
    for line in lines[first:]:
        if line.sentence.start >= quotation.end:
            break
        if quotation.number in line.quoted:
            found.append(line)
    return found


def _stands_alone(lines: Sequence[Line], quotations: Sequence[Quotation], k: int) -> bool:
    """Tell whether a quotation is a sentence or more of its own, not some words in marks within another sentence."""
    inside = _lines_of(lines, quotations[k])
    if not inside:
        return False
    own = sum(1 for line in inside for q, t in zip(line.quoted, line.tokens, strict=True) if q == k and not line.is_mark(t))
    other = sum(
        1 for line in inside for q, t in zip(line.quoted, line.tokens, strict=True) if q is None and not line.is_mark(t)
    )
    return own > other * 3 and inside[0].sentence.kind != "headline"


def _beside(
    document: Document, lines: Sequence[Line], quotations: Sequence[Quotation], waiting: Attribution, free: Sequence[int]
) -> int | None:
    line = lines[waiting.sentence]
    sentence = line.sentence
    after = next((k for k in free if quotations[k].start >= sentence.end), None)
    if after is not None and _only_blank(document, sentence.end, quotations[after].start):
        tail = document.text[sentence.start : sentence.end].rstrip(" *_")[-1:]
        if tail in (":", ",") or quotations[after].block == sentence.block or waiting.rule == "heading":
            return after
    before = next((k for k in reversed(free) if quotations[k].end <= sentence.start), None)
    if before is not None and _only_blank(document, quotations[before].end, sentence.start):
        same = quotations[before].block == sentence.block
        if same or len(sentence.tokens) <= _SHORT // 2:
            return before
    return None


def _only_blank(document: Document, start: int, end: int) -> bool:
    between = document.text[start:end]
    return len(between) <= 40 and not any(c.isalnum() for c in between)  # blank lines and markup


def _give(
    document: Document, lines: Sequence[Line], quotations: Sequence[Quotation], k: int, linked: list[Attribution]
) -> None:
    quotation = quotations[k]
    words = _words(document, quotation)
    spoken = _same_paragraph(lines, quotation, linked)
    if spoken is not None:
        linked[spoken] = replace(linked[spoken], content=(*linked[spoken].content, words), quoted=True)
        return
    sentence = next((line.sentence.i for line in _lines_of(lines, quotation)), 0)
    speaker = _last_paragraph(document, lines, quotations, k, linked)
    if speaker is not None:
        linked.append(replace(speaker, content=(words,), quoted=True, sentence=sentence, rule="running", negated=False))
        return
    linked.append(
        Attribution(sentence=sentence, act="say", rule=ORPHAN, source=None, head=None, cue=None, content=(words,), quoted=True)
    )


def _same_paragraph(lines: Sequence[Line], quotation: Quotation, linked: Sequence[Attribution]) -> int | None:
    """The speaker whose words end right before, in this paragraph."""
    first = next((line.sentence.i for line in lines if line.sentence.end > quotation.start), None)
    if first is None:
        return None
    best: int | None = None
    for n, attribution in enumerate(linked):
        if not attribution.content or attribution.rule in ("noun", "evidence", "speechless", "passive"):
            continue
        last = attribution.content[-1].end
        cue = attribution.cue.end if attribution.cue else last
        if max(last, cue) > quotation.start or lines[attribution.sentence].sentence.block != quotation.block:
            continue
        holder = next((line.sentence.i for line in lines if line.sentence.end >= max(last, cue)), -1)
        if holder < first - 1:
            continue
        if best is None or _outer(linked[best], attribution):
            best = n
    return best


def _outer(one: Attribution, other: Attribution) -> bool:
    """Tell whether the other speaks later than the one, or around it."""
    a, b = one.content[-1].end, other.content[-1].end
    if abs(a - b) <= 2:  # the same end but for marks: the outer speaker holds the paragraph
        return (other.cue or other.content[0]).start < (one.cue or one.content[0]).start
    return b > a


def _last_paragraph(
    document: Document, lines: Sequence[Line], quotations: Sequence[Quotation], k: int, linked: Sequence[Attribution]
) -> Attribution | None:
    """The speaker of the paragraph before, if the quotation goes on from there."""
    quotation = quotations[k]
    if not quotation.opens_block:
        return None
    kinds = ("paragraph", "quotation", "standfirst")
    before = [line for line in lines if line.sentence.end <= quotation.start and line.sentence.kind in kinds]
    if not before:
        return None
    block = before[-1].sentence.block
    spoken = [
        a
        for a in linked
        if a.content and any(document.blocks[block].start <= c.start < document.blocks[block].end for c in a.content)
    ]
    direct = [a for a in spoken if a.quoted and a.rule not in ("passive", "noun") and _is_speech(a, quotations)]
    if direct and (quotation.ends_block or not quotation.closed):
        last = max(direct, key=lambda a: (a.content[-1].end, -(a.cue.start if a.cue else 0)))
        return last if last.source is not None else None
    if document.blocks[quotation.block].kind == "quotation":
        telling = [a for a in spoken if a.sentence == before[-1].sentence.i and a.source is not None and a.act == "say"]
        return telling[-1] if telling else None
    return None


def _is_speech(attribution: Attribution, quotations: Sequence[Quotation]) -> bool:
    """Tell whether somebody speaks in marks for a whole sentence, not only with a word or two of theirs."""
    return any(
        q.speech and min(c.end, q.end) - max(c.start, q.start) > (c.end - c.start) / 2
        for c in attribution.content
        for q in quotations
    )
