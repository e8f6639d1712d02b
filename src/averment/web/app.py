"""The desk put together: every page of `pages/` and `api/`, behind the guard."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from averment.config import VERSION
from averment.protecting.gate import Gate
from averment.web import api, pages
from averment.web.environment import environment
from averment.web.errors import handle
from averment.web.guards import Guard
from averment.web.languages import shipped
from averment.web.options import Options
from averment.web.site import Site
from averment.workspace import Workspace

# Whatever the machine is set to: nothing of what people read here is told to anybody.
_SILENT: TelemetryConfig = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
_STATIC = Path(__file__).parent / "static"


def make_app(workspace: Workspace, options: Options | None = None, *, gate: Gate | None = None) -> FastAPI:
    """Make the desk of a record."""
    version = _version(_STATIC)
    languages = shipped()
    site = Site(workspace, gate or workspace.gate(), options or Options(), languages, environment(), f"/static/{version}")
    app = FastAPI(title="Averment", version=VERSION, openapi_url=None, docs_url=None, redoc_url=None, telemetry=_SILENT)
    app.state.site = site
    for module in modules():
        app.router.routes.extend(module.router.routes)  # flat, so that the guard can ask which one answers
    app.router.routes.append(Mount(site.static, StaticFiles(directory=_STATIC), name="static"))
    site.routes.update({str(route.name): route for route in app.router.routes if isinstance(route, Route | Mount)})
    for kind in (HTTPException, RequestValidationError):
        app.add_exception_handler(kind, handle)
    app.add_middleware(Guard, site=site, routes=app.router.routes)
    return app


def modules() -> Iterator[ModuleType]:
    """Bring every module with pages or data, in the order of their names; each has a `router`."""
    for room in (pages, api):
        for found in sorted(pkgutil.iter_modules(room.__path__, f"{room.__name__}."), key=lambda m: m.name):
            module = importlib.import_module(found.name)
            if hasattr(module, "router"):
                yield module


def _version(folder: Path) -> str:
    """A name for the files as they are now: they may be kept for ever under it."""
    whole = hashlib.sha256()
    for file in sorted(p for p in folder.rglob("*") if p.is_file()):
        whole.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return whole.hexdigest()[:12]
