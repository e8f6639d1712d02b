"""A sentence: words with their grammar, as the parser sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache


@dataclass(frozen=True, slots=True)
class Token:
    """One word: where it stands in the document, its lemma, part of speech, features and grammatical head.

    `i` is its place in the sentence; `head` is the place of its head (its own for the root); `pos`, `dep` and `feats`
    are Universal Dependencies v2 (`feats` like `Mood=Cnd|Tense=Pres`).
    """

    i: int
    start: int
    end: int
    text: str
    lower: str
    lemma: str
    pos: str
    feats: str
    head: int
    dep: str


@lru_cache(maxsize=512)
def _plain(dep: str) -> str:
    """A relation without its subtype."""
    return dep.split(":", maxsplit=1)[0]


@dataclass(frozen=True)
class Sentence:
    """One sentence of one block, parsed. Positions are positions in the document's text.

    `names` are what the name model found: (first token, last token + 1, `PER`, `ORG` or `LOC`).
    """

    i: int
    block: int
    kind: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    names: tuple[tuple[int, int, str], ...] = ()

    @cached_property
    def root(self) -> Token:
        """The word that heads the sentence."""
        return next((t for t in self.tokens if t.head == t.i), self.tokens[0])

    @cached_property
    def _children(self) -> tuple[tuple[Token, ...], ...]:
        below: list[list[Token]] = [[] for _ in self.tokens]
        for t in self.tokens:
            if t.head != t.i:
                below[t.head].append(t)
        return tuple(tuple(b) for b in below)

    def children(self, token: Token, *deps: str) -> tuple[Token, ...]:
        """The words that depend on this one, all or those with one of these relations (subtypes included)."""
        below = self._children[token.i]
        if not deps:
            return below
        return tuple([t for t in below if t.dep in deps or _plain(t.dep) in deps])

    def head(self, token: Token) -> Token:
        """The word that this one depends on; the root is its own head."""
        return self.tokens[token.head]

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The head, the head's head, up to the root."""
        seen = 0
        while token.head != token.i and seen < len(self.tokens):
            token = self.tokens[token.head]
            seen += 1
            yield token

    def subtree(self, token: Token, *, without: tuple[str, ...] = ()) -> tuple[Token, ...]:
        """The word and all below it, in order; branches hanging on a relation in `without` are left out."""
        found, todo = [token], [token]
        while todo:
            for child in self._children[todo.pop().i]:
                if child.dep not in without and _plain(child.dep) not in without:
                    found.append(child)
                    todo.append(child)
        return tuple(sorted(found, key=lambda t: t.i))

    def at(self, position: int) -> Token | None:
        """The word at a position of the document, or None between words."""
        return next((t for t in self.tokens if t.start <= position < t.end), None)
