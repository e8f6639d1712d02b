"""How many independent origins tell of an incident, and what may be said of it.

Near-copies of one text count once. So do pages whose account is what one named body says: they count with that body.
Two pages of one publisher count once. A finding of a court or an inquiry is not one more report: it is another status.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.entity import Entity
from averment.model.origin import Origin
from averment.model.reading import Reading
from averment.resolving.entities import Entities
from averment.resolving.groups import stable_id
from averment.resolving.words import words_of

PASSED_ON = 0.6
"""The share of a page's claims of an incident that must be one body's for the page to count with that body."""
_SPEAKS_FOR_ITSELF = frozenset({"police", "prosecution", "court", "government", "prison", "military", "defence", "union"})
_FINDS = frozenset({"court", "oversight", "government", "prosecution"})
_SAID = frozenset({"alleged", "reported", "confirmed", "admitted", "found", "announced", "argued"})


@dataclass(frozen=True, slots=True)
class Support:
    """Who says that an incident happened, counted by origin, and what that makes of it."""

    origins: tuple[Origin, ...]
    status: str
    reasons: tuple[str, ...]


def count_independent(
    claims: Mapping[str, Sequence[Claim]], readings: Mapping[str, Reading], families: Mapping[str, str], entities: Entities
) -> Support:
    """Count the independent origins of what the documents claim of one incident, and derive its status with reasons.

    `claims` lists for each document its claims of the incident.
    """
    by_family: defaultdict[str, list[str]] = defaultdict(list)
    for document in sorted(d for d in claims if any(c.modality in _SAID for c in claims[d])):
        by_family[families[document]].append(document)
    told: defaultdict[tuple[str, str], list[tuple[str, list[str]]]] = defaultdict(list)
    names: dict[tuple[str, str], str | None] = {}
    for head in sorted(by_family):
        first = head if head in by_family[head] else by_family[head][0]
        key, name = _origin_of(readings[first].document, claims[first], entities)
        told[key].append((head, by_family[head]))
        names[key] = names.get(key) or name
    origins = tuple(_origin(key, names[key], told[key]) for key in sorted(told))
    status, reasons = _status(claims, origins, lambda document, claim: _inquired(entities.of(document, claim.source)))
    return Support(origins, status, reasons)


def passes_on(document: Document, claims: Sequence[Claim], entities: Entities) -> Entity | None:
    """Find the one named body whose account a page passes on, or None if the page speaks for itself."""
    told = [c for c in claims if c.modality in _SAID]
    sources = Counter(e.id for c in told if (e := entities.of(document.id, c.source)) and _is_origin(e))
    if not sources:
        return None
    best = min(sources, key=lambda e: (-sources[e], e))
    return entities.by_id[best] if sources[best] >= PASSED_ON * len(told) else None


def _is_origin(entity: Entity) -> bool:
    return entity.kind == "organization" and bool(entity.name) and entity.category not in _SPEAKS_FOR_ITSELF


def _origin_of(document: Document, claims: Sequence[Claim], entities: Entities) -> tuple[tuple[str, str], str | None]:
    cited = passes_on(document, claims, entities)
    if cited is not None and cited.name:
        return ("who", " ".join(words_of(cited.name))), cited.name
    if document.publisher:
        return ("who", " ".join(words_of(document.publisher))), document.publisher
    return ("page", document.id), None


def _origin(key: tuple[str, str], name: str | None, told: Sequence[tuple[str, Sequence[str]]]) -> Origin:
    documents = tuple(sorted(d for _, family in told for d in family))
    copies = any(len(family) > 1 for _, family in told)
    if key[0] == "page" or len(told) == 1:
        kind = "copy_family" if copies else "own_words"
        reason = "near-copies of one text count once" if copies else "one page in its own words"
    else:
        kind, reason = "cited", f"all these pages tell what {name} says, or are its own"
    return Origin(stable_id("org", *key), kind, name, documents, reason)


def _inquired(entity: Entity | None) -> bool:
    """Tell whether somebody can find, in the sense of a finding: a video shows, a court finds."""
    return entity is not None and entity.category in _FINDS


def _status(
    claims: Mapping[str, Sequence[Claim]], origins: Sequence[Origin], inquired: Callable[[str, Claim], bool]
) -> tuple[str, tuple[str, ...]]:
    every = [c for d in sorted(claims) for c in claims[d]]
    found = [c for d in sorted(claims) for c in claims[d] if c.modality == "found" and not c.negated and inquired(d, c)]
    against = [c for c in every if c.modality in ("denied", "dismissed")]
    pages = f"{len(claims)} document{'s' if len(claims) != 1 else ''}"
    counted = f"{len(origins)} independent origin{'s' if len(origins) != 1 else ''} for {pages}"
    reasons = [counted]
    if against:
        who = sorted({c.source_text or "somebody not named" for c in against})
        reasons.append(f"denied or dismissed by {', '.join(who[:3])}")
    if found:
        who = sorted({c.source_text or "a body that the page does not name" for c in found})
        return "found", (f"found by {', '.join(who[:3])}", *reasons)
    if against:
        return "contested", tuple(reasons)
    return ("corroborated" if len(origins) > 1 else "uncorroborated"), tuple(reasons)
