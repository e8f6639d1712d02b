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

    def speaker(self, claim: Claim, unnamed: str = "“{}”, no name given") -> str | None:
        """Say who makes a claim in words that stand for themselves: a name, else a description, never a bare pronoun.

        `unnamed` is how one word that the page joins to nobody is told.
        """
        mention = next((m for m in self.mentions if m.id == claim.source), None)
        if mention is None:
            said = claim.source_text
            return said if not said or " " in said else unnamed.format(said)
        if mention.name:
            return mention.name
        if not mention.pronoun:
            return claim.source_text if " " in (claim.source_text or "") else mention.text
        others = [m for m in self.mentions if m.entity == mention.entity and not m.pronoun]
        best = max(others, key=lambda m: (m.proper, len(m.text), -m.start), default=None)
        return (best.name or best.text) if best else None
