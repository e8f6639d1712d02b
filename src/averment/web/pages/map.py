"""The map, drawn here and offline; every choice stands in its address."""

from __future__ import annotations

from anyio import to_thread
from fastapi import APIRouter
from starlette.responses import Response

from averment.web.desk import At
from averment.web.drawing.frame import HEIGHT, MOST_ZOOM, WIDTH, Frame
from averment.web.drawing.world import get_ready
from averment.web.shown.choosing import nothing_yet, year_of
from averment.web.shown.mapping import Asked, lay_map
from averment.web.shown.naming import name_of

router = APIRouter()


@router.get("/map", name="map")
async def the_map(desk: At) -> Response:
    """Show where incidents are said to have happened."""
    if nothing_yet(desk):
        return desk.page("nothing_yet.html.j2", room="map")
    await to_thread.run_sync(get_ready)  # the first map only; others are served meanwhile
    said = desk.request.query_params
    asked = Asked(
        act=said.get("act") or None,
        status=said.get("status") or None,
        language=said.get("language") or None,
        since=year_of(said.get("since", "")),
        until=year_of(said.get("until", "")),
        place=said.get("place") or None,
        frame=Frame.parse(said.get("at")),
    )
    return desk.page(
        "map.html.j2",
        asked=asked,
        shown=lay_map(desk.view, asked),
        width=WIDTH,
        height=HEIGHT,
        most_zoom=MOST_ZOOM,
        called=lambda listed: name_of(desk, listed),
    )
