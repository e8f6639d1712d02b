"""A period: when something was, as exactly as the words allow and no more."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from averment.errors import BadPeriod

_POINT = re.compile(
    r"(?P<y>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<m>\d{2}|XX)(?:-(?P<d>\d{2}|XX))?)?(?:T(?P<t>\d{2}(?::\d{2}){0,2}Z?))?[~?%]?"
)
_MONTHS = "January February March April May June July August September October November December".split()
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "first quarter of", 34: "second quarter of"}
_SEASON_NAMES |= {35: "third quarter of", 36: "last quarter of", 40: "first half of", 41: "second half of"}
_SEASONS = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 14),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}


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

    def in_words(self) -> str:
        """Write it as people do: "14 January 2023", "about October 2017", "May 2014 to May 2015", "since 2015"."""
        first, slash, last = self.edtf.partition("/")
        if not slash:
            return _point_in_words(first)
        known = [p not in ("", "..") for p in (first, last)]
        if not any(known):
            return "at an unknown time"
        if not all(known):
            return f"since {_point_in_words(first)}" if known[0] else f"until {_point_in_words(last)}"
        begin, end = _point_in_words(first), _point_in_words(last)
        if begin.count(" ") == end.count(" "):
            shared = begin.split(" ")
            if len(shared) > 1 and end.endswith(" " + " ".join(shared[1:])):
                return f"{shared[0]} to {end}"
            if len(shared) > 2 and shared[-1] == end.rpartition(" ")[2]:
                return f"{' '.join(shared[:-1])} to {end}"
        return f"{begin} to {end}"

    def overlaps(self, other: Period) -> bool:
        """Tell whether the two may share a day."""
        a, b, c, d = self.earliest(), self.latest(), other.earliest(), other.latest()
        return not ((b and c and b < c) or (d and a and d < a))

    def days(self) -> int | None:
        """How many days it spans, or None if a side is open."""
        first, last = self.earliest(), self.latest()
        return (last - first).days + 1 if first and last else None


def _point_in_words(point: str) -> str:
    match = _POINT.fullmatch(point)
    if not match:
        return point
    about = "about " if point.endswith(("~", "%")) else "perhaps " if point.endswith("?") else ""
    year, month, day = match["y"], match["m"], match["d"]
    if "X" in year:
        return f"{about}the {year.replace('X', '0')}s" if year[2] != "X" else f"{about}{year}"
    if month in (None, "XX"):
        return f"{about}{year}"
    number = int(month)
    name = _SEASON_NAMES.get(number) or _MONTHS[number - 1]
    if number == _WINTER:  # it ends in the year after
        year = f"{year}–{int(year) + 1}"
    return f"{about}{f'{int(day)} ' if day and day != 'XX' else ''}{name} {year}"


_WINTER = 24


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
