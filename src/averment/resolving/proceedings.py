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
from averment.model.mention import Mention
from averment.model.proceeding import Proceeding
from averment.model.step import Step
from averment.resolving.entities import Entities
from averment.resolving.features import Account
from averment.resolving.finality import case_number, said_final
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
_INQUIRING = frozenset({"court", "prosecution", "oversight"})
"""Who judges or inquires answers for nothing in the step that it takes."""
_HOLDS_OFFICE = frozenset({"court", "prosecution", "oversight", "government", "police", "prison", "military"})
_ASKED = frozenset({"referral", "inquiry_opened", "complaint"})
"""Steps that name a body which is asked or told: "the police" without a number are no respondent of them."""
ARTICLE = 4
"""A court that stands so near the beginning of a step is who takes it: its decision, not an appeal to it."""
PRONOUN = 3
"""So many letters a pronoun has at most."""
_CANNOT_DECIDE = frozenset({"police", "ngo", "media", "union", "prison", "medical"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A step with its document and what it belongs to; `by_court` where the court acts; `said` are the words around."""

    document: str
    step: Step
    respondent: str | None
    words: str | None
    incident: str | None
    forum: str | None
    forum_category: str | None
    heard: date | None
    other_case: bool
    by_court: bool = False
    said: str = ""

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
    pages: Sequence[Page], entities: Entities, told: Mapping[str, Sequence[Account]], incident_of: Mapping[str, str]
) -> tuple[Proceeding, ...]:
    """Put the steps of all documents together into proceedings, each in order of time.

    `told` lists the accounts of each document, `incident_of` the incident of each account.
    """
    cases: _Cases = defaultdict(list)
    for page in pages:
        for placed in _placed(page, told.get(page.reading.document.id, ()), incident_of):
            cases[_case(placed)].append(placed)
    return tuple(_proceeding(key, cases[key]) for key in sorted(_merged(_by_full_name(cases, entities))) if cases[key])


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
    """Give the steps without a named respondent to the only one whom the incident has before those forums.

    Not those that end otherwise for somebody else: where one is convicted, the officer who is acquitted is another. They
    stay together by the words that describe them, within this one incident.
    """
    for key in sorted(cases):
        incident, respondent, family, other = key
        if respondent or not incident or other:
            continue
        heads = [k for k in cases if k[0] == incident and k[2] == family and k[1] and not k[3]]
        theirs = _outcomes(cases[heads[0]]) if len(heads) == 1 else frozenset()
        theirs |= _outcomes(cases[key]) if not heads else frozenset()
        kept: list[Placed] = []
        for placed in cases.pop(key):
            against = _OPPOSITE.get(placed.step.stage)
            if placed.words and against in (theirs or _said_of_others(placed, cases, key)):
                cases[(incident, f"described {_plain(placed.words)}", family, other)].append(placed)
            else:
                kept.append(placed)
        if kept:
            cases[heads[0] if len(heads) == 1 else key] += kept
    return cases


_OPPOSITE = {"verdict_acquitted": "verdict_guilty", "dismissal": "verdict_guilty"}


def _outcomes(placed: Sequence[Placed]) -> frozenset[str]:
    return frozenset("verdict_guilty" if p.step.stage == "sentence" else p.step.stage for p in placed)


def _said_of_others(placed: Placed, cases: _Cases, key: tuple[str, str, str, str]) -> frozenset[str]:
    """Take the outcomes for all others who answer for the same incident."""
    theirs = (p for k, all_of_them in cases.items() if k[0] == key[0] and k[2] == key[2] for p in all_of_them)
    return _outcomes([p for p in theirs if p is not placed])


def _plain(words: str) -> str:
    """Take the last two words of a description: "a second officer" and "the second officer" are one."""
    return " ".join(words_of(words)[-2:])


def _placed(page: Page, accounts: Sequence[Account], incident_of: Mapping[str, str]) -> list[Placed]:
    reading, entities = page.reading, page.entities
    main = next((a for a in accounts if a.main), None)
    act_claims = {a.id: a.claim for a in reading.acts}
    said = {s.id: c.text if (c := page.claims.get(s.claim)) else s.text for s in reading.steps}
    by_claim = {act_claims[i]: account for account in accounts for i in account.acts}
    placed: list[Placed] = []
    for step in reading.steps:
        forum, against = _forum(step, page), _respondent(step, page)
        m = page.mention_of(step.forum, step.start) or _court_that_acts(step, page)
        forum = forum or (m.name or m.text if m and m.category == "court" else None)
        entity = entities.of(reading.document.id, against.id) if against else None
        respondent = entity.id if entity and entity.name else None
        words = (entity.name if entity else None) or (against.text if against else None)
        account = _account(by_claim.get(step.claim), respondent, accounts, main)
        of_victim = bool(account and respondent in account.victims)
        placed.append(
            Placed(
                document=reading.document.id,
                step=step,
                respondent=respondent,
                words=words,
                incident=incident_of.get(account.id) if account and not (step.other_case or of_victim) else None,
                other_case=step.other_case or of_victim,
                forum=forum,
                forum_category=m.category if m else None,
                heard=seen_on(reading.document),
                said=said[step.id],
                by_court=bool(m and m.category == "court" and m.start - step.start <= ARTICLE and _court_that_acts(step, page)),
            )
        )
    return placed


def _court_that_acts(step: Step, page: Page) -> Mention | None:
    """Find the court that the claim of a step begins with: "The court of appeal upheld his conviction"."""
    claim = page.claims.get(step.claim)
    begin = claim.start if claim else step.start
    first = (m for m in page.reading.mentions if 0 <= m.start - begin <= ARTICLE and m.category == "court")
    return next(first, None)


def _respondent(step: Step, page: Page) -> Mention | None:
    """Find who answers: a person, a group or a body with a name, never the forum itself; a pronoun stands for its own."""
    mention = page.mention_of(step.respondent, step.start)
    found = page.described(mention) if mention else None
    if found is None or found.kind == "place" or found.entity in _forums(step, page):
        return None
    if found.category in _INQUIRING or (found.kind == "group" and found.number is None and step.stage in _ASKED):
        return None
    return found if found.kind != "organization" or found.name else None


def _forums(step: Step, page: Page) -> set[str]:
    """Whoever takes this step, here or where the page tells of it again."""
    alike = [s for s in page.reading.steps if s.stage == step.stage]
    return {m.entity for s in (step, *alike) if (m := page.mention_of(s.forum, s.start))}


def _forum(step: Step, page: Page) -> str | None:
    """Name the forum: a body, or a person who holds such an office; whoever complains is none."""
    mention = page.mention_of(step.forum, step.start)
    if mention is None:
        return _words_only(step.forum)
    found = page.described(mention)
    if found is None or (found.kind != "organization" and found.category not in _HOLDS_OFFICE):
        return None
    return found.name or found.text


def _words_only(forum: str | None) -> str | None:
    """Keep words that no mention covers where they are more than a pronoun."""
    return forum if forum and len(forum) > PRONOUN else None


def _account(
    same_claim: Account | None, respondent: str | None, accounts: Sequence[Account], main: Account | None
) -> Account | None:
    if same_claim is not None:
        return same_claim
    against = [a for a in accounts if respondent and respondent in a.perpetrators]
    return against[0] if against else main


def _proceeding(key: tuple[str, str, str, str], placed: Sequence[Placed]) -> Proceeding:
    incident, _, family, other = key
    steps = _in_order(placed)
    done = [p for p in steps if not p.step.announced and p.step.stage in RANKS]
    heard = [p.heard for p in steps if p.heard]
    named = next((p for p in steps if p.respondent), None)
    first = min(steps, key=lambda p: (p.document, p.step.start, p.step.end))
    return Proceeding(
        id=stable_id("pro", first.document, first.step.start, first.step.end, first.step.stage, family),
        respondent=next((p.words for p in (named, *steps) if p and p.words), None),
        respondent_entity=named.respondent if named else None,
        forum=next((p.forum for p in reversed(steps) if p.forum), None),
        case_number=case_number([p.said for p in steps]),
        incident=incident or None,
        steps=tuple(ItemRef(p.document, p.step.id) for p in steps),
        stage=done[-1].step.stage if done else None,
        final=_final(done),
        last_heard=max(heard).isoformat() if heard else None,
        stale=None,
        other_case=bool(other),
        problems=tuple(dict.fromkeys(problem for p in steps for problem in _problems(p, placed))),
    )


def _in_order(placed: Sequence[Placed]) -> list[Placed]:
    """Put the dated steps in order of time; an undated one of an undated page stands before the stages that follow it.

    One that is told without its day was done no later than the same step is dated elsewhere, or than a later stage is
    dated on the same page.
    """

    def order(one: Placed) -> tuple[date, int, date, str, int]:
        day, rank, heard, document, start = one.order
        if period_of(one.step.when) is None and not one.step.announced:
            told = (p for p in placed if p is not one and not p.step.announced and (p.step.when or p.heard))
            day = min([day, *(p.order[0] for p in told if _tells_of(p, one))])
        return (day, rank, heard, document, start)

    steps = sorted((p for p in placed if p.order[0] != date.max), key=order)
    for late in sorted((p for p in placed if p.order[0] == date.max), key=lambda p: p.order):
        after = (i for i, p in enumerate(steps) if p.order[1] > late.order[1] and p.step.stage in RANKS)
        steps.insert(next(after, len(steps)), late)
    return steps


def _tells_of(told: Placed, undated: Placed) -> bool:
    """Tell whether a step bounds the day of an undated one: the same stage, or a later one with its day on the same page."""
    if told.step.stage == undated.step.stage:
        return True
    return bool(told.step.when) and told.document == undated.document and told.order[1] > undated.order[1]


def _final(done: Sequence[Placed]) -> str:
    """Say what is attested of the last word: it is said to be, an appeal is lodged, or none is told against a decision."""
    stages = [p.step.stage for p in done]
    if said_final((p.step, p.said, p.forum) for p in done if p.step.stage in _DECIDED | {"appeal", "dismissal"}):
        return "final"
    if "appeal" in stages:
        decided_after = any(s in _DECIDED for s in stages[stages.index("appeal") + 1 :])
        decided = any(p.step.stage == "appeal" and (p.by_court or p.step.outcome) for p in done)
        return "appealable" if decided_after or decided else "appealed"
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
