"""The review queue: what waits for a person, one question after the other, with who decided what and how far the team is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, cast

from fastapi import APIRouter, Form, Query
from pydantic import BaseModel
from pydantic import Field as Typed
from starlette.responses import Response

from averment.errors import BadPeriod, DecidedMeanwhile, RecordMissing, UsageError
from averment.model.judgement import JUDGEMENT_KINDS, JudgementKind, Subject, confirmed_by, fates
from averment.model.listing import Listed, Wanted
from averment.model.period import Period
from averment.model.question import QUESTION_KINDS, Question, QuestionKind
from averment.reviewing.answers import Answer, answer
from averment.reviewing.history import Entry, history
from averment.reviewing.team import progress
from averment.web.desk import At, Desk
from averment.web.shown import judging
from averment.web.shown.naming import incident_name
from averment.web.shown.question import asked

router = APIRouter()
PAGE = 12
"""So many questions, or decisions, are listed at once."""
LONGEST_PLACE = 24
REASONS = 4
"""So many reasons to choose from has each answer at most."""
_OPEN = ("answered", "no")
_DATES = ("when", "published")
_FIELDS = ("modality", "act", "stage", *_DATES)
Short = Annotated[str, Query(max_length=80)]


class Given(BaseModel):
    """What the form of an answer holds: the question with its words, and what is answered, why.

    `subject` are the words, as document, start and end; `speaker` are words likewise. `seen` is how many judgements about
    the words the page showed. `typed` is a reason in one's own words, `reason` one of those to choose from.
    """

    asked: str = Typed(max_length=40)
    about: str = Typed("", max_length=80)
    subject: list[str] = Typed(min_length=1, max_length=8)
    answer: str = Typed(max_length=20)
    reason: str = Typed("", max_length=4000)
    typed: str = Typed("", max_length=4000)
    speaker: str = Typed("", max_length=40)
    modality: str = Typed("", max_length=40)
    act: str = Typed("", max_length=40)
    stage: str = Typed("", max_length=40)
    when: str = Typed("", max_length=60)
    published: str = Typed("", max_length=60)
    seen: int = Typed(0, ge=0)
    kind: str = Typed("", max_length=40)
    next: str = Typed("", max_length=80)

    @property
    def why(self) -> str:
        """The reason, as it is kept."""
        return " ".join((self.typed or self.reason).split())


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of what waits, the question that is asked now, and its neighbours."""

    items: tuple[Listed, ...]
    counts: tuple[tuple[str, int], ...]
    now: Listed | None
    before: str | None
    after: str | None
    next_page: str | None

    @property
    def open(self) -> int:
        """How many questions wait in all."""
        return sum(n for _, n in self.counts)


@router.get("/review", name="review")
async def review(desk: At, kind: Short = "", at: Short = "", after: str = "", done: Short = "") -> Response:
    """Ask the question on which most hangs, or another one."""
    try:
        queue = _queue(desk, kind, at, after or None)
    except RecordMissing:
        return desk.page("nothing_yet.html.j2", room="review")
    question = queue.now.item if queue.now else None
    kept = next((j for j in desk.view.judgements() if j.id == done), None) if done else None
    return desk.page(
        "review.html.j2",
        queue=queue,
        asked=asked(desk, question) if isinstance(question, Question) else None,
        kind=kind if kind in QUESTION_KINDS else "",
        after=after,
        kept=history([kept])[0] if kept else None,
        waits=len(_waiting(desk)) if desk.site.options.two_people else 0,
        **_saying(desk),
    )


@router.post("/review/decide", name="review.decide")
async def decide(desk: At, given: Annotated[Given, Form()]) -> Response:
    """Keep an answer, unless somebody else answered about the same words meanwhile."""
    question = _question(desk, given)
    if not given.why:
        raise UsageError(desk.t("judging.no_reason"), advice=desk.t("judging.no_reason_advice"))
    judge = desk.judge.knowing(given.seen)
    try:
        made = answer(judge, question, _answer(desk, question, given))
    except DecidedMeanwhile:
        return desk.page("review_crossed.html.j2", 409, asked=asked(desk, question), given=given, **_saying(desk))
    return desk.back(desk.url("review", kind=given.kind, at=given.next, done=made.id))


@router.post("/review/undo", name="review.undo")
async def undo(
    desk: At,
    judgement: Annotated[str, Form(max_length=80)],
    reason: Annotated[str, Form(max_length=4000)] = "",
    back: Annotated[str, Form(max_length=20)] = "",
    kind: Annotated[str, Form(max_length=40)] = "",
) -> Response:
    """Take a decision back; both stay in the history."""
    made = desk.judge.undo(judgement, reason)
    return desk.back(desk.url("review.history") if back == "history" else desk.url("review", kind=kind, done=made.id))


@router.post("/review/confirm", name="review.confirm")
async def confirm(
    desk: At, judgement: Annotated[str, Form(max_length=80)], reason: Annotated[str, Form(max_length=4000)] = ""
) -> Response:
    """Confirm, as the second person, what somebody else decided."""
    desk.judge.confirm(judgement, reason)
    return desk.back(desk.url("review.history", waiting="yes"))


