"""Find words in the record, and show them where they stand: in which claim, by whom, at which place of which document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from averment.model.listing import Wanted
from averment.searching.passages import Passage, beginning, passages

if TYPE_CHECKING:
    from averment.model.finding import Hit
    from averment.protecting.view import View

MOST_PASSAGES = 3  # of one document


@dataclass(frozen=True, slots=True)
class Answer:
    """One document that answers, with the passages that do; `more` passages were left out.

    Where only its title answers, the one passage is how its text begins, and no words are `found` in it.
    """

    document: str
    title: str | None
    source: str
    publisher: str | None
    published: str | None
    score: float
    passages: tuple[Passage, ...]
    more: int
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search asks for besides words: what narrows and orders the documents, and of which marks to count the values.

    `newer` leaves out the documents that were there already when so many had come in. `unnamed` is how a speaker of one
    word without a name is told.
    """

    wanted: Wanted
    count: tuple[str, ...] = ()
    newer: int = 0
    unnamed: str | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """One page of answers; the rest is as in `Findings`. Going through it gives the answers."""

    answers: tuple[Answer, ...] = ()
    total: int | None = 0
    next: str | None = None
    whole: bool = True
    facets: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Answer]:
        """Go through the answers."""
        return iter(self.answers)

    def __len__(self) -> int:
        """Count the answers of this page."""
        return len(self.answers)


def search(view: View, typed: str, sought: Sought | None = None, *, limit: int = 20) -> Answers:
    """Answer what was typed: all words are wanted, "a phrase", begin*, -without, one OR other; anything else is words.

    Raises:
        UsageError: if the order, or the place to go on from, is none.
    """
    asked = sought or Sought(replace(Wanted("document"), limit=limit))
    found = view.search(typed, asked.wanted, asked.count, asked.newer)
    answers = tuple(_answer(hit, view, asked.unnamed) for hit in found.hits)
    return Answers(answers, found.total, found.next, found.whole, found.facets)


def _answer(hit: Hit, view: View, unnamed: str | None) -> Answer:
    reading = view.judged(hit.document)
    told: list[Passage] = []
    if reading and hit.spans:
        told = passages(hit.spans, reading, unnamed)
    elif reading and (first := beginning(reading)):
        told = [first]
    return Answer(
        document=hit.document,
        title=hit.title,
        source=hit.source,
        publisher=hit.publisher,
        published=hit.published,
        score=hit.score,
        passages=tuple(told[:MOST_PASSAGES]),
        more=max(0, len(told) - MOST_PASSAGES),
        language=hit.language,
    )
