"""Lay out who is linked with whom around one thing: its neighbours on a ring, theirs on the next; always the same way.

The nodes of a ring stand on its left and its right side at even heights, so that every label has a line of its own.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_LINE = 30.0  # of height for each label
_ACROSS = {1: (300.0,), 2: (165.0, 500.0)}  # how far the rings reach to the sides, by how many there are
_LABEL = 255.0
_MARGIN = 46.0
_LEAST_HIGH = 130.0
_MOST_ON_A_SIDE = 0.65
_FEW = 8
_FLAT = 0.5  # the ends of a ring come so far towards the middle


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the picture: `ring` 0 is the middle, `weight` decides who stands first."""

    id: str
    ring: int
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a thing stands, and to which side of it its label is written: `start` is to its right."""

    id: str
    x: float
    y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Rings:
    """A layout, with the room that it takes up."""

    width: float
    height: float
    placed: dict[str, Placed]


def lay_out(nodes: Sequence[Node], links: Sequence[tuple[str, str]]) -> Rings:
    """Place nodes so that those that are linked stand on the same side; the same nodes give the same picture."""
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in links:
        neighbours[one].add(other)
        neighbours[other].add(one)
    rings = [[n for n in nodes if min(n.ring, 2) == ring] for ring in (1, 2)]
    reach = _ACROSS[2] if rings[1] else _ACROSS[1]
    high = max(
        _LEAST_HIGH, *(_LINE * math.ceil(len(ring) * (_MOST_ON_A_SIDE if n else 0.5)) / 2 for n, ring in enumerate(rings))
    )
    width, height = 2 * (reach[-1] + _LABEL), 2 * (high + _MARGIN)
    middle = width / 2, height / 2
    placed = {n.id: Placed(n.id, middle[0], middle[1], "middle") for n in nodes if n.ring == 0}
    for across, ring in zip(reach, rings, strict=False):
        for side, group in _sides(ring, neighbours, placed, middle[0]):
            own_high = min(high, max(_LEAST_HIGH, _LINE * len(group) / 2))
            lined = sorted(group, key=lambda n: (_height(n, neighbours, placed), -n.weight, n.id))
            placed |= {n.id: _place(n.id, i, len(lined), side, (across, own_high), middle) for i, n in enumerate(lined)}
    return Rings(width, height, placed)


def _sides(
    ring: Sequence[Node], neighbours: Mapping[str, set[str]], placed: Mapping[str, Placed], middle: float
) -> tuple[tuple[int, list[Node]], tuple[int, list[Node]]]:
    """Divide a ring: each node to the side of its inner neighbours, while there is room; who leans nowhere fills up."""
    leaning = {n.id: _lean(n, neighbours, placed, middle) for n in ring}
    most = max(_FEW, math.ceil(len(ring) * _MOST_ON_A_SIDE))
    right: list[Node] = []
    left: list[Node] = []
    for node in sorted(ring, key=lambda n: (leaning[n.id] == 0, -abs(leaning[n.id]), -n.weight, n.id)):
        to_right = leaning[node.id] > 0 if leaning[node.id] else len(right) <= len(left)
        chosen, other = (right, left) if to_right else (left, right)
        (chosen if len(chosen) < most else other).append(node)
    return (1, right), (-1, left)


def _lean(node: Node, neighbours: Mapping[str, set[str]], placed: Mapping[str, Placed], middle: float) -> float:
    """How far to the right the inner neighbours of a node stand."""
    inner = [placed[n].x - middle for n in sorted(neighbours.get(node.id, ())) if n in placed]
    return round(math.fsum(inner) / len(inner), 3) if inner else 0.0


def _height(node: Node, neighbours: Mapping[str, set[str]], placed: Mapping[str, Placed]) -> float:
    """How far down the inner neighbours of a node stand."""
    inner = [placed[n].y for n in sorted(neighbours.get(node.id, ())) if n in placed]
    return round(math.fsum(inner) / len(inner), 3) if inner else 0.0


def _place(name: str, number: int, of: int, side: int, size: tuple[float, float], middle: tuple[float, float]) -> Placed:
    across, high = size
    down = (2 * number + 1) / of - 1 if of > 1 else 0.0
    inward = 1 - _FLAT * (1 - math.sqrt(max(0.0, 1 - down * down)))
    x, y = middle[0] + side * across * inward, middle[1] + down * high
    return Placed(name, round(x, 1), round(y, 1), "start" if side > 0 else "end")
