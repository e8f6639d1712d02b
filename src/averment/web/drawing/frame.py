"""The piece of the world that a map shows: Mercator's projection, from latitude and longitude to a picture and back."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

WIDTH, HEIGHT = 1000, 620
LEAST_ZOOM, MOST_ZOOM = 0.0, 10.0
_EDGE = 84.0  # degrees: beyond it Mercator draws nothing of use
_KM_ROUND = 40075.0
_AIR = 1.35  # how much more than the places themselves a fitted map shows
_NEAREST_FIT = 6.0
_STEPS_OF_SCALE = (1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)

Box = tuple[float, float, float, float]


def to_unit(latitude: float, longitude: float) -> tuple[float, float]:
    """Where a place is on a square world: x from the west, y from the north, each from 0 to 1."""
    phi = math.radians(max(-_EDGE, min(_EDGE, latitude)))
    return (longitude + 180.0) / 360.0, (1.0 - math.asinh(math.tan(phi)) / math.pi) / 2.0


def from_unit(x: float, y: float) -> tuple[float, float]:
    """The latitude and longitude of a point of the square world."""
    return math.degrees(math.atan(math.sinh(math.pi * (1.0 - 2.0 * y)))), x * 360.0 - 180.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What is shown: the place in the middle, and how near; each step of `zoom` shows half as much of the world across."""

    latitude: float
    longitude: float
    zoom: float

    @classmethod
    def whole(cls) -> Frame:
        """The whole world, as far as it is lived in."""
        return cls(30.0, 10.0, LEAST_ZOOM)

    @classmethod
    def around(cls, places: Iterable[tuple[float, float]]) -> Frame:
        """The nearest frame that shows all these places, with some air; the whole world where there are none."""
        points = [to_unit(*p) for p in places]
        if not points:
            return cls.whole()
        west, east = min(x for x, _ in points), max(x for x, _ in points)
        north, south = min(y for _, y in points), max(y for _, y in points)
        need = max((east - west) * _AIR, (south - north) * _AIR * WIDTH / HEIGHT, 1e-9)
        zoom = max(LEAST_ZOOM, min(_NEAREST_FIT, math.floor(-math.log2(need) * 10) / 10))
        latitude, longitude = from_unit((west + east) / 2, (north + south) / 2)
        return cls(round(latitude, 4), round(longitude, 4), zoom)

    @classmethod
    def parse(cls, written: str | None) -> Frame | None:
        """Read a frame from an address as `str` writes it; None where that is none."""
        try:
            latitude, longitude, zoom = (float(part) for part in (written or "").split(","))
        except ValueError:
            return None
        if not all(math.isfinite(v) for v in (latitude, longitude, zoom)):
            return None
        zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        return cls(max(-80.0, min(_EDGE, latitude)), max(-180.0, min(180.0, longitude)), round(zoom, 2))

    def __str__(self) -> str:
        """Write it as an address carries it."""
        return f"{self.latitude:.4f},{self.longitude:.4f},{self.zoom:g}"

    @property
    def size(self) -> float:
        """How wide the whole world would be in this picture."""
        return WIDTH * math.pow(2.0, self.zoom)

    @property
    def box(self) -> Box:
        """The edges on the square world: west, north, east, south."""
        x, y = to_unit(self.latitude, self.longitude)
        across, down = WIDTH / self.size / 2, HEIGHT / self.size / 2
        return x - across, y - down, x + across, y + down

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Where a place is in the picture."""
        x, y = to_unit(latitude, longitude)
        here, there = to_unit(self.latitude, self.longitude)
        size = self.size
        return (x - here) * size + WIDTH / 2, (y - there) * size + HEIGHT / 2

    def shows(self, latitude: float, longitude: float, margin: float = 0.0) -> bool:
        """Tell whether a place is in the picture, or so close to it."""
        x, y = self.at(latitude, longitude)
        return -margin <= x <= WIDTH + margin and -margin <= y <= HEIGHT + margin

    def nearer(self, steps: float, to: tuple[float, float] | None = None) -> Frame:
        """The same frame nearer, or farther for negative steps, around its middle or another place."""
        latitude, longitude = to or (self.latitude, self.longitude)
        zoom = max(LEAST_ZOOM, min(MOST_ZOOM, round(self.zoom + steps, 2)))
        return Frame(round(latitude, 4), round(longitude, 4), zoom)

    def moved(self, across: float, down: float) -> Frame:
        """The frame beside this one: so many pictures to the east and to the south."""
        x, y = to_unit(self.latitude, self.longitude)
        west = min(1.0, max(0.0, x + across * WIDTH / self.size))
        latitude, longitude = from_unit(west, min(0.98, max(0.02, y + down * HEIGHT / self.size)))
        return Frame(round(latitude, 4), round(longitude, 4), self.zoom)

    def kilometres(self, length: float) -> float:
        """How many kilometres so much of the picture is, in its middle."""
        return length / self.size * _KM_ROUND * math.cos(math.radians(self.latitude))

    def length(self, kilometres: float) -> float:
        """How much of the picture so many kilometres are, in its middle."""
        return kilometres / (_KM_ROUND * math.cos(math.radians(self.latitude))) * self.size

    def rule(self) -> tuple[int, float]:
        """A round number of kilometres with its length, for the scale in the corner."""
        widest = self.kilometres(WIDTH / 5)
        round_one = next((s for s in _STEPS_OF_SCALE if s <= widest), 1)
        return round_one, round(self.length(round_one), 1)
