"""Words in their context: where they stand, in whose claim, and how that is put."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from averment.model.claim import Claim
from averment.model.reading import Reading
from averment.model.span import Span

AROUND = 80  # characters on each side
BEGINNING = 240  # characters of a page of which only the title answers


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in their context: `found` are the ones that were looked for; the rest says whose claim they stand in."""

    start: int
    end: int
    text: str
    found: tuple[Span, ...]
    claim: str | None
    modality: str | None
    voice: str | None
    source: str | None
    role: str | None = None

    @property
    def pieces(self) -> Iterator[tuple[str, bool]]:
        """Cut the passage where the words begin and end that were looked for: each piece, and whether it is one of them."""
        done = self.start
        for span in self.found:
            start, end = max(span.start, done), min(span.end, self.end)
            if start > done:
                yield self.text[done - self.start : start - self.start], False
            if start < end:
                yield self.text[start - self.start : end - self.start], True
            done = max(done, end)
        if done < self.end:
            yield self.text[done - self.start :], False


def passages(spans: Sequence[Span], reading: Reading, unnamed: str | None = None) -> list[Passage]:
    """Show words of a page in their context, words that stand close together at once; `unnamed` as `Reading.speaker` has it."""
    return [passage(group, reading, unnamed=unnamed) for group in _groups(spans)]


def passage(group: Sequence[Span], reading: Reading, *, around: int = AROUND, unnamed: str | None = None) -> Passage:
    """Show these words of a page in their context, so many characters of it on each side."""
    text = reading.document.text
    start, end = _widen(text, group[0].start, max(s.end for s in group), around)
    claim = claim_at(group[0], reading.claims)
    speaker = (reading.speaker(claim, unnamed) if unnamed else reading.speaker(claim)) if claim else None
    return Passage(
        start=start,
        end=end,
        text=text[start:end],
        found=tuple(group),
        claim=claim.id if claim else None,
        modality=claim.modality if claim else None,
        voice=claim.voice if claim else None,
        source=speaker,
        role=claim.source_role if claim else None,
    )


def beginning(reading: Reading) -> Passage | None:
    """Show how the text of a page begins, below its headline."""
    text = reading.document.text
    told = (b for b in reading.document.blocks if b.kind in ("standfirst", "paragraph", "quotation"))
    first = min(told, key=lambda b: b.start, default=None)
    start, stop = (first.start, first.end) if first else (0, len(text))
    end = min(stop, start + BEGINNING)
    while start + 1 < end < stop and not text[end].isspace():
        end -= 1
    return Passage(start, end, text[start:end], (), None, None, None, None) if text[start:end].strip() else None


def claim_at(span: Span, claims: Sequence[Claim]) -> Claim | None:
    """The innermost claim that the words stand in."""
    around = [c for c in claims if c.start <= span.start and span.end <= c.end]
    return min(around, key=lambda c: (c.end - c.start, c.start, c.id)) if around else None


def _groups(spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Words that stand close together are shown together."""
    group: list[Span] = []
    for span in spans:
        if group and span.start - group[-1].end > AROUND:
            yield tuple(group)
            group = []
        group.append(span)
    if group:
        yield tuple(group)


def _widen(text: str, start: int, end: int, around: int) -> tuple[int, int]:
    """Take in the words around, whole ones only and not beyond the paragraph."""
    left = max(0, start - around, text.rfind("\n\n", 0, start) + 2)
    stop = text.find("\n\n", end)
    right = min(len(text), end + around, stop if stop >= 0 else len(text))
    while 0 < left < start and not text[left - 1].isspace():
        left += 1
    while end < right < len(text) and not text[right].isspace():
        right -= 1
    return min(left, start), max(right, end)
