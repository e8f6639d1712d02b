"""The timeline: when things are said to have happened, each as wide as its date leaves open, and how many have no date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from averment.exporting.scale import Tick, TimeScale
from averment.model.incident import Incident, Pattern
from averment.model.listing import Found, Listed, Wanted
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.record import DocumentCard
from averment.web.drawing.spans import Span, draw_span

if TYPE_CHECKING:
    from averment.protecting.view import View

KINDS = ("incident", "pattern", "proceeding", "document")
ROWS = 40
MOST_FOLLOWED = 120
MOST_UNDATED = 10
MOST_YEARS = 60
LEAST_YEARS = 8
MOST_TICKS = 5
_ENOUGH = 30  # so many things make a first view
_LEAST_DAYS = 14
_ANY_DAY = "0001-01-01"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see on the timeline."""

    kind: str = "incident"
    marks: tuple[tuple[str, str], ...] = ()
    first: date | None = None
    last: date | None = None
    after: str | None = None

    @property
    def wanted(self) -> Wanted:
        """The things that are meant, whenever they were."""
        return Wanted(self.kind, self.marks, order="day", limit=ROWS)  # type: ignore[arg-type]

    def address(self, first: date | None = None, last: date | None = None, **changed: object) -> dict[str, object]:
        """The part of the address that says so, for another stretch of time."""
        kind = self.kind if self.kind != "incident" else None
        return {"kind": kind, **dict(self.marks), "from": first, "to": last} | changed


