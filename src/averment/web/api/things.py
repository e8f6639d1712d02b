"""The things of a record: a list and one by its id, alike for every kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Path, Query
from starlette.responses import Response

from averment.model.listing import NOUNS, ItemKind
from averment.web.api.answering import data_router, further, says
from averment.web.api.asking import Asked, asked_of
from averment.web.api.shapes import Page, Value
from averment.web.desk import At

Id = Annotated[str, Path(max_length=200)]


@dataclass(frozen=True, slots=True)
class Room:
    """One kind of thing: how the address calls many of them, and what they are."""

    kind: ItemKind
    plural: str
    what: str


ROOMS = (
    Room("document", "documents", "Pages as they were captured: whose, when, of which text they are copies."),
    Room("incident", "incidents", "What is said to have happened at one time and place, by whom it is claimed and denied."),
    Room("proceeding", "proceedings", "Courses from complaint to appeal: what was done, when, and when it was last heard of."),
    Room("entity", "entities", "People, bodies, places and groups, with every mention of them."),
    Room("tally", "tallies", "Figures of the same thing side by side, with who gave each."),
    Room("pattern", "patterns", "Accounts of repeated abuse that tell no single incident."),
    Room("contradiction", "contradictions", "Claims that cannot both be right, or that one side rejects."),
    Room("proposal", "proposals", "Two things that may be one: for a person to decide."),
    Room("question", "questions", "What waits for a person, with the words that it is about and why it is asked."),
)
router = data_router("things")


def listed(kind: ItemKind) -> dict[str, Any]:
    """The schema of one thing of a kind in a list."""
    noun = {"$ref": f"#/components/schemas/{NOUNS[kind].__name__}"}
    whole = {"$ref": "#/components/schemas/Listed"}
    return {"allOf": [whole, {"properties": {"kind": {"const": kind}, "item": noun}}]}


def page_of(kind: ItemKind) -> dict[str, Any]:
    """The schema of a page of things of a kind."""
    items = {"type": "array", "items": listed(kind)}
    return {"allOf": [{"$ref": "#/components/schemas/Page"}, {"properties": {"items": items}}]}


def _add(room: Room) -> None:
    async def many(desk: At, asked: Asked) -> Response:
        found = desk.view.items(asked.wanted(room.kind))
        counted = desk.view.facets(asked.wanted(room.kind), names) if (names := getattr(asked, "facets", [])) else {}
        address, headers = further(desk, found.next)
        return desk.data(Page(found.items, found.total, address, _values(counted)), headers=headers)

    async def one(desk: At, id: Id) -> Response:  # noqa: A002
        return desk.data(desk.view.item(room.kind, id))

    many.__annotations__["asked"] = Annotated[asked_of(room.kind), Query()]
    at, where = f"/{room.plural}", f"/{room.plural}/{{id}}"
    router.add_api_route(
        at, many, name=f"api.{room.plural}", responses=says(page_of(room.kind), "A page of the list."), summary=room.what
    )
    router.add_api_route(
        where, one, name=f"api.{room.kind}", responses=says(listed(room.kind), "It."), summary=f"One of them. {room.what}"
    )


def _values(counted: Mapping[str, tuple[tuple[str, int], ...]]) -> dict[str, tuple[Value, ...]]:
    return {name: tuple(Value(value, count) for value, count in values) for name, values in counted.items()}


for _room in ROOMS:
    _add(_room)
