"""Doubts: what a page leaves open is said, and what it tells plainly is not doubted."""

from __future__ import annotations

from .telling import doubts, reading


def test_a_page_without_a_date_is_doubted() -> None:
    assert "undated" in {d.kind for d in doubts("A guard slapped the prisoner.", published=None)}


def test_a_dated_page_that_tells_one_story_is_not_doubted() -> None:
    assert doubts("A guard slapped the prisoner on 3 May 2016.") == ()


def test_a_page_that_says_sentenced_and_yet_to_be_tried_contradicts_itself() -> None:
    found = doubts("A guard was sentenced to two years in prison.", "The guard is due to appear before a judge.")
    assert "self_contradiction" in {d.kind for d in found}
    assert "due to appear" in next(d for d in found if d.kind == "self_contradiction").text


def test_a_previous_conviction_does_not_contradict_a_trial_to_come() -> None:
    found = doubts("The guard, who had a previous conviction for theft, is due to appear before a judge.")
    assert "self_contradiction" not in {d.kind for d in found}


def test_a_quotation_without_a_speaker_is_doubted() -> None:
    found = doubts("A guard slapped the prisoner.", "“What else should one do with such people in a cell?”")
    assert "orphan_quotation" in {d.kind for d in found}


def test_a_date_that_hangs_on_an_unknown_one_is_doubted_where_something_happened() -> None:
    found = doubts("A guard slapped the prisoner last month.", published=None)
    assert "last month" in {d.text for d in found}


def test_doubts_are_verbatim_and_in_order() -> None:
    page = reading(
        "A guard was sentenced to two years in prison.", "The guard is due to appear before a judge.", published=None
    )
    assert page.doubts
    for doubt in page.doubts:
        assert page.document.text[doubt.start : doubt.end] == doubt.text
    assert [d.start for d in page.doubts] == sorted(d.start for d in page.doubts)
