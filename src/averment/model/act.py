"""An act: one kind of force by one actor upon one victim, as a claim tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """Who did or suffered an act: the words, and the mention that they are, if they are one."""

    mention: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Act:
    """One kind of force, by one actor, upon one victim, as a claim tells it (HURIDOCS: "act").

    `kind` is a word of the act vocabulary. `perpetrator` and `victim` are None where the words do not say. `when` is a
    period in EDTF. `negated` means that the claim says it did not happen.
    """

    id: str
    start: int
    end: int
    text: str
    kind: str
    perpetrator: Party | None
    victim: Party | None
    means: str | None
    place: str | None
    when: str | None
    negated: bool
    claim: str
    rule: str = ""
