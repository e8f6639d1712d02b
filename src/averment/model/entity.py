"""An entity: one person, body, place or group, across the pages that mention it."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.mention import Location


@dataclass(frozen=True, slots=True)
class MentionRef:
    """A mention in a document of the record."""

    document: str
    mention: str


@dataclass(frozen=True, slots=True)
class Feature:
    """One named reason for or against a link, with its weight, in words that a reader can check."""

    name: str
    weight: float
    words: str


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body, place or group, with every mention of it and the reasons why they are joined.

    `protected` entities have no name in any view that may not see them.
    """

    id: str
    name: str | None
    kind: str
    roles: tuple[str, ...]
    mentions: tuple[MentionRef, ...]
    protected: bool
    category: str | None = None
    location: Location | None = None
    reasons: tuple[Feature, ...] = ()
