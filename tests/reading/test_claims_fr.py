"""French claims: somebody's words, or the page's own, each with how it is put."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser
from averment.reading.claims import find_claims
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences
from tests.reading.french import FRENCH, claims, page
from tests.reading.people import Towns
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


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Le ministère parle de mensonges.", "dismissed"),
        ("L’avocat rejette en bloc les accusations de violence.", "dismissed"),
        ("Le préfet balaie ces accusations.", "dismissed"),
        ("Le tribunal a estimé que l’usage de la force était disproportionné.", "found"),
        ("L’IGPN conclut à l’absence de faute.", "found"),
        ("Le maire concède une erreur.", "admitted"),
        ("« Nous n’avons pas anticipé la colère », a dit le préfet.", "admitted"),
        ("Le procureur a annoncé l’ouverture d’une enquête.", "announced"),
        ("La famille va porter plainte, a indiqué son avocat.", "announced"),
        ("L’association réclame une enquête.", "argued"),
        ("L’avocat appelle à la démission du préfet.", "argued"),
        ("Les associations dénoncent des violences.", "alleged"),
        ("Un policier aurait frappé un jeune homme.", "alleged"),
    ],
)
def test_how_a_french_source_puts_it(parser_fr: ShippedParser, text: str, modality: str) -> None:
    assert modality in [c.modality for c in claims(parser_fr, text)]


def test_a_survey_has_its_maker(parser_fr: ShippedParser) -> None:
    found = claims(parser_fr, "Sur les 40 affaires étudiées par la Ligue des droits, seules deux ont été jugées.")
    assert [(c.source_text, c.modality) for c in found] == [("la Ligue des droits", "found")]


def test_a_heading_has_the_speaker_of_its_words(parser_fr: ShippedParser) -> None:
    text = page(
        "« Ils ont frappé sans raison »",
        "« Les agents sont venus, ils ont frappé sans raison », raconte Ana Silva.",
        kinds=("headline", "paragraph"),
    )
    sentences = split_sentences(text, FRENCH, parser_fr)
    found = find_claims(text, sentences, find_mentions(text, sentences, FRENCH, Towns()), FRENCH)
    assert {c.source_text for c in found} == {"Ana Silva"}


def test_a_colon_behind_another_verb_still_opens_a_quotation(parser_fr: ShippedParser) -> None:
    found = claims(
        parser_fr,
        "Paul Duval, délégué CGT à Lille, a répondu hier.",
        "En terrasse d’un café, l’homme nie toute bavure :",
        "« Il n’y a pas de bavures dans cette prison. »",
    )
    last = found[-1]
    assert (last.source_text, last.modality) == ("l’homme", "denied")
