from __future__ import annotations

import re

import pytest

from averment.exporting.lookup import Lookup
from averment.web.shown import incident as shown
from tests.web.pages.reading import ROLES, Page, every, first, french, view


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_sees_the_list_and_the_pages(shared_desk, role):
    browser = shared_desk.as_(role)
    assert browser.get("/incidents").status_code == 200
    for listed in every(shared_desk, "incident"):
        assert Page(browser.get(f"/incidents/{listed.id}").text).open == []


def test_an_incident_that_is_none_is_not_found(shared_desk):
    assert shared_desk.as_("reader").get("/incidents/inc-0").status_code == 404


def test_facets_narrow_the_list(shared_desk):
    page = Page(shared_desk.as_("reader").get("/incidents?act=beating").text)
    told = {link.removeprefix("/incidents/") for link in page.links if link.startswith("/incidents/inc-")}
    assert told == {i.id for i in every(shared_desk, "incident", act="beating")}


def sheets(browser, name):
    """All the sheets on which an incident is shown, one after the other."""
    path, texts = f"/incidents/{name}", []
    while path:
        texts.append(browser.get(path).text)
        found = re.search(r'rel="next" href="([^"]+)#sides"', texts[-1])
        path = found[1].replace("&amp;", "&") if found else None
    return texts


def test_every_side_stands_in_its_own_words_and_leads_to_them(shared_desk):
    listed = first(shared_desk, "incident")
    browser = shared_desk.as_("reader")
    pages = [Page(text) for text in sheets(browser, listed.id)]
    said = " ".join(page.said for page in pages)
    lookup = Lookup(view(shared_desk))
    for modality in ("denied", "admitted", "found", "alleged"):
        for ref in listed.item.claims.get(modality, ()):
            assert " ".join(lookup.saying(ref).text.split()) in said
    followed = sorted({link for page in pages for link in page.links if re.fullmatch(r"/documents/\w+#w-.+", link)})
    assert followed
    for link in followed:
        path, _, place = link.partition("#")
        assert f'id="{place}"' in browser.get(path).text, link


def test_the_origins_are_drawn_and_told_never_only_counted(shared_desk):
    listed = first(shared_desk, "incident")
    text = shared_desk.as_("reader").get(f"/incidents/{listed.id}").text
    drawing = text[text.index('class="origins"') : text.index("</svg>", text.index('class="origins"'))]
    assert drawing.count('class="plate"') == len(listed.item.origins)
    assert drawing.count('class="leaf"') == sum(len(o.documents) for o in listed.item.origins)
    tree = text[text.index('class="tree"') :]
    assert all(f"/documents/{d}" in tree for o in listed.item.origins for d in o.documents)


def test_each_course_is_a_track_with_announced_and_done_apart_and_silence(shared_desk):
    listed = first(shared_desk, "incident")
    text = shared_desk.as_("reader").get(f"/incidents/{listed.id}").text
    assert text.count('<article class="course"') == len(every(shared_desk, "proceeding", incident=listed.id))
    assert "dot-done" in text and 'class="quiet"' in text
    assert "No report found since" in text and "closed" not in text.lower()


def test_what_does_not_go_together_stands_side_by_side(shared_desk):
    listed = first(shared_desk, "incident")
    said = Page(shared_desk.as_("reader").get(f"/incidents/{listed.id}").text).said
    for found in every(shared_desk, "contradiction", incident=listed.id):
        assert found.item.note in said


