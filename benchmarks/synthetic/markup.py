"""Sentences with their reading written beside the words, so that what is said and what is read cannot differ.

A sentence is a string with marks, compiled once:

    {V}            the words for an actor of the page, as a mention: full at first, short later
    {V.s} {V.o}    the same, but a pronoun where this sentence named them already (subject, object)
    {V.he} …       a pronoun, as a mention      {V.e} {O.x} {O.was} …   an ending or a verb that agrees, as plain words
    {de V} {à T}   French prepositions that melt into what follows
    {W,} {W.s,}    with the description behind it where they are named for the first time
    {:street}      a detail of the incident     {@act} {@step} {@next} {@month}   when, as a time
    {#crowd P}     a figure, given by P         {!active}         how the act is told (a sentence of its own table)
    {%}            the parts of the sentence that the court imposed
    [a|b|c]        one of these words
    <c alleged r W>…</c>   a claim: modality, voice (n r q), who says so       <q>said</q>   its cue
    <a beating O V>…</a>   an act               <s charge f=PR r=O ann>…</s>   a step
    <m key kind category>…</m>   any other mention

What has no claim of its own is one claim in the page's voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

_MARK = re.compile(r"<(/?)([a-z])([^>]*)>|\{([^}]*)\}|\[([^\]]*)\]")
_CHOICE = re.compile(r"\[([^\]]*)\]")
_TAG = re.compile(r"<[^>]*>")
_STOPS = tuple(".,;:”!?")
LIT, ALT, ACTOR, AGREE, DETAIL, TIME, FIGURE, OPEN, CLOSE, CALL, PARTS = range(11)
_AGREEING = frozenset("e x was a est".split())
_STARTS = ("“", '"', "«\xa0", "‘", "")


class Op(NamedTuple):
    """One step of writing a sentence: what to do, with what."""

    code: int
    key: str = ""
    form: str = ""
    capital: bool = False
    more: tuple[str, ...] = ()
    choices: tuple[tuple[str, ...], ...] = ()


class Sentence(NamedTuple):
    """A compiled sentence, whether claims are marked in it, and whether it tells of the victim or of one act."""

    ops: tuple[Op, ...]
    claimed: bool
    single: bool


class BadMarkup(ValueError):
    """A sentence whose marks cannot be read."""


def sentence(marked: str) -> Sentence:
    """Compile one sentence.

    Raises:
        BadMarkup: if a mark is not closed, or closed twice.
    """
    ops: list[Op] = []
    at, begins, depth = 0, True, []
    for found in _MARK.finditer(marked):
        words = marked[at : found.start()]
        at = found.end()
        if words:
            ops.append(Op(LIT, words))
            begins = (begins and words in _STARTS) or words.endswith((". ", "? ", "! "))
        op = _op(found, begins)
        if op.more[1:] == (",",) and op.code == ACTOR and _TAG.sub("", marked[at:])[:1] in _STOPS:
            op = op._replace(more=(op.more[0], "("))  # the description needs no comma behind it
        if op.code == OPEN:
            depth.append(op.key)
        elif op.code == CLOSE and (not depth or depth.pop() != op.key):
            raise BadMarkup(f"{marked!r} closes what is not open.")
        elif op.code not in (OPEN, CLOSE):
            begins = False
        ops.append(op)
    if marked[at:]:
        ops.append(Op(LIT, marked[at:]))
    if depth:
        raise BadMarkup(f"{marked!r} leaves something open.")
    claimed = any(o.code == OPEN and o.key == "c" for o in ops)
    if claimed and _outside(ops):
        raise BadMarkup(f"{marked!r} tells of something that is in no claim.")
    named = {o.key for o in ops if o.code == ACTOR} | {o.more[0] for o in ops if o.code == OPEN and o.key == "m"}
    for op in ops:
        if op.code == OPEN and op.key == "c" and op.more[2] not in {"-", *named}:
            raise BadMarkup(f"{marked!r} has a claim of somebody whom it does not name.")
    single = any(o.code == CALL or (o.code == ACTOR and o.key in "VF") for o in ops)
    return Sentence(tuple(_joined(ops)), claimed, single)


def _outside(ops: list[Op]) -> bool:
    """Tell whether an act, a step or a figure stands in no claim."""
    deep = 0
    for op in ops:
        if op.key == "c" and op.code in (OPEN, CLOSE):
            deep += 1 if op.code == OPEN else -1
        elif not deep and (op.code in (CALL, FIGURE) or (op.code == OPEN and op.key in "as")):
            return True
    return False


def _joined(ops: list[Op]) -> Iterator[Op]:
    """Make one step of words and choices that follow each other."""
    for plain, run in groupby(ops, key=lambda o: o.code in (LIT, ALT)):
        steps = list(run)
        if not plain:
            yield from steps
        elif len(steps) == 1 and steps[0].code == LIT:
            yield steps[0]
        else:
            yield Op(ALT, choices=tuple(o.more if o.code == ALT else (o.key,) for o in steps))


def table(topics: dict[str, list[str]]) -> dict[str, tuple[Sentence, ...]]:
    """Compile a table of sentences by topic; alternatives that hold marks become sentences of their own."""
    return {topic: tuple(sentence(s) for marked in said for s in _spread(marked)) for topic, said in topics.items()}


def _spread(marked: str) -> list[str]:
    for found in _CHOICE.finditer(marked):
        if "{" in found[1] or "<" in found[1]:
            begin, end = marked[: found.start()], marked[found.end() :]
            return [s for words in found[1].split("|") for s in _spread(begin + words + end)]
    return [marked]


def _op(found: re.Match[str], begins: bool) -> Op:
    close, tag, given, slot, words = found.groups()
    if words is not None:
        return Op(ALT, more=tuple(words.split("|")))
    if tag:
        return Op(CLOSE, tag) if close else Op(OPEN, tag, capital=begins, more=tuple(given.split()))
    first, rest = slot[0], slot[1:]
    if first == "%":
        return Op(PARTS)
    if first in ":@!":
        return Op({":": DETAIL, "@": TIME, "!": CALL}[first], rest, capital=begins)
    if first == "#":
        key, _, giver = rest.partition(" ")
        return Op(FIGURE, key, giver, begins)
    before, _, name = slot.rpartition(" ")
    key, _, form = name.rstrip(",").partition(".")
    if form in _AGREEING:
        return Op(AGREE, key, form, begins)
    return Op(ACTOR, key, form, begins, (before, "," if name.endswith(",") else ""))
