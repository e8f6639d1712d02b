"""Proceedings: the board of all, and the course of each."""

from __future__ import annotations

import re

from fastapi import APIRouter
from starlette.responses import Response

from averment.web.desk import At
from averment.web.shown.board import COLUMNS, FINALS, SILENT, Asked, lay_board
from averment.web.shown.choosing import nothing_yet
from averment.web.shown.following import proceeding_shown
from averment.web.shown.naming import name_of, proceeding_name

router = APIRouter()


@router.get("/proceedings", name="proceedings")
async def proceedings(desk: At) -> Response:
    """Show the board, or one column of it."""
    if nothing_yet(desk):
        return desk.page("nothing_yet.html.j2", room="proceedings")
    said = desk.request.query_params
    silent, stage, final = said.get("silent", ""), said.get("stage"), said.get("final")
    asked = Asked(
        column=stage if stage in dict(COLUMNS) else None,
        silent=int(silent) if re.fullmatch(r"[0-9]{1,5}", silent) else 0,
        final=final if final in FINALS else None,
        problem=said.get("problem") == "yes",
        text=said.get("q", "").strip() or None,
        after=said.get("after") or None,
    )
    columns = lay_board(desk.view, asked, desk.today)
    return desk.page(
        "proceedings.html.j2",
        asked=asked,
        columns=columns,
        total=sum(c.total for c in columns),
        whole=all(c.whole for c in columns),
        silences=sorted({*SILENT, *([asked.silent] if asked.silent else [])}),
        finals=FINALS,
        called=lambda proceeding: proceeding_name(desk, proceeding),
    )


@router.get("/proceedings/{id}", name="proceeding")
async def proceeding(desk: At, id: str) -> Response:  # noqa: A002  the word that addresses use
    """Show the course of one proceeding."""
    return desk.page(
        "proceeding.html.j2",
        shown=proceeding_shown(desk, id),
        called=lambda listed: name_of(desk, listed),
    )
