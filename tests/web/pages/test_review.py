"""The review queue: what most hangs on first, answers with reasons, saves that cross, the rule of two, who did what."""

from __future__ import annotations

import re

import pytest

from averment.model.listing import Wanted
from averment.model.viewer import Viewer
from averment.reviewing.answers import ANSWERS
from averment.web.languages import LANGUAGES, shipped
from tests.web.pages.reading import Page

OPEN = ("answered", "no")


def view_of(desk):
    return desk.workspace.view(Viewer("Some reviewer", "reviewer"))


def first(desk, kind: str):
    return view_of(desk).items(Wanted("question", (OPEN, ("kind", kind)), limit=1)).items[0].item


def form(question, answer: str, **more) -> dict:
    words = [f"{s.document}:{s.start}:{s.end}" for s in question.subjects]
    told = {
        "asked": question.kind,
        "about": question.about or "",
        "subject": words,
        "answer": answer,
        "reason": "The words say so.",
    }
    return told | {"seen": "0"} | more


def open_questions(desk) -> int:
    return view_of(desk).items(Wanted("question", (OPEN,), limit=1)).total


def test_the_question_on_which_most_hangs_is_asked_first(shared_desk):
    page = Page(shared_desk.as_("reviewer").get("/review").text)
    heaviest = view_of(shared_desk).items(Wanted("question", (OPEN,), order="-weight", limit=1)).items[0].item
    assert " ".join(heaviest.subjects[0].exact.split()) in page.said
    assert page.tags.count("h1") == 1 and len(page.ids) == len(set(page.ids))


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_every_kind_of_question_can_be_asked_with_its_answers(shared_desk, kind):
    answer = shared_desk.as_("reviewer").get(f"/review?kind={kind}")
    assert answer.status_code == 200
    asked = view_of(shared_desk).items(Wanted("question", (OPEN, ("kind", kind)), limit=1)).items
    for chosen in ANSWERS[kind] if asked else ():
        assert f'name="answer" value="{chosen}"' in answer.text


def test_every_answer_and_its_reasons_can_be_said_in_every_language():
    words = shipped()
    for kind, answers in ANSWERS.items():
        for chosen in answers:
            for key in (f"review.answer.{kind}_{chosen}", f"review.reason.{chosen}_1"):
                assert all(words.say(language, key) != key for language in LANGUAGES), key


def test_both_sides_are_shown_with_the_reasons_for_and_against(shared_desk):
    question = first(shared_desk, "same_incident")
    page = Page(shared_desk.as_("reviewer").get("/review?kind=same_incident").text)
    for subject in question.subjects:
        assert " ".join(subject.exact.split()) in page.said
    assert "What speaks for one, and against" in page.said
    assert all(f"{f.weight:+.1f}".replace("-", "−") in page.said for f in question.reasons)


def test_an_answer_is_kept_with_its_reason_and_the_next_question_is_asked(desk):
    waiting, browser = open_questions(desk), desk.as_("reviewer")
    question = first(desk, "claim")
    said = Page(browser.post("/review/decide", form(question, "reject", typed="It is about another man.")).text).said
    assert "Your decision is kept." in said and "It is about another man." in said
    (made,) = view_of(desk).judgements()
    assert (made.kind, made.value, made.by, made.reason) == (
        "reject",
        "claim",
        browser.account.name,
        "It is about another man.",
    )
    assert open_questions(desk) < waiting


def test_without_a_reason_nothing_is_kept(desk):
    browser = desk.as_("reviewer")
    answer = browser.post("/review/decide", form(first(desk, "claim"), "reject", reason=" "))
    assert answer.status_code == 400
    assert view_of(desk).judgements() == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"asked": "nonsense"},
        {"answer": "publish"},
        {"answer": "merge"},
        {"subject": ["x:1:2"]},
        {"subject": ["nothing"]},
        {"seen": "-1"},
    ],
)
def test_a_form_that_makes_no_sense_is_refused_in_words(desk, wrong):
    answer = desk.as_("reviewer").post("/review/decide", form(first(desk, "claim"), "accept") | wrong)
    assert 400 <= answer.status_code < 500
    assert view_of(desk).judgements() == ()


def test_a_correction_is_what_was_chosen_and_a_date_must_be_one(desk):
    browser, question = desk.as_("reviewer"), first(desk, "claim")
    refused = browser.post("/review/decide", form(question, "correct", when="last Tuesday"))
    assert refused.status_code == 400 and "last Tuesday" in refused.text
    browser.post("/review/decide", form(question, "correct", modality="argued", when="2023-01"))
    assert view_of(desk).judgements()[0].value == "modality=argued\nwhen=2023-01"


