"""What weekdays and bare days of a month mean."""

from __future__ import annotations

from datetime import date, timedelta

from averment.reading import time_values as tv
from averment.reading.time_anchors import Around, Meaning, hanging, shift_of, shifted_base
from averment.reading.time_grammar import Match
from averment.reading.time_values import When


def weekday(m: Match, around: Around) -> Meaning | None:
    """A weekday: the last one up to the day of publication, or the next one if the verb looks ahead."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    wanted = m.number("weekday") or 0
    if anchor == "text" or around.tense == "future":
        return hanging(tv.day(base + timedelta((wanted - base.weekday()) % 7)), anchor)
    return hanging(tv.day(base - timedelta((base.weekday() - wanted) % 7)), anchor)


def weekday_relative(m: Match, around: Around) -> Meaning | None:
    """Last Friday, next Friday, this Friday."""
    base, anchor = shifted_base(m, around)
    if base is None:
        return Meaning(None, None, anchor)
    wanted, shift = m.number("weekday") or 0, shift_of(m)
    if m.has("same"):
        return None
    if shift < 0:
        return hanging(tv.day(base - timedelta((base.weekday() - wanted - 1) % 7 + 1)), anchor)
    if shift > 0:
        return hanging(tv.day(base + timedelta((wanted - base.weekday() - 1) % 7 + 1)), anchor)
    day = base - timedelta(base.weekday()) + timedelta(wanted)
    return hanging(tv.day(day - timedelta(7) if day > base and around.tense == "past" else day), anchor)


def weekday_range(m: Match, around: Around) -> Meaning | None:
    """From Monday to Wednesday: the second is the next one after the first."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    a, b = m.all("weekday")[:2]
    if anchor == "text" or around.tense == "future":
        first = base + timedelta((a - base.weekday()) % 7)
        last = first + timedelta((b - a) % 7)
    else:
        last = base - timedelta((base.weekday() - b) % 7)
        first = last - timedelta((b - a) % 7)
    if not first < last:
        return None
    code = m.word("part")
    return Meaning(tv.between(tv.day(first), tv.day(last)), f"{first.isoformat()}T{code}" if code else None, anchor)


def weekday_day(m: Match, around: Around) -> Meaning | None:
    """ "Mardi 12": the day with that number and that weekday that is nearest to the page."""
    base, anchor = around.base()
    if around.told and around.told.grain in "DM" and around.told.first:
        base, anchor = around.told.first, "text"
    if base is None:
        return Meaning(None, None, anchor)
    wanted, number = m.number("weekday") or 0, m.number("ordinal", "day") or 0
    found = [when.first for n in range(-2, 3) if (when := _day_of_month(base, n, number)) and when.first]
    if around.tense == "past":
        found = [day for day in found if day <= base]
    elif around.tense == "future":
        found = [day for day in found if day >= base]
    near = sorted((abs((day - base).days), day) for day in found if day.weekday() == wanted)
    return hanging(tv.day(near[0][1]), anchor) if near else None


def day_alone(m: Match, around: Around) -> Meaning | None:
    """ "Le 12": of the month told last, else the last one up to the page, or the next one if the verb looks ahead."""
    number = m.number("ordinal", "day") or 0
    if around.told and around.told.grain in "DM" and around.told.first:
        when = _day_of_month(around.told.first, 0, number)
        return hanging(when, "text") if when else None
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    ahead = around.tense == "future"
    months = (0, 1) if ahead else (0, -1)
    found = (when for n in months if (when := _day_of_month(base, n, number)) and when.first)
    return next((hanging(w, anchor) for w in found if w.first and (w.first >= base if ahead else w.first <= base)), None)


def day_of_unit(m: Match, around: Around) -> Meaning | None:
    """ "Le 12 du mois dernier"."""
    base, anchor = around.base()
    if m.value("unit") != "M":
        return None
    when = _day_of_month(base, shift_of(m), m.number("ordinal", "day") or 0) if base else None
    return hanging(when, anchor)


def _day_of_month(base: date, months: int, number: int) -> When | None:
    first = tv.month(base.year, base.month + months).first
    return tv.real_day(first.year, first.month, number) if first else None


def weekday_of_week(m: Match, around: Around) -> Meaning | None:
    """Friday last week."""
    if m.value("unit") != "W":
        return None
    base, anchor = around.base()
    monday = base - timedelta(base.weekday()) + timedelta(7 * shift_of(m)) if base else None
    return hanging(tv.day(monday + timedelta(m.number("weekday") or 0)) if monday else None, anchor)


def weekdays(m: Match, _: Around) -> Meaning | None:
    """Every Friday."""
    number = m.number("weekdays", "weekday")
    if number is not None:
        return Meaning(None, f"XXXX-WXX-{number + 1}", kind="set")
    if m.has("season") or m.has("spring"):
        return Meaning(None, f"XXXX-{m.word('season')}", kind="set")
    return Meaning(None, f"XXXX-{m.number('month') or 0:02d}", kind="set")


def weekday_part(m: Match, _: Around) -> Meaning | None:
    """Tuesday nights."""
    return Meaning(None, f"XXXX-WXX-{(m.number('weekday') or 0) + 1}T{m.word('parts')}", kind="set")
