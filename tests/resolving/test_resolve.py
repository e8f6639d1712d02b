"""The record as a whole: the same whatever the order, and undone exactly as it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.model.record import Record
from averment.resolving import resolve
from tests.resolving.factories import Page, blow_page, judgement, other_page, second_blow_page

PAGES = (blow_page(), second_blow_page(), other_page(), blow_page("d4", published="2021-05-08", publisher="A Reprint"))


def record_of(*pages: Page, judgements=(), **more) -> Record:
    return resolve([p.read() for p in pages], judgements, {}, **more)


@settings(deadline=None)  # a busy machine is no failure
@given(st.permutations(range(len(PAGES))))
def test_the_order_of_arrival_makes_no_difference(order):
    assert record_of(*(PAGES[i] for i in order)) == record_of(*PAGES)


def test_every_document_is_listed_once_even_if_it_is_handed_over_twice():
    record = record_of(*PAGES, PAGES[0])
    assert [d.id for d in record.documents] == ["d1", "d2", "d3", "d4"]


@settings(deadline=None)
@given(st.sampled_from(PAGES), st.dates(date(2021, 1, 1), date(2023, 1, 1)))
def test_a_near_copy_adds_no_origin_to_any_incident(page, day):
    copy = replace(page, id="z9", published=day.isoformat(), publisher="Some Reprint")
    before = {i.documents: len(i.origins) for i in record_of(*PAGES).incidents}
    after = {tuple(d for d in i.documents if d != "z9"): len(i.origins) for i in record_of(*PAGES, copy).incidents}
    assert after == before


def test_two_papers_on_one_man_make_one_incident_and_the_student_another():
    record = record_of(*PAGES)
    assert sorted(i.documents for i in record.incidents) == [("d1", "d2", "d4"), ("d3",)]


def test_a_merge_joins_and_its_undoing_restores():
    one, other = blow_page(), other_page()
    merge = judgement(1, "merge", one.subject("beaten by"), other.subject("shot by"), value="incident")
    undo = judgement(2, "reject", undoes="j1")
    redo = judgement(3, "reject", undoes="j2")
    plain = record_of(one, other)
    merged = record_of(one, other, judgements=[merge])
    assert len(plain.incidents) == 2
    assert [i.documents for i in merged.incidents] == [("d1", "d3")]
    assert replace(record_of(one, other, judgements=[merge, undo]), judgements=()) == plain
    assert replace(record_of(one, other, judgements=[undo, merge, redo]), judgements=()) == replace(merged, judgements=())


def test_a_split_keeps_apart_what_the_features_would_join():
    one, other = blow_page(), second_blow_page()
    split = judgement(1, "split", one.subject("beaten by"), other.subject("hit"), value="incident")
    assert len(record_of(one, other).incidents) == 1
    assert len(record_of(one, other, judgements=[split]).incidents) == 2


def test_a_decision_survives_a_reader_that_points_a_little_elsewhere():
    one, other = blow_page(), other_page()
    subject = other.subject("shot by")
    moved = replace(subject, start=subject.start + 40, end=subject.end + 40, exact="shot by")
    merge = judgement(1, "merge", one.subject("beaten by"), moved, value="incident")
    assert len(record_of(one, other, judgements=[merge]).incidents) == 1


def test_a_protected_person_is_marked_on_every_page():
    protect = judgement(1, "protect", blow_page().subject("Tobias Wren"))
    record = record_of(*PAGES, judgements=[protect])
    assert [e.name for e in record.entities if e.protected] == ["Tobias Wren"]


def test_sightings_are_counted_on_the_card():
    record = resolve([blow_page().read()], (), {"d1": 3})
    assert record.documents[0].sightings == 3


def test_nothing_is_a_record_too():
    assert resolve((), (), {}) == Record()


@pytest.mark.parametrize(("today", "stale"), [(date(2021, 7, 20), 30), (None, None)])
def test_silence_is_counted_from_the_last_report_and_only_when_asked(today, stale):
    record = record_of(second_blow_page(), today=today)
    assert [p.stale for p in record.proceedings] == [stale]


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_any_decisions_that_are_all_undone_leave_no_trace(data):
    subjects = [PAGES[0].subject("beaten by"), PAGES[1].subject("hit"), PAGES[2].subject("shot by")]
    kinds = data.draw(st.lists(st.sampled_from(["merge", "split"]), min_size=1, max_size=4))
    made = []
    for number, kind in enumerate(kinds, 1):
        pair = data.draw(st.lists(st.sampled_from(subjects), min_size=2, max_size=2, unique=True))
        made.append(judgement(number, kind, *pair, value="incident"))
    undone = [judgement(20 + n, "reject", undoes=j.id) for n, j in enumerate(made)]
    assert replace(record_of(*PAGES, judgements=[*made, *undone]), judgements=()) == record_of(*PAGES)


@settings(deadline=None, max_examples=10)
@given(st.permutations(range(2)))
def test_to_merge_and_then_to_split_is_to_keep_apart_in_the_order_of_the_decisions(order):
    one, other = blow_page(), other_page()
    pair = (one.subject("beaten by"), other.subject("shot by"))
    made = [judgement(1, "merge", *pair, value="incident"), judgement(2, "split", *pair, value="incident")]
    record = record_of(one, other, judgements=[made[i] for i in order])
    assert replace(record, judgements=()) == record_of(one, other)


@settings(deadline=None, max_examples=20)
@given(st.permutations(range(len(PAGES))), st.integers(1, 3))
def test_what_is_added_later_is_what_would_have_come_out_at_once(order, first):
    pages = [PAGES[i] for i in order]
    assert record_of(*pages[first:], *pages[:first]) == record_of(*PAGES)
