"""The guard before every page: who is there, whether they may come, whether the request is their own, and safe headers."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from contextlib import suppress
from html import unescape
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlsplit

from anyio import to_thread
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from averment.errors import AvermentError, RecordMissing
from averment.protecting.keys import new_key
from averment.protecting.policy import NOTED, ROUTES, may_come, rights, scope_of
from averment.web import errors
from averment.web.desk import Desk
from averment.web.site import Site

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_WHEN_LOCKED = frozenset({"locked", "locked.open", "leave", "preferences"})
_WHEN_EMPTY = frozenset({"setup", "setup.first", "leave", "preferences"})
_OWN_WORDS = frozenset("account team sign_in sign_out setup join panic locked leave preferences".split())
_WITH_FILES, _LARGE, _SMALL = frozenset({"add.pages"}), 512 << 20, 2 << 20  # bytes of one request
_TOGETHER = 20  # people named in one entry of the audit log
_DONE = 400
_DAYS = {"device": 90, "language": 365, "theme": 365}  # the others end with the browser
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; manifest-src 'self'; media-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # "no-referrer" would take the Origin off every form as well
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "cache-control": "no-store",
}


class Guard:
    """Looks at every request before a page does; what is not allowed goes no further."""

    def __init__(self, app: ASGIApp, site: Site, routes: Sequence[BaseRoute]) -> None:
        self._app, self._site, self._routes = app, site, routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or hand it on."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        if _called(request) not in {host.strip("[]") for host in self._site.options.hosts}:
            await PlainTextResponse("This desk does not go by that name.", 400, HEADERS)(scope, receive, send)
            return
        try:
            desk = self._arrive(request)
            request.state.desk = desk
            answer = self._refuse(desk, request)
        except AvermentError as error:  # without its people the desk can say no more than this
            await PlainTextResponse(error.advice, 503, HEADERS)(scope, receive, send)
            return
        sending = _Sending(desk, send)
        if answer is not None:
            await answer(scope, receive, sending)
            return
        try:
            await self._app(scope, _limited(receive, _LARGE if desk.route in _WITH_FILES else _SMALL), sending)
        except Exception as error:  # the last one who can turn it into a sentence
            if sending.begun:
                raise
            await errors.answer(desk, error)(scope, receive, sending)
        if desk.account:
            await to_thread.run_sync(_note, desk, request, sending)

    def _arrive(self, request: Request) -> Desk:
        site, route = self._site, self._route(request.scope)
        bearer = request.headers.get("authorization", "")
        if bearer:
            found = site.gate.sessions.bearer(bearer.removeprefix("Bearer ").strip()) if _is_data(request) else None
            return Desk(request, site, found[0] if found else None, token=found[1] if found else None, route=route)
        key = request.cookies.get(f"{site.prefix}-session", "")
        here = site.gate.sessions.who(key) if key and route != "static" else None
        if here:
            return Desk(request, site, here[0], here[1], key=key, route=route)
        # The key of a session that ended still makes the token of its forms: whoever was idle can leave quickly.
        visit = key or request.cookies.get(f"{site.prefix}-visit", "")
        desk = Desk(request, site, key=visit or new_key(), route=route)
        if not visit and route != "static" and not _is_data(request):
            desk.cookies["visit"] = desk.key
        return desk

    def _route(self, scope: Scope) -> str:
        partly = ""
        for route in self._routes:
            match, _ = route.matches(scope)
            if match is Match.FULL:
                return str(getattr(route, "name", ""))
            if match is Match.PARTIAL and not partly:
                partly = str(getattr(route, "name", ""))
        return partly

    def _refuse(self, desk: Desk, request: Request) -> Response | None:
        if desk.route == "static":
            return None
        closed = self._closed(desk, request)
        if closed is not None:
            return closed
        if not desk.route:
            return errors.answer(desk, HTTPException(404)) if desk.account else self._ask(desk, request)
        if not may_come(desk.account.role if desk.account else None, desk.route):
            return errors.answer(desk, HTTPException(403)) if desk.account else self._ask(desk, request)
        changes = request.method not in SAFE
        if desk.token and scope_of(desk.route, changes=changes) not in desk.token.scopes:
            return errors.answer(desk, HTTPException(403))
        if changes and not desk.token and not _from_here(request, https=self._site.options.https):
            return errors.answer(desk, HTTPException(403, "foreign"))
        return None

    def _closed(self, desk: Desk, request: Request) -> Response | None:
        if not self._site.has_accounts():
            if desk.route in _WHEN_EMPTY:
                return None
            return errors.answer(desk, HTTPException(401)) if _is_data(request) else RedirectResponse("/setup", 303)
        if desk.route not in _WHEN_LOCKED and self._site.gate.sessions.locked():
            return errors.answer(desk, HTTPException(503, "locked")) if _is_data(request) else RedirectResponse("/locked", 303)
        return None

    @staticmethod
    def _ask(desk: Desk, request: Request) -> Response:
        if _is_data(request):
            return errors.answer(desk, HTTPException(401))
        if request.method not in SAFE:
            return RedirectResponse(desk.url("sign_in"), 303)
        path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(desk.url("sign_in", next=None if path == "/" else path), 303)


class _Sending:
    """Sends the answer on, with the headers that every answer has; remembers what is shown to those who see everybody."""

    def __init__(self, desk: Desk, send: Send) -> None:
        self._desk, self._send = desk, send
        self.begun, self.status = False, 0
        self._watched, self._shown = False, bytearray()

    @property
    def shown(self) -> str:
        """The words of the answer, where names may be in it that not everybody may read."""
        return unescape(self._shown.decode("utf8", "replace"))

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.begun, self.status = True, message["status"]
            headers = MutableHeaders(scope=message)
            kept = self._desk.route == "static" and self.status < _DONE
            for name, value in HEADERS.items():
                headers.setdefault(name, "public, max-age=31536000, immutable" if kept and name == "cache-control" else value)
            if self._desk.site.options.https:
                headers.setdefault("strict-transport-security", "max-age=31536000; includeSubDomains")
            for name, cookie in self._desk.cookies.items():
                headers.append("set-cookie", _cookie(self._desk.site, name, cookie))
            sees = self._desk.account is not None and rights(self._desk.viewer).sees_protected
            kind = headers.get("content-type", "")
            self._watched = sees and (kind.startswith("text/") or "json" in kind)
        elif self._watched:
            self._shown += message.get("body", b"")
        await self._send(message)


async def check_form(desk: Desk, request: Request) -> None:
    """Refuse a form that this session was not given.

    Raises:
        HTTPException: if the token of the form, or of the header that scripts send, is not the one of this session.
    """
    if request.method in SAFE or desk.token:
        return
    given: Any = request.headers.get("x-csrf-token", "")
    if not given and "form" in request.headers.get("content-type", ""):
        given = (await request.form()).get("csrf", "")  # the handler is given the same form: it is read once
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), desk.csrf.encode()):
        raise HTTPException(403, "form")


def _from_here(request: Request, *, https: bool) -> bool:
    """Tell whether a page of this desk sent the request, as the browser says; one that does not say is not believed."""
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is not None and site != "same-origin":
        return False
    if origin is not None:
        return origin == f"{'https' if https else 'http'}://{request.headers.get('host', '')}"
    return site == "same-origin"


def noted(route: str) -> bool:
    """Tell whether the guard itself writes down what is done at a route; the people's room says its own in finer words."""
    return route.partition(".")[0] not in _OWN_WORDS


