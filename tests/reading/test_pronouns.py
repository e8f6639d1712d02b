"""Whom a pronoun means, and that it means nobody where two fit."""

from __future__ import annotations

from tests.reading.people import mentions_of, one


def test_he_is_the_man_who_spoke_before() -> None:
    found = mentions_of("Prosecutor Paul Novak opened an inquiry.", "He said that it would take months.")
    he = one(found, "He")
    assert he.pronoun
    assert he.entity == one(found, "Paul Novak").entity
    assert he.name == "Paul Novak"
    assert he.role == "Prosecutor"


def test_gender_chooses_between_two() -> None:
    found = mentions_of("Mr Novak met Mrs Lindt in Dover.", "She said that the meeting was short.")
    assert one(found, "She").entity == one(found, "Lindt").entity


def test_they_are_several() -> None:
    found = mentions_of("The officers stopped a car.", "They searched it for an hour.")
    assert one(found, "They").entity == one(found, "The officers").entity


def test_where_two_fit_the_pronoun_stays_alone() -> None:
    found = mentions_of("Paul Novak and Simon Garner met.", "In the end nobody knew what he wanted.")
    he = one(found, "he")
    assert he.name is None
    assert sum(m.entity == he.entity for m in found) == 1


def test_subject_and_object_of_one_verb_are_two_people() -> None:
    found = mentions_of("Simon Garner waited.", "He pushed him.")
    assert one(found, "him").entity != one(found, "He").entity


def test_it_is_the_body_that_spoke() -> None:
    found = mentions_of("The Saltmarsh Police Department fired two officers.", "It said that they had lied.")
    assert one(found, "It").entity == one(found, "Saltmarsh Police Department").entity
    assert one(found, "It").kind == "organization"
