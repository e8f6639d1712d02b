"""Which pages tell of one incident: the default is not to merge, and every join says why."""

from __future__ import annotations

from dataclasses import replace

from averment.resolving import resolve
from tests.resolving.factories import ARDLOCH, FERNMOUTH, PORT_VALE, Page, blow_page, other_page, second_blow_page


def incidents(*pages: Page):
    return resolve([p.read() for p in pages], (), {}).incidents


def assault(name: str, *, victim: str | None = None, when: str | None = None, where=FERNMOUTH, kind="baton", extra="") -> Page:
    """A page about one blow, with only as much said as is asked for."""
    who = victim or "a man"
    page = Page(name, f"Guards hit {who} at the gate of {where.name}, a neighbour said. {extra}")
    hurt = page.mention(who, name=victim, category="victim")
    page.mention(where.name, "place", location=where)
    claim = page.claim(f"Guards hit {who} at the gate of {where.name}", "alleged")
    page.act("hit", kind, claim, victim=hurt, place=where.name, when=when)
    return page


def test_the_same_victim_and_day_is_one_incident_that_says_why():
    (incident,) = incidents(blow_page(), second_blow_page())
    assert incident.documents == ("d1", "d2")
    assert "shared victim" in [f.name for f in incident.joined_by]
    assert incident.title == "Beating: Tobias Wren, Fernmouth, 4 May 2021"


def test_other_victims_on_the_same_day_at_the_same_gate_are_two_incidents():
    assert (
        len(
            incidents(
                assault("a", victim="Tobias Wren", when="2021-05-04"), assault("b", victim="Mira Quist", when="2021-05-04")
            )
        )
        == 2
    )


def test_the_same_place_and_kind_alone_never_join():
    assert len(incidents(assault("a", when="2021-05-04"), assault("b", when="2021-11-20"), other_page())) == 3


def test_days_that_cannot_be_one_are_a_veto_for_the_unnamed():
    same = "Rope lantern ledger captain orchard ferry whistle signal vessel bruise corridor."
    assert len(incidents(assault("a", when="2021-05-04", extra=same), assault("b", when="2021-06-30", extra=same))) == 2


def test_a_date_that_differs_does_not_part_what_one_named_victim_joins():
    (incident,) = incidents(
        assault("a", victim="Tobias Wren", when="2021-05-04"), assault("b", victim="Tobias Wren", when="2021-06-04")
    )
    assert "dates differ" in [f.name for f in incident.joined_by]


def test_places_far_apart_and_other_countries_are_vetoes():
    same = "Rope lantern ledger captain orchard ferry whistle signal vessel bruise corridor."
    assert len(incidents(assault("a", extra=same), assault("b", extra=same, where=ARDLOCH))) == 2
    assert len(incidents(assault("a", extra=same), assault("b", extra=same, where=PORT_VALE))) == 2


def test_unknown_stays_unknown():
    (incident,) = incidents(assault("a"))
    assert (incident.period, incident.victims[0].text, incident.perpetrators) == (None, "a man", ())
    assert incident.place is not None
    assert incident.place.text == "Fernmouth"


def past_case_page() -> Page:
    page = Page(
        "p",
        "Tobias Wren was beaten at Fernmouth in May 2021. He fell. The case recalls Mira Quist, who was shot at Ardloch in 1998.",
    )
    man, woman = page.mention("Tobias Wren", category="victim"), page.mention("Mira Quist", category="victim")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    page.mention("Ardloch", "place", location=ARDLOCH)
    claim = page.claim("Tobias Wren was beaten at Fernmouth in May 2021")
    page.act("beaten", "beating", claim, victim=man, place="Fernmouth", when="2021-05")
    past = page.claim("Mira Quist, who was shot at Ardloch in 1998")
    page.act("shot", "shooting", past, victim=woman, place="Ardloch", when="1998")
    return page


def test_a_past_case_on_a_page_is_another_incident():
    first, second = incidents(past_case_page())
    assert {tuple(v.text for v in i.victims) for i in (first, second)} == {("Tobias Wren",), ("Mira Quist",)}


def test_a_past_case_meets_the_pages_that_are_about_it():
    found = incidents(past_case_page(), assault("q", victim="Mira Quist", where=ARDLOCH, when="1998-10-09"))
    assert sorted((i.documents, i.mentioned_in) for i in found) == [(("p",), ()), (("q",), ("p",))]


def test_the_date_of_a_verdict_is_not_the_date_of_the_blow():
    page = Page("v", "An officer was convicted on Tuesday of beating Tobias Wren.", published="2022-02-02")
    man = page.mention("Tobias Wren", category="victim")
    claim = page.claim("An officer was convicted on Tuesday of beating Tobias Wren")
    page.act("beating", "beating", claim, victim=man, when="2022-02-01")
    page.step("convicted", "verdict_guilty", claim, when="2022-02-01")
    (incident,) = incidents(page)
    assert incident.period is None


