"""An account: somebody who may sign in, and what they have signed in with."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.viewer import ViewerRole


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in: a name that they chose, and what they may do. No address, no telephone number.

    `second_factor` says whether a code is asked for beside the password. `ended` is when the account was closed; a closed
    account stays, so that what it decided keeps its author.
    """

    id: str
    name: str
    role: ViewerRole
    made_at: str
    language: str = "en"
    theme: str = ""
    second_factor: bool = False
    ended: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One signing-in on one machine: since when, last used when. The key itself is with the browser only."""

    id: str
    account: str
    begun: str
    seen: str
    machine: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link by which one person may make one account, once, until a given moment; or, with `account`, take a new password."""

    id: str
    role: ViewerRole
    by: str
    until: str
    used: str | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A key for a program: whose it is, what it may do (`read`, `judge`, `add`), until when. Only its hash is kept."""

    id: str
    account: str
    name: str
    scopes: tuple[str, ...]
    made_at: str
    until: str
    used: str | None = None
