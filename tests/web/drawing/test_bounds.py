from averment.web.drawing.bounds import draw_bounds


def test_figures_stand_to_scale_from_nought():
    plot = draw_bounds([(50, 50), (100, 100)])
    half, whole = plot.bars
    zero = next(t.x for t in plot.ticks if t.value == 0)
    assert abs((half.left - zero) * 2 - (whole.left - zero)) < 0.05
    assert half.point and whole.point


def test_a_range_is_as_wide_as_its_bounds():
    bar = draw_bounds([(20, 60), (0, 100)]).bars[0]
    assert not bar.point
    assert bar.open == (False, False)
    assert 34 < bar.width < 36  # 40 of 100, on the 88 per cent between the margins


def test_a_side_that_the_words_leave_open_reaches_to_the_edge():
    at_least, at_most = draw_bounds([(15, None), (None, 40)]).bars
    assert (at_least.right, at_least.open) == (100.0, (False, True))
    assert (at_most.left, at_most.open) == (0.0, (True, False))


def test_a_figure_without_any_bound_has_no_bar():
    assert draw_bounds([(None, None), (3, 3)]).bars[0] is None
    assert draw_bounds([(None, None)]).ticks == ()


def test_very_different_figures_are_drawn_by_powers_of_ten():
    plot = draw_bounds([(3, 3), (40, 40), (9000, 9000)])
    assert plot.by_tens
    assert [t.value for t in plot.ticks] == [10, 100, 1000]
    assert plot.bars[0].left < plot.bars[1].left < plot.bars[2].left


def test_nought_keeps_the_scale_even():
    assert not draw_bounds([(0, 0), (9000, 9000)]).by_tens


def test_one_figure_alone_and_negative_ones_are_drawn():
    assert draw_bounds([(0, 0)]).bars[0].left == 50.0
    plot = draw_bounds([(-10, 10)])
    assert plot.bars[0].left < plot.bars[0].right
