"""Lay out who is linked with whom around one thing: its neighbours on a ring, theirs on the next; always the same way."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 1100, 860
_RADII = (0.0, 170.0, 345.0)
_SQUEEZED = 0.92  # the rings are a little wider than high, as labels are
_STRAIGHT = 0.35  # of the radius: nearer to the middle line, a label is centred


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the picture: `ring` 0 is the middle, `weight` decides who stands first."""

    id: str
    ring: int
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a thing stands, and to which side of it its label is written."""

    id: str
    x: float
    y: float
    anchor: str


def lay_out(nodes: Sequence[Node], links: Sequence[tuple[str, str]]) -> dict[str, Placed]:
    """Place nodes on rings so that those that are linked stand on the same side; the same nodes give the same picture."""
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in links:
        neighbours[one].add(other)
        neighbours[other].add(one)
    angles: dict[str, float] = {}
    placed: dict[str, Placed] = {}
    for ring in range(len(_RADII)):
        here = [n for n in nodes if min(n.ring, len(_RADII) - 1) == ring]
        order = sorted(here, key=lambda n: (_direction(n, neighbours, angles), -n.weight, n.id))
        for i, node in enumerate(order):
            angles[node.id] = _angle(i, len(order), ring)
        for node in here:
            placed[node.id] = _place(node.id, angles[node.id], _RADII[ring])
    return placed


def _direction(node: Node, neighbours: Mapping[str, set[str]], angles: Mapping[str, float]) -> float:
    """The side on which the inner neighbours of a node stand."""
    inner = [angles[n] for n in sorted(neighbours.get(node.id, ())) if n in angles]
    x, y = math.fsum(math.cos(a) for a in inner), math.fsum(math.sin(a) for a in inner)
    return round(math.atan2(y, x) % (2 * math.pi), 6) if inner and (abs(x) + abs(y)) > 1e-9 else 0.0


def _angle(number: int, of: int, ring: int) -> float:
    return (2 * math.pi * (number + 0.5 * (ring == 2)) / max(1, of) - math.pi / 2 * (ring == 1)) % (2 * math.pi)


def _place(name: str, angle: float, radius: float) -> Placed:
    across, down = math.cos(angle), math.sin(angle)
    anchor = "middle" if not radius or abs(across) < _STRAIGHT else "start" if across > 0 else "end"
    return Placed(name, round(WIDTH / 2 + radius * across, 1), round(HEIGHT / 2 + radius * down * _SQUEEZED, 1), anchor)
