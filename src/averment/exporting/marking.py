"""Cut the text of a document into pieces, so that what points at words stands marked there, and nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from averment.model.document import Block, Document


class Pointing(Protocol):
    """Anything that points at words of a document: a claim, an act, a date …"""

    @property
    def start(self) -> int:
        """Where its words begin."""

    @property
    def end(self) -> int:
        """Where they end."""


Item = TypeVar("Item", bound=Pointing)


@dataclass(frozen=True, slots=True)
class Piece(Generic[Item]):
    """A piece of text that begins at `start`, or the edge of a mark: `open` or `close`, with what is marked.

    `first` is true where the words of it begin: a mark is cut in pieces where others cross it.
    """

    kind: str
    text: str = ""
    item: Item | None = None
    first: bool = False
    start: int = 0


@dataclass(frozen=True, slots=True)
class MarkedBlock(Generic[Item]):
    """One block of a document, with its pieces."""

    kind: str
    pieces: tuple[Piece[Item], ...]


def marked_blocks(document: Document, items: Sequence[Item]) -> Iterator[MarkedBlock[Item]]:
    """Give every block of the text, and the text between blocks where there is any, with these things marked in it.

    Of two that point at the same words, the one that is given first stands around the other.
    """
    done = 0
    for block in sorted(document.blocks, key=lambda b: (b.start, b.end)):
        start = max(block.start, done)
        if document.text[done:start].strip():
            yield _mark(document, Block(done, start, "paragraph"), items)
        if start < block.end:
            yield _mark(document, Block(start, block.end, block.kind), items)
        done = max(done, block.end)
    if document.text[done:].strip():
        yield _mark(document, Block(done, len(document.text), "paragraph"), items)


def _mark(document: Document, block: Block, items: Sequence[Item]) -> MarkedBlock[Item]:
    inside = [(i, c) for i, c in enumerate(items) if c.start < block.end and c.end > block.start]
    edges = sorted({block.start, block.end, *(p for _, c in inside for p in (c.start, c.end) if block.start < p < block.end)})
    starts: dict[int, list[tuple[int, Item]]] = {}
    for i, item in inside:  # what began in an earlier block goes on in this one
        starts.setdefault(max(item.start, block.start), []).append((i, item))
    pieces: list[Piece[Item]] = []
    stack: list[Item] = []
    for here, after in pairwise(edges):
        _close_what_ends(here, stack, pieces)
        for _, item in sorted(starts.get(here, ()), key=lambda s: (-s[1].end, s[0])):
            stack.append(item)
            pieces.append(Piece("open", item=item, first=item.start >= block.start))
        pieces.append(Piece("text", document.text[here:after], start=here))
    pieces.extend(Piece("close", item=c) for c in reversed(stack))
    return MarkedBlock(block.kind, tuple(pieces))


def _close_what_ends(here: int, stack: list[Item], pieces: list[Piece[Item]]) -> None:
    ending = sum(c.end <= here for c in stack)
    reopen: list[Item] = []
    while ending:
        top = stack.pop()
        pieces.append(Piece("close", item=top))
        if top.end <= here:
            ending -= 1
        else:
            reopen.append(top)  # two that cross: the inner one is cut in two, so that the marks nest
    for item in reversed(reopen):
        stack.append(item)
        pieces.append(Piece("open", item=item))
