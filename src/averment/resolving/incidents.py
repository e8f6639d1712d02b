"""Which accounts, on which pages, tell of one incident, and which of a habit: the default is not to merge.

Candidates come from blocks (a shared person, rare words in common, the same place in the same weeks), each with a cap,
so that the cost of a page is the cost of its neighbours. Candidates are compared by the features of `features.py`. Two
groups join if their best pair is strong enough and no pair between them is vetoed; close ones become proposals.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise

from averment.model.entity import Feature
from averment.model.incident import Proposal
from averment.resolving.features import JOIN, LATE_PUBLICATION, PROPOSE, VETO, Account, compare
from averment.resolving.groups import Groups, stable_id
from averment.resolving.judging import Decisions

CROWD = 40
"""Blocks of candidates larger than this are compared along their order only."""
FEW = 16
"""A place that no more accounts than this name makes candidates of them, whenever they came out."""
RARE_WORDS = 24
"""So many of the rarest words of an account are keys of blocks."""
COMMON_KEYS = 2
"""Word keys that two accounts must share to be candidates; one shared person is enough."""
TOLERATED, TOLERATED_FOR_VICTIM = 0.25, 0.5
"""The share of pairs between two groups that may be vetoed: in a large group, one badly read page parts nothing.

The second holds where the two pages that meet name the same victim.
"""
FAR_KEYS = 4
"""The same for pages that came out long after each other."""
CHECKED = 16
"""At most so many members of a group are checked against a newcomer."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Accounts put together, with the reasons of each join, and pairs left for a person to decide."""

    groups: tuple[tuple[Account, ...], ...]
    reasons: Mapping[str, tuple[Feature, ...]]
    proposals: tuple[Proposal, ...]

    def with_acts(self) -> Joined:
        """Leave out what nobody tells an act of: a page about a court alone is no incident."""
        groups = tuple(g for g in self.groups if any(a.acts for a in g))
        heads = {g[0].id for g in groups}
        return Joined(
            groups,
            {h: self.reasons[h] for h in self.reasons if h in heads},
            tuple(p for p in self.proposals if p.left in heads and p.right in heads),
        )


@dataclass(frozen=True, slots=True)
class _Pair:
    score: float
    left: str
    right: str
    reasons: tuple[Feature, ...]


def join_accounts(accounts: Sequence[Account], decisions: Decisions) -> Joined:
    """Put accounts of one incident together; what a person decided stands above every score."""
    by_id = {a.id: a for a in sorted(accounts, key=lambda a: (a.published or date.max, a.document, a.id))}
    matcher = _Matcher(by_id, decisions)
    pairs = [matcher.pair(left, right) for left, right in candidates(by_id)]
    for pair in sorted(pairs, key=lambda p: (-p.score, p.left, p.right)):
        matcher.consider(pair)
    return matcher.result()


