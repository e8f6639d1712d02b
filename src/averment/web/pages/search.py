"""Search: words in their context, narrowed by facets, kept under a name, and told of when something new comes in."""

from __future__ import annotations

import secrets
from datetime import UTC
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import APIRouter, Form
from starlette.exceptions import HTTPException
from starlette.responses import Response

from averment.errors import RecordMissing, UsageError
from averment.model.saved import SavedSearch
from averment.web.desk import At, Desk
from averment.web.shown.finding import address, asked_in, shown, told_of

router = APIRouter()
Id = Annotated[str, Form(max_length=40)]


@router.get("/search", name="search")
async def search(desk: At, part: str = "", saved: str = "") -> Response:
    """Show what answers; with `part=results`, only that, for a page that asks while somebody types."""
    asked = asked_in(desk.request.query_params.multi_items())
    try:
        found = shown(desk, asked, facets=part != "results")
    except RecordMissing:
        return desk.page("nothing_yet.html.j2", room="search")
    if part == "results":
        return desk.page("parts/found.html.j2", s=found)
    kept = told_of(desk)
    current = next((n.search for n in kept if n.search.id == saved), None)
    return desk.page(
        "search.html.j2", s=found, kept=kept, current=current, address=lambda search, new=False: address(desk, search, new=new)
    )


@router.post("/search/saved", name="search.save")
async def save(
    desk: At, query: Annotated[str, Form(max_length=2000)], name: Annotated[str, Form(max_length=100)] = ""
) -> Response:
    """Keep a search under a name: what is there now counts as seen."""
    asked, account = asked_in(parse_qsl(query)), _own(desk)
    if not any(c.isalnum() for c in asked.typed):
        raise UsageError(desk.t("search.nothing_to_save"), advice=desk.t("search.nothing_to_save_advice"))
    at = desk.site.workspace.clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    called = " ".join(name.split()) or asked.typed
    made = SavedSearch(f"s{secrets.token_hex(8)}", account, called, asked.query, at, desk.view.arrived())
    if not desk.site.gate.searches.keep(made):
        raise UsageError(desk.t("search.too_many"), advice=desk.t("search.too_many_advice"))
    return desk.back(f"{address(desk, made)}#saved")


@router.post("/search/saved/looked", name="search.saved")
async def looked(desk: At, id: Id) -> Response:  # noqa: A002
    """Note that the owner of a saved search has seen what it finds by now."""
    desk.site.gate.searches.look(_own(desk), id, desk.view.arrived())
    return desk.back(f"{desk.url('search')}#saved")


@router.post("/search/saved/forget", name="search.forget")
async def forget(desk: At, id: Id) -> Response:  # noqa: A002
    """Forget a saved search."""
    desk.site.gate.searches.forget(_own(desk), id)
    return desk.back(f"{desk.url('search')}#saved")


def _own(desk: Desk) -> str:
    if desk.account is None:
        raise HTTPException(401)
    return desk.account.id
