"""Match the triggers of a language's tables against parsed sentences.

Conditions look at grammar where the parse is usually right (objects, particles, prepositions) and at neighbouring words
where it is not. The tables are looked up by word form, so a word that holds no trigger costs one dictionary look-up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from averment.lang.triggers import Forms, Trigger
from averment.model.sentence import Sentence, Token
from averment.reading.frames import Frame, frame_of

_NEAR, _NEXT = 10, 3
_CLASSES = {"VERB": "V", "AUX": "V", "NOUN": "N", "PROPN": "N", "ADJ": "A"}


@dataclass(frozen=True)
class Words:
    """A sentence with, for each word, every lemma that it may be a form of."""

    sentence: Sentence
    forms: Forms

    @cached_property
    def lemmas(self) -> tuple[frozenset[str], ...]:
        """For each word, the lemmas that it may be a form of."""
        known = self.forms.lemmas
        return tuple(frozenset((t.lemma, t.lower)) | known.get(t.lower, frozenset()) for t in self.sentence.tokens)

    def has(self, token: Token, wanted: frozenset[str]) -> bool:
        """Tell whether the word may be a form of one of these."""
        return not self.lemmas[token.i].isdisjoint(wanted)

    def any(self, first: int, last: int, wanted: frozenset[str]) -> bool:
        """Tell whether one of these stands between two places of the sentence (the last not included)."""
        return any(not of.isdisjoint(wanted) for of in self.lemmas[max(0, first) : max(0, last)])


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a trigger, taken apart."""

    slot: str
    words: frozenset[str]

    @property
    def anything(self) -> bool:
        """Whether any word will do."""
        return "*" in self.words


@lru_cache(maxsize=4096)
def _condition(written: str) -> Condition:
    slot, _, words = written.partition(":")
    return Condition(slot, frozenset(words.split("|")))


@lru_cache(maxsize=16)
def index(triggers: tuple[Trigger, ...]) -> dict[str, tuple[tuple[int, Trigger], ...]]:
    """The triggers by each of their words, with their place in the table."""
    found: dict[str, list[tuple[int, Trigger]]] = {}
    for place, trigger in enumerate(triggers):
        for word in trigger.words.split():
            found.setdefault(word, []).append((place, trigger))
    return {word: tuple(rows) for word, rows in found.items()}


def matches(words: Words, triggers: tuple[Trigger, ...]) -> Iterator[tuple[Token, Trigger]]:
    """Every word that triggers something, with its triggers whose conditions hold, in the order of the table."""
    table = index(triggers)
    for token, lemmas in zip(words.sentence.tokens, words.lemmas, strict=True):
        rows = dict(row for lemma in lemmas if lemma in table for row in table[lemma])
        for place in sorted(rows):
            if _same_class(words, token, rows[place]) and holds(words, token, rows[place]):
                yield token, rows[place]


def _same_class(words: Words, token: Token, row: Trigger) -> bool:
    of = _CLASSES.get(token.pos, "")
    if of == row.pos:
        return not (row.pos == "N" and token.lower in words.forms.verbal and token.lower not in row.words.split())
    if row.pos == "N":
        return of in ("A", "V") and token.lower in row.words.split()
    # What has a form that only verbs have ("kicking"), or a subject or an auxiliary, is a verb whatever the parser calls it.
    if row.pos != "V" or of not in ("N", "A"):
        return False
    return token.lower in words.forms.verbal or bool(words.sentence.children(token, "aux", "nsubj", "obj"))


def holds(words: Words, token: Token, row: Trigger) -> bool:
    """Tell whether every condition of a trigger holds at this word, and none that forbids it."""
    if not row.needs and not row.unless:
        return True
    frame = frame_of(words.sentence, token)
    return all(_check(words, token, frame, _condition(c)) for c in row.needs) and not any(
        _check(words, token, frame, _condition(c)) for c in row.unless
    )


def _check(words: Words, token: Token, frame: Frame, condition: Condition) -> bool:
    slot, wanted = condition.slot, condition.words
    if slot[0] == "@":
        return _after_preposition(words, frame, frozenset(slot[1:].split("/")), condition)
    windows = {
        "next": (token.i + 1, token.i + 1 + _NEXT),
        "then": (token.i + 1, token.i + 2),
        "prev": (token.i - _NEXT, token.i),
        "near": (token.i - _NEAR, token.i + _NEAR + 1),
        "sent": (0, len(words.lemmas)),
    }
    if slot in windows:
        return words.any(*windows[slot], wanted)
    if slot == "voice":
        return ("passive" if frame.passive else "active") in wanted
    if slot == "form":
        return _form(token, frame, wanted)
    company = _company(words.sentence, token, frame, slot)
    if "somebody" in wanted and any(t.pos in ("PROPN", "PRON") for t in company):
        return True
    return any(condition.anything or words.has(t, wanted) for t in company)


def _company(sentence: Sentence, token: Token, frame: Frame, slot: str) -> tuple[Token, ...]:
    if slot == "obj":
        return _with_conjuncts(sentence, frame.object)
    if slot == "subj":
        return _with_conjuncts(sentence, frame.subject)
    if slot == "part":
        return tuple(t for t in sentence.children(token) if t.dep == "compound:prt" or t.pos in ("ADP", "ADV"))
    if slot == "mod":
        return sentence.children(token, "amod", "compound", "nmod", "det", "advmod")
    if slot == "head":
        return (sentence.head(token),) if sentence.head(token).i != token.i else ()
    return sentence.children(token, "xcomp", "ccomp", "advcl", "conj")


def _with_conjuncts(sentence: Sentence, token: Token | None) -> tuple[Token, ...]:
    if token is None:
        return ()
    return (token, *sentence.children(token, "conj", "compound", "nmod", "amod"))


def _after_preposition(words: Words, frame: Frame, prepositions: frozenset[str], condition: Condition) -> bool:
    return any(
        case in prepositions and (condition.anything or words.has(noun, condition.words)) for case, noun in frame.obliques
    )


def _form(token: Token, frame: Frame, wanted: frozenset[str]) -> bool:
    said = {"finite" if "VerbForm=Fin" in token.feats else "", "plural" if "Number=Plur" in token.feats else ""}
    if frame.object is None:
        said.add("bare")
    return bool(said & wanted)
