"""Acts: what force is told, by whom, upon whom, with what; and what is no act."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .telling import acts, kinds, reading

TOLD = [
    ("A guard slapped the prisoner twice in the face.", {"slap"}),
    ("Two gendarmes punched and kicked a teenager in the street.", {"punch", "kick"}),
    ("The boy was kneed in the ribs by a prison officer.", {"kick"}),
    ("An officer pushed the woman down the stairs.", {"push"}),
    ("Police fired tear gas and rubber bullets at the crowd.", {"tear_gas", "shooting"}),
    ("Guards used pepper spray on the prisoners.", {"pepper_spray"}),
    ("The man was struck with a baton.", {"baton"}),
    ("They would come at night and beat us with sticks.", {"baton"}),
    ("The police opened fire on the students.", {"shooting"}),
    ("He was tasered three times.", {"taser"}),
    ("The officers put him in a chokehold.", {"restraint"}),
    ("A police dog bit the man on the leg.", {"dog"}),
    ("A woman said a guard had raped her.", {"sexual_assault"}),
    ("The officers lashed out at the inmate.", {"beating"}),
    ("The guards beat the prisoner.", {"beating"}),
    ("Border guards slashed the tents of the refugees.", {"destruction"}),
    ("Officers arrested two students.", {"arrest"}),
    ("Police stood by while the mob burned the market.", {"failure_to_act", "destruction"}),
    ("The report speaks of police violence against migrants.", {"other"}),
    ("A deputy put a knee on the back of the prisoner.", {"restraint"}),
    ("The officer struck the man with a knee.", {"kick"}),
    ("Two constables clubbed the driver on the head.", {"baton"}),
    ("A constable discharged his firearm at the man.", {"shooting"}),
    ("Guards threw a sting-ball grenade at the prisoners.", {"other"}),
    ("The prisoner was pronounced dead at a hospital.", {"death"}),
    ("Soldiers dragged the farmer from his house.", {"push"}),
]
NOT_TOLD = [
    "The government is pushing for reform of the prisons.",
    "The war is pushing families towards the coast.",
    "The match kicked off an hour late.",
    "The prisoner was treated for a broken wrist at the hospital.",
    "The striker kicked the ball into the net.",
    "They worked all night to beat the deadline.",
    "A student shot a video of the march.",
    "The mayor fired the police chief on Monday.",
    "Police officers carrying batons and shields lined the street.",
    "The court struck down the law.",
    "The nurse gave the patient two shots of the vaccine.",
    "The officer could have shot him.",
    "The guards should not use tear gas.",
    "Trainees learn how to use a baton.",
    "The new rules on the use of tasers were published.",
    "If he moves, we will shoot.",
    "She asked whether they had beaten him.",
    "The prisoner feared being beaten.",
    "“Do not shoot him,” she said.",
    "Did you shoot him?",
    "The coal- and gas-fired power plants were closed.",
    "The prisoner was on his knees.",
    "The handcuffed man asked the guard for water.",
    "The woman resisted being handcuffed by the officer.",
    "The officer was booked for murder.",
    "Officers would have beaten him.",
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_every_kind_of_force_is_told_by_its_words(sentence: str, expected: set[str]) -> None:
    assert kinds(sentence) == expected


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_words_that_only_look_like_force_tell_no_act(sentence: str) -> None:
    assert kinds(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "The guard did not slap the prisoner.",
        "The officer never pushed the woman.",
        "No shots were fired.",
        "The police did not use tear gas.",
    ],
)
def test_what_is_said_not_to_have_happened_is_negated(sentence: str) -> None:
    assert acts(sentence)
    assert all(a.negated for a in acts(sentence))


def test_who_did_it_and_to_whom_is_read_from_the_active() -> None:
    (act,) = acts("A guard slapped the prisoner.")
    assert act.perpetrator is not None
    assert act.perpetrator.text == "A guard"
    assert act.victim is not None
    assert act.victim.text == "the prisoner"


def test_who_did_it_and_to_whom_is_read_from_the_passive() -> None:
    (act,) = acts("A student was kicked by two soldiers.")
    assert act.perpetrator is not None
    assert act.perpetrator.text == "two soldiers"
    assert act.victim is not None
    assert act.victim.text == "A student"


def test_a_passive_without_a_doer_has_none() -> None:
    (act,) = acts("A student was kicked in the street.")
    assert act.perpetrator is None


@pytest.mark.parametrize(
    "sentence",
    [
        "A prisoner punched a guard in the face.",
        "Protesters beat two officers with sticks.",
        "An officer was stabbed by a student.",
        "A soldier was shot by a farmer.",
    ],
)
def test_no_act_is_put_on_an_officer_that_somebody_else_did(sentence: str) -> None:
    done = [a for a in acts(sentence) if a.perpetrator]
    assert done
    assert not any(word in a.perpetrator.text for a in done for word in ("guard", "officer", "soldier"))


def test_a_headline_in_the_past_is_passive() -> None:
    for act in reading("It was late.", headline="Two guards arrested").acts:
        assert act.perpetrator is None


def test_a_court_uses_no_force() -> None:
    for act in acts("They told the European Court of Human Rights that masked men had thrown them into the sea."):
        assert act.perpetrator is None or "Court" not in act.perpetrator.text


def test_who_is_convicted_of_it_did_it() -> None:
    (act,) = acts("A military court convicted two sergeants of torturing a prisoner.")
    assert act.perpetrator is not None
    assert act.perpetrator.text == "two sergeants"


def test_a_day_does_nothing() -> None:
    for act in acts("A warden was found guilty on Tuesday of beating an inmate.", "The inmate was kicked by Tuesday."):
        assert act.perpetrator is None or "Tuesday" not in act.perpetrator.text


def test_the_one_who_is_hit_is_not_the_one_who_hits() -> None:
    for act in acts("Officer John Reed chased the driver and sprayed him with tear gas."):
        assert act.victim is None or act.perpetrator is None or act.victim.mention != act.perpetrator.mention


def test_a_verdict_does_not_date_the_death_that_was_judged() -> None:
    told = acts("A jury on 3 May 2016 acquitted the guard in the death of Sam Hill.")
    assert [a.when for a in told] == [None]


def test_a_year_before_the_death_dates_it() -> None:
    (act,) = acts("A jury acquitted the guard in the 2014 death of Sam Hill.")
    assert act.when == "2014"


def test_words_that_only_speak_of_an_act_add_none() -> None:
    assert len(list(acts("Police shot the man.", "The officer said it was dark before the shooting."))) == 1


def test_a_name_is_no_act() -> None:
    assert kinds("Refugees told Human Rights Watch that guards had kicked them.") == {"kick"}


def test_a_long_page_about_something_else_tells_no_act() -> None:
    game = "The striker beat the keeper, was pushed in the box and hit the post twice before the break on Sunday."
    assert acts(*[game] * 8) == ()


def test_the_weapon_is_named() -> None:
    (act,) = acts("The man was struck with a baton.")
    assert act.means == "baton"


def test_a_part_of_the_body_is_its_owners() -> None:
    (act,) = acts("The officer kicked her leg.")
    assert act.victim is not None
    assert act.victim.text == "her"


def test_place_and_time_are_those_of_the_sentence() -> None:
    (act,) = acts("A gendarme slapped a migrant in Calais on 3 May 2016.")
    assert act.place == "Calais"
    assert act.when == "2016-05-03"


def test_time_stays_unknown_where_none_is_told() -> None:
    (act,) = acts("A gendarme slapped a migrant.")
    assert act.when is None


def test_one_act_told_twice_is_one() -> None:
    told = acts("A guard slapped the prisoner.", "The slap was filmed by a camera.")
    assert [a.kind for a in told] == ["slap"]
    assert told[0].victim is not None


def test_a_repeated_caption_adds_nothing() -> None:
    assert len(acts("Police push a man in Calais.", "Police push a man in Calais.")) == 1


def test_a_general_word_gives_way_to_the_particular_act() -> None:
    assert kinds("A guard slapped the prisoner.", "The guard attacked the prisoner in his cell.") == {"slap"}


def test_every_act_belongs_to_a_claim_of_the_page() -> None:
    page = reading("A migrant said an officer had kicked him.", "Police denied that officers beat anyone.")
    names = {c.id for c in page.claims}
    assert page.acts
    assert {a.claim for a in page.acts} <= names


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from([s for s, _ in TOLD] + NOT_TOLD), min_size=1, max_size=4, unique=True))
def test_acts_are_verbatim_numbered_and_the_same_every_time(sentences: list[str]) -> None:
    page = reading(*sentences)
    for act in page.acts:
        assert page.document.text[act.start : act.end] == act.text
    assert [a.id for a in page.acts] == [f"a{n}" for n in range(1, len(page.acts) + 1)]
    assert reading(*sentences).acts == page.acts


def test_who_is_sentenced_for_it_did_it() -> None:
    (act,) = acts("A warden was given a suspended sentence in 2014 for beating a farmer.")
    assert act.perpetrator is not None
    assert act.perpetrator.text == "A warden"
    assert act.victim is not None
    assert act.victim.text == "a farmer"


@pytest.mark.parametrize(
    "sentence",
    [
        "The police chief denied that officers had used pepper spray.",
        "The guard denied punching the prisoner.",
        "The ministry denied the use of tear gas against the migrants.",
        "“We never hit him,” the officer said.",
    ],
)
def test_an_act_that_a_claim_denies_says_so(sentence: str) -> None:
    assert [a.negated for a in acts(sentence)] == [True]


def test_a_denial_takes_for_granted_what_it_does_not_deny() -> None:
    told = {a.kind: a.negated for a in acts("Police denied beating the man after his arrest.")}
    assert told == {"beating": True, "arrest": False}


def test_to_deny_that_it_was_unlawful_is_not_to_deny_it() -> None:
    (act,) = acts("Police denied that the shooting was unlawful.")
    assert not act.negated


def test_what_is_admitted_beside_a_denial_is_not_denied() -> None:
    told = {a.kind: a.negated for a in acts("The guard denied punching the prisoner but admitted pushing him.")}
    assert told == {"punch": True, "push": False}


@pytest.mark.parametrize(
    "sentence",
    [
        "Three police officers were arrested on Monday after a complaint.",
        "Two guards were detained over the incident.",
        "Police arrested a soldier on Monday.",
    ],
)
def test_who_is_arrested_over_an_act_does_no_arresting(sentence: str) -> None:
    assert "arrest" not in kinds(sentence)


@pytest.mark.parametrize(
    ("sentence", "kind", "doer"),
    [
        ("The boy was beaten by his classmates before police arrived.", "beating", "his classmates"),
        ("Smugglers fired at the coastguard; the coastguard rescued the migrants.", "shooting", "Smugglers"),
        ("The suspect shot the officer twice in the chest.", "shooting", "suspect"),
        ("Officers found the boy, who had been stabbed by a rival gang.", "other", "a rival gang"),
        ("Police arrested a man who had raped a woman.", "sexual_assault", "a man"),
        ("The father slapped his son in front of the officers.", "slap", "The father"),
        ("The man killed his wife before officers could reach him.", "death", "The man"),
    ],
)
def test_what_others_did_stays_theirs(sentence: str, kind: str, doer: str) -> None:
    assert [a.perpetrator.text if a.perpetrator else None for a in acts(sentence) if a.kind == kind] == [doer]


def test_officers_who_come_after_are_not_the_one_who_was_hit() -> None:
    done = {
        a.kind: a.perpetrator.text for a in acts("The man punched Officer Doe before officers tackled him.") if a.perpetrator
    }
    assert done == {"punch": "The man", "restraint": "officers"}


def test_gas_that_is_fired_is_no_shot() -> None:
    assert kinds("Police fired tear gas.") == {"tear_gas"}


def test_police_firing_is_done_by_police() -> None:
    told = {a.kind: a.perpetrator.text if a.perpetrator else None for a in acts("Nine people were killed in police firing.")}
    assert told == {"death": None, "shooting": "police"}
