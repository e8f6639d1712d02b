"""Find the numbers among the words of a sentence, written in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from averment.lang.calendar import Numbers
from averment.model.sentence import Token

_LONGEST = 16  # words that one number may have
_LARGEST = 10**15  # beyond it, words like "million million" count nothing
_DASHES = ("-", "–")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the words that write it: from token `first` to token `last`; `bare` is one run of digits alone."""

    first: int
    last: int
    value: float
    bare: bool
    spelled: bool


def numerals(tokens: Sequence[Token], numbers: Numbers) -> list[Numeral]:
    """All cardinal numbers, longest first reading: "two hundred and six", "2,400", "2.5 million", "twenty-four"."""
    found: list[Numeral] = []
    i = 0
    words, multipliers = numbers.words, numbers.multipliers
    while i < len(tokens):
        lower = tokens[i].lower
        if lower[0].isdigit():
            numeral = _in_digits(tokens, i, numbers)
        elif lower in words or (lower in multipliers and _begins(tokens, i, numbers)):
            numeral = _in_words(tokens, i, numbers)
        else:
            numeral = None
        if numeral:
            found.append(numeral)
            i = numeral.last
        i += 1
    return found


def _begins(tokens: Sequence[Token], i: int, numbers: Numbers) -> bool:
    """Whether a multiplier is a number without one before it: "a hundred", "mille"; but not that of a percentage."""
    before, lower = tokens[i - 1].lower if i else "", tokens[i].lower
    return (lower in numbers.alone and f"{before} {lower}" not in numbers.percent) or before in numbers.articles


@lru_cache(maxsize=8)
def _digits(thousands: str, decimal: str) -> re.Pattern[str]:
    t, d = re.escape(thousands), re.escape(decimal)
    return re.compile(rf"(?:\d{{1,3}}(?:[{t}]\d{{3}}){{1,5}}|\d{{1,15}})(?:[{d}]\d{{1,6}})?")


def _in_digits(tokens: Sequence[Token], i: int, numbers: Numbers) -> Numeral | None:
    text = tokens[i].text
    if not _digits(numbers.thousands, numbers.decimal).fullmatch(text):
        return None
    plain = re.sub(f"[{re.escape(numbers.thousands)}]", "", text).replace(numbers.decimal, ".")
    value, last = float(plain), i
    if " " in numbers.thousands:
        while last + 1 < len(tokens) and len(text) <= 3 and _is_group(tokens, last + 1, numbers):
            last += 1
            text = tokens[last].text
            value = value * 1000 + float(text.replace(numbers.decimal, "."))
    bare = text.isdigit() and last == i
    if last + 1 < len(tokens) and (times := numbers.multipliers.get(tokens[last + 1].lower)) and times >= 1000:
        return Numeral(i, last + 1, value * times, bare=False, spelled=False)
    return Numeral(i, last, value, bare=bare, spelled=False)


def _is_group(tokens: Sequence[Token], i: int, numbers: Numbers) -> bool:
    """Whether three digits stand one blank behind the number that they belong to."""
    text, _, decimals = tokens[i].text.partition(numbers.decimal)
    return (
        len(text) == 3 and text.isdigit() and (not decimals or decimals.isdigit()) and tokens[i].start - tokens[i - 1].end == 1
    )


def _in_words(tokens: Sequence[Token], i: int, numbers: Numbers) -> Numeral | None:
    total = current = 0
    last = i - 1
    k = i
    before = 0
    while k < min(len(tokens), i + _LONGEST):
        lower = tokens[k].lower
        if lower in numbers.words:
            value = numbers.words[lower]
            if last >= i and not (before >= 100 or (before % 10 == 0 and before >= 20 and value < 10)):
                break
            current += value
            before, last = value, k
        elif lower in numbers.multipliers:
            times = numbers.multipliers[lower]
            if times >= 1000:
                total, current = total + max(current, 1) * times, 0
            else:
                current = max(current, 1) * times
            before, last = times, k
        elif not (last == k - 1 and last >= i and _joins(tokens, k, before, numbers)):
            break
        k += 1
    if last < i or total + current > _LARGEST:
        return None
    return Numeral(i, last, float(total + current), bare=False, spelled=True)


def _joins(tokens: Sequence[Token], k: int, before: int, numbers: Numbers) -> bool:
    if k + 1 >= len(tokens) or tokens[k + 1].lower not in numbers.words:
        return False
    small = numbers.words[tokens[k + 1].lower]
    if tokens[k].lower in numbers.joiners and small in numbers.ones:
        return before >= 20 and before % 10 == 0
    if tokens[k].text in _DASHES:
        return 20 <= before < 100 and before % 10 == 0 and small < 10
    return tokens[k].lower in numbers.joiners and before >= 100
