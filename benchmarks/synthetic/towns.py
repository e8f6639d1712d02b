"""Real places from the gazetteer that ships with Averment, with the coordinates that it gives."""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from random import Random
from typing import NamedTuple

from averment.gazetteer.shipped import FILE, load
from averment.model.mention import Location


class Country(NamedTuple):
    """A country of the synthetic record: its language, how many towns, and what share of the incidents."""

    code: str
    language: str
    towns: int
    share: float


class Town(NamedTuple):
    """A town with its place in the tables."""

    index: int
    name: str
    country: Country
    location: Location


COUNTRIES = (
    Country("FR", "fr", 900, 0.34),
    Country("GB", "en", 500, 0.16),
    Country("US", "en", 700, 0.18),
    Country("BE", "fr", 60, 0.05),
    Country("CA", "en", 120, 0.05),
    Country("IE", "en", 40, 0.03),
    Country("SN", "fr", 30, 0.03),
    Country("CI", "fr", 40, 0.02),
    Country("CM", "fr", 40, 0.02),
    Country("KE", "en", 50, 0.03),
    Country("NG", "en", 120, 0.04),
    Country("ZA", "en", 120, 0.05),
)
_MELTING = ("Le ", "La ", "Les ", "L'", "L’", "The ")
SKEW = 2.6
"""How much more often large towns have incidents than small ones."""


@lru_cache(maxsize=1)
def towns() -> dict[str, tuple[Town, ...]]:
    """The towns of each country, the largest first: only those that the gazetteer finds again by their name."""
    places, connection = load(), sqlite3.connect(f"{FILE.as_uri()}?mode=ro&immutable=1", uri=True)
    asked = (
        "SELECT id, name FROM places WHERE country = ? AND precision = 'town' AND population > 4000"
        " ORDER BY population DESC, id LIMIT ?"
    )
    found: dict[str, tuple[Town, ...]] = {}
    count = 0
    for country in COUNTRIES:
        kept = []
        for number, name in connection.execute(asked, (country.code, country.towns)):
            if name.startswith(_MELTING) or any(c.isdigit() for c in name) or not places.is_place(name):
                continue
            location = places.look_up(name, lean=country.code)
            if location and location.gazetteer_id == f"geonames:{number}":
                kept.append(Town(count, name, country, location))
                count += 1
        found[country.code] = tuple(kept)
    connection.close()
    return found


@lru_cache(maxsize=32)
def country_place(code: str, language: str) -> Location | None:
    """The country as a place, by its name in a language."""
    return load().look_up(COUNTRY_NAMES[code][language == "fr"])


COUNTRY_NAMES = {
    "FR": ("France", "France"), "GB": ("Britain", "Grande-Bretagne"), "US": ("United States", "États-Unis"),
    "BE": ("Belgium", "Belgique"), "CA": ("Canada", "Canada"), "IE": ("Ireland", "Irlande"), "SN": ("Senegal", "Sénégal"),
    "CI": ("Ivory Coast", "Côte d'Ivoire"), "CM": ("Cameroon", "Cameroun"), "KE": ("Kenya", "Kenya"),
    "NG": ("Nigeria", "Nigeria"), "ZA": ("South Africa", "Afrique du Sud"),
}  # fmt: skip


def some_town(dice: Random) -> Town:
    """A town: large ones more often."""
    at = dice.random()
    country = COUNTRIES[-1]
    for country in COUNTRIES:
        at -= country.share
        if at < 0:
            break
    known = towns()[country.code]
    return known[int(dice.random() ** SKEW * len(known))]
