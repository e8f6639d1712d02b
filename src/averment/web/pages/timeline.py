"""The timeline, drawn here; every choice stands in its address."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from averment.web.desk import At
from averment.web.shown.choosing import day_of, nothing_yet
from averment.web.shown.naming import name_of
from averment.web.shown.times import KINDS, Asked, lay_times

router = APIRouter()
NARROWED = ("act", "status", "entity", "place")


@router.get("/timeline", name="timeline")
async def timeline(desk: At) -> Response:
    """Show when things are said to have happened."""
    if nothing_yet(desk):
        return desk.page("nothing_yet.html.j2", room="timeline")
    said = desk.request.query_params
    kind = said.get("kind", "incident")
    marks = tuple((name, value) for name in NARROWED if (value := said.get(name)))
    asked = Asked(
        kind if kind in KINDS else "incident",
        marks,
        day_of(said.get("from", "")),
        day_of(said.get("to", ""), last=True),
        said.get("after") or None,
    )
    whose = next((value for name, value in marks if name in {"entity", "place"}), None)
    return desk.page(
        "timeline.html.j2",
        asked=asked,
        shown=lay_times(desk.view, asked, desk.today),
        kinds=KINDS,
        facets=desk.view.facets(asked.wanted, ["act", "status"]),
        whose=desk.view.named([whose]).get(whose, desk.t("reading.unnamed")) if whose else None,
        chosen=dict.fromkeys(NARROWED) | dict(marks),
        called=lambda listed: name_of(desk, listed),
    )