def _note(desk: Desk, request: Request, sent: _Sending) -> None:
    """Write down what was changed, taken out or read of protected people: routes, ids and labels, never what was typed."""
    place = " ".join((desk.route, *(str(v) for v in request.path_params.values())))
    wanted = request.method not in SAFE or desk.route in NOTED
    if wanted and noted(desk.route) and desk.route in ROUTES and sent.status < _DONE:
        desk.note(desk.route, place.partition(" ")[2])
    if sent.shown:
        with suppress(RecordMissing):  # nothing was added yet, so nobody is protected
            told = desk.view.names_told(sent.shown)
            for some in (told[i : i + _TOGETHER] for i in range(0, len(told), _TOGETHER)):
                desk.note("protected.read", f"{', '.join(some)}: {place}")


def _is_data(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _called(request: Request) -> str | None:
    """The name by which the desk is called, without the port."""
    try:
        return urlsplit(f"//{request.headers.get('host', '')}").hostname
    except ValueError:
        return None


def _limited(receive: Receive, most: int) -> Receive:
    """Take in so many bytes and no more: nobody fills the disk from outside."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise HTTPException(413)
        return message

    return counted


def _cookie(site: Site, name: str, value: str | None) -> str:
    made: SimpleCookie = SimpleCookie()
    key = f"{site.prefix}-{name}"
    made[key] = value or ""
    made[key] |= {"path": "/", "samesite": "Lax", "httponly": True}
    if site.options.https:
        made[key]["secure"] = True
    if value is None:
        made[key]["max-age"] = 0
    elif name in _DAYS:
        made[key]["max-age"] = _DAYS[name] * 86400
    return made[key].OutputString()
