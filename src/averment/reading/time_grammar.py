"""Read the words of a sentence as classes of time words, and find the patterns of the language among them.

Each word becomes one letter that stands for its class, so that a pattern of classes is a small regular expression over a
short string: fast, and without any nested repetition.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from averment.lang.calendar import Numbers, Times
from averment.model.sentence import Sentence, Token
from averment.reading.numerals import Numeral, numerals

OTHER = "."
_FIRST = 0x100  # the first class is this letter, the next one the letter after it
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|ère|re|e|ème)")
_DECADE = re.compile(r"(['’]\d{2}|1\d{3}|20\d{2})['’]?s")
_SLASHED = re.compile(r"(\d{1,4})([/.\-])(\d{1,2})\2(\d{2,4})")
_SHORT_YEAR = re.compile(r"['’](\d{2})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?|h)")


@dataclass(frozen=True, slots=True)
class Item:
    """One word of time (or several that make one number): its class, its value, and its first and last token."""

    kind: str
    value: float | int | str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Match:
    """Words that fit a pattern."""

    rule: str
    items: tuple[Item, ...]

    def value(self, kind: str) -> int | str | None:
        """The value of the first word of a class."""
        for item in self.items:
            if item.kind == kind:
                return int(item.value) if isinstance(item.value, float) else item.value
        return None

    def number(self, *kinds: str) -> int | None:
        """The first number of one of these classes."""
        for item in self.items:
            if item.kind in kinds and not isinstance(item.value, str):
                return int(item.value)
        return None

    def word(self, kind: str) -> str:
        """The value of the first word of a class, as text."""
        return str(self.value(kind) or "")

    def all(self, *kinds: str) -> list[int]:
        """The values of all numbers of these classes, in order."""
        return [int(item.value) for item in self.items if item.kind in kinds and not isinstance(item.value, str)]

    def has(self, kind: str) -> bool:
        """Tell whether a word of this class is there."""
        return any(item.kind == kind for item in self.items)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern of a language, ready to be searched; `needs` are the classes (as bits) without which it cannot be there."""

    rule: str
    search: Callable[..., re.Match[str] | None]
    needs: tuple[int, ...]


@dataclass(frozen=True)
class Grammar:
    """The patterns of a language, the letters of its classes, and which patterns a letter calls for."""

    letters: dict[str, str]
    patterns: tuple[Pattern, ...]
    called: dict[str, tuple[int, ...]]


@lru_cache(maxsize=8)
def _compiled(patterns: tuple[tuple[str, str], ...], common: frozenset[str]) -> Grammar:
    letters: dict[str, str] = {}

    def letter(kind: str) -> str:
        return letters.setdefault(kind, chr(_FIRST + len(letters)))

    made = []
    for rule, elements in patterns:
        before, body, after = "", "", ""
        needs = []
        for element in elements.split():
            kinds = element.lstrip("<").rstrip("?").split("|")
            piece = "".join(letter(k) for k in kinds)
            piece = f"[{piece}]{'?' if element.endswith('?') else ''}"
            if not element.endswith("?"):
                needs.append(sum(1 << (ord(letter(k)) - _FIRST) for k in kinds))
            if not element.startswith("<"):
                body += piece
            elif body:
                after += piece
            else:
                before += piece
        made.append(Pattern(rule, re.compile(f"{before}({body}){after}").search, tuple(dict.fromkeys(needs))))
    return Grammar(letters, tuple(made), _calls(made, letters, common))


