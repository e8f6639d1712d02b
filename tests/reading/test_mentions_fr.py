"""Who is spoken of on French pages."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser
from tests.reading.french import mentions


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("La ministre de l’Intérieur Ana Silva a démenti.", "Ana Silva", "ministre de l’Intérieur"),
        ("Le ministre de la Justice Paul Duval a démenti.", "Paul Duval", "ministre de la Justice"),
        ("Le maire de Calais Ana Silva a démenti.", "Ana Silva", "maire de Calais"),
        ("Me Paul Duval défend la famille.", "Paul Duval", "avocat"),
        ("Ana Silva, bénévole à Calais, a tout vu.", "Ana Silva", "bénévole à Calais"),
        ("Le procureur Paul Duval a ouvert une enquête.", "Paul Duval", "procureur"),
        ("Le juge a entendu Ana Silva, la sœur de la victime.", "Ana Silva", "sœur de la victime"),
    ],
)
def test_what_somebody_is(parser_fr: ShippedParser, text: str, name: str, role: str) -> None:
    found = next(m for m in mentions(parser_fr, text) if m.name == name)
    assert found.kind == "person"
    assert role in (found.role or "")


@pytest.mark.parametrize(
    ("text", "words", "category"),
    [
        ("Un policier a frappé un homme.", "Un policier", "police"),
        ("Deux gendarmes sont venus.", "Deux gendarmes", "police"),
        ("Les exilés dorment dehors.", "Les exilés", "migrant"),
        ("La préfecture a répondu.", "La préfecture", "government"),
        ("Le parquet a ouvert une enquête.", "Le parquet", "prosecution"),
        ("Un agent pénitentiaire a témoigné.", "Un agent pénitentiaire", "prison"),
    ],
)
def test_the_kind_of_the_unnamed(parser_fr: ShippedParser, text: str, words: str, category: str) -> None:
    assert next(m for m in mentions(parser_fr, text) if m.text == words).category == category


def test_a_demonym_with_a_capital_is_somebody(parser_fr: ShippedParser) -> None:
    assert "Un Syrien de 24 ans" in [
        m.text for m in mentions(parser_fr, "Un Syrien de 24 ans a été blessé.") if m.kind == "person"
    ]


def test_a_pronoun_of_nobody_is_no_mention(parser_fr: ShippedParser) -> None:
    found = mentions(parser_fr, "Le policier est parti. Il y a deux blessés.")
    assert "Il" not in [m.text for m in found]


def test_nobody_is_no_person(parser_fr: ShippedParser) -> None:
    assert not [m for m in mentions(parser_fr, "Le policier n’a parlé à personne.") if m.text == "personne"]


def test_the_newspaper_is_the_one_named_before(parser_fr: ShippedParser) -> None:
    found = mentions(parser_fr, "Selon Mediapart, un agent a menti. Le journal a publié la vidéo.")
    named = next(m for m in found if m.name == "Mediapart")
    assert next(m for m in found if m.text == "Le journal").entity == named.entity


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ana Silva, auteure du livre « Nos nuits », a témoigné.", "Ana Silva", "auteure du livre"),
        ("La décision est juste, explique Paul Duval, son secrétaire national.", "Paul Duval", "secrétaire national"),
        (
            "Paul Duval, délégué CGT pour la prison de Lille reconnaît les faits.",
            "Paul Duval",
            "délégué CGT pour la prison de Lille",
        ),
    ],
)
def test_what_stands_behind_a_name_is_told_whole(parser_fr: ShippedParser, text: str, name: str, role: str) -> None:
    assert next(m for m in mentions(parser_fr, text) if m.name == name).role == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le bateau a chaviré en mer du Nord.", "mer du Nord"),
        ("Ils marchaient le long du lac Léman.", "lac Léman"),
        ("Ils vivent dans un village de Savoie.", "Savoie"),
    ],
)
def test_a_sea_or_a_lake_is_part_of_its_name(parser_fr: ShippedParser, text: str, name: str) -> None:
    assert name in [m.text for m in mentions(parser_fr, text) if m.kind == "place"]
