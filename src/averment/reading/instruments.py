"""Find the weapons that a sentence names, and the words that put them to use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from averment.lang.triggers import Acts, Forms, Trigger
from averment.model.sentence import Token
from averment.reading.arguments import joined
from averment.reading.triggers import Words, forms_of

_USE_REACH = 12  # words between an instrument and the verb that puts it to use
_CLIMB = 4
_LONGEST_NAME = 3  # words of the name of a weapon before its last


@dataclass(frozen=True, slots=True)
class Instrument:
    """Words that name a weapon, and the kind of act that its use is."""

    first: int
    last: int
    text: str
    kind: str | None
    weak: bool


def find_instruments(words: Words, acts: Acts) -> list[Instrument]:
    """The words of the sentence that name weapons, the longest first where two overlap."""
    found: list[Instrument] = []
    tokens, last_words = words.sentence.tokens, _last_words(tuple(acts.means), acts.forms)
    for place, token in enumerate(tokens):
        if token.lower not in last_words and token.lemma not in last_words:
            continue
        for first in range(max(0, place - _LONGEST_NAME), place + 1):
            name = _instrument(words, first, place, acts)
            if name:
                found = [i for i in found if i.last <= first]
                text = joined(tokens[first : place + 1])
                found.append(Instrument(first, place + 1, text, acts.means[name], name in acts.weak_means))
                break
    return found


@lru_cache(maxsize=16)
def _last_words(means: tuple[str, ...], forms: Forms) -> frozenset[str]:
    last = {name.split()[-1] for name in means}
    return frozenset(last | {form for word in last for form in forms_of(word, forms)})


def _instrument(words: Words, first: int, last: int, acts: Acts) -> str | None:
    tokens = words.sentence.tokens[first : last + 1]
    if tokens[-1].pos not in ("NOUN", "PROPN", "ADJ", "VERB"):
        return None
    before = words.sentence.tokens[first - 1 : first] if first else ()
    if first == last and tokens[0].pos not in ("NOUN", "PROPN") and not (before and before[0].pos in ("ADP", "DET")):
        return None
    glued = joined(tokens)[: -len(tokens[-1].text)].lower()
    written = [" ".join((*before, "")) for before in product(*(sorted(words.lemmas[t.i]) for t in tokens[:-1]))]
    for word in sorted(words.lemmas[last]):
        for name in (*(before + word for before in written), glued + word):
            if name in acts.means and (name not in acts.body or _is_tool(words, first, acts)):
                return name
    return None


def _is_tool(words: Words, first: int, acts: Acts) -> bool:
    """Whether a part of the body is what somebody is hit with, not where: "struck him with a knee"."""
    token = words.sentence.tokens[first]
    places = (first, token.head) if token.dep == "conj" else (first,)  # "blows of fist and foot"
    return any(t.lower in acts.links.using for p in places for t in words.sentence.tokens[max(0, p - 3) : p + 1])


@lru_cache(maxsize=16)
def _blows(triggers: tuple[Trigger, ...]) -> frozenset[str]:
    """The verbs of hitting that leave it to the instrument what kind of blow it was."""
    return frozenset(w for t in triggers if {"generic", "body"} <= t.flags for w in t.words.split())


def user_of(words: Words, instrument: Instrument, acts: Acts) -> Token | None:
    """The word that puts an instrument to use, or None where it is only carried, sold or spoken of."""
    sentence = words.sentence
    named = sentence.tokens[instrument.first : instrument.last]
    token = next((t for t in named if not instrument.first <= t.head < instrument.last), named[-1])
    wanted = _blows(acts.triggers) | (acts.weak_uses if instrument.weak else acts.uses)
    here = token
    for _ in range(_CLIMB):
        if here.head == here.i:
            break
        if here.dep in ("acl:relcl", "appos", "parataxis") or (here.dep == "conj" and here.pos == "VERB"):
            break
        above = sentence.head(here)
        if words.has(above, wanted) and above.i not in range(instrument.first, instrument.last):
            return None if above.dep == "amod" and above.i >= instrument.last else above  # "gas-fired"
        here = above
    return _user_before(words, instrument, wanted, acts)


def _user_before(words: Words, instrument: Instrument, wanted: frozenset[str], acts: Acts) -> Token | None:
    """Where the parse fails: the nearest verb before, if a word for "with" or nothing but nouns stands between."""
    tokens = words.sentence.tokens
    for place in range(instrument.first - 1, max(-1, instrument.first - 1 - _USE_REACH), -1):
        token = tokens[place]
        if words.has(token, wanted) and token.pos in ("VERB", "NOUN"):
            between = tokens[place + 1 : instrument.first]
            if all(t.pos not in ("VERB", "AUX") or t.dep == "amod" for t in between):
                return token
        if token.dep == "amod":
            continue  # "hit a handcuffed man with a baton"
        if token.pos == "AUX" or (token.pos == "VERB" and token.lower not in acts.links.using):
            return None
    return None
