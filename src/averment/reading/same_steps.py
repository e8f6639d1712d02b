"""Tell one step from another on a page: the same step told twice is kept once, at its fullest telling.

Two steps are the same if their stage agrees and neither respondent, nor forum (of inquiries, reports and referrals), nor
kind of measure is known to differ. An announced step is the same as the one that was done. Words that only speak of a
step ("after the verdict") never displace words that tell it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from averment.model.claim import Claim
from averment.model.mention import Mention
from averment.model.step import Step

_BY_FORUM = frozenset(
    {"inquiry_opened", "report_published", "referral", "complaint", "policy_change", "court_order", "finding"}
)
_PLEA = "plea_not_guilty"  # told at an arraignment, which is no other step then
# Steps of a kind of their own: a settlement with a family is no consent decree, a file for the prosecutor no lawsuit.
_APART = frozenset(
    {"consent_decree", "lawsuit_filed", "complaint_filed", "civil_party", "committed_for_trial", "damages", "warning", _PLEA}
)
# A complaint that is filed is the one that was announced before.
_ONE_COMPLAINT = {"complaint_announced": "complaint_filed", "complaint_considered": "complaint_filed"}
_OFFICIALS = frozenset({"police", "prison", "military", "government"})
_PLAIN = (None, "scheduled", "imprisonment", "requested")


@dataclass(frozen=True, slots=True)
class Told:
    """A step as one sentence tells it, with what tells it from others.

    `new` means that the respondent is introduced as somebody new ("an officer"). `rank` is how well the words tell it:
    0 only speak of it, 1 hint at it, 2 tell it in a headline, 3 in the text. A step that `needs_court` is one only where
    a court's sentence is told; `attested` says that its sentence tells of one; without a court it may still be
    a suspension (`or_suspension`).
    """

    step: Step
    mention: str | None
    new: bool
    rank: int
    needs_court: bool
    attested: bool
    or_suspension: bool


def keep_once(told: Sequence[Told], mentions: tuple[Mention, ...], claims: Mapping[str, Claim]) -> tuple[Step, ...]:
    """Keep each step once, in the order of the page."""
    by_id = {m.id: m for m in mentions}
    court = any(t.step.stage == "sentence" and not t.needs_court and t.rank > 1 for t in told)
    kept: list[Told] = []
    for one in (_as_told(t, court=court) for t in told):
        if one is None:
            continue
        match = next((k for k, other in enumerate(kept) if _same(other, one, by_id, claims)), None)
        if match is None:
            kept.append(one)
        else:
            kept[match] = _fuller(kept[match], one)
    kept = [k for k in kept if k.rank > 0 and not _of_no_party(k, kept, by_id)]
    return tuple(sorted((k.step for k in kept), key=lambda s: (s.start, s.end, s.stage)))


def _of_no_party(told: Told, kept: Sequence[Told], mentions: Mapping[str, Mention]) -> bool:
    """Whether it is another case of somebody who is neither an official nor answers for anything here: of the victim."""
    who = mentions.get(told.mention or "")
    if not told.step.other_case or who is None or who.category in _OFFICIALS:
        return False
    here = (mentions.get(k.mention or "") for k in kept if not k.step.other_case)
    return not any(m is not None and m.entity == who.entity for m in here)


def _as_told(told: Told, *, court: bool) -> Told | None:
    """A ban is a sentence where a court speaks; elsewhere a suspension is one by the employer, and another ban is no step."""
    if not told.needs_court or court or told.attested:
        return told
    if not told.or_suspension:
        return None
    return replace(told, step=replace(told.step, stage="suspension", substage=None, components=()))


def _same(a: Told, b: Told, mentions: Mapping[str, Mention], claims: Mapping[str, Claim]) -> bool:
    one, other = a.step, b.step
    if one.stage != other.stage or one.other_case != other.other_case:
        return False
    if _measures_differ(one, other) and not (min(a.rank, b.rank) < 2 and _PLEA in (one.substage, other.substage)):
        return False
    if (
        one.stage == "inquiry_opened"
        and (one.substage == "internal") != (other.substage == "internal")
        and min(a.rank, b.rank) > 1
    ):
        return False  # the inquiry of a prosecutor is not that of the employer
    if one.stage in _BY_FORUM:
        if min(a.rank, b.rank) < 2 and not (one.forum and other.forum):
            return True
        return not _forums_differ(a, b, claims, mentions)
    return not _respondents_differ(a, b, mentions)


def _measures_differ(a: Step, b: Step) -> bool:
    if a.outcome is not None and b.outcome is not None and a.outcome != b.outcome:
        return True
    one, other = (_ONE_COMPLAINT.get(s.substage or "", s.substage) for s in (a, b))
    if one == other:
        return False
    if a.stage == "finding" or not _APART.isdisjoint((one, other)):
        return True
    if a.stage == "sentence":
        return not (a.substage in _PLAIN and b.substage in _PLAIN)
    return a.substage is not None and b.substage is not None and a.stage != "trial"


def _forums_differ(a: Told, b: Told, claims: Mapping[str, Claim], mentions: Mapping[str, Mention]) -> bool:
    one, other = _forum(a, claims, mentions), _forum(b, claims, mentions)
    if one is None or other is None:
        return False
    one_words, other_words = _words(one), _words(other)
    shared = len(one_words & other_words)
    return shared < min(len(one_words), len(other_words)) and 2 * shared < max(len(one_words), len(other_words))


def _forum(told: Told, claims: Mapping[str, Claim], mentions: Mapping[str, Mention]) -> str | None:
    """The forum, or the body that speaks where none is named: one that says "an inquiry is under way" tells of its own."""
    if told.step.forum or told.step.stage != "inquiry_opened":
        return told.step.forum
    source = mentions.get(claims[told.step.claim].source or "")
    return source.text if source is not None and source.kind == "organization" else None


def _words(text: str) -> frozenset[str]:
    return frozenset(w for w in text.lower().replace("’s", "").replace("'s", "").split() if len(w) > 3)


def _respondents_differ(a: Told, b: Told, mentions: Mapping[str, Mention]) -> bool:
    one, other = mentions.get(a.mention or ""), mentions.get(b.mention or "")
    if one is None or other is None or one.entity == other.entity:
        return False
    if one.name and other.name:
        return True
    # "An officer was charged … John Doe was charged": who is unnamed is named later; somebody new is another.
    # A headline tells it first, and of nobody new.
    return b.new and b.rank > 1 and a.rank != 2


def _fuller(first: Told, again: Told) -> Told:
    one, other = first.step, again.step
    if one.stage in _BY_FORUM and min(first.rank, again.rank) > 1 and (one.forum is None) != (other.forum is None):
        later = one.forum is None
    elif first.rank != again.rank:
        later = again.rank > first.rank
    elif one.announced != other.announced and one.stage not in _BY_FORUM:
        later = one.announced
    else:
        later = _known(again) > _known(first)
    best, rest = (again, first) if later else (first, again)
    step = best.step
    lends = rest.rank > 1 and not rest.step.announced and not step.components
    merged = replace(
        step,
        forum=step.forum or rest.step.forum,
        respondent=step.respondent or rest.step.respondent,
        charge=step.charge or rest.step.charge,
        components=step.components or rest.step.components,
        outcome=step.outcome or (rest.step.outcome if step.stage == "appeal" else None),
        substage=step.substage or (rest.step.substage if lends else None),
    )
    return replace(best, step=merged, mention=best.mention or rest.mention)


def _known(told: Told) -> int:
    step = told.step
    return len(step.components) + sum(x is not None for x in (step.forum, step.when, step.charge))
