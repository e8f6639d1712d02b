"""A reading: what one document says, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.doubt import Doubt
from averment.model.figure import Figure
from averment.model.mention import Mention
from averment.model.step import Step
from averment.model.time import Time

CONTRACT = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one document says: its claims, and the acts, steps and figures that belong to them."""

    reader: str
    document: Document
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    claims: tuple[Claim, ...] = ()
    acts: tuple[Act, ...] = ()
    steps: tuple[Step, ...] = ()
    figures: tuple[Figure, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    contract: int = CONTRACT
