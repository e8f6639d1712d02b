"""Contradictions: words that cannot both be right, or of which one rejects the other, side by side."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from averment.exporting.lookup import Lookup
from averment.web.desk import At
from averment.web.shown.incident import opposed
from averment.web.shown.listing import Plan, sheet

router = APIRouter()
PLAN = Plan(
    "contradiction",
    "contradictions",
    ("kind", "year"),
    ("-weight", "-day", "day"),
    limit=8,
    also=("incident", "document", "about"),
)


@router.get("/contradictions", name="contradictions")
async def contradictions(desk: At) -> Response:
    """List what does not go together, with the words of each side."""
    found = sheet(desk, PLAN)
    shown = opposed(found.items, Lookup(desk.view, desk.t("reading.no_name_given"))) if found.items else ()
    return desk.page("contradictions.html.j2", list=found, opposed=tuple(shown))
