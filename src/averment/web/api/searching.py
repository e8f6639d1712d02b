"""Search: words, phrases, beginnings, without, or."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from averment.searching.search import search as look
from averment.web.api.answering import data_router, says
from averment.web.api.asking import Short
from averment.web.api.shapes import Answers
from averment.web.desk import At

router = data_router("search")


class Words(BaseModel):
    """What is looked for."""

    model_config = ConfigDict(extra="forbid")
    q: Short = Field(description='All words are wanted; "a phrase", begin*, -without, one OR other.')
    limit: int = Field(20, ge=1, le=100, description="How many documents.")


@router.get("/search", name="api.search", responses=says("Answers", "Documents with the passages that answer."))
async def search(desk: At, asked: Annotated[Words, Query()]) -> Response:
    """Find words in all pages, and show them where they stand: in which claim, by whom, at which place."""
    return desk.data(Answers(tuple(look(desk.view, asked.q, limit=asked.limit))))
