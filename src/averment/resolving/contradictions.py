"""What cannot both be right, or what one side rejects: laid side by side, without choosing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.incident import Incident, ItemRef
from averment.model.mention import Location, Mention
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.reading import Reading
from averment.model.step import Component, Step
from averment.model.tally import Contradiction, Tally
from averment.resolving.denials import answered
from averment.resolving.entities import Entities
from averment.resolving.facets import Told, differ, in_one_breath, tell_facets
from averment.resolving.features import NEAR_KM, WIDE, Account, kilometres
from averment.resolving.groups import stable_id
from averment.resolving.page import Page
from averment.resolving.periods import gap_days, period_of
from averment.resolving.tallies import toll_of
from averment.resolving.words import overlap, shortened, words_of
from averment.vocabulary.facets import FACETS, OPEN, TOLLS

CROWD = 30
SHOWN = 6
"""At most so many claims more that say the same as one of two that differ."""
REACH = 8
"""So many words from "whether", it is what is open."""
NIGHT, YEAR, PAST = 1, 370, 30
"""Days: dates closer than a night do not differ, further than a year they are not of one event; what is long past."""
_ENDED = frozenset({"sentence", "verdict_guilty", "verdict_acquitted"})
_BEFORE = frozenset({"trial", "charge", "referral"})
_OF_ITS_OWN = frozenset({"complaint_announced", "complaint_considered", "lawsuit_filed"})  # may well come after a verdict


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that contradictions are looked for in."""

    readings: Mapping[str, Reading]
    pages: Mapping[str, Page]
    families: Mapping[str, str]
    entities: Entities
    incidents: Sequence[Incident]
    members: Mapping[str, Sequence[Account]]
    proceedings: Sequence[Proceeding]
    tallies: Sequence[Tally]


def find_contradictions(evidence: Evidence) -> tuple[Contradiction, ...]:
    """Find denials, figures, dates and spellings that differ, outcomes that differ, and pages that contradict themselves."""
    found: list[Contradiction] = []
    incident_of = {(r.document, r.item): i.id for i in evidence.incidents for r in i.acts}
    for reading in evidence.readings.values():
        if evidence.families[reading.document.id] == reading.document.id:
            found += _denials(reading, incident_of, evidence)
            found += _against_itself(reading)
    found += _told_differently(evidence)
    for incident in evidence.incidents:
        found += _negations(incident, evidence)
        found += _dates(incident, evidence)
        found += _places(incident, evidence)
    found += _figures(evidence)
    found += _left_open(evidence)
    found += _spellings(evidence)
    for proceeding in evidence.proceedings:
        found += _outcomes(proceeding, evidence)
    unique = {c.id: c for c in found}
    return tuple(unique[k] for k in sorted(unique))


def _lay(kind: str, claims: Iterable[ItemRef], about: str | None, note: str) -> Contradiction:
    refs = tuple(dict.fromkeys(claims))
    return Contradiction(stable_id("con", kind, *((r.document, r.item) for r in refs)), kind, refs, about, note)


def _denials(reading: Reading, incident_of: Mapping[tuple[str, str], str], evidence: Evidence) -> Iterator[Contradiction]:
    page, document = evidence.pages[reading.document.id], reading.document.id
    for denial, claims in sorted(answered(page).items()):
        claim = page.claims[denial]
        where = next((w for c in (claim, *claims) for a in c.acts if (w := incident_of.get((document, a)))), None)
        who = _called(claim, page)
        for other in claims:
            refs = (ItemRef(document, other.id), ItemRef(document, claim.id))
            yield _lay(
                "denial", refs, where, f"{who} {claim.cue.text if claim.cue else claim.modality}: {shortened(other.text, 120)}"
            )


def _called(claim: Claim, page: Page) -> str:
    """Name who denies: the fullest words for a pronoun."""
    source = page.mentions.get(claim.source or "")
    who = page.described(source) if source and source.pronoun else None
    return (who.name or who.text) if who else claim.source_text or "somebody whom the page does not name"


