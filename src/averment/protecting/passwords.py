"""Passwords: which are good enough, and how they are kept."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from argon2.profiles import CHEAPEST

from averment.errors import UsageError

LEAST, MOST = 12, 128
_CONTEXT = ("averment", "password", "motdepasse", "passwort", "administrator", "administrateur", "qwerty", "azerty", "123456")
_OWN = 5  # letters that must be left when the easy words are taken away


@dataclass(frozen=True, slots=True)
class Passwords:
    """Keeps passwords as Argon2id over 64 MiB, three times over; a check takes about a quarter of a second on purpose."""

    hasher: PasswordHasher = field(default_factory=lambda: PasswordHasher(time_cost=3, memory_cost=65536, parallelism=1))

    @classmethod
    def quick(cls) -> Passwords:
        """The cheapest there is, for tests only."""
        return cls(PasswordHasher.from_parameters(CHEAPEST))

    def kept(self, password: str) -> str:
        """What to keep in place of a password."""
        return self.hasher.hash(_plain(password))

    def fits(self, kept: str | None, password: str) -> bool:
        """Tell whether this is the password; takes as long where there is none to compare with."""
        try:
            return self.hasher.verify(kept or self._nobody(), _plain(password)[:MOST]) and kept is not None
        except (VerifyMismatchError, VerificationError, InvalidHashError):
            return False

    def _nobody(self) -> str:
        return _of_nobody(self.hasher)


@cache
def _of_nobody(hasher: PasswordHasher) -> str:
    return hasher.hash("nobody has this password")


def refuse_weak(password: str, name: str) -> None:
    """Refuse a password that others would guess.

    Raises:
        UsageError: if it is short, long, common, or made of the name of the account or of words like "password".
    """
    plain = _plain(password)
    if len(plain) < LEAST:
        raise UsageError(
            f"This password has {len(plain)} characters.", advice=f"Take {LEAST} or more: four words are easy to keep."
        )
    if len(plain) > MOST:
        raise UsageError(f"This password has {len(plain)} characters.", advice=f"Take {MOST} at most.")
    bare = "".join(c for c in plain.casefold() if c.isalnum())
    rest = bare
    for word in sorted({*_CONTEXT, *(w for w in _plain(name).casefold().split() if len(w) > 2)}, key=len, reverse=True):
        rest = rest.replace(word, "")
    if bare in common() or rest in common() or len(rest) < _OWN or len(set(bare)) < _OWN:
        raise UsageError(
            "This password is one that others would guess.", advice="Take four or more words that do not belong together."
        )


@cache
def common() -> frozenset[str]:
    """Passwords that everybody tries first."""
    return frozenset(files("averment.protecting").joinpath("common_passwords.txt").read_text("utf8").split())


def _plain(password: str) -> str:
    return unicodedata.normalize("NFKC", password)
