"""Coming in and going out: the first account, signing in, the panic lock, leaving without a trace."""

from __future__ import annotations

import hmac
from typing import Annotated
from urllib.parse import urlsplit

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Form
from starlette.responses import Response

from averment.model.account import Account
from averment.protecting.keys import new_key
from averment.protecting.refused import Refused
from averment.protecting.sessions import Typed
from averment.web.desk import At, Desk
from averment.web.languages import LANGUAGES

router = APIRouter()
Words = Annotated[str, Form(max_length=200)]
HASHING = CapacityLimiter(2)  # each takes 64 MiB: a crowd at the door must not take all there is


@router.get("/setup", name="setup")
async def setup(desk: At) -> Response:
    """Ask for the first administrator."""
    return desk.back("/") if desk.site.has_accounts() else desk.page("setup.html.j2", problem=None, name="")


@router.post("/setup", name="setup.first")
async def setup_first(desk: At, key: Words, name: Words, password: Words) -> Response:
    """Make the first administrator, for whoever sees the terminal."""
    if desk.site.has_accounts():
        return desk.back(desk.url("sign_in"))
    wanted = desk.site.options.setup_key
    if not wanted or not hmac.compare_digest(key.strip().encode(), wanted.encode()):
        return desk.page("setup.html.j2", 400, problem=desk.t("setup.wrong_key"), name=name)
    try:
        accounts = desk.site.gate.accounts
        made = await to_thread.run_sync(lambda: accounts.add(name, password, "administrator", first=True), limiter=HASHING)
    except Refused as refused:
        return desk.page("setup.html.j2", 400, problem=desk.why(refused), name=name)
    return enter(desk, desk.site.gate.accounts.prefer(made, language=desk.language), "/")


@router.get("/join/{key}", name="join")
async def join(desk: At, key: str) -> Response:
    """Ask somebody who was invited for a name and a password."""
    return _invited(desk, key)


@router.post("/join/{key}", name="join.account")
async def join_account(desk: At, key: str, password: Words, name: Words = "") -> Response:
    """Make the account of somebody who was invited, or give a new password to whoever lost it."""
    accounts, invitation = desk.site.gate.accounts, desk.site.gate.accounts.invited(key)
    try:
        made = await to_thread.run_sync(accounts.join, key, name, password, limiter=HASHING)
    except Refused as refused:
        return _invited(desk, key, name, desk.why(refused))
    if invitation and invitation.account:  # the link proves nothing of the second factor
        return desk.back(desk.url("sign_in"))
    return enter(desk, desk.site.gate.accounts.prefer(made, language=desk.language), "/")


@router.get("/sign-in", name="sign_in")
async def sign_in(desk: At, next: str = "/") -> Response:  # noqa: A002  the word that everybody uses in addresses
    """Ask who is there."""
    if desk.account:
        return desk.back(inside(next))
    return desk.page("sign_in.html.j2", problem=None, next=inside(next))


@router.post("/sign-in", name="sign_in.try")
async def sign_in_try(desk: At, name: Words, password: Words, code: Words = "", next: Words = "/") -> Response:  # noqa: A002
    """Let somebody in, or say no and nothing more."""
    typed = typed_by(desk, name, password, code)
    account = await to_thread.run_sync(desk.site.gate.sessions.proven, typed, limiter=HASHING)
    if account is None:
        return desk.page("sign_in.html.j2", 401, problem=desk.t("sign_in.refused"), next=inside(next))
    return enter(desk, account, inside(next))


@router.post("/sign-out", name="sign_out")
async def sign_out(desk: At) -> Response:
    """End this session."""
    _out(desk)
    answer = desk.back(desk.url("sign_in"))
    answer.headers["clear-site-data"] = '"cache", "storage"'
    return answer


