"""Draw the course of a proceeding to scale: what was done, what was announced, and how long nothing was heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from averment.errors import BadPeriod
from averment.exporting.lookup import StepWords
from averment.model.incident import Incident
from averment.model.period import Period
from averment.model.proceeding import Proceeding

LEFT, RIGHT = 3.0, 97.0  # per cent of the width
NEAR = 6.0  # per cent: dots closer than this stand one above the other
LANE, TOP, BOTTOM = 24, 22, 34  # pixels
MOST_TICKS = 6
DAYS_IN_YEAR = 365


@dataclass(frozen=True, slots=True)
class Dot:
    """One step on the track; `left` and `right` bound what its date leaves open."""

    number: int
    x: float
    left: float
    right: float
    y: int
    announced: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A date on the scale."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Track:
    """A proceeding drawn to scale, in per cent of the width and pixels of the height."""

    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    incident: float | None
    silence: tuple[float, float] | None
    height: int
    axis: int


def draw_track(steps: Sequence[StepWords], proceeding: Proceeding, incident: Incident | None) -> Track | None:
    """Lay the dated steps on a line to scale; None if nothing is dated."""
    periods = {n: p for n, s in enumerate(steps, 1) if (p := _period(s.step.when))}
    known = [*periods.values(), *([incident.period] if incident and incident.period else [])]
    days = [d for p in known for d in (p.earliest(), p.latest()) if d]
    heard = _period(proceeding.last_heard)
    last = heard.latest() if heard else None
    asked = last + timedelta(days=proceeding.stale) if last and proceeding.stale is not None else None
    days += [d for d in (last, asked) if d]
    if not periods or not days:
        return None
    scale = _Scale(min(days), max(days))
    dots, lanes = _dots(steps, periods, scale)
    axis = TOP + lanes * LANE
    return Track(
        dots=tuple(dots),
        ticks=scale.ticks(),
        incident=scale.middle(incident.period) if incident and incident.period else None,
        silence=(scale.x(last), scale.x(asked)) if last and asked and asked > last else None,
        height=axis + BOTTOM,
        axis=axis,
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        length = (self.last - self.first).days or 1
        return round(LEFT + (RIGHT - LEFT) * (day - self.first).days / length, 2)

    def sides(self, period: Period) -> tuple[float, float]:
        return self.x(period.earliest() or self.first), self.x(period.latest() or self.last)

    def middle(self, period: Period) -> float:
        left, right = self.sides(period)
        return round((left + right) / 2, 2)

    def ticks(self) -> tuple[Tick, ...]:
        if (self.last - self.first).days > DAYS_IN_YEAR:
            step = -(-(self.last.year - self.first.year) // MOST_TICKS) or 1
            years = range(self.first.year + 1, self.last.year + 1, step)
            return tuple(Tick(self.x(date(y, 1, 1)), str(y)) for y in years)
        months = [date(y, m, 1) for y in range(self.first.year, self.last.year + 1) for m in range(1, 13)]
        inside = [m for m in months if self.first <= m <= self.last]
        return tuple(Tick(self.x(m), f"{m:%Y-%m}") for m in inside[:: -(-len(inside) // 4) or 1])


def _dots(steps: Sequence[StepWords], periods: dict[int, Period], scale: _Scale) -> tuple[list[Dot], int]:
    dots: list[Dot] = []
    ends: list[float] = []  # where each lane is free again
    for number, period in sorted(periods.items(), key=lambda p: (scale.middle(p[1]), p[0])):
        x = scale.middle(period)
        lane = next((i for i, end in enumerate(ends) if x - end >= NEAR), len(ends))
        ends[lane : lane + 1] = [x]
        left, right = scale.sides(period)
        dots.append(Dot(number, x, left, right, lane, steps[number - 1].step.announced))
    lanes = max(1, len(ends))
    axis = TOP + lanes * LANE
    return [Dot(d.number, d.x, d.left, d.right, axis - d.y * LANE, d.announced) for d in dots], lanes


def _period(edtf: str | None) -> Period | None:
    try:
        return Period(edtf) if edtf else None
    except BadPeriod:
        return None