def test_what_happens_again_and_again_is_a_pattern_and_is_linked_to_the_incident():
    page = Page("w", "Every week guards hit porters at the gate of Fernmouth.")
    porters = page.mention("porters", "group", name=None)
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    page.time("Every week", None, "set")
    claim = page.claim("Every week guards hit porters at the gate of Fernmouth", "alleged")
    page.act("hit", "baton", claim, victim=porters, place="Fernmouth")
    record = resolve([page.read(), assault("a", when="2021-05-04").read()], (), {})
    assert [i.documents for i in record.incidents] == [("a",)]
    assert [(p.documents, p.incidents) for p in record.patterns] == [(("w",), (record.incidents[0].id,))]


def test_close_accounts_that_are_not_joined_are_proposed_with_reasons():
    same = "Rope lantern ledger."
    record = resolve([assault("a", extra=same, kind="kick").read(), assault("b", extra=same).read()], (), {})
    joined_or_asked = len(record.incidents) == 1 or [p for p in record.proposals if p.kind == "incident" and p.reasons]
    assert joined_or_asked


def test_many_unnamed_accounts_of_one_place_stay_in_blocks():
    pages = [assault(f"p{i:03d}", when=f"20{i % 80 + 10:02d}-03-04") for i in range(160)]
    assert len(incidents(*pages)) >= 80


def test_a_crowd_that_is_dispersed_is_not_the_one_who_was_beaten():
    page = Page("m", "Officers used tear gas. Four marchers were arrested. We march because a boy was beaten.")
    marchers = page.mention("Four marchers", "group", name=None, number=4)
    boy = page.mention("a boy", name=None)
    page.act("tear gas", "tear_gas", page.claim("Officers used tear gas"))
    page.act("arrested", "arrest", page.claim("Four marchers were arrested"), victim=marchers)
    page.act("beaten", "beating", page.claim("We march because a boy was beaten", "alleged"), victim=boy)
    assert sorted(i.title for i in incidents(page)) == ["Beating", "Tear gas, arrest"]


def test_pages_that_tell_no_act_join_the_incident_that_they_speak_of_and_are_none_alone():
    quiet = blow_page("d3", published="2021-05-07").read()
    quiet = replace(quiet, acts=(), claims=tuple(replace(c, acts=()) for c in quiet.claims))
    assert resolve([quiet], (), {}).incidents == ()
    (incident,) = resolve([quiet, blow_page().read()], (), {}).incidents
    assert incident.documents == ("d1", "d3")


def test_a_page_that_only_recalls_an_incident_is_listed_apart():
    page = Page(
        "c",
        "The mayor spoke of taxes. After Tobias Wren was beaten at Fernmouth on 4 May 2021, rents fell.",
        published="2021-05-07",
    )
    man = page.mention("Tobias Wren")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    claim = page.claim("After Tobias Wren was beaten at Fernmouth on 4 May 2021")
    page.act("Tobias Wren was beaten", "beating", claim, victim=man, place="Fernmouth", when="2021-05-04")
    (incident,) = resolve([blow_page().read(), page.read()], (), {}).incidents
    assert (incident.documents, incident.mentioned_in) == (("d1",), ("c",))


def convicted(name: str, words: str, *, other_case: bool = False, published: str = "2023-03-03") -> Page:
    page = Page(name, words, published=published)
    officer = page.mention("Ivo Harrow", category="police")
    page.act(words, "beating" if name == "a" else "tear_gas", page.claim(words), perpetrator=None)
    page.step("Ivo Harrow", "verdict_guilty", "c1", respondent=officer, other_case=other_case)
    return page


ENGLISH, FRENCH = "Ivo Harrow was convicted for blows on a quay", "Ivo Harrow a été condamné pour usage de gaz contre un marin"


def test_the_same_decision_in_the_same_days_joins_pages_and_says_so():
    (found,) = resolve(
        [convicted("a", ENGLISH).read(), convicted("b", FRENCH, published="2023-03-04").read()], (), {}
    ).incidents
    assert "same decision" in {f.name for f in found.joined_by}


def test_another_case_of_the_same_person_joins_nothing():
    pages = [convicted("a", ENGLISH).read(), convicted("b", FRENCH, other_case=True).read()]
    assert len(resolve(pages, (), {}).incidents) == 2


def test_an_example_of_what_a_page_tells_as_a_habit_belongs_to_the_pattern():
    text = "40 sailors told of kicks and blows on the quay. A cook said that a guard had slapped her brother."
    page = Page("n", text)
    habit = page.claim("40 sailors told of kicks and blows on the quay")
    page.figure("40 sailors", 40, 40, "sailors", habit, unit="people")
    page.act("kicks", "kick", habit)
    page.act("blows", "beating", habit)
    told = page.claim("that a guard had slapped her brother", "alleged", source=page.mention("A cook", name=None))
    page.act("slapped her brother", "slap", told, victim=page.mention("her brother"))
    record = resolve([page.read()], (), {})
    assert record.incidents == ()
    assert [p.kinds for p in record.patterns] == [("beating", "kick", "slap")]
