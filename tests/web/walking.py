"""Go to every page and every answer of the desk that there is, with ids that are really there."""

from __future__ import annotations

import base64
import binascii
import gzip
import html
import io
import quopri
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, unquote_to_bytes

from averment.model.listing import ITEM_KINDS, Wanted
from averment.protecting.view import View
from tests.web.conftest import DeskUnderTest

MOST_OF_A_KIND = 6
# What stands in a route in place of something that nobody has made: such a page says that there is nothing here.
_NOTHING = {"add.job", "join", "api.job", "review.history", "search.saved"}
_OF_DOCUMENTS = {"original", "reading"}
_NEEDED = {"api.search": "?q=police"}  # what a route asks for besides
_IN_PATH = re.compile(r"\{(\w+)(?::\w+)?\}")
_IN_QUOTES = re.compile(rb"[A-Za-z0-9+/_-]{6,}={0,2}")


@dataclass(frozen=True)
class Way:
    """One address, and the route that it leads to; `real` says whether there is something."""

    route: str
    path: str
    real: bool = True


def ways(desk: DeskUnderTest, view: View, ids: dict[str, list[str]]) -> Iterator[Way]:
    """Every address that can be looked at; a route whose ids nobody knows is an error of whoever adds it."""
    for route in desk.app.router.routes:
        if "GET" not in (getattr(route, "methods", None) or ()):
            continue
        names = _IN_PATH.findall(route.path)
        if not names:
            yield Way(route.name, route.path + _NEEDED.get(route.name, ""))
            continue
        kind = next((p for p in reversed(route.name.split(".")) if p in ids), None)
        kind = "document" if kind is None and set(route.name.split(".")) & _OF_DOCUMENTS else kind
        assert kind or route.name in _NOTHING, f"Tell tests/web/walking.py what {names} of the route {route.name!r} are."
        for name in ids[kind] if kind else ["nothing"]:
            yield Way(route.name, _IN_PATH.sub(name, route.path), kind is not None)


def asked(words: list[str]) -> Iterator[Way]:
    """Addresses that ask for something by words, in every place where words can be typed."""
    for word in words:
        for path in (
            f"/search?q={word}",
            f"/api/v1/search?q={word}",
            f"/documents?publisher={word}",
            f"/incidents?text={word}",
            f"/people?text={word}",
            f"/timeline?entity={word}",
            f"/map?place={word}",
            f"/network?entity={word}",
            f"/api/v1/entities?text={word}",
            f"/api/v1/incidents?text={word}&order=title&limit=1",
            f"/api/v1/documents?publisher={word}&facets=publisher",
            f"/api/v1/judgements?by={word}",
        ):
            yield Way("asked", path)


def lists(view: View) -> Iterator[Way]:
    """Lists in every order, in small pages and with all their facets: places to go on from tell of what they follow."""
    for plural in ("documents", "entities", "incidents", "proceedings", "tallies", "patterns", "contradictions"):
        for order in ("title", "-title", "day", "-weight"):
            yield Way(f"api.{plural}", f"/api/v1/{plural}?limit=1&order={order}")
    yield Way("api.documents", "/api/v1/documents?facets=publisher&facets=entity&facets=place")
    yield Way("search", "/search?q=police")
    yield Way("search", "/search?q=said+OR+dit")


def ids_of(view: View, first: dict[str, list[str]] | None = None) -> dict[str, list[str]]:
    """Ids of every kind of thing, some of each, those named in `first` among them."""
    found = {k: list((first or {}).get(k, ())) for k in ITEM_KINDS}
    for kind in ITEM_KINDS:
        found[kind] += [i.id for i in view.items(Wanted(kind, limit=MOST_OF_A_KIND)).items if i.id not in found[kind]]
    found["judgement"] = [j.id for j in view.judgements()][-3:]
    return found


def said(content: bytes) -> Iterator[str]:
    """Everything that bytes may say, through entities, escapes, percents, base64 and packing, as bare letters."""
    seen: set[bytes] = set()
    waiting = [content]
    while waiting:
        raw = waiting.pop()
        if raw in seen:
            continue
        seen.add(raw)
        for text in _texts(raw):
            plain = unquote(html.unescape(html.unescape(text)), errors="replace")
            escaped = re.sub(r"\\u([0-9a-fA-F]{4})|&#(\d+);", _character, text)
            yield from {bare(t) for t in {text, plain, escaped}}
        if len(seen) < 400:
            waiting += _unpacked(raw)


def bare(text: str) -> str:
    """Letters without case and accents, a blank between words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    unseen = {c for c in set(apart) if unicodedata.category(c) in ("Mn", "Cf")}
    return " ".join(re.findall(r"[^\W_]+", apart.translate(dict.fromkeys(map(ord, unseen)))))


def _texts(raw: bytes) -> Iterator[str]:
    yield raw.decode("utf-8", "replace")
    if not raw.isascii():
        yield raw.decode("latin-1")
    if b"\0" in raw:
        yield raw.decode("utf-16-le", "replace")
        yield raw.decode("utf-16-be", "replace")


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    return chr(number) if number < 0x110000 else ""


def _unpacked(raw: bytes) -> Iterator[bytes]:
    if raw[:2] == b"\x1f\x8b":
        yield gzip.decompress(raw)
    if raw[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            yield from (n.encode() for n in packed.namelist())
            yield from (packed.read(n) for n in packed.namelist())
    if b"%" in raw:
        yield unquote_to_bytes(raw)
    if re.search(rb"=[0-9A-F]{2}", raw):
        yield quopri.decodestring(raw)
    inside = []
    for found in _IN_QUOTES.finditer(raw):
        packed = found.group().rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
        try:
            inside.append(base64.b64decode(packed + b"=" * (-len(packed) % 4)))
        except binascii.Error:
            continue
    if inside:
        yield b"\n".join(i for i in inside if _is_text(i))


def _is_text(raw: bytes) -> bool:
    try:
        return raw.decode("utf-8").isprintable()
    except UnicodeDecodeError:
        return False
