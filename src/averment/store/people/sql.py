"""People in any SQL database."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, Connection, Engine, Executable, Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from averment.model.account import AccessToken, Account, Invitation, Session
from averment.model.audit import AuditEntry
from averment.store.people import tables as t
from averment.store.people.base import Secrets, Tried
from averment.store.people.searches import SqlSearches
from averment.store.sqlite.engine import looking, writing

T = TypeVar("T")
START = "0" * 64
_BATCH = 10_000


@dataclass(frozen=True, slots=True)
class SqlPeople:
    """Implements `averment.store.people.base.People`."""

    engine: Engine

    def accounts(self) -> tuple[Account, ...]:
        """List every account, closed ones included, oldest first."""
        return tuple(_made(Account, r) for r in self._all(select(t.accounts).order_by(t.accounts.c.number)))

    def account(self, account_id: str) -> Account | None:
        """Bring one account, or None."""
        return self._one(Account, select(t.accounts).where(t.accounts.c.id == account_id))

    def named(self, name: str) -> Account | None:
        """Bring the account of this name, however it is written, or None."""
        return self._one(Account, select(t.accounts).where(t.accounts.c.folded == _folded(name)))

    def add(self, account: Account, secrets: Secrets, *, first: bool = False) -> bool:
        """Keep a new account; not if the name is taken, nor as the first one if there is one. Say whether it was kept."""
        try:
            with writing(self.engine) as connection:
                if first and connection.scalar(select(func.count()).select_from(t.accounts)):
                    return False
                connection.execute(insert(t.accounts).values(folded=_folded(account.name), **asdict(account)))
                _keep_secrets(connection, account.id, secrets)
        except IntegrityError:
            return False
        return True

    def change(self, account: Account) -> None:
        """Keep an account as it is now."""
        values = {**asdict(account), "folded": _folded(account.name)}
        self._do(update(t.accounts).where(t.accounts.c.id == account.id).values(values))

    def secrets(self, account_id: str) -> Secrets | None:
        """Bring what an account proves itself with."""
        found = self._all(select(t.secrets).where(t.secrets.c.account == account_id))
        codes = self._all(select(t.codes.c.key).where(t.codes.c.account == account_id).order_by(t.codes.c.key))
        return next((Secrets(r.password, r.totp, r.step, tuple(c.key for c in codes)) for r in found), None)

    def change_secrets(self, account_id: str, secrets: Secrets) -> None:
        """Keep what an account proves itself with."""
        with writing(self.engine) as connection:
            for table in (t.secrets, t.codes):
                connection.execute(delete(table).where(table.c.account == account_id))
            _keep_secrets(connection, account_id, secrets)

    def use_step(self, account_id: str, step: int) -> bool:
        """Use the code of one moment up; say whether it, and every later one, was still unused."""
        ours = (t.secrets.c.account == account_id) & (t.secrets.c.step < step)
        return self._do(update(t.secrets).where(ours).values(step=step)) == 1

    def use_code(self, account_id: str, code: str) -> bool:
        """Use a recovery code up; say whether it was there."""
        return self._do(delete(t.codes).where(t.codes.c.account == account_id, t.codes.c.key == code)) == 1

    def begin(self, key: str, session: Session) -> None:
        """Keep a session."""
        self._do(insert(t.sessions).values(key=key, **asdict(session)))

    def session(self, key: str) -> tuple[Session, Account] | None:
        """Bring the session of a key with its account, or None."""
        asked = select(t.sessions, t.accounts).join_from(t.sessions, t.accounts).where(t.sessions.c.key == key)
        found = self._all(asked.set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL))
        return next(((_made(Session, r, "sessions_"), _made(Account, r, "accounts_")) for r in found), None)

    def sessions(self, account_id: str) -> tuple[Session, ...]:
        """List the sessions of one account, latest first."""
        asked = select(t.sessions).where(t.sessions.c.account == account_id).order_by(t.sessions.c.seen.desc())
        return tuple(_made(Session, r) for r in self._all(asked))

    def touch(self, key: str, seen: str) -> None:
        """Note that a session was used."""
        self._do(update(t.sessions).where(t.sessions.c.key == key).values(seen=seen))

    def end(self, *, account: str | None = None, session: str | None = None) -> int:
        """End one session, or all of one account, or all there are; say how many."""
        ended = delete(t.sessions)
        if account is not None:
            ended = ended.where(t.sessions.c.account == account)
        if session is not None:
            ended = ended.where(t.sessions.c.id == session)
        return self._do(ended)

    def know(self, account_id: str, device: str, at: str) -> None:
        """Remember that this account signed in from this device."""
        with writing(self.engine) as connection:
            connection.execute(delete(t.devices).where(t.devices.c.account == account_id, t.devices.c.key == device))
            connection.execute(insert(t.devices).values(account=account_id, key=device, at=at))

    def knows(self, account_id: str, device: str) -> bool:
        """Tell whether this account has signed in from this device."""
        return bool(self._all(select(t.devices.c.key).where(t.devices.c.account == account_id, t.devices.c.key == device)))

    def forget(self, account_id: str) -> None:
        """Forget every device of an account."""
        self._do(delete(t.devices).where(t.devices.c.account == account_id))

    def try_(self, keys: tuple[tuple[str, int], ...], at: str, since: str) -> Tried:
        """Count one try under each key, and say whether one of them has had too many since then, and for how long already."""
        counts = [(select(func.count()).where(t.tries.c.key == key, t.tries.c.at >= since), most) for key, most in keys]
        with looking(self.engine) as connection:  # somebody who tries all day costs no writing
            if any((connection.scalar(count) or 0) > most for count, most in counts):
                return "over"
        with writing(self.engine) as connection:  # counted before it is looked at: a hundred at once are a hundred
            connection.execute(delete(t.tries).where(t.tries.c.at < since))
            had = [((connection.scalar(count) or 0), most) for count, most in counts]
            if any(n > most for n, most in had):
                return "over"
            connection.execute(insert(t.tries), [{"key": key, "at": at} for key, _ in keys])
        return "full" if any(n == most for n, most in had) else "counted"

    def untry(self, keys: tuple[str, ...], at: str) -> None:
        """Take back a try that was right."""
        with writing(self.engine) as connection:
            for key in keys:
                last = select(func.max(t.tries.c.number)).where(t.tries.c.key == key, t.tries.c.at == at).scalar_subquery()
                connection.execute(delete(t.tries).where(t.tries.c.number == last))

    def invite(self, key: str, invitation: Invitation) -> None:
        """Keep an invitation."""
        self._do(insert(t.invitations).values(key=key, **asdict(invitation)))

    def invitation(self, key: str) -> Invitation | None:
        """Bring the invitation of a key, or None."""
        return self._one(Invitation, select(t.invitations).where(t.invitations.c.key == key))

    def invitations(self) -> tuple[Invitation, ...]:
        """List the invitations that were not used."""
        asked = select(t.invitations).where(t.invitations.c.used.is_(None)).order_by(t.invitations.c.until)
        return tuple(_made(Invitation, r) for r in self._all(asked))

    def uninvite(self, invitation_id: str) -> None:
        """Take an invitation back."""
        self._do(delete(t.invitations).where(t.invitations.c.id == invitation_id, t.invitations.c.used.is_(None)))

    def use_invitation(self, invitation_id: str, account_id: str) -> bool:
        """Use an invitation up; say whether it was still unused."""
        unused = (t.invitations.c.id == invitation_id) & t.invitations.c.used.is_(None)
        return self._do(update(t.invitations).where(unused).values(used=account_id)) == 1

    def issue(self, key: str, token: AccessToken) -> None:
        """Keep a token."""
        self._do(insert(t.tokens).values(key=key, **{**asdict(token), "scopes": " ".join(token.scopes)}))

    def token(self, key: str) -> AccessToken | None:
        """Bring the token of a key, or None."""
        return next((_token(r) for r in self._all(select(t.tokens).where(t.tokens.c.key == key))), None)

    def tokens(self, account_id: str) -> tuple[AccessToken, ...]:
        """List the tokens of an account, latest first."""
        asked = select(t.tokens).where(t.tokens.c.account == account_id).order_by(t.tokens.c.made_at.desc())
        return tuple(_token(r) for r in self._all(asked))

    def revoke(self, *, account: str, token: str | None = None) -> None:
        """Take back one token of an account, or all."""
        gone = delete(t.tokens).where(t.tokens.c.account == account)
        self._do(gone if token is None else gone.where(t.tokens.c.id == token))

    def note(self, at: str, who: str, what: str, about: str) -> AuditEntry:
        """Add an entry to the audit log."""
        with writing(self.engine) as connection:
            last = connection.execute(select(t.audit).order_by(t.audit.c.number.desc()).limit(1)).first()
            number, before = (last.number + 1, last.chain) if last else (1, START)
            made = AuditEntry(number, at, who, what, about, chained(before, number, at, who, what, about))
            connection.execute(insert(t.audit).values(asdict(made)))
        return made

    def log(self, limit: int, before: int | None = None) -> tuple[AuditEntry, ...]:
        """List entries of the audit log, latest first, before a number."""
        asked = select(t.audit).order_by(t.audit.c.number.desc()).limit(limit)
        if before is not None:
            asked = asked.where(t.audit.c.number < before)
        return tuple(_made(AuditEntry, r) for r in self._all(asked))

    def check(self) -> int | None:
        """Go through the whole log; bring the number of the first entry that does not follow from the one before, or None."""
        last, before, c = 0, START, t.audit.c
        whole = select(c.number, c.at, c.who, c.what, c.about, c.chain).order_by(c.number)
        with looking(self.engine) as connection:
            for number, at, who, what, about, chain in connection.execute(whole.execution_options(yield_per=_BATCH)):
                if number != last + 1 or chain != chained(before, number, at, who, what, about):
                    return last + 1
                last, before = number, chain
        return None

    def locked(self) -> str | None:
        """Since when the desk is locked, or None."""
        return next((str(r.value) for r in self._all(select(t.meta).where(t.meta.c.name == "locked"))), None)

    def lock(self, at: str | None) -> None:
        """Lock the desk since a moment, or unlock it with None."""
        with writing(self.engine) as connection:
            connection.execute(delete(t.meta).where(t.meta.c.name == "locked"))
            if at is not None:
                connection.execute(insert(t.meta).values(name="locked", value=at))

    @property
    def searches(self) -> SqlSearches:
        """The searches that accounts keep."""
        return SqlSearches(self.engine)

    def close(self) -> None:
        """Let go of the files."""
        self.engine.dispose()

    def _all(self, asked: Executable) -> Sequence[Row[Any]]:
        with looking(self.engine) as connection:
            return connection.execute(asked).all()

    def _one(self, kind: type[T], asked: Executable) -> T | None:
        return next((_made(kind, r) for r in self._all(asked)), None)

    def _do(self, change: Executable) -> int:
        with writing(self.engine) as connection:
            return int(getattr(connection.execute(change), "rowcount", 0))


def chained(before: str, *said: object) -> str:
    """The hash of an entry: over the one before and all that it says."""
    return hashlib.sha256(json.dumps([before, *said], ensure_ascii=False).encode()).hexdigest()


def _keep_secrets(connection: Connection, account_id: str, secrets: Secrets) -> None:
    connection.execute(
        insert(t.secrets).values(account=account_id, password=secrets.password, totp=secrets.totp, step=secrets.step)
    )
    if secrets.codes:
        connection.execute(insert(t.codes), [{"account": account_id, "key": key} for key in secrets.codes])


def _made(kind: type[T], row: Row[Any], label: str = "") -> T:
    return kind(**{f.name: row._mapping[label + f.name] for f in fields(kind)})  # type: ignore[arg-type]  # noqa: SLF001  its public name


def _token(row: Row[Any]) -> AccessToken:
    made = _made(AccessToken, row)
    return AccessToken(made.id, made.account, made.name, tuple(str(row.scopes).split()), made.made_at, made.until, made.used)


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
