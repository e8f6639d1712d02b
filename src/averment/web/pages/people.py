"""People, bodies and places: the lists, one of them by itself, and what is decided about who is who."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from averment.errors import UsageError
from averment.model.listing import Wanted
from averment.web.desk import At, Desk
from averment.web.shown.choosing import nothing_yet
from averment.web.shown.entity import entity_shown, subject_in, words_that_name
from averment.web.shown.listing import Plan, sheet
from averment.web.shown.naming import name_of

router = APIRouter()
Reason = Annotated[str, Form(max_length=4000)]
Id = Annotated[str, Form(max_length=80)]
PEOPLE = Plan(
    "entity",
    "people",
    ("category", "named", "protected"),
    ("-weight", "title"),
    also=("document", "incident", "proceeding"),
    always=(("kind", "person"), ("kind", "group")),
)
BODIES = Plan(
    "entity",
    "bodies",
    ("category", "named"),
    ("-weight", "title"),
    also=("document", "incident", "proceeding"),
    always=(("kind", "organization"),),
)
PLACES = Plan(
    "entity", "places", ("precision",), ("-weight", "title"), also=("document", "incident"), always=(("kind", "place"),)
)


@router.get("/people", name="people")
async def people(desk: At) -> Response:
    """List the people and the groups of people."""
    return _list(desk, PEOPLE)


@router.get("/bodies", name="bodies")
async def bodies(desk: At) -> Response:
    """List the bodies: courts, police forces, associations, newspapers."""
    return _list(desk, BODIES)


@router.get("/places", name="places")
async def places(desk: At) -> Response:
    """List the places."""
    return _list(desk, PLACES)


@router.get("/entities/{id}", name="entity")
async def entity(desk: At, id: str, after: str = "", decided: str = "") -> Response:  # noqa: A002
    """Show one person, body, group or place."""
    shown = entity_shown(desk, id, after or None)
    return desk.page(
        "entity.html.j2",
        shown=shown,
        e=shown.entity,
        title=name_of(desk, shown.listed),
        decided=decided if decided in {"merge", "split", "protect", "undo"} else "",
        after=after,
        called=lambda listed: name_of(desk, listed),
    )


@router.post("/entities/{id}/judge", name="entity.judge")
async def judge(
    desk: At,
    id: str,  # noqa: A002
    kind: Id,
    reason: Reason = "",
    other: Id = "",
    document: Id = "",
) -> Response:
    """Keep that two are one, that two are not one, or that a page speaks of somebody else."""
    view = desk.view
    ours = words_that_name(view, id, 1)
    if kind == "merge" and other:
        desk.judge.merge([*ours, *words_that_name(view, other, 1)], "entity", reason)
    elif kind == "split" and other:
        desk.judge.split([*ours, *words_that_name(view, other, 1)], "entity", reason)
    elif kind == "split" and document:
        there = subject_in(view, id, document)
        rest = [s for s in words_that_name(view, id) if s != there]
        if not rest:
            raise UsageError(desk.t("entity.only_page"), advice=desk.t("entity.only_page_advice"))
        desk.judge.split([there, *rest], "entity", reason)
    else:
        raise UsageError(desk.t("entity.no_kind"), advice=desk.t("entity.no_kind_advice"))
    return desk.back(desk.url("entity", id=id, decided=kind))


@router.post("/entities/{id}/protect", name="entity.protect")
async def protect(desk: At, id: str, reason: Reason = "", undo: Id = "") -> Response:  # noqa: A002
    """Keep that somebody must not be named to those who may not know; or take that back."""
    if undo:
        desk.judge.undo(undo, reason)
        return desk.back(desk.url("entity", id=id, decided="undo"))
    desk.judge.protect(words_that_name(desk.view, id), reason)
    return desk.back(desk.url("entity", id=id, decided="protect"))


def _list(desk: Desk, plan: Plan) -> Response:
    if nothing_yet(desk):
        return desk.page("nothing_yet.html.j2", room=plan.route)
    shown = sheet(desk, plan)
    told: dict[str, int] = {}
    if plan is PLACES:
        told = dict(desk.view.facets(Wanted("incident"), ["place"])["place"])
    return desk.page("entities.html.j2", list=shown, route=plan.route, told=told, called=lambda listed: name_of(desk, listed))
