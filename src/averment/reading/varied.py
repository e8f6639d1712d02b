"""One person under several words: "Ana Silva … The young woman …".

Pages vary their words. Such a description is joined only where nobody else stands near whom it could mean.
"""

from __future__ import annotations

from collections.abc import Iterator

from averment.model.sentence import Sentence
from averment.reading.coreference import Joined
from averment.reading.found import Found, Page, singular

_BACK = 8  # sentences


def join_variations(page: Page, names: list[Found], descriptions: list[Found], joined: Joined) -> set[int]:
    """Join definite descriptions that would fit everyone with the one named person near them; answers which (their ids)."""
    named = {joined.of(n) for n in names if n.kind == "person"}
    people: dict[int, list[Found]] = {}
    known: set[int] = set()
    for found in sorted([*names, *descriptions], key=lambda f: f.start):
        if found.kind == "person":
            people.setdefault(found.sentence.i, []).append(found)
    for d in descriptions:
        generic = d.kind == "person" and singular(d.token, page.roles.anybody)
        if not generic or joined.of(d) in named or not _is_definite(page, d):
            continue
        other = _only_one(page, d, people, joined, named)
        if other is not None:
            joined.join(other, d)
            known.add(id(d))
    return known


def _is_definite(page: Page, d: Found) -> bool:
    first = d.sentence.tokens[d.first].lower
    return first in page.roles.definite and first not in page.roles.indefinite and not d.sentence.children(d.token, "cop")


def _only_one(page: Page, d: Found, people: dict[int, list[Found]], joined: Joined, named: set[int]) -> Found | None:
    """The one person named in the sentences before, back to the last heading, if nobody else there fits."""
    fits: dict[int, Found] = {}
    for sentence in _before(page, d.sentence):
        for other in people.get(sentence.i, ()):
            clash = _gender(d) and _gender(other) and _gender(d) != _gender(other)
            if other.start < d.start and not clash:
                fits[joined.of(other)] = other
    only = next(iter(fits.values())) if len(fits) == 1 else None
    return only if only is not None and joined.of(only) in named else None


def _before(page: Page, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence and those before it, back to the last heading."""
    for before in reversed(page.sentences[max(0, sentence.i - _BACK) : sentence.i + 1]):
        if before.kind == "headline" and before is not sentence:
            return
        yield before


def _gender(found: Found) -> str:
    """The gender of somebody: as known, or as the words agree ("cette bénévole")."""
    if found.gender or found.name is not None:
        return found.gender
    beside = [found.token, *found.sentence.children(found.token, "det")]
    told = {t.feats.split("Gender=")[1][:1].lower() for t in beside if "Gender=" in t.feats}
    return "" if len(told) != 1 else told.pop()
