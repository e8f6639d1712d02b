"""Adding pages: hand one over, and look how far it is."""

from __future__ import annotations

from typing import Annotated, Literal

from anyio import to_thread
from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator
from starlette.exceptions import HTTPException
from starlette.responses import Response

from averment.web.api.answering import data_router, says
from averment.web.api.asking import PLAIN
from averment.web.api.shapes import Run
from averment.web.api.things import Id
from averment.web.desk import At
from averment.web.jobs import Job
from averment.web.pages.add import jobs_of

router = data_router("adding")
Page = Annotated[str, StringConstraints(min_length=1, max_length=2_000_000, pattern=PLAIN)]
Known = Annotated[str, StringConstraints(min_length=1, max_length=2000, pattern=PLAIN)]
Date = Annotated[str, StringConstraints(min_length=4, max_length=40, pattern=r"^[\dX~?%./:TZ+-]+$")]


class Line(BaseModel):
    """A page with what is known of it: `html` or `text`, and nothing made up. What is not known is left out.

    `captured_at` says when the bytes were taken; it is never taken for the date of publication.
    """

    model_config = ConfigDict(strict=True, extra="forbid")
    html: Page | None = None
    text: Page | None = None
    id: Known | None = None
    url: Known | None = None
    title: Known | None = None
    publisher: Known | None = None
    published: Date | None = None
    captured_at: Date | None = None
    lang: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] | None = None

    @model_validator(mode="after")
    def _one_body(self) -> Line:
        if (self.html is None) == (self.text is None):
            raise ValueError("a page has either html or text")
        return self


@router.post("/documents", name="api.add", status_code=202, responses=says("Run", "It will be read.", status=202))
async def add(desk: At, line: Line) -> Response:
    """Hand over a page. Its bytes are kept first; it is read as soon as nothing else is being added."""
    told = line.model_dump(exclude_none=True)
    job, _ = await to_thread.run_sync(jobs_of(desk).start, desk.account.id if desk.account else "", [], told)
    return desk.data(_run(job), 202, {"location": desk.url("api.job", id=job.id)})


@router.get("/jobs/{id}", name="api.job", responses=says("Run", "How far it is."))
async def job(desk: At, id: Id) -> Response:  # noqa: A002
    """How far a page is that was handed over; only whoever handed it over is told."""
    found = jobs_of(desk).find(id)
    if found is None or not desk.account or found.by != desk.account.id:
        raise HTTPException(404)
    return desk.data(_run(found))


def _run(job: Job) -> Run:
    summary = job.summary
    state: Literal["waits", "runs", "done", "failed"] = "waits" if job.progress.stage == "wait" else "runs"
    if job.over:
        state = "done" if summary else "failed"
    return Run(job.id, state, job.begun, summary.added if summary else (), len(summary.failures) if summary else 0)
