"""Figures side by side: only the same thing, in the same part, place, time and unit."""

from __future__ import annotations

from averment.resolving import resolve
from tests.resolving.factories import FERNMOUTH, Page


def count(name: str, low: float | None, high: float | None, counted: str, *, as_of: str | None = None, **more) -> Page:
    page = Page(name, f"{name} counted some {counted} at Fernmouth.")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    claim = page.claim(f"{name} counted some {counted} at Fernmouth")
    page.figure(f"some {counted}", low, high, counted, claim, as_of=as_of, **more)
    return page


def tallies(*pages: Page):
    return resolve([p.read() for p in pages], (), {}).tallies


def test_figures_that_meet_agree():
    (tally,) = tallies(count("a", 15, None, "injured porters"), count("b", 20, 20, "injured porters"))
    assert (tally.scope, tally.agree, len(tally.counts)) == ("same", True, 2)


def test_figures_that_cannot_both_be_right_disagree_and_are_a_contradiction():
    record = resolve([count("a", 15, 15, "injured porters").read(), count("b", 20, 20, "injured porters").read()], (), {})
    assert [t.agree for t in record.tallies] == [False]
    assert [(c.kind, c.about) for c in record.contradictions] == [("different_value", record.tallies[0].id)]


def test_other_years_are_another_scope_and_no_contradiction():
    record = resolve(
        [count("a", 2400, 2400, "residents", as_of="2015").read(), count("b", 8000, 8000, "residents", as_of="2016").read()],
        (),
        {},
    )
    assert [(t.scope, t.agree) for t in record.tallies] == [("different_scope", None)]
    assert record.contradictions == ()


def test_other_things_and_other_units_are_not_compared():
    assert tallies(count("a", 3, 3, "porters"), count("b", 9, 9, "boats")) == ()
    assert tallies(count("a", 3, 3, "fine", unit="EUR"), count("b", 9, 9, "fine", unit="USD")) == ()


def test_one_figure_is_no_tally():
    assert tallies(count("a", 3, 3, "porters")) == ()


def aged(name: str, person: str, years: float) -> Page:
    page = Page(name, f"A guard hit {person}, aged {years:.0f}, on pier {name}.")
    hurt = page.mention(person, category="victim")
    claim = page.claim(f"A guard hit {person}, aged {years:.0f}, on pier {name}")
    page.act("hit", "baton", claim, victim=hurt, when="2021-05-04")
    page.figure(f"aged {years:.0f}", years, years, "age", claim, unit="years")
    return page


def test_ages_are_compared_for_one_person_only_and_a_birthday_is_no_contradiction():
    assert [t.agree for t in tallies(aged("a", "Tobias Wren", 28), aged("b", "Tobias Wren", 29))] == [True]
    assert [t.agree for t in tallies(aged("a", "Tobias Wren", 28), aged("b", "Tobias Wren", 38))] == [False]
    assert tallies(aged("a", "Tobias Wren", 28), aged("b", "Mira Quist", 38)) == ()


def event(name: str, words: str, low: float, high: float | None, counted: str, text: str | None = None, **more) -> Page:
    page = Page(name, f"Guards fired on a march at Fernmouth on 4 May 2021. {text or words + ' at the square'}.")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    first = page.claim("Guards fired on a march at Fernmouth on 4 May 2021")
    page.act("fired on", "shooting", first, place="Fernmouth", when="2021-05-04")
    claim = page.claim(text or f"{words} at the square")
    page.figure(words, low, high, counted, claim, **more)
    return page


def test_the_wounded_are_compared_whoever_they_are():
    pages = (
        event("a", "15 porters", 15, 15, "porters", "15 porters were wounded"),
        event("b", "20 wounded", 20, 20, "wounded men"),
    )
    (tally,) = tallies(*pages)
    assert (tally.counted, tally.agree) == ("wounded", False)


def test_five_times_shot_are_five_shots():
    pages = (
        event("a", "five times", 5, 5, "", "A guard shot a man five times", unit="times"),
        event("b", "three gunshots", 3, 3, "gunshots", unit="shots"),
    )
    (tally,) = tallies(*pages)
    assert (tally.counted, tally.agree) == ("shots", False)


def test_figures_of_a_toll_that_may_both_be_right_are_still_shown_side_by_side():
    pages = event("a", "at least 15 wounded", 15, None, "wounded"), event("b", "20 wounded", 20, 20, "wounded")
    record = resolve([p.read() for p in pages], (), {})
    assert [t.agree for t in record.tallies] == [True]
    assert ["each may be right" in c.note for c in record.contradictions] == [True]


def test_a_part_is_no_toll():
    assert tallies(event("a", "two shots", 2, 2, "shots", "the first two shots rang", unit="shots"),
                   event("b", "five shots", 5, 5, "shots", unit="shots")) == ()  # fmt: skip


def march(*told: tuple[str, str, float]) -> Page:
    sentences = [f"{who} said {words} had taken part." for who, words, _ in told]
    page = Page("m", "Hundreds of people marched through Fernmouth.\n" + "\n".join(sentences))
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    page.figure("Hundreds of people", 200, 999, "people", page.claim("Hundreds of people marched through Fernmouth"))
    for (who, words, number), sentence in zip(told, sentences, strict=True):
        giver = page.mention(who, "organization")
        claim = page.claim(sentence.removesuffix("."), "alleged", source=giver)
        page.figure(words, number, number, words.split()[-1], claim, giver=giver)
        page.mention("Fernmouth", "place", location=FERNMOUTH)
    return page


def test_the_size_of_a_march_is_compared_whatever_those_who_came_are_called():
    page = march(("Harbour Watch", "1,300 people", 1300), ("Police", "some 400 marchers", 400))
    page.act("marched", "other", "c1", place="Fernmouth")
    (tally,) = tallies(page)
    assert (tally.counted, tally.agree, {c.giver for c in tally.counts}) == ("turnout", False, {"Harbour Watch", "Police"})


def long_ago(published: str | None) -> Page:
    page = Page("u", "A year ago some 8,000 residents left Fernmouth.", published=published)
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    page.time("A year ago", None, kind="date", anchor="publication")
    page.figure("some 8,000 residents", 8000, 8000, "residents", page.claim("A year ago some 8,000 residents left Fernmouth"))
    return page


def test_a_figure_of_a_day_that_nobody_knows_is_not_compared():
    assert tallies(long_ago(None), count("a", 2400, 2400, "residents", as_of="2015")) == ()
