"""The forms of French verbs, nouns and adjectives, made from their lemmas, for words that the parser's lemmatizer has never seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from averment.lang.fr.conjugation import conjugate
from averment.lang.triggers import Forms, Trigger

_ODD = {
    "coup": "coups", "travail": "travaux", "tribunal": "tribunaux", "procès-verbal": "procès-verbaux", "journal": "journaux",
    "général": "généraux", "caporal": "caporaux", "maréchal": "maréchaux", "hôpital": "hôpitaux", "principal": "principaux",
    "local": "locaux", "œil": "yeux", "genou": "genoux", "gaz": "gaz", "lbd": "lbd lbds", "monsieur": "messieurs",
    "homme": "hommes", "gardien": "gardiens gardienne gardiennes", "policier": "policiers policière policières",
    "appel": "appels", "cheveu": "cheveux", "bijou": "bijoux", "flash-ball": "flash-balls flashball flashballs",
}  # fmt: skip


def forms_of(verbs: Iterable[str], nouns: Iterable[str], adjectives: Iterable[str] = ()) -> Forms:
    """Make every form of these words, and say which of them can only be a verb's."""
    lemmas: dict[str, set[str]] = defaultdict(set)
    verbal: set[str] = set()
    for verb in verbs:
        finite, participles = conjugate(verb)
        for form in (verb, *finite, *participles):
            lemmas[form].add(verb)
        verbal.update(p for p in participles if p != verb)
    for noun in nouns:
        for form in (noun, *(_ODD[noun].split() if noun in _ODD else _plurals(noun))):
            lemmas[form].add(noun)
    for adjective in adjectives:
        for form in _agreeing(adjective):
            lemmas[form].add(adjective)
    return Forms({form: frozenset(of) for form, of in lemmas.items()}, frozenset(verbal), infinitive_forms=True)


def words_of(triggers: Iterable[Trigger], pos: str) -> list[str]:
    """The lemmas of one part of speech in a table of triggers, with the words of their conditions that can be of it."""
    rows = list(triggers)
    own = {w for t in rows if t.pos == pos for w in t.words.split()}
    said = {w for t in rows for c in (*t.needs, *t.unless) for w in c.split(":", 1)[1].split("|") if len(w) > 3}
    if pos == "V":
        return sorted(own | {w for w in said if w.endswith(("er", "ir", "re")) and not w.endswith(("ier", "aire", "oire"))})
    return sorted(own | said)


def _agreeing(adjective: str) -> list[str]:
    if adjective.endswith("e"):
        return [adjective, adjective + "s"]
    for ending, feminine in (("if", "ive"), ("eux", "euse"), ("el", "elle"), ("er", "ère"), ("en", "enne"), ("al", "ale")):
        if adjective.endswith(ending):
            stem = adjective.removesuffix(ending)
            masculine = stem + ("aux" if ending == "al" else ending if ending == "eux" else ending + "s")
            return [adjective, masculine, stem + feminine, stem + feminine + "s"]
    return [adjective, adjective if adjective.endswith("s") else adjective + "s", adjective + "e", adjective + "es"]


def _plurals(noun: str) -> list[str]:
    """The plural, and the forms for women of words for people."""
    if noun.endswith(("s", "x", "z")):
        return []
    if noun.endswith(("au", "eu")):
        return [noun + "x"]
    found = [noun + "s"]
    for ending, feminine in (
        ("teur", "trice"),
        ("eur", "euse"),
        ("ier", "ière"),
        ("ien", "ienne"),
        ("ant", "ante"),
        ("é", "ée"),
    ):
        if noun.endswith(ending):
            woman = noun.removesuffix(ending) + feminine
            return [*found, woman, woman + "s"]
    return found
