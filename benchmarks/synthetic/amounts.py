"""Figures, days, and parts of a sentence, in the words of a language."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from averment.model.step import Component
from synthetic.asked import Amount, Part, When, period
from synthetic.cast import NUMBERS
from synthetic.incidents import Incident

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
_COUNTED = {  # least, most
    "minutes": (2, 40), "seconds": (12, 55), "officers": (2, 12), "months": (3, 18), "days": (2, 60), "cases": (3, 90),
    "arrests": (2, 30), "tellers": (11, 60), "crowd": (4, 40), "crowd2": (5, 90), "money": (2, 90),
}  # fmt: skip
_WORDS: dict[str, dict[str, tuple[str, str | None, str | None]]] = {  # words, unit, what is counted
    "en": {
        "minutes": ("{} minutes", "minutes", None), "seconds": ("{} seconds", "seconds", None),
        "officers": ("{} officers", "people", "officers"), "months": ("{} months", "months", None),
        "days": ("{} days", "days", None), "cases": ("{} cases", None, "cases"),
        "arrests": ("{} people", "people", "people"),
        "tellers": ("{}", "people", "migrants"), "crowd": ("{}0 people", "people", "people"),
        "crowd2": ("{}0", "people", "people"),
        "money": ("£{},000", "pounds", None),
    },
    "fr": {
        "minutes": ("{} minutes", "minutes", None), "seconds": ("{} secondes", "seconds", None),
        "officers": ("{} policiers", "people", "policiers"), "months": ("{} mois", "months", None),
        "days": ("{} jours", "days", None), "cases": ("{} cas", None, "cas"),
        "arrests": ("{} personnes", "people", "personnes"),
        "tellers": ("{}", "people", "exilés"), "crowd": ("{}0 personnes", "people", "personnes"),
        "crowd2": ("{}0", "people", "personnes"), "money": ("{}\u00a0000 euros", "euros", None),
    },
}  # fmt: skip


def amount(incident: Incident, key: str, language: str, change: int) -> Amount:
    """A figure of an incident; the same on all its pages but those that change it."""
    (least, most), (words, unit, counted) = _COUNTED[key], _WORDS[language][key]
    value = least + (incident.dice // (7 + len(key)) + ord(key[0]) * 31 + change) % (most - least + 1)
    written = NUMBERS[language][value] if value <= 10 and "0" not in words and "£" not in words else str(value)
    whole = float(value * (10 if "}0" in words else 1000 if key == "money" else 1))
    return Amount(words.format(written), whole, whole, unit, counted, "about" if key == "crowd" else None)


@lru_cache(maxsize=16384)
def _day(ordinal: int) -> date:
    return date.fromordinal(ordinal)


def when(day: int, seen: int | None, language: str, at: float) -> When:
    """Words for a day on a page that came out on another (None: the page does not say when), and what they mean there."""
    that = _day(day)
    fr = language == "fr"
    number = ("1er" if that.day == 1 else str(that.day)) if fr else str(that.day)
    month = MONTHS[language][that.month - 1]
    if seen is None:
        if at < 0.45:
            words = f"le {number} {month} {that.year}" if fr else f"{number} {month} {that.year}"
            return When("" if fr else "on ", words, period(that.isoformat()), "full_date", None)
        return When("" if fr else "on ", DAYS[language][that.weekday()], None, "weekday", "publication")
    apart = seen - day
    if 0 <= apart <= 6 and at < 0.8:
        return When("" if fr else "on ", DAYS[language][that.weekday()], period(that.isoformat()), "weekday", "publication")
    if 0 <= apart < 250 and at < 0.85:
        words = f"le {number} {month}" if fr else f"{number} {month}"
        return When("" if fr else "on ", words, period(that.isoformat()), "month_day", "publication")
    if at < 0.3 and apart > 60:
        return When("en " if fr else "in ", f"{month} {that.year}", period(f"{that.year}-{that.month:02}"), "month_year", None)
    words = f"le {number} {month} {that.year}" if fr else f"{number} {month} {that.year}"
    return When("" if fr else "on ", words, period(that.isoformat()), "full_date", None)


def month(day: int, language: str) -> When:
    """The month and year of a day."""
    that = _day(day)
    edtf = f"{that.year}-{that.month:02}"
    return When("", f"{MONTHS[language][that.month - 1]} {that.year}", period(edtf), "month_year", None)


def coming(day: int, seen: int | None, language: str, after: int) -> When:
    """A month to come."""
    that = _day(day + after)
    words = MONTHS[language][that.month - 1]
    known = period(f"{that.year}-{that.month:02}") if seen is not None else None
    return When("en " if language == "fr" else "in ", words, known, "month_alone", "publication")


def span(day: int, language: str, months: int) -> When:
    """A stretch of months before a day."""
    first, last = _day(day) - timedelta(days=30 * months), _day(day)
    one, two = (f"{MONTHS[language][d.month - 1]} {d.year}" for d in (first, last))
    edtf = f"{first.year}-{first.month:02}/{last.year}-{last.month:02}"
    words = f"entre {one} et {two}" if language == "fr" else f"{one} and {two}"
    return When("", words, period(edtf), "span", None)


def parts(incident: Incident, language: str) -> tuple[tuple[str, Part | None], ...]:
    """What a court imposed: pieces of words, each with the part of the sentence that it is."""
    months, suspended = 4 + incident.dice % 33, incident.dice % 2 == 0
    fine = 500 * (1 + incident.dice % 11)
    fr = language == "fr"
    if fr:
        prison = f"{months} mois de prison {'avec sursis' if suspended else 'ferme'}"
        money, ban, gap = f"{fine} euros d’amende", "une interdiction d’exercer de cinq ans", " et "
    else:
        prison = f"{months} months in prison{', suspended' if suspended else ''}"
        money, ban, gap = f"a fine of £{fine}", "a five-year ban from the force", " and "
    made: list[tuple[str, Part | None]] = [
        ("", Part(prison, Component("imprisonment", float(months), "month", suspended, prison)))
    ]
    if incident.dice % 3 == 0:
        made.append((gap, Part(money, Component("fine", float(fine), "euro" if fr else "pound", None, money))))
    elif incident.dice % 3 == 1:
        made.append((gap, Part(ban, Component("professional_ban", 5.0, "year", None, ban))))
    return tuple(made)
