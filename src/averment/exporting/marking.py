"""Cut the text of a document into pieces, so that every claim stands marked in its place and nothing is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from averment.model.claim import Claim
from averment.model.document import Block, Document


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text, or the edge of a claim: `open` or `close`, with the claim; `first` where the claim begins."""

    kind: str
    text: str = ""
    claim: Claim | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """One block of a document, with its pieces."""

    kind: str
    pieces: tuple[Piece, ...]


def marked_blocks(document: Document, claims: Sequence[Claim]) -> Iterator[MarkedBlock]:
    """Give every block of the text, and the text between blocks where there is any, with the claims marked in it."""
    done = 0
    for block in sorted(document.blocks, key=lambda b: (b.start, b.end)):
        start = max(block.start, done)
        if document.text[done:start].strip():
            yield _mark(document, Block(done, start, "paragraph"), claims)
        if start < block.end:
            yield _mark(document, Block(start, block.end, block.kind), claims)
        done = max(done, block.end)
    if document.text[done:].strip():
        yield _mark(document, Block(done, len(document.text), "paragraph"), claims)


def _mark(document: Document, block: Block, claims: Sequence[Claim]) -> MarkedBlock:
    inside = [c for c in claims if c.start < block.end and c.end > block.start]
    edges = sorted({block.start, block.end, *(p for c in inside for p in (c.start, c.end) if block.start < p < block.end)})
    pieces: list[Piece] = []
    stack: list[Claim] = []
    for here, after in pairwise(edges):
        _close_what_ends(here, stack, pieces)
        begin = here if here > block.start else -1  # what began in an earlier block goes on in this one
        starting = [
            c for c in inside if (c.start == here or (begin == -1 and c.start <= here)) and c.end > here and c not in stack
        ]
        for claim in sorted(starting, key=lambda c: (-c.end, c.id)):
            stack.append(claim)
            pieces.append(Piece("open", claim=claim, first=claim.start >= block.start))
        pieces.append(Piece("text", document.text[here:after]))
    pieces.extend(Piece("close", claim=c) for c in reversed(stack))
    return MarkedBlock(block.kind, tuple(pieces))


def _close_what_ends(here: int, stack: list[Claim], pieces: list[Piece]) -> None:
    ending = [c for c in stack if c.end <= here]
    reopen: list[Claim] = []
    while ending:
        top = stack.pop()
        pieces.append(Piece("close", claim=top))
        if top in ending:
            ending.remove(top)
        else:
            reopen.append(top)  # two claims that cross: the inner one is cut in two, so that the marks nest
    for claim in reversed(reopen):
        stack.append(claim)
        pieces.append(Piece("open", claim=claim))
