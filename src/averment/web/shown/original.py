"""The bytes of a page as they were taken, served so that nothing in them runs, calls anybody, or reaches the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

from averment.protecting.view import CaptureView

if TYPE_CHECKING:
    from averment.web.desk import Desk

# No script, no form, no frame, nothing loaded from anywhere; `sandbox` also makes the page a stranger to the desk, keeps it
# from sending the reader elsewhere by itself, and from opening windows.
POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_SHOWN = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/plain": "text/plain",
    "text/markdown": "text/plain",
}
_ENDINGS = {"text/html": "html", "application/pdf": "pdf", "text/plain": "txt", "text/markdown": "md"}


def serve(capture: CaptureView, desk: Desk, *, download: bool) -> Response:
    """Answer with the bytes, or refuse where this viewer may not have them.

    Raises:
        HTTPException: if the bytes hold a name that this viewer may not see, or may hold one.
    """
    if capture.content is None:
        raise HTTPException(403, "original")
    plain, _, charset = (part.strip() for part in capture.media_type.partition(";"))
    kind = _SHOWN.get(plain.lower())
    headers = {"content-security-policy": POLICY, "x-robots-tag": "noindex", "cross-origin-opener-policy": "same-origin"}
    if kind is None or download:
        ending = _ENDINGS.get(plain.lower(), "bin")
        # The name is ours: that of the file may hold a name that must not lie in a folder of downloads.
        headers["content-disposition"] = f'attachment; filename="{capture.id[:16]}.{ending}"'
    media_type = f"{kind}; {charset}" if kind and charset else kind or "application/octet-stream"
    return Response(capture.content, media_type=None, headers=headers | {"content-type": media_type})
