"""What somebody typed into the search box, understood once for the index and for the words that are shown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.lang.endings import EASY, other_forms
from averment.store.words import WORD, fold, words

_PIECE = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]{0,500})"?|(?P<plain>[^\s"]{1,500}))')
MOST_TERMS = 32
SHORTEST_BEGINNING = 3
"""Fewer letters begin too many words: then a star is nothing."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase, folded; with `prefix` its last word may go on (`polic*`)."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """All of `wanted` must be there, each in one of its alternatives; none of `refused` may be."""

    wanted: tuple[tuple[Term, ...], ...]
    refused: tuple[Term, ...] = ()


def parse_query(typed: str, *, forms: bool = False) -> Query:
    """Read a query: words are all wanted; "a phrase", `begin*`, `-without`, `one OR other`. Anything else is just words.

    With `forms`, other forms of plain words (plurals, verb forms) will do as well; of quoted and refused ones not.
    """
    wanted: list[list[Term]] = []
    refused: list[Term] = []
    either, read = False, 0
    for piece in _PIECE.finditer(typed):
        plain = piece["plain"]
        if plain == "OR":
            either = bool(wanted)
            continue
        if plain == "AND":
            continue
        term = _term(piece["phrase"] if plain is None else plain, phrase=plain is None)
        if term is None:
            continue
        if piece["minus"]:
            refused.append(term)
        else:
            alike = _alike(term) if forms and plain is not None else [term]
            wanted[-1:] = [wanted[-1] + alike] if either else [*wanted[-1:], alike]
        either = False
        read += 1
        if read >= MOST_TERMS:
            break
    return Query(tuple(map(tuple, wanted)), tuple(refused))


def find_terms(query: Query, text: str) -> list[tuple[int, int]] | None:
    """Where the wanted words stand in a text, in order; None if the text does not answer the query."""
    folded = fold(text)  # where a word stood in the text is asked for the few that are found only
    found = [(m.group(), m.start(), m.end()) for m in WORD.finditer(folded.text)]
    places: dict[str, list[int]] = {}
    for i, (word, _, _) in enumerate(found):
        places.setdefault(word, []).append(i)
    if any(_occurrences(term, found, places) for term in query.refused):
        return None
    spans: set[tuple[int, int]] = set()
    for alternatives in query.wanted:
        here = [span for term in alternatives for span in _occurrences(term, found, places)]
        if not here:
            return None
        spans.update(here)
    return sorted(folded.original(a, b) for a, b in spans) if query.wanted else None


def _term(typed: str, *, phrase: bool) -> Term | None:
    kept = tuple(w for w, _, _ in words(typed))
    return Term(kept, prefix=not phrase and typed.endswith("*") and len(kept[-1]) >= SHORTEST_BEGINNING) if kept else None


def _alike(term: Term) -> list[Term]:
    """The term and the other forms of its word; the little word that leans on it is let go."""
    *before, last = term.words
    if term.prefix or any(w not in EASY for w in before):
        return [term]
    return [Term((last,)), *(Term((form,)) for form in other_forms(last))]


def _occurrences(term: Term, found: list[tuple[str, int, int]], places: dict[str, list[int]]) -> list[tuple[int, int]]:
    first, length = term.words[0], len(term.words)
    if length == 1 and term.prefix:
        starts = [i for i, (w, _, _) in enumerate(found) if w.startswith(first)]
    else:
        starts = places.get(first, [])
    return [(found[i][1], found[i + length - 1][2]) for i in starts if _matches(term, found[i : i + length])]


def _matches(term: Term, here: list[tuple[str, int, int]]) -> bool:
    if len(here) < len(term.words):
        return False
    *most, last = [w for w, _, _ in here]
    *wanted, final = term.words
    return most == wanted and (last.startswith(final) if term.prefix else last == final)