@router.post("/leave", name="leave")
async def leave(desk: At) -> Response:
    """Be gone at once: end this session, show an empty page, and ask the browser to forget the desk."""
    _out(desk)
    desk.cookies.update(dict.fromkeys(("device", "language", "theme", "visit")))
    answer = desk.page("blank.html.j2")
    answer.headers["clear-site-data"] = '"cache", "cookies", "storage"'
    return answer


@router.post("/panic", name="panic")
async def panic(desk: At) -> Response:
    """Sign everybody out and lock the desk."""
    if desk.account:
        desk.site.gate.sessions.lock(desk.account.name)
    desk.cookies["session"] = None
    return desk.back(desk.url("locked"))


@router.get("/locked", name="locked")
async def locked(desk: At) -> Response:
    """Say that the desk is locked, and how it is opened."""
    return desk.page("locked.html.j2", 503, problem=None) if desk.site.gate.sessions.locked() else desk.back("/")


@router.post("/locked", name="locked.open")
async def locked_open(desk: At, name: Words, password: Words, code: Words) -> Response:
    """Open the desk again, for an administrator."""
    typed = typed_by(desk, name, password, code)
    if not await to_thread.run_sync(desk.site.gate.sessions.unlock, typed, limiter=HASHING):
        return desk.page("locked.html.j2", 401, problem=desk.t("locked.refused"))
    return desk.back(desk.url("sign_in"))


@router.post("/preferences", name="preferences")
async def preferences(desk: At, next: Words = "/", language: Words = "", theme: Words = "") -> Response:  # noqa: A002
    """Keep in which language and in which light somebody reads."""
    if language in LANGUAGES:
        desk.cookies["language"] = language
    if theme in {"light", "dark", "auto"}:
        desk.cookies["theme"] = None if theme == "auto" else theme
    if desk.account:
        chosen = language if language in LANGUAGES else None
        light = {"light": "light", "dark": "dark", "auto": ""}.get(theme)
        desk.site.gate.accounts.prefer(desk.account, language=chosen, theme=light)
    return desk.back(inside(next))


def _invited(desk: Desk, key: str, name: str = "", problem: str | None = None) -> Response:
    accounts = desk.site.gate.accounts
    invitation = accounts.invited(key)
    whose = accounts.one(invitation.account).name if invitation and invitation.account else ""
    status = 404 if invitation is None else 400 if problem else 200
    return desk.page("join.html.j2", status, invitation=invitation, key=key, problem=problem, name=name, whose=whose)


def enter(desk: Desk, account: Account, onward: str) -> Response:
    """Begin a session with a key that nobody has seen, and remember this device."""
    sessions = desk.site.gate.sessions
    if desk.session and desk.account:
        sessions.sign_out(desk.account, desk.session)
    device = new_key()
    desk.cookies.update({"session": sessions.enter(account, device, machine(desk)), "device": device, "visit": None})
    return desk.back(onward)


def typed_by(desk: Desk, name: str, password: str, code: str) -> Typed:
    """What somebody typed, with where they did."""
    client = desk.request.client
    device = desk.request.cookies.get(f"{desk.site.prefix}-device", "")
    return Typed(name, password, code, device, client.host if client else "", machine(desk))


def machine(desk: Desk) -> str:
    """Which browser on which system, roughly: enough to know one's own sessions again."""
    said = desk.request.headers.get("user-agent", "")
    browser = next((b for b in ("Firefox", "Edg", "Chrome", "Safari") if b in said), "")
    system = next((s for s in ("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux") if s in said), "")
    return " · ".join(w.replace("Edg", "Edge") for w in (browser, system) if w)


def inside(url: str) -> str:
    """An address of this desk, or its first page: nobody is sent elsewhere."""
    parts = urlsplit(url)
    safe = url.startswith("/") and not url.startswith(("//", "/\\")) and not parts.scheme and not parts.netloc
    return url if safe and url.isprintable() and "\\" not in url else "/"


def _out(desk: Desk) -> None:
    if desk.account and desk.session:
        desk.site.gate.sessions.sign_out(desk.account, desk.session)
    desk.cookies["session"] = None
