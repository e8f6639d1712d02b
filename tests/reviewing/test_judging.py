from __future__ import annotations

from pathlib import Path

import pytest

from averment.errors import QuoteMismatch, UsageError
from averment.model.judgement import Subject
from averment.model.viewer import Viewer
from averment.reviewing.judging import Judge
from tests.store.making import workspace


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    page = tmp_path / "page.txt"
    page.write_text("Page one\n\nIda Brand said that Tom Veil struck her.")
    case = workspace(tmp_path / "case")
    case.add(page)
    return case.judge(Viewer("ann", "publisher"))


def words(judge: Judge, start: int, end: int) -> Subject:
    return judge.view.subject(judge.view.documents()[0].id, start, end)


def test_every_kind_of_decision_is_logged_in_order(judge: Judge) -> None:
    one, other = words(judge, 10, 19), words(judge, 30, 38)
    made = [
        judge.accept([one], "Read rightly."),
        judge.reject([one], "Read wrongly."),
        judge.correct([one], "Ida Brandt", "A slip of the page."),
        judge.merge([one, other], "entity", "One person."),
        judge.split([one, other], "entity", "Two after all."),
        judge.assign([one], "incident-1", "The same evening."),
        judge.protect([one], "A witness."),
        judge.publish([one], "Agreed."),
    ]
    last = judge.undo(made[6], "She agreed to be named.")
    assert judge.view.judgements() == (*made, last)
    assert [j.kind for j in made] == ["accept", "reject", "correct", "merge", "split", "assign", "protect", "publish"]
    assert (last.undoes, last.kind, last.by, last.at) == (made[6].id, "protect", "ann", "2026-03-01T12:00:00Z")
    assert len({j.id for j in (*made, last)}) == 9


def test_the_same_decision_twice_is_two_decisions(judge: Judge) -> None:
    first, second = (judge.accept([words(judge, 10, 19)], "Read rightly.") for _ in range(2))
    assert first.id != second.id


def test_a_decision_needs_a_reason_words_and_two_things_to_merge(judge: Judge) -> None:
    with pytest.raises(UsageError, match="needs a reason"):
        judge.accept([words(judge, 10, 19)], " ")
    with pytest.raises(UsageError, match="about words"):
        judge.accept([], "Because.")
    with pytest.raises(UsageError, match="two things"):
        judge.merge([words(judge, 10, 19)], "entity", "Because.")
    assert judge.view.judgements() == ()


def test_words_that_are_not_there_cannot_be_judged(judge: Judge) -> None:
    with pytest.raises(QuoteMismatch):
        words(judge, 10, 10_000)
    with pytest.raises(UsageError, match="does not say 'Ida Brandt'"):
        judge.accept([Subject(judge.view.documents()[0].id, 10, 20, "Ida Brandt")], "Because.")


def test_what_was_never_decided_cannot_be_undone(judge: Judge) -> None:
    with pytest.raises(UsageError, match="no judgement 'j0'"):
        judge.undo("j0", "Because.")
