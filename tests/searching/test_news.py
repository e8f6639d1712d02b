"""What is new of a saved search."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.model.finding import Findings, Hit
from averment.model.listing import Wanted
from averment.model.saved import SavedSearch
from averment.searching.news import SHOWN, news

WANTED = Wanted("document", limit=3)


@dataclass
class Arriving:
    """A view into which so many documents came; all answer every search."""

    documents: int
    counted: bool = True
    asked: list[str] = field(default_factory=list)

    def arrived(self) -> int:
        return self.documents

    def search(self, typed: str, wanted: Wanted, count=(), newer: int = 0) -> Findings:
        self.asked.append(typed)
        hits = tuple(Hit(f"d{n}", None, f"{n}.txt", None, None, "en", 1.0, (), None) for n in range(newer, self.documents))
        return Findings(hits[: wanted.limit], len(hits) if self.counted else None)


def saved(seen: int) -> SavedSearch:
    return SavedSearch("s1", "ann", "Batons", "q=baton", "2026-03-01T12:00:00Z", seen)


def test_what_came_in_since_its_owner_looked_is_new():
    (told,) = news(Arriving(9), [(saved(4), "baton", WANTED)])
    assert (told.count, [h.document for h in told.hits]) == (5, ["d4", "d5", "d6"][:SHOWN])


def test_nothing_is_looked_for_where_nothing_came_in():
    view = Arriving(9)
    (told,) = news(view, [(saved(9), "baton", WANTED)])
    assert (told.count, told.hits, view.asked) == (0, (), [])


def test_what_may_not_be_counted_is_told_without_a_number():
    (told,) = news(Arriving(9, counted=False), [(saved(4), "bat*", WANTED)])
    assert told.count is None and told.hits
