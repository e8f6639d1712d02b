"""Who is compared with whom: told from two documents alone, the same in every order, and never by one common mark."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.model.sketch import Sketch
from averment.resolving.neighbours import CLOSE, CROWD, Links, closeness, find_links, link, neighbourhoods, sketch, weight_of
from tests.resolving.factories import ARDLOCH, FERNMOUTH, Page, blow_page, other_page, second_blow_page


def blank(name: str, **more) -> Sketch:
    """A document of its own words but for one, as two pages about anything have it."""
    return replace(Sketch(name, None, "en", (), (), (), (), (), (), (), {"quay": 0.41, name: 0.91}, {}, ()), **more)


def near(name: str, *keys: int, **more) -> Sketch:
    """A document that is close to every other of these, once it is found."""
    return blank(name, keys=keys, **({"core": ("wren",), "people": ("tobias wren",)} | more))


def close(*sketches: Sketch) -> set[tuple[str, str]]:
    return set(find_links(sketches).close)


def test_pages_that_name_who_suffered_are_neighbours_and_pages_about_others_are_not():
    assert close(*(sketch(p.read()) for p in (blow_page(), second_blow_page(), other_page()))) == {("d1", "d2")}


def test_a_sketch_is_made_of_one_reading_alone_and_always_the_same():
    assert sketch(blow_page().read()) == sketch(blow_page().read())


def test_a_sketch_holds_family_names_of_who_took_part_and_full_names_of_all():
    told = sketch(blow_page().read())
    assert (told.core, told.people) == (("harrow", "wren"), ("ivo harrow", "tobias wren"))
    assert told.places == ("fernmouth",)


def test_who_is_in_an_act_that_is_denied_only_took_no_part():
    page = Page("n", "Ivo Harrow never struck Tobias Wren.")
    man, officer = page.mention("Tobias Wren"), page.mention("Ivo Harrow")
    page.act("struck", "beating", page.claim("Ivo Harrow never struck Tobias Wren", "denied"), victim=man, perpetrator=officer, negated=True)  # fmt: skip
    assert sketch(page.read()).core == ()


def test_who_answers_in_a_step_is_in_the_core():
    page = Page("s", "Ivo Harrow was charged.")
    page.step("charged", "charge", page.claim("Ivo Harrow was charged"), respondent=page.mention("Ivo Harrow"))
    assert sketch(page.read()).core == ("harrow",)


def test_a_country_is_no_place_to_meet():
    page = Page("c", "It rained in Fernmouth.")
    page.mention("Fernmouth", "place", location=replace(FERNMOUTH, precision="country"))
    assert sketch(page.read()).places == ()


def test_keys_fit_where_every_database_and_every_script_holds_a_number_exactly():
    assert all(0 <= key < 2**53 for key in sketch(blow_page().read()).keys)


def test_one_word_in_common_finds_nobody_and_two_do():
    word, another, name = 3, 5, 4
    assert (weight_of(word), weight_of(name)) == (1, 2)
    assert close(near("a", word), near("b", word)) == set()
    assert close(near("a", word, another), near("b", word, another)) == {("a", "b")}
    assert close(near("a", name), near("b", name)) == {("a", "b")}


def test_a_key_of_a_crowd_is_dead_and_another_key_still_finds():
    others = [blank(f"z{i}", keys=(4,)) for i in range(CROWD - 2)]
    assert close(near("a", 4), near("b", 4), *others) == {("a", "b")}
    others.append(blank("zz", keys=(4,)))
    assert close(near("a", 4), near("b", 4), *others) == set()
    assert close(near("a", 4, 8), near("b", 4, 8), *others) == {("a", "b")}


def test_to_be_found_is_not_to_be_close():
    assert close(near("a", 4, core=(), people=()), near("b", 4, core=(), people=())) == set()


@pytest.mark.parametrize(
    "more",
    [
        {"core": ("wren",)},
        {"people": ("mira quist", "tobias wren", "ivo harrow")},
        {"places": ("fernmouth",), "days": (737914,), "day": 737916},
        {"words": {"lantern": 1.0}},
        {"shingles": (8, 16, 24)},
    ],
)
def test_what_makes_two_documents_neighbours(more):
    one = blank("a", **more)
    assert closeness(one, blank("b", **more)) >= CLOSE
    assert closeness(one, blank("b")) < CLOSE


@pytest.mark.parametrize(("field", "ours", "theirs"), [("core", "wren", "quist"), ("places", "fernmouth", "ardloch")])
def test_other_people_or_another_place_speak_against_it(field, ours, theirs):
    alike = {"words": {"lantern": 0.6, "quay": 0.8}}
    one, other = blank("a", **alike), blank("b", **alike)
    assert closeness(replace(one, **{field: (ours,)}), replace(other, **{field: (theirs,)})) < closeness(one, other)
    assert closeness(replace(one, **{field: (ours,)}), other) == closeness(one, other)


def test_an_undated_page_looks_farther_for_what_may_date_it_and_makes_no_neighbour_by_it():
    one, other = near("a", 4, core=()), near("b", 4, core=())
    assert link(one, other) is None
    assert link(replace(one, counts_back=True), other) == link(one, replace(other, counts_back=True)) == "recalled"
    assert link(replace(one, counts_back=True), replace(other, counts_back=True)) is None
    links = find_links([replace(one, counts_back=True), other])
    assert (links.close, links.recalled) == (frozenset(), {("a", "b")})
    assert (links.of(["a"]), links.of(["b"]), links.of(["a", "b"])) == (("b",), ("a",), ())


def test_what_is_recalled_comes_from_outside_of_the_neighbourhood_only():
    links = Links(frozenset(), frozenset({("a", "b"), ("a", "c"), ("d", "e")}))
    assert links.of(["a", "b"]) == ("c",)


def test_only_an_undated_page_that_counts_back_does_so():
    page = Page("u", "Last month the quay was cleared.")
    page.time("Last month", None, anchor="publication")
    assert sketch(page.read()).counts_back
    page.published = "2021-05-06"
    assert not sketch(page.read()).counts_back


def test_neighbourhoods_are_what_hangs_together_directly_or_through_others():
    assert neighbourhoods("edcba", [("a", "c"), ("c", "e")]) == [("a", "c", "e"), ("b",), ("d",)]
    assert neighbourhoods("ab", [("a", "elsewhere")]) == [("a",), ("b",)]


NAMES = st.lists(st.sampled_from(("wren", "quist", "harrow")), unique=True, max_size=2).map(tuple)
PLACES = st.lists(st.sampled_from(("fernmouth", "ardloch")), unique=True, max_size=1).map(tuple)
KEYS = st.lists(st.sampled_from((2, 3, 4, 5, 7)), unique=True, max_size=4).map(tuple)
WEIGHTS = st.sampled_from(({}, {"quay": 1.0}, {"quay": 0.6, "lantern": 0.8}, {"lantern": 1.0}))
SKETCHES = st.lists(
    st.builds(
        Sketch,
        document=st.sampled_from("abcdefgh"),
        day=st.sampled_from((None, 737914, 737916, 738100)),
        language=st.sampled_from(("en", "fr")),
        keys=KEYS,
        core=NAMES,
        people=NAMES,
        places=PLACES,
        days=st.sampled_from(((), (737914,))),
        counted=st.just(()),
        words=WEIGHTS,
        title=st.just({}),
        shingles=st.sampled_from(((), (8, 16), (8, 16, 24))),
        counts_back=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda s: s.document,
)


@settings(deadline=None, max_examples=40)
@given(SKETCHES.flatmap(lambda s: st.tuples(st.just(s), st.permutations(s))))
def test_the_order_of_arrival_makes_no_difference_to_who_is_whose_neighbour(drawn):
    first, other = drawn
    assert find_links(first) == find_links(other)


@settings(deadline=None, max_examples=40)
@given(SKETCHES)
def test_nearness_is_mutual_and_nobody_is_both_a_neighbour_and_recalled(sketches):
    links = find_links(sketches)
    assert not links.close & links.recalled
    assert all(a < b for a, b in links.close | links.recalled)
    for one in sketches:
        for other in sketches:
            assert closeness(one, other) == pytest.approx(closeness(other, one))


@settings(deadline=None, max_examples=40)
@given(SKETCHES)
def test_one_page_more_changes_nothing_between_the_others(sketches):
    """As long as no key becomes that of a crowd."""
    before = find_links(sketches[1:])
    after = find_links(sketches)
    new = {s.document for s in sketches[:1]}
    assert {p for p in after.close if not new & set(p)} == before.close
    assert {p for p in after.recalled if not new & set(p)} == before.recalled


def test_the_same_town_in_the_same_week_finds_pages_and_one_in_another_town_does_not():
    def weekly(name: str, town, day: str) -> Sketch:
        page = Page(name, f"It rained in {town.name}.", published=day)
        page.mention(town.name, "place", location=town)
        return sketch(page.read())

    here, soon, late = (weekly(n, FERNMOUTH, d) for n, d in (("a", "2021-05-06"), ("b", "2021-05-09"), ("c", "2021-09-09")))
    strong = [{k for k in s.keys if weight_of(k) > 1} for s in (here, soon, late, weekly("d", ARDLOCH, "2021-05-06"))]
    assert strong[0] & strong[1]
    assert not strong[0] & strong[2]
    assert not strong[0] & strong[3]


def test_somebody_in_office_ties_two_pages_only_at_one_time():
    mayor = {"core": (), "people": (), "officials": ("ada quill",), "places": ("fernmouth",), "days": (737_900,)}
    soon = [near("a", 2, day=737_900, **mayor), near("b", 2, day=737_905, **mayor)]
    late = [near("a", 2, day=737_900, **mayor), near("b", 2, day=738_900, **mayor)]
    assert closeness(*soon) - closeness(*late) > 2.0


def test_whoever_has_a_part_on_one_page_and_is_named_on_the_other_is_no_stranger():
    one = near("a", 2, core=("wren",), people=("tobias wren",))
    stranger = near("b", 2, core=("harrow",), people=("ivo harrow",))
    known = near("b", 2, core=("harrow",), people=("ivo harrow", "tobias wren"))
    assert closeness(one, known) > closeness(one, stranger) + 2.0


def crowd(name: str, n: int) -> tuple[list[str], list[tuple[str, str]]]:
    members = [f"{name}{i:02}" for i in range(n)]
    return members, [(a, b) for i, a in enumerate(members) for b in members[i + 1 :]]


def test_one_chance_link_between_two_crowds_makes_no_neighbourhood_of_them():
    (ones, within), (others, between) = crowd("a", 20), crowd("b", 20)
    assert len(neighbourhoods([*ones, *others], [*within, *between, (ones[0], others[0])])) == 2
    bridge = [(ones[i], others[j]) for i in range(8) for j in range(8)]
    assert len(neighbourhoods([*ones, *others], [*within, *between, *bridge])) == 1


def test_where_nobody_has_many_neighbours_any_link_holds_and_a_persons_word_always_does():
    assert neighbourhoods(["a", "b", "c"], [("a", "b")]) == [("a", "b"), ("c",)]
    (ones, within), (others, between) = crowd("a", 20), crowd("b", 20)
    assert len(neighbourhoods([*ones, *others], [*within, *between], [(ones[0], others[0])])) == 1