def test_what_was_corrected_is_found_as_it_was_put_right_and_the_reading_stays(desk):
    browser, question = desk.as_("reviewer"), first(desk, "claim")
    subject = question.subjects[0]
    browser.post("/review/decide", form(question, "correct", modality="no_comment"))
    view = view_of(desk)
    at = {(c.start, c.end): c.modality for c in view.judged(subject.document).claims}
    read = {(c.start, c.end): c.modality for c in view.reading(subject.document).claims}
    assert (at[subject.start, subject.end], read[subject.start, subject.end] == "no_comment") == ("no_comment", False)
    marks = view.item("document", subject.document).marks
    assert "no_comment" in marks["modality"]
    (incident, *_) = view.items(Wanted("incident", (("document", subject.document), ("modality", "no_comment")))).items
    assert any(r.document == subject.document for r in incident.item.claims["no_comment"])


def test_a_speaker_is_whom_the_page_mentions_or_nobody(desk):
    browser, question = desk.as_("reviewer"), first(desk, "speaker")
    page = browser.get("/review?kind=speaker").text
    offered = re.search(r'<select id="speaker".*?</select>', page, re.DOTALL)[0]
    value = re.findall(r'value="(\d+:\d+)"', offered)[0]
    browser.post("/review/decide", form(question, "assign", speaker=value))
    (made,) = view_of(desk).judgements()
    assert (made.kind, made.value, len(made.subjects)) == ("assign", "source", 2)


def test_the_second_save_is_shown_both_versions_and_may_be_kept_knowingly(desk):
    one, other, question = desk.as_("reviewer", "Ann"), desk.as_("reviewer", "Ben"), first(desk, "claim")
    one.post("/review/decide", form(question, "reject", reason="Ann read it so."))
    crossed = other.post("/review/decide", form(question, "accept", reason="Ben read it otherwise."))
    said = Page(crossed.text).said
    assert crossed.status_code == 409
    assert all(words in said for words in ("Somebody else decided first", "Ann read it so.", "Ben read it otherwise."))
    assert len(view_of(desk).judgements()) == 1
    seen = re.search(r'name="seen" value="(\d+)"', crossed.text)[1]
    other.post("/review/decide", form(question, "accept", reason="Ben read it otherwise.", seen=seen))
    assert [j.by for j in view_of(desk).judgements()] == ["Ann", "Ben"]


def test_a_decision_is_taken_back_and_both_stay_in_the_history(desk):
    waiting, browser = open_questions(desk), desk.as_("reviewer")
    browser.post("/review/decide", form(first(desk, "claim"), "reject"))
    (made,) = view_of(desk).judgements()
    browser.post("/review/undo", {"judgement": made.id, "reason": "I slipped."})
    assert open_questions(desk) == waiting
    said = Page(browser.get("/review/history").text).said
    assert "taken back" in said and "I slipped." in said and "The words say so." in said


def test_under_the_rule_of_two_a_decision_waits_until_somebody_else_confirms_it(make_desk):
    desk = make_desk(two_people=True)
    desk.member("administrator")
    ann, ben, question = desk.as_("reviewer", "Ann"), desk.as_("reviewer", "Ben"), first(desk, "claim")
    waiting = open_questions(desk)
    kept = Page(ann.post("/review/decide", form(question, "reject")).text).said
    assert "takes effect when a second person confirms it" in kept and open_questions(desk) == waiting
    (made,) = view_of(desk).judgements()
    assert "review/confirm" not in ann.get("/review/history?waiting=yes").text
    assert ann.post("/review/confirm", {"judgement": made.id, "reason": "Indeed."}).status_code == 400
    assert "1 waits for a second person" in Page(ben.get("/review").text).said
    ben.post("/review/confirm", {"judgement": made.id, "reason": "I read it so too."})
    assert open_questions(desk) < waiting
    assert "confirmed a decision" in Page(ben.get("/review/history").text).said.casefold()


def test_progress_tells_who_decided_how_much_and_what_is_open(desk):
    browser = desk.as_("reviewer", "Ann")
    browser.post("/review/decide", form(first(desk, "claim"), "accept"))
    said = Page(browser.get("/review/progress").text).said
    assert "Ann 1 0 0 0 0 0 0 1" in said and "Was this read rightly?" in said


def test_a_reader_may_not_come_here(shared_desk):
    for path in ("/review", "/review/history", "/review/progress"):
        assert shared_desk.as_("reader").get(path).status_code == 403


def test_a_question_that_was_answered_meanwhile_gives_way_to_the_first(shared_desk):
    answer = shared_desk.as_("reviewer").get("/review?at=que-0000000000000000&after=&done=j0")
    assert answer.status_code == 200 and 'id="question"' in answer.text


def test_the_queue_of_an_empty_record_says_so(make_desk):
    desk = make_desk(empty=True)
    desk.member("administrator")
    assert desk.as_("reviewer").get("/review").status_code == 200
