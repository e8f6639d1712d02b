"""Documents: the list of pages, one page beside what was read in it, its original, and what people decide about its words."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from averment.errors import RecordMissing
from averment.model.judgement import standing
from averment.model.listing import Wanted
from averment.model.record import DocumentCard
from averment.vocabulary.acts import KINDS
from averment.vocabulary.stages import STAGES
from averment.web.desk import At, Desk
from averment.web.shown import judging
from averment.web.shown.document import LAYERS, cards_of, layers_of, rows, with_made
from averment.web.shown.listing import Plan, sheet
from averment.web.shown.naming import document_name, name_of
from averment.web.shown.original import serve

router = APIRouter()

Words = Annotated[str, Form(max_length=20_000)]
PLAN = Plan(
    "document",
    "documents",
    ("language", "publisher", "year", "act", "modality", "stage", "reviewed", "dated", "copy"),
    ("-day", "day", "-weight", "title"),
    also=("incident", "proceeding", "entity", "document"),
)
_KIN = 12


@router.get("/documents", name="documents")
async def documents(desk: At) -> Response:
    """List the pages."""
    return desk.page("documents.html.j2", list=sheet(desk, PLAN), name_of=lambda listed: name_of(desk, listed))


@router.get("/documents/{id}", name="document")
async def document(desk: At, id: str, claim: str = "", start: int | None = None, end: int | None = None) -> Response:  # noqa: A002
    """Show one page with what was read in it."""
    view = desk.view
    listed = view.item("document", id)
    card = listed.item
    assert isinstance(card, DocumentCard)
    text = view.document(id)
    reading = view.reading(id)
    if reading:
        reading = with_made(reading, view.judged(id))
    judged = tuple(j for j in view.judgements() if any(s.document == id for s in j.subjects))
    pointed = judging.asked(text.text, start, end)
    layers = layers_of(desk.request.query_params.getlist("show"))
    cards = (
        cards_of(reading, standing(judged), unnamed=desk.t("reading.no_name_given"), chosen=claim or None) if reading else ()
    )
    kin = view.items(Wanted("document", (("document", id),), limit=_KIN)).items
    relatives = {d.id: d.item for d in kin} | {
        other: view.item("document", other).item for other in {card.copy_of, card.corrects} if other and other != id
    }
    incidents = view.items(Wanted("incident", (("document", id),), limit=_KIN))
    return desk.page(
        "document.html.j2",
        listed=listed,
        card=card,
        title=document_name(card),
        origin=_title(desk, card.origin),
        document=text,
        reading=reading,
        rows=rows(reading, layers, cards, pointed) if reading else (),
        cards=cards,
        chosen=next((c for c in cards if c.chosen), None),
        asked=pointed,
        layers=layers,
        all_layers=LAYERS,
        doubts=tuple(dict.fromkeys((*text.doubts, *(reading.doubts if reading else ())))),
        relatives=relatives,
        incidents=[(i.id, name_of(desk, i)) for i in incidents.items],
        history=judged[::-1],
        stands={j.id for j in standing(judged)},
        may_original=view.capture(id).content is not None,
        choices=judging.choices(desk),
        said=lambda value: judging.value_said(desk, value),
        kinds=KINDS,
        stages=STAGES,
    )


@router.get("/documents/{id}/original", name="document.original")
async def original(desk: At, id: str, download: bool = False) -> Response:  # noqa: A002
    """Give the bytes as they were taken, in a way that nothing in them can run or call anybody."""
    return serve(desk.view.capture(id), desk, download=download)


@router.post("/documents/{id}/judge", name="document.judge")
async def judge(desk: At, id: str, typed: Annotated[judging.Typed, Form()]) -> Response:  # noqa: A002
    """Keep what a person decided about words of this page."""
    decided = judging.decide(desk, id, typed)
    place = f"w-{typed.claim}" if typed.claim else "history"
    return desk.back(desk.url("document", id=id, claim=typed.claim or None, decided=decided.kind) + f"#{place}")


def _title(desk: Desk, document: str | None) -> str | None:
    """What a page is called, if this is the id of one."""
    try:
        return name_of(desk, desk.view.item("document", document)) if document else None
    except RecordMissing:
        return None
