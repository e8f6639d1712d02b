"""Today: what came in, what waits for a person, what has gone silent."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from averment.errors import RecordMissing
from averment.web.desk import At

router = APIRouter()


@router.get("/", name="today")
async def today(desk: At) -> Response:
    """Show the first page of the day."""
    try:
        counts = desk.view.counts()
    except RecordMissing:
        counts = {}
    return desk.page("today.html.j2", counts=counts)
