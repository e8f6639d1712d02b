"""Stretches of the calendar, and how they are written: as EDTF for the record, as a TIMEX3 value for exchange."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_PARTS_OF = {"start": (0, 1), "mid": (1, 2), "end": (2, 3)}


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of the calendar: how it is written, how long its unit is (`D W M Q S Y E C`), and its first and last day."""

    edtf: str | None
    value: str
    grain: str
    first: date | None
    last: date | None


def day(d: date) -> When:
    """One day."""
    return When(d.isoformat(), d.isoformat(), "D", d, d)


def month(year: int, number: int) -> When:
    """One month; numbers beyond twelve run into the next years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    text = f"{year:04d}-{number:02d}"
    return When(text, text, "M", date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


def year(number: int) -> When:
    """One year."""
    return When(f"{number:04d}", f"{number:04d}", "Y", date(number, 1, 1), date(number, 12, 31))


def quarter(number: int, q: int) -> When:
    """A quarter of a year."""
    number, q = number + (q - 1) // 4, (q - 1) % 4 + 1
    first = date(number, 3 * q - 2, 1)
    return When(f"{number:04d}-{32 + q}", f"{number:04d}-Q{q}", "Q", first, month(number, 3 * q).last)


def season(number: int, code: str) -> When:
    """A season; winter begins in December of its year."""
    start = SEASON_MONTHS[code]
    end = month(number, start + 2).last
    return When(f"{number:04d}-{_SEASON_CODES[code]}", f"{number:04d}-{code}", "S", date(number, start, 1), end)


def week(d: date) -> When:
    """The week, Monday to Sunday, that a day is in."""
    iso = d.isocalendar()
    first = d - timedelta(d.weekday())
    last = first + timedelta(6)
    return When(f"{first.isoformat()}/{last.isoformat()}", f"{iso[0]}-W{iso[1]:02d}", "W", first, last)


def weekend(d: date) -> When:
    """Saturday and Sunday of the week that a day is in."""
    first = d - timedelta(d.weekday()) + timedelta(5)
    iso = first.isocalendar()
    last = first + timedelta(1)
    return When(f"{first.isoformat()}/{last.isoformat()}", f"{iso[0]}-W{iso[1]:02d}-WE", "W", first, last)


def decade(start: int) -> When:
    """Ten years, from one that ends in 0."""
    return When(f"{start // 10:03d}X", f"{start // 10:03d}", "E", date(start, 1, 1), date(start + 9, 12, 31))


def century(number: int) -> When:
    """The n-th century, as people count them: the 20th holds the years 1900 to 1999."""
    start = (number - 1) * 100
    if start == 0:
        return When("0001/0099", "00", "C", date(1, 1, 1), date(99, 12, 31))
    return When(f"{number - 1:02d}XX", f"{number - 1:02d}", "C", date(start, 1, 1), date(start + 99, 12, 31))


def between(a: When, b: When) -> When | None:
    """From one stretch to another, or None if they are in the wrong order."""
    if a.first and b.last and a.first <= b.last and a.edtf and b.edtf and "/" not in a.edtf + b.edtf:
        return When(f"{a.edtf}/{b.edtf}", a.value, a.grain, a.first, b.last)
    return None


def since(a: When) -> When:
    """From a stretch on, with no known end."""
    return replace(a, edtf=f"{a.edtf.split('/')[0]}/..", last=None) if a.edtf else a


def until(a: When) -> When:
    """Up to a stretch, with no known beginning."""
    return replace(a, edtf=f"../{a.edtf.split('/')[-1]}") if a.edtf else a


def part(a: When, which: str) -> When:
    """The early, middle or late part of a stretch, or the stretch itself where it is only a day or a week."""
    if a.first is None or a.last is None or which not in _PARTS_OF or a.grain in "DW":
        return a
    low, high = _PARTS_OF[which]
    days = (a.last - a.first).days + 1
    first = a.first + timedelta(days * low // 3)
    last = a.first + timedelta(days * high // 3 - 1)
    if a.grain == "Y":
        first, last = date(a.first.year, 4 * low + 1, 1), month(a.first.year, 4 * high).last or last
        text = f"{first.isoformat()[:7]}~/{last.isoformat()[:7]}~"
    elif a.grain in "EC":
        text = f"{first.isoformat()[:4]}~/{last.isoformat()[:4]}~"
    else:
        text = f"{first.isoformat()}~/{last.isoformat()}~"
    return replace(a, edtf=text, first=first, last=last)


def about(a: When) -> When:
    """The same stretch, only approximately."""
    return replace(a, edtf=f"{a.edtf}~") if a.edtf and "/" not in a.edtf else a


def step(base: date, unit: str, n: int) -> When | None:
    """The unit of the calendar that lies n units after (or before) the one of a day."""
    try:
        if unit == "D":
            return day(base + timedelta(n))
        if unit == "W":
            return week(base + timedelta(7 * n))
        if unit == "WE":
            return weekend(base + timedelta(7 * n))
        if unit == "M":
            return month(base.year, base.month + n)
        if unit == "Q":
            return quarter(base.year, (base.month - 1) // 3 + 1 + n)
        if unit in ("Y", "FY"):
            return year(base.year + n)
        if unit == "E":
            return decade((base.year // 10 + n) * 10)
        if unit == "C":
            return century(base.year // 100 + 1 + n) if base.year // 100 + n >= 0 else None
    except (ValueError, OverflowError):
        return None  # beyond the calendar
    return None


def real_day(y: int, m: int, d: int) -> When | None:
    """One day, if the calendar has it."""
    try:
        return day(date(y, m, d))
    except ValueError:
        return None
