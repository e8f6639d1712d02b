"""Steps: which stage is told, before whom, against whom; what is only to come; and what is no step."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .telling import reading, stages, steps

TOLD = [
    ("The victim lodged a complaint with the ombudsman.", "complaint", None),
    ("The inspectorate opened an investigation into the beating.", "inquiry_opened", None),
    ("He complained to the police ombudsman about the officers.", "complaint", None),
    ("An internal complaint was filed against the sergeant.", "complaint", None),
    ("The family filed a criminal complaint against the two officers.", "referral", "complaint_filed"),
    ("The prisoner lodged a complaint with the public prosecutor against two guards.", "referral", "complaint_filed"),
    ("Activists filed a complaint in federal court against the police chief.", "referral", "lawsuit_filed"),
    ("Prosecutors filed a criminal complaint against the officer.", "charge", None),
    ("The case was referred to the public prosecutor.", "referral", None),
    ("The prosecutor asked the inspectorate to examine the footage.", "referral", None),
    ("The prosecutor said that she had referred the video to the police inspectorate.", "referral", None),
    ("The family filed a lawsuit against the department.", "referral", "lawsuit_filed"),
    ("The chief was placed on paid administrative leave.", "suspension", "admin_leave"),
    ("The department fired two officers on Friday.", "suspension", "fired"),
    ("Three officers were charged with manslaughter.", "charge", None),
    ("A grand jury indicted the deputy.", "charge", None),
    ("A magistrate placed the policeman under formal investigation.", "charge", "formal_investigation"),
    ("A judge declared a mistrial.", "trial", "mistrial"),
    ("He was found guilty of perjury.", "verdict_guilty", None),
    ("The jury acquitted both men.", "verdict_acquitted", None),
    ("The officer was cleared of murder.", "verdict_acquitted", None),
    ("The appeals court overturned the conviction.", "appeal", None),
    ("The city agreed to pay two million dollars to the family.", "settlement", None),
    ("The department signed a consent decree.", "settlement", "consent_decree"),
    ("The inquest concluded that the death could have been avoided.", "finding", None),
    ("The officers were not charged.", "dismissal", "no_charges"),
    ("The prosecutor declined to bring charges against the officer.", "dismissal", "no_charges"),
    ("The charges were dropped last week.", "dismissal", None),
    ("The ministry published a report on violence in custody.", "report_published", None),
    ("The city banned chokeholds.", "policy_change", None),
    ("The medical examiner ruled the death a homicide.", "finding", None),
    ("The two officers will not face criminal charges.", "dismissal", "no_charges"),
    ("Neither will face federal charges, the attorney said.", "dismissal", "no_charges"),
    ("There was insufficient evidence to charge the officer.", "dismissal", "no_charges"),
    ("The watchdog sent a file to the Director of Public Prosecutions.", "referral", None),
    ("The officer was given a final written warning.", "other", "warning"),
    ("He has brought civil proceedings against the force.", "referral", "lawsuit_filed"),
    ("The officer was cleared of wrongdoing.", "finding", "cleared"),
    ("Sergeant Paul Hart was fired on Monday.", "suspension", "fired"),
    ("He has been on restricted duties since May.", "suspension", "restricted_duty"),
]
NOT_TOLD = [
    "He went home and ate with his family.",
    "The teacher charged his phone in the office.",
    "The police charged the crowd.",
    "The club suspended two players on Tuesday.",
    "The union called for an independent inquiry.",
    "The officer should be suspended, the mother said.",
    "The officer could be charged with murder.",
    "Civil rights groups demanded that the officers be prosecuted.",
    "The officer was not suspended.",
    "The court heard that the man was ill.",
    "A sentence of this book is very long.",
    "The trial of the new vaccine begins in May.",
    "She pleaded with the officers not to leave.",
    "The law created mandatory minimum prison sentences.",
    "The sergeant would have been dismissed.",
    "A panel of inquiry heard the man.",
    "She recommended that two inspectors be prosecuted.",
    "The officer discharged his firearm.",
    "The ombudsman received 300 complaints last year.",
    "The prison received a complaint about the food from inmates.",
]


@pytest.mark.parametrize(("sentence", "stage", "substage"), TOLD)
def test_every_stage_is_told_by_its_words(sentence: str, stage: str, substage: str | None) -> None:
    (step,) = steps(sentence)
    assert (step.stage, step.substage, step.announced) == (stage, substage, False)


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_there_is_no_step_without_words_of_a_procedure_that_happened(sentence: str) -> None:
    assert stages(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "stage"),
    [
        ("The trial of four guards is scheduled to open in September.", "trial"),
        ("The guard is due to appear before an examining magistrate.", "trial"),
        ("His lawyer said he would appeal.", "appeal"),
        ("The defendant faces up to 20 years in prison.", "sentence"),
        ("The inspectorate will investigate the beating.", "inquiry_opened"),
        ("The guard will go on trial next month for manslaughter.", "trial"),
    ],
)
def test_what_is_to_come_is_announced(sentence: str, stage: str) -> None:
    (step,) = steps(sentence)
    assert step.stage == stage
    assert step.announced


@pytest.mark.parametrize(
    ("sentence", "substage"),
    [
        ("The family said it would file a criminal complaint against the guards.", "complaint_announced"),
        ("The family is considering a lawsuit against the police.", "complaint_considered"),
    ],
)
def test_a_complaint_may_only_be_announced_or_considered(sentence: str, substage: str) -> None:
    (step,) = steps(sentence)
    assert (step.stage, step.substage, step.announced) == ("referral", substage, True)


def test_what_is_said_of_one_between_commas_parts_no_list() -> None:
    (step,) = steps("Adam Smith, a police sergeant, and Karl Jones were charged with assault on a prisoner.")
    assert step.respondent == "Adam Smith and Karl Jones"


def test_a_sentence_has_its_forum_its_respondent_and_its_parts() -> None:
    (step,) = steps("A court in Lille sentenced the officer to eight months in prison, six of them suspended.")
    assert step.stage == "sentence"
    assert step.forum == "A court"
    assert step.respondent == "the officer"
    assert [(c.component, c.amount, c.unit, c.suspended) for c in step.components] == [
        ("imprisonment", 8.0, "month", None),
        ("imprisonment", 6.0, "month", True),
    ]


def test_what_a_body_says_of_itself_is_before_that_body() -> None:
    (step,) = steps("The ombudsman said it would investigate the beating.")
    assert step.forum is not None
    assert "ombudsman" in step.forum


def test_a_term_is_imprisonment_and_may_be_suspended() -> None:
    (bare,) = steps("A court sentenced the sergeant to nine years.")
    assert [(c.component, c.amount, c.unit) for c in bare.components] == [("imprisonment", 9.0, "year")]
    (hung,) = steps("She was given a 14-month suspended prison sentence.")
    assert [(c.component, c.amount, c.unit, c.suspended) for c in hung.components] == [("imprisonment", 14.0, "month", True)]


def test_a_ban_and_a_fine_are_steps_of_their_own_beside_the_term() -> None:
    told = steps(
        "The guard was sentenced to a year in prison, fined 900 euros and banned from carrying a weapon for three years."
    )
    assert {s.stage for s in told} == {"sentence"}
    assert {c.component for s in told for c in s.components} == {"imprisonment", "fine", "weapon_ban"}


def test_a_ban_is_told_in_the_whole_words_of_the_measure() -> None:
    (weapon,) = steps("The court banned the guard from carrying a weapon for three years.")
    (part,) = weapon.components
    assert (part.component, part.amount, part.unit) == ("weapon_ban", 3.0, "year")
    assert part.text.startswith("banned")
    assert part.text.endswith("weapon for three years")
    (office,) = steps("The court barred the sergeant from the police for one year.")
    assert [(c.component, c.amount, c.unit) for c in office.components] == [("professional_ban", 1.0, "year")]


def test_a_resignation_is_no_suspension() -> None:
    assert "suspension" not in stages("The officer resigned before a disciplinary hearing.")


def test_charges_are_brought_by_one_against_another() -> None:
    (step,) = steps("A naval prosecutor has brought charges against six guards.")
    assert (step.forum, step.respondent) == ("A naval prosecutor", "six guards")


def test_a_sentence_that_is_suspended_is_no_ban_from_office() -> None:
    told = steps("The guard was given a 12-month sentence, suspended for two years.")
    assert [(s.stage, s.substage) for s in told] == [("sentence", "imprisonment")]


def test_a_lawyer_who_appeals_is_not_the_accused() -> None:
    (step,) = steps("His lawyer, Anna Bell, said she would appeal.")
    assert step.respondent is None


def test_who_complains_decides_nothing() -> None:
    (step,) = steps("Anna Bell filed a complaint in March 2014.")
    assert step.forum is None


def test_a_death_before_the_inquiry_does_not_date_the_inquiry() -> None:
    (step,) = steps("The inspectorate opened an inquiry after the death of Sam Hill in August 2014.")
    assert step.when is None


def test_a_headline_is_the_same_step_as_the_text() -> None:
    told = steps("A police constable has been jailed for two years.", headline="Constable jailed for two years")
    assert [s.stage for s in told] == ["sentence"]


def test_a_settlement_with_a_family_is_no_consent_decree() -> None:
    told = steps("The city signed a consent decree with the court.", "The city settled a lawsuit by the family of a prisoner.")
    assert [s.substage for s in told] == ["consent_decree", None]


def test_a_ban_is_no_sentence_where_no_court_speaks() -> None:
    assert stages("The school banned pupils from carrying knives and other weapons.") == []


def test_a_suspension_by_the_employer_is_no_sentence() -> None:
    (step,) = steps("The city suspended the guard from duty for a month.")
    assert step.stage == "suspension"


def test_a_suspension_by_a_court_is_a_sentence() -> None:
    told = steps("The court jailed the guard for a year and suspended him from public office for two years.")
    assert [(s.stage, s.substage) for s in told] == [("sentence", "imprisonment"), ("sentence", "professional_ban")]


def test_what_a_prosecutor_asks_for_is_not_pronounced() -> None:
    (step,) = steps("Prosecutors requested a prison sentence of two years for the guard.")
    assert (step.stage, step.substage) == ("trial", "sentence_requested")


def test_a_judgment_reserved_is_no_verdict() -> None:
    (step,) = steps("The court reserved its judgment until May.")
    assert (step.stage, step.substage) == ("trial", "judgment_reserved")


def test_a_previous_conviction_is_another_case() -> None:
    told = steps("The guard, who had a previous conviction for theft, was charged with assault.")
    assert {(s.stage, s.other_case) for s in told} == {("verdict_guilty", True), ("charge", False)}


def test_the_charge_is_in_the_words_of_the_page() -> None:
    (step,) = steps("Three officers were charged with manslaughter.")
    assert step.charge == "manslaughter"


def test_a_step_told_twice_is_one_and_the_fuller_telling_stays() -> None:
    told = steps("The officer was convicted of assault on 3 May 2016.", headline="Officer convicted")
    assert [s.stage for s in told] == ["verdict_guilty"]
    assert told[0].when == "2016-05-03"
    assert told[0].charge == "assault"


def test_the_same_stage_for_two_people_is_two_steps() -> None:
    told = steps("A grand jury declined to charge an officer in Leeds.", "A jury in Dover declined to charge a guard.")
    assert [s.stage for s in told] == ["dismissal", "dismissal"]


def test_every_step_belongs_to_a_claim_of_the_page() -> None:
    page = reading("The prosecutor said three officers had been charged with assault.")
    assert page.steps
    assert {s.claim for s in page.steps} <= {c.id for c in page.claims}


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from([s for s, *_ in TOLD] + NOT_TOLD), min_size=1, max_size=4, unique=True))
def test_steps_are_verbatim_numbered_and_the_same_every_time(sentences: list[str]) -> None:
    page = reading(*sentences)
    for step in page.steps:
        assert page.document.text[step.start : step.end] == step.text
    assert [s.id for s in page.steps] == [f"s{n}" for n in range(1, len(page.steps) + 1)]
    assert reading(*sentences).steps == page.steps


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("The appeal was dismissed in June.", "upheld"),
        ("The court of appeal upheld the conviction of Officer Hall.", "upheld"),
        ("Judges overturned the conviction.", "overturned"),
        ("The Supreme Court refused to hear his appeal.", "upheld"),
        ("The medical examiner ruled the death a homicide.", "homicide"),
        ("The watchdog found that the force used was not justified.", "unjustified"),
        ("The inquest jury concluded that the man was unlawfully killed.", "unjustified"),
        ("His lawyer lodged an appeal.", None),
    ],
)
def test_what_a_body_decided_is_the_outcome(sentence: str, outcome: str | None) -> None:
    assert [s.outcome for s in steps(sentence)] == [outcome]


def test_all_who_are_named_in_one_breath_are_respondents() -> None:
    (step,) = steps("Officers John Smith, Mary Jones and Peter Brown were charged with assault.")
    assert step.respondent == "John Smith, Mary Jones and Peter Brown"


def test_two_clauses_that_meet_make_no_list() -> None:
    (step,) = steps("Prosecutors spoke to John Smith, and Mary Jones was charged with assault.")
    assert step.respondent == "Mary Jones"


def test_a_victims_own_past_is_no_step() -> None:
    assert steps("Court records show that Mark Stone, who was shot by officers, had several previous convictions.") == ()


def test_a_step_of_another_case_is_marked() -> None:
    (step,) = steps("In 2011 a colleague, Sergeant Poe, was jailed in another case.")
    assert step.other_case


def test_a_plea_of_not_guilty_is_a_step_beside_the_indictment() -> None:
    told = steps("A grand jury indicted Deputy Paul Lane on two counts of assault. He pleaded not guilty.")
    assert [(s.stage, s.substage) for s in told] == [("charge", None), ("charge", "plea_not_guilty")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor charged ahead with his plan for the police.",
        "The prosecution's case was dismissed as nonsense by commentators.",
        "The trial of a new vaccine began at the prison.",
        "The police chief appealed for calm.",
        "Officers drove to the court of appeal.",
        "Critics charged that the force was racist.",
        "The mayor's trial balloon was popular with the police union.",
    ],
)
def test_words_that_only_look_like_a_procedure_tell_no_step(sentence: str) -> None:
    assert steps(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "stage", "substage"),
    [
        ("Deputy Lane was indicted by a grand jury on Tuesday on a charge of murder.", "charge", None),
        ("The grand jury declined to indict Deputy Lane.", "dismissal", "no_charges"),
        ("Deputy Lane pleaded guilty to assault.", "verdict_guilty", "plea"),
        ("The judge declared a mistrial.", "trial", "mistrial"),
        ("Officer Hall was acquitted of all charges.", "verdict_acquitted", None),
        ("A federal judge approved a consent decree on the jail.", "settlement", "consent_decree"),
        ("The city reached a $3 million settlement with the family of the student.", "settlement", None),
    ],
)
def test_common_law_has_its_own_steps(sentence: str, stage: str, substage: str | None) -> None:
    assert [(s.stage, s.substage) for s in steps(sentence)] == [(stage, substage)]


def test_what_is_said_between_commas_of_an_agreement_belongs_to_it() -> None:
    (step,) = steps("The city will uphold its consent decree agreement with the attorney general, signed in May, he said.")
    assert step.text.endswith("signed in May")


def test_a_unit_that_resigns_in_protest_answers_for_nothing() -> None:
    assert "other" not in stages("The Harbour Response Team resigned from their posts.")


def test_a_plan_changes_no_rule() -> None:
    assert stages("The mayor has adopted a plan to reduce violence at the jail.") == []
