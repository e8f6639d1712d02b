"""A step: one thing that was done, or announced, in response to an act."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a sentence: imprisonment, a fine, a ban …; how much, of which unit, firm or suspended."""

    component: str
    amount: float | None
    unit: str | None
    suspended: bool | None
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a procedure, as a claim tells it: a complaint, an inquiry, a charge, a verdict, a sentence …

    `stage` is a word of the stage vocabulary; there is no step without words on the page that attest a procedure.
    `announced` means that it is said to come, not that it was done. `when` is a period in EDTF. `other_case` marks a
    step of another case of the same person (a previous conviction): it belongs to another proceeding. `outcome` is what a
    body decided where the stage does not say it: what became of the decision that an appeal attacks (`upheld overturned
    changed`), what a finding says of a death or of force (`homicide suicide accident natural causes misadventure
    undetermined justified unjustified`), else None.
    """

    id: str
    start: int
    end: int
    text: str
    stage: str
    substage: str | None
    forum: str | None
    respondent: str | None
    when: str | None
    announced: bool
    outcome: str | None
    components: tuple[Component, ...]
    claim: str
    charge: str | None = None
    other_case: bool = False
    rule: str = ""
