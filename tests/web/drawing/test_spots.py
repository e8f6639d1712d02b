from averment.model.mention import Location
from averment.web.drawing.frame import Frame
from averment.web.drawing.spots import Spot, draw_spots, radius

FRANCE = Frame(47.0, 2.5, 4.5)


def _spot(name, latitude, longitude, count=1, precision="town"):
    return Spot(name, Location(name, "FR", latitude, longitude, precision, f"test:{name}"), count)


def test_a_place_stands_where_it_is():
    (mark,) = draw_spots([_spot("Gap", 44.56, 6.08)], FRANCE).points
    assert (mark.x, mark.y) == tuple(round(v, 1) for v in FRANCE.at(44.56, 6.08))


def test_a_region_or_a_country_is_an_area_and_never_a_point():
    marks = draw_spots([_spot("Alps", 44.7, 6.3, precision="region"), _spot("France", 47, 2.5, precision="country")], FRANCE)
    assert marks.points == ()
    assert {m.area for m in marks.areas} == {"region", "country"}


def test_close_places_share_a_mark_with_their_count_and_part_when_looked_at_nearer():
    close = [_spot("Gap", 44.56, 6.08, 3), _spot("Tallard", 44.46, 6.05, 2)]
    (together,) = draw_spots(close, FRANCE).points
    assert together.count == 5
    assert [s.id for s in together.spots] == ["Gap", "Tallard"]
    assert len(draw_spots(close, FRANCE.nearer(5, (44.5, 6.06))).points) == 2


def test_no_mark_lies_upon_another():
    crowd = [_spot(f"p{i}", 45 + (i % 17) * 0.21, 1 + (i // 17) * 0.23, 1 + i % 40) for i in range(200)]
    marks = draw_spots(crowd, FRANCE).points
    pairs = [(a, b) for i, a in enumerate(marks) for b in marks[i + 1 :]]
    assert all((a.x - b.x) ** 2 + (a.y - b.y) ** 2 >= (a.radius + b.radius - 0.2) ** 2 for a, b in pairs)
    assert sum(m.count for m in marks) == sum(s.count for s in crowd)


def test_nothing_is_lost_unsaid():
    far = _spot("Perth", -31.95, 115.86, 4)
    marks = draw_spots([far, _spot("Gap", 44.56, 6.08)], FRANCE)
    assert marks.outside == 4
    assert sum(m.count for m in marks.points) == 1


def test_more_is_larger_but_one_stays_visible():
    assert 6 < radius(1) < radius(2) < radius(100) < radius(10_000) < 60


def test_names_are_written_only_where_there_is_room():
    alone = draw_spots([_spot("Gap", 44.56, 6.08)], FRANCE).points[0]
    assert alone.label
    beside = draw_spots([_spot("Gap", 44.56, 6.08, 9), _spot("Embrun", 44.56, 7.9)], FRANCE).points
    assert [m.label for m in beside].count(True) >= 1


def test_the_same_places_give_the_same_map_in_any_order():
    spots = [_spot(f"p{i}", 44 + i * 0.1, 2 + i * 0.13, 1 + i % 3) for i in range(30)]
    assert draw_spots(spots, FRANCE) == draw_spots(spots[::-1], FRANCE)
