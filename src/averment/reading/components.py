"""Take a sentence apart: imprisonment, a fine, a ban …; how much, of which unit, firm or suspended."""

from __future__ import annotations

from collections.abc import Sequence

from averment.lang.triggers import Part, Stages
from averment.model.sentence import Token
from averment.model.step import Component
from averment.reading.arguments import joined

_LONGEST_BAN = 18  # words from a ban to how long it lasts
_SUSPENDED_WITHIN = 5  # words from a number to "suspended"
_HYPHENS = "-‐‑–"
_GROUP = 3  # digits between blanks
_BEFORE, _AFTER = 6, 6  # words between a part of a sentence and its amount


def find_components(tokens: Sequence[Token], stages: Stages, measure: str | None = None) -> tuple[Component, ...]:
    """Every part of the sentence that these words pronounce, each with the amount nearest to it.

    `measure` is the part that the first word names by itself ("banned", "barred"): its words reach to what is forbidden
    and for how long.
    """
    if measure is not None and tokens:
        return _forbidden(tokens, measure, stages)
    return _pronounced(tokens, stages)


def _forbidden(tokens: Sequence[Token], measure: str, stages: Stages) -> tuple[Component, ...]:
    lengths = (a for place in range(1, min(len(tokens), _LONGEST_BAN)) if (a := _amount_at(tokens, place, stages)))
    amount = next((a for a in lengths if a[3] is not None and not a[3].isupper()), None)
    parts = [part for part in stages.parts if part.component == measure]
    words = [place for place, t in enumerate(tokens) if any(_is_part(tokens, t, part, stages) for part in parts)]
    last = max([amount[1] - 1] if amount else [p for p in words if p < _LONGEST_BAN] or [0])
    value, unit = (amount[2], amount[3]) if amount else (None, None)
    ban = Component(measure, value, unit, _suspended(tokens, 0, last, stages), joined(tokens[: last + 1]))
    rest = [c for c in _pronounced(tokens[last + 1 :], stages) if c.component not in (measure, "imprisonment")]
    return (ban, *rest)


def _pronounced(tokens: Sequence[Token], stages: Stages) -> tuple[Component, ...]:
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
    again = (p for p in range(place, min(len(tokens), place + _AFTER)) if _is_part(tokens, tokens[p], part, stages))
    counted = next((a for p in again if (a := _counted(tokens, p, stages))), None)
    amount = counted or _amount_near(tokens, place, used, part, stages)
    if amount is None:
        return Component(part.component, None, None, _suspended(tokens, place, place, stages), tokens[place].text)
    start, end, value, unit = amount
    used.update(range(start, end))
    first, last = min(place, start), max(place, end - 1)
    return Component(part.component, value, unit, _suspended(tokens, first, last, stages), joined(tokens[first : last + 1]))


def _counted(tokens: Sequence[Token], place: int, stages: Stages) -> tuple[int, int, float | None, str | None] | None:
    """The amount of what is counted by itself, hyphens apart: "120 jours-amende" is a fine of 120 days, however dear each."""
    amount = _amount_at(tokens, place - 3, stages) if place > 2 and tokens[place - 1].text in _HYPHENS else None
    return amount if amount is not None and amount[1] == place - 1 else None


def _is_part(tokens: Sequence[Token], token: Token, part: Part, stages: Stages) -> bool:
    if _lemmas(token, stages).isdisjoint(part.words.split()) or (part.noun and token.pos not in ("NOUN", "PROPN")):
        return False
    around = {w for t in tokens for w in _lemmas(t, stages)}
    return all(around & set(need.split("|")) for need in part.needs)


def _lemmas(token: Token, stages: Stages) -> frozenset[str]:
    return stages.forms.lemmas.get(token.lower, frozenset()) | {token.lemma, token.lower}


def _part_suspended(tokens: Sequence[Token], whole: Sequence[Component], stages: Stages) -> Component | None:
    """The part of a term that is suspended, or firm: "eight months in prison, six of them suspended"."""
    if not whole:
        return None
    for place, token in enumerate(tokens):
        firm = token.lower in stages.firm
        if firm or (token.lower in stages.suspended and token.dep != "amod"):
            for start in range(max(0, place - 4), place):
                value = number_of(tokens[start], stages)
                if (
                    value is not None
                    and value != whole[0].amount
                    and not any(
                        t.pos == "PUNCT" or (t.pos == "NOUN" and t.lower not in stages.units) for t in tokens[start:place]
                    )
                ):
                    return Component(whole[0].component, value, whole[0].unit, not firm, joined(tokens[start : place + 1]))
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
    value, behind = _number_at(tokens, start, stages)
    if tokens[start].lower in stages.units and start + 1 < len(tokens) and not tokens[start].lower.isalpha():
        after = number_of(tokens[start + 1], stages)
        return (start, start + 2, after, stages.units[tokens[start].lower]) if after is not None else None
    if value is None:
        return None
    for end in (behind, behind + 1):  # "800 hours", "six - month", "ten full years"
        if end < len(tokens) and tokens[end].lower.strip("-") in stages.units:
            return start, end + 1, value, stages.units[tokens[end].lower.strip("-")]
    return None


def number_of(token: Token, stages: Stages) -> float | None:
    """The value of a number word or of digits, or None if it is neither."""
    if token.lower in stages.numbers:
        return stages.numbers[token.lower]
    if not token.lower[:1].isdigit():
        return None
    plain = "".join(c for c in token.lower if c not in stages.thousands).replace(stages.decimal, ".")
    return float(plain) if plain.replace(".", "", 1).isdigit() and plain.isascii() else None


def _number_at(tokens: Sequence[Token], start: int, stages: Stages) -> tuple[float | None, int]:
    """The number that begins at a place, and the place behind it; "10 000" is one number where blanks part the digits."""
    value, end = number_of(tokens[start], stages), start + 1
    if value is None or " " not in stages.thousands or not tokens[start].lower.isdigit():
        return value, end
    while end < len(tokens) and len(tokens[end].text) == _GROUP and tokens[end].text.isdigit():
        value, end = value * 1000 + float(tokens[end].text), end + 1
    return value, end


def _suspended(tokens: Sequence[Token], first: int, last: int, stages: Stages) -> bool | None:
    """Whether the words say that it is suspended; None if they do not say. In "eight months, six of them suspended" the
    number before the word is another than that of the whole.
    """
    for place in range(max(0, first - 2), min(len(tokens), last + 3)):
        token = tokens[place]
        if token.lower in stages.firm and place > first:
            return False
        if token.lower not in stages.suspended or token.dep == "root":
            continue
        before = range(place - 1, max(-1, place - _SUSPENDED_WITHIN), -1)
        number = next((n for n in before if number_of(tokens[n], stages)), None)
        plain = number is None or tokens[number].pos == "DET"
        if plain or number == _own(tokens, first, last, stages):
            return True
    return None


def _own(tokens: Sequence[Token], first: int, last: int, stages: Stages) -> int | None:
    """Where the first amount of a part of a sentence stands."""
    return next((n for n in range(first, last + 1) if _amount_at(tokens, n, stages)), None)
