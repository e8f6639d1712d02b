"""Mentions of a page: their words stand in the page, and those of one thing are joined."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averment import lang
from averment.errors import LanguageMissing
from tests.reading.people import document, mentions_of, one, texts

WORDS = (
    "Officer Anna Keller said that the prosecutor of Dover , Mr. Brown , denied it . “ He hit them ” New York County 's - "
    "Ministry of Justice two migrants police O'Neill and ( IGPN ) Jr. **Harbour Watch** is a lawyer for"
).split()


def test_every_mention_has_an_id_in_order_and_its_words_from_the_page() -> None:
    page = document("Anna Keller, a lawyer, said that two officers hit her brother.", "“He was calm,” Keller said.")
    found = mentions_of("Anna Keller, a lawyer, said that two officers hit her brother.", "“He was calm,” Keller said.")
    assert [m.id for m in found] == [f"m{i}" for i in range(1, len(found) + 1)]
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(page.text[m.start : m.end] == m.text for m in found)
    assert found[0].entity == "e1"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
def test_whatever_the_words_spans_are_verbatim_and_never_doubled(words: list[str]) -> None:
    paragraph = " ".join(words)
    page = document(paragraph)
    found = mentions_of(paragraph)
    assert all(page.text[m.start : m.end] == m.text for m in found)
    assert len({(m.start, m.end) for m in found}) == len(found)
    assert found == mentions_of(paragraph)


def test_the_family_name_alone_is_the_person_named_in_full() -> None:
    found = mentions_of("Prosecutor Marie Delorme opened an inquiry on Monday.", "Ms Delorme said that it would be quick.")
    assert one(found, "Delorme").entity == one(found, "Marie Delorme").entity
    assert one(found, "Delorme").name == "Marie Delorme"
    assert one(found, "Delorme").role == "Prosecutor"
    assert one(found, "Delorme").category == "prosecution"


def test_an_acronym_is_the_body_that_it_stands_for() -> None:
    found = mentions_of(
        "The Harbour Police Complaints Commission (HPCC) received forty complaints last year.",
        "The HPCC dismissed most of them.",
    )
    assert one(found, "HPCC", 1).entity == one(found, "Harbour Police Complaints Commission").entity
    assert one(found, "HPCC").name == "Harbour Police Complaints Commission"
    assert one(found, "HPCC").kind == "organization"


def test_the_unnamed_stay_unnamed() -> None:
    found = mentions_of("A police officer slapped a migrant in Dover.", "The officer has not been named.")
    officer = one(found, "A police officer")
    assert officer.name is None
    assert officer.kind == "person"
    assert officer.category == "police"
    assert one(found, "The officer").entity == officer.entity
    assert one(found, "a migrant").category == "migrant"
    assert one(found, "a migrant").entity != officer.entity


def test_an_author_in_the_byline_is_said_to_be_one() -> None:
    found = mentions_of("Two men were arrested in Dover on Friday.", "Tessa Marlowe", byline=("Tessa Marlowe",))
    assert one(found, "Tessa Marlowe").role == "author of the article"


def test_names_are_marked_as_names() -> None:
    found = mentions_of("Tessa Marlowe, a doctor, said that she saw the officer.")
    assert texts(found, proper=True) == ["Tessa Marlowe"]
    assert one(found, "a doctor").name == "Tessa Marlowe"


def test_a_page_without_sentences_has_no_mentions() -> None:
    assert mentions_of() == ()


def test_a_language_without_tables_is_missing_and_says_so() -> None:
    with pytest.raises(LanguageMissing, match="'xx'"):
        lang.get("xx")
    with pytest.raises(LanguageMissing):
        lang.get("../en")


def test_a_regional_code_finds_its_language() -> None:
    assert lang.get("en-GB").code == "en"
