from __future__ import annotations

import re
import time

import pytest

from averment.model.capture import Failure
from averment.model.summary import Progress, Summary
from averment.web.jobs import Jobs
from averment.web.jobs import Page as Handed
from tests.web.conftest import CASE
from tests.web.pages.reading import Page, every, view

PAGE = (CASE / "01-video-released.html").read_bytes()


def follow(browser, path):
    """Look at a run until it is over, as its page asks."""
    for _ in range(600):
        answer = browser.get(path)
        if "refresh" not in answer.headers:
            return answer
        assert answer.headers["refresh"] == "2"
        time.sleep(0.1)
    raise AssertionError("the run did not end")


def hand_over(browser, files=(), **typed):
    sent = [("files", (name, content, "application/octet-stream")) for name, content in files]
    return browser.post("/add", typed, files=sent or None, follow_redirects=False)


def test_files_are_added_and_what_failed_stands_as_a_row_with_advice(make_desk):
    desk = make_desk(empty=True)
    desk.member("administrator")
    browser = desk.as_("contributor")
    answer = hand_over(browser, [("../../news page.html", PAGE), ("junk.bin", b"\x00\x01\x02" * 400)])
    assert answer.status_code == 303
    done = Page(follow(browser, answer.headers["location"]).text)
    assert "1 new page" in done.said and "junk.bin" in done.said
    (added,) = every(desk, "document")
    assert added.item.source == "news page.html"
    assert f"/documents/{added.id}" in done.links
    assert view(desk).capture(added.id).content == PAGE
    failed = Page(browser.get("/add").text).said
    assert "junk.bin" in failed and "What to do" in failed
    assert not list(desk.workspace.settings.record.glob("inbox-*"))
    assert str(desk.workspace.settings.record) not in failed + done.said


def test_pasted_words_keep_the_address_that_is_given_with_them(make_desk):
    desk = make_desk(empty=True)
    desk.member("administrator")
    browser = desk.as_("contributor")
    answer = hand_over(
        browser, text="Officer charged\n\nAn officer was charged on 3 May 2021, prosecutors said.", url="https://news.example/a"
    )
    follow(browser, answer.headers["location"])
    (added,) = every(desk, "document")
    assert added.item.source == "https://news.example/a"


def test_nothing_handed_over_is_said_in_a_sentence(shared_desk):
    answer = shared_desk.as_("contributor").post("/add", {"text": " "})
    assert answer.status_code == 400 and "Nothing was handed over" in answer.text


@pytest.mark.parametrize("role", ["reader_without_names", "reader"])
def test_who_only_reads_may_not_add(shared_desk, role):
    browser = shared_desk.as_(role)
    assert browser.get("/add").status_code == 403
    assert browser.post("/add", {"text": "Words."}).status_code == 403


def test_a_run_that_is_none_and_that_of_somebody_else_are_not_found(make_desk):
    desk = make_desk(empty=True)
    desk.member("administrator")
    mine, other = desk.as_("contributor", "ann"), desk.as_("contributor", "bob")
    path = hand_over(mine, text="Words that ann pastes.").headers["location"]
    assert other.get(path).status_code == 404
    assert other.get("/add/nothing").status_code == 404
    follow(mine, path)


def test_how_far_a_run_is_stands_on_its_page(shared_desk):
    from averment.web.jobs import Job

    jobs = Jobs(shared_desk.workspace)
    shared_desk.app.state.jobs = jobs
    browser = shared_desk.as_("contributor")
    job = Job("running", browser.account.id, "2026-03-01T00:00:00Z", Progress("read", 3, 8, "secret-name.html"))
    jobs._jobs[job.id] = job
    answer = browser.get("/add/running")
    assert answer.headers["refresh"] == "2" and "3 of 8" in answer.text and "secret-name" not in answer.text
    assert re.search(r'<progress[^>]* value="3" max="8"', answer.text)
    assert "refresh" not in browser.get("/add/running?still=1").headers
    job.summary = Summary(failures=(Failure("x", "extracting", "Why.", "Do.", "2026-03-01T00:00:01Z"),))
    assert "refresh" not in browser.get("/add/running").headers


def test_a_name_of_a_file_leads_to_no_other_folder(tmp_path):
    from io import BytesIO

    from averment.web.jobs import _laid

    for number, name in enumerate(("../../etc/passwd", "C:\\Users\\x\\page.html", ".hidden", "", "a\0b")):
        laid = _laid(tmp_path / str(number), Handed(name, BytesIO(b"words")))
        assert laid.parent == tmp_path / str(number) and laid.read_bytes() == b"words"