class _Matcher:
    """Joins pairs from the strongest down, as long as nothing in the two groups forbids it."""

    def __init__(self, by_id: Mapping[str, Account], decisions: Decisions) -> None:
        self.by_id, self.decisions = by_id, decisions
        self.groups = Groups(by_id)
        self.why: defaultdict[str, list[Feature]] = defaultdict(list)
        self.open: list[_Pair] = []
        self._known: dict[tuple[str, str], bool] = {}
        for left, right in sorted(decisions.together):
            if left in by_id and right in by_id:
                self.groups.join(left, right)
                self.why[left].append(Feature("judgement", 100.0, "a person decided that they are one"))

    def pair(self, left: str, right: str) -> _Pair:
        score, reasons = compare(self.by_id[left], self.by_id[right])
        return _Pair(score, left, right, reasons)

    def consider(self, pair: _Pair) -> None:
        if pair.score < PROPOSE or self.groups.head(pair.left) == self.groups.head(pair.right):
            return
        left, right = self._some(pair.left), self._some(pair.right)
        if any((min(a, b), max(a, b)) in self.decisions.apart for a in left for b in right):
            return
        tolerated = TOLERATED_FOR_VICTIM if any(r.name == "shared victim" for r in pair.reasons) else TOLERATED
        if sum(self._vetoed(a, b) for a in left for b in right) > tolerated * len(left) * len(right):
            return
        if pair.score < JOIN:
            self.open.append(pair)
            return
        self.groups.join(pair.left, pair.right)
        self.why[pair.left] += pair.reasons

    def _some(self, member: str) -> list[str]:
        """Take some members of a group, near-copies once: a reprint is no second voice for or against a newcomer."""
        voices: dict[str, str] = {}
        for one in sorted(self.groups.of(member)):
            voices.setdefault(self.by_id[one].family, one)
        return list(voices.values())[:CHECKED]

    def _vetoed(self, left: str, right: str) -> bool:
        key = (min(left, right), max(left, right))
        if key not in self._known:
            _, reasons = compare(self.by_id[left], self.by_id[right])
            one_page = self.by_id[left].document == self.by_id[right].document
            self._known[key] = one_page or any(r.weight <= VETO for r in reasons)
        return self._known[key]

    def result(self) -> Joined:
        groups = tuple(tuple(self.by_id[m] for m in members) for members in self.groups)
        head = {m.id: group[0].id for group in groups for m in group}
        best: dict[tuple[str, str], _Pair] = {}
        for pair in self.open:
            ends = (min(head[pair.left], head[pair.right]), max(head[pair.left], head[pair.right]))
            if ends[0] != ends[1]:
                best.setdefault(ends, pair)
        proposals = tuple(
            Proposal(stable_id("prop", "incident", *ends), "incident", *ends, round(best[ends].score, 3), best[ends].reasons)
            for ends in sorted(best)
        )
        reasons = {group[0].id: _strongest(f for m in group for f in self.why.get(m.id, ())) for group in groups}
        return Joined(groups, reasons, proposals)


def _strongest(features: Iterable[Feature]) -> tuple[Feature, ...]:
    """Of each kind of reason the strongest, so that a large incident stays readable."""
    best: dict[str, Feature] = {}
    for feature in features:
        if feature.name not in best or abs(feature.weight) > abs(best[feature.name].weight):
            best[feature.name] = feature
    return tuple(sorted(best.values(), key=lambda f: (-abs(f.weight), f.name)))


def candidates(by_id: Mapping[str, Account]) -> list[tuple[str, str]]:
    """Pairs of accounts of different pages that share a block: never all with all."""
    people: defaultdict[str, list[Account]] = defaultdict(list)
    words: defaultdict[str, list[Account]] = defaultdict(list)
    for account in by_id.values():
        for key in _person_keys(account):
            people[key].append(account)
        for word in sorted(account.words, key=lambda w: (-account.words[w], w))[:RARE_WORDS]:
            words[word].append(account)
    pairs = {p for key, block in people.items() if len(block) <= FEW or not key.startswith("at ") for p in _pairs(block)}
    shared = Counter(p for block in words.values() if len(block) <= CROWD for p in _pairs(block))
    pairs.update(p for p, n in shared.items() if n >= (COMMON_KEYS if _close(by_id[p[0]], by_id[p[1]]) else FAR_KEYS))
    return sorted(pairs)


def _close(left: Account, right: Account) -> bool:
    """Tell whether two pages may have come out in the same weeks."""
    if left.published is None or right.published is None:
        return True
    return abs((left.published - right.published).days) <= LATE_PUBLICATION


def _person_keys(account: Account) -> Iterator[str]:
    for person in account.victims | account.perpetrators | account.people:
        yield f"person {person}"
    if account.main:
        yield f"copy {account.family}"
    if account.main and account.published:
        week = account.published.toordinal() // 7
        for place in account.place_names:
            yield f"{place} told in week {week}"
            yield f"{place} told in week {week + 1}"
    if account.main:
        for place in account.place_names:
            yield f"at {place}"
    if account.period and (account.period.days() or 10_000) <= 7:
        for place in account.place_names:
            yield f"{place} in {account.period.edtf[:7]}"


def _pairs(block: Sequence[Account]) -> Iterator[tuple[str, str]]:
    ordered = sorted(block, key=lambda a: (a.published.isoformat() if a.published else "", a.id))
    chosen = combinations(ordered, 2) if len(ordered) <= CROWD else pairwise(ordered)
    for a, b in chosen:
        if a.document != b.document:
            yield (min(a.id, b.id), max(a.id, b.id))
