"""What dates, seasons, quarters and feasts mean, with their year or without."""

from __future__ import annotations

from averment.reading import time_values as tv
from averment.reading.time_anchors import Around, Meaning, absolute, hanging, nearest_year, shift_of, shifted_base, year_of
from averment.reading.time_grammar import Match

_SOON = 2  # months before a season from which on its name means the coming one


def full_date(m: Match, _: Around) -> Meaning | None:
    """A day with its month and year."""
    number = m.number("year") or year_of(m.number("short_year") or 0)
    return absolute(tv.real_day(number, m.number("month", "mon") or 0, m.number("ordinal", "day", "number") or 0))


def iso_date(m: Match, _: Around) -> Meaning | None:
    """Year, month and day in numbers."""
    days = m.all("day")
    return absolute(tv.real_day(m.number("year") or 0, days[0], days[1]))


def slashed_date(m: Match, around: Around) -> Meaning | None:
    """A date in slashes; where the order of day and month cannot be told, it stays open."""
    a, b, c = (int(x) for x in m.word("slashed").split("/"))
    if a > 31:
        return absolute(tv.real_day(a, b, c))
    number = c if c > 99 else year_of(c)
    readings = [w for w in (tv.real_day(number, b, a), tv.real_day(number, a, b)) if w]
    if len(readings) == 2 and readings[0] != readings[1] and not around.day_first:
        near = [w for w in readings if around.published and w.first and abs((around.published - w.first).days) <= 45]
        if len(near) != 1:
            return Meaning(None, None) if readings else None
        return absolute(near[0])
    return absolute(readings[0]) if readings else None


def day_range(m: Match, around: Around) -> Meaning | None:
    """Two days of one month."""
    days = m.all("ordinal", "day", "number")
    first, last = days[0], days[-1]
    known = m.number("year")
    number = known or nearest_year(m.number("month", "mon") or 0, around)
    if number is None:
        return Meaning(None, None, around.base()[1])
    a, b = (tv.real_day(number, m.number("month", "mon") or 0, d) for d in (first, last))
    when = tv.between(a, b) if a and b else None
    if when is None:
        return None
    return Meaning(when, f"{a.value}/{b.value}" if a and b else None, None if known else around.base()[1])


def cross_range(m: Match, around: Around) -> Meaning | None:
    """From a day of one month to a day of another."""
    (first, last), (a, b) = m.all("ordinal", "day", "number")[:2], m.all("month", "mon")[:2]
    years = m.all("year")
    known = years[-1] if years else None
    end = known or nearest_year(b, around, last)
    if end is None:
        return Meaning(None, None, around.base()[1])
    begin = tv.real_day(years[0] if len(years) > 1 else end - (a > b), a, first)
    finish = tv.real_day(end, b, last)
    when = tv.between(begin, finish) if begin and finish else None
    if not (when and begin and finish):
        return None
    return Meaning(when, f"{begin.value}/{finish.value}", None if known else around.base()[1])


def month_range(m: Match, _: Around) -> Meaning | None:
    """Two months of one year."""
    a, b = m.all("month", "mon")[:2]
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
    number = m.number("year") or year_of(m.number("short_year") or 0)
    return absolute(tv.month(number, m.number("month", "mon") or 1))


def month_day(m: Match, around: Around) -> Meaning | None:
    """A day and month without the year."""
    wanted, number = m.number("month", "mon") or 0, m.number("ordinal", "day", "number") or 0
    if tv.real_day(2000, wanted, number) is None:
        return None
    found = nearest_year(wanted, around, number)
    if not found:
        return Meaning(None, None, around.base()[1])
    years = (found, found - 1) if around.tense == "past" else (found, found - 1, found + 1)
    days = [when for year in years if (when := tv.real_day(year, wanted, number))]
    weekday = m.number("weekday")
    fits = [d for d in days if d.first and (weekday is None or d.first.weekday() == weekday)]
    return hanging(fits[0] if fits else None, around.base()[1])  # no year of late has that weekday: nothing is filled in


def month_day_near(m: Match, around: Around) -> Meaning | None:
    """ "Le 3 mai dernier": the last (or next) one that is not the day of the page."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    wanted, number, way = m.number("month", "mon") or 0, m.number("ordinal", "day", "number") or 0, shift_of(m)
    found = [when for year in (base.year - 1, base.year, base.year + 1) if (when := tv.real_day(year, wanted, number))]
    side = [w for w in found if w.first and (w.first < base if way < 0 else w.first > base)]
    return hanging(side[-1] if way < 0 else side[0], anchor) if side else None


def month_alone(m: Match, around: Around) -> Meaning | None:
    """A month without the year."""
    wanted = m.number("month", "mon") or 1
    found = nearest_year(wanted, around)
    return hanging(tv.month(found, wanted) if found else None, around.base()[1])


def month_relative(m: Match, around: Around) -> Meaning | None:
    """A month of last, this or next year."""
    if m.value("unit") not in ("Y", "FY"):
        return None
    base, anchor = shifted_base(m, around)
    return hanging(tv.month(base.year + shift_of(m), m.number("month", "mon") or 1) if base else None, anchor)


def month_near(m: Match, around: Around) -> Meaning | None:
    """Last March, next March, this March."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    wanted, shift = m.number("month", "mon") or 1, shift_of(m)
    number = base.year
    if shift < 0 and wanted >= base.month:
        number -= 1
    if shift > 0 and wanted <= base.month:
        number += 1
    return hanging(tv.month(number, wanted), anchor)


