"""Clauses that a word like "que" opens: whom it stands for undergoes the verb, and who is named inside does it.

Parsers take the noun before such a word for the doer ("le détenu que les gardiens ont frappé"), as they know from "who".
Where the words do not say who is which, both are left open: no roles are better than turned ones.
"""

from __future__ import annotations

from dataclasses import replace

from averment.lang.triggers import Forms
from averment.model.sentence import Sentence, Token
from averment.reading.frames import Frame

_REACH = 9  # words from the relative word to its verb
_BEHIND = 4  # words from the verb to a doer who is named after it
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
_CLAUSES = ("acl", "root", "nsubj", "conj", "parataxis", "appos")


def in_relative(sentence: Sentence, frame: Frame, forms: Forms) -> Frame:
    """The frame of a verb, with the doer and the sufferer that a clause opened by a word like "que" gives it."""
    verb = frame.head
    if frame.subject is None and (busy := _busy(sentence, verb, forms)) is not None:
        return replace(frame, subject=busy)
    opener = _opener(sentence, verb, forms)
    if opener is None or frame.noun or verb.dep.split(":")[0] not in _CLAUSES or sentence.children(verb, "aux:pass"):
        return frame
    meant = _antecedent(sentence, opener)
    if meant is None:
        return frame
    doer = _doer(sentence, opener, verb)
    if opener.lower in forms.oblique_relatives:
        return frame if doer is None else replace(frame, subject=doer, obliques=(*frame.obliques, ("à", meant)))
    sure = verb.dep.startswith("acl") or (opener.dep == "obj" and opener.head == verb.i)
    others = [t for t in sentence.children(verb, "obj") if t.i not in (opener.i, meant.i) and (doer is None or t.i != doer.i)]
    if not sure or doer is None or others:
        turned = frame.subject is not None and frame.subject.i < opener.i
        return replace(frame, subject=None) if turned else frame
    return replace(frame, subject=doer, object=meant, passive=False)


def _busy(sentence: Sentence, verb: Token, forms: Forms) -> Token | None:
    """Who is doing what an infinitive says: "un policier en train de frapper"."""
    mark = next(iter(sentence.children(verb, "mark", "case")), None)
    word = sentence.tokens[mark.i - 1] if mark is not None and mark.i else None
    if word is None or word.lower not in forms.ongoing or verb.dep.split(":")[0] not in ("acl", "xcomp", "advcl"):
        return None
    own = next(iter(sentence.children(word, "nsubj")), None)
    head = sentence.head(word) if sentence.head(word).i < word.i else sentence.head(verb)
    return own or (head if head.pos in _NOMINAL and head.i < word.i else None)


def _opener(sentence: Sentence, verb: Token, forms: Forms) -> Token | None:
    """The relative word before a verb, if no other verb stands between them."""
    for token in reversed(sentence.tokens[max(1, verb.i - _REACH) : verb.i]):
        if token.pos in ("VERB", "PUNCT", "CCONJ"):
            return None
        if token.lower in forms.object_relatives or token.lower in forms.oblique_relatives:
            return token
    return None


def _antecedent(sentence: Sentence, opener: Token) -> Token | None:
    before = sentence.tokens[opener.i - 1]
    if before.pos not in ("NOUN", "PROPN", "PRON", "ADJ"):
        return None
    while before.dep.split(":")[0] in ("flat", "compound", "amod") and sentence.head(before).i < before.i:
        before = sentence.head(before)
    return before if before.pos in ("NOUN", "PROPN", "PRON") else None


def _doer(sentence: Sentence, opener: Token, verb: Token) -> Token | None:
    """The noun without a preposition inside the clause: before the verb, else right behind it ("qu'ont frappé les agents")."""
    own = [t for t in sentence.tokens[opener.i + 1 : verb.i] if _is_bare(sentence, t)]
    if own:
        return own[0]
    behind = sentence.tokens[verb.i + 1 : verb.i + _BEHIND]
    return next((t for t in behind if _is_bare(sentence, t) and t.pos != "PRON"), None)


def _is_bare(sentence: Sentence, token: Token) -> bool:
    inside = token.dep.split(":")[0] in ("flat", "compound", "nummod", "expl", "obj", "iobj") and token.pos != "NOUN"
    return token.pos in _NOMINAL and not inside and not sentence.children(token, "case") and token.dep != "nmod"
