"""What the patterns of time mean: from the words of a pattern to a stretch of the calendar.

Each rule takes the matched words and what is known around them, and gives what they mean, or None if they are no time.
A relative time hangs on an anchor; while that is unknown, its stretch is None and nothing is filled in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from averment.reading import time_values as tv
from averment.reading.time_grammar import Match
from averment.reading.time_values import When

_CODES = {"TH": "PT{}H", "TM": "PT{}M", "TS": "PT{}S", "2W": "P2W", "E": "P{}0Y", "C": "P{}00Y", "L": "P{}L", "WE": "P{}WE"}
_VAGUE = {"TH": "PTXH", "TM": "PTXM", "TS": "PTXS", "E": "PXE", "C": "PXC", "2W": "PXW", "WE": "PXWE"}
_TENS = {"2W": 14, "W": 7, "D": 1}


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a time: the day of publication, the latest date told before it, and the tense of its clause.

    In a `narrative` page the dates hang on those told before, not on the day of publication.
    """

    published: date | None
    told: When | None
    narrative: bool
    tense: str | None

    def base(self) -> tuple[date | None, str]:
        """The day that a relative time hangs on, and what that day is."""
        if self.narrative:
            return (self.told.first if self.told else None), "text"
        return self.published, "publication"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words of time mean: a stretch (or None), a TIMEX3 value, the anchor and the kind."""

    when: When | None
    value: str | None
    anchor: str | None = None
    kind: str = "date"


Rule = Callable[[Match, Around], Meaning | None]


def _absolute(when: When | None) -> Meaning | None:
    return Meaning(when, when.value) if when else None


def _hanging(when: When | None, anchor: str) -> Meaning:
    return Meaning(when, when.value if when else None, anchor)


def _year_of(short: int) -> int:
    return 1900 + short if short > 30 else 2000 + short


# ---- full and partial dates


def full_date(m: Match, _: Around) -> Meaning | None:
    """A day with its month and year."""
    number = m.number("year") or _year_of(m.number("short_year") or 0)
    return _absolute(tv.real_day(number, m.number("month", "mon") or 0, m.number("ordinal", "day", "number") or 0))


def iso_date(m: Match, _: Around) -> Meaning | None:
    """Year, month and day in numbers."""
    days = m.all("day")
    return _absolute(tv.real_day(m.number("year") or 0, days[0], days[1]))


def slashed_date(m: Match, around: Around) -> Meaning | None:
    """A date in slashes; where the order of day and month cannot be told, it stays open."""
    a, b, c = (int(x) for x in m.word("slashed").split("/"))
    if a > 31:
        return _absolute(tv.real_day(a, b, c))
    number = c if c > 99 else _year_of(c)
    readings = [w for w in (tv.real_day(number, b, a), tv.real_day(number, a, b)) if w]
    if len(readings) == 2 and readings[0] != readings[1]:
        near = [w for w in readings if around.published and w.first and abs((around.published - w.first).days) <= 45]
        if len(near) != 1:
            return Meaning(None, None) if readings else None
        return _absolute(near[0])
    return _absolute(readings[0]) if readings else None


def day_range(m: Match, around: Around) -> Meaning | None:
    """Two days of one month."""
    first, last = m.all("ordinal", "day", "number")[:2]
    known = m.number("year")
    number = known or _nearest_year(m.number("month", "mon") or 0, around)
    if number is None:
        return Meaning(None, None, around.base()[1])
    a, b = (tv.real_day(number, m.number("month", "mon") or 0, d) for d in (first, last))
    when = tv.between(a, b) if a and b else None
    if when is None:
        return None
    return Meaning(when, f"{a.value}/{b.value}" if a and b else None, None if known else around.base()[1])


def month_range(m: Match, _: Around) -> Meaning | None:
    """Two months of one year."""
    a, b = m.all("month")[:2]
    number = m.number("year") or 0
    first, last = tv.month(number, a), tv.month(number, b)
    when = tv.between(first, last)
    return Meaning(when, f"{first.value}/{last.value}") if when else None


def year_range(m: Match, _: Around) -> Meaning | None:
    """From one year to another; the second may be short ("2016-17")."""
    years = m.all("year", "day", "number")
    first, last = years[0], years[-1]
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + 150:
        return None
    when = tv.between(tv.year(first), tv.year(last))
    return Meaning(when, f"{first}/{last}") if when else None


def month_of_year(m: Match, _: Around) -> Meaning | None:
    """A month with its year."""
    number = m.number("year") or _year_of(m.number("short_year") or 0)
    return _absolute(tv.month(number, m.number("month", "mon") or 1))


def _nearest_year(month: int, around: Around, day: int = 0) -> int | None:
    """The year of a month (and day) that is named without one: news looks back, unless its verb looks ahead.

    Without a day, only the next three months may be meant ahead; a day is the nearest one. A clause that tells the past
    looks back, unless the day is that near ("was set for Nov. 16", written in October).
    """
    base, anchor = around.base()
    if base is None:
        return None
    if anchor == "text":
        # A story goes on: a month well before the last one told is that of the next year.
        return base.year + 1 if around.told and around.told.grain in "DM" and base.month - month >= 9 else base.year
    back = (base.month - month) % 12
    if back == 0 and day > base.day + 2 and around.tense == "past":
        back = 12
    if around.tense == "future":
        ahead = 0 if back == 0 and (not day or day >= base.day) else 12 - back
        return (base.year * 12 + base.month - 1 + ahead) // 12
    if 12 > back >= ((6 if day else 9) if around.tense != "past" else 10 if day else 12):
        back -= 12
    return (base.year * 12 + base.month - 1 - back) // 12


def month_day(m: Match, around: Around) -> Meaning | None:
    """A day and month without the year."""
    wanted, number = m.number("month", "mon") or 0, m.number("ordinal", "day", "number") or 0
    if tv.real_day(2000, wanted, number) is None:
        return None
    found = _nearest_year(wanted, around, number)
    return _hanging(tv.real_day(found, wanted, number) if found else None, around.base()[1])


def month_alone(m: Match, around: Around) -> Meaning | None:
    """A month without the year."""
    wanted = m.number("month", "mon") or 1
    found = _nearest_year(wanted, around)
    return _hanging(tv.month(found, wanted) if found else None, around.base()[1])


def month_relative(m: Match, around: Around) -> Meaning | None:
    """A month of last, this or next year."""
    if m.value("unit") not in ("Y", "FY"):
        return None
    base, anchor = _shifted_base(m, around)
    return _hanging(tv.month(base.year + _shift(m), m.number("month", "mon") or 1) if base else None, anchor)


def _shift(m: Match) -> int:
    for kind in ("last", "past", "previous", "next", "coming", "following"):
        if m.has(kind):
            return -1 if kind in ("last", "past", "previous") else 1
    return 0


def _shifted_base(m: Match, around: Around) -> tuple[date | None, str]:
    """"The previous year", "that year", "the following year" hang on the text; "last", "this" and "next" on the page."""
    if any(m.has(k) for k in ("previous", "following", "that", "same")) and around.told:
        return around.told.first, "text"
    return around.base()


def month_near(m: Match, around: Around) -> Meaning | None:
    """Last March, next March, this March."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    wanted, shift = m.number("month", "mon") or 1, _shift(m)
    number = base.year
    if shift < 0 and wanted >= base.month:
        number -= 1
    if shift > 0 and wanted <= base.month:
        number += 1
    return _hanging(tv.month(number, wanted), anchor)


