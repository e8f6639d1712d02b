"""What went wrong, as a page with a sentence and advice, or as data for programs."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from averment.errors import AvermentError, DecidedMeanwhile, QuoteMismatch, RecordBusy, RecordMissing, StoreError, UsageError
from averment.protecting.refused import Refused
from averment.web.desk import Desk

_LOG = logging.getLogger("averment.web")
_KNOWN = frozenset({400, 401, 403, 404, 405, 413, 429, 503})
_MOST_WRONG = 5
_STATUS: tuple[tuple[type[Exception], int], ...] = (
    (RecordMissing, 404),
    (DecidedMeanwhile, 409),
    (UsageError, 400),
    (QuoteMismatch, 409),
    (RecordBusy, 503),
    (StoreError, 503),
    (AvermentError, 400),
    (RequestValidationError, 400),
)


def answer(desk: Desk, error: Exception) -> Response:
    """Answer with what went wrong. What nobody foresaw is logged by its kind and place only: its words may hold names."""
    status, what, advice = _said(desk, error)
    headers = dict(getattr(error, "headers", None) or {})
    if desk.request.url.path.startswith("/api/"):
        if status == 401:
            headers["WWW-Authenticate"] = "Bearer"
        return _problem(status, what, _wrong(error) or advice, headers)
    page = desk.page("error.html.j2", status, what=what, advice=advice, number=status)
    page.headers.update(headers)
    return page


def _problem(status: int, what: str, advice: str, headers: dict[str, str]) -> Response:
    """Say what went wrong as programs expect it (RFC 9457)."""
    said = {"type": "about:blank", "title": what, "status": status, "detail": advice}
    return JSONResponse(said, status, headers, media_type="application/problem+json")


def _wrong(error: Exception) -> str:
    """Say what in a request is not what it should be; never what was sent: it may hold names."""
    if not isinstance(error, RequestValidationError):
        return ""
    return "; ".join(map(_where, error.errors()[:_MOST_WRONG]))


def _where(wrong: Mapping[str, Any]) -> str:
    place = [str(p) for p in wrong["loc"]]
    if wrong["type"] == "extra_forbidden":  # its name is whatever somebody wrote
        return f"There is something in the {place[0]} that is not known here."
    return f"{'.'.join(place[1:]) or place[0]}: {wrong['msg'].lower()}."


async def handle(request: Request, error: Exception) -> Response:
    """Answer for the framework."""
    return answer(request.state.desk, error)


def _said(desk: Desk, error: Exception) -> tuple[int, str, str]:
    if isinstance(error, HTTPException):
        named = f"error.{error.status_code}_{error.detail}"
        key = named if desk.t(f"{named}.what") != f"{named}.what" else f"error.{error.status_code}"
        if error.status_code not in _KNOWN:
            key = "error.400" if error.status_code < 500 else "error.500"
        return error.status_code, desk.t(f"{key}.what"), desk.t(f"{key}.advice")
    status = next((number for kind, number in _STATUS if isinstance(error, kind)), 500)
    if status == 500:
        place = traceback.extract_tb(error.__traceback__)[-1]
        _LOG.error("%s at %s:%s, on %s", type(error).__name__, place.filename, place.lineno, desk.route)
    if isinstance(error, Refused):
        return status, desk.t(f"refused.{error.reason}.what"), desk.t(f"refused.{error.reason}.advice")
    if isinstance(error, UsageError | QuoteMismatch) and isinstance(error, AvermentError):
        return status, error.what, error.advice
    return status, desk.t(f"error.{status}.what"), desk.t(f"error.{status}.advice")
