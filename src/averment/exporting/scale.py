"""Lay days on a line to scale, with the dates that stand below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from averment.model.period import Period

_FEW_DAYS = 62
_YEAR = 12
_MOST_YEAR = 9999
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)  # months


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

    def ticks(self, most: int = 6) -> tuple[Tick, ...]:
        """The dates to write below: round years, months or days, as many as there is room for."""
        for months in _STEPS:
            found = [d for d in self._firsts(months) if self.first <= d <= self.last]
            if len(found) <= most:
                break
        if len(found) > 1 or (self.last - self.first).days > _FEW_DAYS:
            return tuple(Tick(self.x(d), f"{d.year:04}" if months >= _YEAR else f"{d:%Y-%m}") for d in found)
        step = max(1, -(-(self.last - self.first).days // most))
        days = (self.first + timedelta(days=n) for n in range(0, (self.last - self.first).days + 1, step))
        return tuple(Tick(self.x(d), d.isoformat()) for d in days)

    def _firsts(self, months: int) -> Iterator[date]:
        """The first days of every so many months, round ones."""
        for number in range(self.first.year * 12 // months, (self.last.year + 1) * 12 // months + 1):
            year, month = divmod(number * months, 12)
            if 1 <= year <= _MOST_YEAR:
                yield date(year, month + 1, 1)
