"""What became of it: the steps against one respondent, of one incident, before one family of forums.

A step of another case (a previous conviction) is another proceeding. What is announced is kept apart from what was
done: only done steps make the stage. A decision that is dated after all its sources is a problem, not a fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from averment.model.entity import Feature
from averment.model.incident import ItemRef
from averment.model.mention import Mention
from averment.model.proceeding import Proceeding
from averment.model.step import Step
from averment.resolving.entities import Entities
from averment.resolving.features import Account
from averment.resolving.finality import case_number, said_final
from averment.resolving.forums import ARTICLE, court_that_acts, forum_of, level_problem
from averment.resolving.groups import stable_id
from averment.resolving.page import Page
from averment.resolving.periods import period_of, seen_on
from averment.resolving.words import fold, words_of
from averment.vocabulary.forums import ARTICLES, SAME_WORD, TELLS_APART

_IN_ORDER = (
    "complaint",
    "referral inquiry_opened",
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
RANKS = {stage: rank for rank, stages in enumerate(_IN_ORDER) for stage in stages.split()}
"""The order that stages have when their days are not told; stages that are not here do not move a proceeding.

A referral opens an inquiry, or follows from one: between the two, the order in which pages tell them counts.
"""
_DECIDED = frozenset({"verdict_guilty", "verdict_acquitted", "sentence"})
_ENDS = _DECIDED | {"dismissal"}
"""What an accusation comes to, whatever is tried after it."""
_FAMILIES = {"suspension": "disciplinary", "settlement": "civil", "report_published": "inquiry", "policy_change": "policy"}
_OF_BODY = {"oversight": "inquiry", "ngo": "inquiry"}
_INQUIRING = frozenset({"court", "prosecution", "oversight"})
"""Who judges or inquires answers for nothing in the step that it takes."""
_ASKED = frozenset({"referral", "inquiry_opened", "complaint"})
"""Steps that name a body which is asked or told: "the police" without a number are no respondent of them."""
SOON = 7
"""Decisions on two unnamed people are one only where they are told so many days from each other."""
_CANNOT_DECIDE = frozenset({"police", "ngo", "media", "union", "prison", "medical"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A step with its document and what it belongs to; `by_court` where the court acts; `said` are the words around.

    `particular` is true where the forum is one court or body, not "the court", and `body` is its entity; `unnamed` names
    on its page whoever answers without a name.
    """

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
    particular: bool = False
    unnamed: str | None = None
    body: str | None = None

    @property
    def family(self) -> str:
        """The family of forums: criminal, civil, disciplinary or policy, or the inquiry of one body."""
        family = _FAMILIES.get(self.step.stage) or _OF_BODY.get(self.forum_category or "", "criminal")
        if family == "inquiry" and self.forum and self.particular:
            return f"inquiry of {self.body or fold(self.forum)}"
        return family

    @property
    def order(self) -> tuple[date, int, date, str, int]:
        """Where it stands in time: its own day, else that of its source, then the order that stages have."""
        when = period_of(self.step.when)
        day = (when.earliest() or when.latest()) if when else None
        rank = RANKS.get(self.step.stage, len(_IN_ORDER))
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
        ours = cases.pop(key)
        others = [p for p in ours if p.words and _OPPOSITE.get(p.step.stage) in (theirs or _said_of_others(p, cases, key))]
        for name, theirs_alone in _described(others, ours).items():
            cases[(incident, name, family, other)] += theirs_alone
            ours = [p for p in ours if p not in theirs_alone]
        if ours:
            cases[heads[0] if len(heads) == 1 else key] += ours
    return cases


def _described(others: Sequence[Placed], all_of_them: Sequence[Placed]) -> dict[str, list[Placed]]:
    """Put decisions on unnamed people together where description and days fit, with what their pages tell of them besides."""
    groups: dict[str, list[Placed]] = {}
    for placed in sorted(others, key=lambda p: p.order):
        name = f"described {_plain(placed.words or '')}"
        number = sum(1 for n in groups if n.startswith(name))
        last = groups.get(f"{name} {number}")
        if last and (placed.order[0] - last[-1].order[0]).days <= SOON:
            last.append(placed)
        else:
            groups[f"{name} {number + 1}"] = [placed]
    for group in groups.values():
        who = {(p.document, p.unnamed) for p in group if p.unnamed}
        group += [p for p in all_of_them if p not in others and (p.document, p.unnamed) in who]
    return groups


_OPPOSITE = {"verdict_acquitted": "verdict_guilty", "dismissal": "verdict_guilty"}


def _outcomes(placed: Sequence[Placed]) -> frozenset[str]:
    return frozenset("verdict_guilty" if p.step.stage == "sentence" else p.step.stage for p in placed)


