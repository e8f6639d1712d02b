from dataclasses import replace

from averment.exporting.lookup import Lookup
from averment.exporting.track import draw_track
from tests.fakes import FakeView, record

PROCEEDING, INCIDENT = record().proceedings[0], record().incidents[0]


def _steps(*whens):
    steps = Lookup(FakeView()).steps(PROCEEDING.steps)
    return [replace(steps[i % 2], step=replace(steps[i % 2].step, when=when)) for i, when in enumerate(whens)]


def test_time_is_drawn_to_scale():
    track = draw_track(_steps("2020-01-01", "2020-07-01", "2020-12-31"), replace(PROCEEDING, last_heard=None, stale=None), None)
    first, middle, last = sorted(d.x for d in track.dots)
    assert abs((middle - first) - (last - middle)) < 1


def test_silence_runs_from_the_last_report_to_the_day_of_asking():
    track = draw_track(_steps("2021-08-01"), replace(PROCEEDING, last_heard="2021-09-01", stale=365), None)
    begins, ends = track.silence
    assert begins < ends
    assert ends == 97.0


def test_steps_on_one_day_stand_above_each_other():
    track = draw_track(_steps("2021-08-01", "2021-08-01", "2022-08-01"), replace(PROCEEDING, last_heard=None), None)
    assert len({(d.x, d.y) for d in track.dots}) == 3


def test_an_undated_step_is_not_given_a_place():
    track = draw_track(_steps("2021-08-01", None), PROCEEDING, INCIDENT)
    assert [d.number for d in track.dots] == [1]
    assert draw_track(_steps(None, None), PROCEEDING, INCIDENT) is None


def test_what_a_date_leaves_open_is_drawn_as_wide_as_it_is():
    exact, year = draw_track(_steps("2021-08-01", "2022"), replace(PROCEEDING, last_heard=None), None).dots
    assert year.right - year.left > exact.right - exact.left


def test_a_date_that_nobody_can_read_is_left_out():
    assert draw_track(_steps("sometime"), replace(PROCEEDING, last_heard=None), None) is None
