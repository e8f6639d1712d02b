"""Dates as pages print them, in the languages of western Europe: which day is meant, and where the words stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv januar jänner enero gennaio januari janeiro",
            "february feb février fevrier févr fév fevr februar febrero febbraio februari fevereiro",
            "march mar mars märz marzo maart mrt março",
            "april apr avril avr abril aprile",
            "may mai mayo maggio mei maio",
            "june jun juin juni junio giugno junho",
            "july jul juillet juil juli julio luglio julho",
            "august aug août aout agosto augustus",
            "september sept sep septembre septiembre settembre setembro",
            "october oct octobre oktober okt octubre ottobre outubro",
            "november nov novembre noviembre novembro",
            "december dec décembre decembre déc dezember dez diciembre dicembre dic dezembro",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon lundi montag lunes lunedì maandag",
            "tuesday tue tues mardi dienstag martes martedì dinsdag",
            "wednesday wed mercredi mittwoch miércoles mercoledì woensdag",
            "thursday thu thur thurs jeudi donnerstag jueves giovedì donderdag",
            "friday fri vendredi freitag viernes venerdì vrijdag",
            "saturday sat samedi samstag sábado sabato zaterdag",
            "sunday sun dimanche sonntag domingo domenica zondag",
        )
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_PATTERNS = (
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er)?[\s\-./]{{1,2}}(?:of\s|de\s)?(?P<m>{_MONTH})\b\.?,?[\s\-./]{{1,2}}(?:del?\s)?(?P<y>\d{{4}})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<m>{_MONTH})\b\.?[\s\-./]{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b,?[\s\-./]{{1,2}}(?P<y>\d{{4}})\b",
        re.IGNORECASE,
    ),
    re.compile(r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?=\D|$)"),
    re.compile(r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})(?![\d/-])"),
)
_FIRST_YEAR = 1990
DAY_FIRST = frozenset("fr de es it nl pt".split())  # languages of countries that write 03/04/2016 for the third of April


@dataclass(frozen=True, slots=True)
class Found:
    """A date and where its words stand."""

    start: int
    end: int
    day: date


def find_dates(text: str, *, day_first: bool | None, latest: date | None) -> Iterator[Found]:
    """Find full dates (with a year), in order; a date after `latest` or of no calendar is not one.

    `day_first` says how 03/04/2016 is meant; with None, only dates that can mean one day are read.
    """
    found: list[Found] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            day = _day(match, day_first=day_first, latest=latest)
            if day and not any(f.start < match.end() and match.start() < f.end for f in found):
                found.append(Found(match.start(), match.end(), day))
    yield from sorted(found, key=lambda f: f.start)


def calendar_day(year: int, month: int, day: int, latest: date | None) -> date | None:
    """The day, or None if there is no such day, it is before the web, or it lies after `latest`."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found.year >= _FIRST_YEAR and (latest is None or found <= latest) else None


def _day(match: re.Match[str], *, day_first: bool | None, latest: date | None) -> date | None:
    parts = match.groupdict()
    year = int(parts["y"])
    if "a" not in parts:
        month = MONTHS.get(parts["m"].lower()) or int(parts["m"])
        return calendar_day(year, month, int(parts["d"]), latest)
    year += 2000 if year < 100 else 0
    return numeric_day(year, int(parts["a"]), int(parts["b"]), day_first=day_first, latest=latest)


def numeric_day(year: int, first: int, second: int, *, day_first: bool | None, latest: date | None) -> date | None:
    """Read 03/04/2016: by the only way there is, by the habit of the language, or not at all."""
    readings = {calendar_day(year, second, first, latest), calendar_day(year, first, second, latest)} - {None}
    if len(readings) == 1:
        return readings.pop()
    if not readings or day_first is None:
        return None
    return calendar_day(year, second, first, latest) if day_first else calendar_day(year, first, second, latest)
