"""A finding: a document that answers a search, with the words that were found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from averment.model.span import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that answers a search: the words that were found, and the words around the first of them."""

    document: str
    title: str | None
    source: str
    publisher: str | None
    published: str | None
    language: str | None
    score: float
    spans: tuple[Span, ...]
    context: Span | None


@dataclass(frozen=True, slots=True)
class Findings:
    """One page of what answers a search, where the next page begins (None: nowhere), and how it can be narrowed.

    `total` counts what answers, as far as it was looked at; None where counting would tell of words that the viewer may
    not see. `whole` is false where more documents answer than were weighed: then those added last were. `facets` counts
    for some marks how many of the first few hundred answers have each value.
    """

    hits: tuple[Hit, ...] = ()
    total: int | None = 0
    next: str | None = None
    whole: bool = True
    facets: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
