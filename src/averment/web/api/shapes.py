"""What the API answers besides the nouns of the contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from averment.model.judgement import Fate, Judgement
from averment.model.listing import ItemKind, Listed
from averment.model.viewer import ViewerRole
from averment.searching.search import Answer


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a mark, and how many of the wanted things have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list: the things, how many there are in all, the address of the next page, and facets that were asked for."""

    items: tuple[Listed, ...]
    total: int
    next: str | None
    facets: dict[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement, and what became of it: it stands, was undone, or waits for a second person."""

    judgement: Judgement
    fate: Fate


@dataclass(frozen=True, slots=True)
class Decisions:
    """A page of the log of judgements, the latest first."""

    items: tuple[Decision, ...]
    total: int
    next: str | None


@dataclass(frozen=True, slots=True)
class Answers:
    """Documents that answer a search, best first, with the passages that do."""

    items: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many things of each kind this viewer may see."""

    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Me:
    """Who is asking: the name and role of the account, and what the token may do (everything, where a browser asks)."""

    name: str
    role: ViewerRole
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """One thing on the timeline: the first and the last day that it may be of, and how its date is known."""

    kind: ItemKind
    id: str
    title: str | None
    day: str | None
    last: str | None
    dated: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Things in order of time; `undated` counts those that are on no timeline because nobody says when."""

    items: tuple[Stretch, ...]
    total: int
    undated: int
    next: str | None


@dataclass(frozen=True, slots=True)
class Geometry:
    """A point of GeoJSON: longitude, then latitude, in WGS 84."""

    type: str
    coordinates: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Properties:
    """What stands at a point, and how exactly it is known where: a point of a whole country is no address."""

    kind: ItemKind
    id: str
    title: str | None
    precision: str


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing on the map."""

    type: str
    id: str
    geometry: Geometry
    properties: Properties


@dataclass(frozen=True, slots=True)
class Map:
    """A page of a GeoJSON collection; `unplaced` counts the things of this page whose place nobody can point at."""

    type: str
    features: tuple[Feature, ...]
    unplaced: int
    next: str | None


@dataclass(frozen=True, slots=True)
class Run:
    """How far a page is that was handed over: the ids of the documents that came of it, and how many could not be read."""

    id: str
    state: Literal["waits", "runs", "done", "failed"]
    begun: str
    added: tuple[str, ...]
    failed: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong (RFC 9457): `title` is a sentence, `detail` says what to do."""

    type: str
    title: str
    status: int
    detail: str
