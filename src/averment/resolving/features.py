"""Why two things are thought to be one: a visible list of named, weighted reasons, each in words.

Change how incidents merge here and nowhere else. A weight says how much the reason adds to the sum; at `JOIN` two
accounts become one incident, from `PROPOSE` a person is asked, below that they stay apart. A veto is never outweighed.
The default is not to merge.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from averment.model.entity import Feature
from averment.model.mention import Location
from averment.model.period import Period
from averment.resolving.periods import gap_days, near_in_time
from averment.resolving.words import fold, likeness, words_of

JOIN = 3.0
PROPOSE = 1.8
NEAR_KM = 30.0
FAR_KM = 120.0
SAME_DAYS = 7
CLOSE_PUBLICATION = 6
SOON_AFTER = 16
LATE_PUBLICATION = 45
SLIP, SLIP_DAYS = 2, 200
VETO = -100.0
PERSON = 1.05
"""What a person adds whom both name, whatever their part."""
GENERAL = frozenset({"beating", "other"})
"""Kinds that say no more than that somebody was struck or hurt."""
CROWD_KINDS = frozenset({"arrest", "tear_gas"})
"""What is done to a crowd rather than to one person."""
BLOWS = frozenset({"beating", "slap", "punch", "kick", "baton", "push", "restraint", "other"})
WIDE = frozenset({"country", "region"})
"""Places of this precision are areas: their middle is nowhere near most of what happens in them."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What was done at law that a page tells of: what, the entity with a name whom it concerns, and when.

    `taken_by` is true where the entity is who takes the step, false where it answers for it.
    """

    what: str
    who: str
    when: Period
    taken_by: bool


@dataclass(frozen=True, slots=True)
class Account:
    """What one document tells of one incident, in the form that two accounts are compared in.

    `victims` and `perpetrators` are entities with names, by entity id; `people` all people with full names near the
    account. `main` is true for what the page is about, false for what it mentions besides. `around` and `days` are all
    exact places and days that the page tells of: what stands there too is no proof that two accounts differ. `background`
    is true where the page only recalls it, as the time or the cause of its own news. `decided` lists what was done at law,
    to whom or by whom (with a name), and when; `elsewhere` the same of what the page says was another case; `tellers` are
    those with names, and no office, who tell of the acts.
    """

    id: str
    document: str
    family: str
    acts: tuple[str, ...]
    kinds: frozenset[str]
    period: Period | None
    places: tuple[Location, ...]
    place_names: frozenset[str]
    victims: frozenset[str]
    perpetrators: frozenset[str]
    people: frozenset[str]
    words: dict[str, float]
    title: dict[str, float]
    published: date | None
    main: bool
    around: tuple[Location, ...] = ()
    days: tuple[Period, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    background: bool = False
    language: str | None = None
    decided: frozenset[Decided] = frozenset()
    elsewhere: frozenset[Decided] = frozenset()
    tellers: frozenset[str] = frozenset()


Reason = Callable[[Account, Account], Feature | None]


def compare(left: Account, right: Account) -> tuple[float, tuple[Feature, ...]]:
    """Add up all the reasons for and against two accounts telling of one incident."""
    found = tuple(f for reason in REASONS if (f := reason(left, right)) is not None)
    return math.fsum(f.weight for f in found), found


def kilometres(left: Location, right: Location) -> float:
    """How far two places are apart, along the surface of the earth."""
    a, b = math.radians(left.latitude), math.radians(right.latitude)
    turn = math.radians(right.longitude - left.longitude)
    chord = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(turn / 2) ** 2
    return 12742.0 * math.asin(min(1.0, math.sqrt(chord)))


def same_victim(left: Account, right: Account) -> Feature | None:
    """Both name the same victim, or each names another."""
    shared = left.victims & right.victims
    if shared:
        return Feature("shared victim", 4.0, f"both name {_names(left, shared)} as victim")
    if not (left.victims and right.victims) or left.victims & right.people or right.victims & left.people:
        return None
    if _names_one_of(left, right) or _names_one_of(right, left):
        return None
    how = f"{_names(left, left.victims)} is not {_names(right, right.victims)}"
    linked = (
        left.people & right.people
        or left.perpetrators & right.perpetrators
        or (left.family == right.family and left.main and right.main)
    )
    linked = linked or bool(_family_names(left) & _family_names(right))  # a page may take one of a family for another
    return Feature("different victims", -1.5 if linked else VETO, how)


def same_perpetrator(left: Account, right: Account) -> Feature | None:
    """Both name the same perpetrator."""
    shared = left.perpetrators & right.perpetrators
    if not shared:
        return None
    return Feature("shared perpetrator", 3.0, f"both name {_names(left, shared)} as the one who did it")


def same_people(left: Account, right: Account) -> Feature | None:
    """Both name the same people."""
    shared = (left.people & right.people) - (left.victims & right.victims) - (left.perpetrators & right.perpetrators)
    if not shared:
        return None
    weight = min(3.0, PERSON * len(shared))
    return Feature("shared people", weight, f"both name {_names(left, shared)}")


def same_teller(left: Account, right: Account) -> Feature | None:
    """Whoever tells of it besides other news, and holds no office, is named on the page that is about it."""
    if left.main == right.main:
        return None
    besides, about = (right, left) if left.main else (left, right)
    shared = besides.tellers & about.people
    return (
        Feature("told by the same", 1.6, f"{_names(besides, shared)} tells of one and is named with the other")
        if shared
        else None
    )


def same_place(left: Account, right: Account) -> Feature | None:
    """Both are at places close to each other, or too far apart to be one."""
    if not left.places or not right.places:
        names = left.place_names & right.place_names or _named_there(left, right) | _named_there(right, left)
        if not names:
            return None
        known = {fold(p.name) for p in (*left.around, *right.around)}
        small = names - known  # what the gazetteer does not know is a small place, or a part of one
        return Feature("same place name", 1.5 if small else 1.2, f"both at {min(small or names).title()}")
    near, a, b = min(((kilometres(a, b), a, b) for a in left.places for b in right.places), key=lambda t: (t[0], t[1].name))
    exact = a.precision not in WIDE and b.precision not in WIDE
    if near <= NEAR_KM and exact:
        weight = 1.05 if left.place_names & right.place_names else 0.6
        return Feature("same place", weight, f"{a.name} and {b.name} are {near:.0f} km apart")
    abroad = a.country and b.country and not {p.country for p in left.places} & {p.country for p in right.places}
    if not abroad and (near <= FAR_KM or not exact):
        return None
    how = f"{a.name} and {b.name} are " + ("in different countries" if abroad else f"{near:.0f} km apart")
    if left.place_names & right.place_names or _meet_somewhere(left, right):
        return Feature("place on both pages", 0.5, f"{how}, but both pages also tell of one place")
    return Feature("far apart", VETO, how)


def _named_there(left: Account, right: Account) -> set[str]:
    """Find places of one page, too small for the gazetteer, whose name the other page has, though not as that of a place."""
    known = {fold(p.name) for p in left.places}
    return {n for n in left.place_names if n not in known} & {fold(n) for n in right.names.values()}


def _meet_somewhere(left: Account, right: Account) -> bool:
    """Tell whether the place of one account is near a place that the other page tells of as well."""
    pairs = [(a, b) for a in left.places for b in right.around] + [(a, b) for a in left.around for b in right.places]
    return any(kilometres(a, b) <= NEAR_KM for a, b in pairs)


def same_time(left: Account, right: Account) -> Feature | None:
    """Both times may be one, or cannot be; an unknown time says nothing."""
    a, b = left.period, right.period
    if a is None or b is None:
        return _told_too(left, right)
    if not a.overlaps(b):
        gap = gap_days(a, b)
        if left.victims & right.victims and gap is not None and gap <= SLIP_DAYS:
            return Feature("dates differ", -1.0, f"{a} and {b} do not meet, but the victim is the same: a date may be wrong")
        if gap is not None and gap <= SLIP:
            return None  # a night has two dates, and a weekday may be told a little wrong
        if any(d.overlaps(a) for d in right.days) or any(d.overlaps(b) for d in left.days):
            return Feature("day on both pages", 0.5, f"{a} is not {b}, but both pages also tell of one day")
        return Feature("different times", VETO, f"{a} is not {b}")
    days = max(a.days() or 10_000, b.days() or 10_000)
    return Feature("same time", 1.5 if days <= SAME_DAYS else 0.5, f"{a} and {b} overlap")


def _told_too(left: Account, right: Account) -> Feature | None:
    """The exact day of the one stands on the page of the other, which does not date its acts and came out later."""
    day, other = (left.period, right) if left.period else (right.period, left)
    last = day.latest() if day and (day.days() or 10_000) <= SLIP else None
    if day is None or last is None or other.published is None or (other.published - last).days <= SLIP:
        return None
    told = any(d.days() == 1 and d.overlaps(day) for d in other.days)
    return Feature("day on the other page", 0.8, f"{day} stands on both pages") if told else None


def same_decision(left: Account, right: Account) -> Feature | None:
    """Both tell that the same was done at law in the same days, to the same person, or by the same."""
    one = _decided_on_both(left.decided, right.decided)
    if one is None:
        return None
    weight, how = (TAKEN, "by") if one.taken_by else (ANSWERED, "against")
    return Feature(
        "same decision", weight, f"both tell of this {how} {_named(one, left, right)} in the same days: {_told(one)}"
    )


TAKEN, ANSWERED, FOLLOWED = 1.5, 3.0, 1.5
"""Whoever takes a step (a prosecutor) takes many in a week; whoever is convicted is so once, after steps that others tell."""


def same_respondent(left: Account, right: Account) -> Feature | None:
    """One tells what was done at law against somebody, the other what came of it: of one case, where no page says else."""
    others = left.victims and right.victims and not left.victims & right.victims
    if others or not (left.main and right.main) or _decided_on_both(left.decided, right.decided):
        return None
    pairs = ((a, b) for a in left.decided for b in right.decided if a.who == b.who and not a.taken_by and not b.taken_by)
    told = [(a, b) for a, b in pairs if a.what != b.what]
    if not told:
        return None
    one, other = min(told, key=lambda p: (p[0].who, *sorted((p[0].what, p[1].what))))
    how = f"one tells of {_told(one)} and the other of {_told(other)}, both of {_named(one, left, right)}"
    return Feature("same respondent", FOLLOWED, how)


def another_case(left: Account, right: Account) -> Feature | None:
    """One page says itself that what the other is about was another case of the same person."""
    if not (left.main and right.main) or _decided_on_both(left.decided, right.decided):
        return None
    one = _decided_on_both(left.elsewhere, right.decided) or _decided_on_both(left.decided, right.elsewhere)
    if one is None or one.taken_by:
        return None
    how = f"what one tells of {_named(one, left, right)} was another case, says the other: {_told(one)}"
    return Feature("another case", -ANSWERED, how)


def _decided_on_both(left: frozenset[Decided], right: frozenset[Decided]) -> Decided | None:
    pairs = ((a, b) for a in left for b in right if (a.what, a.who, a.taken_by) == (b.what, b.who, b.taken_by))
    told = [a for a, b in pairs if near_in_time(a.when, b.when, SLIP)]
    return min(told, key=lambda d: (d.taken_by, d.what, d.who, d.when.edtf), default=None)


def _named(one: Decided, left: Account, right: Account) -> str:
    return left.names.get(one.who) or right.names.get(one.who, one.who)


def _told(one: Decided) -> str:
    return one.what.replace("_", " ")


def same_kinds(left: Account, right: Account) -> Feature | None:
    """Both tell of the same kind of act, or of none in common."""
    shared = left.kinds & right.kinds
    if shared:
        return Feature("same kind of act", 0.2, f"both tell of {', '.join(sorted(shared))}")
    if not (left.kinds and right.kinds):
        return None
    if any(a & GENERAL and b & BLOWS for a, b in ((left.kinds, right.kinds), (right.kinds, left.kinds))):
        return Feature("kinds that fit", 0.1, "one tells of blows, the other of what kind they were")
    how = f"{', '.join(sorted(left.kinds))} is not {', '.join(sorted(right.kinds))}"
    if left.kinds <= CROWD_KINDS or right.kinds <= CROWD_KINDS:
        return Feature("a crowd, and one person", -1.0, how)
    return Feature("different kinds of act", -0.5, how)


def same_words(left: Account, right: Account) -> Feature | None:
    """Both use the same rare words."""
    alike = likeness(left.words, right.words)
    shared = sorted(left.words.keys() & right.words.keys(), key=lambda w: (-left.words[w] * right.words[w], w))[:5]
    if alike <= _NOTHING_ALIKE and left.language and right.language and left.language != right.language:
        return None  # two languages have few words in common, whatever they tell
    if alike <= _NOTHING_ALIKE:
        return Feature("other words", -2.5, "hardly a rare word in common")
    weight = min(4.0, 7.0 * alike + 1.8 * math.sqrt(alike) - 1.9)
    return Feature("same words", weight, f"both say {', '.join(shared)}")


_NOTHING_ALIKE = 0.05


def same_title(left: Account, right: Account) -> Feature | None:
    """Both titles use the same rare words."""
    if not (left.main and right.main and left.title and right.title):
        return None
    alike = likeness(left.title, right.title)
    shared = sorted(left.title.keys() & right.title.keys(), key=lambda w: (-left.title[w] * right.title[w], w))[:5]
    return Feature("same title words", 1.0 * alike, f"both titles say {', '.join(shared)}") if shared else None


def near_publication(left: Account, right: Account) -> Feature | None:
    """Both pages came out within days, or long after each other."""
    if left.published is None or right.published is None:
        return None
    apart = abs((left.published - right.published).days)
    if apart <= CLOSE_PUBLICATION:
        dated = left.period is not None and right.period is not None  # then the days are compared already
        weight = (1.5 if apart <= 1 else 0.8) * (0.4 if dated else 1.0)
        return Feature("published together", weight, f"the pages came out {apart} days apart")
    if apart <= SOON_AFTER:
        return Feature("published soon after", 0.5, f"the pages came out {apart} days apart")
    if apart > LATE_PUBLICATION:
        return Feature("published apart", -1.0, f"the pages came out {apart} days apart")
    return None


def same_text(left: Account, right: Account) -> Feature | None:
    """Both stand in near-copies of one text and are what it is about."""
    if left.family != right.family or left.main != right.main:
        return None
    return Feature("near-copies", 4.0, "the two pages are near-copies of one text")


def about_it(left: Account, right: Account) -> Feature | None:
    """One or both only mention it besides something else."""
    if left.main and right.main:
        return None
    return Feature("mentioned besides", -1.0, "at least one page is about something else")


REASONS: tuple[Reason, ...] = (
    same_victim,
    same_perpetrator,
    same_people,
    same_teller,
    same_place,
    same_time,
    same_decision,
    same_respondent,
    another_case,
    same_kinds,
    same_words,
    same_title,
    near_publication,
    same_text,
    about_it,
)


def _names_one_of(page: Account, other: Account) -> bool:
    """Tell whether a page names a victim of the other one at all, if only by the family name."""
    return any(_one_name(other.names.get(v), name) for v in other.victims for name in page.names.values())


def _one_name(left: str | None, right: str | None) -> bool:
    """Tell whether one name may be a part of the other: a family name and the full one."""
    a, b = set(words_of(left or "")), set(words_of(right or ""))
    return bool(a and b) and (a <= b or b <= a)


def _family_names(account: Account) -> set[str]:
    full = (words_of(account.names.get(v, "")) for v in account.victims)
    return {words[-1] for words in full if len(words) > 1}


def _names(account: Account, ids: frozenset[str]) -> str:
    return ", ".join(sorted(account.names.get(i, i) for i in ids)[:3])
