"""French acts: what force is told, by whom, upon whom, with what; and what is no act."""

from __future__ import annotations

import pytest

from .telling_fr import acts, kinds, reading

TOLD = [
    ("Un policier a giflé le détenu à deux reprises.", {"slap"}),
    ("Deux gendarmes ont donné des coups de poing et de pied à un adolescent.", {"punch", "kick"}),
    ("Un surveillant a poussé la femme dans l'escalier.", {"push"}),
    ("Les policiers l'ont frappé à coups de matraque.", {"baton"}),
    ("Les policiers ont gazé les manifestants et les ont matraqués.", {"tear_gas", "baton"}),
    ("Les CRS ont tiré des grenades lacrymogènes sur la foule.", {"tear_gas"}),
    ("Les forces de l'ordre ont fait usage de gaz lacrymogène.", {"tear_gas"}),
    ("Un policier municipal a aspergé la jeune femme de gaz au poivre.", {"pepper_spray"}),
    ("Un manifestant a été éborgné par un tir de LBD.", {"shooting"}),
    ("Le policier a tiré à trois reprises sur le conducteur.", {"shooting"}),
    ("Le policier a fait feu.", {"shooting"}),
    ("Il a été touché par une décharge de taser.", {"taser"}),
    ("Les policiers ont utilisé un pistolet à impulsion électrique contre lui.", {"taser"}),
    ("Les gendarmes l'ont plaqué au sol.", {"restraint"}),
    ("Le jeune homme a été victime d'un plaquage ventral.", {"restraint"}),
    ("Le gendarme lui a fait une clé d'étranglement.", {"restraint"}),
    ("Un policier a appuyé son genou sur le cou de la victime.", {"restraint"}),
    ("Un chien policier l'a mordu à la jambe.", {"dog"}),
    ("Une fourgonnette de police a percuté un scooter.", {"vehicle"}),
    ("Elle affirme avoir été violée par un surveillant.", {"sexual_assault"}),
    ("Elle a été soumise à une fouille à nu.", {"sexual_assault"}),
    ("Les policiers l'ont traité de « sale bougnoule ».", {"verbal"}),
    ("Un jeune homme s'est fait tabasser par deux policiers.", {"beating"}),
    ("Trois policiers ont roué de coups un livreur.", {"beating"}),
    ("Des migrants ont été refoulés à la frontière italienne par la police.", {"other"}),
    ("Le jeune homme a pris le poids de trois gendarmes sur le dos.", {"restraint"}),
    ("Les policiers ont lacéré les tentes des exilés.", {"destruction"}),
    ("Les agents ont confisqué leurs téléphones.", {"destruction"}),
    ("Il a été interpellé puis placé en garde à vue.", {"arrest"}),
    ("Un jeune de dix-sept ans a été abattu par un policier.", {"death"}),
    ("Les gardiens l'auraient privé de nourriture pendant trois jours.", {"failure_to_act"}),
    ("Les policiers ont refusé d'enregistrer sa plainte.", {"failure_to_act"}),
    ("Il a pointé son arme sur le conducteur.", {"threat"}),
    ("Les violences policières se multiplient à Lille.", {"other"}),
    ("Une grenade de désencerclement a explosé à ses pieds.", {"other"}),
]
NOT_TOLD = [
    "Le ministre a tiré les leçons de l'affaire.",
    "L'équipe a battu le record.",
    "La crise frappe durement la région.",
    "Le gouvernement pousse une réforme des prisons.",
    "Le tribunal a cassé la décision.",
    "Il apprend à utiliser un LBD.",
    "Des policiers équipés de matraques et de boucliers barraient la rue.",
    "Le syndicat réclame l'interdiction du LBD.",
    "Le policier aurait pu tirer.",
    "Les policiers pourraient faire usage de leurs armes.",
    "S'il bouge, nous tirerons.",
    "Il a peur d'être frappé par les policiers.",
    "Les policiers ont reçu l'ordre de tirer sur la foule.",
    "Les policiers ont été la cible de tirs de mortier d'artifice.",
    "L'attaquant a tiré deux fois au but pendant le match.",
    "Le directeur a arrêté de fumer.",
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
        "Les policiers n'ont pas frappé le détenu.",
        "Aucun tir de LBD n'a été effectué.",
        "Les policiers l'ont relâché sans l'avoir frappé.",
    ],
)
def test_what_is_said_not_to_have_happened_is_negated(sentence: str) -> None:
    assert acts(sentence)
    assert all(a.negated for a in acts(sentence))


def test_a_limit_is_no_denial() -> None:
    told = acts("Le policier n'a pas seulement insulté la jeune femme, il l'a giflée.")
    assert {a.kind for a in told} == {"verbal", "slap"}
    assert not any(a.negated for a in told)


