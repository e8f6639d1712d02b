"""Tell one act from another on a page: the same act told again is kept once, at its fullest telling.

Two acts are the same if kind, teller and negation agree and none of their people is known to differ. A word for force
in general ("the attack") is another telling of a particular act ("slapped") if their people do not differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from averment.model.act import Act, Party
from averment.model.claim import Claim
from averment.model.mention import Mention

_BLOWS = frozenset({"slap", "punch", "kick", "baton", "push", "restraint", "taser"})
_FORCES = ("police", "prison", "military")
_ASIDE = frozenset({"death", "arrest", "threat", "failure_to_act", "destruction", "verbal"})


def join_tellings(
    acts: tuple[Act, ...], generic: frozenset[int], mentions: tuple[Mention, ...], claims: Mapping[str, Claim]
) -> tuple[Act, ...]:
    """Keep each act once, in the order of the page."""
    entity = {m.id: m.entity for m in mentions}
    category = {m.entity: m.category for m in mentions if m.category}
    plain = {m.id: m.name is None for m in mentions}
    people = _People(entity, category, plain)
    kept: list[tuple[Act, bool]] = []
    for number, act in enumerate(acts):
        match = next((k for k, (other, _) in enumerate(kept) if _same(act, other, people, claims)), None)
        if match is None:
            kept.append((act, number in generic))
        else:
            kept[match] = (_fuller(kept[match][0], act, people), kept[match][1])
    told = {a.kind for a, _ in kept if not _only_speaks_of(a)}
    kept = [(a, g) for a, g in kept if not (_only_speaks_of(a) and a.kind in told)]
    exact = [a for a, g in kept if not g and a.kind not in _ASIDE]
    denied = {c.id for c in claims.values() if c.modality == "denied"}
    result = [
        a for a, g in kept if not (g and any(_tells_of(a, e, people) and not _only_one_denied(a, e, denied) for e in exact))
    ]
    return tuple(sorted(result, key=lambda a: (a.start, a.end, a.kind)))


class _People:
    """Who is who among the mentions of a page."""

    def __init__(self, entity: Mapping[str, str], category: Mapping[str, str | None], plain: Mapping[str, bool]) -> None:
        self.entity, self.category, self.plain = entity, category, plain

    def differ(self, a: Party | None, b: Party | None) -> bool:
        """Whether two are known to be different; what is unsaid differs from nobody, an officer not from the police."""
        if a is None or b is None or a.text.lower() == b.text.lower():
            return False
        if a.mention is None or b.mention is None:
            return False
        one, other = self.entity.get(a.mention), self.entity.get(b.mention)
        if one == other or one is None or other is None:
            return False
        if (self.category.get(one) == "family") != (self.category.get(other) == "family"):
            return True  # "his wife" is somebody else than he
        same_side = (self.category.get(one) in _FORCES) == (self.category.get(other) in _FORCES)
        return not (same_side and (self.plain.get(a.mention, False) or self.plain.get(b.mention, False)))

    def known(self, act: Act) -> int:
        """How much a telling says: who is named counts more than who is described, that more than bare words."""
        parties = [p for p in (act.perpetrator, act.victim) if p is not None]
        named = sum(1 + (p.mention is not None and not self.plain.get(p.mention, True)) for p in parties)
        return named + sum(x is not None for x in (*(p.mention for p in parties), act.means, act.when))


def _same(a: Act, b: Act, people: _People, claims: Mapping[str, Claim]) -> bool:
    return (
        a.kind == b.kind
        and a.negated == b.negated
        and _teller(claims[a.claim]) == _teller(claims[b.claim])
        and not people.differ(a.perpetrator, b.perpetrator)
        and not people.differ(a.victim, b.victim)
    )


def _teller(claim: Claim) -> str | None:
    return claim.source_text or claim.source


def _fuller(first: Act, again: Act, people: _People) -> Act:
    """Keep the fuller telling; what it leaves out and the other says is filled in only where it is about the same people."""
    best, rest = (again, first) if people.known(again) > people.known(first) else (first, again)
    return replace(
        best,
        perpetrator=best.perpetrator or rest.perpetrator,
        victim=best.victim or rest.victim,
        means=best.means or rest.means,
    )


def _only_one_denied(general: Act, particular: Act, denied: set[str]) -> bool:
    """Whether the general word stands in a denial and the particular one does not: "denied that he was beaten" stays."""
    return general.claim in denied and particular.claim not in denied


def _only_speaks_of(act: Act) -> bool:
    """Whether words name the act without anybody in it: "after the shooting"."""
    return act.perpetrator is None and act.victim is None and act.means is None and not act.negated


def _tells_of(general: Act, particular: Act, people: _People) -> bool:
    if general.negated and general.claim != particular.claim:
        return False  # "we never hit him": a denial says what it says, whatever else is denied
    if general.negated != particular.negated or (general.kind == "beating" and particular.kind not in _BLOWS):
        return False
    if people.differ(general.victim, particular.victim):
        return False
    # The same victim is enough: who did it is often told more loosely ("authorities", "they") than whom it befell.
    same_victim = general.victim is not None and particular.victim is not None
    return same_victim or not people.differ(general.perpetrator, particular.perpetrator)
