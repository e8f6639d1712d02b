"""French steps: which stage is told, before whom, against whom; what is only to come; and what is no step."""

from __future__ import annotations

import pytest

from .telling_fr import reading, stages, steps

TOLD = [
    ("Le parquet de Lille a ouvert une enquête préliminaire.", "inquiry_opened", None),
    ("Une enquête interne a été ouverte.", "inquiry_opened", "internal"),
    ("Le Comité P a ouvert une enquête.", "inquiry_opened", None),
    ("L'IGGN s'est saisie de l'affaire.", "inquiry_opened", "own_motion"),
    ("Trois policiers ont été placés en garde à vue.", "inquiry_opened", "custody"),
    ("L'IGPN a été saisie.", "referral", None),
    ("La famille a saisi le Défenseur des droits.", "referral", None),
    ("Le juge d'instruction a renvoyé les deux agents devant le tribunal correctionnel.", "referral", "committed_for_trial"),
    ("La maire a attaqué le militant en diffamation.", "referral", "lawsuit_filed"),
    ("La famille s'est constituée partie civile.", "referral", "civil_party"),
    ("La mère du détenu a porté plainte devant le doyen des juges d'instruction.", "referral", "complaint_filed"),
    ("Une plainte pour violences a été déposée lundi contre la police.", "referral", "complaint_filed"),
    ("La famille a fait délivrer une citation directe contre le gendarme.", "referral", "direct_summons"),
    ("Elle a déposé plainte auprès de l'IGPN contre un policier.", "complaint", None),
    ("Il a déposé une réclamation auprès du Défenseur des droits contre la police.", "complaint", None),
    ("Un policier a été mis en examen pour viol.", "charge", "formal_investigation"),
    ("Un grand jury a inculpé l'agent.", "charge", None),
    ("Le DPCP a porté des accusations contre l'agent.", "charge", None),
    ("Il a plaidé non coupable.", "charge", "plea_not_guilty"),
    ("Le policier a été écroué.", "charge", "detention"),
    ("Il a été placé sous le statut de témoin assisté.", "other", "assisted_witness"),
    ("Le policier a été placé sous contrôle judiciaire.", "court_order", "judicial_supervision"),
    ("Le procès du policier s'est ouvert lundi devant le tribunal correctionnel.", "trial", None),
    ("Le policier comparaissait mardi devant le tribunal de Lille.", "trial", None),
    ("Le procureur a requis dix-huit mois de prison.", "trial", "sentence_requested"),
    ("Le parquet a requis la relaxe.", "trial", "acquittal_requested"),
    ("Le jugement a été mis en délibéré au 12 mai.", "trial", "judgment_reserved"),
    ("Le surveillant a été relaxé.", "verdict_acquitted", None),
    ("La cour d'assises a acquitté le gendarme.", "verdict_acquitted", None),
    ("L'affaire a été classée sans suite.", "dismissal", "case_closed"),
    ("La chambre du conseil a prononcé un non-lieu.", "dismissal", "no_charges"),
    ("Le DPCP n'a pas porté d'accusations contre les policiers.", "dismissal", "no_charges"),
    ("La famille a fait appel.", "appeal", None),
    ("La cour d'appel a confirmé la condamnation du policier.", "appeal", None),
    ("Le policier a été suspendu de ses fonctions.", "suspension", None),
    ("Le brigadier a été révoqué.", "suspension", "fired"),
    ("Il n'a écopé que d'un blâme.", "suspension", "blame"),
    ("Le policier a été mis à pied.", "suspension", "suspended"),
    ("L'association a publié un rapport sur les violences policières.", "report_published", None),
    ("Deux expertises concluent à une asphyxie.", "report_published", "expert_report"),
    ("Le coroner a conclu à un homicide.", "finding", None),
    ("La Cour européenne des droits de l'homme a condamné la France.", "finding", "state_liable"),
    ("La Ville a conclu une entente à l'amiable avec la famille.", "settlement", None),
    ("Le ministère de l'Intérieur a suspendu l'usage de la grenade GLI-F4.", "policy_change", None),
]
NOT_TOLD = [
    "Il est rentré chez lui et a mangé avec sa famille.",
    "Le maire a condamné les violences.",
    "Le film a été jugé trop long.",
    "La police a lancé un appel à témoins.",
    "Le syndicat appelle à manifester samedi.",
    "L'information a été publiée par le journal.",
    "Il a déposé ses bagages et porté secours à un voisin.",
    "La famille demande l'ouverture d'une enquête.",
    "La famille réclame la mise en examen du policier.",
    "Le policier pourrait être mis en examen.",
    "Aucune plainte n'a été déposée.",
    "Le policier n'a pas été suspendu.",
    "Les policiers ont chargé les manifestants.",
]


@pytest.mark.parametrize(("sentence", "stage", "substage"), TOLD)
def test_every_stage_is_told_by_its_words(sentence: str, stage: str, substage: str | None) -> None:
    (step,) = steps(sentence)
    assert (step.stage, step.substage, step.announced) == (stage, substage, False)


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_there_is_no_step_without_words_of_a_procedure_that_happened(sentence: str) -> None:
    assert stages(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Deux gendarmes seront jugés le 4 mai devant le tribunal correctionnel.",
        "Le procès doit s'ouvrir lundi.",
        "Le tribunal rendra sa décision le 12 juin.",
        "Le policier risque cinq ans de prison.",
    ],
)
def test_what_is_to_come_is_announced(sentence: str) -> None:
    (step,) = steps(sentence)
    assert step.announced


