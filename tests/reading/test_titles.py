"""Roles: what the page says that a named person is, and nothing that it does not say."""

from __future__ import annotations

import pytest

from tests.reading.people import mentions_of, one


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Brooklyn District Attorney Paul Novak said that he would appeal.", "Paul Novak", "Brooklyn District Attorney"),
        ("Sgt. Dana Hill said that the street was closed.", "Dana Hill", "sergeant"),
        ("Rosa Lindt, a former captain, said that it was wrong.", "Rosa Lindt", "former captain"),
        ("Rosa Lindt, president of the union, said that it was wrong.", "Rosa Lindt", "president of the union"),
        ("A lawyer for the family, Peter Sand, said that they would appeal.", "Peter Sand", "lawyer for the family"),
        ("France's interior minister Paul Novak dismissed the report.", "Paul Novak", "interior minister"),
        ("Rosa Lindt is the mayor of Dover.", "Rosa Lindt", "mayor of Dover"),
        ("Officers Dana Hill and Peter Sand were at the gate.", "Peter Sand", "officer"),
        ("The officers — Dana Hill, Peter Sand and Rosa Lindt — were at the gate.", "Peter Sand", "officer"),
        ("The girl, identified as Rosa Lindt, was taken to hospital.", "Rosa Lindt", "girl"),
    ],
)
def test_the_words_beside_a_name_say_what_somebody_is(sentence: str, name: str, role: str) -> None:
    assert one(mentions_of(sentence), name).role == role


def test_the_killed_and_the_beaten_are_victims() -> None:
    found = mentions_of("Simon Garner was killed by an officer in May.", "The death of Rosa Lindt is not forgotten.")
    assert one(found, "Simon Garner").role == "victim"
    assert one(found, "Rosa Lindt").role == "victim"


@pytest.mark.parametrize("sentence", ["Simon Garner was not charged.", "Simon Garner could be charged in May."])
def test_what_did_not_happen_is_no_role(sentence: str) -> None:
    assert one(mentions_of(sentence), "Simon Garner").role is None


def test_verdicts_are_told_apart() -> None:
    found = mentions_of("A jury found Simon Garner guilty on Friday.", "Rosa Lindt was found not guilty.")
    assert one(found, "Simon Garner").role == "convicted"
    assert one(found, "Rosa Lindt").role == "acquitted"


def test_every_mention_of_a_person_carries_the_whole_role() -> None:
    found = mentions_of("Officer Simon Garner spoke on Friday.", "Garner, a former captain, said that it was late.")
    assert {m.role for m in found if m.name == "Simon Garner"} == {"Officer; former captain"}


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("A prison guard", "prison"),
        ("A district attorney", "prosecution"),
        ("A defence lawyer", "defence"),
        ("The police union president", "union"),
        ("An inmate", "prisoner"),
        ("A witness", "witness"),
    ],
)
def test_the_kind_of_a_role_is_one_of_a_closed_list(words: str, category: str) -> None:
    assert one(mentions_of(f"{words} said that it was late."), words).category == category


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Simon Garner, 28, who was killed in May, had two children.", "victim"),
        ("Simon Garner, charged with assault, did not speak.", "charged"),
        ("If Simon Garner is charged, the union will appeal.", None),
        ("He made no attempt to hit Simon Garner.", None),
        ("She is not accused of hitting Simon Garner.", None),
    ],
)
def test_a_role_is_told_only_by_what_is_said_to_have_happened(sentence: str, role: str | None) -> None:
    assert one(mentions_of(sentence), "Simon Garner").role == role
