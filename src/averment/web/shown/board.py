"""The board of proceedings: one column a stage, in each what was heard of last, and how long each has been silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from averment.exporting.scale import TimeScale
from averment.model.listing import Listed, Wanted
from averment.model.proceeding import Proceeding

if TYPE_CHECKING:
    from averment.protecting.view import View

COLUMNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("inquiry", ("complaint", "inquiry_opened")),
    ("referral", ("referral",)),
    ("charge", ("charge",)),
    ("trial", ("trial", "court_order")),
    ("verdict", ("verdict_guilty", "verdict_acquitted")),
    ("sentence", ("sentence",)),
    ("appeal", ("appeal",)),
    ("no_case", ("dismissal", "settlement")),
    ("besides", ("suspension", "finding", "report_published", "policy_change", "other")),
    ("none", ("none",)),
)
SILENT = (30, 90, 180, 365, 730)
FINALS = ("final", "appealable", "appealed", "unknown")
IN_COLUMN = 6
ON_SHEET = 30
_ANY_DAY = "0001-01-01"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see of the board."""

    column: str | None = None
    silent: int = 0
    final: str | None = None
    problem: bool = False
    text: str | None = None
    after: str | None = None

    @property
    def marks(self) -> tuple[tuple[str, str], ...]:
        """The marks that all cards have."""
        return (*((("final", self.final),) if self.final else ()), *((("problem", "yes"),) if self.problem else ()))

    def address(self) -> dict[str, str | int | None]:
        """The part of the address that says so."""
        return {
            "stage": self.column,
            "silent": self.silent or None,
            "final": self.final,
            "problem": "yes" if self.problem else None,
            "q": self.text,
        }


@dataclass(frozen=True, slots=True)
class Line:
    """How long something was heard of, and how long not, to the scale of the whole board; in per cent of the width."""

    begun: float
    heard: float


@dataclass(frozen=True, slots=True)
class Card:
    """One proceeding on the board; `silent` counts the days since it was last heard of."""

    listed: Listed
    proceeding: Proceeding
    silent: int | None
    line: Line | None


@dataclass(frozen=True, slots=True)
class Column:
    """One stage of the board: how many proceedings stand there (at least, if not `whole`), and the first of them."""

    name: str
    stages: tuple[str, ...]
    total: int
    whole: bool
    cards: tuple[Card, ...]
    next: str | None = None


def lay_board(view: View, asked: Asked, today: date) -> tuple[Column, ...]:
    """Lay out the columns that are asked for; a column without proceedings has no cards."""
    found = [_column(view, asked, today, name, stages) for name, stages in COLUMNS if asked.column in (None, name)]
    begun = min((date.fromisoformat(i.day) for c in found for i in c.items if i.day), default=today)
    scale = TimeScale(min(begun, today), today)
    return tuple(Column(c.name, c.stages, c.total, c.whole, tuple(_cards(c.items, scale)), c.next) for c in found)


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    stages: tuple[str, ...]
    total: int
    whole: bool
    items: tuple[Listed, ...]
    next: str | None


def _column(view: View, asked: Asked, today: date, name: str, stages: tuple[str, ...]) -> _Found:
    mine = asked.column == name
    wanted = Wanted(
        "proceeding",
        (*asked.marks, *(("stage", s) for s in stages)),
        asked.text,
        order="-last",
        limit=ON_SHEET if mine else IN_COLUMN,
        after=asked.after if mine else None,
    )
    if not asked.silent:
        found = view.items(wanted)
        return _Found(name, stages, found.total, found.whole, found.items, found.next)
    # Silent is whoever was heard of at all, but not in these days.
    until = today - timedelta(days=asked.silent)
    found = view.items(replace(wanted, order="last", since=_ANY_DAY))
    heard = view.items(replace(wanted, since=(until + timedelta(days=1)).isoformat(), limit=1, after=None))
    silent = tuple(i for i in found.items if i.last and i.last <= until.isoformat())
    more = found.next if len(silent) == len(found.items) else None
    total = max(found.total - heard.total, len(silent))
    return _Found(name, stages, total, found.whole and heard.whole, silent, more)


def _cards(items: tuple[Listed, ...], scale: TimeScale) -> Iterator[Card]:
    for listed in items:
        assert isinstance(listed.item, Proceeding)
        heard = date.fromisoformat(listed.last) if listed.last else None
        begun = date.fromisoformat(listed.day) if listed.day else heard
        line = Line(scale.inside(min(begun, heard)), scale.inside(heard)) if begun and heard else None
        yield Card(listed, listed.item, max(0, (scale.last - heard).days) if heard else None, line)
