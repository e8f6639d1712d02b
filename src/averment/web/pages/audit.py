"""The audit log, for administrators: who did what, and whether the log is whole."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from averment.web.desk import At

router = APIRouter()
_A_PAGE = 100


@router.get("/audit", name="audit")
async def audit(desk: At, before: int | None = None, check: bool = False) -> Response:
    """Show the latest entries; `check` goes through the whole log first."""
    log = desk.site.gate.audit
    entries = log.entries(_A_PAGE, before)
    broken = log.broken() if check else None
    older = entries[-1].number if len(entries) == _A_PAGE and entries[-1].number > 1 else None
    return desk.page("audit.html.j2", entries=entries, checked=check, broken=broken, older=older, before=before)
