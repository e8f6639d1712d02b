"""Figures: who counted what and when, on one scale where they count the same, apart where they do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from averment.errors import RecordMissing
from averment.model.listing import Listed
from averment.model.record import DocumentCard
from averment.model.tally import Count, Tally
from averment.web.drawing.bounds import Bar, Plot, draw_bounds

if TYPE_CHECKING:
    from averment.protecting.view import View

MOST_VALUES = 12
MOST_GIVERS = 4
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives a figure: the first page, and how many times in all."""

    count: Count
    card: DocumentCard | None
    times: int


@dataclass(frozen=True, slots=True)
class Given:
    """One figure with all who give it: its words, its bounds, where it stands on the scale, how many givers more there are."""

    low: float | None
    high: float | None
    words: tuple[str, ...]
    givers: tuple[Giver, ...]
    more: int
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
    tallies = [(i, i.item, _by_value(i.item.counts)) for i in items if isinstance(i.item, Tally)]
    cards = dict(
        _cards(
            view,
            (g[0].ref.document for _, _, values in tallies for givers in values[:MOST_VALUES] for g in givers[:MOST_GIVERS]),
        )
    )
    places = view.named(t.place for _, t, _ in tallies if t.place)
    return tuple(
        TallyShown(
            listed=listed,
            tally=tally,
            given=given,
            plot=plot,
            left_out=max(0, len(groups) - MOST_VALUES),
            place=places.get(tally.place) if tally.place else None,
        )
        for listed, tally, groups in tallies
        for given, plot in [_given(groups[:MOST_VALUES], cards, compared=tally.scope == "same")]
    )


def _by_value(counts: Iterable[Count]) -> list[list[list[Count]]]:
    """Put together the same figure, and in it the same giver; a page that names no giver stands for itself."""
    values: dict[tuple[float | None, float | None], dict[str, list[Count]]] = {}
    for count in sorted(counts, key=lambda c: c.giver is None):
        givers = values.setdefault((count.low, count.high), {})
        givers.setdefault(count.giver or count.ref.document, []).append(count)
    return sorted((list(givers.values()) for givers in values.values()), key=lambda groups: -len(groups))


def _given(
    values: Sequence[Sequence[Sequence[Count]]], cards: Mapping[str, DocumentCard], *, compared: bool
) -> tuple[tuple[Given, ...], Plot | None]:
    plot = draw_bounds([(givers[0][0].low, givers[0][0].high) for givers in values]) if compared else None
    bars = plot.bars if plot else tuple(None for _ in values)
    given = tuple(
        Given(
            low=givers[0][0].low,
            high=givers[0][0].high,
            words=tuple(dict.fromkeys(c.text for group in givers for c in group))[:_MOST_WORDS],
            givers=tuple(Giver(g[0], cards.get(g[0].ref.document), len(g)) for g in givers[:MOST_GIVERS]),
            more=max(0, len(givers) - MOST_GIVERS),
            bar=bar,
        )
        for givers, bar in zip(values, bars, strict=True)
    )
    return given, plot


def _cards(view: View, documents: Iterable[str]) -> Iterator[tuple[str, DocumentCard]]:
    for document in dict.fromkeys(documents):
        try:
            card = view.item("document", document).item
        except RecordMissing:
            continue
        if isinstance(card, DocumentCard):
            yield document, card
