"""Synthetic but realistic pages with their readings, and the truth about them, for measuring at scale.

Everything in them is invented but the places. `pages(n, seed)` gives the same pages on every machine, in the order in
which they come out over twelve years, without keeping them: what is kept is a number for each incident still to be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush, heapreplace
from typing import NamedTuple

from averment.model.capture import Capture
from averment.model.reading import Reading
from synthetic.incidents import World
from synthetic.making import Maker


class Truth(NamedTuple):
    """What a page is about: its incident, or its habit, the text that it is a copy of, and what sort of page it is."""

    incident: str
    family: str
    sort: str


def pages(n: int, seed: int = 1, begin: int = 0) -> Iterator[tuple[Capture, Reading]]:
    """Make n pages, each with its reading, in order of the days on which they come out; `begin` leaves the first ones out."""
    world = World(seed, n)
    maker = Maker(world)
    waiting: list[tuple[int, int, int]] = []  # day, incident, page: the next page of each incident that is not all told
    index = 0
    for count in range(n):
        while not waiting or world.day(index) <= waiting[0][0]:
            first = world.incident(index).pages[0]
            heappush(waiting, (first.day, index, 0))
            index += 1
        _, told, number = waiting[0]
        incident = world.incident(told)
        if number + 1 < len(incident.pages):
            heapreplace(waiting, (incident.pages[number + 1].day, told, number + 1))
        else:
            heappop(waiting)
        if count >= begin:
            yield maker.make(incident, number)


def truth(given_id: str) -> Truth:
    """What the page of a given id is about (the reader and the resolver look at no given id)."""
    _, incident, _, family, sort = given_id.split("-")
    return Truth(incident, f"{incident}-{family}", sort)
