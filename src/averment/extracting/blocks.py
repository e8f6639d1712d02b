"""From labelled pieces to the blocks of a document."""

from __future__ import annotations

from averment.extracting.pieces import Piece
from averment.model.document import Block, BlockKind


def to_blocks(pieces: list[Piece], kinds: list[BlockKind]) -> tuple[Block, ...]:
    """Give every piece its label; blocks keep the order of the text and never overlap."""
    return tuple(Block(p.start, p.end, kind) for p, kind in zip(pieces, kinds, strict=True))
