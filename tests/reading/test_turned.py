"""Who speaks where verb and subject are turned around, in French."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser
from tests.reading.french import claims, said


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("« Nous avons eu peur », raconte Ana Silva.", "Ana Silva", "« Nous avons eu peur »"),
        ("« Nous avons eu peur », a déclaré le ministre.", "le ministre", "« Nous avons eu peur »"),
        ("« Nous avons eu peur », a déclaré jeudi le ministre.", "le ministre", "« Nous avons eu peur »"),
        ("« Elle ment », affirme à la presse le procureur.", "le procureur", "« Elle ment »"),
        ("« Ils ont tout cassé », lance Ana Silva.", "Ana Silva", "« Ils ont tout cassé »"),
        ("« Ils ont tout cassé », sourit la bénévole.", "la bénévole", "« Ils ont tout cassé »"),
    ],
)
def test_who_stands_behind_the_verb_speaks(parser_fr: ShippedParser, text: str, source: str, words: str) -> None:
    assert (source, words) in said(parser_fr, text)


def test_a_pronoun_between_the_parts_of_a_verb_speaks(parser_fr: ShippedParser) -> None:
    found = claims(parser_fr, "La préfète, Ana Silva, a nié les faits. « Rien ne s’est passé », a-t-elle ajouté.")
    told = next(c for c in found if "Rien" in c.text)
    assert told.source_text is not None
    assert told.source_text.endswith("elle")
    assert told.source is not None


def test_a_verb_set_into_a_quotation_tells_all_of_it(parser_fr: ShippedParser) -> None:
    ((source, words),) = said(parser_fr, "« La police, a dit le témoin, a frappé fort. Nous avons couru. »")
    assert source == "le témoin"
    assert words == "« La police, a dit le témoin, a frappé fort. Nous avons couru. »"


def test_a_pronoun_before_a_verb_is_not_who_speaks(parser_fr: ShippedParser) -> None:
    sources = [source for source, _ in said(parser_fr, "Cette bénévole nous raconte que la police est venue deux fois.")]
    assert sources == ["Cette bénévole"]


def test_a_participle_without_an_auxiliary_says_nothing(parser_fr: ShippedParser) -> None:
    assert said(parser_fr, "Les blessures constatées sont graves.") == []


def test_nobody_is_named_by_on(parser_fr: ShippedParser) -> None:
    assert all(source is None for source, _ in said(parser_fr, "On dit que la porte était ouverte."))


def test_a_side_is_named_before_on(parser_fr: ShippedParser) -> None:
    sources = {source for source, _ in said(parser_fr, "Du côté de la préfecture, on assure que la porte était ouverte.")}
    assert "la préfecture" in sources
