"""Figures: who counted what, side by side."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from averment.web.desk import At
from averment.web.shown.choosing import nothing_yet
from averment.web.shown.counting import lay_tallies
from averment.web.shown.listing import Plan, sheet
from averment.web.shown.naming import document_name

router = APIRouter()
PLAN = Plan(
    "tally",
    "figures",
    ("scope", "agree", "counted"),
    ("-weight", "-day", "title"),
    limit=6,
    also=("document", "place", "incident"),
)


@router.get("/figures", name="figures")
async def figures(desk: At) -> Response:
    """Show figures of the same thing on one scale, and figures of different things apart."""
    if nothing_yet(desk):
        return desk.page("nothing_yet.html.j2", room="figures")
    listed = sheet(desk, PLAN)
    return desk.page("figures.html.j2", list=listed, shown=lay_tallies(desk.view, listed.items), called=document_name)
