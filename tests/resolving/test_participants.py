"""Who took part: persons and groups, each once; pronouns, days and judges are nobody."""

from __future__ import annotations

from averment.resolving import resolve
from tests.resolving.factories import FERNMOUTH, Page


def told(page: Page):
    (incident,) = resolve([page.read()], (), {}).incidents
    return incident


def test_a_pronoun_stands_for_whoever_it_is_said_of() -> None:
    page = Page("p", "A young docker came by. They hit him.")
    page.mention("A young docker", entity="e1", name=None)
    him = page.mention("him", entity="e1", name=None, pronoun=True)
    they = page.mention("They", "group", entity="e2", name=None, pronoun=True)
    page.act("hit", "beating", page.claim("They hit him"), victim=him, perpetrator=they)
    assert [p.text for p in told(page).victims] == ["A young docker"]
    assert told(page).perpetrators == ()


def test_the_speaker_of_a_quotation_is_who_me_is() -> None:
    page = Page("p", "“They sprayed me,” Tobias Wren said.")
    speaker = page.mention("Tobias Wren")
    page.act("sprayed", "pepper_spray", page.claim("They sprayed me", "alleged", source=speaker, voice="quoted"), victim="me")
    assert [p.text for p in told(page).victims] == ["Tobias Wren"]


def test_a_day_takes_no_part_and_a_jury_suffers_nothing() -> None:
    page = Page("p", "He was found guilty on Tuesday of a beating, which a jury saw.")
    jury = page.mention("a jury", "group", name=None, category="court")
    page.act("beating", "beating", page.claim("a beating, which a jury saw"), victim=jury, perpetrator="Tuesday")
    assert (told(page).victims, told(page).perpetrators) == ((), ())


def test_the_town_of_a_court_and_the_day_of_a_film_are_not_those_of_the_blow() -> None:
    page = Page("p", "A film shown on Monday by the court in Fernmouth shows a guard beating a man.", published="2021-05-06")
    page.mention("the court", "organization", name=None, category="court")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    page.time("Monday", "2021-05-03")
    claim = page.claim("a guard beating a man", "found", source_text="A film shown on Monday by the court in Fernmouth")
    page.act("beating", "beating", claim, place="Fernmouth", when="2021-05-03")
    assert (told(page).place, told(page).period) == (None, None)


def test_in_a_log_the_line_above_dates_what_stands_below() -> None:
    page = Page("p", "4 May 2021\nA guard pushed a man.\n9 May 2021\nA guard slapped a woman.")
    page.time("4 May 2021", "2021-05-04")
    page.time("9 May 2021", "2021-05-09")
    page.act("pushed", "push", page.claim("A guard pushed a man"))
    page.act("slapped", "slap", page.claim("A guard slapped a woman"))
    found = resolve([page.read()], (), {}).incidents
    assert sorted(i.title for i in found) == ["Push: 4 May 2021", "Slap: 9 May 2021"]


def test_a_counted_crowd_that_tells_of_blows_tells_of_a_habit_even_through_a_group() -> None:
    page = Page("p", "The group said 31 migrants had told of kicks.")
    group = page.mention("The group", "organization", name=None)
    claim = page.claim("31 migrants had told of kicks", "alleged", source=group)
    page.figure("31 migrants", 31, 31, "migrants", claim, unit="people")
    page.act("kicks", "kick", claim)
    record = resolve([page.read()], (), {})
    assert (record.incidents, len(record.patterns)) == ((), 1)


def test_many_who_describe_something_without_a_day_tell_of_a_habit() -> None:
    page = Page("p", "Four described kicks at close range.")
    claim = page.claim("Four described kicks at close range", "alleged", source_text="Four")
    page.figure("Four", 4, 4, "people", claim)
    page.act("kicks", "kick", claim)
    record = resolve([page.read()], (), {})
    assert (record.incidents, len(record.patterns)) == ((), 1)