def _said_of_others(placed: Placed, cases: _Cases, key: tuple[str, str, str, str]) -> frozenset[str]:
    """Take the outcomes for all others who answer for the same incident."""
    theirs = (p for k, all_of_them in cases.items() if k[0] == key[0] and k[2] == key[2] for p in all_of_them)
    return _outcomes([p for p in theirs if p is not placed])


def _plain(words: str) -> str:
    """Take what a description says in any language: "a second officer", "le second agent"; else its last two words."""
    said = [SAME_WORD.get(w, w) for w in words_of(words) if w not in ARTICLES]
    if TELLS_APART & set(said):
        return " ".join(sorted(set(said) & set(SAME_WORD.values())))
    return " ".join(said[-2:])


def _one_respondent(steps: Sequence[Placed], key: str) -> tuple[Feature, ...]:
    """Say why decisions that several pages tell of somebody without a name are taken for one."""
    if not key.startswith("described ") or len({p.document for p in steps}) == 1:
        return ()
    words = list(dict.fromkeys(p.words for p in steps if p.words))
    return (
        Feature("same incident", 1.5, "all answer for the same incident, and another is convicted of it"),
        Feature("same days", 1.0, f"the decisions are told within {SOON} days"),
        Feature("descriptions that fit", 0.5, " and ".join(f"“{w}”" for w in words[:3])),
    )


def _placed(page: Page, accounts: Sequence[Account], incident_of: Mapping[str, str]) -> list[Placed]:
    reading, entities = page.reading, page.entities
    main = next((a for a in accounts if a.main), None)
    act_claims = {a.id: a.claim for a in reading.acts}
    said = {s.id: c.text if (c := page.claims.get(s.claim)) else s.text for s in reading.steps}
    by_claim = {act_claims[i]: account for account in accounts for i in account.acts}
    placed: list[Placed] = []
    for step in reading.steps:
        forum, against = forum_of(step, page), _respondent(step, page)
        m = page.mention_of(step.forum, step.start) or court_that_acts(step, page)
        category = (forum.category if forum else None) or (m.category if m else None)
        entity = entities.of(reading.document.id, against.id) if against else None
        body = entities.of(reading.document.id, forum.mention.id) if forum and forum.mention else None
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
                forum=forum.words if forum else None,
                forum_category=category,
                heard=seen_on(reading.document),
                said=said[step.id],
                by_court=bool(m and m.category == "court" and m.start - step.start <= ARTICLE and court_that_acts(step, page)),
                particular=bool(forum and forum.particular),
                body=body.id if body else None,
                unnamed=against.entity if against and not respondent else None,
            )
        )
    return placed


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


def _account(
    same_claim: Account | None, respondent: str | None, accounts: Sequence[Account], main: Account | None
) -> Account | None:
    if same_claim is not None:
        return same_claim
    against = [a for a in accounts if respondent and respondent in a.perpetrators]
    return against[0] if against else main


def _proceeding(key: tuple[str, str, str, str], placed: Sequence[Placed]) -> Proceeding:
    incident, respondent, family, other = key
    steps = _in_order(placed)
    done = [p for p in steps if not p.step.announced and p.step.stage in RANKS]
    heard = [p.heard for p in steps if p.heard]
    named = next((p for p in steps if p.respondent), None)
    first = min(steps, key=lambda p: (p.document, p.step.start, p.step.end))
    appeals = (p.step.outcome for p in reversed(done) if p.step.stage == "appeal" and p.step.outcome)
    return Proceeding(
        id=stable_id("pro", first.document, first.step.start, first.step.end, first.step.stage, family.partition(" of ")[0]),
        respondent=next((p.words for p in (named, *steps) if p and p.words), None),
        respondent_entity=named.respondent if named else None,
        forum=_forum([*(p for p in steps if p not in done), *done]),
        case_number=case_number([p.said for p in steps]),
        incident=incident or None,
        steps=tuple(ItemRef(p.document, p.step.id) for p in steps),
        stage=done[-1].step.stage if done else None,
        final=_final(done),
        last_heard=max(heard).isoformat() if heard else None,
        stale=None,
        other_case=bool(other),
        problems=tuple(dict.fromkeys(problem for p in steps for problem in _problems(p, placed))),
        joined_by=_one_respondent(steps, respondent),
        decided=next((p.step.stage for p in reversed(done) if p.step.stage in _ENDS), None),
        on_appeal=next(appeals, None),
    )


def _forum(steps: Sequence[Placed]) -> str | None:
    """Name the last forum before which something was done, rather by its name than as "the court"."""
    named = [p.forum for p in reversed(steps) if p.forum and p.particular]
    return next(iter(named), None) or next((p.forum for p in reversed(steps) if p.forum), None)


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
    if wrong := level_problem(step, placed.forum):
        found.append(wrong)
    return found
