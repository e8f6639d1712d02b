"""Where a named place is, looked up offline."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from averment.gazetteer.everyday import EVERYDAY
from averment.model.mention import Location

_NO_LETTER = re.compile(r"[^a-z0-9]+")
_SAINT = re.compile(r"\b(st|ste) (?=[a-z])")
_ARTICLES = ("the ", "la ", "le ", "les ", "l ")
_NEAR_KM = ((40.0, 3.0), (120.0, 2.4), (400.0, 1.2), (1200.0, 0.5))
_ALTERNATE = -1.5  # a name in another language or of former times counts less than the main one
_LEAN = 1.2  # what the country of the page adds: it moves Birmingham to Alabama, but not Paris to Texas


class Row(NamedTuple):
    """One place as the shipped data has it; `main` tells its own name from its other names."""

    id: str
    name: str
    country: str | None
    latitude: float
    longitude: float
    population: int
    precision: str
    main: bool

    def location(self) -> Location:
        """The place as a mention carries it."""
        return Location(self.name, self.country, self.latitude, self.longitude, self.precision, self.id)


class Rows(Protocol):
    """Whatever knows places by their folded names: the shipped data, or a table in a test."""

    def named(self, folded: str) -> tuple[Row, ...]:
        """All places of this name."""

    def countries(self) -> dict[str, str]:
        """The names of the countries by their ISO codes."""


@dataclass(frozen=True)
class Gazetteer:
    """The places of the world that have at least a small town's size, and what reporting on abuse needs besides.

    It answers what it is asked and no more: whether words are a place at all is for the reader of the page to tell.
    """

    rows: Rows

    def look_up(
        self, name: str, *, country: str | None = None, near: tuple[float, float] | None = None, lean: str | None = None
    ) -> Location | None:
        """The likeliest place of this name, or None where there is none.

        `country` (ISO code) is what the page says, so a place there comes first; `lean` is only the country that the
        page is mostly about; `near` is a place that the page speaks of beside it.
        """
        rows = self._ranked(name)
        if not rows:
            return None
        return max(rows, key=lambda row: (row.country == country, _weight(row, near, lean), row.id)).location()

    def candidates(self, name: str) -> tuple[Location, ...]:
        """All places of this name, the largest first."""
        return tuple(row.location() for row in self._ranked(name))

    def largest(self, name: str) -> Row | None:
        """The largest place of this name with all that is known of it; None for names of one or two letters."""
        rows = self._ranked(name) if len(fold(name)) > 2 else ()
        return rows[0] if rows else None

    def is_place(self, name: str) -> bool:
        """Tell whether these words are a place without more evidence: everyday words that are also towns are not."""
        folded = fold(name)
        return len(folded) > 2 and folded not in EVERYDAY and bool(self._ranked(name))

    @property
    def countries(self) -> dict[str, str]:
        """The names of the countries by their ISO codes."""
        return self.rows.countries()

    def _ranked(self, name: str) -> tuple[Row, ...]:
        for folded in _spellings(fold(name)):
            if found := self.rows.named(folded):
                return tuple(sorted(found, key=lambda row: (-_weight(row, None, None), row.id)))
        return ()


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """Write a name without capitals, accents, hyphens and stops, so that one place has one spelling."""
    plain = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    letters = "".join(c for c in plain.casefold() if not unicodedata.combining(c))
    return _SAINT.sub(lambda m: "saint " if m[1] == "st" else "sainte ", _NO_LETTER.sub(" ", letters).strip())


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points (latitude, longitude) along the surface."""
    (lat1, lon1), (lat2, lon2) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def _spellings(folded: str) -> tuple[str, ...]:
    bare = next((folded[len(article) :] for article in _ARTICLES if folded.startswith(article)), None)
    return (folded, bare) if bare else (folded,)


def _weight(row: Row, near: tuple[float, float] | None, lean: str | None) -> float:
    weight = math.log10(row.population + 1) + (0.0 if row.main else _ALTERNATE)
    if lean and row.country == lean:
        weight += _LEAN
    if near:
        away = distance(near, (row.latitude, row.longitude))
        weight += next((bonus for limit, bonus in _NEAR_KM if away <= limit), 0.0)
    return weight
