"""What the API is: its OpenAPI description, who is asking, and what there is."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.responses import Response

from averment.config import VERSION
from averment.exporting.schema import DIALECT, Schema, described, reading_schema
from averment.model.listing import ITEM_KINDS, Listed
from averment.protecting.policy import SCOPES, may_come
from averment.web.api import shapes
from averment.web.api.answering import Data, data_router, says
from averment.web.desk import At

router = data_router("about")
_OPEN: dict[str, Any] = {"type": "object", "description": "This description."}
_WHAT = (
    "The same as the pages of the desk, for programs, as the account that made the token may see it: names that it may not "
    "see are in no answer. Nothing here is a fact; every value says in whose words it stands."
)
_PROBLEMS = {
    400: "The request is not what it should be; the answer says in what.",
    401: "No token, or one that is no longer good.",
    403: "The role of the account, or the scope of the token, does not allow it.",
    404: "There is no such thing, or none that this account may see.",
}
_MORE = {
    409: "The document does not say these words there, or somebody else decided about them meanwhile.",
    413: "The body is too large.",
}
_SHAPES = (
    shapes.Page,
    shapes.Decisions,
    shapes.Answers,
    shapes.Counts,
    shapes.Me,
    shapes.Timeline,
    shapes.Map,
    shapes.Run,
    shapes.Problem,
    Listed,
)


@router.get("/openapi.json", name="api.openapi", responses=says(_OPEN, "OpenAPI 3.1."))
async def openapi(desk: At) -> Response:
    """The description that you are looking at."""
    return desk.data(describe(desk.request.app))


@router.get("/me", name="api.me", responses=says("Me", "The account, and what the token may do."))
async def me(desk: At) -> Response:
    """Who is asking."""
    scopes = desk.token.scopes if desk.token else SCOPES
    return desk.data(shapes.Me(desk.viewer.name, desk.viewer.role, tuple(scopes)))


@router.get("/counts", name="api.counts", responses=says("Counts", "A number for each kind of thing."))
async def counts(desk: At) -> Response:
    """How many things of each kind there are."""
    found = desk.view.counts()
    plain = {str(k): found.get(k, 0) for k in ITEM_KINDS if may_come(desk.viewer.role, f"api.{k}")}
    return desk.data(shapes.Counts(plain))


def describe(app: FastAPI) -> dict[str, Any]:
    """Describe the API in OpenAPI: addresses and parameters from the code that answers, nouns from the contract's schema."""
    if app.openapi_schema is None:
        app.openapi_schema = _described(app)
    return app.openapi_schema


def _described(app: FastAPI) -> dict[str, Any]:
    routes = [r for r in app.router.routes if isinstance(r, Data)]
    for route in routes:
        route.operation_id = route.name
    made = get_openapi(title="Averment", version=VERSION, description=_WHAT, routes=routes)
    parts = made.setdefault("components", {})
    parts["schemas"] = nouns() | {k: v for k, v in parts.get("schemas", {}).items() if "ValidationError" not in k}
    parts["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    made |= {"jsonSchemaDialect": DIALECT, "security": [{"token": []}]}
    for path, item in made["paths"].items():
        for method, operation in item.items():
            _complete(operation, path, changes=method == "post")
    return made


@cache
def nouns() -> dict[str, Schema]:
    """The nouns of the contract and of the answers, as the types say them: the same source as the published schema."""
    defs: dict[str, Schema] = {}
    for shape in _SHAPES:
        described(shape, defs)
    reading = reading_schema()
    whole = reading.pop("$defs") | {"Reading": {k: v for k, v in reading.items() if not k.startswith("$")}}
    written = json.dumps({**defs, **whole}).replace("#/$defs/", "#/components/schemas/")
    found: dict[str, Schema] = json.loads(written)
    return found


def _complete(operation: dict[str, Any], path: str, *, changes: bool) -> None:
    """Say what may go wrong; the framework's own words for it never leave this desk."""
    answers = operation["responses"]
    answers.pop("422", None)
    if changes:
        answers.pop("200", None)
    for status, what in (_PROBLEMS | _MORE if changes else _PROBLEMS).items():
        body = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
        answers[str(status)] = {"description": what, "content": body}
    if not changes and not path.endswith("openapi.json"):
        answers["304"] = {"description": "Nothing changed since the answer with this ETag."}
