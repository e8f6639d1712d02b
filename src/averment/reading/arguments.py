"""Give acts and steps their people, places and times, from the words of their clause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

from averment.lang.triggers import Acts, Links
from averment.model.act import Party
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.model.time import Time
from averment.reading.frames import Frame
from averment.reading.linking import claim_over

_Placed = TypeVar("_Placed", bound="Mention | Time | Claim")
_OTHER_CLAUSES = ("acl:relcl", "advcl", "ccomp", "conj", "parataxis")
_SHORT_PAGE = 120  # words
_SHARED = 5  # clauses that may share one date
_PHRASE = 8  # words between "after" and the date of what it names
_NOT_OF_THE_NAME = ("acl", "appos", "conj", "cc", "punct", "parataxis", "case", "advcl", "mark")


@dataclass(frozen=True)
class Scene:
    """One sentence of a text, with the mentions, times and claims that stand in it.

    `sequence` are the words of the language for "after" and its like.
    """

    text: str
    sentence: Sentence
    mentions: tuple[Mention, ...]
    times: tuple[Time, ...]
    claims: tuple[Claim, ...]
    sequence: frozenset[str] = frozenset()

    def mention_at(self, token: Token) -> Mention | None:
        """The narrowest mention that holds this word."""
        over = [m for m in self.mentions if m.start <= token.start and token.end <= m.end]
        return min(over, key=lambda m: (m.end - m.start, m.start), default=None) or self._titled(token)

    def _titled(self, token: Token) -> Mention | None:
        """The name behind a title that the parser takes for its head: "Mr Doe", "Officer Jane Doe"."""
        if token.pos not in ("PROPN", "NOUN") or token.i + 1 >= len(self.sentence.tokens):
            return None
        after = self.sentence.tokens[token.i + 1]
        if after.head != token.i and token.head not in (after.i, after.head):
            return None
        return next((m for m in self.mentions if m.start == after.start and m.kind == "person" and m.name), None)

    def is_time(self, token: Token) -> bool:
        """Tell whether the word says when: no "Tuesday" and no "last September" does or suffers anything."""
        return any(t.start <= token.start < t.end for t in self.times)

    def same(self, one: Token, other: Token) -> bool:
        """Tell whether two words stand for one and the same, as far as the page says who they are."""
        a, b = self.mention_at(one), self.mention_at(other)
        return one.i == other.i or (a is not None and b is not None and a.entity == b.entity)

    def claim_over(self, token: Token) -> Claim | None:
        """The innermost claim that holds this word, else the nearest one of the sentence (a claim may leave its source out)."""
        over = claim_over(self.claims, token.start, token.end)
        return over or min(self.claims, key=lambda c: (_distance(c.start, c.end, token), c.start, c.end), default=None)

    def is_somebody(self, token: Token, people: frozenset[str]) -> bool:
        """Tell whether the word can stand for a person, a body or a group."""
        if self.is_time(token):
            return False
        found = self.mention_at(token)
        if found:
            return found.kind != "place"
        if token.pos in ("PRON", "DET", "NUM", "PROPN"):
            return True
        return token.lemma in people or token.lower in people

    def party(self, token: Token | None) -> Party | None:
        """The person, body or group that a word stands for, with the words."""
        if token is None:
            return None
        found = self.mention_at(token)
        if found and found.kind != "place":
            return Party(found.id, found.text)
        return Party(None, phrase(self.sentence, token))


def scenes(
    document: Document,
    sentences: Sequence[Sentence],
    claims: Iterable[Claim],
    mentions: Iterable[Mention],
    times: Iterable[Time],
    sequence: frozenset[str] = frozenset(),
) -> list[Scene]:
    """Cut claims, mentions and times to the sentences that they stand in."""
    who, when, said = _Row(mentions), _Row(times), _Row(claims)
    return [
        Scene(document.text, s, who.over(s.start, s.end), when.over(s.start, s.end), said.over(s.start, s.end), sequence)
        for s in sentences
    ]


class _Row(Generic[_Placed]):
    """Things in the order of the text, to look up those that share a place with a sentence."""

    def __init__(self, items: Iterable[_Placed]) -> None:
        self.items = sorted(items, key=lambda i: i.start)
        self.starts = [i.start for i in self.items]
        self.ends: list[int] = list(accumulate([i.end for i in self.items], max))

    def over(self, start: int, end: int) -> tuple[_Placed, ...]:
        """Those that share a place with these."""
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return tuple(i for i in self.items[first:last] if i.end > start)


def speaks_of_force(sentences: tuple[Sentence, ...], acts: Acts) -> bool:
    """Tell whether a page speaks of anybody who uses force for a state; a few words may leave that out, a long page not."""
    if not acts.actors or sum(len(s.tokens) for s in sentences) < _SHORT_PAGE:
        return True
    return any(t.lower in acts.actors or t.lemma in acts.actors for s in sentences for t in s.tokens)


def phrase(sentence: Sentence, token: Token) -> str:
    """The words of a noun phrase, without the clauses that tell more of it."""
    return joined(noun_phrase(sentence, token))


def noun_phrase(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """The unbroken words of a noun phrase around its head."""
    inside = {t.i for t in sentence.subtree(token, without=_NOT_OF_THE_NAME)}
    first = last = token.i
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    return sentence.tokens[first : last + 1]


def joined(tokens: Sequence[Token]) -> str:
    """Words as they are written: with a blank between them where the page has anything between them."""
    text = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        text += (" " if before is not None and token.start > before.end else "") + token.text
    return text


def agent_of(scene: Scene, frame: Frame, links: Links) -> Token | None:
    """Who did it, by grammar: the subject of an active verb, the "by" of a passive one or of a noun."""
    if frame.subject is not None:
        return frame.subject
    for case, noun in frame.obliques:
        if case in links.by and (noun.dep == "obl:agent" or frame.passive or frame.noun) and noun.pos != "VERB":
            return noun
    if frame.passive:
        return _by_after(scene, frame.head, links)
    return None


def _by_after(scene: Scene, head: Token, links: Links) -> Token | None:
    """The nearest "by somebody" after a passive verb, wherever the parser hung it."""
    for token in scene.sentence.tokens[head.i + 1 :]:
        if token.pos in ("VERB", "AUX") and token.dep in ("conj", "root", "advcl", "parataxis", "ccomp"):
            return None
        if token.lower in links.by and token.pos in ("ADP", "SCONJ"):
            noun = scene.sentence.head(token)
            return noun if noun.i > token.i and scene.mention_at(noun) else None
    return None


def patient_of(scene: Scene, frame: Frame, acts: Acts) -> Token | None:
    """Upon whom it was done: the object, or the noun after "on", "against" or "of"; a part of the body yields its owner.

    An object that is nobody gives way to somebody upon whom it was used: "fired a round at the crowd".
    """
    owner = _owner(scene.sentence, frame.object, acts.body) if frame.object is not None else None
    if frame.object is not None and (owner is None or scene.is_somebody(owner, acts.people) or frame.passive):
        return owner
    return upon(scene, frame, acts) or owner


def upon(scene: Scene, frame: Frame, acts: Acts) -> Token | None:
    """The person or group behind a word for "on" or "against"; behind a noun also one for "of"."""
    for wanted in (acts.links.upon, acts.links.of if frame.noun else frozenset()):
        for case, noun in frame.obliques:
            if case in wanted and noun.pos not in ("VERB", "ADV") and not {noun.lemma, noun.lower} & acts.means.keys():
                owner = _owner(scene.sentence, noun, acts.body)
                found = scene.mention_at(owner) if owner is not None else None
                if owner is not None and (owner.pos in ("PRON", "PROPN") or found) and not (found and found.kind == "place"):
                    return owner
    return None


def _owner(sentence: Sentence, token: Token, body: frozenset[str]) -> Token | None:
    if token.lemma not in body and token.lower not in body:
        return token
    owners = sentence.children(token, "nmod")
    return next((t for t in owners if t.dep == "nmod:poss"), next(iter(owners), None))


def place_of(scene: Scene, token: Token) -> str | None:
    """The place named nearest to the word within the sentence."""
    near = [m for m in scene.mentions if m.kind == "place"]
    best = min(near, key=lambda m: (_distance(m.start, m.end, token), m.start), default=None)
    return best.text if best else None


def time_of(scene: Scene, token: Token, aside: frozenset[str] = frozenset()) -> str | None:
    """The date of what a word tells: the one that hangs on it or on its verb; None where it hangs on another.

    A noun takes the date of the verb that it is subject or object of, unless that verb (one of `aside`) tells something
    else: a verdict on Tuesday does not date the death that was judged.
    """
    dated = [t for t in scene.times if t.kind == "date"]
    if not dated:
        return None
    for head in _clauses(scene.sentence, token, aside):
        inside = {w.i for w in scene.sentence.subtree(head, without=_OTHER_CLAUSES)}
        held = [t for t in dated if any(w.i in inside for w in _words_of(scene.sentence, t))]
        near = [t for t in held if not _of_an_event(scene, t, head)]
        best = min(near, key=lambda t: (_distance(t.start, t.end, token), t.start), default=None)
        if best:
            return best.period.edtf if best.period else None
    return None


def _words_of(sentence: Sentence, time: Time) -> list[Token]:
    return [w for w in sentence.tokens if time.start <= w.start < time.end]


def _clauses(sentence: Sentence, token: Token, aside: frozenset[str]) -> list[Token]:
    """The words whose dates may be meant: the word, the verb that it belongs to, and the verbs that it shares a time with."""
    found, here = [token], token
    while here.head != here.i and len(found) < _SHARED:
        dep, head = here.dep.split(":")[0], sentence.head(here)
        if here.pos not in ("VERB", "AUX") and head.pos in ("VERB", "AUX"):
            shares = dep in ("nsubj", "obj", "compound") and head.lemma not in aside
        elif here.pos in ("NOUN", "PROPN") and head.pos in ("NOUN", "PROPN"):
            shares = dep in ("compound", "conj")
        else:
            shares = dep in ("conj", "xcomp") or (dep == "advcl" and head.lemma not in aside)
        if not shares:
            break
        found.append(head)
        here = head
    return found


def _of_an_event(scene: Scene, time: Time, head: Token) -> bool:
    """Whether a date stands in what follows "after", "following" …: it dates that, not the verb before it."""
    first = next(iter(_words_of(scene.sentence, time)), None)
    if first is None or time.anchor == "publication":
        return False
    own = {w.i for w in _words_of(scene.sentence, time)}
    for word in scene.sentence.ancestors(first):
        if word.i == head.i:
            break
        if word.i in own:
            continue
        if word.dep.split(":")[0] in ("obl", "advcl", "nmod") and any(
            t.lower in scene.sequence for t in scene.sentence.children(word, "case", "mark")
        ):
            return True
    openers = [t for w in _words_of(scene.sentence, time) for t in scene.sentence.children(w, "case", "mark")]
    if any(t.lower in scene.sequence for t in openers):
        return False  # "since 2020"
    # Hung on the verb itself, right behind such a phrase: "opened after the death of Doe in August 2017".
    start = first.i - 1 if scene.sentence.tokens[first.i - 1].pos == "ADP" else first.i
    for place in range(start - 1, max(head.i, start - _PHRASE), -1):
        word = scene.sentence.tokens[place]
        if word.pos in ("VERB", "AUX", "PUNCT"):
            return False
        if word.lower in scene.sequence:
            return True
    return False


def _distance(start: int, end: int, token: Token) -> int:
    return max(start - token.end, token.start - end, 0)
