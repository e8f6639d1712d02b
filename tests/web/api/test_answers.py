"""What a program gets: the record in the words of the contract, page by page, and only once if nothing changed."""

from __future__ import annotations

import time

import jsonschema
import pytest

from averment.exporting.schema import shipped
from averment.model.listing import ITEM_KINDS, NOUNS, Wanted
from averment.model.viewer import Viewer
from averment.web.api.asking import MARKS
from averment.web.api.describing import describe, nouns
from averment.web.api.things import ROOMS
from tests.web.conftest import Browser, DeskUnderTest

REVIEWER = Viewer("ann", "reviewer")


@pytest.fixture(scope="module")
def reviewer(shared_desk: DeskUnderTest) -> Browser:
    return shared_desk.as_("reviewer")


def program(desk: DeskUnderTest, role: str, *scopes: str) -> Browser:
    """A program with a key of somebody of this role."""
    key = desk.gate.accounts.issue(desk.member(role), "a program", scopes, 5)[1]
    return desk.browser(authorization=f"Bearer {key}")


def every(browser: Browser, path: str) -> list[dict]:
    """Everything of a list, page by page."""
    found, page = [], browser.get(path)
    while True:
        assert page.status_code == 200, page.text
        found += page.json()["items"]
        following = page.json()["next"]
        assert (f'<{following}>; rel="next"' == page.headers.get("link")) if following else "link" not in page.headers
        if not following:
            return found
        page = browser.get(following)


@pytest.mark.parametrize("room", ROOMS, ids=lambda r: r.plural)
def test_following_the_pages_of_a_list_brings_everything_once(shared_desk: DeskUnderTest, reviewer: Browser, room) -> None:
    for order in ("-weight", "day", "title"):
        ids = [i["id"] for i in every(reviewer, f"/api/v1/{room.plural}?limit=3&order={order}")]
        assert len(ids) == len(set(ids)) == shared_desk.workspace.view(REVIEWER).counts()[room.kind]
    assert reviewer.get(f"/api/v1/{room.plural}/{ids[0]}").json()["id"] == ids[0]


@pytest.mark.parametrize("room", ROOMS, ids=lambda r: r.plural)
def test_what_is_listed_is_what_the_description_says(shared_desk: DeskUnderTest, reviewer: Browser, room) -> None:
    operation = describe(shared_desk.app)["paths"][f"/api/v1/{room.plural}"]["get"]
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    parts = {"components": {"schemas": nouns()}}
    jsonschema.validate(reviewer.get(f"/api/v1/{room.plural}?limit=200").json(), {**schema, **parts})


def test_a_reading_and_the_nouns_are_those_of_the_published_schema(shared_desk: DeskUnderTest, reviewer: Browser) -> None:
    card = shared_desk.workspace.view(REVIEWER).items(Wanted("document", limit=1)).items[0]
    said = reviewer.get(f"/api/v1/documents/{card.id}/reading").json()
    jsonschema.validate(said, shipped("reading"))
    published = shipped("record")["$defs"]
    for kind in ("incident", "proceeding", "entity", "tally", "contradiction", "document"):
        name = NOUNS[kind].__name__
        assert nouns()[name]["properties"].keys() == published[name]["properties"].keys()


def test_every_mark_of_the_record_can_be_asked_for(shared_desk: DeskUnderTest) -> None:
    view = shared_desk.workspace.view(REVIEWER)
    for kind in ITEM_KINDS:
        marks = {name for item in view.items(Wanted(kind, limit=500)).items for name in view.item(kind, item.id).marks}
        assert marks - set(MARKS[kind]) <= {"called"}, kind


def test_a_list_is_narrowed_by_its_marks_and_counts_their_values(reviewer: Browser) -> None:
    whole = reviewer.get("/api/v1/entities?facets=kind&limit=1").json()
    counts = {v["value"]: v["count"] for v in whole["facets"]["kind"]}
    for kind in ("person", "place"):
        assert reviewer.get(f"/api/v1/entities?kind={kind}&limit=1").json()["total"] == counts[kind]
    assert reviewer.get("/api/v1/entities?kind=person&kind=place&limit=1").json()["total"] == counts["person"] + counts["place"]


