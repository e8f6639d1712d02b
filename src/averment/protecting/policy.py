"""Who may see what, all of it, in this one file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from averment.model.viewer import Viewer, ViewerRole

ROLES: tuple[ViewerRole, ...] = get_args(ViewerRole)  # each may do what the ones before it may
_ORDER = ROLES
Least = ViewerRole | Literal["anyone"]
_MEMBER: ViewerRole = "reader_without_names"  # whoever is signed in

# Every page of the desk by the name of its route, with the least role that may come to it. A route that is not named here
# is refused, and a test fails: nobody forgets to say who may see a new page.
ROUTES: dict[str, Least] = {
    "static": "anyone",
    # signing in
    "setup": "anyone",
    "setup.first": "anyone",
    "sign_in": "anyone",
    "sign_in.try": "anyone",
    "join": "anyone",
    "join.account": "anyone",
    "locked": "anyone",
    "locked.open": "anyone",
    "leave": "anyone",
    "preferences": "anyone",
    "sign_out": _MEMBER,
    "panic": _MEMBER,
    # accounts
    "account": _MEMBER,
    "account.password": _MEMBER,
    "account.second_factor": _MEMBER,
    "account.second_factor_take": _MEMBER,
    "account.second_factor_drop": _MEMBER,
    "account.sign_out": _MEMBER,
    "account.token": _MEMBER,
    "account.token_revoke": _MEMBER,
    "team": "administrator",
    "team.invite": "administrator",
    "team.invite_back": "administrator",
    "team.uninvite": "administrator",
    "team.role": "administrator",
    "team.close": "administrator",
    "team.reopen": "administrator",
    "team.second_factor_drop": "administrator",
    "audit": "administrator",
    # reading
    "today": _MEMBER,
    "documents": _MEMBER,
    "document": _MEMBER,
    "document.original": _MEMBER,
    "incidents": _MEMBER,
    "incident": _MEMBER,
    "proceedings": _MEMBER,
    "proceeding": _MEMBER,
    "people": _MEMBER,
    "bodies": _MEMBER,
    "entity": _MEMBER,
    "places": _MEMBER,
    "figures": _MEMBER,
    "timeline": _MEMBER,
    "map": _MEMBER,
    "network": _MEMBER,
    "contradictions": _MEMBER,
    "search": _MEMBER,
    "search.save": _MEMBER,
    "search.saved": _MEMBER,
    "search.forget": _MEMBER,
    # adding and deciding
    "add": "contributor",
    "add.pages": "contributor",
    "add.job": "contributor",
    "review": "reviewer",
    "review.decide": "reviewer",
    "review.undo": "reviewer",
    "review.confirm": "reviewer",
    "review.history": "reviewer",
    "review.progress": "reviewer",
    "document.judge": "reviewer",
    "incident.judge": "reviewer",
    "entity.judge": "reviewer",
    "entity.protect": "reviewer",
    "publish": "publisher",  # no page of its own: one of the judgements, wherever they are made
    # the same as data
    "api.openapi": _MEMBER,
    "api.docs": _MEMBER,
    "api.me": _MEMBER,
    "api.counts": _MEMBER,
    "api.documents": _MEMBER,
    "api.document": _MEMBER,
    "api.reading": _MEMBER,
    "api.original": _MEMBER,
    "api.incidents": _MEMBER,
    "api.incident": _MEMBER,
    "api.proceedings": _MEMBER,
    "api.proceeding": _MEMBER,
    "api.entities": _MEMBER,
    "api.entity": _MEMBER,
    "api.tallies": _MEMBER,
    "api.tally": _MEMBER,
    "api.patterns": _MEMBER,
    "api.pattern": _MEMBER,
    "api.contradictions": _MEMBER,
    "api.contradiction": _MEMBER,
    "api.proposals": "reviewer",
    "api.proposal": "reviewer",
    "api.questions": "reviewer",
    "api.question": "reviewer",
    "api.search": _MEMBER,
    "api.timeline": _MEMBER,
    "api.map": _MEMBER,
    "api.judgements": _MEMBER,
    "api.judgement": _MEMBER,
    "api.judge": "reviewer",
    "api.undo": "reviewer",
    "api.add": "contributor",
    "api.job": "contributor",
}
# Reading these is written down too: they take something out of the desk, or show who is protected.
NOTED = frozenset({"document.original", "api.original"})
# What a program with a token may be allowed to do.
SCOPES = ("read", "judge", "add")
_ADDING = frozenset({"api.add", "api.job"})


def may_come(role: ViewerRole | None, route: str) -> bool:
    """Tell whether somebody of this role (None: nobody who is signed in) may come to a route; to an unknown one nobody may."""
    least = ROUTES.get(route)
    if least is None or least == "anyone":
        return least == "anyone"
    return role in ROLES and ROLES.index(role) >= ROLES.index(least)


def scope_of(route: str, *, changes: bool) -> str:
    """The scope that a token needs for a route."""
    if route in _ADDING:
        return "add"
    return "judge" if changes else "read"


@dataclass(frozen=True, slots=True)
class Rights:
    """What one role may do: see the names of protected people, see the names of any people, decide, take bytes out."""

    sees_protected: bool
    sees_names: bool
    decides: bool
    publishes: bool


def rights(viewer: Viewer) -> Rights:
    """Say what a viewer may do. A role that nobody knows may do nothing."""
    rank = _ORDER.index(viewer.role) if viewer.role in _ORDER else -1
    return Rights(
        sees_protected=rank >= _ORDER.index("reviewer"),
        sees_names=rank >= _ORDER.index("reader"),
        decides=rank >= _ORDER.index("reviewer"),
        publishes=rank >= _ORDER.index("publisher"),
    )
