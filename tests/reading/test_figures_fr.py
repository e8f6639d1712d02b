"""Every French number of something is found, with its bounds, what it counts and who gives it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.lang.fr import LANGUAGE as FRENCH
from averment.model.claim import Claim
from averment.model.document import Block, Document
from averment.model.figure import Figure
from averment.model.mention import Mention
from averment.model.period import Period
from averment.models.parser import ShippedParser
from averment.reading.figures import find_figures
from averment.reading.sentences import split_sentences
from averment.reading.times import find_times


def claim(name: str, start: int, end: int, text: str, source: str | None = None) -> Claim:
    return Claim(
        name, start, end, text[start:end], "reported", "reported", source, source, None, None, None, negated=False, rule="by hand",
        score=1.0,
    )  # fmt: skip


def figures(parser: ShippedParser, text: str, claims: tuple[Claim, ...] | None = None) -> tuple[Figure, ...]:
    block = Block(0, len(text), "paragraph")
    document = Document("d", None, "d", "text/plain", "fr", None, (), None, Period("2017-11-06"), "stated", text, (block,))
    sentences = split_sentences(document, FRENCH, parser)
    times = find_times(document, sentences, FRENCH)
    return find_figures(document, sentences, claims or (claim("c1", 0, len(text), text),), (), times, FRENCH)


@pytest.mark.parametrize(
    ("sentence", "text", "low", "high", "unit", "counted"),
    [
        ("Ils ont trouvé 31 mineurs isolés.", "31 mineurs isolés", 31, 31, "people", "mineurs isolés"),
        ("Il y a 2 300 détenus dans le bâtiment.", "2 300 détenus", 2300, 2300, "people", "détenus"),
        ("Il y a 2\u202f300 détenus dans le bâtiment.", "2\u202f300 détenus", 2300, 2300, "people", "détenus"),
        ("Il y a 2\u00a0300 détenus dans le bâtiment.", "2\u00a0300 détenus", 2300, 2300, "people", "détenus"),
        ("Il y a 2.300 détenus dans le bâtiment.", "2.300 détenus", 2300, 2300, "people", "détenus"),
        ("Au moins 15 étudiants ont été blessés.", "Au moins 15 étudiants", 15, None, "people", "étudiants"),
        ("Plus de 200 personnes ont défilé.", "Plus de 200 personnes", 200, None, "people", "personnes"),
        ("Près de 8000 personnes ont été déplacées.", "Près de 8000 personnes", 8000, 8000, "people", "personnes"),
        ("Il risque jusqu'à 15 ans de prison.", "jusqu'à 15 ans", None, 15, "years", "imprisonment"),
        ("Entre 30 et 40 policiers sont venus.", "Entre 30 et 40 policiers", 30, 40, "people", "policiers"),
        ("Des centaines de migrants ont fui.", "centaines de migrants", 200, 999, "people", "migrants"),
        (
            "Des dizaines de milliers de réfugiés ont fui.",
            "dizaines de milliers de réfugiés",
            20000,
            99999,
            "people",
            "réfugiés",
        ),
        ("Une cinquantaine de jeunes ont participé.", "Une cinquantaine de jeunes", 50, 50, "people", "jeunes"),
        ("Deux policiers l'ont tenu.", "Deux policiers", 2, 2, "people", "policiers"),
        ("Vingt et un détenus se sont plaints.", "Vingt et un détenus", 21, 21, "people", "détenus"),
        ("Nonante-deux détenus se sont plaints.", "Nonante-deux détenus", 92, 92, "people", "détenus"),
        ("Septante et un détenus se sont plaints.", "Septante et un détenus", 71, 71, "people", "détenus"),
        ("Mille deux cents personnes ont défilé.", "Mille deux cents personnes", 1200, 1200, "people", "personnes"),
        ("Le brigadier, âgé de 44 ans, est parti.", "44 ans", 44, 44, "years", "age"),
        ("Un motard de 30 ans a été blessé.", "30 ans", 30, 30, "years", "age"),
        ("Une vidéo de trois minutes le montre.", "trois minutes", 3, 3, "minutes", "vidéo"),
        ("Il a été condamné à six mois de prison.", "six mois", 6, 6, "months", "imprisonment"),
        ("Il a été condamné à huit mois avec sursis.", "huit mois", 8, 8, "months", "imprisonment"),
        ("Il est interdit de port d'arme pendant cinq ans.", "cinq ans", 5, 5, "years", "ban"),
        ("Ils ont tiré au moins trois coups de feu.", "au moins trois coups de feu", 3, None, "shots", "coups de feu"),
        ("Il l'a frappée cinq fois.", "cinq fois", 5, 5, "times", "frapper"),
        ("Le ministère évalue à 78 le nombre de blessés.", "78", 78, 78, "people", "blessés"),
        ("Il doit verser 1 200,50 euros à la victime.", "1 200,50 euros", 1200.5, 1200.5, "euros", "euros"),
        ("Il doit verser 500 € à la victime.", "500 €", 500, 500, "euros", "€"),
        ("Environ 40 % des plaintes ont été classées.", "Environ 40 % des plaintes", 40, 40, "%", "plaintes"),
        ("Ils étaient 3 500 selon la préfecture.", "3 500", 3500, 3500, None, None),
        ("Une vingtaine d'entre eux sont partis.", "Une vingtaine", 20, 20, None, None),
    ],
)
def test_a_figure_says_how_many_of_what(
    parser_fr: ShippedParser,
    sentence: str,
    text: str,
    low: float | None,
    high: float | None,
    unit: str | None,
    counted: str | None,
) -> None:
    (found,) = figures(parser_fr, sentence)
    assert (found.text, found.low, found.high, found.unit, found.counted) == (text, low, high, unit, counted)


@pytest.mark.parametrize(
    ("sentence", "qualifier"),
    [
        ("Au moins 15 étudiants ont été blessés.", "at_least"),
        ("Environ 15 étudiants ont été blessés.", "about"),
        ("Une quinzaine d'étudiants ont été blessés.", "about"),
        ("Plus d'une centaine d'étudiants ont été blessés.", "more_than"),
        ("Moins de 15 étudiants ont été blessés.", "less_than"),
        ("Seuls 15 étudiants ont été blessés.", "exactly"),
        ("Les 15 étudiants ont été blessés.", None),
    ],
)
def test_how_exact_a_figure_is(parser_fr: ShippedParser, sentence: str, qualifier: str | None) -> None:
    (found,) = figures(parser_fr, sentence)
    assert found.qualifier == qualifier


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a été arrêté le 13 mai 2019.",
        "Un policier l'a frappé.",
        "Une personne sur trois s'est plainte.",
        "Il a enfreint l'article 31 du code.",
        "Il habite au 12, rue du Moulin.",
        "C'était sa deuxième condamnation.",
        "En 2016, il est parti.",
        "Ils sont venus à 22h30.",
        "Il a été frappé il y a deux ans.",
    ],
)
def test_what_is_no_figure(parser_fr: ShippedParser, sentence: str) -> None:
    assert figures(parser_fr, sentence) == ()


def test_the_source_of_the_claim_gives_the_figure(parser_fr: ShippedParser) -> None:
    text = "Le syndicat affirme que 20 gardiens ont été blessés, mais le ministère a compté 12 gardiens."
    comma = text.index(",")
    found = figures(parser_fr, text, (claim("c1", 0, comma, text, "m1"), claim("c2", comma + 1, len(text), text, "m2")))
    assert [(f.low, f.giver, f.claim) for f in found] == [(20, "m1", "c1"), (12, "m2", "c2")]


@pytest.mark.parametrize(
    ("sentence", "giver"),
    [
        ("La préfecture évalue à 450 le nombre de manifestants.", "La préfecture"),
        ("La police a compté une centaine de blessés.", "La police"),
        ("Environ 450 manifestants ont été comptés à la porte.", None),
    ],
)
def test_who_counted_gives_the_figure(parser_fr: ShippedParser, sentence: str, giver: str | None) -> None:
    words = giver or sentence.split(" ", 1)[0]
    who = Mention("m1", 0, len(words), words, "organization", None, None, "m1")
    block = Block(0, len(sentence), "paragraph")
    document = Document("d", None, "d", "text/plain", "fr", None, (), None, None, None, sentence, (block,))
    sentences = split_sentences(document, FRENCH, parser_fr)
    (found,) = find_figures(document, sentences, (claim("c1", 0, len(sentence), sentence),), (who,), (), FRENCH)
    assert found.giver == ("m1" if giver else None)


def test_the_one_date_of_a_sentence_is_that_of_the_figure(parser_fr: ShippedParser) -> None:
    (found,) = figures(parser_fr, "En janvier, 400 personnes ont été recensées dans le camp.")
    assert found.as_of == "2017-01"


PIECES = st.sampled_from(
    "au moins plus de 12 2 400 000 agents une dizaine centaines d' et à - , le % fois ans âgé prison € un deux cent vingt".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=14))
def test_whatever_is_written_the_words_are_verbatim(parser_fr: ShippedParser, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for found in figures(parser_fr, text):
        assert text[found.start : found.end] == found.text
        assert found.low is None or found.high is None or found.low <= found.high
