"""What cannot both be right is laid side by side, without choosing."""

from __future__ import annotations

from averment.model.mention import Location
from averment.resolving import resolve
from tests.resolving.factories import FERNMOUTH, Page, blow_page
from tests.resolving.test_incidents import assault
from tests.resolving.test_proceedings import trial_page


def contradictions(*pages: Page) -> list[tuple[str, tuple[str, ...]]]:
    record = resolve([p.read() for p in pages], (), {})
    texts = {(p.id, c.id): c.text for p in pages for c in p.read().claims}
    return [(c.kind, tuple(texts[r.document, r.item] for r in c.claims)) for c in record.contradictions]


def test_a_denial_is_laid_beside_what_it_denies():
    (found,) = contradictions(blow_page())
    assert found[0] == "denial"
    assert found[1][0].startswith("Tobias Wren")
    assert found[1][1] == "any blow was struck"


def test_a_denial_that_says_what_it_denies_needs_no_guess():
    page = Page("a", "Some said a guard hit two men. Some said a guard kicked a dog. The force denied the first.")
    first = page.claim("a guard hit two men", "alleged")
    page.act("hit", "baton", first)
    second = page.claim("a guard kicked a dog", "alleged")
    page.act("kicked", "kick", second)
    page.claim("the first", "denied", denies=first)
    assert contradictions(page) == [("denial", ("a guard hit two men", "the first"))]


def test_a_denial_of_nothing_told_is_no_contradiction():
    page = Page("a", "The minister denied that taxes rise.")
    page.claim("taxes rise", "denied")
    assert contradictions(page) == []


def test_two_dates_of_one_incident_are_laid_side_by_side():
    other = assault("b", victim="Tobias Wren", when="2021-06-04", extra="A whistle blew and the ferry left without him.")
    found = contradictions(assault("a", victim="Tobias Wren", when="2021-05-04"), other)
    assert [kind for kind, _ in found] == ["different_value"]


def test_said_done_and_said_not_done_is_a_denial():
    page = Page("a", "Some say Tobias Wren was bound. The prosecutor says Tobias Wren was not bound.")
    man = page.mention("Tobias Wren", entity="e1")
    again = page.mention("Tobias Wren", entity="e1", nth=1)
    one = page.claim("Tobias Wren was bound", "alleged")
    page.act("was bound", "restraint", one, victim=man)
    other = page.claim("Tobias Wren was not bound", "reported")
    page.act("was not bound", "restraint", other, victim=again, negated=True)
    assert contradictions(page) == [("denial", ("Tobias Wren was bound", "Tobias Wren was not bound"))]


def test_convicted_and_acquitted_are_different_outcomes():
    page = trial_page(("A jury convicted him", "verdict_guilty", {}), ("He was acquitted", "verdict_acquitted", {}))
    assert ("different_outcome", ("A jury convicted him", "He was acquitted")) in contradictions(page)


def test_other_charges_are_no_contradiction():
    page = trial_page(
        ("A jury convicted him of assault", "verdict_guilty", {"charge": "assault"}),
        ("He was acquitted of perjury", "verdict_acquitted", {"charge": "perjury"}),
    )
    assert contradictions(page) == []


def test_sentenced_and_yet_to_be_tried_is_a_page_against_itself():
    page = trial_page(
        ("He was jailed for a year", "sentence", {}), ("He is due before a judge in May", "trial", {"announced": True})
    )
    assert contradictions(page) == [("self", ("He was jailed for a year", "He is due before a judge in May"))]


def test_a_doubt_of_the_reader_about_a_page_becomes_a_contradiction():
    page = Page("a", "He left in March. He left in May.")
    page.claim("He left in March")
    page.claim("He left in May")
    page.doubt("He left in March. He left in May", "self_contradiction", "two months for one departure")
    assert contradictions(page) == [("self", ("He left in March", "He left in May"))]


def test_pages_on_one_victim_that_date_no_act_still_differ_in_the_only_past_day_they_tell():
    pages = []
    for name, words, day in (("a", "4 May 2019", "2019-05-04"), ("b", "4 June 2019", "2019-06-04")):
        page = Page(name, f"A jury heard of the attack on Tobias Wren of {words}. Tobias Wren was hit.", published="2021-05-06")
        page.mention("Tobias Wren", entity="w")
        man = page.mention("Tobias Wren", entity="w", nth=1)
        page.time(words, day)
        page.claim(f"A jury heard of the attack on Tobias Wren of {words}")
        page.act("was hit", "beating", page.claim("Tobias Wren was hit"), victim=man)
        pages.append(page)
    assert [kind for kind, _ in contradictions(*pages)] == ["different_value"]


def test_one_act_in_two_towns_near_each_other_is_laid_side_by_side():
    harbour = Location("Fernmouth Harbour", "GB", 50.12, -5.21, "town", "x:9")
    pages = []
    for name, where in (("a", FERNMOUTH), ("b", harbour)):
        page = Page(name, f"Tobias Wren was beaten at {where.name} on 4 May 2021.", published="2021-05-06")
        man = page.mention("Tobias Wren")
        page.mention(where.name, "place", location=where)
        claim = page.claim(page.text)
        page.act("was beaten", "beating", claim, victim=man, place=where.name, when="2021-05-04")
        pages.append(page)
    assert [kind for kind, _ in contradictions(*pages)] == ["different_value"]
