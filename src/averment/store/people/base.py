"""What every store of people can do, whatever database is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from averment.model.account import AccessToken, Account, Invitation, Session
from averment.model.audit import AuditEntry
from averment.store.people.searches import SavedSearches


@dataclass(frozen=True, slots=True)
class Secrets:
    """What an account proves itself with, kept apart from the account so that no page can show it.

    `step` is the last moment (in steps of thirty seconds) whose code was used: a code is good once.
    """

    password: str
    totp: str | None = None
    step: int = 0
    codes: tuple[str, ...] = ()


# May be looked at; is the first of too many; is one more of them, and was not even counted.
Tried = Literal["counted", "full", "over"]


class People(Protocol):
    """Accounts, sessions, keys, tries, and the log of what was done. Every key is given as a hash."""

    def accounts(self) -> tuple[Account, ...]:
        """List every account, closed ones included, oldest first."""

    def account(self, account_id: str) -> Account | None:
        """Bring one account, or None."""

    def named(self, name: str) -> Account | None:
        """Bring the account of this name, however it is written, or None."""

    def add(self, account: Account, secrets: Secrets, *, first: bool = False) -> bool:
        """Keep a new account; not if the name is taken, nor as the first one if there is one. Say whether it was kept."""

    def change(self, account: Account) -> None:
        """Keep an account as it is now."""

    def secrets(self, account_id: str) -> Secrets | None:
        """Bring what an account proves itself with."""

    def change_secrets(self, account_id: str, secrets: Secrets) -> None:
        """Keep what an account proves itself with."""

    def use_step(self, account_id: str, step: int) -> bool:
        """Use the code of one moment up; say whether it, and every later one, was still unused."""

    def use_code(self, account_id: str, code: str) -> bool:
        """Use a recovery code up; say whether it was there."""

    def begin(self, key: str, session: Session) -> None:
        """Keep a session."""

    def session(self, key: str) -> tuple[Session, Account] | None:
        """Bring the session of a key with its account, or None."""

    def sessions(self, account_id: str) -> tuple[Session, ...]:
        """List the sessions of one account, latest first."""

    def touch(self, key: str, seen: str) -> None:
        """Note that a session was used."""

    def end(self, *, account: str | None = None, session: str | None = None) -> int:
        """End one session, or all of one account, or all there are; say how many."""

    def know(self, account_id: str, device: str, at: str) -> None:
        """Remember that this account signed in from this device."""

    def knows(self, account_id: str, device: str) -> bool:
        """Tell whether this account has signed in from this device."""

    def forget(self, account_id: str) -> None:
        """Forget every device of an account."""

    def try_(self, keys: tuple[tuple[str, int], ...], at: str, since: str) -> Tried:
        """Count one try under each key, and say whether one of them has had too many since then, and for how long already."""

    def untry(self, keys: tuple[str, ...], at: str) -> None:
        """Take back a try that was right."""

    def invite(self, key: str, invitation: Invitation) -> None:
        """Keep an invitation."""

    def invitation(self, key: str) -> Invitation | None:
        """Bring the invitation of a key, or None."""

    def invitations(self) -> tuple[Invitation, ...]:
        """List the invitations that were not used."""

    def uninvite(self, invitation_id: str) -> None:
        """Take an invitation back."""

    def use_invitation(self, invitation_id: str, account_id: str) -> bool:
        """Use an invitation up; say whether it was still unused."""

    def issue(self, key: str, token: AccessToken) -> None:
        """Keep a token."""

    def token(self, key: str) -> AccessToken | None:
        """Bring the token of a key, or None."""

    def tokens(self, account_id: str) -> tuple[AccessToken, ...]:
        """List the tokens of an account, latest first."""

    def revoke(self, *, account: str, token: str | None = None) -> None:
        """Take back one token of an account, or all."""

    def note(self, at: str, who: str, what: str, about: str) -> AuditEntry:
        """Add an entry to the audit log."""

    def log(self, limit: int, before: int | None = None) -> tuple[AuditEntry, ...]:
        """List entries of the audit log, latest first, before a number."""

    def check(self) -> int | None:
        """Go through the whole log; bring the number of the first entry that does not follow from the one before, or None."""

    def locked(self) -> str | None:
        """Since when the desk is locked, or None."""

    def lock(self, at: str | None) -> None:
        """Lock the desk since a moment, or unlock it with None."""

    @property
    def searches(self) -> SavedSearches:
        """The searches that accounts keep."""

    def close(self) -> None:
        """Let go of the files."""
