"""The rule of two, answers to questions, who did what, and saves that cross."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from averment.errors import DecidedMeanwhile, UsageError
from averment.model.judgement import Subject, standing
from averment.model.question import Question
from averment.model.viewer import Viewer
from averment.reviewing.answers import ANSWERS, Answer, answer, fields_of, part_of
from averment.reviewing.history import history
from averment.reviewing.judging import Judge
from averment.reviewing.team import progress
from averment.workspace import Workspace
from tests.store.making import workspace


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    page = tmp_path / "page.txt"
    page.write_text("Page one\n\nIda Brand said that Tom Veil struck her.")
    made = workspace(tmp_path / "case")
    made.add(page)
    return made


def judge(case: Workspace, name: str, *, two: bool = False) -> Judge:
    return replace(case.judge(Viewer(name, "reviewer")), two_people=two)


def words(case: Workspace, start: int = 10, end: int = 19) -> Subject:
    view = case.view(Viewer("ann", "reviewer"))
    return view.subject(view.documents()[0].id, start, end)


def stands(case: Workspace) -> list[tuple[str, str | None]]:
    return [(j.kind, j.value) for j in standing(case.view(Viewer("ann", "reviewer")).judgements())]


def test_under_the_rule_of_two_a_rejection_waits_for_somebody_else(case: Workspace) -> None:
    made = judge(case, "ann", two=True).reject([words(case)], "Read wrongly.", "claim")
    assert stands(case) == []
    with pytest.raises(UsageError, match="second person"):
        judge(case, "ann", two=True).confirm(made, "Indeed.")
    judge(case, "ben", two=True).confirm(made, "I read it so too.")
    assert stands(case) == [("reject", "claim")]
    with pytest.raises(UsageError, match="waits for nobody"):
        judge(case, "cy", two=True).confirm(made, "Me too.")


def test_accepting_and_protecting_do_not_wait_but_unmasking_does(case: Workspace) -> None:
    ann, ben = judge(case, "ann", two=True), judge(case, "ben", two=True)
    ann.accept([words(case)], "Read rightly.")
    hidden = ann.protect([words(case)], "A witness.")
    assert stands(case) == [("accept", None), ("protect", None)]
    shown = ann.undo(hidden, "She agreed to be named.")
    assert ("protect", None) in stands(case)
    ben.confirm(shown, "I saw her letter.")
    assert stands(case) == [("accept", None)]


def test_who_proposed_something_can_take_it_back_alone(case: Workspace) -> None:
    ann = judge(case, "ann", two=True)
    made = ann.correct([words(case)], "modality=denied", "It says so.")
    ann.undo(made, "I misread.")
    with pytest.raises(UsageError, match="waits for nobody"):
        judge(case, "ben", two=True).confirm(made, "Yes.")
    assert stands(case) == []


def test_the_second_of_two_saves_about_the_same_words_is_refused(case: Workspace) -> None:
    ann, ben = judge(case, "ann").knowing(0), judge(case, "ben").knowing(0)
    ann.accept([words(case, 10, 19)], "Read rightly.")
    with pytest.raises(DecidedMeanwhile):
        ben.reject([words(case, 14, 30)], "Read wrongly.")
    ben.reject([words(case, 30, 38)], "Other words.")
    ben.knowing(1).reject([words(case, 14, 19)], "Knowing what she said.")
    assert [j.by for j in ann.view.judgements()] == ["ann", "ben", "ben"]


def test_history_tells_what_became_of_each_decision_about_some_words(case: Workspace) -> None:
    ann, ben = judge(case, "ann", two=True), judge(case, "ben", two=True)
    first = ann.reject([words(case)], "Read wrongly.")
    ben.confirm(first, "So it is.")
    ann.accept([words(case, 30, 38)], "Elsewhere.")
    ben.undo(first, "No, it was right.")
    told = history(ann.view.judgements(), [words(case, 10, 12)])
    assert [(e.judgement.by, e.fate) for e in told] == [("ben", "waits"), ("ben", "stands"), ("ann", "stands")]
    assert (told[0].undoes, told[1].confirms) == (first, first)
    assert len(history(ann.view.judgements())) == 4


def test_progress_counts_what_was_not_taken_back(case: Workspace) -> None:
    ann, ben = judge(case, "ann", two=True), judge(case, "ben")
    wrong = ann.accept([words(case)], "Read rightly.")
    ann.undo(wrong, "I slipped.")
    ann.reject([words(case)], "Read wrongly.")
    ben.accept([words(case)], "No.")
    far = progress(ann.view.judgements(), date(2026, 3, 2), days=3)
    assert far.days == ("2026-03-02", "2026-03-01", "2026-02-28")
    assert [(who, far.of(who, "2026-03-01"), far.whole(who)) for who in far.people] == [("ann", 1, 1), ("ben", 1, 1)]
    assert (far.kinds, [j.kind for j in far.waiting]) == ({"reject": 1, "accept": 1}, ["reject"])
    assert progress(ann.view.judgements(), date(2026, 3, 20)).people == ()


def test_every_kind_of_question_is_answered_by_a_judgement_about_its_words(case: Workspace) -> None:
    ann, (one, other) = judge(case, "ann"), (words(case), words(case, 30, 38))
    for kind, answers in ANSWERS.items():
        question = Question("q", kind, (one, other), "Why.", 1.0)
        for chosen in answers:
            made = answer(ann, question, Answer(chosen, "Because.", {"modality": "denied"}, other))
            assert (made.kind, made.subjects[0]) == (chosen, one)


def test_an_answer_must_fit_the_question_and_say_something(case: Workspace) -> None:
    ann, doubt = judge(case, "ann"), Question("q", "doubt", (words(case),), "Why.", 1.0)
    with pytest.raises(UsageError, match="cannot be answered"):
        answer(ann, doubt, Answer("merge", "Because."))
    with pytest.raises(UsageError, match="nothing was chosen"):
        answer(ann, doubt, Answer("correct", "Because.", {"modality": None}))


def test_what_can_be_put_right_depends_on_what_the_words_tell(case: Workspace) -> None:
    subject = words(case)
    page = Question("q", "dating", (subject,), "Why.", 1.0, about=subject.document)
    incident = Question("q", "dating", (subject,), "Why.", 1.0, about="inc-1")
    assert (part_of(page), fields_of(page, ())) == ("published", ("published",))
    assert (part_of(incident), fields_of(incident, ("act",))) == ("dating", ("when",))
    claim = Question("q", "claim", (subject,), "Why.", 1.0)
    assert fields_of(claim, ("claim", "act", "step")) == ("modality", "act", "stage", "when")
    assert fields_of(claim, ("claim",)) == ("modality",)