def month_same(m: Match, around: Around) -> Meaning | None:
    """That March."""
    told = around.told.first if around.told else None
    return _hanging(tv.month(told.year, m.number("month", "mon") or 1) if told else None, "text")


def year_alone(m: Match, _: Around) -> Meaning | None:
    """A year."""
    return _absolute(tv.year(m.number("year") or 1))


def short_year(m: Match, _: Around) -> Meaning | None:
    """'98."""
    return _absolute(tv.year(_year_of(m.number("short_year", "day") or 0)))


def before_era(m: Match, _: Around) -> Meaning | None:
    """Years before Christ: beyond the calendar of the record, so only their value is given."""
    return Meaning(None, f"BC{m.all('year', 'number', 'day')[-1]:04d}")


def decade(m: Match, _: Around) -> Meaning | None:
    """The 1990s."""
    return _absolute(tv.decade(m.number("decade") or 0))


def century(m: Match, _: Around) -> Meaning | None:
    """The 19th century."""
    return _absolute(tv.century(m.number("ordinal") or 1)) if m.value("unit") == "C" else None


# ---- seasons, quarters, holidays


def _season(m: Match) -> str:
    return m.word("season") or m.word("spring")


def season_of_year(m: Match, _: Around) -> Meaning | None:
    """The summer of 2016."""
    return _absolute(tv.season(m.number("year") or 1, _season(m)))


