"""What the guard stops, and what it writes down."""

from __future__ import annotations

import pytest

from averment.model.listing import Wanted
from averment.model.viewer import Viewer
from averment.web.guards import HEADERS
from tests.web.conftest import HOST, PASSWORD, DeskUnderTest


def _deeds(desk: DeskUnderTest) -> list[tuple[str, str, str]]:
    return [(e.who, e.what, e.about) for e in desk.gate.audit.entries(1000)]


@pytest.fixture
def protected(desk: DeskUnderTest):
    """A person of the example pages, protected from now on, with a page that names them."""
    judge = desk.workspace.judge(Viewer("administrator", "administrator"))
    for listed in judge.view.items(Wanted("entity", (("kind", "person"),))).items:
        name = listed.title or ""
        for card in judge.view.items(Wanted("document", (("entity", listed.id),))).items:
            start = judge.view.document(card.id).text.find(name)
            if " " in name and start >= 0:
                judge.protect([judge.view.subject(card.id, start, start + len(name))], "At risk.")
                return name, card.id
    raise AssertionError("no example page names anybody")


def test_every_look_at_a_protected_name_is_written_down(desk: DeskUnderTest, protected) -> None:
    name, document = protected
    page = desk.as_("reviewer").get(f"/documents/{document}")
    assert name in page.text
    (entry,) = [d for d in _deeds(desk) if d[1] == "protected.read"]
    assert entry == ("reviewer", "protected.read", f"protected person 1: document {document}")


def test_whoever_sees_no_protected_name_leaves_no_trace_of_one(desk: DeskUnderTest, protected) -> None:
    name, document = protected
    page = desk.as_("reader").get(f"/documents/{document}")
    assert page.status_code == 200 and name not in page.text
    assert [d for d in _deeds(desk) if d[1] == "protected.read"] == []


def test_a_page_without_a_protected_name_is_nobody_s_business(desk: DeskUnderTest, protected) -> None:
    desk.as_("reviewer").get("/account")
    assert [d for d in _deeds(desk) if d[1] == "protected.read"] == []


def test_the_log_holds_no_name_of_a_page_and_nothing_that_was_typed(desk: DeskUnderTest, protected) -> None:
    name, document = protected
    browser = desk.as_("reviewer")
    browser.get(f"/documents/{document}")
    browser.get("/search", params={"q": name})
    browser.post("/sign-out")
    desk.browser().post("/sign-in", {"name": "my secret password", "password": PASSWORD})
    written = " ".join(word for deed in _deeds(desk) for word in deed)
    assert "secret" not in written and not set(name.split()) & set(written.split())


def test_a_request_that_is_too_large_is_not_taken_in(desk: DeskUnderTest) -> None:
    answer = desk.browser().client.post("/sign-in", content=b"name=" + b"x" * (3 << 20), headers=_form())
    assert answer.status_code == 413 and answer.headers["content-security-policy"] == HEADERS["content-security-policy"]


def _form() -> dict[str, str]:
    return {"origin": HOST, "content-type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize("host", ["[::1", "127.0.0.1@evil.example", "evil.example:8321", "", "127.0.0.1.evil.example"])
def test_a_strange_host_is_no_name_of_the_desk(desk: DeskUnderTest, host: str) -> None:
    assert desk.browser(host=host).get("/sign-in").status_code == 400


def test_whoever_was_idle_can_still_leave_quickly(desk: DeskUnderTest) -> None:
    browser = desk.as_("reader")
    token = browser.csrf()
    desk.clock.pass_(hours=2)
    answer = browser.client.post("/leave", data={"csrf": token}, headers={"origin": HOST})
    assert answer.status_code == 200 and "Averment" not in answer.text


def test_what_nobody_foresaw_is_a_sentence_and_no_name_is_logged(desk: DeskUnderTest, caplog, monkeypatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Odile Marchetti")

    monkeypatch.setattr("averment.protecting.accounts.Accounts.tokens", broken)
    answer = desk.as_("reader").get("/account")
    assert answer.status_code == 500 and "nobody foresaw" in answer.text
    assert "Odile" not in caplog.text + answer.text and "RuntimeError" in caplog.text
    assert {n: answer.headers.get(n) for n in HEADERS} == HEADERS


def test_a_program_is_told_in_data_what_went_wrong(desk: DeskUnderTest) -> None:
    answer = desk.as_("reader").get("/api/v1/no-such-thing")
    assert answer.status_code == 404 and "nothing here" in answer.text and answer.json()
    assert desk.browser().get("/api/v1/no-such-thing").headers["www-authenticate"] == "Bearer"


def test_a_wrong_way_of_asking_is_said(desk: DeskUnderTest) -> None:
    assert desk.as_("reader").get("/panic").status_code == 405
    assert desk.as_("administrator").get("/audit", params={"before": "x"}).status_code == 400
