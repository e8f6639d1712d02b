"""What became of it: the steps against one respondent, of one incident, before one family of forums.

A step of another case (a previous conviction) is another proceeding. What is announced is kept apart from what was
done: only done steps make the stage. A decision that is dated after all its sources is a problem, not a fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from averment.model.incident import ItemRef
from averment.model.proceeding import Proceeding
from averment.model.reading import Reading
from averment.model.step import Step
from averment.resolving.entities import Entities
from averment.resolving.features import Account
from averment.resolving.groups import stable_id
from averment.resolving.page import Page
from averment.resolving.periods import period_of, seen_on
from averment.resolving.words import words_of

RANKS = (
    "complaint",
    "inquiry_opened",
    "referral",
    "suspension",
    "charge",
    "trial",
    "dismissal",
    "verdict_guilty",
    "verdict_acquitted",
    "finding",
    "court_order",
    "sentence",
    "settlement",
    "appeal",
)
"""The order that stages have when their days are not told; stages that are not here do not move a proceeding."""
_DECIDED = frozenset({"verdict_guilty", "verdict_acquitted", "sentence"})
_FAMILIES = {"suspension": "disciplinary", "settlement": "civil", "report_published": "inquiry", "policy_change": "policy"}
_OF_BODY = {"oversight": "inquiry", "ngo": "inquiry"}
_CANNOT_DECIDE = frozenset({"police", "ngo", "media", "union", "prison", "medical"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A step with its document and what it belongs to."""

    document: str
    step: Step
    respondent: str | None
    words: str | None
    incident: str | None
    forum: str | None
    forum_category: str | None
    heard: date | None
    other_case: bool

    @property
    def family(self) -> str:
        """The family of forums: criminal, civil, disciplinary, inquiry or policy."""
        by_stage = _FAMILIES.get(self.step.stage)
        return by_stage or _OF_BODY.get(self.forum_category or "", "criminal")

    @property
    def order(self) -> tuple[date, int, date, str, int]:
        """Where it stands in time: its own day, else that of its source, then the order that stages have."""
        when = period_of(self.step.when)
        day = (when.earliest() or when.latest()) if when else None
        rank = RANKS.index(self.step.stage) if self.step.stage in RANKS else len(RANKS)
        return (day or self.heard or date.max, rank, self.heard or date.max, self.document, self.step.start)


_Cases = defaultdict[tuple[str, str, str, str], list[Placed]]


def resolve_proceedings(
    readings: Sequence[Reading], entities: Entities, told: Mapping[str, Sequence[Account]], incident_of: Mapping[str, str]
) -> tuple[Proceeding, ...]:
    """Put the steps of all documents together into proceedings, each in order of time.

    `told` lists the accounts of each document, `incident_of` the incident of each account.
    """
    cases: _Cases = defaultdict(list)
    for reading in readings:
        for placed in _placed(reading, entities, told.get(reading.document.id, ()), incident_of):
            cases[_case(placed)].append(placed)
    return tuple(_proceeding(key, cases[key]) for key in sorted(_merged(_by_full_name(cases, entities))))


def _case(placed: Placed) -> tuple[str, str, str, str]:
    other = placed.document if placed.other_case else ""
    respondent = placed.respondent or (f"unnamed {placed.document}" if not placed.incident else "")
    return (placed.incident or "", respondent, placed.family, other)


def _by_full_name(cases: _Cases, entities: Entities) -> _Cases:
    """Give the steps against a family name to the only one of that name who answers for the same incident."""
    words = {key: words_of(e.name or "") if (e := entities.by_id.get(key[1])) else [] for key in cases}
    for key in sorted(cases):
        if len(words[key]) != 1 or not key[0] or key[3]:
            continue
        full = [k for k in cases if k[0] == key[0] and not k[3] and len(words[k]) > 1 and words[k][-1] == words[key][0]]
        if len({k[1] for k in full}) == 1:
            cases[(key[0], full[0][1], key[2], "")] += cases.pop(key)
            words.setdefault((key[0], full[0][1], key[2], ""), words[full[0]])
    return cases


