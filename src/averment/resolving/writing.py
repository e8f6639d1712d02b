"""Write an incident down from the accounts that were put together, with all that is claimed of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from averment.model.act import Act, Party
from averment.model.claim import MODALITIES, Claim
from averment.model.entity import Feature
from averment.model.incident import Incident, ItemRef, PersonRef, Place
from averment.model.proceeding import Proceeding
from averment.model.reading import Reading
from averment.resolving.corroboration import count_independent
from averment.resolving.entities import Entities
from averment.resolving.features import Account
from averment.resolving.page import Page
from averment.resolving.periods import best_period
from averment.resolving.titles import title_of


@dataclass(frozen=True, slots=True)
class Case:
    """What an incident is written from, besides its accounts."""

    readings: Mapping[str, Reading]
    families: Mapping[str, str]
    entities: Entities
    proceedings: Sequence[Proceeding]


def write_incident(group: Sequence[Account], reasons: Sequence[Feature], case: Case) -> Incident:
    """Write down one incident; nothing of what one page says is overwritten by another."""
    acts = _acts(group, case.readings)
    claims = _claims(acts, case.readings)
    pages = {a.document: Page(case.readings[a.document], case.entities) for a in group}
    kinds = tuple(sorted({a.kind for _, a in acts}))
    victims = _people(((d, a.victim) for d, a in acts), {v for a in group for v in a.victims}, case.entities)
    place = _place(acts, pages)
    period = best_period(a.period for a in group)
    support = count_independent(claims, case.readings, case.families, case.entities)
    counted = Counter(a.kind for _, a in acts)
    names = [e.name for v in victims if v.entity and (e := case.entities.by_id.get(v.entity)) and e.name]
    return Incident(
        id=group[0].id,
        kinds=kinds,
        period=period,
        place=place,
        victims=victims,
        perpetrators=_people(((d, a.perpetrator) for d, a in acts), set(), case.entities),
        acts=tuple(ItemRef(d, a.id) for d, a in acts),
        claims=_by_modality(claims),
        documents=tuple(sorted({a.document for a in group})),
        proceedings=tuple(p.id for p in case.proceedings if p.incident == group[0].id),
        origins=support.origins,
        status=support.status,
        reasons=support.reasons,
        title=title_of(sorted(kinds, key=lambda k: (-counted[k], k)), names, place.text if place else None, period),
        joined_by=tuple(reasons),
    )


def _acts(group: Sequence[Account], readings: Mapping[str, Reading]) -> list[tuple[str, Act]]:
    found: list[tuple[str, Act]] = []
    for account in sorted(group, key=lambda a: (a.document, a.id)):
        own = set(account.acts)
        found += [(account.document, a) for a in readings[account.document].acts if a.id in own]
    return found


def _claims(acts: Sequence[tuple[str, Act]], readings: Mapping[str, Reading]) -> dict[str, list[Claim]]:
    """Gather the claims that tell of these acts, and those that deny them."""
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for document, act in acts:
        wanted[document].add(act.claim)
    claims: dict[str, list[Claim]] = {}
    for document, ids in wanted.items():
        claims[document] = [c for c in readings[document].claims if c.id in ids or (c.denies is not None and c.denies in ids)]
    return claims


def _by_modality(claims: Mapping[str, Sequence[Claim]]) -> dict[str, tuple[ItemRef, ...]]:
    found = {m: tuple(ItemRef(d, c.id) for d in sorted(claims) for c in claims[d] if c.modality == m) for m in MODALITIES}
    return {m: refs for m, refs in found.items() if refs}


def _people(parties: Iterable[tuple[str, Party | None]], also: set[str], entities: Entities) -> tuple[PersonRef, ...]:
    """Every participant once: by entity where there is one, else by the words."""
    found: dict[str, PersonRef] = {}
    for document, party in parties:
        if party is None:
            continue
        entity = entities.of(document, party.mention)
        key = entity.id if entity else party.text.casefold()
        found.setdefault(key, PersonRef(entity.id if entity else None, (entity.name if entity else None) or party.text))
    for entity_id in also - found.keys():
        named = entities.by_id[entity_id]
        found[entity_id] = PersonRef(entity_id, named.name or "")
    return tuple(found[k] for k in sorted(found))


def _place(acts: Sequence[tuple[str, Act]], pages: Mapping[str, Page]) -> Place | None:
    """Choose the place that most acts name; words that no mention covers are kept as words."""
    said: Counter[tuple[str | None, str]] = Counter()
    for document, act in acts:
        if not act.place:
            continue
        mention = pages[document].place(act)
        entity = pages[document].entities.of(document, mention.id) if mention else None
        words = (entity.name if entity else None) or (mention.text if mention else act.place)
        said[(entity.id if entity else None, words)] += 1
    if not said:
        return None
    entity_id, text = min(said, key=lambda k: (-said[k], k[0] is None, k[1]))
    return Place(text, entity_id)