@dataclass(frozen=True, slots=True)
class Course:
    """A proceeding under its incident: from the first step to the last report."""

    listed: Listed
    proceeding: Proceeding
    begun: Span | None
    heard: Span | None
    line: tuple[float, float] | None
    silence: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Row:
    """One thing on the timeline."""

    listed: Listed
    period: Period | None
    span: Span | None
    inferred: bool
    courses: tuple[Course, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """One year of the overview, in per cent: how many things may be of it, and how high its bar is."""

    year: int
    count: int
    x: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class TimesShown:
    """A timeline with everything that stands on it and beside it."""

    first: date
    last: date
    ticks: tuple[Tick, ...]
    rows: tuple[Row, ...]
    total: int
    next: str | None
    years: tuple[Year, ...]
    before: int
    undated: Found

    @property
    def nearer(self) -> tuple[date, date]:
        """The middle half of what is shown."""
        quarter = max(_LEAST_DAYS // 2, self._days // 4)
        middle = self.first + timedelta(days=self._days // 2)
        return middle - timedelta(days=quarter), middle + timedelta(days=quarter)

    @property
    def farther(self) -> tuple[date, date]:
        """Twice as much time."""
        half = self._days // 2 + 1
        return self._moved(self.first, -half), self._moved(self.last, half)

    @property
    def earlier(self) -> tuple[date, date]:
        """As much time before."""
        return self._moved(self.first, -self._days - 1), self._moved(self.first, -1)

    @property
    def later(self) -> tuple[date, date]:
        """As much time after."""
        return self._moved(self.last, 1), self._moved(self.last, self._days + 1)

    @property
    def _days(self) -> int:
        return (self.last - self.first).days

    @staticmethod
    def _moved(day: date, days: int) -> date:
        number = min(max(day.toordinal() + days, date(1000, 1, 1).toordinal()), date(2999, 12, 31).toordinal())
        return date.fromordinal(number)


def lay_times(view: View, asked: Asked, today: date) -> TimesShown:
    """Draw the timeline that is asked for; without a stretch of time, the latest one that holds enough."""
    wanted = asked.wanted
    counts = {int(y): n for y, n in view.facets(wanted, ["year"])["year"] if y.isdigit()}
    first, last = _window(asked, counts, today)
    found = view.items(replace(wanted, since=first.isoformat(), until=last.isoformat(), after=asked.after))
    cases = _cases(view, found.items) if asked.kind == "incident" else ()
    if not (asked.first or asked.last):  # what became of it is not cut off
        last = max([last, *(date.fromisoformat(c.last) for c in cases if c.last)])
    scale = TimeScale(first, last)
    courses = _courses(cases, scale)
    years, before = _years(counts)
    undated = _undated(view, asked)
    return TimesShown(
        first=first,
        last=last,
        ticks=scale.ticks(MOST_TICKS),
        rows=tuple(_rows(found.items, scale, courses)),
        total=found.total,
        next=found.next,
        years=years,
        before=before,
        undated=undated,
    )


def _undated(view: View, asked: Asked) -> Found:
    """What has no date; proceedings without one can only be counted."""
    if asked.kind != "proceeding":
        return view.items(replace(asked.wanted, marks=(*asked.marks, ("dated", "unknown")), limit=MOST_UNDATED))
    every, dated = (view.items(replace(asked.wanted, limit=1, since=day)) for day in (None, _ANY_DAY))
    return Found((), every.total - dated.total)


def _window(asked: Asked, counts: Mapping[int, int], today: date) -> tuple[date, date]:
    if asked.first or asked.last:
        first = asked.first or date(min(counts, default=today.year), 1, 1)
        last = asked.last or max(today, first)
        first, last = min(first, last), max(first, last)
        return (first, last) if (last - first).days >= 1 else (first, first + timedelta(days=_LEAST_DAYS))
    if not counts:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    latest = max(counts)
    held, year = 0, latest
    for year in sorted(counts, reverse=True):
        held += counts[year]
        if held >= _ENOUGH:
            break
    return date(year, 1, 1), date(latest, 12, 31)


def _years(counts: Mapping[int, int]) -> tuple[tuple[Year, ...], int]:
    """Lay out the overview; when there are more years than it has room for, the earliest are only counted."""
    if not counts:
        return (), 0
    last = max(counts)
    first = min(max(min(counts), last - MOST_YEARS + 1), last - LEAST_YEARS + 1)
    most, wide = max(n for y, n in counts.items() if y >= first), 100 / (last - first + 1)
    years = tuple(
        Year(y, counts.get(y, 0), round((y - first) * wide, 3), round(wide, 3), round(100 * counts.get(y, 0) / most, 1))
        for y in range(first, last + 1)
    )
    return years, sum(n for y, n in counts.items() if y < first)


def _rows(items: Sequence[Listed], scale: TimeScale, courses: Mapping[str, list[Course]]) -> Iterator[Row]:
    for listed in items:
        period = period_of(listed)
        inferred = "inferred" in listed.marks.get("dated", ())
        yield Row(listed, period, draw_span(period, scale) if period else None, inferred, tuple(courses.get(listed.id, ())))


def period_of(listed: Listed) -> Period | None:
    """When a listed thing was, in its own words where it has them."""
    item = listed.item
    if isinstance(item, Incident | Pattern):
        return item.period
    if isinstance(item, DocumentCard):
        return item.published
    days = sorted(date.fromisoformat(d) for d in (listed.day, listed.last) if d)
    if days:
        return Period.between(days[0] if listed.day else None, days[-1] if listed.last else None)
    return None


def _cases(view: View, items: Sequence[Listed]) -> tuple[Listed, ...]:
    """The proceedings that answer for these incidents."""
    marks = tuple(("incident", i.id) for i in items)
    return view.items(Wanted("proceeding", marks, order="day", limit=MOST_FOLLOWED)).items if marks else ()


def _courses(cases: Sequence[Listed], scale: TimeScale) -> dict[str, list[Course]]:
    """Proceedings by their incident, from the first step to the last report."""
    found: defaultdict[str, list[Course]] = defaultdict(list)
    for listed in cases:
        if isinstance(listed.item, Proceeding) and listed.item.incident:
            found[listed.item.incident].append(_course(listed, listed.item, scale))
    return found


def _course(listed: Listed, proceeding: Proceeding, scale: TimeScale) -> Course:
    begun = draw_span(Period(listed.day), scale) if listed.day else None
    heard = draw_span(Period(listed.last), scale) if listed.last else None
    first, last = (date.fromisoformat(d) if d else None for d in (listed.day or listed.last, listed.last))
    line = silence = None
    if first and last:
        if first <= scale.last and last >= scale.first and last > first:
            line = scale.inside(first), scale.inside(last)
        if last < scale.last:
            silence = scale.inside(last), 100.0
    return Course(listed, proceeding, begun, heard, line, silence)
