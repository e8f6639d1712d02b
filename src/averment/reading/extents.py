"""Which words of a sentence tell a step."""

from __future__ import annotations

from averment.model.sentence import Sentence, Token
from averment.reading.arguments import noun_phrase
from averment.reading.frames import Frame

_OUTSIDE = ("conj", "cc", "punct", "parataxis", "advcl", "ccomp", "acl", "csubj", "mark", "discourse", "list")


def extent_of(sentence: Sentence, frame: Frame, others: frozenset[int], stage: str) -> tuple[int, int]:
    """The clause of the step: its trigger with all that depends on it, up to the next step told in the sentence."""
    trigger = frame.head
    # What a court imposes is told in a clause of its own: "banned from carrying a weapon for five years".
    outside = tuple(d for d in _OUTSIDE if d not in ("advcl", "mark")) if stage == "sentence" else _OUTSIDE
    tokens = {t.i for t in sentence.subtree(trigger, without=outside)}
    for party in (frame.subject, frame.object):
        if party is not None:
            tokens |= {t.i for t in noun_phrase(sentence, party)}
    if trigger.pos in ("NOUN", "PROPN"):
        tokens |= _verb_of(sentence, trigger)
    before = max((o for o in others if o < trigger.i), default=-1)
    after = min((o for o in others if o > trigger.i), default=len(sentence.tokens))
    inside = sorted(i for i in tokens if before < i < after)
    return sentence.tokens[inside[0]].start, sentence.tokens[inside[-1]].end


def _verb_of(sentence: Sentence, noun: Token) -> set[int]:
    """The verb that a noun is subject or object of, with what else hangs on it: "the trial … is due to begin on Thursday"."""
    top = noun
    while top.dep in ("compound", "nmod:desc") and top.head != top.i:
        top = sentence.head(top)
    told = {t.i for t in sentence.subtree(top, without=("acl:relcl", *_OUTSIDE[:3]))}
    if top.dep.split(":")[0] in ("nsubj", "obj") and not _is_reporting(sentence, top):
        verb = sentence.head(top)
        told |= {verb.i}
        for child in sentence.children(verb, "aux", "cop", "obl", "xcomp", "mark", "advmod", "advcl"):
            if child.dep != "advcl" or _is_aside(sentence, child):
                told |= {t.i for t in sentence.subtree(child, without=_OUTSIDE)}
    return told


def _is_aside(sentence: Sentence, clause: Token) -> bool:
    """Whether a participle between commas tells more of the noun before it: "the agreement, signed in November, …"."""
    past = "VerbForm=Part" in clause.feats and "Tense=Past" in clause.feats
    comma = clause.i > 0 and sentence.tokens[clause.i - 1].text == ","
    return past and comma and not sentence.children(clause, "nsubj", "mark", "aux")


def _is_reporting(sentence: Sentence, noun: Token) -> bool:
    return bool(sentence.children(sentence.head(noun), "ccomp"))
