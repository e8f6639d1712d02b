"""Stretches of the calendar are written so that a period can be made of them."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from averment.model.period import Period
from averment.reading import time_values as tv

DAYS = st.dates(date(1000, 1, 1), date(2100, 12, 31))
UNITS = st.sampled_from("D W WE M Q Y E C".split())


@given(DAYS, UNITS, st.integers(-9, 9))
def test_every_step_is_a_period_of_the_same_days(base: date, unit: str, n: int) -> None:
    when = tv.step(base, unit, n)
    assert when is not None
    assert when.edtf is not None
    period = Period(when.edtf)
    assert (period.earliest(), period.latest()) == (when.first, when.last)


@given(DAYS, UNITS)
def test_no_step_is_the_unit_that_holds_the_day(base: date, unit: str) -> None:
    when = tv.step(base, unit, 0)
    assert when is not None
    assert when.first is not None
    assert when.last is not None
    assert unit == "WE" or when.first <= base <= when.last


@given(st.integers(1000, 2100), st.sampled_from(["start", "mid", "end"]))
def test_a_part_lies_inside_the_whole(number: int, which: str) -> None:
    for whole in (tv.year(number), tv.month(number, 2), tv.decade(number // 10 * 10), tv.quarter(number, 3)):
        some = tv.part(whole, which)
        assert some.edtf is not None
        period = Period(some.edtf)
        assert period.overlaps(Period(str(whole.edtf)))


def test_what_is_no_day_of_the_calendar_is_none() -> None:
    assert tv.real_day(2015, 2, 30) is None


def test_beyond_the_calendar_there_is_nothing() -> None:
    assert tv.step(date(9999, 12, 31), "D", 1) is None
