"""The base map: the countries of the world, from the shipped files, cut to what a map shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from averment.web.drawing.countries import ISO_BY_NUMBER
from averment.web.drawing.frame import HEIGHT, WIDTH, Box, Frame, to_unit

_FOLDER = Path(__file__).parents[1] / "static" / "vendor" / "world-atlas-2.0.2"
_NEAR = 2.5  # from this zoom on, the finer borders
_MARGIN = 12.0
_HALF = 0.5  # of the world: no border is so long
_BELOW = 1.1

Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """One country: its ISO code where the map has one, and its borders on the square world."""

    code: str | None
    rings: tuple[tuple[Box, Ring], ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a map stands on: the path of all land, and the paths of some countries by their codes."""

    land: str
    countries: dict[str, str]


@lru_cache(maxsize=64)
def draw_ground(frame: Frame, codes: frozenset[str] = frozenset()) -> Ground:
    """Draw the land in a frame, and the countries of these codes again by themselves."""
    atlas = _atlas("50m" if frame.zoom >= _NEAR else "110m")
    land, chosen = [], {}
    for country in atlas:
        path = "".join(_paths(country, frame))
        if path:
            land.append(path)
            if country.code in codes:
                chosen[country.code] = path
    return Ground("".join(land), chosen)


@cache
def get_ready() -> None:
    """Read the borders before a map is drawn: it takes most of a second, once."""
    for scale in ("110m", "50m"):
        _atlas(scale)


def _paths(country: Country, frame: Frame) -> Iterator[str]:
    west, north, east, south = frame.box
    size = frame.size
    for (left, top, right, bottom), ring in country.rings:
        if right < west or left > east or bottom < north or top > south:
            continue
        points: Sequence[Point] = [((x - west) * size, (y - north) * size) for x, y in ring]
        if left < west or right > east or top < north or bottom > south:
            points = _cut(points)
        if len(written := _thinned(points)) > 2:
            yield "M" + "L".join(written) + "Z"


def _thinned(points: Sequence[Point]) -> list[str]:
    """Write points in tenths of a unit, and none twice in a row."""
    written: list[str] = []
    last = (1e9, 1e9)
    for x, y in points:
        if abs(x - last[0]) + abs(y - last[1]) >= 1.3:
            written.append(f"{x:.1f} {y:.1f}")
            last = (x, y)
    return written


def _cut(points: Sequence[Point]) -> Sequence[Point]:
    """Cut a ring to the picture and a margin (Sutherland and Hodgman); far-away borders would only make the page heavy."""
    for axis, edge, sign in ((0, -_MARGIN, 1), (0, WIDTH + _MARGIN, -1), (1, -_MARGIN, 1), (1, HEIGHT + _MARGIN, -1)):
        kept: list[Point] = []
        for i, here in enumerate(points):
            before = points[i - 1]
            inside, was_inside = (here[axis] - edge) * sign >= 0, (before[axis] - edge) * sign >= 0
            if inside != was_inside:
                share = (edge - before[axis]) / (here[axis] - before[axis])
                kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
            if inside:
                kept.append(here)
        points = kept
        if not points:
            break
    return points


@lru_cache(maxsize=2)
def _atlas(scale: str) -> tuple[Country, ...]:
    """Read one of the shipped files, which are in TopoJSON: borders are kept once, as steps on a grid."""
    topology = json.loads((_FOLDER / f"countries-{scale}.json").read_text("utf8"))
    (wide, high), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[Ring] = []
    for arc in topology["arcs"]:
        xs, ys = accumulate(p[0] for p in arc), accumulate(p[1] for p in arc)
        arcs.append(tuple(to_unit(y * high + south, x * wide + west) for x, y in zip(xs, ys, strict=True)))
    return tuple(_country(shape, arcs) for shape in topology["objects"]["countries"]["geometries"])


def _country(shape: dict[str, Any], arcs: Sequence[Ring]) -> Country:
    polygons: Iterable[Any] = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", ())
    rings = tuple(whole for polygon in polygons for ring in polygon for whole in _unrolled(_ring(ring, arcs)))
    code = ISO_BY_NUMBER.get(str(shape.get("id", ""))) or ("XK" if shape["properties"]["name"] == "Kosovo" else None)
    return Country(code, tuple((_box(ring), ring) for ring in rings))


def _ring(numbers: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points else arc)
    return tuple(points)


def _unrolled(ring: Ring) -> Iterator[Ring]:
    """Undo the jump of a border at the date line: draw it beyond the edge, and again where it comes in."""
    if all(abs(a[0] - b[0]) < _HALF for a, b in pairwise(ring)):
        yield ring
        return
    points, turns = [ring[0]], 0
    for before, here in pairwise(ring):
        turns += (here[0] - before[0] < -_HALF) - (here[0] - before[0] > _HALF)
        points.append((here[0] + turns, here[1]))
    if turns:  # it goes round a pole
        points += [(points[-1][0], _BELOW), (points[0][0], _BELOW)]
    for shift in (-1, 0, 1):
        moved = tuple((x + shift, y) for x, y in points)
        if any(0 <= x <= 1 for x, _ in moved):
            yield moved


def _box(ring: Ring) -> Box:
    return min(x for x, _ in ring), min(y for _, y in ring), max(x for x, _ in ring), max(y for _, y in ring)
