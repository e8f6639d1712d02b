"""Readings written by hand, about invented cases: each item is found by its words, so that every span is verbatim."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from averment.model.act import Act, Party
from averment.model.claim import Claim
from averment.model.document import Block, Document
from averment.model.doubt import Doubt
from averment.model.figure import Figure
from averment.model.judgement import Judgement, Subject
from averment.model.mention import Location, Mention
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.step import Step
from averment.model.time import Time

FERNMOUTH = Location("Fernmouth", "GB", 50.10, -5.20, "town", "x:1")
ARDLOCH = Location("Ardloch", "GB", 57.40, -4.10, "town", "x:2")
PORT_VALE = Location("Port Vale", "CA", 48.50, -123.40, "town", "x:3")


@dataclass
class Page:
    """A page that is being read: says what it mentions, claims and counts, in any order."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    captured_at: str | None = None
    boilerplate: tuple[str, ...] = ()
    _mentions: list[Mention] = field(default_factory=list)
    _claims: list[Claim] = field(default_factory=list)
    _acts: list[Act] = field(default_factory=list)
    _steps: list[Step] = field(default_factory=list)
    _figures: list[Figure] = field(default_factory=list)
    _times: list[Time] = field(default_factory=list)
    _doubts: list[Doubt] = field(default_factory=list)

    def at(self, words: str, nth: int = 0) -> tuple[int, int, str]:
        """Where the words stand."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words), words

    def mention(self, words: str, kind: str = "person", *, entity: str | None = None, nth: int = 0, **more) -> str:
        """Somebody or something that the page mentions; persons and bodies with a capital have this as their name."""
        number = len(self._mentions) + 1
        if "name" not in more:
            more["name"] = words if words[0].isupper() else None
        start, end, text = self.at(words, nth)
        more = {"role": None} | more
        mention = Mention(f"m{number}", start, end, text, kind, entity=entity or f"e{number}", **more)
        self._mentions.append(mention)
        return mention.id

    def claim(self, words: str, modality: str = "reported", *, source: str | None = None, **more) -> str:
        """Something that is said."""
        start, end, text = self.at(words)
        told = next((m.text for m in self._mentions if m.id == source), None)
        fields = {"voice": "reported" if source else "narrated", "source_text": told, "source_role": None, "cue": None}
        fields |= {"within": None, "negated": False, "rule": "by hand", "score": 1.0} | more
        claim = Claim(f"c{len(self._claims) + 1}", start, end, text, modality=modality, source=source, **fields)
        self._claims.append(claim)
        return claim.id

    def act(self, words: str, kind: str, claim: str, *, victim=None, perpetrator=None, **more) -> str:
        """One act of force."""
        start, end, text = self.at(words)
        fields = {"means": None, "place": None, "when": None, "negated": False} | more
        parties = {"victim": self._party(victim), "perpetrator": self._party(perpetrator)}
        act = Act(f"a{len(self._acts) + 1}", start, end, text, kind, claim=claim, **parties, **fields)
        self._acts.append(act)
        self._give(claim, "acts", act.id)
        return act.id

    def step(self, words: str, stage: str, claim: str, **more) -> str:
        """One step of a procedure."""
        start, end, text = self.at(words)
        fields = {"substage": None, "forum": None, "respondent": None, "when": None, "announced": False, "outcome": None}
        step = Step(f"s{len(self._steps) + 1}", start, end, text, stage, claim=claim, **(fields | {"components": ()} | more))
        self._steps.append(step)
        self._give(claim, "steps", step.id)
        return step.id

    def figure(self, words: str, low: float | None, high: float | None, counted: str, claim: str, **more) -> str:
        """A number of something."""
        start, end, text = self.at(words)
        fields = {"unit": None, "qualifier": None, "giver": None, "as_of": None} | more
        figure = Figure(f"f{len(self._figures) + 1}", start, end, text, low, high, counted=counted, claim=claim, **fields)
        self._figures.append(figure)
        self._give(claim, "figures", figure.id)
        return figure.id

    def time(self, words: str, period: str | None, kind: str = "date", *, anchor: str | None = None) -> None:
        """Words that say when."""
        start, end, text = self.at(words)
        self._times.append(Time(start, end, text, Period(period) if period else None, "by hand", anchor, kind))

    def doubt(self, words: str, kind: str, reason: str) -> None:
        """Something that could not be told."""
        self._doubts.append(Doubt(*self.at(words), kind, reason))

    def subject(self, words: str) -> Subject:
        """Words of the page, as a judgement points at them."""
        start, end, text = self.at(words)
        return Subject(self.id, start, end, text)

    def read(self) -> Reading:
        """The reading, as the reader would hand it over."""
        blocks, position = [], 0
        for line in self.text.split("\n"):
            if line.strip():
                kind = "boilerplate" if line in self.boilerplate else "headline" if line == self.title else "paragraph"
                blocks.append(Block(position, position + len(line), kind))
            position += len(line) + 1
        published = Period(self.published) if self.published else None
        document = Document(
            id=self.id, given_id=None, source=f"{self.id}.txt", media_type="text/plain", language="en", title=self.title,
            byline=(), publisher=self.publisher, published=published, published_how="metadata" if published else None,
            text=self.text, blocks=tuple(blocks), url=self.url, captured_at=self.captured_at,
        )  # fmt: skip
        return Reading(
            "by hand", document, tuple(self._mentions), tuple(self._times), tuple(self._claims), tuple(self._acts),
            tuple(self._steps), tuple(self._figures), tuple(self._doubts),
        )  # fmt: skip

    def _party(self, mention: str | None) -> Party | None:
        if mention is None:
            return None
        words = next((m.text for m in self._mentions if m.id == mention), mention)
        return Party(mention if mention != words else None, words)

    def _give(self, claim: str, what: str, item: str) -> None:
        i = next(i for i, c in enumerate(self._claims) if c.id == claim)
        self._claims[i] = replace(self._claims[i], **{what: (*getattr(self._claims[i], what), item)})


def judgement(number: int, kind: str, *subjects: Subject, value: str | None = None, undoes: str | None = None) -> Judgement:
    """A decision, one minute after the one before."""
    return Judgement(f"j{number}", f"2022-03-01T10:{number:02d}:00Z", "ada", kind, subjects, "seen the video", value, undoes)


def blow_page(name: str = "d1", **more) -> Page:
    """A page of a daily about one named man who was beaten at a harbour."""
    page = Page(
        name,
        "Dock worker beaten at Fernmouth harbour\n"
        "Tobias Wren, a dock worker, was beaten by sergeant Ivo Harrow at the harbour of Fernmouth on 4 May 2021, his sister said.\n"
        "The Coast Police denied that any blow was struck.\n",
        title="Dock worker beaten at Fernmouth harbour",
        **({"published": "2021-05-06", "publisher": "The Fernmouth Mail"} | more),
    )
    man = page.mention("Tobias Wren", category="victim", role="dock worker")
    officer = page.mention("Ivo Harrow", category="police", role="sergeant")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    sister = page.mention("his sister", category="family")
    police = page.mention("Coast Police", "organization", category="police")
    claim = page.claim("Tobias Wren, a dock worker, was beaten by sergeant Ivo Harrow at the harbour of Fernmouth on 4 May 2021",
                       "alleged", source=sister)  # fmt: skip
    page.act("beaten by", "beating", claim, victim=man, perpetrator=officer, place="Fernmouth", when="2021-05-04")
    denial = page.claim("any blow was struck", "denied", source=police)
    page.act("blow was struck", "beating", denial, negated=True)
    return page


def second_blow_page(name: str = "d2", **more) -> Page:
    """Another paper about the same man, in other words."""
    page = Page(
        name,
        "Sergeant to answer for harbour beating\n"
        "A sergeant hit Tobias Wren with a baton at Fernmouth in May 2021, witnesses told this paper.\n"
        "Prosecutors charged Ivo Harrow in June 2021.\n",
        title="Sergeant to answer for harbour beating",
        **({"published": "2021-06-20", "publisher": "The Ardloch Herald"} | more),
    )
    man = page.mention("Tobias Wren")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    officer = page.mention("Ivo Harrow", category="police")
    witnesses = page.mention("witnesses", "group", category="witness")
    claim = page.claim("A sergeant hit Tobias Wren with a baton at Fernmouth in May 2021", "alleged", source=witnesses)
    page.act("hit", "baton", claim, victim=man, place="Fernmouth", when="2021-05")
    charged = page.claim("Prosecutors charged Ivo Harrow in June 2021")
    page.step("charged", "charge", charged, respondent=officer, when="2021-06")
    return page


def other_page(name: str = "d3", **more) -> Page:
    """A page about somebody else, elsewhere, later."""
    page = Page(
        name,
        "Student wounded at Ardloch square\n"
        "Mira Quist was shot by a guard at Ardloch on 9 October 2022, doctors said.\n"
        "A parliament committee asked for the footage.\n",
        title="Student wounded at Ardloch square",
        **({"published": "2022-10-10", "publisher": "The Ardloch Herald"} | more),
    )
    woman = page.mention("Mira Quist", category="victim")
    guard = page.mention("a guard", category="police")
    page.mention("Ardloch", "place", location=ARDLOCH, nth=1)
    claim = page.claim("Mira Quist was shot by a guard at Ardloch on 9 October 2022")
    page.act("shot by", "shooting", claim, victim=woman, perpetrator=guard, place="Ardloch", when="2022-10-09")
    return page
