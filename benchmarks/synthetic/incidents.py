"""Invented incidents: where and when, who, what was done, what became of it, and which pages tell of it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from random import Random
from typing import NamedTuple

from synthetic.details import TABLES, table
from synthetic.names import Person, person
from synthetic.sites import serving
from synthetic.towns import Town, some_town

BEGIN = date(2012, 1, 1).toordinal()
DAYS = 12 * 365
MEAN = 2.42
"""So many pages an incident has in the mean."""
GROWTH = 0.72
"""The exponent of how incidents fall over the years: below 1, later years have more."""
SCENES = (
    ("police", tuple("baton punch kick push pepper_spray restraint taser arrest beating verbal slap".split()), 40),
    ("police", ("tear_gas", "baton", "shooting", "arrest", "push", "kick"), 16),
    ("police", ("shooting", "death", "restraint", "vehicle"), 11),
    ("prison", ("beating", "failure_to_act", "restraint", "kick", "sexual_assault", "pepper_spray"), 12),
    ("camp", ("pepper_spray", "destruction", "baton", "beating", "threat", "dog", "kick"), 15),
    ("military", ("beating", "shooting", "threat", "arrest", "death"), 6),
)  # fmt: skip
STANCES = ("denied", "denied", "denied", "dismissed", "admitted", "no_comment", "force")


class Step(NamedTuple):
    """A step of the proceeding and its day."""

    stage: str
    day: int


class Printed(NamedTuple):
    """A page to be: its day, what sort of page, which step it tells, its site, and whose text it passes on.

    `told` is what sort of text it is (a reprint may be of any sort) and `written` the day on which it was written.
    """

    day: int
    sort: str
    step: int
    site: int
    head: int
    language: str
    told: str
    written: int


class Incident(NamedTuple):
    """One invented incident with everything that its pages may tell."""

    index: int
    day: int
    town: Town
    scene: str
    kinds: tuple[str, str]
    people: dict[str, Person]
    age: int
    named: frozenset[str]
    officers: int
    stance: str
    details: dict[str, int]
    street: str
    proper: tuple[str, str]
    placeless: bool
    steps: tuple[Step, ...]
    pages: tuple[Printed, ...]
    dice: int


class World:
    """All incidents of a seed: each can be made again from its number alone, so none is kept."""

    def __init__(self, seed: int, pages: int) -> None:
        """Spread as many incidents as so many pages need over twelve years."""
        self.seed, self.incidents = seed, max(1, round(pages / MEAN))
        self.incident = lru_cache(maxsize=1024)(self._incident)

    def day(self, index: int) -> int:
        """The day of an incident: later years have more."""
        return BEGIN + int(DAYS * (index / self.incidents) ** GROWTH)

    def _base(self, index: int) -> tuple[Random, Town, bool]:
        dice = Random((self.seed << 40) + index)
        return dice, some_town(dice), dice.random() < 0.08

    def _incident(self, index: int) -> Incident:
        dice, town, twin = self._base(index)
        if twin and index:  # another incident in the same town, in the same week
            town = self._base(index - 1)[1]
        u = dice.random
        scene, kinds, _ = dice.choices(SCENES, [s[2] for s in SCENES])[0]
        day = self.day(index) + int(u() * 3)
        main, other = dice.sample(kinds, 2)
        likely = "camp" if scene == "camp" else town.country.language
        people = {key: person(dice, likely if key in "VFW" else town.country.language) for key in "VOWFLDN"}
        if u() < 0.8:
            people["F"] = people["F"]._replace(last=people["V"].last)
        named = frozenset(key for key, share in (("V", 0.6), ("W", 0.45), ("F", 0.7), ("O", 0.5)) if u() < share)
        steps = self._steps(dice, day)
        details = {name: int(u() * len(table(name, "en"))) for name in TABLES}
        about = int(u() * 1e9)
        proper = tuple(person(dice, town.country.language).last if u() < share else "" for share in (0.75, 0.6))
        return Incident(
            index=index,
            day=day,
            town=town,
            scene=scene,
            kinds=(main, other),
            people=people,
            age=15 + int(u() ** 1.5 * 55),
            named=named,
            officers=1 if u() < 0.45 else 2 + int(u() * 3),
            stance=STANCES[int(u() * len(STANCES))],
            details=details,
            street=person(dice, town.country.language).full,
            proper=(proper[0], proper[1]),
            placeless=u() < 0.04,
            steps=steps,
            pages=_Plan(dice, day, town, steps).pages(),
            dice=about,
        )

    def _steps(self, dice: Random, day: int) -> tuple[Step, ...]:
        u = dice.random
        if u() > 0.5:
            return ()
        made, at = [], day
        for stage, share, least, most in (
            ("complaint", 0.7, 1, 40), ("inquiry_opened", 0.8, 1, 60), ("suspension", 0.3, 0, 20), ("referral", 0.3, 10, 90),
            ("report_published", 0.2, 60, 500),
        ):  # fmt: skip
            if u() < share:
                at += least + int(u() * (most - least))
                made.append(Step(stage, at))
        if u() < 0.4:
            at += 60 + int(u() * 500)
            made.append(Step("dismissal" if u() < 0.7 else "settlement", at))
        elif u() < 0.6:
            at += 30 + int(u() * 400)
            made.append(Step("charge", at))
            at += 200 + int(u() * 900)
            made.append(Step("trial", at))
            at += 1 + int(u() * 30)
            made += [Step("verdict_guilty", at), Step("sentence", at)] if u() < 0.55 else [Step("verdict_acquitted", at)]
            if u() < 0.4:
                made.append(Step("appeal", at + 1 + int(u() * 10)))
        return tuple(made)


class _Plan:
    """Which pages tell of one incident: how many, when, of which sort, on which site, and which copy which."""

    def __init__(self, dice: Random, day: int, town: Town, steps: tuple[Step, ...]) -> None:
        self.u, self.day, self.steps, self.country = dice.random, day, steps, town.country
        self.wide, self.near = serving(town.country.code, town.country.language)
        self.local = self.near[int(self.u() * len(self.near))]
        self.made: list[Printed] = []

    def pages(self) -> tuple[Printed, ...]:
        """Plan all pages, in order of their days: one for most incidents, hundreds for a few."""
        u, spoken = self.u, self.country.language
        count = 1
        if u() > 0.64:
            count = min(60, 1 + int(u() ** -0.9))
            if u() < 0.004:
                count = 100 + int(u() * 200)
        sort = "habit" if u() < 0.05 else "step" if self.steps and u() < 0.22 else "news"
        for number in range(count):
            language = spoken if u() < 0.9 or not number else ("en" if spoken == "fr" else "fr")
            self.made.append(self._page(number, sort, language, self._site(language)))
            if sort != "habit":
                sort = "step" if self.steps and u() < 0.5 else "cite" if u() < 0.15 else "news"
        return tuple(sorted(self.made))

    def _site(self, language: str) -> int:
        u = self.u
        if language == self.country.language:
            pool = (self.local,) if u() < 0.3 else self.near if u() < 0.6 else self.wide
        else:
            pool = serving(self.country.code, language)[0]
        return pool[int(u() * len(pool))].index

    def _page(self, number: int, sort: str, language: str, site: int) -> Printed:
        u = self.u
        if number and u() < 0.36:
            old = self.made[int(u() * number)]
            same = u() < 0.25  # an update of the same page, else a reprint
            day = old.day + int(u() * 3)
            return old._replace(day=day, sort="update" if same else "reprint", site=old.site if same else site)
        step = int(u() * len(self.steps)) if sort == "step" else -1
        out = self.steps[step].day + int(u() * 2) if step >= 0 else self.day + int(u() ** 2 * 12)
        return Printed(out, sort, step, site, number, language, sort, out)
