"""Writes the sentences of one page and keeps, as it writes, what a reader would find in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from averment.model.act import Act, Party
from averment.model.claim import Claim, Modality, Voice
from averment.model.document import Block, BlockKind
from averment.model.doubt import Doubt
from averment.model.figure import Figure
from averment.model.mention import Mention
from averment.model.period import Period
from averment.model.span import Span
from averment.model.step import Step
from averment.model.time import Time
from synthetic.asked import Actor, Page
from synthetic.markup import ACTOR, AGREE, ALT, CALL, CLOSE, DETAIL, FIGURE, LIT, OPEN, PARTS, TIME, Sentence

VOICES: dict[str, Voice] = {"n": "narrated", "r": "reported", "q": "quoted"}
_RULES = {"n": ("narrated; narrated", 0.8), "r": ("clause; somebody says", 0.65), "q": ("left; somebody says", 0.9)}
_VOWELS = "aeiouyhâàéèêëîïôœAEIOUYHÂÀÉÈÊËÎÏÔ"
AGAINST = frozenset({"denied", "dismissed"})


class Writer:
    """Writes one page."""

    def __init__(self, page: Page, u: Callable[[], float]) -> None:
        """Begin an empty page; `u` throws the dice."""
        self.page, self.u = page, u
        self.at = 0
        self.scope = ""
        self.pieces: list[str] = []
        self.blocks: list[Block] = []
        self.mentions: list[Mention] = []
        self.times: list[Time] = []
        self.claims: list[Claim] = []
        self.acts: list[Act] = []
        self.steps: list[Step] = []
        self.figures: list[Figure] = []
        self.doubts: list[Doubt] = []
        self._entities: dict[str, str] = {}
        self._last: dict[str, Mention] = {}
        self.block = 0
        self._count = 0
        self._clear()

    def _clear(self) -> None:
        self._here: set[str] = set()
        self._inside: list[Any] | None = None
        self._claims: list[list[Any]] = []
        self._acts: list[list[Any]] = []
        self._steps: list[list[Any]] = []
        self._stack: list[tuple[str, Any]] = []
        self._when: dict[str, Period] = {}
        self._cues: list[tuple[int, int, int | None]] = []

    @property
    def text(self) -> str:
        """What is written so far."""
        return "".join(self.pieces)

    def add(self, words: str) -> None:
        """Write words that are read as nothing."""
        self.pieces.append(words)
        self.at += len(words)

    def begin(self) -> None:
        """Begin a block."""
        if self.at:
            self.add("\n\n")
        self.block = self.at

    def end(self, kind: BlockKind) -> None:
        """End a block."""
        self.blocks.append(Block(self.block, self.at, kind))

    def plain(self, words: str, kind: BlockKind = "boilerplate") -> None:
        """Write a block that holds nothing to read."""
        self.begin()
        self.add(words)
        self.end(kind)

    def say(self, said: Sentence) -> None:
        """Write one sentence and keep what it says."""
        if self.at > self.block:
            self.add(" ")
        named = len(self.mentions)
        if not said.claimed:
            self._open_claim("reported", "n", "-", negated=False)
        self._run(said)
        if not said.claimed:
            self._claims[0][1] = self.at
        text = "".join(self.pieces)
        self.pieces[:] = [text]  # so that joining stays cheap
        self._flush(text)
        if len(self.mentions) > named + 1:
            self.mentions[named:] = sorted(self.mentions[named:], key=_where)

    def _run(self, said: Sentence, *, begins: bool = True) -> None:
        u, pieces = self.u, self.pieces
        for code, key, form, capital, more, choices in said.ops:
            capital = capital and begins
            if code == LIT:
                pieces.append(key)
                self.at += len(key)
            elif code == ACTOR:
                self._name(key, form, capital, more)
            elif code == ALT:
                words = "".join([c[int(u() * len(c))] if len(c) > 1 else c[0] for c in choices])
                pieces.append(words)
                self.at += len(words)
            elif code == OPEN:
                self._open(key, more)
            elif code == CLOSE:
                self._close()
            elif code == DETAIL:
                words = self.page.detail(key)
                self._detail(words[0].upper() + words[1:] if capital else words)
            elif code == AGREE:
                self.add(self.page.agree[form](self.page.actor(key)))  # no mention: an ending, or a verb
            elif code == TIME:
                self._time(key, capital=capital)
            elif code == FIGURE:
                self._figure(key, form, capital=capital)
            elif code == CALL:
                self._act(key, begins=capital)
            elif code == PARTS:
                self._parts()

    def _name(self, key: str, form: str, capital: bool, more: tuple[str, ...]) -> None:
        actor, (before, comma) = self.page.actor(key), more
        key = self.scope + key
        known = key in self._entities
        pronoun = form in ("he", "him", "his") or (form in ("s", "o") and key in self._here)
        if pronoun:
            words = actor.he[1 if form in ("him", "o") else 2 if form == "his" else 0]
        elif form == "short":
            words = actor.short or actor.later
        else:
            words = actor.later if known else actor.first
        if not actor.key:  # the page does not say where: these words name nothing
            self.add(words)
            return
        if before:
            words = self._melted(before, words)
        elif words[0] in _VOWELS and self.pieces[-1].endswith("que "):
            self._elide()
        if capital:
            words = words[0].upper() + words[1:]
        self._mention(key, words, actor, pronoun=pronoun)
        if comma and not known and actor.beside:
            self.add(", ")
            self._mention(key, actor.beside, actor, pronoun=False, proper=False)
            if comma == ",":
                self.add(",")

    def _elide(self) -> None:
        """Write "que elle" as "qu’elle"; what begins here begins one character earlier."""
        self.pieces[-1] = self.pieces[-1][:-2] + "’"
        for _, thing in self._stack:
            if isinstance(thing, list) and thing[0] == self.at:
                thing[0] -= 1
        self.at -= 1

    def _detail(self, words: str) -> None:
        """Write a detail; French "de le" and "à le" melt."""
        article, _, rest = words.partition(" ")
        if article in ("le", "les") and rest and len(self.pieces) > 1:
            tail = self.pieces[-2] + self.pieces[-1]
            before = "de" if tail.endswith(" de ") else "à" if tail.endswith(" à ") else ""
            if before:
                self.pieces[-2:] = [tail[: -len(before) - 1]]
                self.at -= len(before) + 1
                words = self._melted(before, words)
        self.add(words)

    def _melted(self, before: str, words: str) -> str:
        """Write a French preposition as it melts into the article that follows; give back the words that are left."""
        article, _, rest = words.partition(" ")
        if article in ("le", "les") and rest:
            self.add({"dele": "du ", "deles": "des ", "àle": "au ", "àles": "aux "}[before + article])
            return rest
        if before == "de" and words[0] in _VOWELS:
            self.add("d’")
        else:
            self.add(before + " ")
        return words

    def _mention(self, key: str, words: str, actor: Actor, *, pronoun: bool, proper: bool | None = None) -> None:
        entity = self._entities.get(key)
        if entity is None:
            entity = self._entities[key] = f"e{len(self._entities) + 1}"
        start = self.at
        self.pieces.append(words)
        self.at = end = start + len(words)
        name, role, category, number, location = actor.name, actor.role, actor.category, actor.number, actor.location
        proper = actor.proper and not pronoun if proper is None else proper
        self._count += 1
        made = Mention(
            f"m{self._count}", start, end, words, actor.kind, name, role, entity, category, number, pronoun, location, proper
        )
        self.mentions.append(made)
        self._last[key] = made
        self._here.add(key)

    def _open(self, tag: str, given: tuple[str, ...]) -> None:
        if tag == "c":
            self._open_claim(given[0], given[1], given[2], negated="neg" in given[3:])
        elif tag == "a":
            self._open_act(given[0], given[1], given[2], None)
        elif tag == "s":
            self._open_step(given)
        else:  # a cue or a mention: they begin here
            self._stack.append((tag, (self.at, given)))

    def _open_claim(self, modality: str, voice: str, source: str, *, negated: bool) -> None:
        new = [self.at, 0, modality, voice, source, self._inside, negated, None, [], [], [], ""]
        self._inside = new
        self._claims.append(new)
        self._stack.append(("c", new))

    def _open_act(self, kind: str, by: str, upon: str, means: str | None) -> None:
        new = [self.at, 0, kind, by, upon, means, self._inside]
        self._acts.append(new)
        self._stack.append(("a", new))

    def _open_step(self, given: tuple[str, ...]) -> None:
        more = dict(g.split("=", 1) for g in given[1:] if "=" in g)
        new = [self.at, 0, given[0], more, "ann" in given, "other" in given, [], self._inside]
        self._steps.append(new)
        self._stack.append(("s", new))

    def _close(self) -> None:
        tag, thing = self._stack.pop()
        if tag == "q":
            self._cues.append((thing[0], self.at, len(self._claims)))
        elif tag == "m":
            start, (key, kind, *category) = thing
            self._described(key, kind, category[0] if category else None, Span(start, self.at, self._tail(start)))
        else:
            thing[1] = self.at
            if tag == "c":
                self._inside = thing[5]

    def _tail(self, start: int) -> str:
        length, taken = self.at - start, []
        for piece in reversed(self.pieces):
            taken.append(piece)
            length -= len(piece)
            if length <= 0:
                break
        return "".join(reversed(taken))[-(self.at - start) :]

    def _described(self, key: str, kind: str, category: str | None, said: Span) -> None:
        key = self.scope + key
        entity = self._entities.get(key)
        if entity is None:
            entity = self._entities[key] = f"e{len(self._entities) + 1}"
        self._count += 1
        made = Mention(f"m{self._count}", said.start, said.end, said.text, kind, None, said.text, entity, category)  # type: ignore[arg-type]
        self.mentions.append(made)
        self._last[key] = made
        self._here.add(key)

    def _time(self, which: str, *, capital: bool) -> None:
        when = self.page.when(which)
        before, words = when.before, when.words
        if capital and before:
            before = before[0].upper() + before[1:]
        elif capital:
            words = words[0].upper() + words[1:]
        if before:
            self.add(before)
        start = self.at
        self.add(words)
        value = when.period.edtf if when.period else None
        self.times.append(Time(start, self.at, words, when.period, when.rule, when.anchor, "date", value))
        if when.period is None:
            reason = "This date depends on another that the page does not give."
            self.doubts.append(Doubt(start, self.at, words, "second_reading", reason))
        else:
            self._when[which] = when.period

    def _figure(self, key: str, giver: str, *, capital: bool) -> None:
        amount = self.page.amount(key)
        words = amount.words[0].upper() + amount.words[1:] if capital else amount.words
        start = self.at
        self.add(words)
        claim = self._inside or self._claims[-1]
        number = f"f{len(self.figures) + 1}"
        given_by = self._last.get(self.scope + giver)
        claim[10].append((number, start, self.at, words, amount, given_by.id if given_by else None))
        self.figures.append(None)  # type: ignore[arg-type]  # its claim has no name yet: written when the sentence is done

    def _act(self, way: str, *, begins: bool) -> None:
        told = self.page.told(way)
        said = told.ways[way.rstrip("2")]
        self._open_act(told.kind, "O", "V", told.means)
        self._run(said[int(self.u() * len(said))], begins=begins)
        self._close()

    def _parts(self) -> None:
        step = next((s for t, s in reversed(self._stack) if t == "s"), None)
        for words, part in self.page.parts():
            self.add(words)
            if part:
                self.add(part.words)
                if step:
                    step[6].append(part.component)

    def _flush(self, text: str) -> None:
        """Give everything of the sentence its number and its last form."""
        claims = self._claims
        for start, end, number in self._cues:
            inside = [c for c in claims if c[0] <= start and end <= c[1]]
            before = claims[: number or 0]
            open_one = next((c for c in reversed(inside or before) if c[7] is None), None)
            mine = open_one or next((c for c in claims[number or 0 :] if c[7] is None), None)
            if mine is not None:
                mine[7] = Span.of(text, start, end)
        claims.sort(key=lambda c: (c[0], -c[1]))
        first = len(self.claims) + 1
        for i, claim in enumerate(claims):
            claim[11] = f"c{first + i}"
        for act in self._acts:
            self._keep_act(act, text)
        for step in self._steps:
            self._keep_step(step, text)
        for claim in claims:
            self._keep_claim(claim, text)
        self._clear()

    def _party(self, key: str) -> Party | None:
        found = self._last.get(self.scope + key)
        return Party(found.id, found.text) if found else None

    def _keep_act(self, act: list[Any], text: str) -> None:
        start, end, kind, by, upon, means, claim = act
        claim = claim or self._claims[-1]
        number = f"a{len(self.acts) + 1}"
        town = self._last.get(self.scope + "T")
        when = self._when.get("act") or self._when.get("habit")
        claim[8].append(number)
        made = Act(
            number, start, end, text[start:end], kind, self._party(by), self._party(upon), means,
            town.text if town else None, when.edtf if when else None, claim[2] in AGAINST and claim[6], claim[11],
            f"trigger:{kind}",
        )  # fmt: skip
        self.acts.append(made)

    def _keep_step(self, step: list[Any], text: str) -> None:
        start, end, stage, more, announced, other, components, claim = step
        claim = claim or self._claims[-1]
        number = f"s{len(self.steps) + 1}"
        forum, respondent = (self._last.get(self.scope + more.get(end, "-")) for end in "fr")
        when = self._when.get("next" if announced else "step")
        charge = self.page.detail("charge") if "charge" in more else None
        claim[9].append(number)
        made = Step(
            number, start, end, text[start:end], stage, more.get("sub"), (forum.name or forum.text) if forum else None,
            (respondent.name or respondent.text) if respondent else None, when.edtf if when else None, announced,
            more.get("out"), tuple(components), claim[11], charge, other, f"trigger:{stage}",
        )  # fmt: skip
        self.steps.append(made)

    def _keep_claim(self, claim: list[Any], text: str) -> None:
        start, end, modality, voice, source, outer, negated, cue, acts, steps, figures, number = claim
        of = next(iter(self._when.values()), None) if figures else None
        for name, begin, last, words, amount, giver in figures:
            self.figures[int(name[1:]) - 1] = Figure(
                name, begin, last, words, amount.low, amount.high, amount.unit, amount.counted, amount.qualifier, giver,
                of.edtf if of else None, number,
            )  # fmt: skip
        said = self._last.get(self.scope + source)
        rule, score = _RULES[voice]
        modal: Modality = modality
        self.claims.append(
            Claim(
                number, start, end, text[start:end], VOICES[voice], modal, said.id if said else None,
                said.text if said else None, said.role if said else None, cue,
                outer[11] if outer else None, negated, rule, score, tuple(acts), tuple(steps), tuple(f[0] for f in figures),
            )
        )  # fmt: skip


def _where(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end
