from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from averment.web.pages import documents
from tests.web.pages.reading import ROLES, Page, every, first, french, view

CARD = "Border officer given six months suspended for beating migrant"


def document(desk, title=CARD):
    return next(d for d in every(desk, "document") if d.title == title)


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_sees_the_list_and_the_pages(shared_desk, role):
    browser = shared_desk.as_(role)
    assert browser.get("/documents").status_code == 200
    assert browser.get(f"/documents/{document(shared_desk).id}").status_code == 200


def test_a_facet_leaves_only_what_has_it_and_can_be_taken_back(shared_desk):
    browser = shared_desk.as_("reader")
    french = Page(browser.get("/documents?language=fr").text)
    shown = {link.removeprefix("/documents/") for link in french.links if re.fullmatch(r"/documents/\w{64}", link)}
    assert shown == {d.id for d in every(shared_desk, "document", language="fr")}
    assert "/documents" in french.links


def test_every_page_of_the_list_is_reached_and_none_twice(shared_desk, monkeypatch):
    monkeypatch.setattr(documents, "PLAN", replace(documents.PLAN, limit=5))
    browser, path, seen = shared_desk.as_("reader"), "/documents?order=title", []
    while path:
        page = browser.get(path).text
        seen += re.findall(r'<h2><a href="/documents/(\w{64})"', page)
        found = re.search(r'rel="next" href="([^"]+)"', page)
        path = found[1].replace("&amp;", "&") if found else None
    assert sorted(seen) == sorted(d.id for d in every(shared_desk, "document"))


def test_a_place_to_go_on_from_that_is_none_is_explained(shared_desk):
    assert shared_desk.as_("reader").get("/documents?order=sideways").status_code == 400


def test_the_whole_text_stands_on_the_page_and_every_tag_closes_where_it_belongs(shared_desk):
    browser = shared_desk.as_("reviewer")
    for listed in every(shared_desk, "document"):
        page = Page(
            browser.get(f"/documents/{listed.id}?show=claims&show=acts&show=steps&show=figures&show=dates&show=people").text
        )
        text = view(shared_desk).document(listed.id).text
        assert page.open == []
        assert "".join(page.text.split()) == "".join(text.split())
        assert len(page.ids) == len(set(page.ids))


def test_what_is_marked_is_the_words_that_were_read(shared_desk):
    browser = shared_desk.as_("reviewer")
    listed = document(shared_desk)
    page, reading = Page(browser.get(f"/documents/{listed.id}").text), view(shared_desk).reading(listed.id)
    for item in (*reading.claims, *reading.acts, *reading.steps):
        assert "".join(page.marked[f"w-{item.id}"].split()) in "".join(item.text.split())
    assert {link[1:] for link in page.links if link.startswith("#") and link != "#main"} <= set(page.ids)


def test_a_claim_tells_who_says_it_how_and_by_which_rule(shared_desk):
    listed = document(shared_desk)
    reading = view(shared_desk).reading(listed.id)
    said = Page(shared_desk.as_("reader").get(f"/documents/{listed.id}").text).said
    for claim in reading.claims:
        assert claim.rule in said
        assert reading.speaker(claim) is None or reading.speaker(claim) in said


def test_only_the_layers_that_are_asked_for_are_marked(shared_desk):
    listed = document(shared_desk)
    page = Page(shared_desk.as_("reader").get(f"/documents/{listed.id}?show=figures").text)
    marks = {value.split()[0] for tag, name, value in page.attributes if tag == "mark" and name == "class"}
    assert marks == {"l-figures"}


def test_words_that_an_address_points_at_are_lit(shared_desk):
    listed = document(shared_desk)
    act = view(shared_desk).reading(listed.id).acts[0]
    page = Page(shared_desk.as_("reader").get(f"/documents/{listed.id}?start={act.start}&end={act.end}").text)
    assert page.marked["asked"] == act.text


