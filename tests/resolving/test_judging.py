"""Decisions that stand, and the words that they are about."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from averment.model.judgement import CONFIRMS, Judgement, Subject, fates, proposed, standing
from averment.resolving.judging import about, bonds, find_words
from tests.resolving.factories import Page, judgement


def ids(*judgements) -> list[str]:
    return [j.id for j in standing(judgements)]


def test_a_later_decision_takes_back_the_one_it_names_whatever_the_order_of_listing():
    accept, undo = judgement(1, "accept"), judgement(2, "reject", undoes="j1")
    assert ids(accept) == ["j1"]
    assert ids(undo, accept) == ids(accept, undo) == []


def test_undoing_the_undoing_brings_it_back():
    chain = [judgement(1, "accept"), judgement(2, "reject", undoes="j1"), judgement(3, "reject", undoes="j2")]
    assert ids(*chain) == ["j1"]


def test_words_are_found_where_they_stand_or_where_they_moved_to():
    page = Page("d", "Guards hit a man. Later guards hit a woman.")
    page.claim("Guards hit a man")
    page.claim("guards hit a woman")
    claims = page.read().claims
    assert find_words(Subject("d", 0, 16, "Guards hit a man"), claims) == "c1"
    assert find_words(Subject("d", 0, 18, "guards hit a woman"), claims) == "c2"
    assert find_words(Subject("d", 0, 10, "nobody hit"), claims) is None


def test_who_undoes_whom_decides_and_not_the_clock():
    accept, undo = judgement(2, "accept"), judgement(1, "reject", undoes="j2")
    assert ids(accept, undo) == ids(undo, accept) == []


def by(name: str, made: Judgement) -> Judgement:
    return replace(made, by=name)


def test_a_decision_under_the_rule_of_two_waits_for_somebody_else():
    first = judgement(1, "correct", value=proposed("modality=denied"))
    own, others = judgement(2, "accept", value=f"{CONFIRMS}j1"), by("ben", judgement(2, "accept", value=f"{CONFIRMS}j1"))
    assert ids(first) == ids(first, own) == []
    (stands,) = standing([first, others])
    assert (stands.id, stands.value) == ("j1", "modality=denied")
    assert fates([first])["j1"] == "waits"


def test_taking_back_a_confirmation_lets_the_decision_wait_again():
    first, second = judgement(1, "reject", value=proposed(None)), by("ben", judgement(2, "accept", value=f"{CONFIRMS}j1"))
    back = judgement(3, "accept", value=f"{CONFIRMS}j1", undoes="j2")
    assert ids(first, second) == ["j1"]
    assert ids(first, second, back) == [] and fates([first, second, back])["j1"] == "waits"


def test_an_undoing_may_wait_for_a_second_person_too():
    merge, undo = judgement(1, "merge"), judgement(2, "merge", value=proposed(None), undoes="j1")
    second = by("ben", judgement(3, "accept", value=f"{CONFIRMS}j2"))
    assert ids(merge, undo) == ["j1"]
    assert ids(merge, undo, second) == []


def test_a_decision_without_a_value_has_none_when_it_is_confirmed():
    first, second = judgement(1, "merge", value=proposed(None)), by("ben", judgement(2, "accept", value=f"{CONFIRMS}j1"))
    assert standing([first, second])[0].value is None


@given(st.permutations(range(6)))
def test_what_stands_does_not_depend_on_the_order_of_listing(order):
    log = [
        judgement(1, "merge", value=proposed("entity")),
        by("ben", judgement(2, "accept", value=f"{CONFIRMS}j1")),
        judgement(3, "accept", undoes="j2"),
        by("cy", judgement(4, "accept", value=f"{CONFIRMS}j1")),
        judgement(5, "merge", value=proposed("entity"), undoes="j1"),
        judgement(6, "accept"),
    ]
    assert ids(*[log[i] for i in order]) == ["j1", "j6"]


def two(number: int, *documents: str, **more) -> Judgement:
    return judgement(number, "merge", *(Subject(d, 0, 1, "x") for d in documents), **more)


def test_what_a_person_spoke_of_in_one_breath_is_resolved_together_as_long_as_it_stands():
    assert bonds([two(1, "b", "a", "c"), two(2, "d")]) == {("a", "b"), ("b", "c")}
    assert bonds([two(1, "a", "b"), two(2, "a", "b", undoes="j1")]) == set()
    assert bonds([two(1, "a", "b"), two(2, "a", "b", undoes="j1"), two(3, "a", "b", undoes="j2")]) == {("a", "b")}
    assert bonds([two(1, "a", "b", value=proposed("incident"))]) == set()


def test_judgements_about_documents_come_with_all_that_take_them_back():
    made = [two(1, "a", "b"), two(2, "c"), judgement(3, "reject", undoes="j1"), judgement(4, "reject", undoes="j3")]
    assert [j.id for j in about(made, ["a"])] == ["j1", "j3", "j4"]
    assert [j.id for j in about(made, ["c"])] == ["j2"]
