"""How far back words go that hang on the day of a page: "last month", "a year ago", "il y a deux ans".

Written folded (small letters, no accents), for every language together.
"""

from __future__ import annotations

UNITS: dict[str, str] = {
    "day": "day", "days": "day", "jour": "day", "jours": "day", "week": "week", "weeks": "week", "semaine": "week",
    "semaines": "week", "month": "month", "months": "month", "mois": "month", "year": "year", "years": "year",
    "an": "year", "ans": "year", "annee": "year", "annees": "year",
}  # fmt: skip
COUNTS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "un": 1, "une": 1, "two": 2, "deux": 2, "three": 3, "trois": 3, "four": 4, "quatre": 4,
    "five": 5, "cinq": 5, "six": 6, "seven": 7, "sept": 7, "eight": 8, "huit": 8, "nine": 9, "neuf": 9, "ten": 10, "dix": 10,
}  # fmt: skip
LAST = frozenset("last past dernier derniere passe passee".split())
"""The unit before that of the page: "last month"."""
AGO = frozenset({"ago", "earlier"})
THERE_ARE = ("il", "y", "a")
"""Before the count: "il y a un an"."""
