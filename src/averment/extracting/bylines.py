# ruff: noqa: E501 - a pattern is easier to check in one piece than cut in three
"""Who wrote a page, as a line of the page says it."""

from __future__ import annotations

import re

_CUE = re.compile(
    r"^\W{0,3}(?:(?:written|reported|posted|published|story|words|text|texte|article|propos recueillis|publié|rédigé)\s+)?(?:by|par|de notre correspondante?|from our|auteure?s?\s?:|authors?\s?:)(?<=[\w:])[\s:]{1,3}(?P<who>\S.{1,150})$",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.\-]{0,24}"
_NAMES = re.compile(
    rf"^{_NAME}(?:\s(?:de|du|van|von|der|den|la|le|el|al|bin|ben|di|da|{_NAME})){{1,4}}"
    rf"(?:(?:,\s|\s(?:and|et|&)\s){_NAME}(?:\s(?:de|du|van|von|der|la|le|el|al|{_NAME})){{1,4}}){{0,4}}$"
)
_SPLIT = re.compile(r"\s?(?:,|;|&|\|| and | et | avec | with )\s?", re.IGNORECASE)  # blanks are single here
_TRAIL = re.compile(
    r"\s?(?:[•·|–—]|\bfor\b|\bin\b|\bpour\b|\bsuivre\b|\bfollow\b|\(|@|\bupdated\b|\bpublished\b|\bpublié\b|\bmis(?:e)? à jour\b|\bat\b|\bon\b|\ble\b|\d{1,2}[:h/.]\d|\d{1,2} \w+ \d{4}|\d{4}).*$",
    re.IGNORECASE,
)
_NOT_NAMES = re.compile(
    r"\b(?:news|police|home|page|comments?|world|politics|photo|video|share|read|more|the|about|contact|us|sports?|opinion|business|local|journal|newsletter|subscribe|login|top|media|search|menu|justice|france|france24|international)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:correspondent|reporter|editor|staff|writer|bureau|times|post|tribune|herald|press|agency|agence)\b", re.IGNORECASE
)
_ABBREVIATED = re.compile(r"\s(?:[A-Z]|Jr|Sr)$")
_MAX_WORDS = 14


def is_byline(line: str) -> bool:
    """Tell whether a line only says who wrote the page."""
    return bool(names_of(line))


def names_of(line: str) -> tuple[str, ...]:
    """The names that a byline gives, in its order; none if the line is not a byline."""
    line = " ".join(line.split()).strip("*_# ")
    if len(line) > 180 or line.endswith(("?", "!", ":")):
        return ()
    cued = _CUE.match(line)
    if cued:
        return split_names(cued["who"])
    if (
        line.endswith(".")
        or line.isupper()
        or not _NAMES.match(line)
        or _NOT_NAMES.search(line)
        or len(line.split()) > _MAX_WORDS
    ):
        return ()
    return split_names(line)


def split_names(words: str) -> tuple[str, ...]:
    """Cut "A B, C D and E F" into names, without what follows a name: a paper, a date, a handle."""
    found: list[str] = []
    for part in _SPLIT.split(" ".join(words.split())):
        name = _TRAIL.sub("", part).strip(" .,;:-–—•·|*_")
        name += "." if _ABBREVIATED.search(name) and f"{name}." in part else ""  # "Jr.", "Ana Ruiz C."
        # "Jane Doe, Daily News, Nairobi": after the first name, an outlet, an office or a town is no author.
        if found and (" " not in name or _NOT_NAMES.search(name) or _OFFICE.search(name)):
            continue
        if name and name[0].isupper() and len(name.split()) <= 6 and name not in found:
            found.append(name)
    return tuple(found)
