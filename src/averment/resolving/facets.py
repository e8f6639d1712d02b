"""Two accounts of one event that tell the same thing differently: where he was hit, what harmed him, how he lay.

Only claims of one incident are compared, only by different voices, and only where they speak of the same person or of
nobody else. Nothing is decided: both are laid side by side.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from averment.model.claim import Claim
from averment.resolving.page import Page
from averment.resolving.words import words_of
from averment.vocabulary.facets import CONTRASTS, FACETS, NEGATIONS, Facet

CLOSE = 8
"""So many words from the word that a facet needs beside it."""
TURNED = 4
"""So many words before a value, a "not" turns it round."""
MOST = 6
"""So many claims of one value are compared."""


@dataclass(frozen=True, slots=True)
class Told:
    """One claim that tells a facet: the values it asserts, those it denies, with the words for them."""

    document: str
    claim: Claim
    asserts: Mapping[str, str]
    denies: Mapping[str, str]
    people: frozenset[str]


def tell_facets(page: Page, claims: Sequence[Claim]) -> dict[str, list[Told]]:
    """Find what claims of one page tell of each facet, by the facet's code; the most exact claim of nested ones counts."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (c.end - c.start, c.start, c.id)):
        for code, (asserts, denies) in _values(words_of(claim.text)).items():
            if (asserts or denies) and not any(_inside(t.claim, claim) for t in found[code]):
                found[code].append(Told(page.reading.document.id, claim, asserts, denies, _people(claim, page)))
    return found


def differ(told: Sequence[Told], voices: Mapping[tuple[str, str], str]) -> Iterator[tuple[Told, Told, str, str]]:
    """Go through pairs that cannot both be right, with the words of each; `voices` says who speaks in each claim."""
    for left, right in combinations(sorted(told, key=lambda t: (t.document, t.claim.start, t.claim.id))[: MOST * 2], 2):
        one, other = (voices[t.document, t.claim.id] for t in (left, right))
        if one == other or not _of_one_person(left, right):
            continue
        if words := _against(left, right) or _against(right, left, turned=True):
            yield left, right, *words


def in_one_breath(told: Sequence[Told], facet: Facet) -> Iterator[tuple[Told, str, str]]:
    """Go through claims that tell two values with a contrast between them: "of an infection, whereas two reports say …"."""
    for one in told:
        if len(one.asserts) > 1:
            words = words_of(one.claim.text)
            at = sorted((i, way) for way in one.asserts.values() for i in _places(words, way.split())[:1])
            for (i, left), (j, right) in pairwise(at):
                if CONTRASTS & set(words[i:j]):
                    yield one, left, right


def _of_one_person(left: Told, right: Told) -> bool:
    """Tell whether both speak of somebody in common; on one page, one of them may speak of nobody by name."""
    if left.people and right.people:
        return bool(left.people & right.people)
    return left.document == right.document


def _against(left: Told, right: Told, *, turned: bool = False) -> tuple[str, str] | None:
    denied = sorted(left.asserts.keys() & right.denies.keys() - right.asserts.keys())
    if denied:
        words = left.asserts[denied[0]], right.denies[denied[0]]
        return (words[1], words[0]) if turned else words
    if left.asserts and right.asserts and not left.asserts.keys() & right.asserts.keys():
        words = left.asserts[min(left.asserts)], right.asserts[min(right.asserts)]
        return (words[1], words[0]) if turned else words
    return None


def _inside(inner: Claim, outer: Claim) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


_Values = dict[str, tuple[dict[str, str], dict[str, str]]]


def _starts() -> dict[str, list[tuple[Facet, str, tuple[str, ...]]]]:
    """All ways to tell a value by their first words, so that each word of a claim is looked up once."""
    starts: defaultdict[str, list[tuple[Facet, str, tuple[str, ...]]]] = defaultdict(list)
    for facet in FACETS:
        for value, ways in facet.values.items():
            for way in ways:
                phrase = tuple(way.split())
                starts[phrase[0]].append((facet, value, phrase))
    return dict(starts)


_STARTS = _starts()


def _values(words: Sequence[str]) -> _Values:
    """Find by facet the values that words assert and those that they deny, each with its words."""
    found: _Values = {}
    for at, word in enumerate(words):
        for facet, value, phrase in _STARTS.get(word, ()):
            if tuple(words[at : at + len(phrase)]) != phrase:
                continue
            if facet.near and not facet.near & set(words[max(0, at - CLOSE) : at + CLOSE + 1]):
                continue
            asserts, denies = found.setdefault(facet.code, ({}, {}))
            way = " ".join(phrase)
            if NEGATIONS & set(words[max(0, at - TURNED) : at]):
                denies.setdefault(value, f"not {way}")
            else:
                asserts.setdefault(value, way)
    return {code: (yes, {v: w for v, w in no.items() if v not in yes}) for code, (yes, no) in found.items()}


def _places(words: Sequence[str], phrase: Sequence[str]) -> list[int]:
    first, size = phrase[0], len(phrase)
    return [i for i, w in enumerate(words) if w == first and list(words[i : i + size]) == list(phrase)]


def _people(claim: Claim, page: Page) -> frozenset[str]:
    """Find the people with a name whom a claim speaks of, by name or by pronoun; who says it is not spoken of."""
    said = [m for m in page.reading.mentions if m.kind == "person" and claim.start <= m.start < claim.end]
    source = page.mentions.get(claim.source or "")
    document = page.reading.document.id
    ids = {e.id for m in said if not source or m.entity != source.entity if (e := page.entities.of(document, m.id)) and e.name}
    return frozenset(ids)
