"""A claim: what somebody says, in their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from averment.model.span import Span

Voice = Literal["narrated", "reported", "quoted"]
Modality = Literal[
    "reported", "alleged", "confirmed", "denied", "dismissed", "admitted", "found", "announced", "argued", "no_comment"
]
MODALITIES: tuple[str, ...] = get_args(Modality)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a source says, in exactly these words, and how it is put.

    `voice` is `quoted` (in quotation marks), `reported` (told by the page) or `narrated` (the page's own voice).
    `modality` is how its source puts it, with the deciding words in `cue`. `source` is the mention of who says so, or
    None where the page does not tell: never a guess. `within` is the claim that this one is told in. `rule` names what
    found it; `score` (0 to 1) is how often that rule is right on gold, not how true the claim is.
    """

    id: str
    start: int
    end: int
    text: str
    voice: Voice
    modality: Modality
    source: str | None
    source_text: str | None
    source_role: str | None
    cue: Span | None
    within: str | None
    negated: bool
    rule: str
    score: float
    acts: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    denies: str | None = None