def month_same(m: Match, around: Around) -> Meaning | None:
    """That March."""
    told = around.told.first if around.told else None
    return hanging(tv.month(told.year, m.number("month", "mon") or 1) if told else None, "text")


def year_alone(m: Match, _: Around) -> Meaning | None:
    """A year."""
    return absolute(tv.year(m.number("year") or 1))


def short_year(m: Match, _: Around) -> Meaning | None:
    """'98."""
    return absolute(tv.year(year_of(m.number("short_year", "day") or 0)))


def before_era(m: Match, _: Around) -> Meaning | None:
    """Years before Christ: beyond the calendar of the record, so only their value is given."""
    return Meaning(None, f"BC{m.all('year', 'number', 'day')[-1]:04d}")


def decade(m: Match, _: Around) -> Meaning | None:
    """The 1990s."""
    return absolute(tv.decade(m.number("decade") or 0))


def decade_named(m: Match, _: Around) -> Meaning | None:
    """ "Les années 1990", "les années 90"; years that begin no decade are only themselves."""
    number = m.number("year", "day", "number") or 0
    number += 0 if number > 99 else 1900
    if m.value("units") != "Y" or not 1000 < number <= 2100:
        return None
    return absolute(tv.year(number) if number % 10 else tv.decade(number))


def century(m: Match, _: Around) -> Meaning | None:
    """The 19th century."""
    return absolute(tv.century(m.number("ordinal") or 1)) if m.value("unit") == "C" else None


def season_code(m: Match) -> str:
    """The season that is named."""
    return m.word("season") or m.word("spring")


def season_of_year(m: Match, _: Around) -> Meaning | None:
    """The summer of 2016."""
    return absolute(tv.season(m.number("year") or 1, season_code(m)))


def season_relative(m: Match, around: Around) -> Meaning | None:
    """Last summer, next summer, this summer."""
    base, anchor = shifted_base(m, around)
    if base is None:
        return Meaning(None, None, anchor)
    code, shift, number = season_code(m), shift_of(m), base.year
    begun = base.month >= tv.SEASON_MONTHS[code]
    if shift < 0 and (not begun or base.month < tv.SEASON_MONTHS[code] + 3):
        number -= 1
    if shift > 0 and begun:
        number += 1
    return hanging(tv.season(number, code), anchor)


def season_alone(m: Match, around: Around) -> Meaning | None:
    """A season without the year."""
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    code = season_code(m)
    ahead = tv.SEASON_MONTHS[code] - base.month
    coming = around.tense == "future" or (around.tense is None and ahead <= _SOON)
    back = anchor == "publication" and ahead > 0 and not coming
    return hanging(tv.season(base.year - back, code), anchor)


def season_with_unit(m: Match, around: Around) -> Meaning | None:
    """The summer of last year."""
    if m.value("unit") != "Y":
        return None
    base, anchor = shifted_base(m, around)
    return hanging(tv.season(base.year + shift_of(m), season_code(m)) if base else None, anchor)


def quarter(m: Match, around: Around) -> Meaning | None:
    """The third quarter: the latest that has begun."""
    number = m.number("ordinal") or 0
    if m.value("unit") != "Q" or number > 4:
        return _ordinal_unit(m, around)
    base, anchor = around.base()
    if base is None:
        return Meaning(None, None, anchor)
    back = around.tense != "future" and (base.month - 1) // 3 + 1 < number
    return hanging(tv.quarter(base.year - back, number), anchor)


def _ordinal_unit(m: Match, around: Around) -> Meaning | None:
    return century(m, around) if m.value("unit") == "C" else None


def quarter_of(m: Match, around: Around) -> Meaning | None:
    """The third quarter of a year."""
    number = m.number("ordinal") or 0
    known = m.number("year")
    if number > 4 or "Q" not in [i.value for i in m.items if i.kind == "unit"]:
        return None
    if known:
        return absolute(tv.quarter(known, number))
    base, anchor = around.base()
    return hanging(tv.quarter(base.year + shift_of(m), number) if base else None, anchor)


def latest_unit(m: Match, around: Around) -> Meaning | None:
    """The latest quarter: the last one that is over."""
    base, anchor = around.base()
    return hanging(tv.step(base, m.word("unit"), -1) if base else None, anchor)


def holiday(m: Match, around: Around) -> Meaning | None:
    """A feast on a fixed day."""
    month, number = divmod(m.number("holiday") or 101, 100)
    known = m.number("year")
    if known:
        return absolute(tv.real_day(known, month, number))
    found = nearest_year(month, around, number)
    return hanging(tv.real_day(found, month, number) if found else None, around.base()[1])


def new_year(m: Match, around: Around) -> Meaning | None:
    """New Year and its eve."""
    if m.has("unit") and m.value("unit") != "Y":
        return None
    month, number = (12, 31) if m.has("eve") else (1, 1)
    if not m.has("eve") and not m.has("poss"):
        return None
    found = nearest_year(month, around, number)
    return hanging(tv.real_day(found, month, number) if found else None, around.base()[1])
