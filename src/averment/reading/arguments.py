"""Give acts and steps their people, places and times, from the words of their clause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from averment.lang.triggers import Links
from averment.model.act import Party
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.model.time import Time
from averment.reading.frames import Frame
from averment.reading.linking import claim_over

_OTHER_CLAUSES = ("acl:relcl", "advcl", "ccomp", "conj", "parataxis")
_NOT_OF_THE_NAME = ("acl", "appos", "conj", "cc", "punct", "parataxis", "case", "advcl", "mark")


@dataclass(frozen=True)
class Scene:
    """One sentence of a text, with the mentions, times and claims that stand in it."""

    text: str
    sentence: Sentence
    mentions: tuple[Mention, ...]
    times: tuple[Time, ...]
    claims: tuple[Claim, ...]

    def mention_at(self, token: Token) -> Mention | None:
        """The narrowest mention that holds this word."""
        over = [m for m in self.mentions if m.start <= token.start and token.end <= m.end]
        return min(over, key=lambda m: (m.end - m.start, m.start), default=None)

    def claim_over(self, token: Token) -> Claim | None:
        """The innermost claim that holds this word, else the nearest one of the sentence (a claim may leave its source out)."""
        over = claim_over(self.claims, token.start, token.end)
        return over or min(self.claims, key=lambda c: (_distance(c.start, c.end, token), c.start, c.end), default=None)

    def is_somebody(self, token: Token, people: frozenset[str]) -> bool:
        """Tell whether the word can stand for a person, a body or a group."""
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
) -> list[Scene]:
    """Cut claims, mentions and times to the sentences that they stand in."""
    rows = (
        sorted(claims, key=lambda c: c.start),
        sorted(mentions, key=lambda m: m.start),
        sorted(times, key=lambda t: t.start),
    )
    return [
        Scene(
            document.text,
            s,
            tuple(m for m in rows[1] if m.start < s.end and s.start < m.end),
            tuple(t for t in rows[2] if t.start < s.end and s.start < t.end),
            tuple(c for c in rows[0] if c.start < s.end and s.start < c.end),
        )
        for s in sentences
    ]


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


def patient_of(scene: Scene, frame: Frame, links: Links, body: frozenset[str]) -> Token | None:
    """Upon whom it was done: the object, or the noun after "on", "against" or "of"; a part of the body yields its owner."""
    if frame.object is not None:
        return _owner(scene.sentence, frame.object, body)
    for wanted in (links.upon, links.of if frame.noun else frozenset()):
        for case, noun in frame.obliques:
            if case in wanted and noun.pos not in ("VERB", "ADV"):
                owner = _owner(scene.sentence, noun, body)
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


def time_of(scene: Scene, token: Token) -> str | None:
    """The date that hangs on the word, or the only date of the sentence; None where several could be meant."""
    dated = [t for t in scene.times if t.period is not None and t.kind == "date"]
    verb = token if token.pos == "VERB" else scene.sentence.head(token)
    for head in (token, verb):
        inside = scene.sentence.subtree(head, without=_OTHER_CLAUSES)
        near = [t for t in dated if any(t.start <= w.start < t.end for w in inside)]
        best = min(near, key=lambda t: (_distance(t.start, t.end, token), t.start), default=None)
        if best and best.period:
            return best.period.edtf
    return dated[0].period.edtf if len(dated) == 1 and dated[0].period else None


def _distance(start: int, end: int, token: Token) -> int:
    return max(start - token.end, token.start - end, 0)
