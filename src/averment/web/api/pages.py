"""What one page says, and its bytes."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response

from averment.exporting.contract import reading_to_json
from averment.web.api.answering import data_router, says
from averment.web.api.things import Id
from averment.web.desk import At
from averment.web.shown.original import serve

router = data_router("pages")
_BYTES = {"type": "string", "format": "binary"}


@router.get("/documents/{id}/reading", name="api.reading", responses=says("Reading", "The reading, as the contract has it."))
async def reading(desk: At, id: Id) -> Response:  # noqa: A002
    """What one page says: its text, and every claim, act, step, figure and doubt in it, each with its words."""
    found = desk.view.reading(id)
    if found is None:
        raise HTTPException(404)
    return desk.data(reading_to_json(found))


@router.get(
    "/documents/{id}/original",
    name="api.original",
    responses=says(_BYTES, "The bytes.", media_type="application/octet-stream"),
)
async def original(desk: At, id: Id) -> Response:  # noqa: A002
    """The bytes of a page as they were taken; refused where they hold a name that this viewer may not see, or may hold one."""
    desk.view.item("document", id)  # what nobody has read is nobody's business
    return serve(desk.view.capture(id), desk, download=True)
