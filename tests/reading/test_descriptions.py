"""People and bodies without a name."""

from __future__ import annotations

from tests.reading.people import mentions_of, one, texts


def test_a_group_is_counted_where_the_page_counts_it() -> None:
    found = mentions_of("Two officers stopped 37 migrants near Dover, and the guards watched.")
    assert one(found, "Two officers").number == 2
    assert one(found, "37 migrants").number == 37
    assert one(found, "the guards").number is None
    assert {one(found, w).kind for w in ("Two officers", "37 migrants", "the guards")} == {"group"}


def test_a_description_ends_before_its_clause() -> None:
    found = mentions_of("The officer who drew his gun has left the force.")
    assert "The officer" in texts(found, "person")


def test_a_description_takes_its_complement() -> None:
    assert "the mother of the victim" in texts(mentions_of("He spoke to the mother of the victim on Monday."))


def test_a_hyphen_inside_a_name_ends_no_description() -> None:
    assert "The prosecutor of Hautes-Alpes" in texts(mentions_of("The prosecutor of Hautes-Alpes opened an inquiry."))


def test_an_institution_is_a_body() -> None:
    assert one(mentions_of("The court rejected the appeal on Monday."), "The court").category == "court"


def test_police_as_a_modifier_is_nobody() -> None:
    assert texts(mentions_of("Police brutality is a matter for the press.")) in (["the press"], [])


def test_another_officer_is_another() -> None:
    found = mentions_of("A police officer hit him.", "Another officer held his arms.", "The officer was fined.")
    assert one(found, "Another officer").entity != one(found, "A police officer").entity
    assert one(found, "The officer").entity == one(found, "A police officer").entity


def test_two_officers_leave_the_officer_unknown() -> None:
    found = mentions_of(
        "Officer Simon Garner stopped the car.", "Officer Rosa Lindt opened the door.", "The officer then fired a shot."
    )
    officers = {one(found, "Simon Garner").entity, one(found, "Rosa Lindt").entity}
    assert one(found, "The officer").entity not in officers
    assert one(found, "The officer").name is None
