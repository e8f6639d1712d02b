"""A search as the page shows it: what was asked, what answers, how it can be narrowed, and what is new of saved ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from averment.errors import RecordMissing, UsageError
from averment.model.listing import Order, Wanted
from averment.model.saved import SavedSearch
from averment.searching.news import News, news
from averment.searching.search import Answers, Sought, search
from averment.web.shown.listing import Choice, Facet, Here, Plan

if TYPE_CHECKING:
    from averment.web.desk import Desk

PLAN = Plan(
    "document",
    "search",
    ("act", "modality", "role", "stage", "place", "year", "language", "publisher", "reviewed"),
    ("-weight", "-day", "day"),
    limit=10,
    also=("incident", "proceeding", "entity"),
)
LONGEST = 200
MANY_DIGITS = 12
COVERED = 5
"""So many answers are shown at once where every name in them must be covered, which takes longer than finding them."""
_ORDERS = {"-weight": "best", "-day": "newest", "day": "oldest"}
_IDS = frozenset({"place", "entity"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address of the search page asks for: words, marks, days, an order, and where to go on."""

    typed: str = ""
    marks: tuple[tuple[str, str], ...] = ()
    since: str = ""
    until: str = ""
    order: Order = "-weight"
    after: str | None = None
    newer: int = 0

    @property
    def wanted(self) -> Wanted:
        """What narrows and orders the documents."""
        days = {"since": self.since or None, "until": self.until or None}
        return Wanted("document", self.marks, order=self.order, limit=PLAN.limit, after=self.after, **days)

    @property
    def kept(self) -> tuple[tuple[str, str], ...]:
        """What a form of this page hands on besides the words and the days."""
        return (*self.marks, *((("order", self.order),) if self.order != PLAN.orders[0] else ()))

    @property
    def query(self) -> str:
        """The query of the address of this search, without where to go on: what is saved."""
        days = [(name, day) for name, day in (("since", self.since), ("until", self.until)) if day]
        return urlencode([("q", self.typed), *self.marks, *days, *([("order", self.order)] if self.order != "-weight" else [])])


@dataclass(frozen=True, slots=True)
class Shown:
    """One page of a search: `found` is None where no words were typed; `also` are other forms of them that were found."""

    asked: Asked
    found: Answers | None
    facets: tuple[Facet, ...] = ()
    chosen: tuple[Choice, ...] = ()
    orders: tuple[Choice, ...] = ()
    next: str | None = None
    also: tuple[str, ...] = ()


def asked_in(values: Sequence[tuple[str, str]]) -> Asked:
    """Read the query of an address.

    Raises:
        UsageError: if it asks for an order that there is not.
    """
    one = dict(values)
    order = one.get("order", PLAN.orders[0])
    if order not in PLAN.orders:
        raise UsageError(f"A search cannot be ordered by {order[:40]!r}.", advice="Choose one of the orders that it shows.")
    return Asked(
        typed=one.get("q", "").strip()[:LONGEST],
        marks=tuple((n, v) for n, v in values if n in (*PLAN.facets, *PLAN.also) and v),
        since=_day(one.get("since", "")),
        until=_day(one.get("until", "")),
        order=order,
        after=one.get("after") or None,
        newer=int(newer) if (newer := one.get("newer", "")).isascii() and newer.isdigit() and len(newer) < MANY_DIGITS else 0,
    )


def shown(desk: Desk, asked: Asked, *, facets: bool = True) -> Shown:
    """Bring what a search finds, and how it can be narrowed where that is wanted.

    Raises:
        UsageError: if the page that it asks to go on from is none. RecordMissing: if nothing was added yet.
    """
    if not any(c.isalnum() for c in asked.typed):
        return Shown(asked, None)
    covered = desk.viewer.role == "reader_without_names"
    wanted = replace(asked.wanted, limit=COVERED) if covered else asked.wanted
    found = search(desk.view, asked.typed, Sought(wanted, PLAN.facets if facets else (), asked.newer, desk.t("search.unnamed")))
    ids = {v for n in _IDS for v, _ in found.facets.get(n, ())[:20]} | {v for n, v in asked.marks if n in _IDS}
    days = tuple((name, day) for name, day in (("since", asked.since), ("until", asked.until)) if day)
    days += (("newer", str(asked.newer)),) if asked.newer else ()
    here = Here(desk, PLAN, asked.marks, asked.typed, asked.order, desk.view.named(ids) if ids else {}, days)
    offered = (here.facet(name, found.facets.get(name, ())) for name in PLAN.facets)
    return Shown(
        asked,
        found,
        facets=tuple(f for f in offered if f.choices),
        chosen=tuple(here.chosen(name, value) for name, value in asked.marks),
        orders=tuple(Choice(desk.t(f"search.order.{_ORDERS[o]}"), 0, o == asked.order, here.ordered(o)) for o in PLAN.orders),
        next=here.href(asked.marks, after=found.next) if found.next else None,
        also=_also(asked.typed, found),
    )


def told_of(desk: Desk) -> tuple[News, ...]:
    """Say what is new of the searches that this account keeps; nothing where there is no record or no account."""
    kept = desk.site.gate.searches.of(desk.account.id) if desk.account else ()
    asked = [(s, asked_in(parse_qsl(s.query))) for s in kept]
    try:
        return news(desk.view, [(s, a.typed, replace(a.wanted, limit=3)) for s, a in asked]) if asked else ()
    except RecordMissing:
        return ()


def address(desk: Desk, saved: SavedSearch, *, new: bool = False) -> str:
    """Where a saved search leads: to all that it finds, or to what is new."""
    return f"{desk.url('search')}?{saved.query}{f'&saved={saved.id}&newer={saved.seen}' if new else ''}"


def _day(typed: str) -> str:
    """A day as ISO 8601 writes it; anything else bounds nothing."""
    try:
        return date.fromisoformat(typed.strip()).isoformat()
    except ValueError:
        return ""


def _also(typed: str, found: Answers) -> tuple[str, ...]:
    """Which words were found that are not written like the ones that were typed: other forms, accents aside."""
    said = {_folded(w) for w in typed.split()}
    words = {s.text.casefold(): None for a in found for p in a.passages for s in p.found if " " not in s.text}
    return tuple(
        sorted(
            w for w in words if _folded(w) not in said and not any(_folded(w).startswith(t[:-1]) for t in said if t[-1:] == "*")
        )
    )


def _folded(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in apart if c.isalnum() or c == "*")
