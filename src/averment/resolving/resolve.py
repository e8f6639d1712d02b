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
from averment.resolving.incidents import join_accounts
from averment.resolving.judged import apply, refuted
from averment.resolving.judging import decide
from averment.resolving.page import Page
from averment.resolving.patterns import find_patterns
from averment.resolving.periods import seen_on
from averment.resolving.proceedings import resolve_proceedings
from averment.resolving.stale import find_stale
from averment.resolving.tallies import line_up_figures
from averment.resolving.undated import Dated, date_pages
from averment.resolving.words import rarity, words_of
from averment.resolving.writing import Case, write_incident


def resolve(
    readings: Iterable[Reading], judgements: Iterable[Judgement], sightings: Mapping[str, int], *, today: date | None = None
) -> Record:
    """Say what all documents say together, and what people decided about it, without changing a word of either.

    The order in which documents arrived makes no difference. `sightings` counts how often each document was seen;
    `today` is the day from which silence is counted (None: it is not counted).
    """
    judged = tuple(sorted(judgements, key=lambda j: (j.at, j.id)))
    decided = standing(judged)
    by_id = {r.document.id: r for r in apply(readings, judged)}
    ordered = sorted(by_id.values(), key=lambda r: (seen_on(r.document) or date.max, r.document.id))
    families = group_copies([r.document for r in ordered])  # what is one text
    dated = date_pages(ordered, families, judged)  # when undated pages came out
    entities = resolve_entities(ordered, families, judged)  # who is who
    pages = {r.document.id: Page(r, entities) for r in ordered}
    told, habits = _accounts(ordered, pages, families)  # what each page tells
    accounts = [a for d in sorted(told) for a in told[d]]
    decisions = decide(decided, "incident", _act_nodes(by_id, accounts))
    joined = join_accounts(accounts, decisions).with_acts()  # what is one incident
    incident_of = {a.id: group[0].id for group in joined.groups for a in group}
    proceedings = find_stale(resolve_proceedings(list(pages.values()), entities, told, incident_of), today)  # what became of it
    tallies = line_up_figures(ordered, families, entities, told, incident_of, dated)  # how many
    case = Case(by_id, pages, families, entities, proceedings, decided)
    incidents = tuple(write_incident(group, joined.reasons[group[0].id], case) for group in joined.groups)
    members = {group[0].id: group for group in joined.groups}
    patterns = find_patterns(habits, by_id, [(i, members[i.id]) for i in incidents])
    contradictions = find_contradictions(Evidence(by_id, pages, families, entities, incidents, members, proceedings, tallies))
    corrected = find_corrected([r.document for r in ordered], families)
    cards = (_card(r, families, sightings, (entities, dated.get(d))) for d, r in sorted(by_id.items()))
    return Record(
        documents=tuple(replace(c, corrects=corrected.get(c.id)) for c in cards),
        entities=entities.entities,
        incidents=incidents,
        patterns=patterns,
        proceedings=proceedings,
        tallies=tallies,
        contradictions=tuple(c for c in contradictions if not refuted(c, by_id, decided)),
        judgements=judged,
        proposals=(*entities.proposals, *joined.proposals),
    )


def _accounts(
    readings: Sequence[Reading], pages: Mapping[str, Page], families: Mapping[str, str]
) -> tuple[dict[str, tuple[Account, ...]], list[Account]]:
    weights = rarity([words for r in readings for words in _paragraphs(r)])
    told: dict[str, tuple[Account, ...]] = {}
    habits: list[Account] = []
    for reading in readings:
        document = reading.document.id
        both = tell_apart(pages[document], families[document], weights)
        told[document] = both.accounts
        habits += both.habits
    return told, habits


def _paragraphs(reading: Reading) -> list[frozenset[str]]:
    document = reading.document
    return [frozenset(words_of(document.text[b.start : b.end])) for b in document.blocks if b.kind != "boilerplate"]


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
