"""A period: when something was, as exactly as the words allow and no more."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from averment.errors import BadPeriod

_POINT = re.compile(r"(?P<y>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<m>\d{2}|XX)(?:-(?P<d>\d{2}|XX))?)?(?:T(?P<t>\d{2}(?::\d{2}){0,2}Z?))?[~?%]?")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in EDTF (ISO 8601-2): `2015-05-13`, `2016-08`, `2014-05/2015-05`, `2017-10~`, `../2015`.

    Days are UTC calendar days; nothing finer than a day is compared. An open side (`..`) or an unknown side (empty)
    bounds nothing.

    Raises:
        BadPeriod: if the text is not in the part of EDTF that Averment writes.
    """

    edtf: str

    def __post_init__(self) -> None:
        """Refuse what is not a period, when it is made."""
        earliest, latest = self.earliest(), self.latest()
        if earliest and latest and earliest > latest:
            raise BadPeriod(f"The period {self.edtf!r} ends before it begins.", advice="Put the earlier side first.")

    def __str__(self) -> str:
        """Write the period as EDTF."""
        return self.edtf

    @classmethod
    def of_day(cls, day: date) -> Period:
        """One calendar day."""
        return cls(day.isoformat())

    @classmethod
    def between(cls, first: date | None, last: date | None) -> Period:
        """From one day to another, both included; a missing side is open."""
        if first and first == last:
            return cls(first.isoformat())
        return cls(f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}")

    def earliest(self) -> date | None:
        """The first day that it may mean, or None if that side is open."""
        return _bound(self.edtf.split("/")[0], self.edtf, last=False)

    def latest(self) -> date | None:
        """The last day that it may mean, or None if that side is open."""
        return _bound(self.edtf.split("/")[-1], self.edtf, last=True)

    def overlaps(self, other: Period) -> bool:
        """Tell whether the two may share a day."""
        a, b, c, d = self.earliest(), self.latest(), other.earliest(), other.latest()
        return not ((b and c and b < c) or (d and a and d < a))

    def days(self) -> int | None:
        """How many days it spans, or None if a side is open."""
        first, last = self.earliest(), self.latest()
        return (last - first).days + 1 if first and last else None


@lru_cache(maxsize=65536)
def _bound(point: str, whole: str, *, last: bool) -> date | None:
    if point in ("", ".."):
        return None
    match = _POINT.fullmatch(point)
    if not match:
        raise BadPeriod(f"{whole!r} is not a date in EDTF.", advice="Write it like 2015-05-13, 2016-08 or 2014-05/2015-05.")
    year, month, day = match["y"], match["m"], match["d"]
    try:
        y = int(year.replace("X", "9" if last else "0"))
        if month in (None, "XX"):
            return date(y, 12, 31) if last else date(y, 1, 1)
        m = int(month)
        if m in _SEASONS:
            first_month, last_month = _SEASONS[m]
            m = last_month if last else first_month
            y, m = y + (m - 1) // 12, (m - 1) % 12 + 1
        if day in (None, "XX"):
            return date(y, m, calendar.monthrange(y, m)[1] if last else 1)
        return date(y, m, int(day))
    except (ValueError, OverflowError, calendar.IllegalMonthError) as no_such_day:
        raise BadPeriod(f"{whole!r} is not a date of the calendar.", advice="Check the day and the month.") from no_such_day


