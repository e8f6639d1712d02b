"""What the finders of mentions hand to each other: a page while it is read, and what was found on it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from averment.lang.base import Roles
from averment.model.mention import MentionKind
from averment.model.sentence import Sentence, Token

OPEN_QUOTES = '"“‘«„'
NOMINAL = frozenset({"NOUN", "PROPN"})


@dataclass(frozen=True, slots=True)
class Page:
    """A document as the finders of mentions see it."""

    text: str
    sentences: tuple[Sentence, ...]
    roles: Roles
    is_place: Callable[[str], bool]
    byline: tuple[str, ...]
    publisher: str | None

    def words(self, sentence: Sentence, first: int, last: int) -> str:
        """The words from one token to another, without markup and line ends."""
        out: list[str] = []
        for t in sentence.tokens[first:last]:
            if out and any(c.isspace() for c in self.text[sentence.tokens[t.i - 1].end : t.start]):
                out.append(" ")
            out.append(" ".join(t.text.split()))
        return "".join(out)


@dataclass(slots=True)
class Found:
    """A mention in the making: tokens `first` to `last` (not included) of a sentence, and what is known of it."""

    sentence: Sentence
    first: int
    last: int
    head: int
    kind: MentionKind
    name: str | None = None
    roles: list[str] = field(default_factory=list)
    category: str | None = None
    number: int | None = None
    gender: str = ""
    nouns: set[str] = field(default_factory=set)  # the heads of its roles: "officer", "mayor"
    pronoun: bool = False
    entity: int = -1

    @property
    def start(self) -> int:
        """Where it begins in the document."""
        return self.sentence.tokens[self.first].start

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.sentence.tokens[self.last - 1].end

    @property
    def token(self) -> Token:
        """The word that heads it."""
        return self.sentence.tokens[self.head]

    def holds(self, i: int) -> bool:
        """Tell whether a word of its sentence lies inside it."""
        return self.first <= i < self.last

    def before(self) -> Token | None:
        """The word before it."""
        return self.sentence.tokens[self.first - 1] if self.first else None

    def after(self) -> Token | None:
        """The word after it."""
        return self.sentence.tokens[self.last] if self.last < len(self.sentence.tokens) else None


def top_of(sentence: Sentence, first: int, last: int) -> int:
    """The word among these whose grammatical head lies outside them: the first, if there are several."""
    return next((t.i for t in sentence.tokens[first:last] if not first <= t.head < last or t.head == t.i), first)


def is_possessive(token: Token | None) -> bool:
    """Tell whether a word is the English sign of the possessor."""
    return token is not None and token.lower in ("'s", "'") and token.pos in ("PART", "PUNCT", "ADP", "AUX")


def singular(token: Token, words: object) -> str:
    """The form of a noun to look up in a table: its lemma, or the word without the mark of the plural."""
    known = words if hasattr(words, "__contains__") else ()
    for form in (token.lower, token.lemma, token.lower.rstrip("s"), token.lower.removesuffix("es")):
        if form in known:
            return form
    return ""


def is_plural(token: Token) -> bool:
    """Tell whether a noun stands for several."""
    if "Number=Plur" in token.feats:
        return True
    return "Number=Sing" not in token.feats and token.lower.endswith("s") and token.lemma != token.lower
