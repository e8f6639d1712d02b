"""The API explained, on a page made from its own description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from averment.web.api.answering import ROOT
from averment.web.api.describing import describe
from averment.web.desk import At

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Given:
    """One parameter of an operation, or one property of a noun."""

    name: str
    type: str
    needed: bool
    what: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked for."""

    id: str
    method: str
    path: str
    what: str
    given: tuple[Given, ...]
    body: str | None
    answers: tuple[tuple[str, str, str | None], ...]


@router.get("/api", name="api.docs")
async def docs(desk: At) -> Response:
    """Show what a program can ask for."""
    made = describe(desk.request.app)
    rooms: dict[str, list[Operation]] = {}
    for path, item in made["paths"].items():
        for method, one in item.items():
            rooms.setdefault(one["tags"][0], []).append(_operation(path, method, one))
    nouns = {name: (schema.get("description", ""), tuple(_properties(schema))) for name, schema in _schemas(made).items()}
    return desk.page("api.html.j2", rooms=rooms, nouns=nouns, root=ROOT)


def _schemas(made: Mapping[str, Any]) -> dict[str, Any]:
    return dict(sorted(made["components"]["schemas"].items()))


def _operation(path: str, method: str, one: Mapping[str, Any]) -> Operation:
    given = tuple(
        Given(
            p["name"], _type(p["schema"]), p.get("required", False), p.get("description") or p["schema"].get("description", "")
        )
        for p in one.get("parameters", ())
    )
    body = next((_noun(c["schema"]) for c in one.get("requestBody", {}).get("content", {}).values()), None)
    answers = tuple((status, a["description"], _answered(a)) for status, a in sorted(one["responses"].items()))
    return Operation(one["operationId"], method.upper(), path, one.get("description") or one["summary"], given, body, answers)


def _answered(answer: Mapping[str, Any]) -> str | None:
    return next((_noun(c["schema"]) for c in answer.get("content", {}).values()), None)


def _properties(schema: Mapping[str, Any]) -> Iterator[Given]:
    for name, one in sorted(schema.get("properties", {}).items()):
        yield Given(name, _type(one), name in schema.get("required", ()), one.get("description", ""))


def _noun(schema: Mapping[str, Any]) -> str | None:
    """The noun that an answer is about: what a list is of, before that it is a page."""
    inside = schema.get("properties", {}).get("items", {}).get("items") or schema.get("properties", {}).get("item")
    if inside:
        return _noun(inside)
    for part in reversed(schema.get("allOf", ())):
        if found := _noun(part):
            return found
    name = schema.get("$ref", "").rpartition("/")[2]
    return name or None


def _type(schema: Mapping[str, Any]) -> str:
    """Say in a word or two what a value is."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    for several in ("anyOf", "allOf"):
        if several in schema:
            return " | ".join(dict.fromkeys(_type(each) for each in schema[several]))
    if schema.get("type") == "array":
        return f"[{_type(schema.get('items', {}))}]"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"{{{_type(schema['additionalProperties'])}}}"
    return str(schema.get("type", "any"))
