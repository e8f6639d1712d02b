"""Write an incident down from the accounts that were put together, with all that is claimed of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from averment.model.act import Act
from averment.model.claim import MODALITIES, Claim
from averment.model.entity import Feature
from averment.model.incident import Incident, ItemRef, Place
from averment.model.judgement import Judgement
from averment.model.proceeding import Proceeding
from averment.model.reading import Reading
from averment.resolving.corroboration import count_independent
from averment.resolving.dating import Inferred, infer_day
from averment.resolving.denials import answered, speaks_of
from averment.resolving.entities import Entities
from averment.resolving.features import Account
from averment.resolving.judged import rejected
from averment.resolving.page import Page
from averment.resolving.participants import people_of
from averment.resolving.periods import best_period
from averment.resolving.titles import by_weight, title_of


@dataclass(frozen=True, slots=True)
class Case:
    """What an incident is written from, besides its accounts."""

    readings: Mapping[str, Reading]
    pages: Mapping[str, Page]
    families: Mapping[str, str]
    entities: Entities
    proceedings: Sequence[Proceeding]
    decided: Sequence[Judgement] = ()


def write_incident(group: Sequence[Account], reasons: Sequence[Feature], case: Case) -> Incident:
    """Write down one incident; nothing of what one page says is overwritten by another."""
    acts = _acts(group, case.readings)
    pages = {a.document: case.pages[a.document] for a in group}
    claims = _claims(acts, pages, {a.document for a in group if a.main})
    kinds = tuple(sorted({a.kind for _, a in acts}))
    victims = people_of(((pages[d], a, a.victim) for d, a in acts), {v for a in group for v in a.victims}, "victim")
    place = _place(acts, pages)
    stated = best_period(a.period for a in group)
    inferred = _inferred(group, case) if stated is None else None
    period = stated or (inferred.period if inferred else None)
    support = count_independent(claims, case.readings, case.families, case.entities)
    counted = Counter(kind for _, kind in {(case.families[d], a.kind) for d, a in acts})
    names = [e.name for v in victims if v.entity and (e := case.entities.by_id.get(v.entity)) and e.name]
    followed = [p for p in case.proceedings if p.incident == group[0].id]
    told = tuple(sorted({a.document for a in group if not a.background} or {a.document for a in group}))
    return Incident(
        id=group[0].id,
        kinds=kinds,
        period=period,
        place=place,
        victims=victims,
        perpetrators=people_of(((pages[d], a, a.perpetrator) for d, a in acts), set(), "perpetrator"),
        acts=tuple(ItemRef(d, a.id) for d, a in acts),
        claims=_by_modality(claims),
        documents=told,
        proceedings=tuple(p.id for p in followed),
        origins=support.origins,
        status=support.status,
        reasons=support.reasons,
        title=title_of(by_weight(counted), names, place.text if place else None, period),
        joined_by=tuple(reasons),
        period_how="stated" if stated else "inferred" if inferred else None,
        dated_by=inferred.reasons if inferred else (),
        mentioned_in=tuple(sorted({a.document for a in group} - set(told))),
        decided=tuple(sorted({p.decided for p in followed if p.decided})),
    )


def _inferred(group: Sequence[Account], case: Case) -> Inferred | None:
    """Infer a day from the pages that are about this incident, where one day has most of what they tell beside its acts."""
    told = [(r, [a for a in r.acts if a.id in g.acts]) for g in group if g.main and g.acts and (r := case.readings[g.document])]
    if any(rejected("dating", r.document.id, acts, case.decided) for r, acts in told):
        return None
    day = infer_day(told) if told else None
    return day if day and day.share >= CLEAR else None


CLEAR = 0.6
"""The share of all weight that one day must have to be inferred: where two days are as likely, it is unknown."""


def _acts(group: Sequence[Account], readings: Mapping[str, Reading]) -> list[tuple[str, Act]]:
    found: list[tuple[str, Act]] = []
    for account in sorted(group, key=lambda a: (a.document, a.id)):
        own = set(account.acts)
        found += [(account.document, a) for a in readings[account.document].acts if a.id in own]
    return found


def _claims(acts: Sequence[tuple[str, Act]], pages: Mapping[str, Page], main: Container[str]) -> dict[str, list[Claim]]:
    """Gather the claims that tell of these acts, those that deny them, and what else is said of those who took part.

    The last two only where a page is about this incident: `main`.
    """
    told: defaultdict[str, list[Act]] = defaultdict(list)
    for document, act in acts:
        told[document].append(act)
    claims: dict[str, list[Claim]] = {}
    for document, page in pages.items():
        ours = told.get(document, [])
        ids = {a.claim for a in ours}
        denials = answered(page)
        elsewhere = {a.claim for a in page.reading.acts} - ids
        found = [
            c
            for c in page.reading.claims
            if c.id in ids
            or (c.id in denials and ids.intersection(o.id for o in denials[c.id]))
            or (document in main and c.id not in elsewhere and _about(c, ours, denials.get(c.id), page))
        ]
        if found:
            claims[document] = found
    return claims


def _about(claim: Claim, acts: Sequence[Act], answers: Sequence[Claim] | None, page: Page) -> bool:
    """Tell whether a claim that tells of no act is about this incident all the same."""
    if claim.acts:
        return False
    if answers is not None:
        return not answers and speaks_of(claim, acts, page)
    if claim.voice == "narrated" or claim.source is None:
        return False
    parties = (p.mention for a in acts for p in (a.victim, a.perpetrator) if p)
    involved = {page.mentions[m].entity for m in parties if m in page.mentions}
    return any(m.entity in involved and claim.start <= m.start < claim.end for m in page.reading.mentions)


def _by_modality(claims: Mapping[str, Sequence[Claim]]) -> dict[str, tuple[ItemRef, ...]]:
    found = {m: tuple(ItemRef(d, c.id) for d in sorted(claims) for c in claims[d] if c.modality == m) for m in MODALITIES}
    return {m: refs for m, refs in found.items() if refs}


def _place(acts: Sequence[tuple[str, Act]], pages: Mapping[str, Page]) -> Place | None:
    """Choose the place that most acts name; words that no mention covers are kept as words."""
    said: Counter[tuple[str | None, str]] = Counter()
    for document, act in acts:
        if not act.place:
            continue
        mention = pages[document].place(act)
        if mention is None and pages[document].known_place(act.place):
            continue  # it is named, but as the home of a witness or the seat of a court
        entity = pages[document].entities.of(document, mention.id) if mention else None
        words = (entity.name if entity else None) or (mention.text if mention else act.place)
        said[(entity.id if entity else None, words)] += 1
    if not said:
        return None
    entity_id, text = min(said, key=lambda k: (-said[k], k[0] is None, k[1]))
    return Place(text, entity_id)
