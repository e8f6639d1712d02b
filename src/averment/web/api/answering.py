"""How every answer of the API is given: with an ETag, and to HEAD and OPTIONS as to GET."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Message, Receive, Scope, Send

from averment.config import VERSION
from averment.errors import RecordMissing
from averment.web.desk import Desk

ROOT = "/api/v1"
_JSON = "application/json"
_PASSING = frozenset({"api.job"})  # changes while the record stays as it is


class Data(APIRoute):
    """A route of the API."""

    @property
    def _reads(self) -> bool:
        return "GET" in (self.methods or ())

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Answer to HEAD and OPTIONS wherever there is something to GET."""
        if scope["type"] == "http" and scope["method"] in ("HEAD", "OPTIONS") and self._reads:
            return super().matches({**scope, "method": "GET"})
        return super().matches(scope)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["method"] == "OPTIONS" and self._reads:
            await Response(status_code=204, headers={"allow": _allowed(scope, self.path)})(scope, receive, send)
            return
        if not self._reads:
            await super().handle(scope, receive, send)
            return
        tag = _tag(scope["state"]["desk"])
        if tag and tag in Headers(scope=scope).get("if-none-match", ""):
            await Response(status_code=304, headers={"etag": tag})(scope, receive, send)
            return
        silent = scope["method"] == "HEAD"
        await super().handle({**scope, "method": "GET"} if silent else scope, receive, _tagged(send, tag, silent=silent))


def data_router(tag: str) -> APIRouter:
    """Make the router of one room of the API."""
    return APIRouter(prefix=ROOT, route_class=Data, tags=[tag])


def says(schema: str | Mapping[str, Any], what: str, *, status: int = 200, media_type: str = _JSON) -> dict[int | str, Any]:
    """Say what a route answers: the name of a schema of the contract, or a schema."""
    shape = {"$ref": f"#/components/schemas/{schema}"} if isinstance(schema, str) else dict(schema)
    return {status: {"description": what, "content": {media_type: {"schema": shape}}}}


def further(desk: Desk, after: str | None) -> tuple[str | None, dict[str, str]]:
    """The address of the next page, and the Link header that says the same."""
    if after is None:
        return None, {}
    url = desk.request.url.include_query_params(after=after)
    address = f"{url.path}?{url.query}"
    return address, {"link": f'<{address}>; rel="next"'}


def _tag(desk: Desk) -> str | None:
    """Name what this viewer sees at this address: it stays while the record, the day and the role do."""
    if desk.route in _PASSING:
        return None
    try:
        generation = desk.view.generation()
    except RecordMissing:
        return None
    who = (desk.viewer.role, desk.account.id if desk.account else "", desk.token.id if desk.token else "")
    url = desk.request.url
    said = (VERSION, generation, desk.today.isoformat(), *who, url.path, url.query)
    return f'W/"{hashlib.sha256(repr(said).encode()).hexdigest()[:24]}"'


def _tagged(send: Send, tag: str | None, *, silent: bool) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 200 and tag:
            MutableHeaders(scope=message)["etag"] = tag
        if silent and message["type"] == "http.response.body":
            message = {"type": "http.response.body", "body": b"", "more_body": message.get("more_body", False)}
        await send(message)

    return sending


def _allowed(scope: Scope, path: str) -> str:
    methods = {m for route in scope["app"].router.routes if getattr(route, "path", None) == path for m in route.methods}
    return ", ".join(sorted(methods | {"HEAD", "OPTIONS"}))
