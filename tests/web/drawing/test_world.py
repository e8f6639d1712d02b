import itertools
import re

from averment.web.drawing.frame import HEIGHT, WIDTH, Frame
from averment.web.drawing.world import draw_ground


def _numbers(path):
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]


def test_land_is_drawn_where_it_is_and_sea_where_none_is():
    assert draw_ground(Frame(46.5, 2.5, 5)).land
    assert draw_ground(Frame(-40.0, -120.0, 6)).land == ""  # the southern Pacific


def test_a_country_is_drawn_by_its_code():
    ground = draw_ground(Frame(46.5, 2.5, 3), frozenset({"FR", "XX"}))
    assert set(ground.countries) == {"FR"}
    xs, ys = zip(*_numbers(ground.countries["FR"]), strict=True)
    assert min(xs) < WIDTH / 2 < max(xs) and min(ys) < HEIGHT / 2 < max(ys)


def test_what_is_drawn_stays_in_the_picture_and_is_small_enough_to_send():
    for frame in (Frame.whole(), Frame(48.0, 2.0, 2.5), Frame(60.0, 100.0, 4), Frame(50.9, 1.8, 10)):
        path = draw_ground(frame).land
        assert len(path) < 160_000
        if frame.zoom > 1:
            assert all(-20 <= x <= WIDTH + 20 and -20 <= y <= HEIGHT + 20 for x, y in _numbers(path))


def test_no_border_runs_across_the_world_at_the_date_line():
    for piece in draw_ground(Frame.whole()).land.split("M")[1:]:
        points = _numbers(piece)
        assert all(abs(a[0] - b[0]) < WIDTH / 2 for a, b in itertools.pairwise(points))


def test_a_path_holds_nothing_but_a_path():
    assert re.fullmatch(r"[MLZ0-9. -]*", draw_ground(Frame(48.0, 2.0, 5)).land)
