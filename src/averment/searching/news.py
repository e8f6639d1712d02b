"""What is new of a saved search since its owner looked last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from averment.model.finding import Hit
from averment.model.listing import Wanted
from averment.model.saved import SavedSearch

if TYPE_CHECKING:
    from averment.protecting.view import View

SHOWN = 3


@dataclass(frozen=True, slots=True)
class News:
    """A saved search with what came in since: how many documents (None: some, uncounted), and the first of them."""

    search: SavedSearch
    count: int | None
    hits: tuple[Hit, ...] = ()


def news(view: View, kept: Iterable[tuple[SavedSearch, str, Wanted]]) -> tuple[News, ...]:
    """Say of each saved search, given with its words and what narrows it, what came in since its owner looked."""
    arrived = view.arrived()
    return tuple(_news(view, saved, typed, wanted) if saved.seen < arrived else News(saved, 0) for saved, typed, wanted in kept)


def _news(view: View, saved: SavedSearch, typed: str, wanted: Wanted) -> News:
    found = view.search(typed, wanted, newer=saved.seen)
    return News(saved, found.total, found.hits[:SHOWN]) if found.hits else News(saved, 0)
