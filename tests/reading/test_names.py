"""Names: where they begin and end, and what they name."""

from __future__ import annotations

import pytest

from tests.reading.people import mentions_of, one, texts


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The report was read by Jean-Pierre Lenoir on Monday.", "Jean-Pierre Lenoir"),
        ("Mayor Carla de Witt said that the inquiry was over.", "Carla de Witt"),
        ("A lawyer, Peter O'Dowd, said that the charge was false.", "Peter O'Dowd"),
        ("Judge Thomas R. Abbott Jr. said that he would decide in May.", "Thomas R. Abbott Jr."),
        ("Officer Luisa Ortiz-Vega said that she saw nothing.", "Luisa Ortiz-Vega"),
    ],
)
def test_particles_hyphens_initials_and_suffixes_belong_to_a_name(sentence: str, name: str) -> None:
    assert one(mentions_of(sentence), name).kind == "person"


@pytest.mark.parametrize(
    ("sentence", "name", "category"),
    [
        ("The Saltmarsh Police Department said that nobody was hurt.", "Saltmarsh Police Department", "police"),
        ("He complained to the Ministry of Justice and Security in June.", "Ministry of Justice and Security", "government"),
        ("She is a member of Harbour Women's Centre in Dover.", "Harbour Women's Centre", "ngo"),
        ("The video was released by Human Rights Watch on Tuesday.", "Human Rights Watch", "ngo"),
        ("The Court of Appeal dismissed the case.", "Court of Appeal", "court"),
        ("The case was sent to the IGPN last week.", "IGPN", "oversight"),
    ],
)
def test_bodies_are_known_by_their_words_or_from_the_list(sentence: str, name: str, category: str) -> None:
    found = one(mentions_of(sentence), name)
    assert (found.kind, found.category) == ("organization", category)


def test_one_name_has_one_type_within_a_page() -> None:
    found = mentions_of(
        "Officer Simon Garner was charged in May.", "Garner denied the charge.", "Witnesses saw Garner near the gate."
    )
    assert {m.kind for m in found if m.text == "Garner"} == {"person"}


def test_a_town_stays_a_place() -> None:
    assert one(mentions_of("Two men were arrested in Dover on Friday."), "Dover").kind == "place"


def test_a_nationality_is_no_name() -> None:
    found = mentions_of("French officers stopped two Sudanese men and three Americans.")
    assert texts(found, proper=True) == []


def test_a_capital_for_emphasis_is_no_name() -> None:
    assert texts(mentions_of("We did NOT say that it was easy, and it was not."), proper=True) == []


def test_a_place_within_the_name_of_a_body_is_not_found_beside_it() -> None:
    found = mentions_of("The Dover Police Department said that nobody was hurt.")
    assert texts(found, proper=True) == ["Dover Police Department"]


def test_markup_within_a_name_does_not_break_it() -> None:
    found = mentions_of("A report by **Harbour** Legal Centre found that officers lied.")
    assert [m.name for m in found if m.kind == "organization" and m.proper] == ["Harbour Legal Centre"]


def test_a_headline_in_capitals_has_the_names_of_the_page() -> None:
    found = mentions_of(
        "Officer Simon Garner was charged in May.", headline="Simon Garner Charged Over Beating In Dover Station Yard"
    )
    assert one(found, "Simon Garner").entity == one(found, "Simon Garner", 1).entity


def test_a_title_can_be_a_family_name() -> None:
    found = mentions_of("Drevon King saw the officer.", "King said that he ran away.")
    assert one(found, "Drevon King").kind == "person"
    assert one(found, "King").entity == one(found, "Drevon King").entity


def test_an_age_tells_a_person_from_a_town() -> None:
    found = mentions_of("Clark was taken to hospital.", "Clark, 38, had gone to work in Leeds.")
    assert {m.kind for m in found if m.text == "Clark"} == {"person"}


@pytest.mark.parametrize(
    "words",
    [
        "A migrant was beaten near Valmorel.",
        "They hid below the Valmorel pass.",
        "Two officers hit him at the resort of Valmorel.",
    ],
)
def test_what_somebody_is_near_is_a_place(words: str) -> None:
    assert [m.kind for m in mentions_of(words) if m.text == "Valmorel"] == ["place"]
