import pytest

from averment.web.drawing.frame import HEIGHT, MOST_ZOOM, WIDTH, Frame, from_unit, to_unit


def test_the_projection_goes_there_and_back():
    for place in ((0.0, 0.0), (48.85, 2.35), (-33.9, 151.2), (71.0, -156.8)):
        assert from_unit(*to_unit(*place)) == pytest.approx(place)


def test_the_middle_of_a_frame_is_in_the_middle_of_the_picture():
    frame = Frame(48.0, 2.0, 5)
    assert frame.at(48.0, 2.0) == pytest.approx((WIDTH / 2, HEIGHT / 2))


def test_a_frame_around_places_shows_them_all_with_air():
    places = [(50.95, 1.85), (44.9, 6.64), (43.3, 5.37)]
    frame = Frame.around(places)
    assert all(frame.shows(*p, margin=-20) for p in places)
    assert not all(frame.nearer(1).shows(*p) for p in places)


def test_one_place_is_not_shown_nearer_than_is_of_use_and_none_shows_the_world():
    assert Frame.around([(48.85, 2.35)]).zoom < MOST_ZOOM
    assert Frame.around([]) == Frame.whole()


def test_an_address_gives_back_the_frame_that_it_was_written_from():
    frame = Frame(48.8566, 2.3522, 6.4)
    assert Frame.parse(str(frame)) == frame


@pytest.mark.parametrize("written", ["", "1,2", "a,b,c", "nan,0,1", "1,inf,3", "1,2,3,4", None])
def test_what_is_no_frame_is_none(written):
    assert Frame.parse(written) is None


def test_a_frame_beyond_the_world_is_brought_back():
    frame = Frame.parse("999,-999,99")
    assert (frame.latitude, frame.longitude, frame.zoom) == (84.0, -180.0, MOST_ZOOM)


def test_moving_east_brings_what_was_at_the_edge_to_the_middle():
    frame = Frame(48.0, 2.0, 5)
    assert frame.moved(0.5, 0).at(48.0, 2.0) == pytest.approx((0, HEIGHT / 2), abs=1)


def test_lengths_are_those_of_the_ground():
    frame = Frame(48.0, 2.0, 6)
    assert frame.kilometres(frame.length(50)) == pytest.approx(50)
    round_one, length = frame.rule()
    assert frame.kilometres(length) == pytest.approx(round_one, rel=0.01)
    assert length < WIDTH / 4
