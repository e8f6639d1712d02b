"""Whom a pronoun means: the nearest person that fits, subjects and the much-named before others; no one where two fit.

The weights were set on the training texts of GUM; they order candidates and mean nothing by themselves.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from averment.reading.coreference import Joined
from averment.reading.found import Found, Page

WEIGHTS = {
    "back": -2.0,
    "subject": 1.5,
    "nested": -0.4,
    "second": -0.2,
    "pronoun": 1.5,
    "named": 1.0,
    "gender": 1.5,
    "often": 0.2,
}
_SENTENCES_BACK = 4
_BLOCKS_BACK = 2
_ENOUGH = 0.5
_TIE = 0.25


@dataclass(slots=True)
class _Seen:
    """What was said so far: mentions by sentence, how often each entity, and of which gender."""

    by_sentence: dict[int, list[Found]] = field(default_factory=lambda: defaultdict(list))
    often: Counter[int] = field(default_factory=Counter)
    gender: dict[int, str] = field(default_factory=dict)


def join_pronouns(page: Page, mentions: list[Found], joined: Joined) -> None:
    """Join each pronoun with the person that fits best; where two fit as well, leave it alone."""
    seen = _Seen(gender=_genders(mentions, joined))
    for m in mentions:
        if m.pronoun:
            found = _antecedent(m, seen, joined)
            if found is not None:
                joined.join(found, m)
                if m.gender in ("m", "f"):
                    seen.gender.setdefault(joined.of(m), m.gender)
        if m.kind in ("person", "group", "organization"):
            seen.by_sentence[m.sentence.i].append(m)
            seen.often[joined.of(m)] += 1


def _genders(mentions: list[Found], joined: Joined) -> dict[int, str]:
    out: dict[int, str] = {}
    for m in mentions:
        if m.gender in ("m", "f") and not m.pronoun:
            out.setdefault(joined.of(m), m.gender)
    return out


def _antecedent(p: Found, seen: _Seen, joined: Joined) -> Found | None:
    best: dict[int, tuple[float, Found]] = {}
    others = {joined.of(m) for m in seen.by_sentence.get(p.sentence.i, ()) if _clashes(p, m)}
    for back in range(_SENTENCES_BACK):
        for m in seen.by_sentence.get(p.sentence.i - back, ()):
            entity = joined.of(m)
            if entity in others:
                continue
            if m.sentence.block < p.sentence.block - _BLOCKS_BACK or not _agrees(p, m, seen.gender.get(entity, m.gender)):
                continue
            score = _score(p, m, back, seen.gender.get(entity, "")) + WEIGHTS["often"] * min(seen.often[entity], 6)
            if entity not in best or score > best[entity][0]:
                best[entity] = (score, m)
    ranked = sorted(best.values(), key=lambda v: (-v[0], v[1].start))
    if not ranked or ranked[0][0] < _ENOUGH or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _TIE):
        return None
    return ranked[0][1]


def _agrees(p: Found, m: Found, gender: str) -> bool:
    """Number and gender agree, and the grammar does not forbid that the two are one."""
    if p.gender == "o":
        if m.kind != "organization":
            return False
    elif p.gender == "p":
        if m.kind == "person" or (m.kind == "organization" and m.name is not None and not m.pronoun):
            return False
    elif m.kind != "person" or (gender in ("m", "f") and gender != p.gender):
        return False
    if m.sentence is p.sentence:
        return not m.holds(p.head)
    return True


def _clashes(p: Found, m: Found) -> bool:
    """As in "He hit him": subject and object of one verb are two people, unless the pronoun is reflexive or a possessor."""
    if "Reflex=Yes" in p.token.feats or ":poss" in p.token.dep:
        return False
    verb = p.sentence.head(p.token)
    shared = {verb.i}  # "She shot at the man and missed him": the second verb has the subject of the first
    if verb.dep == "conj" and m.token.dep.startswith("nsubj") and not p.sentence.children(verb, "nsubj"):
        shared.add(verb.head)
    return m.token.head in shared and p.token.dep in ("obj", "iobj", "obl", "nsubj") and m.token.dep != "root"


def _score(p: Found, m: Found, back: int, gender: str) -> float:
    second = m.token.dep == "conj"
    first = m.sentence.head(m.token) if second else m.token  # of "A and B", B stands nearly where A does
    dep = first.dep.split(":")[0]
    score = 2.0 + WEIGHTS["back"] * back + WEIGHTS["second"] * second
    if dep == "nsubj":
        score += WEIGHTS["subject"]
    elif dep in ("nmod", "compound"):
        score += WEIGHTS["nested"]
    return score + WEIGHTS["pronoun"] * m.pronoun + WEIGHTS["named"] * bool(m.name) + WEIGHTS["gender"] * (gender == p.gender)
