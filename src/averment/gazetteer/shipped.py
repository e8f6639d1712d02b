"""Open the places that ship with Averment: one read-only SQLite file, opened when first asked."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from averment.gazetteer.curated import rows as curated_rows
from averment.gazetteer.places import Gazetteer, Row

FILE = Path(__file__).with_name("places.sqlite")


def load() -> Gazetteer:
    """The gazetteer that ships with Averment: GeoNames towns, and a curated list of camps, prisons and regions."""
    return Gazetteer(ShippedRows(FILE))


@dataclass(frozen=True)
class ShippedRows:
    """The shipped file; it holds only the path, so that it can be sent to another process."""

    file: Path

    def named(self, folded: str) -> tuple[Row, ...]:
        """All places of this name."""
        return _named(self.file, folded)

    def countries(self) -> dict[str, str]:
        """The names of the countries by their ISO codes."""
        return dict(_countries(self.file))


@lru_cache(maxsize=4)
def _open(file: Path) -> sqlite3.Connection:
    # Immutable: no lock and no journal is ever made beside the installed package.
    return sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


@lru_cache(maxsize=20_000)
def _named(file: Path, folded: str) -> tuple[Row, ...]:
    found = _open(file).execute(
        "SELECT p.id, p.name, p.country, p.latitude, p.longitude, p.population, p.precision, n.main"
        " FROM names n JOIN places p ON p.id = n.place WHERE n.folded = ?",
        (folded,),
    )
    curated = curated_rows().get(folded, ())
    shipped = [
        Row(f"geonames:{i}", name, iso, lat, lon, people, how, bool(main))
        for i, name, iso, lat, lon, people, how, main in found
    ]
    known = {row.country for row in curated if row.precision == "country"}
    return curated + tuple(row for row in shipped if row.precision != "country" or row.country not in known)


@lru_cache(maxsize=4)
def _countries(file: Path) -> tuple[tuple[str, str], ...]:
    found = _open(file).execute("SELECT country, name FROM places WHERE precision = 'country' ORDER BY country")
    return tuple((code, name) for code, name in found)