@router.get("/review/history", name="review.history")
async def past(desk: At, waiting: Short = "", by: Short = "", before: Annotated[int, Query(ge=0)] = 0) -> Response:
    """List what people decided, the latest first; or what waits for a second person."""
    told = history(desk.view.judgements())
    if waiting:
        told = tuple(e for e in told if e.fate == "waits")
    if by:
        told = tuple(e for e in told if e.judgement.by == by)
    page = told[before : before + PAGE]
    return desk.page(
        "review_history.html.j2",
        entries=page,
        waiting=bool(waiting),
        by=by,
        total=len(told),
        older=before + PAGE if before + PAGE < len(told) else None,
        **_saying(desk),
    )


@router.get("/review/progress", name="review.progress")
async def team(desk: At) -> Response:
    """Say how far the team is."""
    far = progress(desk.view.judgements(), desk.today)
    counted = desk.view.facets(Wanted("question", (_OPEN,)), ("kind",)).get("kind", ())
    return desk.page("review_progress.html.j2", far=far, counts=counted, open=sum(n for _, n in counted))


def _queue(desk: Desk, kind: str, at: str, after: str | None) -> Queue:
    marks = (_OPEN, *((("kind", kind),) if kind in QUESTION_KINDS else ()))
    wanted = Wanted("question", marks, order="-weight", limit=PAGE, after=after)
    found = desk.view.items(wanted)
    counts = desk.view.facets(Wanted("question", (_OPEN,)), ("kind",)).get("kind", ())
    place = next((i for i, q in enumerate(found.items) if q.id == at), 0)
    items = found.items
    if at and items and items[place].id != at:  # it is on another page of the queue, or was answered
        try:
            return Queue(items, counts, desk.view.item("question", at), None, items[0].id, found.next)
        except RecordMissing:
            pass
    return Queue(
        items,
        counts,
        items[place] if items else None,
        items[place - 1].id if place else None,
        items[place + 1].id if place + 1 < len(items) else None,
        found.next,
    )


def _question(desk: Desk, given: Given) -> Question:
    """Build the question again from its words: the record may not ask it any more, or call it otherwise."""
    if given.asked not in QUESTION_KINDS:
        raise UsageError(desk.t("judging.no_kind"), advice=desk.t("judging.no_kind_advice"))
    subjects = tuple(_words(desk, written) for written in given.subject)
    return Question("", cast("QuestionKind", given.asked), subjects, "", 0.0, about=given.about or None)


def _words(desk: Desk, written: str) -> Subject:
    document, _, place = written.partition(":")
    start, _, end = place.partition(":")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit() and len(place) < LONGEST_PLACE):
        raise UsageError(desk.t("judging.no_words"), advice=desk.t("judging.no_words_advice"))
    return desk.view.subject(document, int(start), int(end))


def _answer(desk: Desk, question: Question, given: Given) -> Answer:
    if given.answer not in JUDGEMENT_KINDS:
        raise UsageError(desk.t("judging.no_kind"), advice=desk.t("judging.no_kind_advice"))
    fields = {name: value for name in _FIELDS if (value := getattr(given, name).strip())}
    for name in _DATES:
        try:
            Period(fields.get(name, "2000"))
        except BadPeriod as bad:
            raise UsageError(desk.t("review.no_date", date=fields[name]), advice=desk.t("review.no_date_advice")) from bad
    speaker = _words(desk, f"{question.subjects[0].document}:{given.speaker}") if given.speaker else None
    return Answer(cast("JudgementKind", given.answer), given.why, fields, speaker)


def _waiting(desk: Desk) -> list[str]:
    """The decisions that wait for a second person who is not this one."""
    log = desk.view.judgements()
    fate = fates(log)
    return [j.id for j in log if fate[j.id] == "waits" and j.by != desk.viewer.name]


def _saying(desk: Desk) -> dict[str, Any]:
    """What templates of this room say things with."""
    return {
        "said": lambda value: judging.value_said(desk, value),
        "incident_name": lambda incident: incident_name(desk, incident),
        "reasons": lambda kind: _reasons(desk, kind),
        "mine": lambda entry: entry.judgement.by == desk.viewer.name,
        "what_of": lambda entry: _what(desk, entry),
    }


def _reasons(desk: Desk, kind: str) -> list[str]:
    keys = (f"review.reason.{kind}_{number}" for number in range(1, REASONS + 1))
    return [said for key in keys if (said := desk.t(key)) != key]


def _what(desk: Desk, entry: Entry) -> str:
    """What somebody did, in a word: decided something, took something back, or confirmed it."""
    if entry.judgement.undoes:
        return desk.t("review.took_back")
    if confirmed_by(entry.judgement):
        return desk.t("review.confirmed")
    return desk.t(f"judgement.{entry.judgement.kind}")
