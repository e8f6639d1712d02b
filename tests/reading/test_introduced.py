"""Who speaks where no verb of saying tells it, in French."""

from __future__ import annotations

from averment.models.parser import ShippedParser
from tests.reading.french import claims, said


def test_before_a_colon_and_a_quotation_somebody_speaks(parser_fr: ShippedParser) -> None:
    assert ("La bénévole", "« Ils ont tout cassé. »") in said(parser_fr, "La bénévole s’emporte : « Ils ont tout cassé. »")


def test_a_colon_at_the_end_opens_the_next_paragraph(parser_fr: ShippedParser) -> None:
    found = said(parser_fr, "La bénévole perd patience :", "« Ils ont tout cassé, et personne n’est venu nous aider. »")
    assert found == [("La bénévole", "« Ils ont tout cassé, et personne n’est venu nous aider. »")]


def test_what_holds_for_somebody_is_theirs(parser_fr: ShippedParser) -> None:
    found = claims(parser_fr, "Pour Ana Silva, la police a menti aux familles.")
    assert [(c.source_text, c.modality) for c in found] == [("Ana Silva", "argued")]


def test_for_a_thing_says_nothing(parser_fr: ShippedParser) -> None:
    assert said(parser_fr, "Pour cette raison, la police a quitté la place.") == []


def test_the_next_sentence_may_give_this_one_to_somebody(parser_fr: ShippedParser) -> None:
    found = claims(parser_fr, "La porte était fermée à clé. C’est ce qu’affirme le syndicat.")
    told = next(c for c in found if "fermée" in c.text)
    assert told.source_text == "le syndicat"


def test_a_quotation_of_nobody_stays_nobodys(parser_fr: ShippedParser) -> None:
    found = claims(parser_fr, "La nuit tombe sur le camp.", "« Nous avons attendu des heures sous la pluie. »")
    told = next(c for c in found if "attendu" in c.text)
    assert (told.voice, told.source, told.source_text) == ("quoted", None, None)
