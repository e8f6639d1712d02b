"""An incident: acts at one time and place, told by one page or many."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.model.entity import Feature
from averment.model.origin import Origin
from averment.model.period import Period


@dataclass(frozen=True, slots=True)
class ItemRef:
    """One claim, act, step or figure in a document of the record."""

    document: str
    item: str


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A participant: an entity where there is one, and always the words."""

    entity: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is said to have happened: the words, and the entity of the place where there is one."""

    text: str
    entity: str | None


@dataclass(frozen=True, slots=True)
class Incident:
    """What is said to have happened at one time and place: acts together, with all that is claimed of them.

    `status` is `uncorroborated`, `corroborated`, `contested` or `found`, with the reasons; `origins` are independent:
    reprints, and pages that only cite another, count once. `period_how` is `stated` where an act is dated by its page,
    `inferred` where only the days told beside the acts speak for the period (`dated_by` says which), None where it is
    unknown. `documents` are about it; those in `mentioned_in` only recall it besides their own news. `decided`
    are the last decisions of its proceedings, each once: an acquittal stands wherever the accusation does.
    """

    id: str
    kinds: tuple[str, ...]
    period: Period | None
    place: Place | None
    victims: tuple[PersonRef, ...]
    perpetrators: tuple[PersonRef, ...]
    acts: tuple[ItemRef, ...]
    claims: dict[str, tuple[ItemRef, ...]]
    documents: tuple[str, ...]
    proceedings: tuple[str, ...]
    origins: tuple[Origin, ...]
    status: str
    reasons: tuple[str, ...]
    title: str | None = None
    joined_by: tuple[Feature, ...] = ()
    period_how: str | None = None
    dated_by: tuple[Feature, ...] = ()
    mentioned_in: tuple[str, ...] = ()
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """An account of repeated abuse without single incidents ("31 migrants told of blows"), linked to incidents."""

    id: str
    kinds: tuple[str, ...]
    period: Period | None
    place: Place | None
    claims: tuple[ItemRef, ...]
    documents: tuple[str, ...]
    incidents: tuple[str, ...] = field(default=())
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two incidents (or entities) that were close but not joined: for a person to decide, with the reasons."""

    id: str
    kind: str
    left: str
    right: str
    score: float
    reasons: tuple[Feature, ...]
