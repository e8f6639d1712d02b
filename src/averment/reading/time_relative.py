"""What times mean that are counted from another: yesterday, last week, two days later, the last 12 months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from averment.reading import time_values as tv
from averment.reading.time_anchors import (
    CODES,
    VAGUE,
    Around,
    Meaning,
    clock_time,
    count_of,
    hanging,
    length_of,
    shift_of,
)
from averment.reading.time_dates import full_date, month_day
from averment.reading.time_grammar import Match
from averment.reading.time_values import When
from averment.reading.time_weekdays import weekday

_SATURDAY = 5


def deictic(m: Match, around: Around) -> Meaning | None:
    """Today, yesterday, tomorrow."""
    base, anchor = around.base()
    when = tv.step(base, "D", m.number("deictic") or 0) if base else None
    if when and m.has("part"):
        return Meaning(when, f"{when.value}T{m.word('part')}", anchor)
    return hanging(when, anchor)


def this_part(m: Match, around: Around) -> Meaning | None:
    """Tonight, or the morning of the day of publication."""
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


def same_unit(m: Match, around: Around) -> Meaning | None:
    """The same day, that year: of the date told last."""
    told = around.told
    if told is None or told.first is None:
        return Meaning(None, None, "text")
    unit = m.word("unit")
    if unit == "D" and told.grain != "D":
        return Meaning(None, None, "text")
    return hanging(tv.step(told.first, unit, 0), "text")


def following_unit(m: Match, around: Around) -> Meaning | None:
    """The next day, the previous year, the following month: counted from the date told last."""
    told = around.told
    if told is None or told.first is None:
        return Meaning(None, None, "text")
    unit = m.word("unit")
    if unit == "D" and told.grain != "D":
        return Meaning(None, None, "text")
    base = told.last if unit == "D" and shift_of(m) > 0 and told.last else told.first
    return hanging(tv.step(base, unit, shift_of(m)), "text")


def day_after(m: Match, around: Around) -> Meaning | None:
    """The day after, the day before: counted from the day told last."""
    told = around.told if around.told and around.told.grain == "D" else None
    base = told.last if told else None
    return hanging(tv.step(base, "D", m.number("next_day") or 0) if base else None, "text")


def day_after_event(_: Match, __: Around) -> Meaning | None:
    """ "Le lendemain du drame": counted from what happened, not from a date told before."""
    return Meaning(None, None, "text")


def relative_unit(m: Match, around: Around) -> Meaning | None:
    """Last week, this month, next year."""
    base, anchor = around.base()
    unit = m.word("unit")
    if m.has("past") and not m.has("this"):
        stretch = _stretch(1, unit, -1, around)
        return replace(stretch, value=f"{base.year - 1:04d}") if unit == "Y" and base else stretch
    shift = shift_of(m)
    if unit == "WE" and not shift and around.tense == "past" and base and base.weekday() < _SATURDAY:
        shift = -1  # "clashes broke out this weekend", printed on Monday
    return hanging(tv.step(base, unit, shift) if base else None, anchor)


def edge_unit(m: Match, around: Around) -> Meaning | None:
    """The end of the year."""
    base, anchor = around.base()
    when = tv.step(base, m.word("unit"), 0) if base else None
    return Meaning(tv.part(when, m.word("edge") or m.word("mod")) if when else None, when.value if when else None, anchor)


def this_unit(m: Match, around: Around) -> Meaning | None:
    """The weekend, the quarter: only these are times without more."""
    base, anchor = around.base()
    unit = m.word("unit")
    if unit == "WE":
        back = -1 if base and base.weekday() < _SATURDAY and around.tense != "future" else 0
        return hanging(tv.step(base, "WE", back) if base else None, anchor)
    if unit == "Q":
        return hanging(tv.step(base, "Q", -1) if base else None, anchor)
    if unit == "Y":
        return Meaning(None, "P1Y", kind="duration")
    return None


def span(m: Match, around: Around) -> Meaning | None:
    """The last 12 months: a stretch up to the day it hangs on, and also how long it is."""
    unit = m.word("units") or m.word("unit")
    number = 2 if m.has("couple") else m.number("number", "day")
    if number is None:
        return Meaning(None, VAGUE.get(unit, f"PX{unit}"), around.base()[1])
    return _stretch(number, unit, -1 if shift_of(m) < 0 or m.has("latest") else 1, around)


def _stretch(number: int, unit: str, way: int, around: Around) -> Meaning:
    base, anchor = around.base()
    value = length_of(number, unit)
    fine = unit if unit in "DWM" else "M" if unit in ("Q", "Y") else "Y"
    count = number * {"Q": 3, "Y": 12, "E": 10, "C": 100}.get(unit, 1)
    if unit == "Y" and number > 2:
        fine, count = "Y", number
    if base is None or unit == "2W":
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
        return Meaning(None, VAGUE[unit], anchor)
    days = number // 24 if unit == "TH" else 0
    value = f"P{days}D" if days and number % 24 == 0 else CODES[unit].format(number)
    if base is None:
        return Meaning(None, value, anchor)
    way = -1 if shift_of(m) < 0 else 1
    there, here = tv.step(base, "D", way * (days or 1)), tv.day(base)
    if there is None:
        return Meaning(None, value, anchor)
    return Meaning(tv.between(*((there, here) if way < 0 else (here, there))), value, anchor)


def ago(m: Match, around: Around) -> Meaning | None:
    """Two years ago: about then; in a page about quarters, a year ago is the same quarter of that year."""
    base, anchor = (around.published, "publication") if around.published else around.base()
    unit = m.word("unit") or m.word("units")
    if unit == "Y" and count_of(m) == 1 and (same := _same_quarter(around)):
        return same
    return _apart(base, unit, -count_of(m), anchor)


def ahead(m: Match, around: Around) -> Meaning | None:
    """ "Dans trois mois": as far ahead of the page."""
    base, anchor = around.base()
    return _apart(base, m.word("unit") or m.word("units"), count_of(m), anchor)


def _same_quarter(around: Around) -> Meaning | None:
    told = around.told
    if told and told.grain == "Q" and told.first and around.published and 0 <= (around.published - told.first).days <= 400:
        return hanging(tv.step(told.first, "Q", -4), "text")
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
    return Meaning(tv.day(base) if base and code != "H" else None, f"PT{number or 'X'}{code}", anchor)


def apart(m: Match, around: Around) -> Meaning | None:
    """Two days later: counted from the date told last."""
    told = around.told
    base = told.first if told else None
    way = -1 if m.has("earlier") or m.has("before") else 1
    unit = m.word("unit") or m.word("units")
    if unit == "Y" and way < 0 and not around.narrative:
        if count_of(m) == 1 and (same := _same_quarter(around)):
            return same
        told = told if told and told.grain in "DM" else None
    if way < 0 and told is None:
        return _apart(around.published, unit, -count_of(m), "publication")
    if unit in "DW" and told and told.grain != "D":
        return Meaning(None, _too_vague(told, unit), "text")
    if unit == "W" and base:
        return hanging(tv.day(base + timedelta(7 * way * count_of(m))), "text")
    return _apart(base, unit, way * count_of(m), "text")


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
    return Meaning(told if code != "H" else None, f"PT{number or 'X'}{code}", "text")


def clock_date(m: Match, around: Around) -> Meaning | None:
    """A time of day with its date."""
    first, *rest = m.items
    dated = Match("month_day", tuple(rest))
    meaning = full_date(dated, around) if dated.has("year") else month_day(dated, around)
    if meaning is None or meaning.when is None:
        return meaning
    return Meaning(meaning.when, f"{meaning.when.value}T{clock_time(Match('clock', (first, *rest)))}", meaning.anchor)


def clock_day(m: Match, around: Around) -> Meaning | None:
    """A time of day with its day."""
    meaning = deictic(m, around) if m.has("deictic") else weekday(m, around)
    if meaning is None or meaning.when is None:
        return meaning
    return Meaning(meaning.when, f"{meaning.when.value}T{clock_time(m)}", meaning.anchor)
