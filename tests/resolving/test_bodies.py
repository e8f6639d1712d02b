"""Which public body words stand for: own names, descriptions, and prosecutions by their place."""

from __future__ import annotations

import pytest

from averment.model.mention import Mention
from averment.resolving.bodies import body_of, told_as_body
from averment.resolving.words import words_of


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("IGPN", ("police inspectorate of France", True)),
        ("Inspection générale de la police nationale", ("police inspectorate of France", True)),
        ("police inspectorate", ("police inspectorate of France", False)),
        ("Défenseur des droits", ("rights defender of France", True)),
        ("human rights ombudsman", ("rights defender of France", False)),
        ("Parquet de Fernmouth", ("prosecution fernmouth", True)),
        ("Fernmouth Public Prosecutor's Office", ("prosecution fernmouth", True)),
        ("the prosecutor's office", None),
        ("Harbour Board", None),
    ],
)
def test_a_name_stands_for_a_body_in_every_language(name, body):
    assert body_of(words_of(name)) == body


@pytest.mark.parametrize(
    ("words", "kind", "told"),
    [
        ("l'inspection générale de la police nationale", "group", "inspection générale de la police nationale"),
        ("le parquet de Fernmouth", "group", "parquet de Fernmouth"),
        ("le parquet de Kerlann", "group", None),
        ("a racist prosecution", "group", None),
        ("the riot police", "group", None),
        ("the riot police", "organization", "riot police"),
        ("the", "group", None),
    ],
)
def test_words_without_a_capital_stand_for_a_body_by_its_own_name_or_place(words, kind, told):
    mention = Mention("m1", 0, len(words), words, kind, name=None, role=None, entity="e1")
    found = told_as_body([mention], {"fernmouth"})
    assert (found[0] if found else None) == told
