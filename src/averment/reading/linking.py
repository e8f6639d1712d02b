"""Tie acts, steps and figures to the claims that they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.figure import Figure
from averment.model.step import Step


def claim_over(claims: Iterable[Claim], start: int, end: int) -> Claim | None:
    """The innermost claim that holds these words: the shortest of those that cover them, else the one that shares most."""
    best: tuple[int, int, int] | None = None
    found: Claim | None = None
    for order, claim in enumerate(claims):
        shared = min(claim.end, end) - max(claim.start, start)
        if shared <= 0:
            continue
        rank = (-shared, claim.end - claim.start, order)
        if best is None or rank < best:
            best, found = rank, claim
    return found


def belong(
    claims: tuple[Claim, ...], acts: tuple[Act, ...], steps: tuple[Step, ...], figures: tuple[Figure, ...]
) -> tuple[Claim, ...]:
    """Write into each claim which acts, steps and figures belong to it."""
    owned: dict[str, tuple[list[str], list[str], list[str]]] = defaultdict(lambda: ([], [], []))
    kinds: tuple[Sequence[Act | Step | Figure], ...] = (acts, steps, figures)
    for slot, items in enumerate(kinds):
        for item in items:
            owned[item.claim][slot].append(item.id)
    return tuple(
        replace(c, acts=tuple(owned[c.id][0]), steps=tuple(owned[c.id][1]), figures=tuple(owned[c.id][2])) for c in claims
    )
