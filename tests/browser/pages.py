"""Every page of the desk, as its router knows them."""

from __future__ import annotations

from fastapi.routing import APIRoute

from averment.model.listing import ItemKind, Wanted
from averment.web.app import modules
from tests.browser.serving import Served

_DATA = {"health", "search.suggest", "original", "document.original", "add.job"}  # no page, or one of something that runs
_BEFORE = {"setup", "sign_in", "join", "locked"}  # for nobody who is signed in
_KINDS: dict[str, ItemKind] = {"history": "incident"}

_ROUTES = {
    r.name: r
    for m in modules()
    for r in m.router.routes
    if isinstance(r, APIRoute) and "GET" in r.methods and not r.path.startswith("/api/") and not r.name.endswith(".data")
}
NAMES = sorted(_ROUTES.keys() - _DATA - _BEFORE)


def address(served: Served, name: str) -> str:
    """The address of a page: of the thing that has most to show, where it is a page of one thing."""
    route = _ROUTES[name]
    values = {p: _value(served, _KINDS.get(name, name.partition(".")[0]), p) for p in route.param_convertors}
    return str(route.url_path_for(name, **values))


def _value(served: Served, kind: str, parameter: str) -> str:
    if kind not in ("document", "incident", "proceeding", "entity"):
        raise LookupError(f"Say in pages.py what {{{parameter}}} is for.")
    return served.view().items(Wanted(kind, order="-weight", limit=1)).items[0].id
