"""How far a run is, and what it did."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.capture import Failure


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: what it does (`take`, `read`, `resolve`), how many are done, of how many if that is known."""

    stage: str
    done: int
    total: int | None
    what: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: documents that are new, captures that were there already, and what could not be done."""

    added: tuple[str, ...] = ()
    seen_again: int = 0
    already: int = 0
    read: int = 0
    failures: tuple[Failure, ...] = ()
