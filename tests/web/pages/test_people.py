from __future__ import annotations

import pytest

from averment.model.listing import Wanted
from tests.web.pages.reading import ROLES, Page, every, first, french, view

LISTS = {"/people": ("person", "group"), "/bodies": ("organization",), "/places": ("place",)}


def _named(desk, kind="person"):
    return first(desk, "entity", kind=kind, named="yes")


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_sees_the_lists_and_what_is_on_them(shared_desk, role):
    browser = shared_desk.as_(role)
    for path in LISTS:
        page = Page(browser.get(path).text)
        assert page.open == []
        for link in [link for link in page.links if link.startswith("/entities/")][:3]:
            assert Page(browser.get(link).text).open == []


@pytest.mark.parametrize(("path", "kinds"), LISTS.items())
def test_each_list_holds_its_kind_and_no_other(shared_desk, path, kinds):
    browser, told = shared_desk.as_("reader"), []
    while path:
        page = Page(browser.get(path).text)
        told += [link.removeprefix("/entities/") for link in page.links if link.startswith("/entities/")]
        path = next((link for link in page.links if "after=" in link), None)
    assert len(told) == len(set(told))
    assert set(told) == {e.id for kind in kinds for e in every(shared_desk, "entity", kind=kind)}


def test_nobody_without_a_name_is_given_one(shared_desk):
    unnamed = first(shared_desk, "entity", kind="person", named="no")
    page = Page(shared_desk.as_("administrator").get(f"/entities/{unnamed.id}").text)
    assert "Not named" in page.said
    assert "No page gives a name" in page.said


def test_an_entity_says_where_it_is_named_and_why_that_is_one(shared_desk):
    listed = _named(shared_desk)
    page = Page(shared_desk.as_("reader").get(f"/entities/{listed.id}").text)
    documents = view(shared_desk).items(Wanted("document", (("entity", listed.id),))).items
    assert documents
    assert {d.id for d in documents} <= {
        link.split("/")[2].split("?")[0] for link in page.links if link.startswith("/documents/")
    }
    whole = view(shared_desk).item("entity", listed.id)
    for reason in whole.item.reasons:
        assert reason.words in page.said


def test_words_that_name_it_lead_to_their_place_on_the_page(shared_desk):
    listed = _named(shared_desk)
    browser = shared_desk.as_("reader")
    link = next(a for a in Page(browser.get(f"/entities/{listed.id}").text).links if "start=" in a)
    assert browser.get(link).status_code == 200


def test_it_says_in_which_incidents_as_what(shared_desk):
    incident = next(i for i in every(shared_desk, "incident") if any(p.entity for p in i.item.perpetrators))
    person = next(p.entity for p in incident.item.perpetrators if p.entity)
    page = Page(shared_desk.as_("reviewer").get(f"/entities/{person}").text)
    assert f"/incidents/{incident.id}" in page.links
    assert "said to have done it" in page.said


def test_only_who_may_decide_is_offered_to(shared_desk):
    listed = _named(shared_desk)
    for role in ROLES:
        text = shared_desk.as_(role).get(f"/entities/{listed.id}").text
        assert (f"/entities/{listed.id}/protect" in text) == (role in {"reviewer", "publisher", "administrator"}), role


def test_a_protected_person_has_no_name_for_readers_and_still_one_for_reviewers(desk):
    listed = _named(desk)
    name = listed.title
    desk.as_("reviewer").post(f"/entities/{listed.id}/protect", {"reason": "She asked for it."})
    protected = [e for e in every(desk, "entity", protected="yes") if e.title == name]
    assert protected
    for path in ("/people", f"/entities/{protected[0].id}", f"/network?entity={protected[0].id}"):
        answer = desk.as_("reader").get(path)
        assert answer.status_code == 200
        assert not [word for word in name.split() if word in answer.text], path
    assert name in desk.as_("reviewer").get(f"/entities/{protected[0].id}").text


def test_a_protection_is_taken_back_with_a_reason(desk):
    listed = _named(desk)
    reviewer = desk.as_("reviewer")
    reviewer.post(f"/entities/{listed.id}/protect", {"reason": "She asked for it."})
    (judgement,) = view(desk).judgements()
    again = next(e for e in every(desk, "entity", protected="yes") if e.title == listed.title)
    text = reviewer.get(f"/entities/{again.id}").text
    assert judgement.id in text and "She asked for it." in text
    reviewer.post(f"/entities/{again.id}/protect", {"undo": judgement.id, "reason": "She changed her mind."})
    assert not every(desk, "entity", protected="yes")


def test_two_that_are_one_are_merged_and_a_page_can_be_taken_away(desk):
    one, other = every(desk, "entity", kind="person", named="yes")[:2]
    reviewer = desk.as_("reviewer")
    reviewer.post(f"/entities/{one.id}/judge", {"kind": "merge", "other": other.id, "reason": "A slip of the pen."})
    (judgement,) = view(desk).judgements()
    assert (judgement.kind, judgement.value) == ("merge", "entity")
    assert len({s.exact for s in judgement.subjects}) == 2
    page = view(desk).items(Wanted("document", (("entity", one.id),))).items[0].id
    reviewer.post(f"/entities/{one.id}/judge", {"kind": "split", "document": page, "reason": "Another one of that name."})
    split = view(desk).judgements()[-1]
    assert split.kind == "split" and split.subjects[0].document == page


@pytest.mark.parametrize(
    "form", [{"kind": "merge"}, {"kind": "steal", "other": "x"}, {"kind": "split"}, {"kind": "merge", "other": "ent-0"}]
)
def test_a_form_that_decides_nothing_is_refused_and_keeps_nothing(desk, form):
    listed = _named(desk)
    answer = desk.as_("reviewer").post(f"/entities/{listed.id}/judge", form | {"reason": "Why not."})
    assert answer.status_code in {400, 404}
    assert view(desk).judgements() == ()


def test_without_a_reason_nothing_is_kept(desk):
    listed = _named(desk)
    assert desk.as_("reviewer").post(f"/entities/{listed.id}/protect", {"reason": " "}).status_code == 400
    assert view(desk).judgements() == ()


def test_a_reader_cannot_decide(desk):
    listed = _named(desk)
    for path in ("judge", "protect"):
        assert desk.as_("contributor").post(f"/entities/{listed.id}/{path}", {"reason": "x"}).status_code == 403


def test_what_is_not_there_is_not_found(shared_desk):
    assert shared_desk.as_("reader").get("/entities/ent-0").status_code == 404


def test_places_say_how_exact_they_are_in_french_too(shared_desk):
    said = Page(french(shared_desk).get("/places").text).said
    assert "pays, sans point précis" in said
