"""A mention: words that name or describe somebody, a body, a place or a group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MentionKind = Literal["person", "organization", "place", "group"]


@dataclass(frozen=True, slots=True)
class Location:
    """Where a place is, as the offline gazetteer has it: WGS 84 degrees, and how exact that is."""

    name: str
    country: str | None
    latitude: float
    longitude: float
    precision: str
    gazetteer_id: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name or describe somebody, a body, a place or a group of people.

    `entity` joins the mentions of one thing within the document. `name` is its fullest name on the page, or None
    for the unnamed. `role` is what the page says somebody is ("prosecutor of Gap"). `category` is the
    closed kind of role: police, prison, military, court, prosecution, defence, government, oversight, ngo, media,
    medical, union, migrant, prisoner, protester, family, witness, victim or None. `number` counts a group where it
    is said. `proper` says that the words are themselves a name, not a description or a pronoun.
    """

    id: str
    start: int
    end: int
    text: str
    kind: MentionKind
    name: str | None
    role: str | None
    entity: str
    category: str | None = None
    number: int | None = None
    pronoun: bool = False
    location: Location | None = None
    proper: bool = False
