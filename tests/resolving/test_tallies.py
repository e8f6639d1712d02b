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
