"""One name for one thing in the whole record: people by their full names, bodies and places by what everybody calls them.

Within a neighbourhood, entities are joined by weighed reasons. Across neighbourhoods only what needs no weighing is one:
the same full name in the same kind of part, the same body, the same place of the gazetteer. The unnamed, and first or
family names alone, stay what they are on their pages. Two whom a neighbourhood keeps apart stay apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace

from averment.model.entity import Entity
from averment.model.incident import Incident, PersonRef, Place
from averment.model.record import Record
from averment.resolving.bodies import body_of
from averment.resolving.groups import stable_id
from averment.resolving.words import words_of

IN_OFFICE = frozenset("police prison military court prosecution government oversight defence union media medical".split())
"""A person in office and somebody of the same name who is not are two, unless a person says that they are one."""


def name_alike(record: Record) -> Record:
    """Give every entity of a neighbourhood the id that it has in the whole record, wherever it is spoken of."""
    keys = {e.id: _key(e) for e in record.entities}
    several = {k for k, n in Counter(k for k in keys.values() if k).items() if n > 1}
    ids = {i: stable_id("ent", k) for i, k in keys.items() if k and k not in several}
    return _renamed(record, ids) if ids else record


def unite(records: Iterable[Record]) -> Record:
    """Lay the records of neighbourhoods together; an entity that several of them speak of is one."""
    parts = list(records)
    lists = {
        f.name: tuple(sorted((i for p in parts for i in getattr(p, f.name)), key=lambda i: i.id))
        for f in fields(Record)
        if f.name != "entities"
    }
    return Record(entities=unite_entities(e for p in parts for e in p.entities), **lists)


def unite_entities(found: Iterable[Entity]) -> tuple[Entity, ...]:
    """Make one of all that have one id, in order of the ids."""
    several: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in found:
        several[entity.id].append(entity)
    return tuple(join_entities(several[i]) for i in sorted(several))


def join_entities(found: Sequence[Entity]) -> Entity:
    """Make one entity of what several neighbourhoods say of it: the name and part that most pages give it, every mention."""
    if len(found) == 1:
        return found[0]
    ordered = sorted(found, key=lambda e: (-len({m.document for m in e.mentions}), e.name or "", e.mentions[0].document))
    mentions = sorted({m for e in found for m in e.mentions}, key=lambda m: (m.document, m.mention))
    return replace(
        ordered[0],
        roles=tuple(dict.fromkeys(r for e in ordered for r in e.roles)),
        category=next((e.category for e in ordered if e.category), None),
        mentions=tuple(mentions),
        protected=any(e.protected for e in found),
        reasons=tuple(dict.fromkeys(r for e in ordered for r in e.reasons)),
    )


def _key(entity: Entity) -> str | None:
    words = words_of(entity.name or "")
    if entity.kind == "place":
        if entity.location:
            return f"place {entity.location.gazetteer_id}"
        return f"place named {' '.join(words)}" if words else None
    if not words:
        return None
    if entity.kind == "organization":
        known = body_of(words)
        return f"body {known[0] if known and known[1] else ' '.join(words)}"
    if entity.kind == "person" and len(words) > 1:
        return f"person {' '.join(words)}{' in office' if entity.category in IN_OFFICE else ''}"
    return None


def _renamed(record: Record, ids: Mapping[str, str]) -> Record:
    def one(name: str | None) -> str | None:
        return ids.get(name, name) if name else name

    return replace(
        record,
        entities=tuple(replace(e, id=ids.get(e.id, e.id)) for e in record.entities),
        incidents=tuple(_incident(i, ids) for i in record.incidents),
        patterns=tuple(replace(p, place=_place(p.place, ids)) for p in record.patterns),
        proceedings=tuple(replace(p, respondent_entity=one(p.respondent_entity)) for p in record.proceedings),
        contradictions=tuple(replace(c, about=one(c.about)) for c in record.contradictions),
        proposals=tuple(replace(p, left=ids.get(p.left, p.left), right=ids.get(p.right, p.right)) for p in record.proposals),
    )


def _incident(incident: Incident, ids: Mapping[str, str]) -> Incident:
    def people(refs: tuple[PersonRef, ...]) -> tuple[PersonRef, ...]:
        return tuple(replace(p, entity=ids.get(p.entity, p.entity)) if p.entity else p for p in refs)

    victims, perpetrators = people(incident.victims), people(incident.perpetrators)
    return replace(incident, victims=victims, perpetrators=perpetrators, place=_place(incident.place, ids))


def _place(place: Place | None, ids: Mapping[str, str]) -> Place | None:
    return replace(place, entity=ids.get(place.entity, place.entity)) if place and place.entity else place
