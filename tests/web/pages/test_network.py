from __future__ import annotations

import re

import pytest

from averment.web.shown.linked import MOST_NODES, Net, Thing
from tests.web.pages.reading import ROLES, Page, every, first, french


def _thing(name, ring=1):
    return Thing(name, "person", name, None, ring)


def test_no_picture_holds_more_than_it_can_and_the_rest_is_counted():
    net = Net()
    for n in range(MOST_NODES + 7):
        net.add(_thing(f"t{n}"))
    assert len(net.things) == MOST_NODES
    assert net.left_out == 7


def test_nothing_is_linked_twice_the_same_way_or_with_itself_or_with_what_is_not_there():
    net = Net()
    net.add(_thing("a"))
    net.add(_thing("b"))
    for left, right in (("a", "b"), ("a", "b"), ("a", "a"), ("a", "c")):
        net.link(left, right, "victim")
    net.link("a", "b", "perpetrator")
    assert sorted(net.links) == [("a", "b", "perpetrator"), ("a", "b", "victim")]


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_may_begin_anywhere(shared_desk, role):
    browser = shared_desk.as_(role)
    start = Page(browser.get("/network").text)
    links = [link for link in start.links if link.startswith("/network?")]
    assert links
    for link in links[:4]:
        answer = browser.get(link)
        assert answer.status_code == 200
        assert Page(answer.text).open == []


def test_the_table_says_what_the_picture_draws(shared_desk):
    listed = first(shared_desk, "incident")
    text = shared_desk.as_("reviewer").get(f"/network?incident={listed.id}").text
    drawn = re.findall(r'<g class="link[^>]*data-ends="([^"]+)"', text)
    told = re.findall(r'<tr data-ends="([^"]+)"', text)
    assert drawn
    assert sorted(drawn) == sorted(told)


def test_everybody_who_takes_part_is_linked_with_the_incident(shared_desk):
    listed = first(shared_desk, "incident")
    page = Page(shared_desk.as_("reviewer").get(f"/network?incident={listed.id}").text)
    for person in (*listed.item.victims, *listed.item.perpetrators):
        if person.entity:
            assert f"/entities/{person.entity}" in page.links


def test_who_speaks_of_it_leads_to_the_claim(shared_desk):
    listed = first(shared_desk, "incident")
    browser = shared_desk.as_("reviewer")
    page = Page(browser.get(f"/network?incident={listed.id}").text)
    claims = [link for link in page.links if re.fullmatch(r"/documents/\w+\?claim=.+#w-.+", link)]
    assert claims
    address, _, place = claims[0].partition("#")
    assert f'id="{place}"' in browser.get(address).text


def test_whoever_only_speaks_of_an_incident_is_linked_with_it_by_the_claim(shared_desk):
    browser = shared_desk.as_("reviewer")
    named = every(shared_desk, "entity", kind="person", named="yes")
    pages = [Page(browser.get(f"/network?entity={e.id}").text) for e in named[:6]]
    claims = [link for page in pages for link in page.links if re.fullmatch(r"/documents/\w+\?claim=.+#w-.+", link)]
    assert claims
    address, _, place = claims[0].partition("#")
    assert f'id="{place}"' in browser.get(address).text


def test_what_is_not_there_is_not_found(shared_desk):
    browser = shared_desk.as_("reader")
    assert browser.get("/network?entity=ent-0").status_code == 404
    assert browser.get("/network?incident=inc-0").status_code == 404


def test_a_search_narrows_where_to_begin(shared_desk):
    named = every(shared_desk, "entity", kind="person", named="yes")[0]
    page = Page(shared_desk.as_("reader").get(f"/network?q={named.title.split()[-1]}").text)
    assert f"/network?entity={named.id}" in page.links
    assert "Nobody and nothing" in Page(shared_desk.as_("reader").get("/network?q=zzzzzz").text).said


def test_links_are_said_in_french(shared_desk):
    listed = first(shared_desk, "incident")
    said = Page(french(shared_desk).get(f"/network?incident={listed.id}").text).said
    assert "aurait commis" in said and "said to have" not in said
