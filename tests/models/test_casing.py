"""A page in capitals is read like any other."""

from __future__ import annotations

import pytest

from averment.models.casing import is_shouted, recased
from averment.models.parser import load
from tests.reading.telling import reading


@pytest.mark.parametrize(
    ("shouted", "written"),
    [
        ("THE POLICE CHIEF OF VALMORO SAID COL OVANDO DENIED IT.", "The police chief of Valmoro said col Ovando denied it."),
        ("OFFICERS OF THE NYPD AND OF THE (ZKLM) BEAT THE MAN.", "Officers of the NYPD and of the (ZKLM) beat the man."),
        ("IN SAN VALMORO A GUARD KICKED PEDRO OVANDO.", "In San Valmoro a guard kicked Pedro Ovando."),
    ],
)
def test_words_are_written_as_they_would_be_otherwise(shouted, written):
    assert recased(shouted, "en") == written


def test_no_letter_moves():
    shouted = "GUARDS “BEAT” THE MAN’S SON, OVANDO SAID."
    assert len(recased(shouted, "en")) == len(shouted)


@pytest.mark.parametrize("text", ["NATO and the EU met the police.", "UN, EU, NATO", "RAP SHEET", ""])
def test_a_few_capitals_are_left_alone(text):
    assert not is_shouted(text)
    assert recased(text, "en") == text


def test_a_language_without_a_list_is_left_alone():
    assert recased("THE POLICE BEAT THE MAN.", "xx") == "THE POLICE BEAT THE MAN."


def test_words_keep_their_places_in_the_text():
    shouted = "THE GUARD KICKED PEDRO OVANDO IN THE CELL."
    (parse,) = load("en").parse([shouted])
    assert all(shouted[w.start : w.end].lower() == w.text.lower() for w in parse.words)


def test_a_page_in_capitals_tells_who_did_what_to_whom():
    page = reading("A PRISON GUARD KICKED PEDRO OVANDO IN HIS CELL ON MONDAY. PROSECUTORS OPENED AN INQUIRY INTO THE INCIDENT.")
    (act,) = page.acts
    assert (act.kind, act.victim.text if act.victim else None) == ("kick", "PEDRO OVANDO")
    assert [s.stage for s in page.steps] == ["inquiry_opened"]
