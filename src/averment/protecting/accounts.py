"""Accounts: who may sign in, and what they may do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from averment.model.account import AccessToken, Account, Invitation
from averment.model.viewer import ViewerRole
from averment.protecting import second
from averment.protecting.audit import Audit
from averment.protecting.keys import hashed, moment, new_id, new_key
from averment.protecting.passwords import Passwords, refuse_weak
from averment.protecting.policy import ROLES, SCOPES
from averment.protecting.refused import Refused
from averment.store.people.base import People, Secrets

INVITED_FOR, INVITED_BACK_FOR = timedelta(days=7), timedelta(days=1)
WINDOW, PROOFS = timedelta(minutes=10), 10
_TOKEN_DAYS = 365
_NAME = re.compile(r"[\w.'’ -]{2,40}")


@dataclass(frozen=True, slots=True)
class Accounts:
    """Makes accounts and changes them; every change is in the audit log."""

    people: People
    clock: Callable[[], datetime]
    passwords: Passwords
    audit: Audit

    def all(self) -> tuple[Account, ...]:
        """List every account, closed ones included, oldest first."""
        return self.people.accounts()

    def empty(self) -> bool:
        """Tell whether there is no account yet."""
        return not self.people.accounts()

    def one(self, account_id: str) -> Account:
        """Bring an account.

        Raises:
            Refused: if there is none.
        """
        found = self.people.account(account_id)
        if found is None:
            raise Refused("no_account")
        return found

    def named(self, name: str) -> Account | None:
        """Bring the account of a name, or None."""
        return self.people.named(name)

    def add(self, name: str, password: str, role: ViewerRole, *, first: bool = False, by: str = "") -> Account:
        """Make an account.

        Raises:
            Refused: if the name is taken or no name, or the password is weak, or the first account is made already.
        """
        plain = " ".join(name.split())
        if not _NAME.fullmatch(plain):
            raise Refused("no_name")
        if role not in ROLES:
            raise Refused("no_role")
        refuse_weak(password, plain)
        made = Account(new_id(), plain, role, moment(self.clock()))
        if not self.people.add(made, Secrets(self.passwords.kept(password)), first=first):
            raise Refused("name_taken")
        self.audit.note(by or plain, "account.made", f"{made.id} {role}")
        return made

    def invite(self, role: ViewerRole, by: Account) -> tuple[Invitation, str]:
        """Make a link by which one person may make an account of this role; bring its key, which is shown once."""
        if role not in ROLES:
            raise Refused("no_role")
        key, until = new_key(), moment(self.clock() + INVITED_FOR)
        made = Invitation(new_id(), role, by.id, until)
        self.people.invite(hashed(key), made)
        self.audit.note(by.name, "invitation.made", f"{made.id} {role}")
        return made, key

    def invite_back(self, account_id: str, by: Account) -> tuple[Invitation, str]:
        """Make a link by which somebody who lost the password takes a new one; bring its key, which is shown once."""
        account = self.one(account_id)
        key, until = new_key(), moment(self.clock() + INVITED_BACK_FOR)
        made = Invitation(new_id(), account.role, by.id, until, account=account.id)
        self.people.invite(hashed(key), made)
        self.audit.note(by.name, "invitation.back", f"{made.id} {account.id}")
        return made, key

    def invited(self, key: str) -> Invitation | None:
        """Tell what a link invites to, or None if it was used, taken back or is too old."""
        found = self.people.invitation(hashed(key))
        if found is None or found.used is not None or found.until <= moment(self.clock()):
            return None
        return None if found.account and self.one(found.account).ended else found

    def invitations(self) -> tuple[Invitation, ...]:
        """List the invitations that may still be used."""
        return tuple(i for i in self.people.invitations() if i.until > moment(self.clock()))

    def uninvite(self, invitation_id: str, by: Account) -> None:
        """Take an invitation back."""
        self.people.uninvite(invitation_id)
        self.audit.note(by.name, "invitation.taken_back", invitation_id)

    def join(self, key: str, name: str, password: str) -> Account:
        """Make the account that a link invites to, or take the new password that it is for.

        Raises:
            Refused: if the link is not good any more, or the name or the password will not do.
        """
        invitation = self.invited(key)
        if invitation is None:
            raise Refused("no_invitation")
        if invitation.account:
            return self._come_back(invitation, self.one(invitation.account), password)
        made = self.add(name, password, invitation.role)
        if not self.people.use_invitation(invitation.id, made.id):  # two people at once: one of them was second
            self.people.change(replace(made, ended=moment(self.clock())))
            raise Refused("no_invitation")
        return made

    def _come_back(self, invitation: Invitation, account: Account, password: str) -> Account:
        refuse_weak(password, account.name)  # before the link is used up
        if not self.people.use_invitation(invitation.id, account.id):
            raise Refused("no_invitation")
        self.reset_password(account, password, account.name)
        return account

    def give_role(self, account_id: str, role: ViewerRole, by: str) -> Account:
        """Change what an account may do; it must sign in again.

        Raises:
            Refused: if there would be no administrator left.
        """
        account = self.one(account_id)
        if role not in ROLES:
            raise Refused("no_role")
        self._keep_one_administrator(account, stays=role == "administrator")
        changed = replace(account, role=role)
        self.people.change(changed)
        self._end(account)
        self.audit.note(by, "account.role", f"{account.id} {account.role} {role}")
        return changed

    def close(self, account_id: str, by: str) -> None:
        """Close an account: all its sessions and tokens end now, what it decided stays.

        Raises:
            Refused: if there would be no administrator left.
        """
        account = self.one(account_id)
        self._keep_one_administrator(account, stays=False)
        self.people.change(replace(account, ended=moment(self.clock())))
        self._end(account)
        self.people.revoke(account=account.id)
        self.audit.note(by, "account.closed", account.id)

    def reopen(self, account_id: str, by: str) -> None:
        """Open a closed account again."""
        self.people.change(replace(self.one(account_id), ended=None))
        self.audit.note(by, "account.opened", account_id)

    def prefer(self, account: Account, *, language: str | None = None, theme: str | None = None) -> Account:
        """Keep in which language and in which light somebody reads."""
        changed = replace(account, language=language or account.language, theme=account.theme if theme is None else theme)
        self.people.change(changed)
        return changed

    def change_password(self, account: Account, old: str, new: str) -> None:
        """Take another password; all sessions of the account end.

        Raises:
            Refused: if the old one is wrong or the new one is weak.
        """
        self._prove(account, old)
        self.reset_password(account, new, account.name)

    def reset_password(self, account: Account, new: str, by: str) -> None:
        """Give an account another password, for whoever may; all its sessions end.

        Raises:
            Refused: if it is weak.
        """
        refuse_weak(new, account.name)
        kept = self._secrets(account)
        self.people.change_secrets(account.id, replace(kept, password=self.passwords.kept(new)))
        self._end(account)
        self.audit.note(by, "account.password", account.id)

    def take_second_factor(self, account: Account, secret: str, code: str, password: str) -> tuple[str, ...]:
        """Begin to ask for a code; all sessions end. Bring the recovery codes, which are shown once.

        Raises:
            Refused: if the password is wrong, or the code is not the one that the secret makes now.
        """
        self._prove(account, password)
        step = second.step_of(secret, code, self.clock()) if second.is_secret(secret) else None
        if step is None:
            raise Refused("wrong_code")
        codes = second.new_codes()
        keys = tuple(hashed(second.plain_code(c)) for c in codes)
        self.people.change_secrets(account.id, replace(self._secrets(account), totp=secret, step=step, codes=keys))
        self.people.change(replace(account, second_factor=True))
        self._end(account)
        self.audit.note(account.name, "account.second_factor", account.id)
        return codes

    def drop_second_factor(self, account: Account, by: str, password: str | None = None) -> None:
        """Ask for no code any more; the account itself must prove its password.

        Raises:
            Refused: if the password is wrong.
        """
        if password is not None:
            self._prove(account, password)
        self.people.change_secrets(account.id, replace(self._secrets(account), totp=None, step=0, codes=()))
        self.people.change(replace(account, second_factor=False))
        self._end(account)
        self.audit.note(by, "account.second_factor_dropped", account.id)

    def codes_left(self, account: Account) -> int:
        """How many recovery codes were not used."""
        return len(self._secrets(account).codes)

    def issue(self, account: Account, name: str, scopes: tuple[str, ...], days: int) -> tuple[AccessToken, str]:
        """Make a key for a program; bring it, for it is shown once.

        Raises:
            Refused: if nothing may be done with it, or something that nobody knows.
        """
        if not scopes or not set(scopes) <= set(SCOPES):
            raise Refused("no_scope")
        now = self.clock()
        until = moment(now + timedelta(days=max(1, min(days, _TOKEN_DAYS))))
        key = f"averment_{new_key()}"
        plain = " ".join(name.split())[:60] or "token"
        made = AccessToken(new_id(), account.id, plain, tuple(s for s in SCOPES if s in scopes), moment(now), until)
        self.people.issue(hashed(key), made)
        self.audit.note(account.name, "token.made", f"{made.id} {' '.join(made.scopes)}")
        return made, key

    def tokens(self, account: Account) -> tuple[AccessToken, ...]:
        """List the tokens of an account."""
        return self.people.tokens(account.id)

    def revoke(self, account: Account, token_id: str) -> None:
        """Take a token back."""
        self.people.revoke(account=account.id, token=token_id)
        self.audit.note(account.name, "token.taken_back", token_id)

    def _prove(self, account: Account, password: str) -> None:
        # Somebody at an open session must not guess the password in peace.
        now, key = self.clock(), f"proof {account.id}"
        tried = self.people.try_(((key, PROOFS),), moment(now), moment(now - WINDOW))
        if tried != "counted" or not self.passwords.fits(self._secrets(account).password, password):
            self.audit.note(account.name, "account.refused", account.id)
            raise Refused("wrong_password")
        self.people.untry((key,), moment(now))

    def _secrets(self, account: Account) -> Secrets:
        kept = self.people.secrets(account.id)
        if kept is None:
            raise Refused("no_account")
        return kept

    def _end(self, account: Account) -> None:
        self.people.end(account=account.id)
        self.people.forget(account.id)

    def _keep_one_administrator(self, account: Account, *, stays: bool) -> None:
        others = [a for a in self.people.accounts() if a.role == "administrator" and not a.ended and a.id != account.id]
        if account.role == "administrator" and not stays and not others:
            raise Refused("last_administrator")