def season_relative(m: Match, around: Around) -> Meaning | None:
    """Last summer, next summer, this summer."""
    base, anchor = _shifted_base(m, around)
    if base is None:
        return Meaning(None, None, anchor)
    code, shift, number = _season(m), _shift(m), base.year
    begun = base.month >= tv.SEASON_MONTHS[code]
    if shift < 0 and (not begun or base.month < tv.SEASON_MONTHS[code] + 3):
        number -= 1
    if shift > 0 and begun:
        number += 1
    return _hanging(tv.season(number, code), anchor)


def season_alone(m: Match, around: Around) -> Meaning | None:
    """A season without the year."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    code = _season(m)
    back = not (around.tense == "future") and anchor == "publication" and base.month < tv.SEASON_MONTHS[code]
    return _hanging(tv.season(base.year - back, code), anchor)


def season_with_unit(m: Match, around: Around) -> Meaning | None:
    """The summer of last year."""
    if m.value("unit") != "Y":
        return None
    base, anchor = _shifted_base(m, around)
    return _hanging(tv.season(base.year + _shift(m), _season(m)) if base else None, anchor)


def quarter(m: Match, around: Around) -> Meaning | None:
    """The third quarter: the latest that has begun."""
    number = m.number("ordinal") or 0
    if m.value("unit") != "Q" or number > 4:
        return _ordinal_unit(m, around)
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    back = not (around.tense == "future") and (base.month - 1) // 3 + 1 < number
    return _hanging(tv.quarter(base.year - back, number), anchor)


def _ordinal_unit(m: Match, around: Around) -> Meaning | None:
    return century(m, around) if m.value("unit") == "C" else None


def quarter_of(m: Match, around: Around) -> Meaning | None:
    """The third quarter of a year."""
    number = m.number("ordinal") or 0
    known = m.number("year")
    if number > 4 or "Q" not in [i.value for i in m.items if i.kind == "unit"]:
        return None
    if known:
        return _absolute(tv.quarter(known, number))
    base, anchor = around.base()
    return _hanging(tv.quarter(base.year + _shift(m), number) if base else None, anchor)


def latest_unit(m: Match, around: Around) -> Meaning | None:
    """The latest quarter: the last one that is over."""
    base, anchor = around.base()
    return _hanging(tv.step(base, m.word("unit"), -1) if base else None, anchor)


def holiday(m: Match, around: Around) -> Meaning | None:
    """A feast on a fixed day."""
    month, number = divmod(m.number("holiday") or 101, 100)
    known = m.number("year")
    if known:
        return _absolute(tv.real_day(known, month, number))
    found = _nearest_year(month, around, number)
    return _hanging(tv.real_day(found, month, number) if found else None, around.base()[1])


def new_year(m: Match, around: Around) -> Meaning | None:
    """New Year and its eve."""
    if m.has("unit") and m.value("unit") != "Y":
        return None
    month, number = (12, 31) if m.has("eve") else (1, 1)
    if not m.has("eve") and not m.has("poss"):
        return None
    found = _nearest_year(month, around, number)
    return _hanging(tv.real_day(found, month, number) if found else None, around.base()[1])


# ---- weekdays and days


def weekday(m: Match, around: Around) -> Meaning | None:
    """A weekday: the last one up to the day of publication, or the next one if the verb looks ahead."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    wanted = m.number("weekday") or 0
    if anchor == "text" or around.tense == "future":
        return _hanging(tv.day(base + timedelta((wanted - base.weekday()) % 7)), anchor)
    return _hanging(tv.day(base - timedelta((base.weekday() - wanted) % 7)), anchor)