def _negations(incident: Incident, evidence: Evidence) -> Iterator[Contradiction]:
    """One says that an act of this kind was done, another that it was not."""
    documents = [d for d in incident.documents if evidence.families[d] == d][:CROWD]
    done: defaultdict[str, list[tuple[str, Act]]] = defaultdict(list)
    not_done: defaultdict[str, list[tuple[str, Act]]] = defaultdict(list)
    own = {(r.document, r.item) for r in incident.acts}
    for document in documents:
        for act in evidence.readings[document].acts:
            if act.negated:
                not_done[act.kind].append((document, act))
            elif (document, act.id) in own:
                done[act.kind].append((document, act))
    for kind in sorted(not_done.keys() & done.keys()):
        for document, act in not_done[kind]:
            others = [(d, a) for d, a in done[kind] if _one_victim(evidence, (document, act), (d, a))]
            ranked = sorted(others, key=lambda p: (p[0] != document, abs(p[1].start - act.start), p[0], p[1].id))
            for other_document, other in ranked[:1]:
                if other.claim != act.claim or other_document != document:
                    refs = (ItemRef(other_document, other.claim), ItemRef(document, act.claim))
                    yield _lay(
                        "denial", refs, incident.id, f"“{shortened(act.text, 80)}” against “{shortened(other.text, 80)}”"
                    )


def _told_differently(evidence: Evidence) -> Iterator[Contradiction]:
    """Two voices tell one thing of an event differently: where he was hit, what harmed him, how he lay."""
    told = {d: tell_facets(p, p.reading.claims) for d, p in evidence.pages.items() if evidence.families[d] == d}
    about = {i.id: dict.fromkeys(a.document for a in evidence.members.get(i.id, ()) if a.main) for i in evidence.incidents}
    shared = {d for documents in about.values() for d in documents}
    events = [*about.items(), *((d, [d]) for d in sorted(told.keys() - shared))]
    for event, documents in events:
        for facet in FACETS:
            here = [t for d in documents if d in told for t in told[d].get(facet.code, ())]
            for told_twice, one, other in in_one_breath(here, facet):
                ref = ItemRef(told_twice.document, told_twice.claim.id)
                yield _lay("different_value", [ref], event, f"{facet.en}: “{one}” and “{other}”, told in one breath")
            voices = {(t.document, t.claim.id): _voice(t.document, t.claim, evidence) for t in here}
            seen: set[frozenset[str]] = set()
            for left, right, one, other in differ(here, voices):
                pages = frozenset((left.document, right.document))
                if pages not in seen:
                    seen.add(pages)
                    alike = [t for t in here if t.document in pages and any(_says_as(t, s) for s in (left, right))]
                    refs = [ItemRef(t.document, t.claim.id) for t in (left, right, *alike[:SHOWN])]
                    yield _lay("different_value", refs, event, f"{facet.en}: “{one}” and “{other}”")


def _says_as(told: Told, other: Told) -> bool:
    return bool(told.asserts.keys() & other.asserts.keys() or told.denies.keys() & other.denies.keys())


def _voice(document: str, claim: Claim, evidence: Evidence) -> str:
    """Name who speaks in a claim: its source, else the page."""
    source = evidence.entities.of(document, claim.source)
    return source.id if source else claim.source_text or evidence.families[document]


def _one_victim(evidence: Evidence, left: tuple[str, Act], right: tuple[str, Act]) -> bool:
    ids = [evidence.entities.of(d, a.victim.mention) if a.victim else None for d, a in (left, right)]
    return ids[0] is not None and ids[1] is not None and ids[0].id == ids[1].id


def _dates(incident: Incident, evidence: Evidence) -> Iterator[Contradiction]:
    """Two documents date the same incident differently."""
    told = [(a, p) for a in evidence.members.get(incident.id, ()) if (p := a.period or _only_past_day(a))][:CROWD]
    for (left, one), (right, other) in combinations(told, 2):
        gap = gap_days(one, other)
        if one.overlaps(other) or gap is None or not NIGHT < gap <= YEAR or left.family == right.family:
            continue
        both = (left.victims | left.people) & (right.victims | right.people)
        if left.period is None and right.period is None and not both & (left.victims | right.victims):
            continue
        refs = [r for r in (_dated(left, one, evidence), _dated(right, other, evidence)) if r]
        if len(refs) > 1:
            yield _lay("different_value", refs, incident.id, f"dated {one} and {other}")


