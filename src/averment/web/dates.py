"""Dates as each language says them, as exactly as they are known and no more."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from averment.errors import BadPeriod
from averment.model.period import Period

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_SEASONS = {21: "printemps", 22: "été", 23: "automne", 24: "hiver", 33: "premier trimestre", 34: "deuxième trimestre"}
_SEASONS |= {35: "troisième trimestre", 36: "dernier trimestre", 40: "premier semestre", 41: "second semestre"}
_WINTER = 24
_POINT = re.compile(r"(?P<y>[\dX]{4})(?:-(?P<m>\d{2}|XX)(?:-(?P<d>\d{2}|XX))?)?(?P<clock>T[\d:]{2,8}Z?)?(?P<mark>[~?%]?)")


def say(value: Period | str | date | datetime | None, language: str) -> str:
    """A day, a month, a year or a stretch of time in words; nothing for None."""
    if value is None or value == "":
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(UTC).date()
    return _said(str(value), language)


def say_moment(value: str | datetime, language: str) -> str:
    """A moment with its minute, in UTC: 3 May 2021, 14:05 UTC."""
    at = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    at = at.astimezone(UTC)
    clock = f"{at:%H:%M}" if language != "fr" else f"{at:%H} h {at:%M}"
    return f"{say(at, language)}, {clock} UTC"


@lru_cache(maxsize=65536)
def _said(edtf: str, language: str) -> str:
    try:
        period = Period(edtf.split("T", maxsplit=1)[0] if "/" not in edtf else edtf)
    except BadPeriod:
        return edtf
    return _french(period.edtf) if language == "fr" else period.in_words()


def _french(edtf: str) -> str:
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    known = [p not in ("", "..") for p in (first, last)]
    if not any(known):
        return "à une date inconnue"
    if not all(known):
        return f"depuis {_with_article(first)}" if known[0] else f"jusqu’{_to(last)}"
    if first[:7] == last[:7] and len(first) == len(last) == 10:  # two days of one month
        return f"du {_point(first).split(' ')[0]} au {_point(last)}"
    return f"{_from(first)} {_to(last)}"


def _with_article(point: str) -> str:
    said = _point(point)
    return f"le {said}" if said[:1].isdigit() and " " in said else said


def _from(point: str) -> str:
    said = _point(point)
    if said[:1].isdigit() and " " in said:
        return f"du {said}"
    if said.startswith("les "):
        return f"des {said[4:]}"
    return f"d’{said}" if said[:1] in "aoéh" and not said[:1].isdigit() else f"de {said}"


def _to(point: str) -> str:
    said = _point(point)
    if said[:1].isdigit() and " " in said:
        return f"au {said}"
    if said.startswith("les "):
        return f"aux {said[4:]}"
    return f"à {said}"


def _point(point: str) -> str:
    match = _POINT.fullmatch(point)
    if not match:
        return point
    about = {"~": "vers ", "%": "vers ", "?": "peut-être "}.get(match["mark"], "")
    year, month, day = match["y"], match["m"], match["d"]
    if "X" in year:
        return f"{about}les années {year.replace('X', '0')}" if year[2] != "X" else f"{about}{year}"
    if month in (None, "XX"):
        return f"{about}{year}"
    number = int(month)
    if number in _SEASONS:
        over = f"{year}–{int(year) + 1}" if number == _WINTER else year
        joined = " de " if number > _WINTER else " "
        return f"{about}{_SEASONS[number]}{joined}{over}"
    written = "" if day in (None, "XX") else "1er " if int(day) == 1 else f"{int(day)} "
    return f"{about}{written}{_MONTHS[number - 1]} {year}"
