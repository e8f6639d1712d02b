"""Stand-ins that behave: a view over readings written by hand, about an invented case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from averment.errors import UsageError
from averment.model.act import Act, Party
from averment.model.capture import Failure
from averment.model.claim import Claim
from averment.model.document import Block, Document
from averment.model.doubt import Doubt
from averment.model.entity import Entity, Feature, MentionRef
from averment.model.figure import Figure
from averment.model.finding import Findings
from averment.model.incident import Incident, ItemRef, Pattern, PersonRef, Place, Proposal
from averment.model.judgement import Judgement, Subject
from averment.model.listing import Wanted
from averment.model.mention import Mention
from averment.model.origin import Origin
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.reading import Reading
from averment.model.record import DocumentCard, Record
from averment.model.span import Span
from averment.model.step import Component, Step
from averment.model.summary import Progress, Summary
from averment.model.tally import Contradiction, Count, Tally
from averment.model.time import Time
from averment.model.viewer import Viewer
from averment.store.base import Problem

FIRST = "a" * 63 + "1"
SECOND = "b" * 63 + "2"
UNREAD = "c" * 63 + "3"


def _at(text: str, words: str) -> tuple[int, int, str]:
    start = text.index(words)
    return start, start + len(words), words


def _claim(text: str, name: str, words: str, modality: str, source: str | None, **more) -> Claim:
    fields = {"voice": "reported", "source_text": None, "source_role": None, "cue": None, "within": None, "negated": False}
    return Claim(name, *_at(text, words), modality=modality, source=source, rule="by hand", score=1.0, **(fields | more))


def first_reading() -> Reading:
    text = (
        "Officer charged over blow at Saltmarsh station\n\n"
        "Odile Marchetti, a fisherwoman, said the officer struck her twice with a baton on 3 May 2021. "
        "The Harbour Police denied that any blow was given. "
        "Prosecutors charged him in August 2021, and a hearing is to be held in March 2022. "
        "Around 40 people watched.\n\n"
        "Sign up for our <b>newsletter</b> & get 10% off"
    )
    body = text.index("Odile"), text.index("\n\nSign")
    tail = text.index("Sign")
    quote = "the officer struck her twice with a baton"
    return Reading(
        reader="averment-reader 1 (sha256:0123456789abcdef)",
        document=Document(
            id=FIRST,
            given_id="n1",
            source="https://news.example/one",
            media_type="text/plain",
            language="en",
            title="Officer charged over blow at Saltmarsh station",
            byline=("T. Quill",),
            publisher="The Saltmarsh Echo",
            published=Period("2021-09-01"),
            published_how="stated",
            text=text,
            blocks=(Block(0, 46, "headline"), Block(*body, "paragraph"), Block(tail, len(text), "boilerplate")),
        ),
        mentions=(
            Mention(
                "m1", *_at(text, "Odile Marchetti"), kind="person", name="Odile Marchetti", role="fisherwoman", entity="e1"
            ),
            Mention("m2", *_at(text, "The Harbour Police"), kind="organization", name="Harbour Police", role=None, entity="e2"),
        ),
        times=(Time(*_at(text, "3 May 2021"), Period("2021-05-03"), "day", None),),
        claims=(
            _claim(
                text,
                "c1",
                quote,
                "alleged",
                "m1",
                source_role="fisherwoman",
                cue=Span.of(text, *_at(text, "said")[:2]),
                acts=("a1",),
            ),
            _claim(text, "c2", "any blow was given", "denied", "m2", negated=True),
            _claim(
                text,
                "c3",
                "Prosecutors charged him in August 2021, and a hearing is to be held in March 2022",
                "reported",
                None,
                voice="narrated",
                steps=("s1", "s2"),
            ),
            _claim(text, "c4", "Around 40 people watched", "reported", None, voice="narrated", figures=("f1",)),
            _claim(text, "c5", "struck her twice", "alleged", "m1", within="c1"),
        ),
        acts=(
            Act(
                "a1",
                *_at(text, "struck her twice with a baton"),
                "baton",
                Party(None, "the officer"),
                Party("m1", "her"),
                "baton",
                None,
                "2021-05-03",
                False,
                "c1",
            ),
        ),
        steps=(
            Step(
                "s1",
                *_at(text, "Prosecutors charged him in August 2021"),
                "charge",
                None,
                "Prosecutors",
                "him",
                "2021-08",
                False,
                None,
                (),
                "c3",
            ),
            Step(
                "s2",
                *_at(text, "a hearing is to be held in March 2022"),
                "trial",
                None,
                None,
                None,
                "2022-03",
                True,
                None,
                (Component("fine", 500.0, "EUR", True, "a fine"),),
                "c3",
            ),
        ),
        figures=(Figure("f1", *_at(text, "Around 40"), 40, 40, None, "witnesses", "about", None, None, "c4"),),
        doubts=(Doubt(*_at(text, "the officer"), "second_reading", "Which officer is meant is not clear."),),
    )


def second_reading() -> Reading:
    text = '=HYPERLINK("http://evil.example") <script>alert(1)</script>\n\nA court found that the blow was given. At least 60 people watched, said a union.'
    start = text.index("A court")
    return Reading(
        reader="averment-reader 1 (sha256:0123456789abcdef)",
        document=Document(
            id=SECOND,
            given_id=None,
            source="pages/two\x1b[31m.txt",
            media_type="text/plain",
            language="en",
            title='=HYPERLINK("http://evil.example") <script>alert(1)</script>',
            byline=(),
            publisher=None,
            published=None,
            published_how=None,
            text=text,
            blocks=(Block(0, start - 2, "headline"), Block(start, len(text), "paragraph")),
        ),
        mentions=(Mention("m1", *_at(text, "a union"), kind="organization", name=None, role=None, entity="e1"),),
        claims=(
            _claim(text, "c1", "the blow was given", "found", None, source_text="A court"),
            _claim(text, "c2", "At least 60 people watched", "alleged", "m1", figures=("f1",)),
        ),
        figures=(Figure("f1", *_at(text, "At least 60"), 60, None, None, "witnesses", "at_least", "m1", None, "c2"),),
        doubts=(Doubt(*_at(text, "=HYPERLINK"), "undated", "The page does not say when it was published."),),
    )


def record() -> Record:
    a, b = FIRST, SECOND
    counts = (Count(ItemRef(a, "f1"), 40, 40, None, "Around 40"), Count(ItemRef(b, "f1"), 60, None, "a union", "At least 60"))
    return Record(
        documents=(
            DocumentCard(
                a,
                "https://news.example/one",
                "The Saltmarsh Echo",
                Period("2021-09-01"),
                None,
                None,
                None,
                "n1",
                "Officer charged over blow at Saltmarsh station",
                "en",
            ),
            DocumentCard(
                b,
                "pages/two\x1b[31m.txt",
                None,
                None,
                None,
                None,
                None,
                None,
                '=HYPERLINK("http://evil.example") <script>alert(1)</script>',
                "en",
            ),
            DocumentCard(UNREAD, "pages/three.txt", None, None, None, None, None, None, None, "sw"),
        ),
        entities=(Entity("entity-1", "Odile Marchetti", "person", ("fisherwoman",), (MentionRef(a, "m1"),), protected=False),),
        incidents=(
            Incident(
                id="incident-1",
                kinds=("baton",),
                period=Period("2021-05-03"),
                place=Place("Saltmarsh station", None),
                victims=(PersonRef("entity-1", "Odile Marchetti"),),
                perpetrators=(PersonRef(None, "the officer"),),
                acts=(ItemRef(a, "a1"),),
                claims={"alleged": (ItemRef(a, "c1"),), "denied": (ItemRef(a, "c2"),), "found": (ItemRef(b, "c1"),)},
                documents=(a, b),
                proceedings=("proceeding-1",),
                origins=(
                    Origin("origin-1", "own_words", "The Saltmarsh Echo", (a,), "Its own account."),
                    Origin("origin-2", "own_words", None, (b,), "Its own account."),
                ),
                status="contested",
                reasons=("The Harbour Police denies it.",),
                title=None,
                joined_by=(Feature("same day", 1.5, "both tell of 3 May 2021"),),
            ),
        ),
        patterns=(
            Pattern("pattern-1", ("beating",), None, Place("Saltmarsh", None), (ItemRef(b, "c2"),), (b,), ("incident-1",)),
        ),
        proceedings=(
            Proceeding(
                "proceeding-1",
                "the officer",
                None,
                "Prosecutors",
                None,
                "incident-1",
                (ItemRef(a, "s1"), ItemRef(a, "s2")),
                "charge",
                "unknown",
                "2021-09-01",
                640,
            ),
        ),
        tallies=(Tally("tally-1", "witnesses", None, "Saltmarsh station", Period("2021-05-03"), counts, "same", False),),
        contradictions=(
            Contradiction(
                "contradiction-1", "denial", (ItemRef(a, "c1"), ItemRef(a, "c2")), "incident-1", "The police deny the blow."
            ),
        ),
        judgements=(
            Judgement(
                "j1",
                "2021-10-01T00:00:00Z",
                "ann",
                "accept",
                (Subject(a, *_at(first_reading().document.text, "struck her twice")),),
                "Read twice.",
            ),
        ),
        proposals=(
            Proposal(
                "proposal-1", "incident", "incident-1", "incident-9", 0.4, (Feature("same place", 1.0, "both at Saltmarsh"),)
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class FakeHit:
    """A document that a query found."""

    document: str
    title: str | None
    source: str
    publisher: str | None
    published: str | None
    language: str | None
    score: float
    spans: tuple[Span, ...]
    context: Span | None = None


@dataclass
class FakeView:
    """A view that shows everything of the invented case."""

    viewer: Viewer = field(default_factory=lambda: Viewer("ann", "reader"))
    shown: Record = field(default_factory=record)
    readings: dict[str, Reading] = field(default_factory=lambda: {FIRST: first_reading(), SECOND: second_reading()})
    failed: tuple[Failure, ...] = (
        Failure("pages/four.bin", "extracting", "The bytes are not text.", "Give a page.", "2021-10-01T00:00:00Z"),
    )

    def record(self) -> Record:
        return self.shown

    def documents(self) -> tuple[DocumentCard, ...]:
        return self.shown.documents

    def document(self, document_id: str) -> Document:
        return self.readings[document_id].document

    def reading(self, document_id: str) -> Reading | None:
        return self.readings.get(document_id)

    judged = reading

    def failures(self) -> tuple[Failure, ...]:
        return self.failed

    def judgements(self) -> tuple[Judgement, ...]:
        return self.shown.judgements

    def find(self, query: str, *, limit: int = 20) -> list[FakeHit]:
        """Find the whole query, as it was typed, wherever it stands."""
        hits = []
        for reading in self.readings.values():
            text, d = reading.document.text, reading.document
            spans = (
                tuple(Span.of(text, m.start(), m.end()) for m in re.finditer(re.escape(query.strip()), text))
                if query.strip()
                else ()
            )
            if spans:
                hits.append(
                    FakeHit(
                        d.id, d.title, d.source, d.publisher, str(d.published) if d.published else None, d.language, 1.0, spans
                    )
                )
        return hits[:limit]

    def search(self, typed: str, wanted: Wanted, count: Sequence[str] = (), newer: int = 0) -> Findings:
        """Give what `find` finds."""
        found = self.find(typed, limit=wanted.limit)
        return Findings(tuple(found), len(found))

    def resolve_id(self, typed: str) -> tuple[str, str]:
        lists = ("incident", "proceeding", "pattern", "document")
        things = [(kind, thing.id) for kind in lists for thing in getattr(self.shown, f"{kind}s")]
        things += [("entity", e.id) for e in self.shown.entities]
        found = [thing for thing in things if thing[1].startswith(typed)]
        if len(found) != 1:
            raise UsageError(f"{typed!r} is the name of {len(found)} things.", advice="Write more of the id.")
        return found[0]


@dataclass(frozen=True, slots=True)
class FakeVerification:
    """What a check of a record found."""

    captures: int = 3
    documents: int = 2
    judgements: int = 1
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems

    def __len__(self) -> int:
        return len(self.problems)


@dataclass
class FakeWorkspace:
    """A workspace in which the work is done already; `given` keeps what it was asked."""

    results: tuple[object, ...] = field(default_factory=lambda: (first_reading(), second_reading()))
    summary: Summary = field(default_factory=lambda: Summary(added=(FIRST,), read=1))
    verification: FakeVerification = FakeVerification()
    shown: FakeView = field(default_factory=FakeView)
    interrupted: bool = False
    given: list[object] = field(default_factory=list)

    def read(self, targets):
        self.given.append(targets)
        yield from self.results

    def add(self, targets, progress):
        self.given.append(targets)
        progress(Progress("take", 1, None, "one"))
        progress(Progress("read", 1, 1, "one"))
        if self.interrupted:
            raise KeyboardInterrupt
        return self.summary

    def reread(self, progress):
        return self.add(["everything"], progress)

    def view(self, viewer: Viewer) -> FakeView:
        self.shown.viewer = viewer
        return self.shown

    def verify(self) -> FakeVerification:
        return self.verification

    def close(self) -> None:
        self.given.append("closed")
