"""Follow quotations from sentence to sentence: who is still speaking, and where nobody on the page is.

A quotation is given to a speaker only where the page runs on: in the same paragraph behind their words, in the next
paragraph of a quotation that goes on, or beside a "he said" that has no words of its own. Otherwise it is an orphan.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from averment.model.document import Document
from averment.model.sentence import Sentence
from averment.model.span import Span
from averment.reading.attributed import Attribution
from averment.reading.lines import Line, touching
from averment.reading.quotations import Quotation

_SHORT = 25  # words; a longer paragraph between two quotations is a new topic
ORPHAN = "orphan"
SET_INTO = ("left", "both")  # a cue within a quotation that tells it: « Nous avons peur, dit-elle, et froid. »
_RUNNING = ("paragraph", "quotation", "standfirst")


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
    page = _Page(document, lines, quotations, linked)
    for k in free:
        page.give(k)
    return linked


def _words(document: Document, quotation: Quotation) -> Span:
    return Span.of(document.text, quotation.start, quotation.end)


def _covered(quotation: Quotation, found: Sequence[Attribution]) -> bool:
    size = quotation.end - quotation.start
    for attribution in found:
        if attribution.cue is not None and quotation.holds(attribution.cue.start) and attribution.rule not in SET_INTO:
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
    place = bisect_left(free, bisect_left(quotations, sentence.end, key=_start_of))
    after = free[place] if place < len(free) else None
    behind = _asked_before(document, sentence, quotations, free)
    if behind is not None:
        return behind
    if after is not None and _only_blank(document, sentence.end, quotations[after].start):
        tail = document.text[sentence.start : sentence.end].rstrip(" *_")[-1:]
        if tail in (":", ",") or quotations[after].block == sentence.block or waiting.rule == "heading":
            return after
    place = bisect_left(free, bisect_right(quotations, sentence.start, key=_quotation_end))
    before = free[place - 1] if place else None
    if before is not None and _only_blank(document, quotations[before].end, sentence.start):
        same = quotations[before].block == sentence.block
        if same or len(sentence.tokens) <= _SHORT // 2:
            return before
    return None


def _asked_before(document: Document, sentence: Sentence, quotations: Sequence[Quotation], free: Sequence[int]) -> int | None:
    """The quotation whose "?" or "!" cut it off from the "she said." behind it: “Why us?” she said. “We had done nothing.”"""
    place = bisect_left(free, bisect_right(quotations, sentence.start, key=_quotation_end))
    before = free[place - 1] if place else None
    if before is None or quotations[before].block != sentence.block or len(sentence.tokens) > _SHORT:
        return None
    ends = document.text[quotations[before].start : quotations[before].end].rstrip("\"'”’»› ")[-1:]
    full_stop = document.text[sentence.start : sentence.end].rstrip(" *_")[-1:] in ".!"
    cut_off = ends in "?!…" and full_stop and _only_blank(document, quotations[before].end, sentence.start)
    return before if cut_off else None


def _only_blank(document: Document, start: int, end: int) -> bool:
    between = document.text[start:end]
    return len(between) <= 40 and not any(c.isalnum() for c in between)  # blank lines and markup


def _end_of(line: Line) -> int:
    return line.sentence.end


def _start_of(quotation: Quotation) -> int:
    return quotation.start


def _quotation_end(quotation: Quotation) -> int:
    return quotation.end


class _Page:
    """What is said on a page, by paragraph: a quotation looks at its own paragraph and the one before, never at all."""

    def __init__(
        self, document: Document, lines: Sequence[Line], quotations: Sequence[Quotation], linked: list[Attribution]
    ) -> None:
        self.document, self.lines, self.quotations, self.linked = document, lines, quotations, linked
        self._told: dict[int, list[int]] = defaultdict(list)  # by the paragraph of the cue
        self._said: dict[int, list[int]] = defaultdict(list)  # by the paragraph of what is said
        for n in range(len(linked)):
            self._note(n)

    def _note(self, n: int) -> None:
        attribution = self.linked[n]
        self._told[self.lines[attribution.sentence].sentence.block].append(n)
        for part in attribution.content:
            at = bisect_right(self.lines, part.start, key=_end_of)
            if at < len(self.lines) and n not in self._said[self.lines[at].sentence.block]:
                self._said[self.lines[at].sentence.block].append(n)

    def give(self, k: int) -> None:
        """Give a quotation to whoever is still speaking, or to nobody."""
        quotation = self.quotations[k]
        words = _words(self.document, quotation)
        spoken = self._same_paragraph(quotation)
        if spoken is not None:
            before = self.linked[spoken]
            self.linked[spoken] = replace(before, content=(*before.content, words), quoted=True)
            return
        sentence = next((line.sentence.i for line in _lines_of(self.lines, quotation)), 0)
        speaker = self._last_paragraph(quotation)
        if speaker is not None:
            speaker = replace(speaker, content=(words,), quoted=True, sentence=sentence, rule="running", negated=False)
        else:
            speaker = Attribution(sentence, "say", ORPHAN, None, None, None, (words,), quoted=True)
        self.linked.append(speaker)
        self._note(len(self.linked) - 1)

    def _same_paragraph(self, quotation: Quotation) -> int | None:
        """The speaker whose words end right before, in this paragraph."""
        at = bisect_right(self.lines, quotation.start, key=_end_of)
        best: int | None = None
        for n in self._told[quotation.block]:
            attribution = self.linked[n]
            if not attribution.content or attribution.rule in ("noun", "evidence", "speechless", "passive"):
                continue
            last = attribution.content[-1].end
            end = max(last, attribution.cue.end if attribution.cue else last)
            if end > quotation.start or bisect_left(self.lines, end, key=_end_of) < at - 1:
                continue
            if best is not None and self.linked[best].quoted and attribution.sentence == self.linked[best].sentence:
                if not attribution.quoted:
                    continue  # “…,” said the nurse, who is demanding a ban. “…”
            if best is None or _outer(self.linked[best], attribution):
                best = n
        return best

    def _last_paragraph(self, quotation: Quotation) -> Attribution | None:
        """The speaker of the paragraph before, if the quotation goes on from there."""
        if not quotation.opens_block:
            return None
        at = bisect_right(self.lines, quotation.start, key=_end_of) - 1
        while at >= 0 and self.lines[at].sentence.kind not in _RUNNING:
            at -= 1
        if at < 0:
            return None
        sentence = self.lines[at].sentence
        spoken = [self.linked[n] for n in sorted(self._said[sentence.block])]
        direct = [a for a in spoken if a.quoted and a.rule not in ("passive", "noun") and _is_speech(a, self.quotations)]
        if direct and (quotation.ends_block or not quotation.closed):
            last = max(direct, key=lambda a: (a.content[-1].end, -(a.cue.start if a.cue else 0)))
            return last if last.source is not None else None
        if self.document.blocks[quotation.block].kind == "quotation":
            opens = self.document.text[sentence.start : sentence.end].rstrip(" *_")[-1:] == ":"
            telling = [a for a in spoken if a.sentence == sentence.i and a.source is not None and (a.act == "say" or opens)]
            return telling[-1] if telling else None
        return None


def _outer(one: Attribution, other: Attribution) -> bool:
    """Tell whether the other speaks later than the one, or around it."""
    a, b = one.content[-1].end, other.content[-1].end
    if abs(a - b) <= 2:  # the same end but for marks: the outer speaker holds the paragraph
        return (other.cue or other.content[0]).start < (one.cue or one.content[0]).start
    return b > a


def _is_speech(attribution: Attribution, quotations: Sequence[Quotation]) -> bool:
    """Tell whether somebody speaks in marks for a whole sentence, not only with a word or two of theirs."""
    return any(
        q.speech and min(c.end, q.end) - max(c.start, q.start) > (c.end - c.start) / 2
        for c in attribution.content
        for q in touching(quotations, c.start, c.end)
    )
