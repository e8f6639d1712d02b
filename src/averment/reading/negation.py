"""What did not happen, and what only might: negation, possibility, conditions, plans and fears, by grammar."""

from __future__ import annotations

from averment.lang.triggers import Unreal
from averment.model.claim import Claim
from averment.model.sentence import Token
from averment.reading.triggers import Words

_CLIMB = 5
_UNDER = ("xcomp", "acl", "conj", "obj", "nmod", "compound")
_DENIED_WITH = ("conj", "obj", "xcomp", "ccomp")
_OPEN = ("xcomp", "advcl", "acl", "ccomp", "csubj", "nmod", "obl", "compound", "obj", "conj", "amod")


def is_negated(words: Words, token: Token, unreal: Unreal) -> bool:
    """Tell whether the words say that this did not happen: "not", "no shots", "without beating", "made no attempt to"."""
    sentence = words.sentence
    if _denied(words, token, unreal):
        return True
    child, climbed = token, 0
    while climbed < _CLIMB and child.head != child.i and (child.dep.split(":")[0] in _UNDER or child.dep == "obl:arg"):
        head = sentence.head(child)
        if child.dep == "conj":
            # "did not beat or kick": the negation before the first verb reaches the second, unless that has its own subject.
            if sentence.children(child, "nsubj", "aux") or not words.any(child.i - 2, child.i, frozenset({"or", "nor"})):
                return False
        elif (child.dep.startswith("acl") and (child.dep == "acl:relcl" or not words.has(head, unreal.voids))) or (
            child.dep in ("obj", "nmod", "compound") and token.pos == "VERB" and not words.has(head, unreal.voids)
        ):
            return False
        if _denied(words, head, unreal):
            return True
        child, climbed = head, climbed + 1
    return False


def is_denied(words: Words, token: Token, claim: Claim, unreal: Unreal) -> bool:
    """Tell whether a claim is a denial of this: what stands at its head, not what it takes for granted ("after his arrest")."""
    if claim.modality != "denied" or claim.cue is None:
        return False
    sentence, here = words.sentence, token
    for _ in range(_CLIMB):
        head = sentence.head(here)
        if claim.cue.start <= head.start < claim.cue.end:
            return here.dep.split(":")[0] != "nsubj"
        if head.i == here.i or not claim.start <= head.start < claim.end:
            return not claim.start <= claim.cue.start < claim.end
        told = here.dep.split(":")[0] == "nmod" and words.has(head, unreal.sayings)
        if not told and here.dep.split(":")[0] not in _DENIED_WITH:
            return False
        here = head
    return False


def _denied(words: Words, token: Token, unreal: Unreal) -> bool:
    sentence = words.sentence
    if _only(words, token, unreal):
        return False
    for child in sentence.children(token):
        if child.dep.split(":")[0] in ("advmod", "det", "case", "mark", "cc", "aux", "neg", "fixed") and child.i < token.i:
            if words.has(child, unreal.negators) and token.i - child.i < _CLIMB + 3:
                return True
        if child.dep.split(":")[0] in ("nsubj", "obj") and _no_such(words, child, unreal):
            return True
    return False


def _only(words: Words, token: Token, unreal: Unreal) -> bool:
    """Whether a negation of this word only limits: "ne … que", "pas seulement"."""
    tokens = words.sentence.tokens
    negators = [t for t in words.sentence.children(token, "advmod") if words.has(t, unreal.negators)]
    if any(t.i + 1 < len(tokens) and tokens[t.i + 1].lower in unreal.restrictive for t in negators):
        return True
    bare = bool(negators) and all(t.lower in unreal.clitics for t in negators)
    return bare and any(t.lower in unreal.restrictive for t in tokens[token.i + 1 : token.i + 4])


def _no_such(words: Words, noun: Token, unreal: Unreal) -> bool:
    if words.has(noun, unreal.negators):
        return True
    return any(
        words.has(t, unreal.negators) and t.dep.split(":")[0] in ("det", "advmod") for t in words.sentence.children(noun)
    )


def is_unreal(words: Words, token: Token, unreal: Unreal) -> bool:
    """Tell whether the words say only that this might happen, should, is planned, feared, asked or ruled."""
    sentence, here = words.sentence, token
    for _ in range(_CLIMB):
        if _possible(words, here, unreal):
            return True
        dep = here.dep.split(":")[0]
        if dep == "ccomp" and words.has(sentence.head(here), unreal.heads) and not _finite(words, here):
            return True  # "demanded that he be charged"
        if (
            here.head == here.i
            or dep not in _OPEN
            or here.dep == "acl:relcl"
            or (dep == "obl" and here.pos != "VERB")
            or _own_clause(words, here, unreal)
        ):
            return False
        head = sentence.head(here)
        infinitive = _infinitive(words, here, unreal)
        if infinitive and dep != "conj" and unreal.real_heads and not _really(words, _governor(words, here, unreal), unreal):
            return True
        if words.has(head, unreal.heads) and (infinitive or dep in ("xcomp", "acl", "ccomp", "nmod", "obl", "compound", "obj")):
            return True
        here = head
    return False