def test_the_conditional_of_hearsay_tells_an_act() -> None:
    (act,) = acts("Le policier aurait frappé l'adolescent au visage.")
    assert not act.negated
    assert act.perpetrator is not None
    assert act.perpetrator.text == "Le policier"


@pytest.mark.parametrize(
    ("sentence", "by", "upon"),
    [
        ("Un policier a giflé le détenu.", "Un policier", "le détenu"),
        ("L'homme que les policiers ont giflé a porté plainte.", "les policiers", "L'homme"),
        ("Le détenu que les surveillants avaient frappé a témoigné.", "les surveillants", "Le détenu"),
        ("Le jeune homme qu'ont frappé les policiers a porté plainte.", "les policiers", "Le jeune homme"),
        ("Les policiers auxquels il avait donné un coup de poing ont riposté.", "il", "Les policiers"),
        ("Il a raconté à sa mère que les gendarmes avaient frappé son frère.", "les gendarmes", "son frère"),
        ("Il a dit à la femme que les policiers avaient tiré.", "les policiers", None),
        ("On voit un policier en train de frapper un homme au sol.", "un policier", "un homme"),
        ("Le sergent a giflé une écolière.", "Le sergent", "une écolière"),
        ("La vidéo montre un policier en train de frapper un homme.", "un policier", "un homme"),
        ("Le détenu a été giflé par un policier.", "un policier", "Le détenu"),
        ("Un jeune homme s'est fait tabasser par deux policiers.", "deux policiers", "Un jeune homme"),
        ("Les policiers l'ont frappé à coups de matraque.", "Les policiers", "l'"),
        ("On voit un policier asséner plusieurs coups de matraque à un manifestant.", "un policier", "un manifestant"),
        ("Deux policiers accusés d'avoir frappé un lycéen.", "Deux policiers", "un lycéen"),
        ("Les violences commises par les gendarmes ont duré une heure.", "les gendarmes", None),
        ("Il a reçu plusieurs coups de matraque sur la tête.", None, "Il"),
        ("Le jeune homme a été victime d'un plaquage ventral.", None, "Le jeune homme"),
    ],
)
def test_who_did_it_and_to_whom(sentence: str, by: str | None, upon: str | None) -> None:
    (act,) = acts(sentence)
    assert (act.perpetrator and act.perpetrator.text) == by
    assert (act.victim and act.victim.text) == upon


@pytest.mark.parametrize(
    "sentence",
    [
        "Un détenu a frappé un surveillant.",
        "Un policier a été frappé à coups de poing par trois individus.",
        "Le suspect a tiré sur les gendarmes.",
        "Un policier a été blessé par un manifestant.",
        "Les manifestants ont lancé des pavés sur les policiers.",
        "Un gendarme a été roué de coups par des jeunes.",
    ],
)
def test_no_act_is_put_on_an_officer_that_somebody_else_did(sentence: str) -> None:
    done = [a for a in acts(sentence) if a.perpetrator]
    assert done
    assert not any(word in a.perpetrator.text for a in done for word in ("policier", "surveillant", "gendarme"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Un policier a reçu un coup de poing.",
        "Deux gendarmes ont été victimes de violences.",
        "Les policiers ont essuyé des coups de matraque.",
        "Le gendarme s'est fait gifler.",
    ],
)
def test_an_officer_who_undergoes_it_did_not_do_it(sentence: str) -> None:
    assert acts(sentence)
    assert not any(a.perpetrator for a in acts(sentence))


def test_who_dies_of_it_did_not_kill() -> None:
    told = acts("Le jeune homme est décédé des suites d'un plaquage ventral pratiqué par trois gendarmes.")
    (death,) = [a for a in told if a.kind == "death"]
    assert death.perpetrator is None
    assert death.victim is not None
    assert death.victim.text == "Le jeune homme"


def test_the_weapon_is_named() -> None:
    (act,) = acts("Les forces de l'ordre ont répliqué à coups de grenades de désencerclement.")
    assert act.means == "grenades de désencerclement"


def test_a_general_word_gives_way_to_the_particular_act() -> None:
    assert kinds("Un surveillant a giflé le détenu.", "Le surveillant a frappé le détenu dans sa cellule.") == {"slap"}


def test_every_act_is_verbatim_and_belongs_to_a_claim_of_the_page() -> None:
    page = reading(
        "Un exilé affirme qu'un policier lui a donné un coup de pied.", "La préfecture dément toute violence policière."
    )
    names = {c.id for c in page.claims}
    assert page.acts
    for act in page.acts:
        assert act.claim in names
        assert page.document.text[act.start : act.end] == act.text
