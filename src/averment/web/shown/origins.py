"""Draw where an account comes from: the incident, its independent origins, and the pages that only pass them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from averment.model.origin import Origin
from averment.model.record import DocumentCard
from averment.web.shown.naming import document_name

WIDTH = 720
ROW, TOP = 26, 16
ROOT_X, ORIGIN_X, PAGE_X = 14, 110, 420
MOST_DRAWN = 36
ORIGIN_LETTERS, PAGE_LETTERS = 28, 38


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page at the end of a branch; `document` is None where it stands for those that there is no room for."""

    y: float
    label: str
    document: str | None
    more: int = 0


@dataclass(frozen=True, slots=True)
class Branch:
    """One independent origin, and the pages that tell of the incident out of it."""

    y: float
    label: str
    kind: str
    leaves: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """The drawing: an incident at the left, origins in the middle, pages at the right; `left_out` origins had no room."""

    branches: tuple[Branch, ...]
    root_y: float
    height: int
    left_out: int = 0


def known_first(origins: Sequence[Origin], cards: Mapping[str, DocumentCard]) -> tuple[Origin, ...]:
    """Put those pages of each origin first whose titles are at hand: of many, only the first are shown."""
    return tuple(replace(o, documents=tuple(sorted(o.documents, key=lambda d: d not in cards))) for o in origins)


def draw_origins(origins: Sequence[Origin], cards: Mapping[str, DocumentCard], unnamed: str) -> Tree | None:
    """Lay the tree out, as many pages as there is room for; None if there is no origin."""
    if not origins:
        return None
    room = max(1, MOST_DRAWN // len(origins))
    branches: list[Branch] = []
    y = float(TOP)
    for origin in origins[:MOST_DRAWN]:
        shown = origin.documents if len(origin.documents) <= room else origin.documents[: max(1, room - 1)]
        leaves = [Leaf(y + i * ROW, _page(cards.get(d), d), d) for i, d in enumerate(shown)]
        y += ROW * len(shown)
        if len(shown) < len(origin.documents):
            leaves.append(Leaf(y, "", None, len(origin.documents) - len(shown)))
            y += ROW
        middle = (leaves[0].y + leaves[-1].y) / 2 if leaves else y
        y += 0 if leaves else ROW
        branches.append(Branch(middle, _cut(origin.name or unnamed, ORIGIN_LETTERS), origin.kind, tuple(leaves)))
    return Tree(
        tuple(branches), (branches[0].y + branches[-1].y) / 2, int(y - ROW + 2 * TOP), max(0, len(origins) - MOST_DRAWN)
    )


def _page(card: DocumentCard | None, document: str) -> str:
    if card is None:
        return document[:16]
    name = document_name(card)
    return _cut(f"{card.publisher}: {name}" if card.publisher else name, PAGE_LETTERS)


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
