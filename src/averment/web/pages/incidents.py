"""Incidents: the list, one incident with both sides in their own words, and what people decide about it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from averment.errors import RecordMissing, UsageError
from averment.model.judgement import standing
from averment.model.listing import Wanted
from averment.model.question import Question
from averment.web.desk import At, Desk
from averment.web.shown import judging
from averment.web.shown.incident import incident_shown
from averment.web.shown.listing import Plan, sheet
from averment.web.shown.naming import incident_name, name_of, proceeding_name

router = APIRouter()

Short = Annotated[str, Form(max_length=80)]
PLAN = Plan(
    "incident",
    "incidents",
    ("act", "status", "year", "place", "stage", "language", "reviewed"),
    ("-weight", "-day", "day", "title"),
    limit=25,  # each brings its claims, and the first of a large record have many
    also=("document", "proceeding", "entity", "victim", "perpetrator", "contested", "precision", "dated"),
)


@router.get("/incidents", name="incidents")
async def incidents(desk: At) -> Response:
    """List what is said to have happened."""
    return desk.page("incidents.html.j2", list=sheet(desk, PLAN), name_of=lambda listed: name_of(desk, listed))


@router.get("/incidents/{id}", name="incident")
async def incident(desk: At, id: str, after: str = "") -> Response:  # noqa: A002
    """Show one incident."""
    shown = incident_shown(desk, id, after or None)
    return desk.page(
        "incident.html.j2",
        shown=shown,
        i=shown.incident,
        title=incident_name(desk, shown.incident),
        after=after,
        name_of=lambda listed: name_of(desk, listed),
        proceeding_name=lambda case: proceeding_name(desk, case),
        stands={j.id for j in standing(shown.history)},
        said=lambda value: judging.value_said(desk, value),
    )


@router.post("/incidents/{id}/judge", name="incident.judge")
async def judge(
    desk: At,
    id: str,  # noqa: A002
    kind: Short,
    reason: Annotated[str, Form(max_length=4000)] = "",
    question: Short = "",
    judgement: Short = "",
) -> Response:
    """Keep what a person decided: that two incidents are one, that they are two, or that a decision is taken back."""
    if not reason.strip():
        raise UsageError(desk.t("judging.no_reason"), advice=desk.t("judging.no_reason_advice"))
    if kind == "undo":
        made = desk.judge.undo(judgement, reason)
    elif kind in ("merge", "split"):
        asked = desk.view.item("question", question).item
        if not isinstance(asked, Question) or asked.kind != "same_incident":
            raise UsageError(desk.t("judging.no_kind"), advice=desk.t("judging.no_kind_advice"))
        decide = desk.judge.merge if kind == "merge" else desk.judge.split
        made = decide(asked.subjects, "incident", reason)
    else:
        raise UsageError(desk.t("judging.no_kind"), advice=desk.t("judging.no_kind_advice"))
    return desk.back(_where_now(desk, id, made.subjects[0].document) + "#history")


def _where_now(desk: Desk, name: str, document: str) -> str:
    """The address of the incident, which may be called otherwise since it was put together with another."""
    view = desk.site.workspace.view(desk.viewer)
    try:
        view.item("incident", name)
    except RecordMissing:
        found = view.items(Wanted("incident", (("document", document),), limit=1)).items
        return desk.url("incident", id=found[0].id) if found else desk.url("document", id=document)
    return desk.url("incident", id=name)
