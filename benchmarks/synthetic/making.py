"""One synthetic page: its bytes as they would be taken, and the reading that they would be read to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from types import ModuleType

from averment.model.capture import Capture, Declared, Digest
from averment.model.document import Document
from averment.model.doubt import Doubt
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.span import Span
from synthetic import amounts, english, french, markup
from synthetic.asked import Amount, Page, Part, Told, When
from synthetic.cast import AGREE, Cast
from synthetic.details import table, thing
from synthetic.incidents import Incident, Printed, World
from synthetic.names import person
from synthetic.sites import Site, sites
from synthetic.topics import BODY
from synthetic.writer import Writer

READER = "synthetic 1"
_FREE = frozenset("object spot fame quip job clothes weather clock".split())
"""Details that a page may tell otherwise than the next one."""


@dataclass(frozen=True, slots=True)
class Language:
    """The sentences of a language, compiled."""

    code: str
    topics: dict[str, tuple[markup.Sentence, ...]]
    acts: dict[str, Told]


@lru_cache(maxsize=2)
def language(code: str) -> Language:
    """The compiled sentences of a language."""
    words: ModuleType = french if code == "fr" else english
    acts = {kind: Told(kind, means, markup.table(ways)) for kind, (means, ways) in words.ACTS.items()}
    return Language(code, markup.table(words.SENTENCES), acts)


class Scene:
    """An incident as one page tells it: what its sentences may ask for."""

    def __init__(self, incident: Incident, said: Language, day: int, dated: int | None, dice: Random) -> None:
        """Tell of an incident on a page of this day, which is `dated` or gives none."""
        self.incident, self.said, self.day, self.dated, self.dice = incident, said, day, dated, dice
        self.step_day = day
        self.change = 0
        self.page = Page(Cast(incident, said.code, day), self.detail, self.when, self.amount, self.told, self.parts, AGREE)

    def detail(self, key: str) -> str:
        """A detail of the incident, or of this page."""
        if key == "street":
            return f"la rue {self.incident.street}" if self.said.code == "fr" else f"{self.incident.street} Street"
        if key in ("object", "thing"):
            if self.dice.random() < (0.35 if key == "object" else 0.0):
                self.dice.random()
                return thing(self.said.code, (self.incident.dice % 9973) / 9973, (self.incident.dice % 7919) / 7919)
            return thing(self.said.code, self.dice.random(), self.dice.random())
        words = table(key, self.said.code)
        if key in ("venue", "event"):
            return self._own(words[self.incident.details[key]], self.incident.proper[key == "event"])
        if key in _FREE and self.dice.random() < 0.6:
            return words[int(self.dice.random() * len(words))]
        return words[self.incident.details[key]]

    def _own(self, words: str, name: str) -> str:
        """Give a place or an event the name that it has in this town, if it has one."""
        if not name:
            return words
        if self.said.code == "fr":
            return f"{words} {name}"
        article, _, rest = words.partition(" ")
        return f"{'the' if article in ('a', 'an') else article} {name} {rest}"

    def when(self, which: str) -> When:
        """Words for a day that the page tells."""
        code, u = self.said.code, self.dice.random
        if which in ("act", "step"):
            return amounts.when(self.incident.day if which == "act" else self.step_day, self.dated, code, u())
        if which == "month":
            return amounts.month(self.day - 100 - self.incident.dice % 900, code)
        if which == "habit":
            return amounts.span(self.incident.day, code, 3 + self.incident.dice % 12)
        if which == "next":
            return amounts.coming(self.day, self.dated, code, 20 + self.incident.dice % 200)
        return amounts.when(self.day, self.dated, code, 0.5)

    def amount(self, key: str) -> Amount:
        """A figure of the incident."""
        return amounts.amount(self.incident, key, self.said.code, self.change if key in ("cases", "crowd") else 0)

    def told(self, way: str) -> Told:
        """How the first or the second kind of act is told."""
        return self.said.acts[self.incident.kinds[way.endswith("2")]]

    def parts(self) -> tuple[tuple[str, Part | None], ...]:
        """What the court imposed."""
        return amounts.parts(self.incident, self.said.code)


class Maker:
    """Makes the pages of a world."""

    def __init__(self, world: World) -> None:
        """Make pages of the incidents of a world."""
        self.world = world

    def make(self, incident: Incident, number: int) -> tuple[Capture, Reading]:
        """Make the page of an incident with this number."""
        plan = incident.pages[number]
        site = sites()[plan.site]
        # Reprints and updates throw the dice of the page whose text they pass on.
        dice = Random((incident.dice << 20) + plan.head)
        own = Random((incident.dice << 20) + 4096 + number)
        dated = None if site.dated == "none" or own.random() < 0.035 else plan.day
        said = language(plan.language)
        scene = Scene(incident, said, plan.written, dated, dice)
        writer = Writer(scene.page, dice.random)
        head = _Head(site, plan, dated, own, number)
        _Text(writer, scene, self.world, plan, own).write(head)
        return _taken(writer, head, incident, plan)


class _Head:
    """What stands around the text: site, day, author, address."""

    def __init__(self, site: Site, plan: Printed, dated: int | None, own: Random, number: int) -> None:
        self.site, self.number = site, number
        self.day = date.fromordinal(plan.day)
        self.dated = dated
        self.stated = dated is not None and site.dated == "stated"
        self.author = person(own, "fr" if site.language == "fr" else "en").full if site.byline else None
        self.serial = int(own.random() * 9e6)
        self.fr = plan.language == "fr"
        self.words: Span | None = None

    def day_words(self) -> str:
        month = amounts.MONTHS["fr" if self.fr else "en"][self.day.month - 1]
        return f"{self.day.day} {month} {self.day.year}"


class _Text:
    """Writes the blocks of a page."""

    def __init__(self, writer: Writer, scene: Scene, world: World, plan: Printed, own: Random) -> None:
        self.writer, self.scene, self.world, self.plan, self.own = writer, scene, world, plan, own
        self.left: dict[str, list[markup.Sentence]] = {}
        self.told = 0
        self.sort = plan.told
        self.copy = plan.sort in ("reprint", "update")
        steps = scene.incident.steps
        self.steps = steps[: plan.step + 1] if plan.step >= 0 else ()

    def write(self, head: _Head) -> None:
        writer = self.writer
        for block in head.site.above:
            writer.plain(block)
        writer.begin()
        self.say({"step": "step_head", "habit": "habit_head"}.get(self.sort, "headline"))
        writer.end("headline")
        dice = self.scene.dice
        if dice.random() < 0.5 and self.sort in ("news", "cite"):
            writer.begin()
            self.say("standfirst")
            writer.end("standfirst")
        if head.author:
            writer.plain(f"{'Par' if head.fr else 'By'} {head.author}", "byline")
        if head.stated:
            words = head.day_words()
            writer.begin()
            writer.add("Publié le " if head.fr else "Published on ")
            head.words = Span(writer.at, writer.at + len(words), words)
            writer.add(words)
            writer.end("dateline")
        seed = dice.random()
        if self.plan.sort == "update":
            self.paragraph("no_comment crowd" if self.own.random() < 0.5 else "prosecutor")
            self.scene.change = 1 + int(self.own.random() * 5)
        dice.seed(seed)  # what an update puts on top changes nothing below
        self._body(dice)
        for block in head.site.below:
            writer.plain(block)
        writer.plain(f"{head.site.domain} · {head.serial}-{head.number}")

    def _body(self, dice: Random) -> None:
        wanted = (240 + int(dice.random() ** 1.5 * 640)) * 6.0
        if self.copy and self.own.random() < 0.5:
            wanted *= 0.75 + 0.2 * self.own.random()
        begun = self.writer.at
        self.paragraph({"step": "{step}", "habit": "habit", "cite": "passes_on"}.get(self.sort, "lead"))
        first, *rest = BODY[self.sort]
        dice.shuffle(rest)
        aside = dice.random() < 0.1
        seeds = [dice.random() for _ in (first, *rest)]  # a copy that leaves a paragraph out throws the same dice in the next
        for seed, topics in zip(seeds, (first, *rest), strict=True):
            if self.writer.at - begun > wanted:
                break
            if self.copy and topics is not first and self.own.random() < 0.06:
                continue
            dice.seed(seed)
            self.paragraph(topics)
        if aside and not self.copy and self.scene.incident.index > 30:
            self._aside(dice)

    def _aside(self, dice: Random) -> None:
        """Recall another incident of some weeks before."""
        incident = self.scene.incident
        other = self.world.incident(incident.index - 1 - int(dice.random() * 29))
        writer, page = self.writer, self.writer.page
        scene = Scene(other, self.scene.said, self.plan.day, self.scene.dated, dice)
        writer.begin()
        writer.page, writer.scope = scene.page, "2"
        self.say("mention")
        writer.page, writer.scope = page, ""
        writer.end("paragraph")

    def paragraph(self, topics: str) -> None:
        writer = self.writer
        writer.begin()
        for topic in topics.split():
            if topic == "{stance}":
                topic = self.scene.incident.stance
            if topic in ("{step}", "{earlier}"):
                self._step(earlier=topic == "{earlier}")
                continue
            self.say(topic)
        if writer.at > writer.block:
            writer.end("paragraph")

    def _step(self, *, earlier: bool) -> None:
        if not self.steps:
            self.say("colour")
            return
        if earlier:
            step = self.steps[max(0, len(self.steps) - 2 - self.told)]
            self.told += 1
        else:
            step = self.steps[-1]
        self.scene.step_day = step.day
        self.say(step.stage)
        self.scene.step_day = self.plan.day

    def say(self, topic: str) -> None:
        """Say a sentence on a topic that the page has not said yet, if there is one."""
        left = self.left.get(topic)
        if not left:
            if left is not None:  # all said: rather something else than the same again
                topic = "colour" if topic != "colour" else "context"
                left = self.left.get(topic)
            if not left:
                every = self.scene.said.topics[topic]
                many = self.sort == "habit" and topic != "mention"
                left = self.left[topic] = [s for s in every if not (many and s.single)]
        self.writer.say(left.pop(int(self.scene.dice.random() * len(left))))


def _taken(writer: Writer, head: _Head, incident: Incident, plan: Printed) -> tuple[Capture, Reading]:
    text, code, site = writer.text, plan.language, head.site
    content = text.encode()
    digest = Digest("sha256", hashlib.sha256(content).hexdigest())
    headline = next(b for b in writer.blocks if b.kind == "headline")
    title = text[headline.start : headline.end]
    published = amounts.period(head.day.isoformat()) if head.dated else None
    taken = head.day + timedelta(days=1)
    captured = f"{taken.isoformat()}T06:00:00Z"
    given = name_of(incident, head.number, plan)
    url = f"https://{site.domain}/{head.day.year}/{head.serial}"
    doubts: tuple[Doubt, ...] = ()
    if published is None:
        first = text[:80]
        reason = "The page does not say when it was published, and neither do its metadata or its address."
        doubts = (Doubt(0, len(first), first, "undated", reason),)
    declared = Declared(
        given, url, "text/plain", captured, _iso(published) if not head.stated else None, site.name, code, title
    )  # fmt: skip
    capture = Capture(content, digest, url, "text/plain", captured, "synthetic", declared)
    document = Document(
        id=digest.value,
        given_id=given,
        source=url,
        media_type="text/plain",
        language=code,
        title=title,
        byline=(head.author,) if head.author else (),
        publisher=site.name,
        published=published,
        published_how=None if not head.dated else "stated" if head.stated else "metadata",
        text=text,
        blocks=tuple(writer.blocks),
        url=url,
        captured_at=captured,
        published_words=head.words,
        doubts=doubts,
    )
    reading = Reading(
        reader=READER,
        document=document,
        mentions=tuple(writer.mentions),
        times=tuple(writer.times),
        claims=tuple(writer.claims),
        acts=tuple(writer.acts),
        steps=tuple(writer.steps),
        figures=tuple(writer.figures),
        doubts=(*doubts, *writer.doubts),
    )
    return capture, reading


def _iso(published: Period | None) -> str | None:
    return published.edtf if published else None


def name_of(incident: Incident, number: int, plan: Printed) -> str:
    """The given id of a page, which holds the truth about it: incident, page, head of its copies, sort."""
    kind = "p" if incident.pages[0].sort == "habit" else "i"
    return f"syn-{kind}{incident.index}-{number}-{plan.head}-{plan.sort}"
