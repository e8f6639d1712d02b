"""Signing in and out: who is at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from averment.model.account import AccessToken, Account, Session
from averment.protecting import second
from averment.protecting.accounts import WINDOW
from averment.protecting.audit import Audit
from averment.protecting.keys import hashed, moment, new_id, new_key
from averment.protecting.passwords import Passwords
from averment.store.people.base import People

IDLE, LONGEST = timedelta(minutes=30), timedelta(hours=12)
PER_ACCOUNT, PER_DEVICE, PER_ADDRESS = 10, 10, 30  # wrong tries within the window
_TOUCH = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed to sign in, and where: the key of their device, their address, what machine it is."""

    name: str
    password: str
    code: str = ""
    device: str = ""
    address: str = ""
    machine: str = ""


@dataclass(frozen=True, slots=True)
class Sessions:
    """Lets people in and out."""

    people: People
    clock: Callable[[], datetime]
    passwords: Passwords
    audit: Audit

    def sign_in(self, typed: Typed) -> tuple[Account, str] | None:
        """Let somebody in with name, password and, where there is a second factor, its code; bring the key of the session."""
        account = self.proven(typed)
        return (account, self.enter(account, typed.device, typed.machine)) if account else None

    def enter(self, account: Account, device: str, machine: str = "") -> str:
        """Begin a session for somebody who is proven, remember the device, and bring the key of the session."""
        key, at = new_key(), moment(self.clock())
        self.people.begin(hashed(key), Session(new_id(), account.id, at, at, machine[:80]))
        if device:
            self.people.know(account.id, hashed(device), at)
        self.audit.note(account.name, "sign_in")
        return key

    def proven(self, typed: Typed) -> Account | None:
        """Tell who somebody proved to be; wrong tries are counted.

        None says no and nothing more: not whether there is such an account, nor which part was wrong, nor whether there
        were too many tries. Somebody who tries from elsewhere never locks out a device that was here before.
        """
        account = self.people.named(typed.name)
        keys = self._counted(typed, account)
        now = self.clock()
        at = moment(now)
        tried = self.people.try_(keys, at, moment(now - WINDOW))
        if tried != "counted":
            if tried == "full":  # once, or whoever knocks all day fills the log
                self.audit.note(account.name if account else "", "sign_in.too_often")
            return None
        secrets = self.people.secrets(account.id) if account and not account.ended else None
        right = self.passwords.fits(secrets.password if secrets else None, typed.password)
        if right and account and secrets and account.second_factor:
            right = second.uses(self.people, account.id, secrets, typed.code, now)
        if not right or account is None:
            # Never what was typed: people type their password where the name belongs.
            self.audit.note(account.name if account else "", "sign_in.refused")
            return None
        self.people.untry(tuple(key for key, _ in keys), at)
        return account

    def who(self, key: str) -> tuple[Account, Session] | None:
        """Tell whose session a key belongs to, or None if it ended, was idle too long or is too old."""
        found = self.people.session(hashed(key)) if key else None
        if found is None or found[1].ended:
            return None
        session, account = found
        now = self.clock()
        if session.seen <= moment(now - IDLE) or session.begun <= moment(now - LONGEST):
            self.people.end(session=session.id)
            return None
        if session.seen <= moment(now - _TOUCH):
            self.people.touch(hashed(key), moment(now))
        return account, session

    def bearer(self, key: str) -> tuple[Account, AccessToken] | None:
        """Tell whose token a key is, or None if it was taken back or is too old."""
        token = self.people.token(hashed(key)) if key else None
        account = self.people.account(token.account) if token else None
        if token is None or account is None or account.ended or token.until <= moment(self.clock()):
            return None
        return account, token

    def sign_out(self, account: Account, session: Session | str | None = None) -> int:
        """End one session of an account, or all of them."""
        name = session.id if isinstance(session, Session) else session
        ended = self.people.end(account=account.id, session=name)
        self.audit.note(account.name, "sign_out" if name else "sign_out.everywhere")
        return ended

    def known(self, account: Account) -> tuple[Session, ...]:
        """List the sessions of an account."""
        return self.people.sessions(account.id)

    def locked(self) -> str | None:
        """Since when the desk is locked, or None."""
        return self.people.locked()

    def lock(self, by: str) -> None:
        """Sign everybody out at once, and keep the desk shut."""
        self.people.lock(moment(self.clock()))
        self.people.end()
        self.audit.note(by, "panic")

    def unlock(self, typed: Typed) -> bool:
        """Open the desk again, for an administrator with password and second factor."""
        account = self.proven(typed)
        if account is None or account.role != "administrator" or not account.second_factor:
            return False
        self.open_again(account.name)
        return True

    def open_again(self, by: str) -> None:
        """Open the desk again, for whoever has the machine itself."""
        self.people.lock(None)
        self.audit.note(by, "unlock")

    def _counted(self, typed: Typed, account: Account | None) -> tuple[tuple[str, int], ...]:
        device = hashed(typed.device) if typed.device else ""
        if account and device and self.people.knows(account.id, device):
            return ((f"device {account.id} {device}", PER_DEVICE),)
        # A name that nobody has is counted like one that somebody has, or the counting would tell which are which.
        name = account.id if account else hashed(" ".join(typed.name.casefold().split()))
        return ((f"account {name}", PER_ACCOUNT), (f"address {typed.address}", PER_ADDRESS))
