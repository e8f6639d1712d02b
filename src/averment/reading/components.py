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
    found: dict[int, Component] = {}
    used: set[int] = set()
    for part in stages.parts:
        for place, token in enumerate(tokens):
            known = part.component != "other" and any(c.component == part.component for c in found.values())
            if place not in found and not known and _is_part(tokens, token, part, stages):
                found[place] = _component(tokens, place, part, used, stages)
    whole = tuple(found[place] for place in sorted(found)) or _bare_term(tokens, stages)
    rest = _part_suspended(tokens, whole, stages)
    return (*whole, rest) if rest else whole


def _bare_term(tokens: Sequence[Token], stages: Stages) -> tuple[Component, ...]:
    """A term without the word prison: "sentenced him to nine years"."""
    for place in range(1, len(tokens)):
        amount = _amount_at(tokens, place, stages) if tokens[place - 1].lower in stages.terms else None
        if amount and amount[3] is not None and not amount[3].isupper():
            start, end, value, unit = amount
            suspended = _suspended(tokens, start, end - 1, stages)
            return (Component("imprisonment", value, unit, suspended, joined(tokens[start:end])),)
    return ()


def _component(tokens: Sequence[Token], place: int, part: Part, used: set[int], stages: Stages) -> Component:
    amount = _amount_near(tokens, place, used, part, stages)
    if amount is None:
        return Component(part.component, None, None, _suspended(tokens, place, place, stages), tokens[place].text)
    start, end, value, unit = amount
    used.update(range(start, end))
    first, last = min(place, start), max(place, end - 1)
    return Component(part.component, value, unit, _suspended(tokens, first, last, stages), joined(tokens[first : last + 1]))


def _is_part(tokens: Sequence[Token], token: Token, part: Part, stages: Stages) -> bool:
    if _lemmas(token, stages).isdisjoint(part.words.split()) or (part.noun and token.pos not in ("NOUN", "PROPN")):
        return False
    around = {w for t in tokens for w in _lemmas(t, stages)}
    return all(around & set(need.split("|")) for need in part.needs)


def _lemmas(token: Token, stages: Stages) -> frozenset[str]:
    return stages.forms.lemmas.get(token.lower, frozenset()) | {token.lemma, token.lower}


def _part_suspended(tokens: Sequence[Token], whole: Sequence[Component], stages: Stages) -> Component | None:
    """The part of a term that is suspended: "eight months in prison, six of them suspended"."""
    if not whole:
        return None
    for place, token in enumerate(tokens):
        if token.lower in stages.suspended and token.dep != "amod":
            for start in range(max(0, place - 4), place):
                value = number_of(tokens[start], stages)
                if (
                    value is not None
                    and value != whole[0].amount
                    and not any(t.pos in ("PUNCT", "NOUN") for t in tokens[start:place])
                ):
                    return Component(whole[0].component, value, whole[0].unit, True, joined(tokens[start : place + 1]))
    return None


def _amount_near(
    tokens: Sequence[Token], place: int, used: set[int], part: Part, stages: Stages
) -> tuple[int, int, float | None, str | None] | None:
    """The amount with a unit that is nearest: before the word rather than after it."""
    best: tuple[int, tuple[int, int, float | None, str | None]] | None = None
    for start in range(max(0, place - _BEFORE), min(len(tokens), place + _AFTER)):
        amount = None if start in used else _amount_at(tokens, start, stages)
        if amount is None or (amount[3] is not None and amount[3].isupper() != part.money):
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
    around = tokens[max(0, first - 2) : last + 3]
    here = [
        w
        for n, w in enumerate(around)
        if w.lower in stages.suspended and (w.dep == "amod" or not any(t.pos == "NUM" for t in around[max(0, n - 3) : n]))
    ]
    return True if any(w.dep != "root" for w in here) else None
