"""What one page tells of one incident: its acts put together, the main event apart from past cases and comparisons.

Acts of one page belong together unless something speaks against it: another named victim, a time that cannot be the
same, a place too far away. Accounts of what happens again and again ("officers routinely …") are kept apart: they are
no incident.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from averment.model.act import Act
from averment.model.mention import Location, Mention
from averment.model.period import Period
from averment.resolving.features import CROWD_KINDS, WIDE, Account, Decided, kilometres
from averment.resolving.groups import stable_id
from averment.resolving.page import Page
from averment.resolving.periods import best_period, near_in_time, period_of, seen_on
from averment.resolving.words import fold, profile, words_of
from averment.vocabulary.background import HAD, SINCE

APART_KM = 60.0
EXACT_DAYS = 7
"""A time of at most so many days tells one event from another."""
LEAD_WORDS = 260
"""So many first words of a page are compared: what it is about stands there."""
SLIP_DAYS = 3
"""Days of one event that two sentences of a page may tell differently (a night, a death on the next day)."""
PASSING = 4
"""Who suffers so many times fewer acts of a page than another is no victim to compare pages by."""
BEFORE, BESIDE = 40, 3
"""So many characters before an act, and so many words of them and of its own, say whether it is only recalled."""
LATE, LITTLE = 0.5, 0.3
"""Told in the second half of a page only, and in fewer than this share of its claims, an act is not what it is about."""
GRAVE = frozenset({"death", "shooting", "sexual_assault"})
"""What a page that tells of it is about, rather than of blows told besides."""
AFTERMATH = frozenset({"arrest", "death"})
"""Acts that may come later than the event that they belong to."""


@dataclass(frozen=True, slots=True)
class Told:
    """The accounts of one document: of single incidents, and of what happens again and again."""

    accounts: tuple[Account, ...]
    habits: tuple[Account, ...]


@dataclass
class _Bundle:
    """Acts of one page that are being put together."""

    acts: list[Act] = field(default_factory=list)
    victims: Counter[str] = field(default_factory=Counter)
    perpetrators: set[str] = field(default_factory=set)
    periods: list[Period] = field(default_factory=list)
    places: list[Location] = field(default_factory=list)
    weight: float = 0.0


def tell_apart(page: Page, family: str) -> Told:
    """Put the acts of a page together into accounts, the main one first.

    A page that tells of no act ("the officer will appeal") has one account without acts: it may belong to an incident
    that others tell of, but is none by itself.
    """
    reading = page.reading
    acts = sorted((a for a in reading.acts if not a.negated), key=lambda a: (a.start, a.end, a.id))
    bundles: list[_Bundle] = []
    habitual = [a for a in acts if page.habitual(a)]
    for act in acts:
        if act not in habitual:
            _put(act, bundles, page)
    examples = [b for b in bundles if _an_example(b, habitual)]
    bundles = [b for b in bundles if b not in examples]
    habits: defaultdict[str, _Bundle] = defaultdict(_Bundle)
    for act in sorted((*habitual, *(a for b in examples for a in b.acts)), key=lambda a: (a.start, a.end, a.id)):
        place = page.place(act)
        _add(act, habits[fold(place.text) if place else ""], page)
    writer = _Writer(page, family)
    if not bundles and not habits:
        return Told((writer.account(_Bundle(), main=True, alone=True),) if reading.claims else (), ())
    main = max(bundles, key=lambda b: (b.weight, -b.acts[0].start)) if bundles else None
    told = sorted(bundles, key=lambda b: (b is not main, b.acts[0].start))
    return Told(
        tuple(writer.account(b, main=b is main, alone=len(bundles) == 1) for b in told),
        tuple(writer.account(habits[k], main=main is None, alone=False) for k in sorted(habits)),
    )


def _an_example(bundle: _Bundle, habitual: Sequence[Act]) -> bool:
    """Tell whether acts are an example of what the page tells as a habit: nobody in them has a name, nor have they a day.

    They stand behind the words for the habit, of which the page tells more, and in no headline.
    """
    named = bundle.victims or bundle.perpetrators or bundle.periods
    few = bundle.weight <= len(bundle.acts) < len(habitual)
    return not named and few and habitual[0].start < bundle.acts[0].start


def _put(act: Act, bundles: list[_Bundle], page: Page) -> None:
    fitting = [b for b in bundles if _fits(act, b, page)]
    victim = page.named(act.victim)
    near = [b for b in fitting if victim and victim in b.victims]
    if not near:
        near = sorted(fitting, key=lambda b: min(abs(a.start - act.start) for a in b.acts))[:1]
    chosen = near[0] if near else _Bundle()
    if not near:
        bundles.append(chosen)
    _add(act, chosen, page)


def _fits(act: Act, bundle: _Bundle, page: Page) -> bool:
    """Tell whether nothing speaks against the act being one of the bundle's."""
    victim, perpetrator = page.named(act.victim), page.named(act.perpetrator)
    same_victim = victim is not None and victim in bundle.victims
    if victim and bundle.victims and not same_victim and not _same_blow(act, bundle, page):
        return False
    if perpetrator and bundle.perpetrators and perpetrator not in bundle.perpetrators and not same_victim:
        return False
    if not same_victim and _of_a_crowd(act, bundle, page):
        return False
    period = page.when(act)
    if period and bundle.periods and not any(near_in_time(period, p, SLIP_DAYS) for p in bundle.periods):
        later = act.kind in AFTERMATH or all(a.kind in AFTERMATH for a in bundle.acts)
        if not (same_victim and later):
            return False
    place = page.place(act)
    if place and place.location and bundle.places:
        near = min(kilometres(place.location, p) for p in bundle.places)
        return near <= APART_KM or _inside(place.location, bundle.places)
    return True


