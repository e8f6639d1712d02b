from hypothesis import given
from hypothesis import strategies as st

from averment.searching.search import search
from tests.fakes import FIRST, SECOND, FakeView


def test_words_are_found_in_the_claim_that_they_stand_in():
    (answer,) = search(FakeView(), "with a baton")
    (passage,) = answer.passages
    assert (answer.document, answer.publisher, answer.published) == (FIRST, "The Saltmarsh Echo", "2021-09-01")
    assert (passage.claim, passage.modality, passage.source) == ("c1", "alleged", "Odile Marchetti")
    assert [s.text for s in passage.found] == ["with a baton"]


def test_the_innermost_claim_is_told():
    (answer,) = search(FakeView(), "struck her twice")
    assert answer.passages[0].claim == "c5"


def test_words_outside_every_claim_are_found_too():
    (answer,) = search(FakeView(), "newsletter")
    (passage,) = answer.passages
    assert (passage.claim, passage.modality, passage.source) == (None, None, None)


def test_a_passage_is_words_of_the_document_and_whole_ones():
    view = FakeView()
    for answer in search(view, "blow"):
        text = view.reading(answer.document).document.text
        for passage in answer.passages:
            assert text[passage.start : passage.end] == passage.text
            assert passage.start == 0 or not text[passage.start - 1].isalnum()


def test_a_limit_is_a_limit():
    assert {a.document for a in search(FakeView(), "blow")} == {FIRST, SECOND}
    assert len(search(FakeView(), "blow", limit=1)) == 1


def test_what_is_left_out_of_a_long_document_is_counted():
    view = FakeView()
    (answer,) = [a for a in search(view, "e") if a.document == FIRST]
    shown = sum(len(p.found) for p in answer.passages)
    assert answer.more == 0 or shown < view.reading(FIRST).document.text.count("e")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_query(typed):
    for answer in search(FakeView(), typed):
        assert answer.passages
