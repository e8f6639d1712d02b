"""Periods compared with care."""

from __future__ import annotations

from datetime import date

import pytest

from averment.model.period import Period
from averment.resolving.periods import best_period, gap_days, near_in_time, period_of, seen_on
from tests.resolving.factories import Page


@pytest.mark.parametrize("written", [None, "", "soon", "2021-13", "2021-02-30"])
def test_what_is_no_period_is_unknown(written):
    assert period_of(written) is None


def test_the_period_of_most_accounts_is_chosen_at_its_most_exact():
    assert best_period([Period("2021"), Period("2021-05-04"), Period("2021-05"), Period("1998"), None]) == Period("2021-05-04")
    assert best_period([None]) is None


def test_gaps_are_counted_from_end_to_start():
    assert gap_days(Period("2021-06-01"), Period("2021-05-30")) == 2
    assert gap_days(Period("2021-06-01/.."), Period("2022")) is None
    assert near_in_time(Period("2021-06-01"), Period("2021-05-30"), 2)
    assert not near_in_time(Period("2021-06-01"), Period("2021-05-30"), 1)


def test_a_page_was_written_by_its_publication_else_by_the_day_it_was_taken_else_nobody_knows():
    assert seen_on(Page("d", "x", published="2021-05").read().document) == date(2021, 5, 31)
    assert seen_on(Page("d", "x", captured_at="2021-05-07T10:00:00Z").read().document) == date(2021, 5, 7)
    assert seen_on(Page("d", "x").read().document) is None


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-05-04", "4 May 2021"),
        ("2021-05", "May 2021"),
        ("2017-10~", "about October 2017"),
        ("2014-05/2015-05", "May 2014 to May 2015"),
        ("2021-05-04/2021-05-05", "4 to 5 May 2021"),
        ("2021-04-30/2021-05-02", "30 April to 2 May 2021"),
        ("2021-24", "winter 2021–2022"),
        ("../2015", "until 2015"),
        ("2015/..", "since 2015"),
        ("201X", "the 2010s"),
    ],
)
def test_a_period_is_written_as_people_write_it(edtf, words):
    assert Period(edtf).in_words() == words