def _of_a_crowd(act: Act, bundle: _Bundle, page: Page) -> bool:
    """Tell whether a crowd that is held or dispersed stands against one person who is hurt, in another claim.

    "A boy was beaten" and "four marchers were arrested" on the page of a march are two events.
    """
    if bundle.victims or page.named(act.victim):
        return False
    crowds = [_dispersed(a, page) for a in bundle.acts]
    alone = [_one_hurt(a, page) for a in bundle.acts]
    if any(a.claim == act.claim for a in bundle.acts):
        return False
    return (_dispersed(act, page) and all(alone)) or (_one_hurt(act, page) and all(crowds))


def _dispersed(act: Act, page: Page) -> bool:
    return act.kind in CROWD_KINDS and (act.victim is None or page.many(act.victim))


def _one_hurt(act: Act, page: Page) -> bool:
    return act.kind not in CROWD_KINDS and act.victim is not None and not page.many(act.victim)


def _same_blow(act: Act, bundle: _Bundle, page: Page) -> bool:
    """Tell whether one act has several victims: the same words, or the same exact day at the hands of the same."""
    if any(a.start == act.start for a in bundle.acts):
        return True
    perpetrator, period = page.named(act.perpetrator), page.when(act)
    exact = period is not None and period.days() == 1 and period in bundle.periods
    return exact and perpetrator is not None and perpetrator in bundle.perpetrators


def _inside(place: Location, others: Sequence[Location]) -> bool:
    """Tell whether a wide place (a country) may hold the others, or be held by them."""
    return any((place.precision in WIDE or o.precision in WIDE) and place.country == o.country for o in others)


def _add(act: Act, bundle: _Bundle, page: Page) -> None:
    bundle.acts.append(act)
    if victim := page.named(act.victim):
        bundle.victims[victim] += 1
    if perpetrator := page.named(act.perpetrator):
        bundle.perpetrators.add(perpetrator)
    if period := page.when(act):
        bundle.periods.append(period)
    place = page.place(act)
    if place and place.location:
        bundle.places.append(place.location)
    block = next((b for b in page.reading.document.blocks if b.start <= act.start < b.end), None)
    bundle.weight += 3.0 if block and block.kind in ("headline", "standfirst") else 1.0


_OFFICES = frozenset("police prosecution court government prison military media defence union oversight".split())
_CONVICTED = {"verdict_guilty": "conviction", "sentence": "conviction"}
"""A verdict and its sentence are one news: a page may tell either."""


