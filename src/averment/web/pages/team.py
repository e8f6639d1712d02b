"""The team: who has an account, what they may do, and who is invited."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter
from starlette.responses import Response

from averment.model.account import Invitation
from averment.model.viewer import ViewerRole
from averment.protecting.policy import ROLES
from averment.protecting.refused import Refused
from averment.web.desk import At, Desk
from averment.web.pages.entering import Words

router = APIRouter()


@router.get("/team", name="team")
async def team(desk: At) -> Response:
    """Show who is in the team."""
    return _shown(desk)


@router.post("/team/invitations", name="team.invite")
async def invite(desk: At, role: Words) -> Response:
    """Make a link for one new person, and show it this once."""
    wanted = _role(role)
    return _link(desk, *desk.site.gate.accounts.invite(wanted, desk.member))


@router.post("/team/{id}/new-password", name="team.invite_back")
async def invite_back(desk: At, id: str) -> Response:  # noqa: A002  the id in the address
    """Make a link for somebody who lost the password, and show it this once."""
    return _link(desk, *desk.site.gate.accounts.invite_back(id, desk.member))


@router.post("/team/invitations/{id}/withdraw", name="team.uninvite")
async def uninvite(desk: At, id: str) -> Response:  # noqa: A002  the id in the address
    """Take an invitation back."""
    desk.site.gate.accounts.uninvite(id, desk.member)
    return desk.back(desk.url("team"))


@router.post("/team/{id}/role", name="team.role")
async def role(desk: At, id: str, role: Words) -> Response:  # noqa: A002  the id in the address
    """Change what somebody may do; they must sign in again."""
    return _done(desk, lambda: desk.site.gate.accounts.give_role(id, _role(role), desk.member.name))


@router.post("/team/{id}/close", name="team.close")
async def close(desk: At, id: str) -> Response:  # noqa: A002  the id in the address
    """Close an account: it is out at once, and what it decided stays."""
    return _done(desk, lambda: desk.site.gate.accounts.close(id, desk.member.name))


@router.post("/team/{id}/reopen", name="team.reopen")
async def reopen(desk: At, id: str) -> Response:  # noqa: A002  the id in the address
    """Open a closed account again."""
    return _done(desk, lambda: desk.site.gate.accounts.reopen(id, desk.member.name))


@router.post("/team/{id}/second-factor/drop", name="team.second_factor_drop")
async def second_factor_drop(desk: At, id: str) -> Response:  # noqa: A002  the id in the address
    """Ask somebody for no code any more, because they lost their telephone."""
    accounts = desk.site.gate.accounts
    if id == desk.member.id:  # one's own is dropped with the password
        return desk.back(desk.url("account"))
    return _done(desk, lambda: accounts.drop_second_factor(accounts.one(id), desk.member.name))


def _link(desk: Desk, invitation: Invitation, key: str) -> Response:
    scheme = "https" if desk.site.options.https else "http"
    link = f"{scheme}://{desk.request.headers['host']}{desk.url('join', key=key)}"
    whose = desk.site.gate.accounts.one(invitation.account).name if invitation.account else ""
    return desk.page("invitation.html.j2", invitation=invitation, link=link, whose=whose)


def _done(desk: Desk, change: Callable[[], object]) -> Response:
    try:
        change()
    except Refused as refused:
        return _shown(desk, 400, desk.why(refused))
    return desk.back(desk.url("team"))


def _role(typed: str) -> ViewerRole:
    found = next((r for r in ROLES if r == typed), None)
    if found is None:
        raise Refused("no_role")
    return found


def _shown(desk: Desk, status: int = 200, problem: str | None = None) -> Response:
    accounts = desk.site.gate.accounts
    everybody, invitations = accounts.all(), accounts.invitations()
    names = {a.id: a.name for a in everybody}
    return desk.page(
        "team.html.j2", status, accounts=everybody, invitations=invitations, names=names, roles=ROLES, problem=problem
    )
