"""Figures: who counted what and when, on one scale where they count the same, apart where they do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from averment.errors import RecordMissing
from averment.model.listing import Listed
from averment.model.record import DocumentCard
from averment.model.tally import Count, Tally
from averment.web.drawing.bounds import Bar, Plot, draw_bounds

if TYPE_CHECKING:
    from averment.protecting.view import View

MOST_COUNTS = 12


@dataclass(frozen=True, slots=True)
class Given:
    """One figure: who gave it, on which page, and where it stands on the scale."""

    count: Count
    card: DocumentCard | None
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class TallyShown:
    """Figures side by side."""

    listed: Listed
    tally: Tally
    given: tuple[Given, ...]
    plot: Plot | None
    left_out: int
    place: str | None


def lay_tallies(view: View, items: Iterable[Listed]) -> tuple[TallyShown, ...]:
    """Lay out tallies: a plot where the figures count the same, only a list where the scope differs."""
    tallies = [(i, i.item) for i in items if isinstance(i.item, Tally)]
    cards = _cards(view, (c.ref.document for _, t in tallies for c in t.counts[:MOST_COUNTS]))
    places = view.named(t.place for _, t in tallies if t.place)
    return tuple(_shown(listed, tally, cards, places) for listed, tally in tallies)


def _shown(listed: Listed, tally: Tally, cards: dict[str, DocumentCard], places: dict[str, str]) -> TallyShown:
    counts = tally.counts[:MOST_COUNTS]
    plot = draw_bounds([(c.low, c.high) for c in counts]) if tally.scope == "same" else None
    bars = plot.bars if plot else tuple(None for _ in counts)
    given = tuple(Given(c, cards.get(c.ref.document), b) for c, b in zip(counts, bars, strict=True))
    place = places.get(tally.place) if tally.place else None
    return TallyShown(listed, tally, given, plot, len(tally.counts) - len(counts), place)


def _cards(view: View, documents: Iterable[str]) -> dict[str, DocumentCard]:
    return dict(_brought(view, dict.fromkeys(documents)))


def _brought(view: View, documents: Iterable[str]) -> Iterator[tuple[str, DocumentCard]]:
    for document in documents:
        try:
            card = view.item("document", document).item
        except RecordMissing:
            continue
        if isinstance(card, DocumentCard):
            yield document, card
