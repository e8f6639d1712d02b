"""A record: what all documents say together, computed from readings and judgements."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.model.entity import Entity, Feature
from averment.model.incident import Incident, Pattern, Proposal
from averment.model.judgement import Judgement
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.tally import Contradiction, Tally


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """What the record lists of a document: whose it is, when, and of which text it is a near-copy.

    `copy_of` names the first document of its near-copy family (None if it is the only or the first one); `origin`
    names the document or source whose words it passes on, None if it speaks for itself. `published_how` is that of the
    document, and `inferred` where other pages of the record date it: `dated_by` says by what they tell. `corrects` names
    the earlier document that this one says was wrong.
    """

    id: str
    source: str
    publisher: str | None
    published: Period | None
    captured_at: str | None
    copy_of: str | None
    origin: str | None
    given_id: str | None = None
    title: str | None = None
    language: str | None = None
    sightings: int = 1
    published_how: str | None = None
    dated_by: tuple[Feature, ...] = ()
    corrects: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What all documents say together.

    Two layers, never mixed: readings say what sources say, judgements what people decided.
    """

    documents: tuple[DocumentCard, ...] = ()
    entities: tuple[Entity, ...] = ()
    incidents: tuple[Incident, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    tallies: tuple[Tally, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    proposals: tuple[Proposal, ...] = field(default=())
