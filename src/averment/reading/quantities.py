"""How many: the numbers of a sentence with their bounds, before it is asked what they count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from averment.lang.calendar import Numbers
from averment.model.sentence import Sentence, Token
from averment.reading.numerals import Numeral, numerals

_OPEN = {"at_least": (True, False), "more_than": (True, False), "at_most": (False, True), "less_than": (False, True)}
_DASHES = ("-", "–")
_LONGEST_PHRASE = 4
_BELIEVED_WITHIN = 6  # words before a number in which "believed" still speaks of it


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its bounds and how exact its words say it is; tokens `first` to `last`, qualifier included.

    `number` is the first token of the number itself. `vague` marks words that are no number ("hundreds").
    """

    first: int
    number: int
    last: int
    low: float | None
    high: float | None
    qualifier: str | None
    spelled: bool
    vague: bool = False


def quantities(sentence: Sentence, numbers: Numbers) -> list[Quantity]:
    """All quantities of a sentence, in order: single numbers, ranges, and words like "hundreds"."""
    tokens = sentence.tokens
    words, vague, multipliers = numbers.words, numbers.vague, numbers.multipliers
    if not any(t.lower[0].isdigit() or t.lower in words or t.lower in vague or t.lower in multipliers for t in tokens):
        return []
    plain = _joined([_single(n) for n in numerals(tokens, numbers)], tokens, numbers)
    taken = {i for q in plain for i in range(q.number, q.last + 1)}
    loose = [q for q in _vague(tokens, numbers) if q.number not in taken]
    return sorted((_qualified(q, tokens, numbers) for q in (*plain, *loose)), key=lambda q: q.first)


def _single(n: Numeral) -> Quantity:
    return Quantity(n.first, n.first, n.last, n.value, n.value, None, n.spelled)


def _joined(found: list[Quantity], tokens: Sequence[Token], numbers: Numbers) -> list[Quantity]:
    """Make one quantity of the two numbers of a range: "between 30 and 40", "30 to 40", "two or three"."""
    done: list[Quantity] = []
    for q in found:
        before = done[-1] if done else None
        if before and before.last + 2 == q.number and before.low is not None and q.high is not None and before.low < q.high:
            middle = tokens[before.last + 1].lower
            opener = tokens[before.number - 1].lower if before.number else ""
            opened = numbers.ranges.get(opener) == middle
            if opened or (middle in numbers.range_joiners and not _is_chain(tokens, before.number, q.last)):
                first = before.number - 1 if opened else before.number
                done[-1] = Quantity(first, before.number, q.last, before.low, q.high, "between", before.spelled)
                continue
        done.append(q)
    return done


def _is_chain(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a pair joined by a dash goes on: a telephone number is no range."""
    return (first > 0 and tokens[first - 1].text in _DASHES) or (last + 1 < len(tokens) and tokens[last + 1].text in _DASHES)


def _vague(tokens: Sequence[Token], numbers: Numbers) -> list[Quantity]:
    """ "Hundreds", "tens of thousands", "hundreds and hundreds"."""
    done: list[Quantity] = []
    i = 0
    while i < len(tokens):
        bounds = numbers.vague.get(tokens[i].lower)
        if bounds:
            first, (low, high) = i, bounds
            while i + 2 < len(tokens) and i < first + _LONGEST_PHRASE and (further := numbers.vague.get(tokens[i + 2].lower)):
                if tokens[i + 1].lower in numbers.of_words:
                    low, high = low * further[0] // 2, low * further[0] // 2 * 5 - 1
                elif tokens[i + 1].lower not in numbers.joiners:
                    break
                i += 2
            done.append(Quantity(first, first, i, low, high, "about", spelled=True, vague=True))
        i += 1
    return done


def _qualified(q: Quantity, tokens: Sequence[Token], numbers: Numbers) -> Quantity:
    """Take the words before and after a number that say how exact it is."""
    start = q.first
    if start and tokens[start - 1].lower in numbers.articles and tokens[start].lower in numbers.multipliers:
        start -= 1
    if start and tokens[start - 1].text in numbers.currency:
        start -= 1
    rounded = any(t.lower in numbers.approximate for t in tokens[q.number : q.last + 1])
    first, kind, begin = start, "about" if rounded else None, start
    while found := _phrase_before(tokens, begin, numbers):
        begin, said = found
        kind = said if kind is None or said in _OPEN else kind
        first = begin
    last = q.last
    for phrase, said in numbers.after.items():
        if tuple(t.lower for t in tokens[last + 1 : last + 1 + len(phrase)]) == phrase:
            last, kind = last + len(phrase), said
            break
    if kind is None and any(t.lower in numbers.believed for t in tokens[max(0, first - _BELIEVED_WITHIN) : first]):
        kind = "believed"
    if kind is None or q.qualifier == "between":
        return replace(q, first=first, last=last, qualifier=q.qualifier)
    keep_low, keep_high = _OPEN.get(kind, (True, True))
    return replace(
        q, first=first, last=last, qualifier=kind, low=q.low if keep_low else None, high=q.high if keep_high else None
    )


def _phrase_before(tokens: Sequence[Token], start: int, numbers: Numbers) -> tuple[int, str] | None:
    for length in range(min(_LONGEST_PHRASE, start), 0, -1):
        said = tuple(t.lower for t in tokens[start - length : start])
        if kind := numbers.qualifiers.get(said):
            return start - length, kind
    return None
