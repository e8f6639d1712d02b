"""Every language brings the words by which pages are compared; one that lacks some is told which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path

import pytest

import averment.lang
from averment.resolving.words import fold, words_of
from averment.vocabulary.everyday import tables
from averment.vocabulary.facets import FACETS
from averment.vocabulary.tongues import by_code, by_word, of_all, said, tongues
from averment.vocabulary.tongues.base import Tongue

BY_CODE = {t.code: t for t in tongues()}
CODES = sorted(p.name for p in Path(averment.lang.__file__).parent.iterdir() if (p / "__init__.py").is_file())
HAS_NONE = {
    "en": {"there_are": "the count stands before the unit: “a year ago”"},
    "fr": {"ago": "the words stand before the count: «il y a un an»"},
}
"""What a language may leave empty, and why."""
AS_WRITTEN = {"numbered"}
OF_COUNTRIES = {"bodies"}
"""A body need not have a name in every language."""


def parts(tongue: Tongue) -> dict[str, set[str]]:
    """The tables of a language by name, with the codes that they have words for."""
    found = {}
    for field in fields(Tongue):
        table = getattr(tongue, field.name)
        of_codes = isinstance(table, Mapping) and field.name in ("facets", "tolls")
        values = (
            {f"{c} {v}" for c, of in table.items() for v in (of if isinstance(of, Mapping) else [""])} if of_codes else set()
        )
        found[field.name] = values if of_codes else {"any"} if table else set()
    return found


def lacks(tongue: Tongue, others: list[Tongue]) -> list[str]:
    """Say, a line each, which tables or values a language lacks that another has words for."""
    ours, theirs = parts(tongue), [parts(o) for o in others]
    missing = ((n, sorted(set().union(*(t[n] for t in theirs)) - have)) for n, have in ours.items())
    return [f"{tongue.code} has no words for {n}: {m}" for n, m in missing if m and n not in HAS_NONE.get(tongue.code, {})]


@pytest.mark.parametrize("code", CODES)
def test_no_language_lacks_what_another_brings(code):
    assert code in BY_CODE, f"{code} has no file in vocabulary/tongues"
    assert code in tables(), f"{code} has no file in vocabulary/everyday"
    missing = lacks(BY_CODE[code], [t for t in tongues() if t.code != code])
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize(("code", "table"), [(c, t) for c, of in HAS_NONE.items() for t in of])
def test_what_a_language_is_said_to_have_none_of_is_empty(code, table):
    assert not getattr(BY_CODE[code], table)


def test_a_new_language_is_told_what_it_lacks():
    english = BY_CODE["en"]
    third = replace(
        english, code="xx", facets={"cause": {"fall": ("x",)}}, since=frozenset(), tolls=dict(list(english.tolls.items())[1:])
    )
    missing = "\n".join(lacks(third, list(tongues())))
    assert "xx has no words for since: ['any']" in missing
    assert "cause drugs" in missing
    assert "xx has no words for tolls: ['dead ']" in missing
    assert "cause fall" not in missing
    assert "had" not in missing


def every_phrase(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, Mapping):
        for words in table.values():
            yield from every_phrase(words) if not isinstance(words, str) else ()
    elif isinstance(table, tuple | frozenset):
        for part in table:
            yield from every_phrase(part)


@pytest.mark.parametrize("tongue", tongues(), ids=lambda t: t.code)
def test_words_are_written_as_pages_are_compared(tongue):
    for field in fields(Tongue):
        if field.name not in AS_WRITTEN:
            table = getattr(tongue, field.name)
            for phrase in (*every_phrase(table), *(table if field.name in ("units", "counts", "same_word") else ())):
                assert " ".join(words_of(phrase)) == fold(phrase) == phrase, f"{field.name}: {phrase!r}"


@pytest.mark.parametrize("table", ["units", "counts", "same_word"])
def test_no_word_stands_for_two_things_in_two_languages(table):
    together = by_word(lambda t: getattr(t, table))
    for tongue in tongues():
        assert {w: together[w] for w in getattr(tongue, table)} == getattr(tongue, table)


def test_no_name_is_that_of_two_bodies_and_own_names_are_no_descriptions():
    from averment.vocabulary.bodies import BODIES

    own = [name for names, _ in BODIES.values() for name in names]
    assert len(own) == len(set(own))
    assert not set(own) & {name for _, names in BODIES.values() for name in names}


def test_no_way_to_tell_a_facet_tells_two_values_of_it():
    for facet in FACETS:
        ways = [way for told in facet.values.values() for way in told]
        assert len(ways) == len(set(ways)), facet.code


def test_languages_are_laid_together():
    english, french = BY_CODE["en"], BY_CODE["fr"]
    assert of_all(lambda t: t.had) == english.had | french.had
    assert set(said(lambda t: t.cassation)) == {*english.cassation, *french.cassation}
    assert by_code(lambda t: t.tolls)["dead"] == english.tolls["dead"] | french.tolls["dead"]
