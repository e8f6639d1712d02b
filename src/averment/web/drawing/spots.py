"""Put places on a map: close ones together in one mark with their count, wide ones as areas and never as points."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from averment.model.mention import Location
from averment.web.drawing.frame import HEIGHT, WIDTH, Frame

AREAS = ("region", "country")
_CELL = 46.0  # places that are closer than this share a mark
_REGION_KM = 45.0
_LEAST_RING, _MOST_RING = 20.0, 120.0
_LETTER, _LINE = 7.6, 20.0  # what a label takes up
_MOST_LABELS = 24

Point = tuple[float, float]
Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with so many things at it."""

    id: str
    location: Location
    count: int


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on the map: the places that it stands for, the most told of first; `label` where there is room for a name."""

    x: float
    y: float
    radius: float
    count: int
    spots: tuple[Spot, ...]
    area: str | None = None
    label: bool = False

    @property
    def latitude(self) -> float:
        """The middle of what it stands for."""
        return math.fsum(s.location.latitude * s.count for s in self.spots) / self.count

    @property
    def longitude(self) -> float:
        """The middle of what it stands for."""
        return math.fsum(s.location.longitude * s.count for s in self.spots) / self.count


@dataclass(frozen=True, slots=True)
class Marks:
    """What is drawn in a frame, and how many things are outside it."""

    points: tuple[Mark, ...]
    areas: tuple[Mark, ...]
    outside: int


def draw_spots(spots: Iterable[Spot], frame: Frame) -> Marks:
    """Draw places in a frame: areas below, then points, the largest first."""
    cells: defaultdict[tuple[int, int], list[Spot]] = defaultdict(list)
    areas: list[Mark] = []
    outside = 0
    at: dict[str, Point] = {}
    for spot in sorted(spots, key=lambda s: (-s.count, s.id)):
        x, y = at[spot.id] = frame.at(spot.location.latitude, spot.location.longitude)
        if spot.location.precision in AREAS:
            ring = _ring(spot, frame)
            if -ring <= x <= WIDTH + ring and -ring <= y <= HEIGHT + ring:
                areas.append(Mark(round(x, 1), round(y, 1), ring, spot.count, (spot,), spot.location.precision))
                continue
        elif 0 <= x <= WIDTH and 0 <= y <= HEIGHT:
            cells[int(x // _CELL), int(y // _CELL)].append(spot)
            continue
        outside += spot.count
    points = _apart([_mark(group, at) for group in cells.values()], at)
    return Marks(tuple(_labelled(points)), tuple(areas), outside)


def radius(count: int) -> float:
    """How large a mark is: its surface grows with the logarithm of the count, so that one stays visible beside a thousand."""
    return round(7.0 + 5.0 * math.log2(count) ** 0.8, 1) if count > 1 else 7.0


def _ring(spot: Spot, frame: Frame) -> float:
    if spot.location.precision == "country":
        return _LEAST_RING
    return round(min(_MOST_RING, max(_LEAST_RING, frame.length(_REGION_KM))), 1)


def _mark(group: Sequence[Spot], at: Mapping[str, Point]) -> Mark:
    count = sum(s.count for s in group)
    x = math.fsum(at[s.id][0] * s.count for s in group) / count
    y = math.fsum(at[s.id][1] * s.count for s in group) / count
    return Mark(round(x, 1), round(y, 1), radius(count), count, tuple(group))


def _apart(marks: Sequence[Mark], at: Mapping[str, Point]) -> list[Mark]:
    """Put marks together until none lies upon another."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (-m.count, m.spots[0].id)):
        near = next((i for i, k in enumerate(kept) if math.hypot(k.x - mark.x, k.y - mark.y) < k.radius + mark.radius), None)
        if near is None:
            kept.append(mark)
        else:
            kept[near] = _mark(sorted((*kept[near].spots, *mark.spots), key=lambda s: (-s.count, s.id)), at)
    return kept if len(kept) == len(marks) else _apart(kept, at)  # what grew may lie upon another now


def _labelled(marks: Sequence[Mark]) -> list[Mark]:
    """Give a name to marks of one place, the largest first, where no other mark or name is in the way."""
    taken: list[Rectangle] = [(m.x - m.radius, m.y - m.radius, m.x + m.radius, m.y + m.radius) for m in marks]
    found: list[Mark] = []
    named = 0
    for mark in marks:
        left = mark.x + mark.radius + 4
        wide = _LETTER * len(mark.spots[0].location.name)
        label = (left, mark.y - _LINE / 2, left + wide, mark.y + _LINE / 2)
        free = named < _MOST_LABELS and label[2] <= WIDTH and not any(_meet(label, t) for t in taken)
        if free and len(mark.spots) == 1:
            taken.append(label)
            named += 1
            found.append(Mark(mark.x, mark.y, mark.radius, mark.count, mark.spots, mark.area, label=True))
        else:
            found.append(mark)
    return found


def _meet(a: Rectangle, b: Rectangle) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