def _finite(words: Words, token: Token) -> bool:
    # An auxiliary that stands in its plain form ("be") is none of the indicative, whatever the parser calls it.
    helpers = words.sentence.children(token, "aux", "cop")
    return "VerbForm=Fin" in token.feats or any("VerbForm=Fin" in t.feats and t.lower != t.lemma for t in helpers)


def _really(words: Words, head: Token, unreal: Unreal) -> bool:
    """Whether an infinitive under this word tells something that happened: "appeared to kick", "too quick to shoot"."""
    if not unreal.real_heads:
        return True
    return words.has(head, unreal.real_heads) or any(
        words.has(t, unreal.excess) for t in words.sentence.children(head, "advmod")
    )


def _governor(words: Words, infinitive: Token, unreal: Unreal) -> Token:
    """The word that an infinitive hangs on; of "saw a guard kick him", the seeing, though the parser may say the guard."""
    head = words.sentence.head(infinitive)
    marks = words.sentence.children(infinitive, "mark", "case")
    before = words.sentence.tokens[marks[0].i - 1] if marks and marks[0].i else None
    if words.forms.infinitive_forms and before is not None and words.has(before, unreal.real_heads):
        return before  # "en train de frapper", wherever the parser hangs the verb
    bare = words.forms.infinitive_forms and not marks
    return words.sentence.head(head) if bare and head.pos in ("NOUN", "PROPN", "PRON") else head


def _own_clause(words: Words, token: Token, unreal: Unreal) -> bool:
    """Whether the clause stands by itself: "(had to stop) and were beaten", "(told to wait) before being beaten"."""
    sentence, dep = words.sentence, token.dep.split(":")[0]
    if dep == "conj":
        return bool(sentence.children(token, "aux", "nsubj")) or "VerbForm=Fin" in token.feats
    if dep == "advcl":
        return not _infinitive(words, token, unreal)
    return dep == "ccomp" and bool(sentence.children(token, "nsubj"))


def _possible(words: Words, token: Token, unreal: Unreal) -> bool:
    sentence = words.sentence
    subject = next(iter(sentence.children(token, "nsubj")), None)
    ordered = "Mood=Imp" in token.feats or ("VerbForm=Inf" in token.feats and not _infinitive(words, token, unreal))
    if ordered and token.dep in ("root", "ccomp", "parataxis") and subject is None and not sentence.children(token, "cop"):
        return True  # "Don't shoot him"
    helpers = sentence.children(token, "aux")
    if any(words.has(t, unreal.conditional) for t in helpers) and any(words.has(t, unreal.perfect) for t in helpers):
        return True  # "would have been dismissed"
    before = next((t.i for t in sentence.children(token, "aux") if "Tense=Pres" in t.feats and "VerbForm=Part" in t.feats), 0)
    if before and words.has(sentence.tokens[before - 1], unreal.heads):
        return True  # "resisted being handcuffed", wherever the parser hangs "resisted"
    asked = sentence.tokens[-1].text[:1] == "?"
    if asked and subject is not None and any(t.i < subject.i for t in sentence.children(token, "aux")):
        return True  # "Did you shoot him?"
    if any(
        words.has(t, unreal.marks) for clause in sentence.children(token, "advcl") for t in sentence.children(clause, "mark")
    ):
        return True
    for child in sentence.children(token, "aux", "mark", "advmod"):
        dep = child.dep.split(":")[0]
        if dep == "aux" and words.has(child, unreal.modals) and not words.has(child, unreal.habitual):
            return True
        if dep == "aux" and words.has(child, unreal.habitual) and _told(words, token):
            return True
        if words.has(child, unreal.marks):
            return True
    return False


def _told(words: Words, token: Token) -> bool:
    """Whether a "would" looks ahead from what was said ("he said he would …") and is no habit ("they would beat us")."""
    sentence = words.sentence
    first = token
    for _ in range(_CLIMB):
        first = sentence.head(first) if first.dep == "conj" else first
    return first.dep in ("ccomp", "xcomp") or any(sentence.children(t, "mark") for t in sentence.children(first, "advcl"))


def _infinitive(words: Words, token: Token, unreal: Unreal) -> bool:
    if words.forms.infinitive_forms:
        return words.is_infinitive(token) and not any(
            t.lower in unreal.told_infinitives for t in words.sentence.children(token, "mark", "case")
        )
    return any(words.has(t, unreal.infinitive) for t in words.sentence.children(token, "mark", "case") if t.pos != "ADP")