def test_it_is_told_how_the_date_is_known_and_what_is_corrected(shared_desk):
    said = Page(shared_desk.as_("reader").get(f"/documents/{document(shared_desk).id}").text).said
    assert "as the page says" in said
    assert "Border officer given eight months suspended" in said


def test_the_interface_is_french_for_a_french_reader_and_the_words_of_the_page_are_not(shared_desk):
    listed = document(shared_desk)
    path = f"/documents/{listed.id}"
    said, english = french(shared_desk).get(path).text, shared_desk.as_("reader").get(path).text
    assert '<html lang="fr"' in said and '<html lang="en"' in english
    assert "voix de la page" in said and "voix de la page" not in english
    assert "the page’s own words" not in said
    assert "12 juin 2024" in said and "neither necessary nor" in said


def test_an_original_can_run_nothing_and_call_nobody(shared_desk):
    answer = shared_desk.as_("reviewer").get(f"/documents/{document(shared_desk).id}/original")
    policy = answer.headers["content-security-policy"]
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/html")
    assert policy.startswith("sandbox;") and "allow-" not in policy and "default-src 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff" and answer.headers["cache-control"] == "no-store"
    assert answer.content == view(shared_desk).capture(document(shared_desk).id).content


def test_what_a_browser_would_open_in_a_program_is_only_downloaded(shared_desk):
    for listed in every(shared_desk, "document"):
        capture = view(shared_desk).capture(listed.id)
        answer = shared_desk.as_("reviewer").get(f"/documents/{listed.id}/original")
        assert ("content-disposition" in answer.headers) == (not capture.media_type.startswith("text/"))
        down = shared_desk.as_("reviewer").get(f"/documents/{listed.id}/original?download=1")
        assert re.fullmatch(rf'attachment; filename="{listed.id[:16]}\.\w+"', down.headers["content-disposition"])


def test_bytes_that_hold_a_name_are_withheld_from_those_who_may_not_see_it(shared_desk):
    browser, listed = shared_desk.as_("reader_without_names"), document(shared_desk)
    assert browser.get(f"/documents/{listed.id}/original").status_code == 403
    page = browser.get(f"/documents/{listed.id}").text
    assert "/original" not in page and "may not see" in page


@pytest.mark.parametrize("role", ["reader_without_names", "reader", "contributor"])
def test_who_may_not_decide_is_shown_no_form_and_is_refused(shared_desk, role):
    browser, listed = shared_desk.as_(role), document(shared_desk)
    assert "/judge" not in browser.get(f"/documents/{listed.id}?claim=c1").text
    sent = {"kind": "reject", "quote": listed.title, "reason": "I may not."}
    assert browser.post(f"/documents/{listed.id}/judge", sent).status_code == 403
    assert view(shared_desk).judgements() == ()


def test_a_claim_can_be_rejected_with_a_reason_and_the_decision_taken_back(desk):
    browser, listed = desk.as_("reviewer"), document(desk)
    claim = view(desk).reading(listed.id).claims[2]
    sent = {"quote": claim.text, "start": claim.start, "end": claim.end, "claim": claim.id, "kind": "reject"}
    answer = browser.post(f"/documents/{listed.id}/judge", sent | {"reason": "It is the correction that says so."})
    (made,) = view(desk).judgements()
    assert answer.status_code == 200 and made.subjects[0].exact == claim.text and made.by == "reviewer"
    assert "It is the correction that says so." in answer.text
    browser.post(f"/documents/{listed.id}/judge", {"kind": "undo", "judgement": made.id, "reason": "A slip."})
    assert [j.undoes for j in view(desk).judgements()] == [None, made.id]
    assert "taken back" in browser.get(f"/documents/{listed.id}").text


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"kind": "reject", "quote": CARD, "reason": " "}, 400),
        ({"kind": "reject", "quote": "words that the page does not say", "reason": "Why."}, 409),
        ({"kind": "reject", "quote": "the", "reason": "Why."}, 400),
        ({"kind": "correct", "quote": CARD, "correct": "modality=certain", "reason": "Why."}, 400),
        ({"kind": "publish", "quote": CARD, "reason": "Why."}, 400),
        ({"kind": "assign", "quote": CARD, "role": "king", "who": "Delvaux", "reason": "Why."}, 400),
        ({"kind": "reject", "quote": "", "reason": "Why."}, 400),
        ({"kind": "undo", "judgement": "j0", "reason": "Why."}, 400),
    ],
)
def test_what_cannot_be_decided_is_refused_with_a_sentence_and_nothing_is_kept(shared_desk, sent, status):
    answer = shared_desk.as_("reviewer").post(f"/documents/{document(shared_desk).id}/judge", sent)
    assert answer.status_code == status and "<h1>" in answer.text
    assert view(shared_desk).judgements() == ()


