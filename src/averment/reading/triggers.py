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
from averment.reading.relatives import in_relative

_WINDOWS = {"then": (1, 2), "next": (1, 4), "prev": (-3, 0), "near": (-10, 11), "sent": (-1000, 1000)}
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

    @cached_property
    def _frames(self) -> dict[int, Frame]:
        return {}

    def frame(self, token: Token) -> Frame:
        """The frame of a word, read once."""
        if token.i not in self._frames:
            frame = frame_of(self.sentence, token)
            self._frames[token.i] = in_relative(self.sentence, frame, self.forms) if self.forms.object_relatives else frame
        return self._frames[token.i]

    def has(self, token: Token, wanted: frozenset[str]) -> bool:
        """Tell whether the word may be a form of one of these."""
        return not self.lemmas[token.i].isdisjoint(wanted)

    def is_infinitive(self, token: Token) -> bool:
        """Tell whether the form of a verb, or of the auxiliary that makes it passive, is an infinitive ("être jugé").

        One that tells of the past ("avoir frappé") is none, nor is the verb that a finite one causes ("a fait tirer").
        """
        cause = self.sentence.children(token, "aux:caus")
        helpers = cause or (token, *self.sentence.children(token, "aux:pass", "cop"))
        return any("VerbForm=Inf" in t.feats for t in helpers)

    def any(self, first: int, last: int, wanted: frozenset[str]) -> bool:
        """Tell whether one of these stands between two places of the sentence (the last not included)."""
        return any(not of.isdisjoint(wanted) for of in self.lemmas[max(0, first) : max(0, last)])


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a trigger, taken apart."""

    slot: str
    words: frozenset[str]
    anything: bool
    prepositions: frozenset[str]


@lru_cache(maxsize=4096)
def _condition(written: str) -> Condition:
    slot, _, words = written.partition(":")
    wanted = frozenset(words.split("|"))
    return Condition(slot, wanted, "*" in wanted, frozenset(slot[1:].split("/")) if slot[0] == "@" else frozenset())


@lru_cache(maxsize=16)
def index(triggers: tuple[Trigger, ...], forms: Forms) -> dict[str, tuple[tuple[int, Trigger], ...]]:
    """The triggers by every form of each of their words, with their place in the table."""
    found: dict[str, dict[int, Trigger]] = {}
    for place, trigger in enumerate(triggers):
        for word in trigger.words.split():
            for form in (word, *forms_of(word, forms)):
                found.setdefault(form, {})[place] = trigger
    return {form: tuple(rows.items()) for form, rows in found.items()}


def forms_of(word: str, forms: Forms) -> tuple[str, ...]:
    """Every known form of a word."""
    return _by_lemma(forms).get(word, ())


@lru_cache(maxsize=16)
def _by_lemma(forms: Forms) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for form, lemmas in forms.lemmas.items():
        for lemma in lemmas:
            found.setdefault(lemma, []).append(form)
    return {lemma: tuple(of) for lemma, of in found.items()}


def matches(words: Words, triggers: tuple[Trigger, ...]) -> Iterator[tuple[Token, Trigger]]:
    """Every word that triggers something, with its triggers whose conditions hold, in the order of the table."""
    table = index(triggers, words.forms)
    for token in words.sentence.tokens:
        rows = table.get(token.lower, ())
        if token.lemma != token.lower and token.lemma in table:
            rows = tuple(sorted({*rows, *table[token.lemma]}, key=lambda row: row[0]))
        for _, row in rows:
            if _same_class(words, token, row) and holds(words, token, row):
                yield token, row


def _same_class(words: Words, token: Token, row: Trigger) -> bool:
    of = _CLASSES.get(token.pos, "")
    if row.pos == "V" and of == "V" and _names_an_event(words.sentence, token):
        return False
    if of == row.pos:
        return not (row.pos == "N" and token.lower in words.forms.verbal and token.lower not in row.words.split())
    if row.pos == "N":
        listed = row.words.split()
        return (of in ("A", "V") and token.lower in listed) or (of == "A" and not words.lemmas[token.i].isdisjoint(listed))
    # What has a form that only verbs have ("kicking"), or a subject or an auxiliary, is a verb whatever the parser calls it.
    if row.pos != "V" or of not in ("N", "A"):
        return False
    if token.pos == "NOUN" and words.sentence.children(token, "det", "nmod:poss") and not words.sentence.children(token, "obj"):
        return False  # "the ruling"
    return token.lower in words.forms.verbal or bool(words.sentence.children(token, "aux", "nsubj", "obj"))


def _names_an_event(sentence: Sentence, token: Token) -> bool:
    """Whether what the parser calls a verb is a noun: "in police firing", "the firing"."""
    if not token.i or not _is_ing(token) or sentence.children(token, "nsubj", "obj", "aux", "mark", "obl"):
        return False
    before = sentence.tokens[token.i - 1]
    if before.pos == "DET":
        return before.head == token.i
    return before.pos == "NOUN" and before.head == token.head and bool(sentence.children(before, "case"))


def holds(words: Words, token: Token, row: Trigger) -> bool:
    """Tell whether every condition of a trigger holds at this word, and none that forbids it."""
    for needed in row.needs:
        if not _check(words, token, _condition(needed)):
            return False
    return not any(_check(words, token, _condition(barred)) for barred in row.unless)


def _check(words: Words, token: Token, condition: Condition) -> bool:
    slot, wanted = condition.slot, condition.words
    if slot in _WINDOWS:
        first, last = _WINDOWS[slot]
        return words.any(token.i + first, token.i + last, wanted)
    frame = words.frame(token)
    if slot[0] == "@":
        return _after_preposition(words, frame, condition.prepositions, condition)
    if slot == "voice":
        return ("passive" if frame.passive else "active") in wanted
    if slot == "form":
        return _form(words.sentence, token, frame, wanted)
    company = _company(words.sentence, token, frame, slot)
    if "somebody" in wanted and any(t.pos in ("PROPN", "PRON") for t in company):
        return True
    return any(condition.anything or words.has(t, wanted) for t in company)


def _company(sentence: Sentence, token: Token, frame: Frame, slot: str) -> tuple[Token, ...]:
    if slot == "obj":
        return _with_conjuncts(sentence, frame.object)
    if slot == "subj":
        return _with_conjuncts(sentence, frame.subject)
    if slot == "advmod":
        return tuple(n for t in sentence.children(token, "advmod") for n in sentence.children(t, "obl", "nmod"))
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


def _is_ing(token: Token) -> bool:
    return "VerbForm=Ger" in token.feats or ("VerbForm=Part" in token.feats and "Tense=Pres" in token.feats)


def _form(sentence: Sentence, token: Token, frame: Frame, wanted: frozenset[str]) -> bool:
    said = {
        "bare": frame.object is None,
        "attributive": token.dep == "amod" and token.head > token.i,
        "gerund": _is_ing(token) and frame.object is None and not frame.noun,
        "plural_object": frame.object is not None and "Number=Plur" in frame.object.feats,
        "plural": "Number=Plur" in token.feats,
        "future": any("Tense=Fut" in t.feats for t in (token, *sentence.children(token, "aux"))),
        "reflexive": any("Reflex=Yes" in t.feats for t in sentence.children(token)),
        "habit": token.dep == "acl:relcl" and "Tense=Pres" in token.feats and "VerbForm=Fin" in token.feats,
    }
    return any(said.get(w, False) for w in wanted)
