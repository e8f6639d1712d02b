"""What the sentences of a page ask for: actors, days, figures, ways of telling."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from averment.model.mention import Location, MentionKind
from averment.model.period import Period
from averment.model.step import Component
from synthetic.markup import Sentence


@dataclass(slots=True)
class Actor:
    """Somebody or something that a page speaks of, with the words for it in the page's language."""

    key: str
    kind: MentionKind
    first: str
    later: str
    he: tuple[str, str, str] = ("they", "them", "their")
    name: str | None = None
    role: str | None = None
    category: str | None = None
    number: int | None = None
    location: Location | None = None
    woman: bool = False
    plural: bool = False
    proper: bool = False
    short: str = ""
    beside: str = ""


class When(NamedTuple):
    """Words for a day: what stands before them, the words, the period, and how it was read."""

    before: str
    words: str
    period: Period | None
    rule: str
    anchor: str | None


class Amount(NamedTuple):
    """A figure in words, with its bounds and what is counted."""

    words: str
    low: float | None
    high: float | None
    unit: str | None
    counted: str | None
    qualifier: str | None


class Part(NamedTuple):
    """A part of a sentence of a court, in words."""

    words: str
    component: Component


class Told(NamedTuple):
    """How a kind of act is told: the kind, the means, and sentences in the active, the passive, and as a noun."""

    kind: str
    means: str | None
    ways: Mapping[str, tuple[Sentence, ...]]


class Page(NamedTuple):
    """What the sentences of a page may ask for."""

    actor: Callable[[str], Actor]
    detail: Callable[[str], str]
    when: Callable[[str], When]
    amount: Callable[[str], Amount]
    told: Callable[[str], Told]
    parts: Callable[[], tuple[tuple[str, Part | None], ...]]
    agree: Mapping[str, Callable[[Actor], str]]


@lru_cache(maxsize=65536)
def period(edtf: str) -> Period:
    """A period, made once."""
    return Period(edtf)