@pytest.mark.parametrize(
    "asked",
    [
        "limit=0",
        "limit=9999",
        "order=age",
        "colour=red",
        "since=yesterday",
        "after=nothing",
        "facets=colour",
        "text=" + "x" * 500,
    ],
)
def test_what_cannot_be_asked_is_refused_in_a_sentence(reviewer: Browser, asked: str) -> None:
    answer = reviewer.get(f"/api/v1/incidents?{asked}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 400 and answer.json()["title"].endswith(".") and answer.json()["detail"].endswith(".")
    assert "red" not in answer.text, "what somebody typed is not said again"


def test_an_answer_that_did_not_change_is_not_sent_twice(desk: DeskUnderTest) -> None:
    browser = desk.as_("reviewer")
    first = browser.get("/api/v1/incidents")
    tag = first.headers["etag"]
    again = browser.get("/api/v1/incidents", headers={"if-none-match": tag})
    assert tag.startswith('W/"') and again.status_code == 304 and again.content == b""
    assert browser.get("/api/v1/proceedings", headers={"if-none-match": tag}).status_code == 200
    assert desk.as_("reader").get("/api/v1/incidents").headers["etag"] != tag
    _accept_something(desk)
    assert browser.get("/api/v1/incidents", headers={"if-none-match": tag}).status_code == 200
    desk.clock.pass_(days=1)
    assert desk.as_("reviewer").get("/api/v1/incidents").headers["etag"] != tag


def test_head_says_what_get_would_and_options_what_there_is(reviewer: Browser) -> None:
    whole, head = reviewer.get("/api/v1/incidents"), reviewer.client.head("/api/v1/incidents")
    assert head.status_code == 200 and head.content == b""
    assert [head.headers[h] for h in ("etag", "content-length")] == [whole.headers[h] for h in ("etag", "content-length")]
    options = reviewer.client.options("/api/v1/judgements")
    assert options.status_code == 204 and options.headers["allow"] == "GET, HEAD, OPTIONS, POST"
    assert reviewer.client.delete("/api/v1/judgements", headers=reviewer.sent).status_code == 405


def test_a_page_gives_its_words_and_its_bytes(shared_desk: DeskUnderTest, reviewer: Browser) -> None:
    view = shared_desk.workspace.view(REVIEWER)
    card = view.items(Wanted("document", limit=1)).items[0]
    original = reviewer.get(f"/api/v1/documents/{card.id}/original")
    assert original.content == view.capture(card.id).content
    assert (
        original.headers["content-disposition"].startswith("attachment")
        and "sandbox" in original.headers["content-security-policy"]
    )
    assert reviewer.get(f"/api/v1/documents/{'0' * 64}/reading").status_code == 404


def test_search_counts_who_asks_timeline_and_map(shared_desk: DeskUnderTest, reviewer: Browser) -> None:
    answers = reviewer.get("/api/v1/search?q=police").json()["items"]
    assert answers and all(p["found"] for a in answers for p in a["passages"])
    assert reviewer.get("/api/v1/me").json() == {"name": "reviewer", "role": "reviewer", "scopes": ["read", "judge", "add"]}
    assert set(reviewer.get("/api/v1/counts").json()["counts"]) == set(ITEM_KINDS)
    assert "question" not in shared_desk.as_("reader").get("/api/v1/counts").json()["counts"]
    found = every(reviewer, "/api/v1/timeline?limit=2")
    assert [s["day"] for s in found] == sorted(s["day"] for s in found)
    spots = reviewer.get("/api/v1/map").json()
    whole = reviewer.get("/api/v1/incidents?limit=200").json()["items"]
    assert len(spots["features"]) == sum(i["lat"] is not None for i in whole)
    assert spots["unplaced"] == sum(i["marks"]["precision"][0] in ("none", "unknown") for i in whole)
    assert all(-90 <= f["geometry"]["coordinates"][1] <= 90 for f in spots["features"])


def test_the_page_about_the_api_tells_of_every_answer_in_both_languages(shared_desk: DeskUnderTest) -> None:
    for language, title in (("en", "For programs"), ("fr", "Pour les programmes")):
        browser = shared_desk.as_("reader")
        browser.client.cookies.set("averment-language", language, domain="127.0.0.1", path="/")
        page = browser.get("/api")
        assert page.status_code == 200 and f"<h1>{title}</h1>" in page.text
        for item in describe(shared_desk.app)["paths"].values():
            assert all(f'id="{one["operationId"]}"' in page.text for one in item.values())


def _accept_something(desk: DeskUnderTest) -> None:
    judge = desk.workspace.judge(REVIEWER)
    card = judge.view.items(Wanted("document", limit=1)).items[0]
    judge.accept([judge.view.subject(card.id, 0, 5)], "This is so.")


def _pointed(desk: DeskUnderTest) -> dict:
    view = desk.workspace.view(REVIEWER)
    card = view.items(Wanted("document", limit=1)).items[0]
    found = view.subject(card.id, 0, 20)
    return {"document": card.id, "start": 0, "end": 20, "exact": found.exact}


def test_a_program_may_decide_and_take_back_with_a_key_for_it(desk: DeskUnderTest) -> None:
    judging, subject = program(desk, "reviewer", "read", "judge"), _pointed(desk)
    sent = {"kind": "accept", "subject": [subject], "reason": "Read rightly."}
    made = judging.client.post("/api/v1/judgements", json=sent)
    assert made.status_code == 201 and made.json()["fate"] == "stands"
    assert made.json()["judgement"]["by"] == "reviewer"
    assert judging.get(made.headers["location"]).json() == made.json()
    back = judging.client.post(f"{made.headers['location']}/undo", json={"reason": "Too early."})
    assert back.status_code == 201
    assert judging.get(made.headers["location"]).json()["fate"] == "undone"
    assert [d["judgement"]["id"] for d in every(judging, "/api/v1/judgements?limit=1")] == [
        back.json()["judgement"]["id"],
        made.json()["judgement"]["id"],
    ]
    assert every(judging, "/api/v1/judgements?fate=stands&kind=reject") == []
    assert program(desk, "reviewer", "read").client.post("/api/v1/judgements", json=sent).status_code == 403
    assert program(desk, "reader", "read", "judge").client.post("/api/v1/judgements", json=sent).status_code == 403
    assert desk.browser().client.post("/api/v1/judgements", json=sent).status_code in (401, 403)


def test_a_browser_decides_through_the_api_only_with_the_token_of_its_session(desk: DeskUnderTest) -> None:
    browser, sent = desk.as_("reviewer"), {"kind": "accept", "subject": [_pointed(desk)], "reason": "Read rightly."}
    assert browser.client.post("/api/v1/judgements", json=sent, headers=browser.sent).status_code == 403
    headers = browser.sent | {"x-csrf-token": browser.csrf()}
    assert browser.client.post("/api/v1/judgements", json=sent, headers=headers).status_code == 201


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"kind": "praise"}, 400),
        ({"reason": "  "}, 400),
        ({"reason": 5}, 400),
        ({"subject": []}, 400),
        ({"value": "nonsense"}, 400),
        ({"kind": "merge", "value": "incident"}, 400),
        ({"kind": "correct", "value": "nonsense"}, 400),
        ({"kind": "publish"}, 403),
        ({"colour": "red"}, 400),
        ({"seen": "1"}, 400),
        ({"exact": "something else"}, 409),
        ({"document": "0" * 64}, 404),
        ({"end": 10**9}, 409),
        ({"start": False}, 400),
    ],
)
def test_a_judgement_that_is_not_what_it_should_be_is_refused_and_nothing_is_kept(
    desk: DeskUnderTest, changed: dict, status: int
) -> None:
    subject = _pointed(desk)
    inner = {k: v for k, v in changed.items() if k in subject}
    outer = {k: v for k, v in changed.items() if k not in subject}
    sent = {"kind": "accept", "subject": [subject | inner], "reason": "Because."} | outer
    answer = program(desk, "reviewer", "judge").client.post("/api/v1/judgements", json=sent)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert desk.workspace.view(REVIEWER).judgements() == ()


