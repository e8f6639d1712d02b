"""French claims: somebody's words, or the page's own, each with how it is put."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser
from tests.reading.french import claims
from tests.reading.words import the_claim


@pytest.mark.parametrize(
    ("text", "words", "modality"),
    [
        ("Le gardien a été condamné lundi.", "condamné", "reported"),
        ("Le gardien aurait frappé deux détenus.", "frappé", "alleged"),
        ("Il aurait dû appeler les secours.", "appeler", "reported"),
        ("L’auteur présumé des coups est un policier.", "coups", "alleged"),
        ("Le gardien a reconnu avoir frappé le détenu.", "frappé", "admitted"),
        ("Les policiers ont nié avoir frappé les détenus.", "frappé", "denied"),
        ("Le rapport a montré que des gardiens avaient frappé des détenus.", "avaient frappé", "found"),
        ("L’association a dénoncé des violences dans le centre.", "violences", "alleged"),
        ("Deux agents sont accusés de violences par l’association.", "violences", "alleged"),
        ("Le policier est soupçonné d’avoir gazé des migrants.", "gazé", "alleged"),
        ("La préfecture n’a pas souhaité commenter.", "commenter", "no_comment"),
        ("L’avocat a estimé que la peine était trop lourde.", "trop lourde", "argued"),
        ("Selon une source policière, l’homme est mort.", "mort", "alleged"),
        ("La ministre a qualifié ces accusations de « mensonges ».", "mensonges", "dismissed"),
        ("La ministre a confirmé que l’agent était suspendu.", "suspendu", "confirmed"),
    ],
)
def test_how_a_claim_is_put(parser_fr: ShippedParser, text: str, words: str, modality: str) -> None:
    assert the_claim(claims(parser_fr, text), words).modality == modality


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("Selon la Cimade, les tentes ont été détruites.", "tentes", "la Cimade"),
        ("D’après le syndicat, les agents ont été insultés.", "insultés", "le syndicat"),
        ("La préfète a annoncé que le camp serait fermé.", "fermé", "La préfète"),
        ("Un témoin dit avoir vu l’agent frapper le jeune homme.", "frapper", "Un témoin"),
        ("L’agent aurait, selon un témoin, ouvert la porte.", "ouvert", "un témoin"),
    ],
)
def test_who_says_it(parser_fr: ShippedParser, text: str, words: str, source: str) -> None:
    assert the_claim(claims(parser_fr, text), words).source_text == source


def test_a_guillemet_behind_a_blank_stays_with_its_sentence(parser_fr: ShippedParser) -> None:
    found = claims(parser_fr, "« Ils m’ont frappé. » Le parquet a ouvert une enquête.")
    assert next(c.text for c in found) == "« Ils m’ont frappé. »"


def test_a_long_sentence_is_cut_into_clauses(parser_fr: ShippedParser) -> None:
    text = (
        "« Nous avons attendu toute la nuit devant la grille du centre sans voir personne, et les agents qui gardaient "
        "la porte nous ont dit de partir, mais nous sommes restés jusqu’au matin parce que les enfants dormaient », raconte Ana Silva."
    )
    told = [c for c in claims(parser_fr, text) if c.source_text == "Ana Silva"]
    assert len(told) > 1
    assert max(len(c.text) for c in told) < len(text)
