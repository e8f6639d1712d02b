"""The network around one person, body, place or incident, drawn here."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from averment.model.listing import ItemKind, Wanted
from averment.web.desk import At
from averment.web.shown.choosing import nothing_yet
from averment.web.shown.linked import lay_net
from averment.web.shown.naming import name_of

router = APIRouter()
Short = Annotated[str, Query(max_length=200)]
_STARTS: tuple[tuple[str, ItemKind, tuple[tuple[str, str], ...]], ...] = (
    ("people", "entity", (("kind", "person"), ("kind", "group"))),
    ("bodies", "entity", (("kind", "organization"),)),
    ("incidents", "incident", ()),
)
_MOST_STARTS = 10


@router.get("/network", name="network")
async def network(desk: At, entity: Short = "", incident: Short = "", q: Short = "") -> Response:
    """Show who is linked with whom around one thing, or offer things to begin with."""
    if nothing_yet(desk):
        return desk.page("nothing_yet.html.j2", room="network")
    called = lambda listed: name_of(desk, listed)  # noqa: E731  a name for what the template calls
    if entity or incident:
        shown = lay_net(desk, "entity" if entity else "incident", entity or incident)
        return desk.page("network.html.j2", shown=shown, called=called)
    text = q.strip() or None
    starts = [(name, desk.view.items(Wanted(kind, marks, text, limit=_MOST_STARTS))) for name, kind, marks in _STARTS]
    return desk.page("network_start.html.j2", starts=starts, text=text, called=called)
