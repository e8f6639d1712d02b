"""The second factor: a code that changes every thirty seconds, good once, and codes for the day when the telephone is lost."""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime

import pyotp

from averment.protecting.keys import hashed
from averment.store.people.base import People, Secrets

STEP = 30
_ALLOWED = 1  # steps that a clock may be wrong by, either way
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that are mistaken for another
CODES = 10
_SECRET = re.compile(r"[A-Z2-7]{32}")


def new_secret() -> str:
    """A secret for an app that makes codes."""
    return pyotp.random_base32()


def is_secret(typed: str) -> bool:
    """Tell whether this is a secret as they are made here."""
    return bool(_SECRET.fullmatch(typed))


def address(secret: str, name: str) -> str:
    """What such an app reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name="Averment")


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The moment (in steps of thirty seconds) whose code this is, or None."""
    typed = "".join(code.split())
    if not (typed.isascii() and typed.isdigit()):
        return None
    made, step = pyotp.TOTP(secret), int(now.timestamp()) // STEP
    for one in range(step - _ALLOWED, step + _ALLOWED + 1):
        if hmac.compare_digest(made.at(one * STEP), typed):
            return one
    return None


def uses(people: People, account_id: str, kept: Secrets, code: str, now: datetime) -> bool:
    """Tell whether a code, or a recovery code, is right and was not used; it is used up by this."""
    step = step_of(kept.totp, code, now) if kept.totp else None
    if step is not None:
        return people.use_step(account_id, step)
    plain = plain_code(code)
    return bool(plain) and people.use_code(account_id, hashed(plain))


def new_codes() -> tuple[str, ...]:
    """Recovery codes, each good once, of about 79 bits."""
    drawn = ("".join(secrets.choice(_LETTERS) for _ in range(16)) for _ in range(CODES))
    return tuple("-".join(d[i : i + 4] for i in range(0, 16, 4)) for d in drawn)


def plain_code(code: str) -> str:
    """A recovery code without the hyphens and blanks that people type or leave out."""
    return "".join(c for c in code.casefold() if c.isalnum())
