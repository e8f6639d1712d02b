"""Find words in the record, and show them where they stand: in which claim, by whom, at which place of which document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from averment.model.claim import Claim
from averment.model.reading import Reading
from averment.model.span import Span

if TYPE_CHECKING:
    from averment.protecting.view import Hit, View

AROUND = 80  # characters on each side
MOST_PASSAGES = 3  # of one document


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


@dataclass(frozen=True, slots=True)
class Answer:
    """One document that answers, with the passages that do; `more` passages were left out."""

    document: str
    title: str | None
    source: str
    publisher: str | None
    published: str | None
    score: float
    passages: tuple[Passage, ...]
    more: int


def search(view: View, typed: str, *, limit: int = 20) -> list[Answer]:
    """Answer what was typed: all words are wanted, "a phrase", begin*, -without, one OR other; anything else is words."""
    return [_answer(hit, view) for hit in view.find(typed, limit=limit)]


def _answer(hit: Hit, view: View) -> Answer:
    passages: list[Passage] = []
    more = 0
    reading = view.reading(hit.document) if hit.spans else None
    if reading:
        groups = list(_groups(hit.spans))
        passages = [_passage(group, reading) for group in groups[:MOST_PASSAGES]]
        more = len(groups) - len(passages)
    return Answer(hit.document, hit.title, hit.source, hit.publisher, hit.published, hit.score, tuple(passages), more)


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


def _passage(group: tuple[Span, ...], reading: Reading) -> Passage:
    text = reading.document.text
    start, end = _widen(text, group[0].start, group[-1].end)
    claim = _claim_at(group[0], reading.claims)
    return Passage(
        start=start,
        end=end,
        text=text[start:end],
        found=group,
        claim=claim.id if claim else None,
        modality=claim.modality if claim else None,
        voice=claim.voice if claim else None,
        source=reading.speaker(claim) if claim else None,
    )


def _claim_at(span: Span, claims: Sequence[Claim]) -> Claim | None:
    """The innermost claim that the words stand in."""
    around = [c for c in claims if c.start <= span.start and span.end <= c.end]
    return min(around, key=lambda c: (c.end - c.start, c.start, c.id)) if around else None


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the words around, whole ones only and not beyond the paragraph."""
    left = max(0, start - AROUND, text.rfind("\n\n", 0, start) + 2)
    stop = text.find("\n\n", end)
    right = min(len(text), end + AROUND, stop if stop >= 0 else len(text))
    while 0 < left < start and not text[left - 1].isspace():
        left += 1
    while end < right < len(text) and not text[right].isspace():
        right -= 1
    return min(left, start), max(right, end)
