from datetime import date

from averment.exporting.scale import TimeScale


def test_ticks_are_round_and_stand_where_their_days_are():
    decade = TimeScale(date(2010, 3, 5), date(2021, 2, 1))
    assert [t.label for t in decade.ticks()] == ["2012", "2014", "2016", "2018", "2020"]
    assert all(t.x == decade.x(date(int(t.label), 1, 1)) for t in decade.ticks())


def test_shorter_times_have_months_and_days():
    assert [t.label for t in TimeScale(date(2020, 1, 15), date(2020, 12, 20)).ticks()] == ["2020-04", "2020-07", "2020-10"]
    assert [t.label for t in TimeScale(date(2020, 5, 2), date(2020, 5, 20)).ticks(4)] == [
        "2020-05-02",
        "2020-05-07",
        "2020-05-12",
        "2020-05-17",
    ]


def test_there_are_never_more_ticks_than_there_is_room_for():
    for years in (1, 2, 3, 7, 30, 150, 900):
        for most in (3, 5, 8):
            assert 1 <= len(TimeScale(date(1000, 2, 3), date(1000 + years, 5, 6)).ticks(most)) <= most


def test_a_day_outside_stands_at_the_edge_when_asked_to():
    scale = TimeScale(date(2020, 1, 1), date(2020, 12, 31))
    assert (scale.inside(date(2019, 1, 1)), scale.inside(date(2030, 1, 1))) == (0.0, 100.0)
    assert scale.x(date(2030, 1, 1)) > 100


def test_a_scale_of_one_day_divides_by_nothing():
    assert TimeScale(date(2020, 1, 1), date(2020, 1, 1)).x(date(2020, 1, 1)) == 0.0
