"""A sentence laid beside the quotations of its page: the small questions that attribution asks of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from averment.lang.base import Language
from averment.model.sentence import Sentence, Token
from averment.reading.quotations import Quotation

NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
_INSIDE_PHRASE = (*NOMINAL, "DET", "ADJ", "PART", "ADP", "X", "SYM")
_LONGEST_PHRASE = 30
_LONGEST_APPOSITION = 18


@dataclass(frozen=True)
class Line:
    """One sentence with the number of the quotation in which each word stands (None outside of all)."""

    sentence: Sentence
    quoted: tuple[int | None, ...]
    language: Language

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the sentence."""
        return self.sentence.tokens

    def is_mark(self, token: Token) -> bool:
        """Tell whether a word is punctuation."""
        return not token.text.isalnum() and not any(c.isalnum() for c in token.text)

    def at(self, i: int) -> Token | None:
        """The word at a place, or None outside of the sentence."""
        tokens = self.sentence.tokens
        return tokens[i] if 0 <= i < len(tokens) else None

    def text_at(self, i: int) -> str:
        """The word at a place in small letters, or nothing."""
        token = self.at(i)
        return token.lower if token else ""

    def has_finite_verb(self, first: int, last: int) -> bool:
        """Tell whether a verb with a mood stands between two places (the last not included)."""
        return any(self.is_finite(t) for t in self.tokens[max(first, 0) : last])

    def is_finite(self, token: Token) -> bool:
        """Tell whether a word is a verb with a mood; a capital letter within a sentence makes it part of a name."""
        mood = "Mood=" in token.feats or "VerbForm=Fin" in token.feats
        return mood and not (token.i > 0 and token.text[:1].isupper() and token.text[1:].islower() and token.pos == "VERB")

    def follows(self, i: int, words: Sequence[str]) -> bool:
        """Tell whether these words stand here one after the other."""
        tokens, end = self.sentence.tokens, i + len(words)
        return i >= 0 and end <= len(tokens) and all(t.lower == w for t, w in zip(tokens[i:end], words, strict=True))

    def phrases(self, among: tuple[tuple[str, ...], ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Where one of some phrases stands: each place with the first of them, in the order of the table, that does."""
        table = _by_first_word(among)
        for token in self.sentence.tokens:
            known = table.get(token.lower)
            words = next((w for w in known if self.follows(token.i, w)), None) if known else None
            if words is not None:
                yield token.i, words

    def is_passive(self, verb: Token) -> bool:
        """Tell whether a verb says what is done to its subject."""
        if "VerbForm=Part" not in verb.feats or "Tense=Pres" in verb.feats:
            return False
        i = verb.i - 1
        while i >= 0 and (self.tokens[i].pos in ("ADV", "PART") or self.tokens[i].lower in self.language.hedges.negations):
            i -= 1
        if i >= 0 and self.tokens[i].pos == "AUX":
            return self.tokens[i].dep == "aux:pass" or self.tokens[i].lemma == "be"
        takes_clause = self.text_at(verb.i + 1) in self.language.reporting_verbs.openers
        return "Voice=Pass" in verb.feats and verb.dep.startswith("acl") and not takes_clause and not self._is_main(verb)

    def _is_main(self, verb: Token) -> bool:
        """Parsers take "The union called for it" for a noun with a participle: there is no other verb to tell anything."""
        if self.sentence.kind != "headline" and not any(t.pos == "AUX" or self.is_finite(t) for t in self.tokens):
            return True
        above = self.sentence.head(verb)
        return above.i == self.sentence.root.i and above.pos in NOMINAL and self.sentence.kind != "headline"

    def is_negated(self, verb: Token) -> bool:
        """Tell whether a word of negation stands right before a verb."""
        near = self.tokens[max(0, verb.i - 4) : verb.i]
        stop = max((k for k, t in enumerate(near) if self.is_mark(t)), default=-1)
        return any(t.lower in self.language.hedges.negations for t in near[stop + 1 :] if t.pos != "DET")


@lru_cache(maxsize=16)
def _by_first_word(phrases: tuple[tuple[str, ...], ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {first: tuple(p for p in phrases if p[0] == first) for first in {p[0] for p in phrases}}


class Spanned(Protocol):
    """Whatever stands somewhere in the document."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


S = TypeVar("S", bound=Spanned)


def touching(items: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of some things in order, none within another, that share letters with a stretch of the document."""
    first = bisect_right(items, start, key=_end)
    last = bisect_left(items, end, lo=first, key=_start)
    return items[first:last]


def _start(item: Spanned) -> int:
    return item.start


def _end(item: Spanned) -> int:
    return item.end


def lay(sentence: Sentence, quotations: Sequence[Quotation], language: Language) -> Line:
    """Lay a sentence beside the quotations of its page."""
    near = touching(quotations, sentence.start, sentence.end)
    quoted: list[int | None] = []
    here = 0
    for token in sentence.tokens:
        while here < len(near) and near[here].end <= token.start:
            here += 1
        quoted.append(near[here].number if here < len(near) and near[here].holds(token.start) else None)
    return Line(sentence, tuple(quoted), language)


def phrase_before(line: Line, subject: Token, stop: int) -> tuple[int, int] | None:
    """The noun phrase of a subject left of a verb, with what stands in apposition to it: first place, last place + 1."""
    below = {t.i for t in line.sentence.subtree(subject) if t.i < stop and line.quoted[t.i] == line.quoted[subject.i]}
    first = subject.i
    while first - 1 in below or _joins_left(line, first):
        first -= 1
    last = subject.i + 1
    while last < stop and (last in below or line.tokens[last].pos in ("PROPN", "ADP") or _is_clitic(line.tokens[last])):
        last += 1
    while 0 < last < stop and all(t.text[:1].isupper() and t.pos != "AUX" for t in line.tokens[last - 1 : last + 1]):
        last += 1  # a name whose parts the parser sets apart
    colons = [k for k in range(first, subject.i) if line.tokens[k].text == ":"]  # "Day three: officer tells court"
    first = colons[-1] + 1 if colons else first
    comma = next((k for k in range(first, subject.i) if line.tokens[k].text == ","), None)
    links = [k for k in range(first, subject.i) if line.text_at(k) in line.language.reporting_verbs.relatives]
    if links and line.tokens[links[-1]].pos != "DET":
        first = links[-1] + 1  # "a case which the president called"
    if (
        comma is not None
        and comma >= first
        and (line.tokens[first].pos in ("NUM", "ADP", "VERB") or line.text_at(first) in line.language.reporting_verbs.whens)
    ):
        first = comma + 1  # "dated 4 May, the commissioner denied"
    while first < subject.i and line.tokens[first].pos == "ADP":
        first += 1
    return trim(line, first, last)


def _joins_left(line: Line, first: int) -> bool:
    left, here = line.at(first - 1), line.tokens[first]
    if left is None or line.quoted[left.i] != line.quoted[first]:
        return False
    if _is_hyphen(line, first - 1) or _is_complement(line, first):
        return True
    return (left.pos in ("DET", "ADJ", "NUM", "PROPN") and here.pos not in ("PRON", "DET")) or _is_clitic(here) or (
        left.pos == "NOUN" and here.pos in ("PROPN", "NOUN")
    ) or (_is_clitic(left) and here.pos != "PRON")  # fmt: skip


def _is_hyphen(line: Line, i: int) -> bool:
    """Tell whether a mark or a word is part of a word with hyphens."""
    here, before, after = line.at(i), line.at(i - 1), line.at(i + 1)
    if here is None or after is None:
        return False
    if here.text == "-":
        return before is not None and before.end == here.start and here.end == after.start
    return after.text == "-" and here.end == after.start and not line.is_mark(here)


def _is_complement(line: Line, first: int) -> bool:
    """Tell whether "of" or "near" ties a noun before it to a noun behind: a subject never stands behind a preposition."""
    left, before = line.at(first - 1), line.at(first - 2)
    if left is None or before is None or line.quoted[before.i] != line.quoted[first]:
        return False
    if (
        left.pos == "ADP"
        and line.sentence.head(left).dep.startswith("nmod")
        and before.pos in NOMINAL
        and line.tokens[first].pos in (*NOMINAL, "DET", "ADJ")
    ):
        return True
    return left.pos in NOMINAL and line.tokens[first].pos == "ADP"


def _is_clitic(token: Token) -> bool:
    return token.lower in ("'s", "'") and (token.pos == "PART" or (token.dep == "punct" and token.text == "'" and token.i > 0))


def phrase_after(line: Line, start: int, *, apposition: bool = True) -> tuple[int, int] | None:
    """The noun phrase that begins at a place, with what stands in apposition to it: first place, last place + 1."""
    end, limit, seen = start, min(len(line.tokens), start + _LONGEST_PHRASE), False
    while end < limit:
        token = line.tokens[end]
        if line.is_mark(token) and token.text not in ("-", "–", ".", "'", "’", "&", "/"):
            break
        if _is_hyphen(line, end) and end > start:
            end += 1
            continue
        if token.text == "." and end + 1 >= len(line.tokens):
            break
        if token.pos == "PRON" and seen and "Poss=Yes" not in token.feats:
            break
        if token.pos not in _INSIDE_PHRASE and not _inside(line, token, start):
            break
        if token.pos == "ADP" and (not seen or _leaves(line, token)):
            break
        owner = "Poss=Yes" in token.feats
        seen = seen or (token.pos in NOMINAL and not owner) or (token.text[:1].isupper() and token.dep == "nsubj")
        end += 1
        if token.pos == "PRON" and not owner:
            break
    phrase = trim(line, start, end) if seen else None
    return _with_apposition(line, phrase) if phrase and apposition else phrase


def _inside(line: Line, token: Token, start: int) -> bool:
    if line.is_finite(token) or token.pos in ("AUX", "SCONJ"):
        return False
    if token.pos == "CCONJ":
        after = line.at(token.i + 1)
        return after is not None and after.pos in ("PROPN", "NOUN", "DET", "ADJ")
    return token.i == start or token.dep in ("amod", "compound", "flat", "fixed") or token.text[:1].isupper()


def _leaves(line: Line, preposition: Token) -> bool:
    """Tell whether a preposition opens something that is said of the verb, not of the noun before it."""
    noun = line.sentence.head(preposition)
    return noun.dep.split(":")[0] in ("obl", "advmod", "advcl", "xcomp", "ccomp") and noun.i > preposition.i


def _with_apposition(line: Line, phrase: tuple[int, int]) -> tuple[int, int]:
    first, last = phrase
    comma, after = line.at(last), line.at(last + 1)
    if comma is None or after is None or comma.text != "," or after.pos not in ("DET", "NOUN", "PROPN", "ADJ"):
        return phrase
    end = last + 1
    while end < len(line.tokens) and not line.is_mark(line.tokens[end]):
        end += 1
    closed = end >= len(line.tokens) or line.tokens[end].text in ".,;:!?—–" or end == len(line.tokens) - 1
    if closed and end - last <= _LONGEST_APPOSITION and not line.has_finite_verb(last + 1, end):
        return first, end
    return phrase


def trim(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """Take marks, and small words that only join, off both ends of a phrase."""
    while first < last and (line.is_mark(line.tokens[first]) or _only_opens(line.tokens[first])):
        first += 1
    while last > first and (line.is_mark(line.tokens[last - 1]) or line.tokens[last - 1].pos in ("CCONJ", "SCONJ", "ADP")):
        last -= 1
    if (
        last - first > 1
        and line.text_at(last - 1) in line.language.reporting_verbs.whens
        and line.tokens[last - 2].pos != "ADP"
    ):
        last -= 1  # "the chair yesterday said"
    return (first, last) if first < last else None


def _only_opens(token: Token) -> bool:
    """Tell whether a word only joins or opens; a name that parsers take for an adverb is still the subject."""
    return token.pos in ("CCONJ", "SCONJ", "ADV", "INTJ") and not (token.dep == "nsubj" and token.text[:1].isupper())


def quoted_part(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """The words in quotation marks between two places."""
    inside = [k for k in range(first, last) if line.quoted[k] is not None]
    return (inside[0], inside[-1] + 1) if inside else None


def last_noun(line: Line, phrase: tuple[int, int]) -> int:
    """The noun that says what a phrase is, its last one before another joins it."""
    nouns = [k for k in range(*phrase) if line.tokens[k].pos in ("NOUN", "PROPN", "PRON")]
    return nouns[0] if len(nouns) == 1 else next((k for k in nouns if k + 1 not in nouns), phrase[0])


def cue_places(line: Line, verb: Token, after: int) -> tuple[int, int]:
    """The words of a cue: a verb with its auxiliaries, its negation and what belongs to it behind."""
    first = verb.i
    while first > 0 and (line.tokens[first - 1].pos == "AUX" or line.tokens[first - 1].lower in line.language.hedges.negations):
        first -= 1
    return first, after
