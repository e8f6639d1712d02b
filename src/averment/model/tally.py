"""A tally: figures of the same thing, side by side with their givers."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.incident import ItemRef
from averment.model.period import Period


@dataclass(frozen=True, slots=True)
class Count:
    """One figure in a tally, with who gave it; `corrected_by` names the later page that says it was wrong, if one does."""

    ref: ItemRef
    low: float | None
    high: float | None
    giver: str | None
    text: str
    corrected_by: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures of the same thing, at the same place, in overlapping time, in the same unit; or why they are not.

    `scope` is `same` or `different_scope`; `agree` is None where the scope differs; a
    figure that its own publisher corrected speaks against no other.
    """

    id: str
    counted: str
    unit: str | None
    place: str | None
    period: Period | None
    counts: tuple[Count, ...]
    scope: str
    agree: bool | None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims that cannot both be right, or that one side rejects, laid side by side without choosing.

    `kind` is `denial`, `different_value`, `different_outcome` or `self`.
    """

    id: str
    kind: str
    claims: tuple[ItemRef, ...]
    about: str | None
    note: str
