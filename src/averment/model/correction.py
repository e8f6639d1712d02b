"""A correction: what words should have been read as, written down in the value of a judgement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Part = Literal["claim", "act", "step", "figure", "doubt", "dating", "published", "contradiction"]
"""What a judgement is about, as the value of an `accept` or a `reject` says: something that was read from the words, the
inferred date of an incident or of a page, or a contradiction. Without it, the words stand for all that was read of them."""
PARTS: tuple[Part, ...] = get_args(Part)
PartyRole = Literal["source", "victim", "perpetrator", "place", "respondent", "giver"]
"""As what an `assign` names somebody: its second subject is the words that name them; without one, the page does not say."""
PARTY_ROLES: tuple[PartyRole, ...] = get_args(PartyRole)

FIELDS: Mapping[str, tuple[str, ...]] = {
    "claim": ("modality", "role", "voice", "negated"),
    "act": ("act", "when", "means", "negated"),
    "step": ("stage", "when", "forum", "announced", "outcome", "charge"),
    "figure": ("low", "high", "counted", "unit", "qualifier"),
    "document": ("published",),
}
"""What can be put right, of what. Besides, `as` says as what to read words that were read as nothing."""


def write_correction(fields: Mapping[str, str | None]) -> str:
    """Write right values down, a line each; nothing behind the sign says that the words do not tell."""
    return "\n".join(f"{name}={' '.join((value or '').split())}" for name, value in sorted(fields.items()))


def read_correction(value: str | None) -> dict[str, str | None]:
    """Read right values; lines that name no field are words for people, and change nothing."""
    known = {"as", *(name for names in FIELDS.values() for name in names)}
    lines = (line.partition("=") for line in (value or "").splitlines())
    return {name.strip(): told.strip() or None for name, sign, told in lines if sign and name.strip() in known}
