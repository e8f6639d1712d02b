from datetime import date

import pytest

from averment.exporting.scale import TimeScale
from averment.model.period import Period
from averment.web.drawing.spans import draw_span

YEAR = TimeScale(date(2020, 1, 1), date(2020, 12, 31))


def _drawn(edtf, scale=YEAR):
    return draw_span(Period(edtf), scale)


def test_a_day_is_a_point_where_it_is():
    span = _drawn("2020-07-01")
    assert span.point
    assert span.left == span.right == pytest.approx(100 * 182 / 365, abs=0.01)


def test_a_month_is_as_wide_as_a_month():
    span = _drawn("2020-04")
    assert not span.point
    assert span.width == pytest.approx(100 * 29 / 365, abs=0.02)


def test_about_has_soft_ends_and_an_exact_month_has_none():
    assert _drawn("2020-04~").soft == (True, True)
    assert _drawn("2020-04").soft == (False, False)
    assert _drawn("2020-02~/2020-05").soft == (True, False)


def test_an_open_side_reaches_to_the_edge_and_says_so():
    since, until = _drawn("2020-05/.."), _drawn("../2020-05")
    assert (since.right, since.open) == (100.0, (False, True))
    assert (until.left, until.open) == (0.0, (True, False))


def test_what_goes_on_beyond_the_window_is_cut_and_says_so():
    span = _drawn("2019-06/2021-06")
    assert (span.left, span.right, span.cut) == (0.0, 100.0, (True, True))


def test_what_is_outside_or_unbounded_is_not_drawn():
    assert _drawn("2018") is None
    assert _drawn("2022-01/..") is None
    assert _drawn("../..") is None


def test_a_doubted_date_is_doubtful_and_an_approximate_one_is_not():
    assert _drawn("2020-04?").doubtful
    assert not _drawn("2020-04~").doubtful
    assert _drawn("2020-04%").doubtful and _drawn("2020-04%").soft == (True, True)
