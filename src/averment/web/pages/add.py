"""Add pages: hand over files or words, and look how far the reading is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Form
from pydantic import BaseModel, Field
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.responses import Response

from averment.errors import RecordMissing
from averment.model.capture import Failure
from averment.web.desk import At, Desk
from averment.web.jobs import Jobs, Page
from averment.web.shown.naming import name_of

router = APIRouter()

Line = Annotated[str, Form(max_length=2000)]
AGAIN = 2
"""Seconds after which the page of a run looks again."""
_SHOWN = 50


@router.get("/add", name="add")
async def add(desk: At) -> Response:
    """Ask for pages."""
    return desk.page(
        "add.html.j2", problem=None, typed={}, failures=_failures(desk), record=desk.site.workspace.settings.record.name
    )


class Pasted(BaseModel):
    """Words that somebody pastes, with what they know of the page; what they do not know is empty."""

    text: str = Field("", max_length=5_000_000)
    url: str = Field("", max_length=2000)
    title: str = Field("", max_length=2000)
    publisher: str = Field("", max_length=2000)
    published: str = Field("", max_length=40)
    lang: str = Field("", max_length=10)


@router.post("/add", name="add.pages")
async def add_pages(desk: At, pasted: Annotated[Pasted, Form()]) -> Response:
    """Begin to add what was handed over."""
    form = await desk.request.form()
    files = [f for f in form.getlist("files") if isinstance(f, UploadFile) and f.filename]
    if not files and not pasted.text.strip():
        return _asking(desk, 400, problem=desk.t("add.nothing"), typed=pasted.model_dump())
    pages = [Page(f.filename or "page", f.file) for f in files]
    line = {k: v for k, v in pasted.model_dump().items() if v.strip()} if pasted.text.strip() else None
    by = desk.account.id if desk.account else ""
    job, _ = await to_thread.run_sync(jobs_of(desk).start, by, pages, line)
    return desk.back(desk.url("add.job", id=job.id))


@router.get("/add/{id}", name="add.job")
async def add_job(desk: At, id: str, still: bool = False) -> Response:  # noqa: A002
    """Say how far a run is, and in the end what it did."""
    job = jobs_of(desk).find(id)
    if job is None or not desk.account or (job.by != desk.account.id and desk.account.role != "administrator"):
        raise HTTPException(404)
    added = job.summary.added if job.summary else ()
    documents = [(d, name_of(desk, desk.view.item("document", d))) for d in added[:_SHOWN]]
    answer = desk.page(
        "adding.html.j2",
        job=job,
        documents=documents,
        failures=[f for f in _failures(desk) if f.at >= job.begun] if job.over else [],
        again=AGAIN,
        still=still,
    )
    if not job.over and not still:
        answer.headers["refresh"] = str(AGAIN)  # works without scripts; a reader who wants quiet asks for `still`
    return answer


def jobs_of(desk: Desk) -> Jobs:
    """The runs of this desk; the first who asks makes their list."""
    state = desk.request.app.state
    if not hasattr(state, "jobs"):
        state.jobs = Jobs(desk.site.workspace)
    found: Jobs = state.jobs
    return found


def _asking(desk: Desk, status: int = 200, *, problem: str | None = None, typed: Mapping[str, str] | None = None) -> Response:
    record = desk.site.workspace.settings.record.name
    return desk.page("add.html.j2", status, problem=problem, typed=typed or {}, failures=_failures(desk), record=record)


def _failures(desk: Desk) -> tuple[Failure, ...]:
    try:
        return desk.view.failures()
    except RecordMissing:
        return ()
