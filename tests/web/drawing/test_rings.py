import itertools

from averment.web.drawing.rings import Node, lay_out


def _around(first, second=0):
    nodes = [Node("me", 0), *(Node(f"a{i}", 1, i % 3) for i in range(first)), *(Node(f"b{i}", 2) for i in range(second))]
    links = [*(("me", f"a{i}") for i in range(first)), *((f"a{i % first}", f"b{i}") for i in range(second))]
    return nodes, links


def test_the_middle_is_in_the_middle_and_everything_is_inside():
    rings = lay_out(*_around(9, 40))
    me = rings.placed["me"]
    assert (me.x, me.y) == (rings.width / 2, rings.height / 2)
    assert all(0 < p.x < rings.width and 0 < p.y < rings.height for p in rings.placed.values())


def test_every_label_has_a_line_of_its_own():
    rings = lay_out(*_around(12, 47))
    for side in ("start", "end"):
        for ring in "ab":
            ys = sorted(p.y for n, p in rings.placed.items() if n[0] == ring and p.anchor == side)
            assert all(b - a >= 18 for a, b in itertools.pairwise(ys))


def test_what_is_linked_stands_on_the_same_side():
    nodes, links = _around(6, 6)
    placed = lay_out(nodes, links).placed
    assert all(placed[f"b{i}"].anchor == placed[f"a{i}"].anchor for i in range(6))


def test_the_same_things_give_the_same_picture_in_any_order():
    nodes, links = _around(7, 20)
    assert lay_out(nodes, links) == lay_out(nodes[::-1], links[::-1])


def test_one_thing_alone_is_drawn():
    rings = lay_out([Node("me", 0)], [])
    assert list(rings.placed) == ["me"]
