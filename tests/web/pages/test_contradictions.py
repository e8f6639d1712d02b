from __future__ import annotations

from dataclasses import replace

import pytest

from averment.exporting.lookup import Lookup
from averment.web.pages import contradictions
from tests.web.pages.reading import ROLES, Page, every, first, view


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_sees_them(shared_desk, role):
    assert Page(shared_desk.as_(role).get("/contradictions").text).open == []


def test_both_sides_stand_in_their_own_words(shared_desk):
    said, lookup = Page(shared_desk.as_("reader").get("/contradictions").text).said, Lookup(view(shared_desk))
    for found in every(shared_desk, "contradiction"):
        for saying in lookup.sayings(found.item.claims):
            assert " ".join(saying.text.split()) in said


def test_they_can_be_narrowed_to_a_kind_and_to_an_incident(shared_desk):
    browser = shared_desk.as_("reader")
    denials = browser.get("/contradictions?kind=denial").text
    assert denials.count('class="opposed"') == len(every(shared_desk, "contradiction", kind="denial"))
    incident = first(shared_desk, "incident").id
    ours = browser.get(f"/contradictions?incident={incident}").text
    assert ours.count('class="opposed"') == len(every(shared_desk, "contradiction", incident=incident))


def test_a_page_holds_only_so_many_and_says_where_it_goes_on(shared_desk, monkeypatch):
    monkeypatch.setattr(contradictions, "PLAN", replace(contradictions.PLAN, limit=2))
    text = shared_desk.as_("reader").get("/contradictions").text
    assert text.count('class="opposed"') == 2 and 'rel="next"' in text
