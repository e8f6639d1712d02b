"""The line of resolving: from readings and judgements to what all documents say together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from averment.model.act import Act
from averment.model.judgement import Judgement, standing
from averment.model.reading import Reading
from averment.model.record import DocumentCard, Record
from averment.resolving.accounts import tell_apart
from averment.resolving.contradictions import Evidence, find_contradictions
from averment.resolving.copies import group_copies
from averment.resolving.corrections import find_corrected
from averment.resolving.corroboration import passes_on
from averment.resolving.entities import Entities, resolve_entities
from averment.resolving.features import Account
from averment.resolving.identity import name_alike, unite
from averment.resolving.incidents import join_accounts
from averment.resolving.judged import apply, refuted
from averment.resolving.judging import about, bonds, decide
from averment.resolving.neighbours import find_links, neighbourhoods, sketch
from averment.resolving.page import Page
from averment.resolving.patterns import find_patterns
from averment.resolving.periods import seen_on
from averment.resolving.proceedings import resolve_proceedings
from averment.resolving.stale import find_stale
from averment.resolving.tallies import Elsewhere, line_up_figures
from averment.resolving.undated import Dated, date_pages
from averment.resolving.writing import Case, write_incident


def resolve(
    readings: Iterable[Reading], judgements: Iterable[Judgement], sightings: Mapping[str, int], *, today: date | None = None
) -> Record:
    """Say what all documents say together, and what people decided about it, without changing a word of either.

    Neighbourhood by neighbourhood, so that a record which is kept up page by page comes to the same. The order in which
    documents arrived makes no difference. `sightings` counts how often each document was seen; `today` is the day from
    which silence is counted (None: it is not counted).
    """
    by_id = {r.document.id: r for r in readings}
    judged = tuple(sorted(judgements, key=lambda j: (j.at, j.id)))
    links = find_links(sketch(r) for r in by_id.values())
    parts = (
        resolve_neighbourhood(
            [by_id[d] for d in part], about(judged, part), sightings, recalled=[by_id[d] for d in links.of(part)]
        )
        for part in neighbourhoods(by_id, links.close, bonds(judged))
    )
    record = unite(parts)
    return replace(record, judgements=judged, proceedings=find_stale(record.proceedings, today))


def resolve_neighbourhood(
    readings: Sequence[Reading],
    judgements: Sequence[Judgement],
    sightings: Mapping[str, int],
    *,
    recalled: Sequence[Reading] = (),
) -> Record:
    """Say what neighbours say together; what people decided about them stands above every score.

    `recalled` are pages from elsewhere that may date an undated one of these; nothing else is taken from them.
    """
    decided = standing(judgements)
    by_id = {r.document.id: r for r in apply(readings, judgements)}
    ordered = sorted(by_id.values(), key=lambda r: (seen_on(r.document) or date.max, r.document.id))
    families = group_copies([r.document for r in ordered])  # what is one text
    dated = date_pages(ordered, families, judgements, recalled)  # when undated pages came out
    entities = resolve_entities(ordered, families, judgements)  # who is who
    pages = {r.document.id: Page(r, entities) for r in ordered}
    told, habits = _accounts(ordered, pages, families)  # what each page tells
    accounts = [a for d in sorted(told) for a in told[d]]
    decisions = decide(decided, "incident", _act_nodes(by_id, accounts))
    joined = join_accounts(accounts, decisions).with_acts()  # what is one incident
    incident_of = {a.id: group[0].id for group in joined.groups for a in group}
    proceedings = resolve_proceedings(list(pages.values()), entities, told, incident_of)  # what became of it
    corrected = find_corrected([r.document for r in ordered], families)  # what was wrong
    tallies = line_up_figures(ordered, families, entities, told, incident_of, Elsewhere(dated, corrected))  # how many
    case = Case(by_id, pages, families, entities, proceedings, decided)
    incidents = tuple(write_incident(group, joined.reasons[group[0].id], case) for group in joined.groups)
    members = {group[0].id: group for group in joined.groups}
    patterns = find_patterns(habits, by_id, [(i, members[i.id]) for i in incidents])
    contradictions = find_contradictions(Evidence(by_id, pages, families, entities, incidents, members, proceedings, tallies))
    cards = (_card(r, families, sightings, (entities, dated.get(d))) for d, r in sorted(by_id.items()))
    record = Record(
        documents=tuple(replace(c, corrects=corrected.get(c.id)) for c in cards),
        entities=entities.entities,
        incidents=incidents,
        patterns=patterns,
        proceedings=proceedings,
        tallies=tallies,
        contradictions=tuple(c for c in contradictions if not refuted(c, by_id, decided)),
        proposals=(*entities.proposals, *joined.proposals),
    )
    return name_alike(record)


def _accounts(
    readings: Sequence[Reading], pages: Mapping[str, Page], families: Mapping[str, str]
) -> tuple[dict[str, tuple[Account, ...]], list[Account]]:
    told: dict[str, tuple[Account, ...]] = {}
    habits: list[Account] = []
    for reading in readings:
        document = reading.document.id
        both = tell_apart(pages[document], families[document])
        told[document] = both.accounts
        habits += both.habits
    return told, habits


def _act_nodes(readings: Mapping[str, Reading], accounts: Sequence[Account]) -> dict[str, list[tuple[Act, str]]]:
    nodes: defaultdict[str, list[tuple[Act, str]]] = defaultdict(list)
    for account in accounts:
        nodes[account.document] += [(a, account.id) for a in readings[account.document].acts if a.id in account.acts]
    return nodes


def _card(
    reading: Reading, families: Mapping[str, str], sightings: Mapping[str, int], known: tuple[Entities, Dated | None]
) -> DocumentCard:
    document, (entities, dated) = reading.document, known
    first = families[document.id]
    cited = passes_on(document, reading.claims, entities)
    return DocumentCard(
        id=document.id,
        source=document.source,
        publisher=document.publisher,
        published=document.published or (dated.period if dated else None),
        captured_at=document.captured_at,
        copy_of=first if first != document.id else None,
        origin=first if first != document.id else (cited.name if cited else None),
        given_id=document.given_id,
        title=document.title,
        language=document.language,
        sightings=sightings.get(document.id, 1),
        published_how="inferred" if dated else document.published_how,
        dated_by=dated.reasons if dated else (),
    )
