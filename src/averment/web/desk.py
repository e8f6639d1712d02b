"""What a page is given: who is looking, what they may see, and the words to answer with."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date
from functools import cached_property
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Depends, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from averment.exporting.contract import to_json
from averment.model.account import AccessToken, Account, Session
from averment.model.viewer import Viewer
from averment.protecting.policy import may_come
from averment.protecting.refused import Refused
from averment.protecting.view import View
from averment.reviewing.judging import Judge
from averment.web.environment import render
from averment.web.languages import LANGUAGES
from averment.web.site import Site

_ROOMS = {"document": "documents", "incident": "incidents", "proceeding": "proceedings"}


@dataclass(frozen=True)
class Desk:
    """One request at the desk.

    `view` is the record as this account may see it; `judge` decides in its name. `key` is what the CSRF token of every
    form is made from; `cookies` are set by the answer.
    """

    request: Request
    site: Site
    account: Account | None = None
    session: Session | None = None
    token: AccessToken | None = None
    key: str = ""
    route: str = ""
    cookies: dict[str, str | None] = field(default_factory=dict)

    @cached_property
    def viewer(self) -> Viewer:
        """Who is looking. Somebody who is not signed in sees no names."""
        return Viewer(self.account.name, self.account.role) if self.account else Viewer("nobody", "reader_without_names")

    @property
    def member(self) -> Account:
        """The account of whoever is signed in."""
        assert self.account is not None, "the guard lets nobody come here who is not signed in"
        return self.account

    @cached_property
    def view(self) -> View:
        """The record as this account may see it.

        Raises:
            RecordMissing: if nothing was added yet.
        """
        return self.site.workspace.view(self.viewer)

    @cached_property
    def judge(self) -> Judge:
        """What decides in the name of this account, as far as it may."""
        return replace(self.site.workspace.judge(self.viewer), two_people=self.site.options.two_people)

    @cached_property
    def language(self) -> str:
        """The language of the interface: as chosen, or as the browser asks."""
        chosen = self.request.cookies.get(f"{self.site.prefix}-language") or (self.account.language if self.account else "")
        if chosen in LANGUAGES:
            return chosen
        asked = self.request.headers.get("accept-language", "").lower()
        return min(LANGUAGES, key=lambda code: asked.find(code) if code in asked else 1000)

    @cached_property
    def theme(self) -> str:
        """Light, dark, or nothing where the machine decides."""
        chosen = self.request.cookies.get(f"{self.site.prefix}-theme") or (self.account.theme if self.account else "")
        return chosen if chosen in ("light", "dark") else ""

    @cached_property
    def today(self) -> date:
        """The day that it is, in UTC."""
        return self.site.workspace.clock().astimezone(UTC).date()

    @cached_property
    def here(self) -> str:
        """The address that was asked for, to come back to; after a form, the first page."""
        url = self.request.url
        return (f"{url.path}?{url.query}" if url.query else url.path) if self.request.method == "GET" else "/"

    @property
    def room(self) -> str:
        """The room of the desk in which this page is, for the one that is lit in the navigation."""
        return _ROOMS.get(self.route.partition(".")[0], self.route.partition(".")[0])

    @cached_property
    def csrf(self) -> str:
        """What every form of this session carries."""
        return hmac.new(self.key.encode(), b"csrf", "sha256").hexdigest()

    def t(self, key: str, **values: Any) -> str:
        """Say something in the language of this reader."""
        return self.site.languages.say(self.language, key, **values)

    def why(self, refused: Refused) -> str:
        """Say why something about an account was refused, and what to do."""
        return f"{self.t(f'refused.{refused.reason}.what')} {self.t(f'refused.{refused.reason}.advice')}"

    def may(self, route: str) -> bool:
        """Tell whether there is such a page, and whether this account may come to it."""
        return route in self.site.routes and may_come(self.account.role if self.account else None, route)

    def url(self, route: str, **values: Any) -> str:
        """The address of a page; values that are no part of the path become its query, those that are None are left out."""
        found: Any = self.site.routes[route]
        inside = {k: str(values.pop(k)) for k in list(values) if k in found.param_convertors}
        query = urlencode([(k, v) for k, v in values.items() if v not in (None, "")], doseq=True)
        path = str(found.url_path_for(route, **inside))
        return f"{path}?{query}" if query else path

    def static(self, name: str) -> str:
        """The address of a file of `static/`; it changes with the file, so browsers may keep it."""
        return f"{self.site.static}/{name}"

    def page(self, template: str, /, status: int = 200, **context: Any) -> Response:
        """Answer with a page."""
        return HTMLResponse(render(self, template, context), status)

    def data(self, value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
        """Answer with JSON; nouns are written as in the contract."""
        return JSONResponse(to_json(value), status, headers)

    def back(self, url: str) -> Response:
        """Answer a form: look at this page now."""
        return RedirectResponse(url, 303)

    def note(self, what: str, about: str = "") -> None:
        """Write into the audit log what this account does; ids only."""
        self.site.gate.audit.note(self.account.name if self.account else "", what, about)


async def at_desk(request: Request) -> Desk:
    """Bring the desk of this request, for a handler: `desk: Desk = Depends(at_desk)`."""
    from averment.web.guards import check_form

    found: Desk = request.state.desk
    await check_form(found, request)
    return replace(found, request=request)  # the one that holds the form: it can be read once only


At = Annotated[Desk, Depends(at_desk)]  # for handlers: `async def incident(desk: At, id: str) -> Response`
at_api = at_desk  # a program comes with a token in place of a session; the guard has looked at it already