def weekday_relative(m: Match, around: Around) -> Meaning | None:
    """Last Friday, next Friday, this Friday."""
    base, anchor = _shifted_base(m, around)
    if base is None:
        return Meaning(None, None, anchor)
    wanted, shift = m.number("weekday") or 0, _shift(m)
    if m.has("same"):
        return None
    if shift < 0:
        return _hanging(tv.day(base - timedelta((base.weekday() - wanted - 1) % 7 + 1)), anchor)
    if shift > 0:
        return _hanging(tv.day(base + timedelta((wanted - base.weekday() - 1) % 7 + 1)), anchor)
    return _hanging(tv.day(base - timedelta(base.weekday()) + timedelta(wanted)), anchor)


def weekday_of_week(m: Match, around: Around) -> Meaning | None:
    """Friday last week."""
    if m.value("unit") != "W":
        return None
    base, anchor = around.base()
    monday = base - timedelta(base.weekday()) + timedelta(7 * _shift(m)) if base else None
    return _hanging(tv.day(monday + timedelta(m.number("weekday") or 0)) if monday else None, anchor)


def weekdays(m: Match, _: Around) -> Meaning | None:
    """Every Friday."""
    number = m.number("weekdays", "weekday")
    if number is not None:
        return Meaning(None, f"XXXX-WXX-{number + 1}", kind="set")
    if (m.has("season") or m.has("spring")):
        return Meaning(None, f"XXXX-{m.word('season')}", kind="set")
    return Meaning(None, f"XXXX-{m.number('month') or 0:02d}", kind="set")


def weekday_part(m: Match, _: Around) -> Meaning | None:
    """Tuesday nights."""
    return Meaning(None, f"XXXX-WXX-{(m.number('weekday') or 0) + 1}T{m.word('parts')}", kind="set")


def deictic(m: Match, around: Around) -> Meaning | None:
    """Today, yesterday, tomorrow."""
    base, anchor = around.base()
    when = tv.step(base, "D", m.number("deictic") or 0) if base else None
    if when and m.has("part"):
        return Meaning(when, f"{when.value}T{m.word('part')}", anchor)
    return _hanging(when, anchor)


def this_part(m: Match, around: Around) -> Meaning | None:
    """This morning, tonight, overnight: on the day of publication."""
    base, anchor = around.base()
    when = tv.day(base) if base else None
    code = m.word("part") or m.word("tonight") or m.word("overnight")
    return Meaning(when, f"{when.value}T{code}" if when else None, anchor)


