"""Lay days on a line to scale, with the dates that stand below it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from averment.model.period import Period

_DAYS_IN_YEAR = 365
_FEW_DAYS = 62


@dataclass(frozen=True, slots=True)
class Tick:
    """A date on the scale: where it stands, and the day, month or year in EDTF."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Days from `first` to `last`, drawn from `left` to `right` per cent of the width."""

    first: date
    last: date
    left: float = 0.0
    right: float = 100.0

    def x(self, day: date) -> float:
        """Where a day stands; it may be outside."""
        length = (self.last - self.first).days or 1
        return round(self.left + (self.right - self.left) * (day - self.first).days / length, 2)

    def inside(self, day: date) -> float:
        """Where a day stands, or the edge behind which it is."""
        return self.x(min(max(day, self.first), self.last))

    def sides(self, period: Period) -> tuple[float, float]:
        """Where a period begins and ends; an open side is where the scale ends."""
        return self.x(period.earliest() or self.first), self.x(period.latest() or self.last)

    def middle(self, period: Period) -> float:
        """The middle of a period."""
        left, right = self.sides(period)
        return round((left + right) / 2, 2)

    def ticks(self, most_years: int = 6, most_months: int = 4) -> tuple[Tick, ...]:
        """The dates to write below: years, months, or days, as long as the scale is."""
        length = (self.last - self.first).days
        if length > _DAYS_IN_YEAR:
            step = -(-(self.last.year - self.first.year) // most_years) or 1
            years = range(self.first.year + 1, self.last.year + 1, step)
            return tuple(Tick(self.x(date(y, 1, 1)), str(y)) for y in years)
        months = [date(y, m, 1) for y in range(self.first.year, self.last.year + 1) for m in range(1, 13)]
        within = [m for m in months if self.first <= m <= self.last]
        if length > _FEW_DAYS or len(within) > 1:
            return tuple(Tick(self.x(m), f"{m:%Y-%m}") for m in within[:: -(-len(within) // most_months) or 1])
        days = range(0, length + 1, max(1, length // most_months))
        return tuple(Tick(self.x(d), d.isoformat()) for d in (self.first + timedelta(days=n) for n in days))
