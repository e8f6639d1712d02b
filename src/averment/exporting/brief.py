"""The brief: what the record comes to on one page, and what needs a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from averment.exporting.lookup import Lookup
from averment.exporting.pages import by_steps, decided
from averment.exporting.wording import in_words, language_in_words, short_ids
from averment.model.incident import Incident
from averment.model.proceeding import Proceeding
from averment.model.record import DocumentCard, Record
from averment.model.tally import Count, Tally

if TYPE_CHECKING:
    from averment.protecting.view import View


REASONS = 3
"""So many reasons, the weightiest, say why two things may be one."""
_ORDER = ("failed", "partial", "unread", "undated", "undecided")


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """One incident on one line: what, where and when as far as anybody says, who says so, who denies it, what was decided."""

    id: str
    what: str
    where: str | None
    when: str | None
    says: tuple[str, ...]
    denies: tuple[str, ...]
    origins: int
    documents: int
    status: str
    reasons: tuple[str, ...]
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProceedingLine:
    """One open proceeding, and since when nothing was heard of it."""

    id: str
    respondent: str | None
    forum: str | None
    stage: str | None
    final: str
    last_heard: str | None
    stale: int | None
    incident: str | None

    @property
    def silence(self) -> str:
        """What may be said of the time since: that no report was found, never that nothing happened."""
        if not self.last_heard:
            return "no dated report found"
        days = f" ({self.stale:,} days)" if self.stale else ""
        return f"no report found since {in_words(self.last_heard)}{days}"


@dataclass(frozen=True, slots=True)
class Need:
    """Something that needs a person: an undated, unread or failed page, or two things that may be one."""

    kind: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that somebody should know of a record before reading it."""

    documents: int
    origins: int
    incidents: tuple[IncidentLine, ...]
    proceedings: tuple[ProceedingLine, ...]
    contested: tuple[Tally, ...]
    patterns: tuple[IncidentLine, ...]
    needs: tuple[Need, ...]
    short: dict[str, str] = field(default_factory=dict)
    corrected: tuple[str, ...] = ()

    def giver(self, count: Count) -> str:
        """Who gave a figure, and whether a later page says that it was wrong, or something else on its page."""
        on_page = ", on a page corrected since" if count.ref.document in self.corrected else ""
        return f"{count.giver or 'giver not said'}{', corrected since' if count.corrected_by else on_page}"


def make_brief(view: View) -> Brief:
    """Sum up a record for one viewer."""
    record, lookup = view.record(), Lookup(view)
    answering: defaultdict[str | None, list[Proceeding]] = defaultdict(list)
    for proceeding in record.proceedings:
        answering[proceeding.incident].append(proceeding)
    return Brief(
        documents=len(record.documents),
        origins=sum(1 for d in record.documents if not d.copy_of and not d.origin),
        incidents=tuple(_incident(i, lookup, answering.get(i.id, ())) for i in most_told(record.incidents)),
        proceedings=tuple(_proceeding(p) for p in by_steps(record.proceedings) if is_open(p) and _under_way(p, lookup)),
        contested=tuple(t for t in record.tallies if t.scope == "same" and t.agree is False),
        patterns=_patterns(record, lookup),
        needs=(*_failures(view), *_needs(record, view)),
        short=short_ids(
            [*(i.id for i in record.incidents), *(c.id for c in record.proceedings), *(p.id for p in record.patterns)]
        ),
        corrected=tuple(sorted({d.corrects for d in record.documents if d.corrects})),
    )


def most_told(incidents: Iterable[Incident]) -> list[Incident]:
    """Put first what most pages tell of; among equals, what is newest."""
    dated = sorted(incidents, key=lambda i: (str(i.period or ""), i.id), reverse=True)
    return sorted(dated, key=lambda i: (-len(i.documents), -len(i.origins)))


def _under_way(p: Proceeding, lookup: Lookup) -> bool:
    """Tell whether a step was taken or announced; a report that came out is no proceeding by itself."""
    return p.stage is not None or any(s.step.announced for s in lookup.steps(p.steps)) or not p.steps


def is_open(proceeding: Proceeding) -> bool:
    """Tell whether no source says that it is over; another case of the same person is not followed here."""
    return proceeding.final != "final" and not proceeding.other_case


def kinds(words: tuple[str, ...]) -> str:
    """Kinds of force in a row, as people write them."""
    told = [w for w in words if w != "other"] or words
    return ", ".join(word.replace("_", " ") for word in told) or "kind not said"


def _incident(incident: Incident, lookup: Lookup, answering: Iterable[Proceeding]) -> IncidentLine:
    return IncidentLine(
        id=incident.id,
        what=incident.title or kinds(incident.kinds),
        where=incident.place.text if incident.place else None,
        when=str(incident.period) if incident.period else None,
        says=tuple(lookup.says(incident)),
        denies=tuple(lookup.denies(incident)),
        origins=len(incident.origins),
        documents=len(incident.documents),
        status=incident.status,
        reasons=incident.reasons,
        decided=decided(answering),
    )


def _proceeding(p: Proceeding) -> ProceedingLine:
    return ProceedingLine(p.id, p.respondent, p.forum, p.stage, p.final, p.last_heard, p.stale, p.incident)


def _patterns(record: Record, lookup: Lookup) -> tuple[IncidentLine, ...]:
    return tuple(
        IncidentLine(
            id=p.id,
            what=p.title or kinds(p.kinds),
            where=p.place.text if p.place else None,
            when=str(p.period) if p.period else None,
            says=tuple(dict.fromkeys(s.who for s in lookup.sayings(p.claims))),
            denies=(),
            origins=0,
            documents=len(p.documents),
            status="pattern",
            reasons=(),
        )
        for p in record.patterns
    )


def _needs(record: Record, view: View) -> tuple[Need, ...]:
    needs: list[Need] = []
    titles = {i.id: i.title or kinds(i.kinds) for i in record.incidents} | {e.id: e.name or e.kind for e in record.entities}
    for card in record.documents:
        reading = view.reading(card.id)
        doubts = {d.kind for d in (*reading.document.doubts, *reading.doubts)} if reading else set()
        if reading is None or "unread_language" in doubts:
            language = language_in_words(card.language)
            needs.append(Need("unread", label(card), f"In {language}, for which there is no reader yet; kept and searchable."))
        if not card.published:
            needs.append(Need("undated", label(card), "The page does not say when it was published."))
        if reading and reading.document.partial:
            needs.append(Need("partial", label(card), reading.document.partial))
    for p in record.proposals:
        reasons = "; ".join(r.words for r in sorted(p.reasons, key=lambda r: -abs(r.weight))[:REASONS])
        what = f"“{titles.get(p.left, p.left)}” and “{titles.get(p.right, p.right)}”"
        about = f"One {p.kind} or two? {reasons[:1].upper() + reasons[1:] or 'They are close'}. ({p.left}, {p.right})"
        needs.append(Need("undecided", what, about))
    return tuple(sorted(needs, key=lambda n: _ORDER.index(n.kind)))


def _failures(view: View) -> tuple[Need, ...]:
    return tuple(Need("failed", f.source, f"{f.stage}: {f.reason} {f.advice}".strip()) for f in view.failures())


def label(card: DocumentCard) -> str:
    """How a document is called on a list: what it was given as, or the name of its file, or its address."""
    return card.given_id or (card.source if "://" in card.source else card.source.rsplit("/", 1)[-1])
