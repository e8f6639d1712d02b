"""French words that say when are found, and mean what they say, or nothing while their anchor is unknown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.lang.fr import LANGUAGE as FRENCH
from averment.model.document import Block, Document
from averment.model.period import Period
from averment.model.time import Time
from averment.models.parser import ShippedParser
from averment.reading.sentences import split_sentences
from averment.reading.times import find_times


def page(text: str, published: str | None = None) -> Document:
    day = Period(published) if published else None
    how = "stated" if published else None
    block = Block(0, len(text), "paragraph")
    return Document("d", None, "d", "text/plain", "fr", None, (), None, day, how, text, (block,))  # type: ignore[arg-type]


def times(parser: ShippedParser, text: str, published: str | None = None) -> tuple[Time, ...]:
    document = page(text, published)
    return find_times(document, split_sentences(document, FRENCH, parser), FRENCH)


def periods(parser: ShippedParser, text: str, published: str | None = None) -> dict[str, str | None]:
    return {t.text: t.period.edtf if t.period else None for t in times(parser, text, published)}


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("le 13 mai 2019", "2019-05-13"),
        ("le lundi 13 mai 2019", "2019-05-13"),
        ("le 1er août 2016", "2016-08-01"),
        ("le 20 févr. 2014", "2014-02-20"),
        ("le 03/04/2015", "2015-04-03"),
        ("en mars 2018", "2018-03"),
        ("en janv. 2018", "2018-01"),
        ("au mois de mars 2018", "2018-03"),
        ("en 2016", "2016"),
        ("dans les années 1990", "199X"),
        ("dans les années 90", "199X"),
        ("au début des années 2000", "2000~/2003~"),
        ("début 2017", "2017-01~/2017-04~"),
        ("fin 2015", "2015-09~/2015-12~"),
        ("courant 2016", "2016"),
        ("à la mi-juin 2015", "2015-06-11~/2015-06-20~"),
        ("à la fin du mois de juin 2020", "2020-06-21~/2020-06-30~"),
        ("pendant l'été 2015", "2015-22"),
        ("au premier trimestre 2016", "2016-33"),
        ("du 3 au 5 juin 2015", "2015-06-03/2015-06-05"),
        ("les 3 et 4 mai 2015", "2015-05-03/2015-05-04"),
        ("entre le 3 et le 5 mai 2015", "2015-05-03/2015-05-05"),
        ("dans la nuit du 3 au 4 mai 2015", "2015-05-03/2015-05-04"),
        ("du 28 mai au 5 juin 2015", "2015-05-28/2015-06-05"),
        ("du 28 mai 2014 au 5 juin 2015", "2014-05-28/2015-06-05"),
        ("entre janvier et mars 2016", "2016-01/2016-03"),
        ("entre 2010 et 2014", "2010/2014"),
        ("de 2010 à 2014", "2010/2014"),
        ("depuis 2014", "2014/.."),
        ("jusqu'en mars 2018", "../2018-03"),
        ("jusqu'au 3 mars 2018", "../2018-03-03"),
    ],
)
def test_absolute_dates_need_no_anchor(parser_fr: ShippedParser, words: str, edtf: str) -> None:
    found = times(parser_fr, f"Le gardien a frappé un détenu {words}.")
    assert [t.period.edtf for t in found if t.period] == [edtf]
    assert found[0].anchor is None


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Il a été arrêté vendredi.", "2017-11-03"),
        ("Il a été arrêté mardi dernier.", "2017-10-31"),
        ("Il a été arrêté hier.", "2017-11-05"),
        ("Il a été arrêté hier soir.", "2017-11-05"),
        ("Il a été arrêté avant-hier.", "2017-11-04"),
        ("Il a été arrêté ce lundi.", "2017-11-06"),
        ("Il a été frappé en août dernier.", "2017-08"),
        ("Il a été frappé le 3 mai dernier.", "2017-05-03"),
        ("Il a été frappé en août de l'année dernière.", "2016-08"),
        ("Il a été frappé le mois dernier.", "2017-10"),
        ("Il a été frappé la semaine dernière.", "2017-10-30/2017-11-05"),
        ("Il a été frappé l'an dernier.", "2016"),
        ("Il a été frappé cette année.", "2017"),
        ("Il a été frappé il y a deux ans.", "2015~"),
        ("Il a été frappé en janvier.", "2017-01"),
        ("Il a été frappé en décembre.", "2016-12"),
        ("Il a été frappé l'été dernier.", "2017-22"),
        ("Il a été frappé ce week-end.", "2017-11-04/2017-11-05"),
        ("Il a été frappé dans la nuit de samedi à dimanche.", "2017-11-04/2017-11-05"),
        ("Il a été frappé le lundi 16.", "2017-10-16"),
        ("Les plaintes ont doublé depuis août.", "2017-08/.."),
        ("Les plaintes ont doublé ces douze derniers mois.", "2016-11/2017-11"),
        ("Le procès doit s'ouvrir jeudi.", "2017-11-09"),
        ("Le procès s'ouvrira en février.", "2018-02"),
        ("Il doit être jugé en janvier.", "2018-01"),
        ("Il sera jugé dans trois jours.", "2017-11-09"),
    ],
)
def test_relative_dates_hang_on_the_day_of_publication(parser_fr: ShippedParser, sentence: str, edtf: str) -> None:
    (found,) = times(parser_fr, sentence, "2017-11-06")  # a Monday
    assert found.period == Period(edtf)
    assert found.anchor == "publication"


@pytest.mark.parametrize(
    "words",
    [
        "en août dernier",
        "mardi",
        "ce mardi",
        "le mois dernier",
        "il y a un an",
        "en janvier",
        "hier",
        "le 3 mai dernier",
        "dans la nuit de samedi à dimanche",
        "en août de l'année dernière",
    ],
)
def test_without_a_day_of_publication_nothing_is_filled_in(parser_fr: ShippedParser, words: str) -> None:
    (found,) = times(parser_fr, f"Le gardien a frappé un détenu {words}.")
    assert found.period is None
    assert found.value is None
    assert found.anchor == "publication"
    assert found.rule


def test_where_no_year_has_that_weekday_nothing_is_filled_in(parser_fr: ShippedParser) -> None:
    assert periods(parser_fr, "Il a été arrêté lundi 12 mars.", "2018-11-06") == {"lundi 12 mars": "2018-03-12"}
    assert periods(parser_fr, "Il a été arrêté jeudi 12 mars.", "2018-11-06") == {"jeudi 12 mars": None}


def test_later_dates_hang_on_the_one_told_before(parser_fr: ShippedParser) -> None:
    text = "Il a été frappé le 20 novembre 2014. Il est mort le même jour. Deux jours plus tard, sa famille a défilé."
    found = periods(parser_fr, text, "2016-02-01")
    assert found["le même jour"] == "2014-11-20"
    assert found["Deux jours plus tard"] == "2014-11-22"
    text = "Il a été frappé le 20 novembre 2014. Le lendemain, il est mort. La veille du drame, il avait appelé."
    found = periods(parser_fr, text, "2016-02-01")
    assert found["Le lendemain"] == "2014-11-21"
    assert found["La veille"] is None  # counted from what happened, not from a date told before


def test_what_is_only_long_ago_has_no_period(parser_fr: ShippedParser) -> None:
    text = "Quelques semaines plus tôt, il avait porté plainte. À l'époque, personne ne l'avait cru."
    assert set(periods(parser_fr, text, "2016-02-01").values()) == {None}


def test_lengths_are_durations_and_never_dates(parser_fr: ShippedParser) -> None:
    text = "Il a été condamné à six mois de prison et privé d'arme pendant cinq ans."
    found = times(parser_fr, text, "2017-11-06")
    assert [(t.text, t.kind, t.period, t.value) for t in found] == [
        ("six mois", "duration", None, "P6M"),
        ("cinq ans", "duration", None, "P5Y"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Environ 8000 migrants y vivent.",
        "Plus de 2000 y vivent.",
        "Ils sont 2 016 dans le camp.",
        "Le brigadier, âgé de 44 ans, marche avec eux.",
        "Il est poursuivi selon l'article 1382 du code.",
        "Il a été blessé au genou.",
        "C'est sa deuxième plainte.",
        "Il est arrivé à 22 heures.",
    ],
)
def test_numbers_that_are_no_dates(parser_fr: ShippedParser, sentence: str) -> None:
    assert [t for t in times(parser_fr, sentence, "2017-11-06") if t.period] == []


@pytest.mark.parametrize(("words", "clock"), [("vers 22 h", "22:00"), ("à 14h30", "14:30"), ("à 8 heures du soir", "20:00")])
def test_a_time_of_day_is_no_date(parser_fr: ShippedParser, words: str, clock: str) -> None:
    (found,) = times(parser_fr, f"Les agents sont venus {words}.", "2017-11-06")
    assert (found.period, found.value) == (None, f"2017-11-06T{clock}")


def test_a_part_of_the_day_belongs_to_its_day(parser_fr: ShippedParser) -> None:
    found = times(parser_fr, "Il a été frappé la nuit du 3 mai 2021.")
    assert [(t.text, t.value) for t in found] == [("la nuit du 3 mai 2021", "2021-05-03TNI")]


PIECES = st.sampled_from(
    "le la dernier prochain ce cette 12 deux trois ans mois jours il y a plus tard mai mars 2015 années 90 en du au vendredi 31"
    " février , - . de début fin 1er été nuit ' h 30/02/15 99 depuis jusqu' mi-juin week - end lendemain et".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=14))
def test_whatever_is_written_the_words_are_verbatim(parser_fr: ShippedParser, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for found in times(parser_fr, text, "2016-02-29"):
        assert text[found.start : found.end] == found.text
        assert found.kind in ("date", "duration", "set")
