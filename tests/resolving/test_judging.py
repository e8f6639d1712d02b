"""Decisions that stand, and the words that they are about."""

from __future__ import annotations

from averment.model.judgement import Subject, standing
from averment.resolving.judging import find_words
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
