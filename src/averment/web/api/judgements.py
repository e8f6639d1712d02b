"""The log of judgements: what people decided, deciding, and taking back."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from starlette.exceptions import HTTPException
from starlette.responses import Response

from averment.errors import QuoteMismatch, UsageError
from averment.model.correction import PARTS, PARTY_ROLES, read_correction
from averment.model.judgement import Judgement, JudgementKind, Subject, fates
from averment.protecting.policy import may_come
from averment.web.api.answering import data_router, further, says
from averment.web.api.asking import PLAIN, Short
from averment.web.api.shapes import Decision, Decisions
from averment.web.api.things import Id
from averment.web.desk import At, Desk

router = data_router("judgements")
Reason = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=PLAIN)]
Text = Annotated[str, StringConstraints(max_length=4000, pattern=PLAIN)]
Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000, pattern=PLAIN)]
_PLAIN = ConfigDict(strict=True, extra="forbid")
_OF_TWO = ("entity", "incident")


class Pointed(BaseModel):
    """Words of a document: exactly these, at exactly this place."""

    model_config = _PLAIN
    document: Short
    start: int = Field(ge=0, le=1 << 31)
    end: int = Field(ge=0, le=1 << 31)
    exact: Words


class New(BaseModel):
    """A new judgement: of which kind, about which words, with which value, and why.

    `value` is of merge and split `entity` or `incident`; of correct what is right, a line each (`modality=denied`); of assign
    as what the second words name somebody (`source`, `victim` …); of accept and reject what of the words is meant, if not
    all. With `seen`, it is refused if there are more judgements about the same words than that by now.
    """

    model_config = _PLAIN
    kind: JudgementKind
    subject: list[Pointed] = Field(min_length=1, max_length=50)
    reason: Reason
    value: Text | None = None
    seen: int | None = Field(None, ge=0, le=1 << 31)


class Back(BaseModel):
    """Why a judgement is taken back."""

    model_config = _PLAIN
    reason: Reason


class Sought(BaseModel):
    """What may be asked of the log."""

    model_config = ConfigDict(extra="forbid")
    document: Short | None = Field(None, description="Only those about words of this document.")
    kind: JudgementKind | None = None
    by: Short | None = Field(None, description="Only those of this person.")
    fate: Literal["stands", "undone", "waits"] | None = None
    limit: int = Field(50, ge=1, le=200)
    after: Short | None = Field(None, description="The id of the last one of the page before.")


@router.get("/judgements", name="api.judgements", responses=says("Decisions", "A page of the log."))
async def judgements(desk: At, asked: Annotated[Sought, Query()]) -> Response:
    """What people decided, the latest first, with what became of it."""
    everything = desk.view.judgements()
    fate = fates(everything)
    fitting = [Decision(j, fate[j.id]) for j in reversed(everything) if _fits(j, fate[j.id], asked)]
    begin = next(
        (n + 1 for n, d in enumerate(fitting) if d.judgement.id == asked.after), 0 if not asked.after else len(fitting)
    )
    shown = tuple(fitting[begin : begin + asked.limit])
    more = shown[-1].judgement.id if shown and begin + len(shown) < len(fitting) else None
    address, headers = further(desk, more)
    return desk.data(Decisions(shown, len(fitting), address), headers=headers)


@router.get("/judgements/{id}", name="api.judgement", responses=says("Decision", "It."))
async def judgement(desk: At, id: Id) -> Response:  # noqa: A002
    """One judgement."""
    return desk.data(_decision(desk, id))


@router.post("/judgements", name="api.judge", status_code=201, responses=says("Decision", "It was kept.", status=201))
async def judge(desk: At, new: New) -> Response:
    """Decide something about words of a document. Nothing is changed: it is added to the log, and can be taken back."""
    if new.kind == "publish" and not may_come(desk.viewer.role, "publish"):
        raise HTTPException(403)
    subjects = [_pointed(desk, s) for s in new.subject]
    made = _decide(desk, new, subjects)
    return desk.data(_decision(desk, made.id), 201, {"location": desk.url("api.judgement", id=made.id)})


@router.post(
    "/judgements/{id}/undo", name="api.undo", status_code=201, responses=says("Decision", "It was taken back.", status=201)
)
async def undo(desk: At, id: Id, back: Back) -> Response:  # noqa: A002
    """Take a judgement back; both stay in the log."""
    found = _decision(desk, id)
    if found.judgement.kind == "publish" and not may_come(desk.viewer.role, "publish"):
        raise HTTPException(403)
    made = desk.judge.undo(id, back.reason)
    return desk.data(_decision(desk, made.id), 201, {"location": desk.url("api.judgement", id=made.id)})


def _fits(judgement: Judgement, fate: str, asked: Sought) -> bool:
    return (
        (asked.document is None or any(s.document == asked.document for s in judgement.subjects))
        and (asked.kind is None or judgement.kind == asked.kind)
        and (asked.by is None or judgement.by == asked.by)
        and (asked.fate is None or fate == asked.fate)
    )


def _decision(desk: Desk, name: str) -> Decision:
    everything = desk.view.judgements()
    found = next((j for j in everything if j.id == name), None)
    if found is None:
        raise HTTPException(404)
    return Decision(found, fates(everything)[name])


def _pointed(desk: Desk, pointed: Pointed) -> Subject:
    found = desk.view.subject(pointed.document, pointed.start, pointed.end)
    if found.exact != pointed.exact:
        raise QuoteMismatch("The document says something else at that place.", advice="Quote it exactly, with its place.")
    return found


def _decide(desk: Desk, new: New, subjects: list[Subject]) -> Judgement:
    judge = desk.judge.knowing(new.seen)
    kind, reason, value = new.kind, new.reason, new.value
    if kind in ("protect", "publish"):
        _allow(value is None, f"A judgement of the kind {kind!r} has no value.")
        return (judge.protect if kind == "protect" else judge.publish)(subjects, reason)
    if kind in ("merge", "split"):
        _allow(value in _OF_TWO, f"The value is one of {', '.join(_OF_TWO)}.")
        return (judge.merge if kind == "merge" else judge.split)(subjects, value, reason)
    if kind == "correct":
        _allow(bool(read_correction(value)), "The value says what is right, a line each: `modality=denied`.")
        return judge.correct(subjects, value or "", reason)
    if kind == "assign":
        _allow(value in PARTY_ROLES, f"The value is one of {', '.join(PARTY_ROLES)}.")
        return judge.assign(subjects, value or "", reason)
    part = next((p for p in PARTS if p == value), None)
    _allow(value == part, f"The value is one of {', '.join(PARTS)}, or none.")
    return (judge.accept if kind == "accept" else judge.reject)(subjects, reason, part)


def _allow(right: bool, what: str) -> None:
    if not right:
        raise UsageError(what, advice="Look at the description of a new judgement.")
