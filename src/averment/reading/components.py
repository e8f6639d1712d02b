"""Take a sentence apart: imprisonment, a fine, a ban …; how much, of which unit, firm or suspended."""

from __future__ import annotations

from collections.abc import Sequence

from averment.lang.triggers import Part, Stages
from averment.model.sentence import Token
from averment.model.step import Component
from averment.reading.arguments import joined

_BEFORE, _AFTER = 6, 6  # words between a part of a sentence and its amount


def find_components(tokens: Sequence[Token], stages: Stages) -> tuple[Component, ...]:
    """Every part of the sentence that these words pronounce, each with the amount nearest to it."""
    found: list[Component] = []
    used: set[int] = set()
    for place, token in enumerate(tokens):
        part = _part_at(tokens, place, stages)
        if part is None or any(c.component == part.component and part.component != "other" for c in found):
            continue
        amount = _amount_near(tokens, place, used, stages)
        first, last = place, place
        value: float | None = None
        unit: str | None = None
        if amount:
            start, end, value, unit = amount
            used.update(range(start, end))
            first, last = min(first, start), max(last, end - 1)
        suspended = _suspended(tokens, first, last, stages)
        found.append(Component(part.component, value, unit, suspended, joined(tokens[first : last + 1])))
    return tuple(found)


def _part_at(tokens: Sequence[Token], place: int, stages: Stages) -> Part | None:
    token = tokens[place]
    for part in stages.parts:
        if {token.lemma, token.lower}.isdisjoint(part.words.split()):
            continue
        around = {w for t in tokens for w in (t.lower, t.lemma)}
        if all(around & set(need.split("|")) for need in part.needs):
            return part
    return None


def _amount_near(tokens: Sequence[Token], place: int, used: set[int], stages: Stages) -> tuple[int, int, float | None, str | None] | None:
    """The amount with a unit that is nearest: before the word rather than after it."""
    best: tuple[int, tuple[int, int, float | None, str | None]] | None = None
    for start in range(max(0, place - _BEFORE), min(len(tokens), place + _AFTER)):
        amount = None if start in used else _amount_at(tokens, start, stages)
        if amount is None:
            continue
        distance = place - amount[1] if amount[1] <= place else start - place + 1
        if distance >= 0 and (best is None or distance < best[0]):
            best = (distance, amount)
    return best[1] if best else None


def _amount_at(tokens: Sequence[Token], start: int, stages: Stages) -> tuple[int, int, float | None, str | None] | None:
    value = number_of(tokens[start], stages)
    if tokens[start].lower in stages.units and start + 1 < len(tokens) and not tokens[start].lower.isalpha():
        after = number_of(tokens[start + 1], stages)
        return (start, start + 2, after, stages.units[tokens[start].lower]) if after is not None else None
    if value is None:
        return None
    for end in (start + 1, start + 2):  # "800 hours", "six - month", "ten full years"
        if end < len(tokens) and tokens[end].lower.strip("-") in stages.units:
            return start, end + 1, value, stages.units[tokens[end].lower.strip("-")]
    return None


def number_of(token: Token, stages: Stages) -> float | None:
    """The value of a number word or of digits, or None if it is neither."""
    if token.lower in stages.numbers:
        return stages.numbers[token.lower]
    plain = token.lower.replace(",", "")
    return float(plain) if plain.replace(".", "", 1).isdigit() and plain.isascii() else None


def _suspended(tokens: Sequence[Token], first: int, last: int, stages: Stages) -> bool | None:
    """Whether the words say that it is suspended; None if they do not say."""
    around = tokens[max(0, first - 2) : last + 4]
    return True if any(t.lower in stages.suspended and t.dep in ("amod", "acl", "conj", "advmod", "xcomp") for t in around) else None