class _Writer:
    """Turns the bundles of one page into accounts."""

    def __init__(self, page: Page, family: str) -> None:
        self.page, self.family = page, family
        document = page.reading.document
        self.title = words_of(document.title or "")
        body = [document.text[b.start : b.end] for b in document.blocks if b.kind != "boilerplate"]
        self.lead = words_of("\n".join(body))[:LEAD_WORDS]
        located = (m.location for m in page.reading.mentions if m.location and not _wide(m))
        self.around = tuple(dict.fromkeys(located))
        dates = (t.period for t in page.reading.times if t.period and t.kind == "date")
        exact = (p for p in dates if (p.days() or 10_000) <= EXACT_DAYS)
        self.days = tuple(dict.fromkeys(exact))
        self.names = {
            e.id: e.name
            for m in page.reading.mentions
            if m.kind == "person" and (e := page.entities.of(document.id, m.id)) and e.name
        }

    def account(self, bundle: _Bundle, *, main: bool, alone: bool) -> Account:
        reading, document = self.page.reading, self.page.reading.document
        whole = main or alone
        mentions = list(reading.mentions) if whole else self._near(bundle)
        persons = Counter(
            e.id
            for m in mentions
            if m.kind == "person" and (e := self.page.entities.of(document.id, m.id)) and len(words_of(e.name or "")) > 1
        )
        hurt = {e.id for m in mentions if m.category == "victim" and (e := self.page.entities.of(document.id, m.id))}
        places = [m for a in bundle.acts if (m := self.page.place(a))]
        about = places or [m for m in mentions if m.kind == "place" and not _wide(m)]
        said = self.title * 2 + self.lead if whole else words_of(" ".join(self._sentences(bundle)))
        most = max(bundle.victims.values(), default=0)
        victims = {v for v, n in bundle.victims.items() if n * PASSING >= most} or (hurt & persons.keys() if main else set())
        first = (bundle.acts[0].start, bundle.acts[0].end, bundle.acts[0].kind) if bundle.acts else ("page",)
        return Account(
            id=stable_id("inc", document.id, *first),
            document=document.id,
            family=self.family,
            acts=tuple(a.id for a in bundle.acts),
            kinds=frozenset(a.kind for a in bundle.acts),
            period=best_period(self.page.when(a) for a in bundle.acts if a.kind not in AFTERMATH)
            or best_period(self.page.when(a) for a in bundle.acts),
            places=tuple(dict.fromkeys(m.location for m in places if m.location)),
            place_names=frozenset(fold(m.location.name if m.location else m.name or m.text) for m in about),
            victims=frozenset(victims),
            perpetrators=frozenset(bundle.perpetrators),
            people=frozenset(persons),
            words=profile(said),
            title=profile(self.title),
            published=seen_on(document),
            main=main,
            names=self.names,
            around=self.around,
            days=self.days,
            background=bool(bundle.acts) and (not main or self._recalled(bundle)),
            language=document.language,
            decided=frozenset(self._decided(other_case=False)) if main else frozenset(),
            elsewhere=frozenset(self._decided(other_case=True)) if main else frozenset(),
            tellers=frozenset(self._tellers(bundle)),
        )

    def _tellers(self, bundle: _Bundle) -> Iterator[str]:
        """Find who tells of the acts, with a name and without an office: a spokesman tells of many."""
        for act in bundle.acts:
            claim = self.page.claims.get(act.claim)
            found = self.page.mentions.get((claim.source if claim else None) or "")
            entity = (
                self.page.entities.of(self.page.reading.document.id, found.id) if found and found.kind == "person" else None
            )
            if entity and entity.name and entity.category not in _OFFICES:
                yield entity.id

    def _decided(self, *, other_case: bool) -> Iterator[Decided]:
        """Find what was done at law, here or in another case, to or by somebody with a name.

        Undated, it is news of the page's day.
        """
        heard = self.page.reading.document.published
        for step in self.page.reading.steps:
            when = period_of(step.when) or heard
            if when is None or step.announced or step.other_case != other_case:
                continue
            claim = self.page.claims.get(step.claim)
            takes = step.forum or (claim.source if claim else None)
            for words, taken_by in ((step.respondent, False), (takes, True)):
                who = self._person(words, step.start)
                if who:
                    yield Decided(_CONVICTED.get(step.stage, step.stage), who, when, taken_by)

    def _person(self, words: str | None, near: int) -> str | None:
        mention = self.page.mention_of(words, near)
        found = self.page.described(mention) if mention else None
        entity = self.page.entities.of(self.page.reading.document.id, found.id) if found and found.kind == "person" else None
        return entity.id if entity and entity.name else None

    def _recalled(self, bundle: _Bundle) -> bool:
        """Tell whether a page only recalls what was done: as the time or cause of its news, or late, or after riots."""
        named = [a for a in bundle.acts if self.page.named(a.victim) in bundle.victims]
        acts = [a for a in bundle.acts if a.kind in GRAVE] or named or bundle.acts
        if all(self._set_back(a) for a in bundle.acts):
            return True
        body = [b for b in self.page.reading.document.blocks if b.kind != "boilerplate"]
        start, end = min((b.start for b in body), default=0), max((b.end for b in body), default=1)
        opens_with_it = bundle.acts[0].kind != "destruction" or acts[0] is bundle.acts[0]
        if opens_with_it and acts[0].start - start <= LATE * (end - start):
            return False
        claims, own = self.page.reading.claims, {a.claim for a in acts}
        names = bundle.victims.keys() | bundle.perpetrators
        document = self.page.reading.document.id
        at = [m.start for m in self.page.reading.mentions if (e := self.page.entities.of(document, m.id)) and e.id in names]
        told = sum(1 for c in claims if c.id in own or any(c.start <= i < c.end for i in at))
        return told < LITTLE * len(claims)

    def _set_back(self, act: Act) -> bool:
        """Tell whether an act is only recalled: "since the accident", "he had died"."""
        text = self.page.reading.document.text
        before, own = words_of(text[max(0, act.start - BEFORE) : act.start]), words_of(act.text)
        return bool(SINCE & {*before[-BESIDE:], *own[:BESIDE]} or HAD & {*before[-BESIDE:], *own})

    def _sentences(self, bundle: _Bundle) -> list[str]:
        claims = [self.page.claims[a.claim] for a in bundle.acts if a.claim in self.page.claims]
        return [c.text for c in dict.fromkeys(claims)] or [a.text for a in bundle.acts]

    def _near(self, bundle: _Bundle) -> list[Mention]:
        spans = [(c.start, c.end) for a in bundle.acts if (c := self.page.claims.get(a.claim))]
        spans += [(a.start, a.end) for a in bundle.acts]
        tellers = {c.source for a in bundle.acts if (c := self.page.claims.get(a.claim))}
        return [m for m in self.page.reading.mentions if m.id in tellers or any(m.start < e and s < m.end for s, e in spans)]


def _wide(mention: Mention) -> bool:
    return mention.location is not None and mention.location.precision in WIDE