def _places(incident: Incident, evidence: Evidence) -> Iterator[Contradiction]:
    """Two documents place the same kind of act of one incident in two towns near each other, each in one town only."""
    towns: defaultdict[tuple[str, str], dict[str, tuple[Act, Location]]] = defaultdict(dict)
    for account in evidence.members.get(incident.id, ()):
        page = evidence.pages[account.document]
        for act in page.reading.acts:
            place = page.place(act) if act.id in account.acts and account.family == account.document else None
            if place and place.location and place.location.precision not in WIDE:
                towns[act.kind, account.document].setdefault(place.location.name, (act, place.location))
    single = [(*key, *next(iter(told.values()))) for key, told in sorted(towns.items()) if len(told) == 1]
    for (kind, left, act, one), (other_kind, right, other_act, other) in combinations(single[:CROWD], 2):
        if kind == other_kind and left != right and one.name != other.name and kilometres(one, other) <= NEAR_KM:
            refs = (ItemRef(left, act.claim), ItemRef(right, other_act.claim))
            yield _lay("different_value", refs, incident.id, f"place of {kind.replace('_', ' ')}: {one.name} and {other.name}")


def _only_past_day(account: Account) -> Period | None:
    """Take the day of an undated account from its page, if the page tells of one day only that is long past."""
    long_past = account.published - timedelta(days=PAST) if account.published else None
    days = [d for d in account.days if account.main and long_past and d.days() == 1 and (d.latest() or date.max) < long_past]
    return days[0] if len(days) == 1 else None


def _dated(account: Account, period: Period, evidence: Evidence) -> ItemRef | None:
    reading = evidence.readings[account.document]
    acts = [a for a in reading.acts if a.id in account.acts and period_of(a.when) == period]
    if acts:
        return ItemRef(account.document, min(acts, key=lambda a: (a.start, a.id)).claim)
    said = (_claim_at(reading, t.start) for t in reading.times if t.period == period)
    return next((ItemRef(account.document, c.id) for c in said if c), None)


def _figures(evidence: Evidence) -> Iterator[Contradiction]:
    for tally in evidence.tallies:
        differing = len({(c.low, c.high) for c in tally.counts if c.corrected_by is None}) > 1
        if tally.agree is False or (tally.counted in TOLLS and tally.scope == "same" and differing):
            refs = []
            for count in tally.counts:
                figures = evidence.readings[count.ref.document].figures
                refs += [ItemRef(count.ref.document, f.claim) for f in figures if f.id == count.ref.item]
            values = " / ".join(dict.fromkeys(c.text for c in tally.counts))
            both = "" if tally.agree is False else " (each may be right)"
            yield _lay("different_value", refs, tally.id, f"{tally.counted}: {values[:200]}{both}")


def _left_open(evidence: Evidence) -> Iterator[Contradiction]:
    """One counts the dead or wounded of an event, another says that it is not known yet whether there are any."""
    for incident in evidence.incidents:
        pages = {a.document: evidence.pages[a.document] for a in evidence.members.get(incident.id, ()) if a.main}
        counted: defaultdict[str, list[tuple[str, Claim, str]]] = defaultdict(list)
        for document, page in pages.items():
            for figure in page.reading.figures:
                claim = page.claims.get(figure.claim)
                if claim and (toll := toll_of(figure, claim, page.reading)):
                    counted[toll].append((document, claim, figure.text))
        for document, page in pages.items():
            for claim in page.reading.claims:
                toll = _open(claim)
                others = [c for c in counted[toll] if c[1].source_text != claim.source_text] if toll else []
                if others and evidence.families[document] == document:
                    refs = [ItemRef(others[0][0], others[0][1].id), ItemRef(document, claim.id)]
                    refs += [ItemRef(d, c.id) for d, c, _ in others[1:SHOWN]]
                    yield _lay("different_value", refs, incident.id, f"{toll}: “{others[0][2]}”, and not known to others")


def _open(claim: Claim) -> str | None:
    """Tell of what toll a claim says that it is open: "to determine whether there have been deaths"."""
    words = words_of(claim.text)
    after = next((words[i : i + REACH] for i, w in enumerate(words) if w in OPEN), [])
    return next((toll for toll, said in TOLLS.items() if said & set(after)), None)


def _spellings(evidence: Evidence) -> Iterator[Contradiction]:
    """One person, spelt in two ways by two documents."""
    for entity in evidence.entities.entities:
        if entity.kind != "person" or not any(r.name == "nearly the same spelling" for r in entity.reasons):
            continue
        spelt: dict[str, ItemRef] = {}
        for ref in entity.mentions:
            reading = evidence.readings[ref.document]
            mention = next(m for m in reading.mentions if m.id == ref.mention)
            name = " ".join(words_of(mention.name or ""))
            if len(name.split()) > 1 and name not in spelt and (claim := _claim_naming(reading, mention)):
                spelt[name] = ItemRef(ref.document, claim.id)
        if len(spelt) > 1:
            names = sorted(spelt)
            yield _lay("different_value", [spelt[n] for n in names], entity.id, f"spelt {' and '.join(names)}")


