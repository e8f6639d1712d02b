"""Times as crawlers write them, to UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

_STAMP = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(?P<zone>[+-]\d{2}:?\d{2}Z?|Z|UTC|GMT)?)?",
    re.IGNORECASE,
)
_DATE_ONLY = 10


def to_utc(value: str) -> str | None:
    """Write a time in UTC, or None if it cannot be understood.

    Understands ISO 8601, `2017-07-17T05:29:32.912+0100Z` (an offset with a Z that says nothing more) and the dates of
    mail and HTTP. A date alone stays a date. A time without an offset is taken to be UTC, as crawlers write it.
    """
    match = _STAMP.fullmatch(value.strip())
    try:
        if not match:
            moment = parsedate_to_datetime(value)
            return stamp(moment.astimezone(UTC) if moment.tzinfo else datetime.combine(moment.date(), moment.time(), UTC))
        if not match["time"]:
            return datetime.fromisoformat(match["date"]).date().isoformat()
        clock = match["time"] if match["time"].count(":") > 1 else f"{match['time']}:00"
        return stamp(datetime.fromisoformat(f"{match['date']}T{clock}{_offset(match['zone'])}").astimezone(UTC))
    except (ValueError, TypeError, OverflowError):
        return None


def stamp(moment: datetime) -> str:
    """Write a moment in UTC with seconds and a Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _offset(zone: str | None) -> str:
    digits = re.match(r"([+-])(\d{2}):?(\d{2})", zone or "")
    if not digits:
        return "+00:00"
    sign = -1 if digits[1] == "-" else 1
    # Made into a zone to refuse offsets that no clock has.
    zone_of = timezone(sign * timedelta(hours=int(digits[2]), minutes=int(digits[3])))
    return f"{digits[1]}{digits[2]}:{digits[3]}" if zone_of else "+00:00"