def test_words_can_be_copied_over_a_line_break_and_are_kept_as_they_stand(desk):
    browser, listed = desk.as_("reviewer"), document(desk)
    text = view(desk).document(listed.id).text
    start = text.index("The blows with the baton")
    words = text[start : start + 60]
    sent = {
        "kind": "correct",
        "part": "new",
        "correct": "modality=found",
        "quote": words.replace(" ", "\n "),
        "reason": "The court.",
    }
    browser.post(f"/documents/{listed.id}/judge", sent)
    (made,) = view(desk).judgements()
    assert (made.subjects[0].exact, made.value) == (words, "as=claim\nmodality=found")
    page = Page(browser.get(f"/documents/{listed.id}").text)
    assert "".join(page.marked[f"w-c-{made.id}"].split()) == "".join(words.split())
    assert f"c-c-{made.id}" in page.ids


def test_words_can_be_given_to_somebody_whom_the_page_names(desk):
    browser, listed = desk.as_("reviewer"), document(desk)
    sent = {"kind": "assign", "role": "source", "who": "Inès Baroud", "quote": "It was six months", "reason": "She said it."}
    browser.post(f"/documents/{listed.id}/judge", sent)
    (made,) = view(desk).judgements()
    assert [s.exact for s in made.subjects] == ["It was six months", "Inès Baroud"] and made.value == "source"


def test_a_protected_name_is_on_no_page_of_those_who_may_not_see_it(desk):
    reviewer, listed = desk.as_("reviewer"), document(desk)
    answer = reviewer.post(
        f"/documents/{listed.id}/judge", {"kind": "protect", "quote": "Inès Baroud", "reason": "She asked for it."}
    )
    assert answer.status_code == 200 and "Inès Baroud" in answer.text
    reader, incident = desk.as_("reader"), first(desk, "incident").id
    paths = ["/", "/documents", "/contradictions", "/incidents", f"/incidents/{incident}"]
    for path in (*paths, *(f"/documents/{d.id}" for d in every(desk, "document"))):
        assert "Baroud" not in reader.get(path).text, path
    assert reader.get(f"/documents/{listed.id}/original").status_code == 403


def test_a_page_that_attacks_shows_as_words(desk, tmp_path):
    attack = '<script>alert(1)</script> "><img src=x onerror=alert(1)> {{ 7 * 7 }}\n\nThe \u202eecilop\u202c said nothing.\n'
    line = {"text": attack, "url": "javascript:alert(1)", "title": attack[:25], "publisher": "<b>x", "lang": "en"}
    file = tmp_path / "attack.jsonl"
    file.write_text(json.dumps(line), "utf8")
    (added,) = desk.workspace.add([file]).added
    page = Page(desk.as_("reviewer").get(f"/documents/{added}").text)
    assert "img" not in page.tags and page.tags.count("script") == 1
    assert not [a for a in page.attributes if a[1].startswith("on") or a[1] == "style"]
    assert not [link for link in page.links if link.startswith("javascript")]
    assert "\u202e" not in page.said and "{{ 7 * 7 }}" in page.said