def test_a_complaint_is_one_step_with_whom_it_is_against() -> None:
    (step,) = steps("La victime a porté plainte contre deux policiers pour violences volontaires.")
    assert step.substage == "complaint_filed"
    assert step.respondent == "deux policiers"


@pytest.mark.parametrize(
    ("sentence", "substage"),
    [
        ("Le motard entend porter plainte contre les policiers.", "complaint_announced"),
        ("La famille a annoncé qu'elle allait porter plainte contre les gendarmes.", "complaint_announced"),
        ("La famille envisage de porter plainte contre la police.", "complaint_considered"),
        ("Possible plainte de la famille pour faux contre les gendarmes.", "complaint_considered"),
    ],
)
def test_a_complaint_may_only_be_announced_or_considered(sentence: str, substage: str) -> None:
    (step,) = steps(sentence)
    assert (step.stage, step.substage, step.announced) == ("referral", substage, True)


def test_a_complaint_is_another_step_than_the_inspection_that_is_called_in() -> None:
    told = steps("L'IGPN a été saisie et la victime a porté plainte contre le policier.")
    assert [(s.substage, s.respondent) for s in told] == [(None, None), ("complaint_filed", "le policier")]


def test_a_complaint_that_was_announced_is_the_one_that_is_filed() -> None:
    told = steps("La veuve va porter plainte contre le gendarme.", "La veuve a porté plainte contre le gendarme mardi.")
    assert [(s.substage, s.announced) for s in told] == [("complaint_filed", False)]


def test_a_complaint_of_everyday_life_is_no_step() -> None:
    assert stages("Les surveillants ont reçu une plainte sur la nourriture.") == []


def test_whoever_stands_before_que_answers_for_it() -> None:
    told = steps("L'agent que le tribunal a condamné à six mois de prison a fait appel.")
    assert [s.respondent for s in told if s.stage == "sentence"] == ["L'agent"]


def test_what_a_prosecutor_asks_for_is_not_pronounced() -> None:
    assert "sentence" not in stages(
        "Le procureur a requis dix-huit mois de prison, dont douze avec sursis, contre le policier."
    )


def test_a_judgment_that_is_reserved_is_no_verdict() -> None:
    told = stages("Le tribunal a mis son jugement en délibéré.")
    assert not {"verdict_guilty", "verdict_acquitted", "sentence"} & set(told)


def test_the_parts_of_a_sentence_are_firm_or_suspended() -> None:
    (step,) = steps("Le brigadier a été condamné à deux ans de prison ferme et 3 000 euros de dommages et intérêts.")
    assert [(c.component, c.amount, c.unit, c.suspended) for c in step.components] == [
        ("imprisonment", 2, "year", False),
        ("damages", 3000, "EUR", None),
    ]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Il a été condamné à huit mois de prison avec sursis.", [("imprisonment", 8, "month", True)]),
        (
            "Il a été condamné à 18 mois de prison dont six ferme.",
            [("imprisonment", 18, "month", None), ("imprisonment", 6, "month", False)],
        ),
        ("Il a été condamné à une amende de 1.500 euros.", [("fine", 1500, "EUR", None)]),
        ("Le gendarme a été condamné à 120 jours-amende à 10 euros.", [("fine", 120, "day", None)]),
        ("Il a été condamné à une amende de 90 jours-amende à 30 francs.", [("fine", 90, "day", None)]),
        ("Il a été condamné à 140 heures de travail d'intérêt général.", [("community_service", 140, "hour", None)]),
        (
            "Le tribunal l'a condamné à six mois d'emprisonnement avec sursis et à une interdiction d'exercer pendant cinq ans.",
            [("imprisonment", 6, "month", True), ("professional_ban", 5, "year", None)],
        ),
    ],
)
def test_each_part_of_a_sentence_has_its_amount(sentence: str, parts: list[tuple[str, float, str, bool | None]]) -> None:
    (step,) = steps(sentence)
    assert [(c.component, c.amount, c.unit, c.suspended) for c in step.components] == parts


def test_an_inquiry_of_the_employer_is_not_that_of_the_prosecutor() -> None:
    told = steps("Le parquet a ouvert une enquête.", "Une enquête interne a été lancée, précise le ministère.")
    assert [s.substage for s in told] == [None, "internal"]


def test_an_appeal_says_what_became_of_the_decision() -> None:
    (step,) = steps("La Cour de cassation a cassé l'arrêt de la cour d'appel.")
    assert (step.stage, step.outcome) == ("appeal", "overturned")


def test_who_decides_is_the_forum_and_who_answers_the_respondent() -> None:
    (step,) = steps("Le tribunal correctionnel de Lille a relaxé les trois policiers.")
    assert step.forum is not None
    assert step.forum.startswith("Le tribunal")
    assert step.respondent == "les trois policiers"


def test_the_charge_is_named() -> None:
    (step,) = steps("Le policier a été mis en examen pour violences volontaires.")
    assert step.charge == "violences volontaires"


def test_one_step_told_twice_is_one() -> None:
    told = steps("Le policier a été relaxé.", "Le policier a été relaxé par le tribunal de Lille.")
    assert [s.stage for s in told] == ["verdict_acquitted"]


def test_every_step_is_verbatim() -> None:
    page = reading(*(sentence for sentence, _, _ in TOLD))
    assert len(page.steps) > len(TOLD) // 2
    for step in page.steps:
        assert page.document.text[step.start : step.end] == step.text


def test_an_inquiry_that_is_opened_and_entrusted_is_one() -> None:
    assert stages("Une enquête a été ouverte et confiée à l'IGPN.") == ["inquiry_opened"]