def _calls(made: list[Pattern], letters: dict[str, str], common: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """List each pattern under the letters of its rarest need: small words like "the" call for nothing if others can."""
    small = sum(1 << (ord(letters[kind]) - _FIRST) for kind in common if kind in letters)
    called: dict[str, tuple[int, ...]] = {}
    for order, pattern in enumerate(made):
        rarest = min(pattern.needs, key=lambda need: ((need & small).bit_count(), need.bit_count()))
        for letter in letters.values():
            if rarest & 1 << (ord(letter) - _FIRST):
                called[letter] = (*called.get(letter, ()), order)
    return called


def find_matches(sentence: Sentence, times: Times, numbers: Numbers) -> list[list[Match]]:
    """Where times stand in a sentence: for each place, the readings that fit, the longest first."""
    items = _items(sentence.tokens, times, numbers)
    if items is None:
        return []
    grammar = _compiled(times.patterns, times.small)
    letters = grammar.letters
    line = "".join(letters.get(item.kind, OTHER) for item in items)
    here = set(line)
    here.discard(OTHER)
    present = sum(1 << (ord(letter) - _FIRST) for letter in here)
    orders = {order for letter in here for order in grammar.called.get(letter, ())}
    found: list[tuple[int, int, int, Match]] = []
    for order in orders:
        pattern = grammar.patterns[order]
        for need in pattern.needs:
            if not present & need:
                break
        else:
            hit = pattern.search(line)
            while hit:
                a, b = hit.span(1)
                found.append((a, b, order, Match(pattern.rule, tuple(items[a:b]))))
                hit = pattern.search(line, hit.start() + 1)
    return _by_place(found)


def _by_place(found: list[tuple[int, int, int, Match]]) -> list[list[Match]]:
    """Group matches that share words; within a group the longest comes first, then the order of the language's list."""
    groups: list[list[tuple[int, int, int, Match]]] = []
    end = -1
    for hit in sorted(found, key=lambda h: (h[0], h[1], h[2])):
        if hit[0] >= end:
            groups.append([])
        groups[-1].append(hit)
        end = max(end, hit[1])
    return [[h[3] for h in sorted(group, key=lambda h: (h[0] - h[1], h[2], h[0]))] for group in groups]


def _items(tokens: Sequence[Token], times: Times, numbers: Numbers) -> list[Item] | None:
    words, glue = times.words, times.glue
    parts = tuple(times.prefixes)
    if not any(t.lower in words or t.lower[0].isdigit() or t.lower[0] == "'" or t.lower.startswith(parts) for t in tokens):
        return None
    spelled = {n.first: n for n in numerals(tokens, numbers)}
    items: list[Item] = []
    i = 0
    while i < len(tokens):
        item = _phrase(tokens, i, times) if tokens[i].lower in times.phrases else None
        item = item or (_number(tokens, i, spelled[i], times) if i in spelled else None)
        item = item or _word(tokens, i, items[-1] if items else None, times)
        lower = tokens[i].lower
        if item is None:
            known = glue.get(lower)
            item = Item(known[0], known[1], i, i) if known else _figure(tokens[i].text, i) or Item("", 0, i, i)
        if not item.kind and lower.startswith(parts):
            item = _with_prefix(tokens[i].text, i, times) or item
        i = item.last + 1
        spoken = _spoken_year(items[-1], item, tokens) if items else None
        if spoken:
            items[-1] = spoken
        else:
            items.append(item)
    return items


def _phrase(tokens: Sequence[Token], i: int, times: Times) -> Item | None:
    """Read several words as one, where they stand together: "il y a"."""
    for rest, (kind, value) in times.phrases[tokens[i].lower]:
        if tuple(t.lower for t in tokens[i + 1 : i + 1 + len(rest)]) == rest:
            return Item(kind, value, i, i + len(rest))
    return None


def _spoken_year(before: Item, item: Item, tokens: Sequence[Token]) -> Item | None:
    """Read "nineteen ninety-six" as a year."""
    a, b = before.value, item.value
    if before.kind != "number" or item.kind != "number" or isinstance(a, str) or isinstance(b, str):
        return None
    if 15 <= a <= 20 and 10 <= b <= 99 and tokens[before.last].text.isalpha() and tokens[item.first].text.isalpha():
        return Item("year", int(a) * 100 + int(b), before.first, item.last)
    return None


def _word(tokens: Sequence[Token], i: int, before: Item | None, times: Times) -> Item | None:
    token = tokens[i]
    known = times.words.get(token.lower)
    if (
        token.lower in times.after_number
        and before
        and (before.kind in ("number", "day") or (before.kind == "dash" and tokens[i - 2].lower[:1].isdigit()))
    ):
        known = times.after_number[token.lower]
    if known is None:
        return None
    if token.lower in times.capital and (not token.text[0].isupper() or token.pos in ("AUX", "VERB")):
        return None
    if token.lower in times.capital and len(token.lower) > 3 and _is_name(tokens, i):
        return None
    if token.lower in times.nouns and token.pos not in ("NOUN", "PROPN"):
        return None
    return Item(known[0], known[1], i, i)


def _is_name(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a month that is also a word stands in a name ("the Long March") and not beside a number."""
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    if before is None or (after is not None and after.text[:1].isdigit()):
        return False
    return before.pos == "PROPN" and before.text[:1].isupper() and before.text[-1:] != "."


def _number(tokens: Sequence[Token], i: int, numeral: Numeral, times: Times) -> Item:
    value = int(numeral.value) if numeral.value == int(numeral.value) else numeral.value
    kind = "number"
    if numeral.bare and isinstance(value, int):
        text = tokens[i].text
        if len(text) == 4 and 1000 <= value <= 2100 and not _counts(tokens, i, times):
            kind = "year"
        elif len(text) <= 2 and 1 <= value <= 31:
            kind = "day"
        elif len(text) == 2 and tokens[i - 1].text in ("'", "’", "‘") and i:
            kind = "short_year"
    return Item(kind, value, i, numeral.last)


def _counts(tokens: Sequence[Token], i: int, times: Times) -> bool:
    """Tell whether a bare number of four digits counts something ("8000 migrants"), and so is no year."""
    token, head = tokens[i], tokens[tokens[i].head]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if i and (tokens[i - 1].lower in times.not_years_after or _two_before(tokens, i) in times.not_years_after):
        return True
    if after is not None and after.pos == "SYM":
        return True
    if after is not None and after.pos == "NOUN" and "Number=Plur" in after.feats and after.lower not in times.words:
        return True
    return token.dep == "nummod" and head.i == i + 1 and head.pos == "NOUN" and "Number=Plur" in head.feats


def _two_before(tokens: Sequence[Token], i: int) -> str:
    return " ".join(t.lower for t in tokens[max(0, i - 2) : i])


def _with_prefix(text: str, i: int, times: Times) -> Item | None:
    """Read a stretch whose part is written into it: "mi-juin", "mid-1996", "mid-1990s"."""
    rest = next((text[len(p) :] for p in times.prefixes if text.lower().startswith(p)), "")
    if known := times.words.get(rest.lower()):
        return Item(known[0], known[1], i, i)
    if len(rest) == 4 and rest.isdigit() and rest[:2] in ("19", "20"):
        return Item("year", int(rest), i, i)
    return _figure(rest, i) if rest else None


def _figure(text: str, i: int) -> Item | None:
    """Read words with digits in them: "13th", "1990s", "16/07/17", "10:30"."""
    if not text[0].isdigit() and text[0] not in "'’":
        return None
    if match := _ORDINAL.fullmatch(text.lower()):
        return Item("ordinal", int(match[1]), i, i)
    if match := _DECADE.fullmatch(text.lower()):
        start = int(match[1].lstrip("'’"))
        return Item("decade", start if start >= 1000 else 1900 + start if start >= 20 else 2000 + start, i, i)
    if match := _SLASHED.fullmatch(text):
        return Item("slashed", "/".join((match[1], match[3], match[4])), i, i)
    if match := _SHORT_YEAR.fullmatch(text):
        return Item("short_year", int(match[1]), i, i)
    if match := _CLOCK.fullmatch(text):
        if int(match[1]) < 25 and int(match[2] or 0) < 60:
            return Item("clock", f"{int(match[1]):02d}:{match[2] or '00'}", i, i)
    return None