def _merged(cases: _Cases) -> _Cases:
    """Give the steps without a respondent to the only respondent that the incident has before those forums."""
    for key in sorted(cases):
        incident, respondent, family, other = key
        if respondent or not incident or other:
            continue
        heads = [k for k in cases if k[0] == incident and k[2] == family and k[1] and not k[3]]
        if len(heads) == 1:
            cases[heads[0]] += cases.pop(key)
    return cases


def _placed(
    reading: Reading, entities: Entities, accounts: Sequence[Account], incident_of: Mapping[str, str]
) -> list[Placed]:
    page = Page(reading, entities)
    main = next((a for a in accounts if a.main), None)
    act_claims = {a.id: a.claim for a in reading.acts}
    by_claim = {act_claims[i]: account for account in accounts for i in account.acts}
    placed: list[Placed] = []
    for step in reading.steps:
        entity = entities.of(reading.document.id, step.respondent)
        respondent = entity.id if entity and entity.name else None
        words = (entity.name if entity else None) or _words(step.respondent, page)
        account = _account(by_claim.get(step.claim), respondent, accounts, main)
        of_victim = bool(account and respondent in account.victims)
        forum = page.mentions.get(step.forum or "")
        placed.append(
            Placed(
                document=reading.document.id,
                step=step,
                respondent=respondent,
                words=words,
                incident=incident_of.get(account.id) if account and not (step.other_case or of_victim) else None,
                other_case=step.other_case or of_victim,
                forum=(forum.name or forum.text) if forum else step.forum,
                forum_category=forum.category if forum else None,
                heard=seen_on(reading.document),
            )
        )
    return placed


def _words(respondent: str | None, page: Page) -> str | None:
    """Take the words for somebody unnamed: a description rather than a pronoun."""
    mention = page.mentions.get(respondent or "")
    if mention is None:
        return respondent
    others = [m for m in page.reading.mentions if m.entity == mention.entity and not m.pronoun]
    return max(others, key=lambda m: (len(m.text), -m.start)).text if mention.pronoun and others else mention.text


def _account(
    same_claim: Account | None, respondent: str | None, accounts: Sequence[Account], main: Account | None
) -> Account | None:
    if same_claim is not None:
        return same_claim
    against = [a for a in accounts if respondent and respondent in a.perpetrators]
    return against[0] if against else main


def _proceeding(key: tuple[str, str, str, str], placed: Sequence[Placed]) -> Proceeding:
    incident, _, family, other = key
    steps = sorted(placed, key=lambda p: p.order)
    done = [p for p in steps if not p.step.announced and p.step.stage in RANKS]
    heard = [p.heard for p in steps if p.heard]
    named = next((p for p in steps if p.respondent), None)
    first = min(steps, key=lambda p: (p.document, p.step.start, p.step.end))
    return Proceeding(
        id=stable_id("pro", first.document, first.step.start, first.step.end, first.step.stage, family),
        respondent=next((p.words for p in (named, *steps) if p and p.words), None),
        respondent_entity=named.respondent if named else None,
        forum=next((p.forum for p in reversed(steps) if p.forum), None),
        case_number=None,
        incident=incident or None,
        steps=tuple(ItemRef(p.document, p.step.id) for p in steps),
        stage=done[-1].step.stage if done else None,
        final=_final(done),
        last_heard=max(heard).isoformat() if heard else None,
        stale=None,
        other_case=bool(other),
        problems=tuple(dict.fromkeys(problem for p in steps for problem in _problems(p, placed))),
    )


def _final(done: Sequence[Placed]) -> str:
    """Say what is attested of the last word: an appeal lodged, or a decision against which none is told."""
    stages = [p.step.stage for p in done]
    if "appeal" in stages:
        decided_after = any(s in _DECIDED for s in stages[stages.index("appeal") + 1 :])
        return "appealable" if decided_after else "appealed"
    if _DECIDED & set(stages):
        return "appealable"
    return "unknown"


def _problems(placed: Placed, all_of_them: Sequence[Placed]) -> list[str]:
    step, found = placed.step, []
    when = period_of(step.when)
    sources = [p.heard for p in all_of_them if p.heard]
    start = when.earliest() if when else None
    if not step.announced and start and sources and start > max(sources):
        found.append(f"{step.stage} is dated {step.when}, after every source that tells of it")
    if step.stage in _DECIDED and placed.forum_category in _CANNOT_DECIDE:
        found.append(f"{step.stage} is told of {placed.forum}, which is not a court")
    return found
