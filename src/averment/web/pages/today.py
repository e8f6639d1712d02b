"""Today: what came in, what waits for a person, what has gone silent, what is newly contested."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.responses import Response

from averment.errors import RecordMissing
from averment.model.listing import Listed, Wanted
from averment.model.proceeding import Proceeding
from averment.model.question import Question
from averment.web.desk import At
from averment.web.shown.finding import address, told_of
from averment.web.shown.naming import name_of

if TYPE_CHECKING:
    from averment.protecting.view import View

router = APIRouter()
SILENT_DAYS = 180
"""A proceeding of which nothing was heard for longer than this is told of, as long as no source says that it is over."""
_SHOWN = 8
_EACH = 2
_OPEN = (("final", "unknown"), ("final", "appealable"), ("final", "appealed"))


@dataclass(frozen=True, slots=True)
class Waiting:
    """The questions of one kind: how many there are, and those on which most hangs."""

    kind: str
    count: int
    first: tuple[Listed, ...]


@router.get("/", name="today")
async def today(desk: At) -> Response:
    """Show the first page of the day."""
    try:
        view = desk.view
        counts = view.counts()
    except RecordMissing:
        return desk.page("today.html.j2", counts={})
    waiting = _waiting(view)
    return desk.page(
        "today.html.j2",
        counts=counts,
        waiting=waiting,
        open=sum(w.count for w in waiting),
        latest=view.items(Wanted("document", order="-day", limit=_SHOWN)).items,
        silent=_silent(view, desk.today),
        contested=view.items(Wanted("incident", (("contested", "yes"),), order="-day", limit=4)).items,
        against=view.items(Wanted("contradiction", order="-day", limit=4)).items,
        failed=len(view.failures()),
        kept=tuple((n, address(desk, n.search, new=True)) for n in told_of(desk) if n.count != 0),
        name_of=lambda listed: name_of(desk, listed),
    )


def _waiting(view: View) -> tuple[Waiting, ...]:
    """Group what waits by its kind, the kind on which most hangs first."""
    wanted = Wanted("question", (("answered", "no"),), limit=40)
    counted = dict(view.facets(wanted, ("kind",)).get("kind", ()))
    first: dict[str, list[Listed]] = {}
    for listed in view.items(wanted).items:
        if isinstance(listed.item, Question):
            first.setdefault(listed.item.kind, []).append(listed)
    return tuple(
        Waiting(kind, counted.get(kind, len(listed)), tuple(listed[:_EACH])) for kind, listed in list(first.items())[:_SHOWN]
    )


def _silent(view: View, today: date) -> tuple[tuple[Listed, int], ...]:
    """Find open proceedings of which nothing was heard for long, those silent for longest first."""
    found: list[tuple[Listed, int]] = []
    for listed in view.items(Wanted("proceeding", _OPEN, order="last", limit=5 * _SHOWN)).items:
        case = listed.item
        if not isinstance(case, Proceeding) or case.other_case or case.stage is None or not listed.last:
            continue
        days = (today - date.fromisoformat(listed.last)).days
        if days > SILENT_DAYS:
            found.append((listed, days))
    return tuple(found[:_SHOWN])