def test_a_long_incident_is_shown_piece_by_piece(shared_desk, monkeypatch):
    monkeypatch.setattr(shown, "PAGES", 3)
    listed = first(shared_desk, "incident")
    texts, seen = sheets(shared_desk.as_("reader"), listed.id), set()
    for text in texts:
        sides = text[text.index('<table class="sides"') : text.index("</table>", text.index('<table class="sides"'))]
        seen |= set(re.findall(r"/documents/(\w{64})#w-", sides))
    documents = every(shared_desk, "document", incident=listed.id)
    assert len(texts) == -(-len(documents) // 3)
    told = {r.document for m, refs in listed.item.claims.items() if m not in shown.ASIDE for r in refs}
    assert seen == told


def test_the_interface_is_french_for_a_french_reader(shared_desk):
    listed = first(shared_desk, "incident")
    text = french(shared_desk).get(f"/incidents/{listed.id}").text
    assert "D’où cela vient" in text and "Passage à tabac" in text
    assert not re.search(r">(incident|judging|course|reading|features)\.[a-z_]+", text)


def offered(desk):
    """An incident that may be another one, the question whether it is, and the browser of somebody who may answer."""
    proposal = first(desk, "proposal", kind="incident")
    question = first(desk, "question", about=proposal.id)
    return proposal.item.left, question, desk.as_("reviewer")


def test_two_incidents_can_be_put_together_with_a_reason_and_apart_again(desk):
    name, question, browser = offered(desk)
    before = len(every(desk, "incident"))
    sent = {"kind": "merge", "question": question.id}
    assert browser.post(f"/incidents/{name}/judge", sent | {"reason": ""}).status_code == 400
    assert view(desk).judgements() == ()
    answer = browser.post(f"/incidents/{name}/judge", sent | {"reason": "The same night, the same road."})
    (made,) = view(desk).judgements()
    assert answer.status_code == 200 and (made.kind, made.value) == ("merge", "incident")
    assert len(every(desk, "incident")) == before - 1
    assert "The same night, the same road." in answer.text
    undo = {"kind": "undo", "judgement": made.id, "reason": "It was another road."}
    assert browser.post(f"/incidents/{name}/judge", undo).status_code == 200
    assert len(every(desk, "incident")) == before


def test_two_incidents_can_be_kept_apart(desk):
    name, question, browser = offered(desk)
    browser.post(f"/incidents/{name}/judge", {"kind": "split", "question": question.id, "reason": "Two nights."})
    assert [(j.kind, j.value) for j in view(desk).judgements()] == [("split", "incident")]


@pytest.mark.parametrize("role", ["reader", "contributor"])
def test_who_may_not_decide_is_shown_the_reasons_but_no_form(shared_desk, role):
    name, question, _ = offered(shared_desk)
    browser = shared_desk.as_(role)
    text = browser.get(f"/incidents/{name}").text
    assert 'class="features"' in text and "/judge" not in text
    sent = {"kind": "merge", "question": question.id, "reason": "I may not."}
    assert browser.post(f"/incidents/{name}/judge", sent).status_code == 403


def test_no_page_holds_a_style_or_a_script_of_its_own(shared_desk):
    browser = shared_desk.as_("reviewer")
    incident, document = first(shared_desk, "incident").id, first(shared_desk, "document").id
    for path in (
        "/",
        "/documents",
        f"/documents/{document}?claim=c1",
        "/incidents",
        f"/incidents/{incident}",
        "/contradictions",
        "/add",
    ):
        page = Page(browser.get(path).text)
        assert not [a for a in page.attributes if a[1].startswith("on") or a[1] == "style"], path
        assert "style" not in page.tags, path
        assert all((t, n) == ("script", "src") for t, n, _ in page.attributes if t == "script" and n != "type"), path
        assert page.tags.count("h1") == 1, path
        assert len(page.ids) == len(set(page.ids)), path


def test_a_drawing_without_room_for_every_origin_and_page_says_how_many_are_left_out():
    from averment.model.origin import Origin
    from averment.web.shown.origins import MOST_DRAWN, draw_origins

    many = [Origin(f"o{i}", "own_words", f"Paper {i}", (f"d{i}",), "") for i in range(MOST_DRAWN + 4)]
    assert draw_origins(many, {}, "somebody").left_out == 4
    wide = draw_origins(
        [Origin("o", "cited", "A very long name of an agency indeed", tuple(f"d{i}" for i in range(90)), "")], {}, ""
    )
    (branch,) = wide.branches
    assert len(branch.leaves) == MOST_DRAWN and branch.leaves[-1].more == 90 - MOST_DRAWN + 1
    assert len(branch.label) <= 28 and wide.left_out == 0