def test_a_program_hands_a_page_over_and_is_told_when_it_is_read(desk: DeskUnderTest) -> None:
    adding = program(desk, "contributor", "add")
    page = {
        "text": "Herons were seen at the weir on 3 May 2021, the ranger said.",
        "url": "https://example.org/h",
        "lang": "en",
    }
    for wrong in ({}, page | {"html": "<p>x</p>"}, page | {"colour": "red"}, page | {"published": "<script>"}):
        assert adding.client.post("/api/v1/documents", json=wrong).status_code == 400
    assert adding.client.post("/api/v1/documents", json=page | {"text": "x" * (3 << 20)}).status_code == 413
    run = adding.client.post("/api/v1/documents", json=page)
    assert run.status_code == 202
    where, until = run.headers["location"], time.monotonic() + 60
    while (told := adding.get(where).json())["state"] in ("waits", "runs") and time.monotonic() < until:
        time.sleep(0.1)
    assert told["state"] == "done" and told["failed"] == 0
    assert "Herons" in desk.workspace.view(REVIEWER).document(told["added"][0]).text
    assert program(desk, "contributor", "read").client.post("/api/v1/documents", json=page).status_code == 403
    other = desk.gate.accounts.issue(desk.member("contributor", "somebody else"), "a key", ("add",), 5)[1]
    assert desk.browser(authorization=f"Bearer {other}").get(where).status_code == 404
