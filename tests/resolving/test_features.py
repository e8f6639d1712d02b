"""The visible list of reasons: each in words, vetoes never outweighed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from averment.model.period import Period
from averment.resolving.features import JOIN, REASONS, VETO, Account, Decided, compare, kilometres
from tests.resolving.factories import ARDLOCH, FERNMOUTH, PORT_VALE

PLAIN = Account(
    "i1", "d1", "d1", ("a1",), frozenset({"baton"}), None, (), frozenset(), frozenset(), frozenset(), frozenset(),
    {"lantern": 1.0}, {}, None, main=True,
)  # fmt: skip
OTHER = replace(PLAIN, id="i2", document="d2", family="d2")


def names(left: Account, right: Account) -> dict[str, float]:
    return {f.name: f.weight for f in compare(left, right)[1]}


def test_nothing_known_but_the_kind_does_not_join():
    assert compare(replace(PLAIN, words={"a": 1.0}), replace(OTHER, words={"b": 1.0}))[0] < JOIN


def test_every_reason_says_itself_in_words():
    assert all(f.words for f in compare(PLAIN, OTHER)[1])
    assert all((reason.__doc__ or "").endswith(".") for reason in REASONS)


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ({"victims": frozenset("x"), "names": {"x": "Tobias Wren"}}, {"victims": frozenset("y"), "names": {"y": "Mira Quist"}}, "different victims"),
        ({"places": (FERNMOUTH,)}, {"places": (ARDLOCH,)}, "far apart"),
        ({"places": (FERNMOUTH,)}, {"places": (PORT_VALE,)}, "far apart"),
        ({"period": Period("2021-05-04")}, {"period": Period("2021-06-04")}, "different times"),
    ],
)  # fmt: skip
def test_a_veto_is_never_outweighed(left, right, name):
    one, other = replace(PLAIN, **left), replace(OTHER, **right)
    assert names(one, other)[name] == VETO
    assert compare(one, other)[0] < 0


def test_an_unknown_time_says_nothing():
    assert "same time" not in names(replace(PLAIN, period=Period("2021")), OTHER)


def test_a_wide_place_is_near_nothing():
    country = replace(FERNMOUTH, precision="country")
    assert not {"same place", "far apart"} & names(replace(PLAIN, places=(country,)), replace(OTHER, places=(ARDLOCH,))).keys()


def test_a_place_that_both_pages_tell_of_lifts_the_veto():
    left = replace(PLAIN, places=(FERNMOUTH,), around=(FERNMOUTH, ARDLOCH))
    assert "place on both pages" in names(left, replace(OTHER, places=(ARDLOCH,), around=(ARDLOCH,)))


def test_pages_that_came_out_long_after_each_other_are_less_likely_one():
    left, right = replace(PLAIN, published=date(2021, 5, 1)), replace(OTHER, published=date(2021, 9, 1))
    assert (
        names(left, right)["published apart"]
        < 0
        < names(left, replace(right, published=date(2021, 5, 2)))["published together"]
    )


def test_comparing_is_the_same_both_ways():
    left, right = replace(PLAIN, places=(FERNMOUTH,), period=Period("2021-05")), replace(OTHER, places=(FERNMOUTH,))
    assert compare(left, right)[0] == pytest.approx(compare(right, left)[0])


def test_kilometres_are_those_of_the_globe():
    assert kilometres(FERNMOUTH, FERNMOUTH) == 0
    assert kilometres(FERNMOUTH, ARDLOCH) == pytest.approx(815, rel=0.02)


def test_victims_of_one_family_name_are_no_veto():
    one = replace(PLAIN, victims=frozenset("x"), names={"x": "Tobias Wren"})
    other = replace(OTHER, victims=frozenset("y"), names={"y": "Mary Wren"})
    assert VETO < names(one, other)["different victims"] < 0


def test_whoever_tells_of_it_besides_other_news_is_a_reason_where_the_other_page_names_them():
    about = replace(PLAIN, id="a", main=True, people=frozenset({"rosa"}), names={"rosa": "Rosa Lindqvist"})
    besides = replace(about, id="b", main=False, tellers=frozenset({"rosa"}))
    assert "told by the same" in names(about, besides).keys() & names(besides, about).keys()
    assert "told by the same" not in names(about, replace(besides, main=True)) | names(
        about, replace(besides, tellers=frozenset())
    )


def test_the_same_decision_counts_in_the_same_days_only():
    convicted = Decided("conviction", "ivo", Period("2023-03-03"), taken_by=False)
    one = replace(PLAIN, id="a", decided=frozenset({convicted}))
    same = replace(one, id="b", decided=frozenset({replace(convicted, when=Period("2023-03-04"))}))
    later = replace(one, id="c", decided=frozenset({replace(convicted, when=Period("2024-03-04"))}))
    taken = replace(one, id="d", decided=frozenset({replace(convicted, taken_by=True)}))
    assert "same decision" in names(one, same)
    assert "same decision" not in names(one, later) | names(one, taken)


def test_what_a_page_says_was_another_case_speaks_against_joining_the_page_that_is_about_it():
    convicted = Decided("conviction", "ivo", Period("2023-03-03"), taken_by=False)
    about = replace(PLAIN, id="a", decided=frozenset({convicted}))
    recalls = replace(OTHER, id="b", elsewhere=frozenset({replace(convicted, when=Period("2023-03-04"))}))
    assert names(about, recalls)["another case"] == names(recalls, about)["another case"] < -1
    long_ago = replace(recalls, elsewhere=frozenset({replace(convicted, when=Period("2019-03-04"))}))
    besides = replace(recalls, main=False)
    same_news = replace(recalls, decided=frozenset({convicted}))
    assert not any("another case" in names(about, other) for other in (long_ago, besides, same_news))


def test_what_came_of_a_charge_is_of_the_case_of_the_charge_unless_other_victims_are_named():
    charged = Decided("charge", "ivo", Period("2021-06-20"), taken_by=False)
    one = replace(PLAIN, id="a", decided=frozenset({charged}), victims=frozenset({"x"}), names={"x": "Tobias Wren"})
    later = replace(OTHER, decided=frozenset({Decided("verdict_acquitted", "ivo", Period("2024-03-09"), taken_by=False)}))
    assert names(one, later)["same respondent"] > 0
    other = replace(later, victims=frozenset({"y"}), names={"y": "Mira Quist"})
    by = replace(later, decided=frozenset({Decided("verdict_acquitted", "ivo", Period("2024-03-09"), taken_by=True)}))
    assert not any("same respondent" in names(one, o) for o in (other, by, replace(later, main=False)))
