"""The gazetteer knows where places are, and that not every word is one."""

from __future__ import annotations

import pickle

import pytest

from averment.gazetteer.places import Gazetteer, distance, fold
from averment.gazetteer.shipped import load
from averment.model.mention import Location


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


def country_of(place: Location | None) -> str | None:
    return place.country if place else None


@pytest.mark.parametrize(
    ("name", "country", "precision"),
    [
        ("Calais", "FR", "town"),
        ("Coquelles", "FR", "town"),
        ("Boulogne-sur-Mer", "FR", "town"),
        ("Dunkirk", "FR", "town"),
        ("Minneapolis", "US", "town"),
        ("Brooklyn", "US", "town"),
        ("Louisiana", "US", "region"),
        ("Pas-de-Calais", "FR", "region"),
        ("Rikers Island", "US", "exact"),
        ("the Jungle", "FR", "exact"),
        ("Guantanamo", "CU", "exact"),
        ("France", "FR", "country"),
        ("the U.S.", "US", "country"),
        ("Seine-Saint-Denis", "FR", "region"),
        ("Kigali", "RW", "town"),
        ("Kenya", "KE", "country"),
    ],
)
def test_what_reporting_speaks_of_is_found(gazetteer: Gazetteer, name: str, country: str, precision: str) -> None:
    place = gazetteer.look_up(name)
    assert place is not None
    assert (place.country, place.precision) == (country, precision)


def test_accents_hyphens_and_capitals_make_no_difference(gazetteer: Gazetteer) -> None:
    assert gazetteer.look_up("GRANDE SYNTHE") == gazetteer.look_up("Grande-Synthe")
    assert fold("Saint-Étienne") == fold("St. Etienne")


def test_unknown_places_are_not_guessed(gazetteer: Gazetteer) -> None:
    assert gazetteer.look_up("Zzyzxville") is None
    assert gazetteer.candidates("Zzyzxville") == ()


@pytest.mark.parametrize("word", ["Police", "March", "Reading", "Nice", "Tours", "Man", "Of"])
def test_everyday_words_are_no_places_by_themselves(gazetteer: Gazetteer, word: str) -> None:
    assert not gazetteer.is_place(word)


def test_a_town_is_a_place_by_itself(gazetteer: Gazetteer) -> None:
    assert gazetteer.is_place("Calais")
    assert gazetteer.is_place("Baton Rouge")


def test_what_the_page_says_settles_which_one(gazetteer: Gazetteer) -> None:
    assert country_of(gazetteer.look_up("Birmingham")) == "GB"
    assert country_of(gazetteer.look_up("Birmingham", country="US")) == "US"
    assert country_of(gazetteer.look_up("Birmingham", lean="US")) == "US"


def test_a_page_about_america_does_not_move_paris_to_texas(gazetteer: Gazetteer) -> None:
    assert country_of(gazetteer.look_up("Paris", lean="US")) == "FR"


def test_the_nearer_of_two_small_towns_comes_first(gazetteer: Gazetteer) -> None:
    assert country_of(gazetteer.look_up("Calais", near=(45.1, -67.3))) == "US"


def test_countries_have_names(gazetteer: Gazetteer) -> None:
    assert gazetteer.countries["FR"] == "France"
    assert len(gazetteer.countries) > 200


def test_distance_is_in_kilometres() -> None:
    assert distance((50.95, 1.86), (51.51, -0.13)) == pytest.approx(152, abs=8)


def test_it_can_be_sent_to_another_process(gazetteer: Gazetteer) -> None:
    again = pickle.loads(pickle.dumps(gazetteer))
    assert again.look_up("Calais") == gazetteer.look_up("Calais")