def _claim_naming(reading: Reading, mention: Mention) -> Claim | None:
    """Find the claim that names somebody: one whose words do, else one that they make, else the nearest."""
    inside = [c for c in reading.claims if c.start <= mention.start < c.end]
    entity_of = {m.id: m.entity for m in reading.mentions}
    own = [c for c in reading.claims if c.source and entity_of.get(c.source) == mention.entity]
    nearest = min(own, key=lambda c: (abs(c.end - mention.start), c.start, c.id), default=None)
    return min(inside, key=lambda c: (c.end - c.start, c.start, c.id), default=nearest or _claim_at(reading, mention.start))


def _claim_at(reading: Reading, position: int) -> Claim | None:
    inside = [c for c in reading.claims if c.start <= position < c.end]
    around = inside or [c for c in reading.claims if c.cue and abs(c.cue.start - position) < 200]
    return min(around, key=lambda c: (c.end - c.start, c.start, c.id), default=None)


def _outcomes(proceeding: Proceeding, evidence: Evidence) -> Iterator[Contradiction]:
    """Convicted says one, acquitted says another, of the same respondent and charge; or the terms differ."""
    yield from _terms(proceeding, evidence)
    if proceeding.respondent_entity is None:
        return  # of several unnamed officers, one may be convicted and one acquitted
    steps = [(r.document, s) for r in proceeding.steps if (s := _step(evidence, r)) and not s.announced]
    guilty = [(d, s) for d, s in steps if s.stage == "verdict_guilty"]
    acquitted = [(d, s) for d, s in steps if s.stage == "verdict_acquitted"]
    for (document, one), (other_document, other) in ((a, b) for a in guilty[:3] for b in acquitted[:3]):
        if one.charge and other.charge and overlap(words_of(one.charge), words_of(other.charge)) == 0:
            continue
        refs = (ItemRef(document, one.claim), ItemRef(other_document, other.claim))
        who = proceeding.respondent or "a respondent"
        yield _lay("different_outcome", refs, proceeding.id, f"{who}: convicted and acquitted")


def _terms(proceeding: Proceeding, evidence: Evidence) -> Iterator[Contradiction]:
    """Two pages give another amount for the same part of a sentence of the same day."""
    told: list[tuple[str, Step, Component]] = []
    for ref in proceeding.steps:
        step = _step(evidence, ref)
        if step and step.stage == "sentence" and not step.announced:
            told += [(ref.document, step, c) for c in step.components if c.amount is not None]
    for (document, one, left), (other_document, other, right) in combinations(told[:CROWD], 2):
        same = (left.component, left.unit) == (right.component, right.unit) and left.amount != right.amount
        first, second = period_of(one.when), period_of(other.when)
        if same and document != other_document and first and second and first.overlaps(second):
            refs = (ItemRef(document, one.claim), ItemRef(other_document, other.claim))
            who = proceeding.respondent or "a respondent who is not named"
            what = left.component.replace("_", " ")
            yield _lay("different_value", refs, proceeding.id, f"sentence of {who}, {what}: “{left.text}” and “{right.text}”")


def _step(evidence: Evidence, ref: ItemRef) -> Step | None:
    return next((s for s in evidence.readings[ref.document].steps if s.id == ref.item), None)


def _against_itself(reading: Reading) -> Iterator[Contradiction]:
    """Find where a page contradicts itself: its reader said so, or somebody is sentenced and yet to be tried."""
    document = reading.document.id
    for doubt in reading.doubts:
        if doubt.kind == "self_contradiction":
            claims = [c for c in reading.claims if c.start < doubt.end and doubt.start < c.end]
            if claims:
                yield _lay("self", [ItemRef(document, c.id) for c in claims], document, doubt.reason)
    of_mention = {m.id: m.entity for m in reading.mentions}
    ended = [s for s in reading.steps if s.stage in _ENDED and not s.announced and not s.other_case]
    to_come = [
        s for s in reading.steps if s.stage in _BEFORE and s.substage not in _OF_ITS_OWN and s.announced and not s.other_case
    ]
    for done in ended:
        for announced in to_come:
            who = of_mention.get(done.respondent or "", done.respondent)
            if who and who == of_mention.get(announced.respondent or "", announced.respondent):
                refs = (ItemRef(document, done.claim), ItemRef(document, announced.claim))
                note = f"“{shortened(done.text, 80)}”, and yet “{shortened(announced.text, 80)}”"
                yield _lay("self", refs, document, note)