def overnight(m: Match, around: Around) -> Meaning | None:
    """Overnight: the night before, or the one that began that day."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    when = tv.between(tv.day(base - timedelta(1)), tv.day(base))
    return Meaning(when, f"{base.isoformat()}TNI", anchor)


def last_night(m: Match, around: Around) -> Meaning | None:
    """Last night."""
    base, anchor = around.base()
    when = tv.day(base - timedelta(1)) if base else None
    return Meaning(when, f"{when.value}T{m.word('part')}" if when else None, anchor)


def that_part(m: Match, around: Around) -> Meaning | None:
    """That night: of the day told last."""
    told = around.told if around.told and around.told.grain == "D" else None
    return Meaning(told, f"{told.value}T{m.word('part')}" if told else None, "text")


# ---- units


def same_unit(m: Match, around: Around) -> Meaning | None:
    """The same day, that year: of the date told last."""
    told = around.told
    if told is None or told.first is None:
        return Meaning(None, None, "text")
    unit = m.word("unit")
    if unit == "D" and told.grain != "D":
        return Meaning(None, None, "text")
    return _hanging(tv.step(told.first, unit, 0), "text")


def following_unit(m: Match, around: Around) -> Meaning | None:
    """The next day, the previous year, the following month: counted from the date told last."""
    told = around.told
    if told is None or told.first is None:
        return Meaning(None, None, "text")
    unit = m.word("unit")
    if unit == "D" and told.grain != "D":
        return Meaning(None, None, "text")
    base = told.last if unit == "D" and _shift(m) > 0 and told.last else told.first
    return _hanging(tv.step(base, unit, _shift(m)), "text")


def relative_unit(m: Match, around: Around) -> Meaning | None:
    """Last week, this month, next year."""
    base, anchor = around.base()
    unit = m.word("unit")
    if m.has("past") and not m.has("this"):
        stretch = _stretch(1, unit, -1, around)
        return replace(stretch, value=f"{base.year - 1:04d}") if unit == "Y" and base else stretch
    return _hanging(tv.step(base, unit, _shift(m)) if base else None, anchor)


def edge_unit(m: Match, around: Around) -> Meaning | None:
    """The end of the year."""
    base, anchor = around.base()
    when = tv.step(base, m.word("unit"), 0) if base else None
    return Meaning(tv.part(when, m.word("edge")) if when else None, when.value if when else None, anchor)


def this_unit(m: Match, around: Around) -> Meaning | None:
    """The weekend, the quarter: only these are times without more."""
    base, anchor = around.base()
    unit = m.word("unit")
    if unit == "WE":
        return _hanging(tv.step(base, "WE", -1 if base and base.weekday() < 5 and not (around.tense == "future") else 0) if base else None, anchor)
    if unit == "Q":
        return _hanging(tv.step(base, "Q", -1) if base else None, anchor)
    if unit == "Y":
        return _duration(1, "Y")
    return None


def span(m: Match, around: Around) -> Meaning | None:
    """The last 12 months: a stretch up to the day it hangs on, and also how long it is."""
    unit = m.word("units") or m.word("unit")
    number = 2 if m.has("couple") else m.number("number", "day")
    if number is None:
        return Meaning(None, _VAGUE.get(unit, f"PX{unit}"), around.base()[1])
    return _stretch(number, unit, -1 if _shift(m) < 0 or m.has("latest") else 1, around)


def _stretch(number: int, unit: str, way: int, around: Around) -> Meaning:
    base, anchor = around.base()
    value = _length(number, unit)
    fine = unit if unit in "DWM" else "M" if unit in ("Q", "Y") else "Y"
    count = number * {"Q": 3, "Y": 12, "E": 10, "C": 100}.get(unit, 1)
    if unit == "Y" and number > 2:
        fine, count = "Y", number
    if base is None or fine == "W" and unit == "2W":
        return Meaning(None, value, anchor)
    if fine == "W":
        fine, count = "D", count * 7
    there, here = tv.step(base, fine, way * count), tv.step(base, fine, 0)
    if there is None or here is None:
        return Meaning(None, value, anchor)
    return Meaning(tv.between(*((there, here) if way < 0 else (here, there))), value, anchor)


def span_clock(m: Match, around: Around) -> Meaning | None:
    """The last 24 hours."""
    base, anchor = around.base()
    unit = m.word("clock_units") or m.word("clock_unit")
    number = m.number("number", "day")
    if number is None:
        return Meaning(None, _VAGUE[unit], anchor)
    days = number // 24 if unit == "TH" else 0
    value = f"P{days}D" if days and number % 24 == 0 else _CODES[unit].format(number)
    if base is None:
        return Meaning(None, value, anchor)
    way = -1 if _shift(m) < 0 else 1
    there, here = tv.day(base + timedelta(way * (days or 1))), tv.day(base)
    return Meaning(tv.between(*((there, here) if way < 0 else (here, there))), value, anchor)


def _count(m: Match) -> int:
    return 2 if m.has("couple") else m.number("number", "day") or 1


def ago(m: Match, around: Around) -> Meaning | None:
    """Two years ago: about then; in a page about quarters, a year ago is the same quarter of that year."""
    base, anchor = (around.published, "publication") if around.published else around.base()
    unit = m.word("unit") or m.word("units")
    if unit == "Y" and _count(m) == 1 and (same := _same_quarter(around)):
        return same
    return _apart(base, unit, -_count(m), anchor)


def _same_quarter(around: Around) -> Meaning | None:
    told = around.told
    if told and told.grain == "Q" and told.first and around.published and 0 <= (around.published - told.first).days <= 400:
        return _hanging(tv.step(told.first, "Q", -4), "text")
    return None


def _apart(base: date | None, unit: str, n: int, anchor: str) -> Meaning:
    if base is None:
        return Meaning(None, None, anchor)
    if unit == "2W":
        unit, n = "W", 2 * n
    if unit in ("E", "C"):
        unit, n = "Y", n * (10 if unit == "E" else 100)
    if unit == "W" and abs(n) <= 2:
        unit, n = "D", 7 * n
        when = tv.step(base, unit, n)
        return Meaning(tv.about(when) if when else None, when.value if when else None, anchor)
    when = tv.step(base, unit, n)
    return Meaning(tv.about(when) if when and unit != "D" else when, when.value if when else None, anchor)


def vague_ago(m: Match, around: Around) -> Meaning | None:
    """Some years ago: no more than that it is past."""
    return Meaning(None, "PAST_REF", around.base()[1])


def ago_clock(m: Match, around: Around) -> Meaning | None:
    """Hours ago: on the day it hangs on, as far as days go."""
    base, anchor = around.base()
    number = m.number("number", "day", "a")
    code = (m.word("clock_units") or m.word("clock_unit"))[1:]
    return Meaning(tv.day(base) if base and code != "H" else None, f"PT{number if number else 'X'}{code}", anchor)


def apart(m: Match, around: Around) -> Meaning | None:
    """Two days later: counted from the date told last."""
    told = around.told
    base = told.first if told else None
    way = -1 if m.has("earlier") or m.has("before") else 1
    unit = m.word("unit") or m.word("units")
    if unit == "Y" and way < 0 and not around.narrative:
        if _count(m) == 1 and (same := _same_quarter(around)):
            return same
        told = told if told and told.grain in "DM" else None
    if way < 0 and told is None:
        return _apart(around.published, unit, -_count(m), "publication")
    if unit in "DW" and told and told.grain != "D":
        return Meaning(None, _too_vague(told, unit), "text")
    if unit == "W" and base:
        return _hanging(tv.day(base + timedelta(7 * way * _count(m))), "text")
    return _apart(base, unit, way * _count(m), "text")


def _too_vague(told: When, unit: str) -> str | None:
    """Days counted from a whole month or year are known no better than that month or year."""
    if told.first is None:
        return None
    return f"{told.first:%Y-%m}-XX" if told.grain == "M" else f"{told.first:%Y}-XX-XX" if told.grain == "Y" else None


def apart_vague(m: Match, around: Around) -> Meaning | None:
    """Some days later."""
    return Meaning(None, around.told.value if around.told and around.narrative else None, "text")


def apart_clock(m: Match, around: Around) -> Meaning | None:
    """Hours later."""
    told = around.told if around.told and around.told.grain == "D" else None
    code = (m.word("clock_units") or m.word("clock_unit"))[1:]
    number = m.number("number", "day", "a")
    return Meaning(told if code != "H" else None, f"PT{number if number else 'X'}{code}", "text")


# ---- how long, how often


def _length(number: float, unit: str) -> str:
    text = f"{number:g}"
    return f"P{2 * number:g}W" if unit == "2W" else _CODES.get(unit, "P{}" + unit).format(text)


def _duration(number: float, unit: str) -> Meaning:
    return Meaning(None, _length(number, unit), kind="duration")


def _unit(m: Match) -> str:
    return next((str(i.value) for i in m.items if i.kind in ("unit", "units", "clock_unit", "clock_units")), "D")


def duration(m: Match, _: Around) -> Meaning | None:
    """How long: never a date."""
    return _duration(_count(m), _unit(m))


def half_duration(m: Match, _: Around) -> Meaning | None:
    """A year and a half, half an hour."""
    whole = m.number("number", "day") or (1 if m.has("and") else 0)
    unit = _unit(m)
    if unit == "TH":
        return Meaning(None, f"PT{whole * 60 + 30}M" if not whole else f"PT{whole}H30M", kind="duration")
    if unit == "TM":
        return Meaning(None, f"PT{whole}M30S" if whole else "PT30S", kind="duration")
    return _duration(whole + 0.5, unit)


def duration_vague(m: Match, _: Around) -> Meaning | None:
    """Some days."""
    unit = _unit(m)
    return Meaning(None, _VAGUE.get(unit, f"PX{unit}"), kind="duration")


def often_unit(m: Match, _: Around) -> Meaning | None:
    """Every day."""
    return Meaning(None, _length(_count(m), _unit(m)), kind="set")


def often(m: Match, _: Around) -> Meaning | None:
    """Daily, yearly."""
    return Meaning(None, m.word("often"), kind="set")


def night_set(m: Match, _: Around) -> Meaning | None:
    """Nights, without saying which."""
    return Meaning(None, f"XXXX-XX-XXT{m.word('parts') or m.word('part')}", kind="set")


def age(_: Match, __: Around) -> Meaning | None:
    """An age is no time: these words are taken so that no shorter reading takes a part of them."""
    return None


def clock_day(m: Match, around: Around) -> Meaning | None:
    """A time of day with its day."""
    meaning = deictic(m, around) if m.has("deictic") else weekday(m, around)
    if meaning is None or meaning.when is None:
        return meaning
    return Meaning(meaning.when, f"{meaning.when.value}T{_clock(m)}", meaning.anchor)


def _clock(m: Match) -> str:
    hour, minute = (m.word("clock") or m.word("clock_word") or f"{m.number('day') or 0:02d}:00").split(":")
    late = m.value("meridiem") == "pm" and int(hour) < 12
    return f"{int(hour) + 12 * late:02d}:{minute}{m.word('zone')}"


def clock(m: Match, around: Around) -> Meaning | None:
    """A time of day alone is no date, but stands on the day that the page speaks of."""
    base = around.told.first if around.told and around.told.grain == "D" else around.published
    return Meaning(None, f"{base.isoformat() if base else 'XXXX-XX-XX'}T{_clock(m)}", "text")


def ref(m: Match, around: Around) -> Meaning | None:
    """Now, recently, soon."""
    value = next((str(i.value) for i in m.items if str(i.value).endswith("_REF")), "PRESENT_REF")
    base, _ = around.base()
    now = value == "PRESENT_REF" and not around.narrative and base is not None and not m.has("current")
    return Meaning(tv.day(base) if now and base else None, value, around.base()[1])


def coming(_: Match, around: Around) -> Meaning | None:
    """In the coming months."""
    return Meaning(None, "FUTURE_REF", around.base()[1])


RULES: dict[str, Rule] = {
    "season_with_unit": season_with_unit, "full_date": full_date, "iso_date": iso_date, "slashed_date": slashed_date,
    "day_range": day_range, "month_range": month_range, "year_range": year_range, "month_of_year": month_of_year,
    "month_day": month_day, "month_alone": month_alone, "month_relative": month_relative, "month_near": month_near,
    "month_same": month_same, "year_alone": year_alone, "short_year": short_year, "before_era": before_era,
    "before_era_range": before_era, "decade": decade, "century": century, "season_of_year": season_of_year,
    "season_relative": season_relative, "season_alone": season_alone, "quarter": quarter, "quarter_of": quarter_of,
    "latest_unit": latest_unit, "holiday": holiday, "new_year": new_year, "weekday": weekday,
    "weekday_relative": weekday_relative, "weekday_of_week": weekday_of_week, "weekdays": weekdays,
    "weekday_part": weekday_part, "deictic": deictic, "deictic_part": deictic, "tonight": this_part, "overnight": overnight,
    "last_night": last_night, "this_part": this_part, "that_part": that_part, "same_unit": same_unit,
    "following_unit": following_unit, "relative_unit": relative_unit, "edge_unit": edge_unit, "this_unit": this_unit,
    "span": span, "span_clock": span_clock, "ago": ago, "ago_vague": vague_ago, "ago_clock": ago_clock, "apart": apart,
    "apart_vague": apart_vague, "apart_clock": apart_clock, "duration": duration, "duration_clock": duration,
    "duration_full": duration, "half_duration": half_duration, "duration_vague": duration_vague,
    "duration_clock_vague": duration_vague, "age": age, "often_unit": often_unit, "often": often, "part_alone": night_set,
    "night_set": night_set, "clock_day": clock_day, "clock": clock, "ref": ref, "ref_recent": ref, "ref_coming": coming,
}  # fmt: skip
