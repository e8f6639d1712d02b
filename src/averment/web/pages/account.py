"""One's own account: password, second factor, sessions, keys for programs."""

from __future__ import annotations

from typing import Annotated

import segno
from anyio import to_thread
from fastapi import APIRouter, Form
from markupsafe import Markup
from starlette.responses import Response

from averment.protecting import second
from averment.protecting.policy import SCOPES
from averment.protecting.refused import Refused
from averment.web.desk import At, Desk
from averment.web.pages.entering import HASHING, Words, enter

router = APIRouter()


@router.get("/account", name="account")
async def account(desk: At, done: str = "") -> Response:
    """Show somebody their own account."""
    return _shown(desk, done=done if done in {"password", "second_factor", "dropped"} else "")


@router.post("/account/password", name="account.password")
async def password(desk: At, old: Words, new: Words) -> Response:
    """Take another password; every other session ends."""
    accounts, mine = desk.site.gate.accounts, desk.member
    try:
        await to_thread.run_sync(accounts.change_password, mine, old, new, limiter=HASHING)
    except Refused as refused:
        return _shown(desk, 400, problem=desk.why(refused))
    return enter(desk, accounts.one(mine.id), desk.url("account", done="password"))


@router.get("/account/second-factor", name="account.second_factor")
async def second_factor(desk: At) -> Response:
    """Show a new secret as a QR code and in letters."""
    return _secret(desk, second.new_secret())


@router.post("/account/second-factor", name="account.second_factor_take")
async def second_factor_take(desk: At, secret: Words, code: Words, password: Words) -> Response:
    """Begin to ask for a code, once one was right; show the recovery codes this once."""
    accounts, mine = desk.site.gate.accounts, desk.member
    try:
        codes = await to_thread.run_sync(accounts.take_second_factor, mine, secret, code, password, limiter=HASHING)
    except Refused as refused:
        return _secret(desk, secret if second.is_secret(secret) else second.new_secret(), 400, problem=desk.why(refused))
    enter(desk, accounts.one(mine.id), "")
    return desk.page("second_factor_codes.html.j2", codes=codes)


@router.post("/account/second-factor/drop", name="account.second_factor_drop")
async def second_factor_drop(desk: At, password: Words) -> Response:
    """Ask for no code any more."""
    accounts, mine = desk.site.gate.accounts, desk.member
    try:
        await to_thread.run_sync(accounts.drop_second_factor, mine, mine.name, password, limiter=HASHING)
    except Refused as refused:
        return _shown(desk, 400, problem=desk.why(refused))
    return enter(desk, accounts.one(mine.id), desk.url("account", done="dropped"))


@router.post("/account/sign-out", name="account.sign_out")
async def sign_out(desk: At, session: Words = "") -> Response:
    """End one session, or, where none is named, every one."""
    desk.site.gate.sessions.sign_out(desk.member, session or None)
    if session and desk.session and session != desk.session.id:
        return desk.back(desk.url("account"))
    desk.cookies["session"] = None
    return desk.back(desk.url("sign_in"))


@router.post("/account/tokens", name="account.token")
async def token(
    desk: At,
    name: Words = "",
    scopes: Annotated[list[str] | None, Form()] = None,
    days: Annotated[int, Form(ge=1, le=365)] = 90,
) -> Response:
    """Make a key for a program, and show it this once."""
    try:
        made, key = desk.site.gate.accounts.issue(desk.member, name, tuple(scopes or ()), days)
    except Refused as refused:
        return _shown(desk, 400, problem=desk.why(refused))
    return desk.page("token.html.j2", token=made, key=key)


@router.post("/account/tokens/{id}/revoke", name="account.token_revoke")
async def token_revoke(desk: At, id: str) -> Response:  # noqa: A002  the id in the address
    """Take a key back."""
    desk.site.gate.accounts.revoke(desk.member, id)
    return desk.back(desk.url("account"))


def _shown(desk: Desk, status: int = 200, *, problem: str | None = None, done: str = "") -> Response:
    accounts, sessions, mine = desk.site.gate.accounts, desk.site.gate.sessions, desk.member
    return desk.page(
        "account.html.j2",
        status,
        problem=problem,
        done=done,
        sessions=sessions.known(mine),
        tokens=accounts.tokens(mine),
        codes_left=accounts.codes_left(mine) if mine.second_factor else 0,
        scopes=SCOPES,
    )


def _secret(desk: Desk, secret: str, status: int = 200, problem: str | None = None) -> Response:
    drawn = segno.make(second.address(secret, desk.member.name), micro=False).svg_inline(border=2, omitsize=True)
    return desk.page("second_factor.html.j2", status, secret=secret, drawn=Markup(drawn), problem=problem)  # noqa: S704  our own drawing
