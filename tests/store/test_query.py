from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.store.query import MOST_TERMS, find_terms, parse_query
from averment.store.sqlite.search import _asked

TEXT = "La policière a frappé un migrant. L’enquête est ouverte; police officers deny it."


def found(typed: str, text: str = TEXT) -> list[str] | None:
    spans = find_terms(parse_query(typed), text)
    return None if spans is None else [text[a:b] for a, b in spans]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("enquete", ["enquête"]),
        ("ENQUÊTE migrant", ["migrant", "enquête"]),
        ('"police officers"', ["police officers"]),
        ('"officers police"', None),
        ("polic*", ["policière", "police"]),
        ("enquête -migrant", None),
        ("enquête -avocat", ["enquête"]),
        ("avocat OR migrant", ["migrant"]),
        ("l'enquête", ["L’enquête"]),
        ("avocat", None),
        ("", None),
        ("-avocat", None),
        ("* ( ) AND", None),
    ],
)
def test_a_query_means_what_it_says(typed: str, words: list[str] | None) -> None:
    assert found(typed) == words


def test_ten_thousand_words_are_cut_to_what_can_be_looked_for() -> None:
    assert len(parse_query("word " * 10_000).wanted) == MOST_TERMS


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab \"*-()^:{}+ORANDNEAR,é\x00'"), max_size=40))
def test_no_query_is_a_syntax_error_and_the_index_agrees_with_the_words_shown(typed: str) -> None:
    texts = ["a b ab", "or and near", "é b a", "b a"]
    query = parse_query(typed)
    if not query.wanted:
        return
    index = sqlite3.connect(":memory:")
    index.execute("create virtual table words using fts5(title, body, content='', tokenize='unicode61')")
    from averment.store.words import spaced

    for number, text in enumerate(texts):
        index.execute("insert into words(rowid, title, body) values (?, '', ?)", (number, spaced(text)))
    rows = {r[0] for r in index.execute("select rowid from words where words match ?", (_asked(query),))}
    assert rows == {i for i, text in enumerate(texts) if find_terms(query, text) is not None}
