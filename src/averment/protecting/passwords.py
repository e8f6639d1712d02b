"""Passwords: which are good enough, and how they are kept."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import CHEAPEST

from averment.protecting.refused import Refused

LEAST, MOST = 12, 128
_OWN = 6  # different letters that must be left when everything easy is taken away
_LEET = str.maketrans("0134578@$€!|+", "oleastbaseilt")  # as people write words to make them look hard
_NUMBERS = re.compile(r"(?:0?12345678?9?0?)+|0?123(?:456)?|321|654321|9?87654321?0?|(?:19|20)\d\d|(\d)\1{2,}")
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop")


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
        nobody, plain = _of_nobody(self.hasher), _plain(password)
        try:
            return self.hasher.verify(kept or nobody, plain[:MOST]) and kept is not None and len(plain) <= MOST
        except (VerificationError, InvalidHashError):
            return False


@cache
def _of_nobody(hasher: PasswordHasher) -> str:
    return hasher.hash("nobody has this password")


def refuse_weak(password: str, name: str) -> None:
    """Refuse a password that others would guess.

    Raises:
        Refused: if it is short or long, or little is left of it without the words and rows of keys that everybody takes.
    """
    plain = _plain(password)
    if len(plain) < LEAST:
        raise Refused("short_password")
    if len(plain) > MOST:
        raise Refused("long_password")
    if _left(plain.casefold(), name) < _OWN:
        raise Refused("weak_password")


def _left(plain: str, name: str) -> int:
    """How much of a password is its own: letters, written plainly, that are no easy word, row of keys or repetition."""
    without = _NUMBERS.sub("", plain)
    bare = "".join(c for c in without.translate(_LEET) if c.isalpha())
    own = [w for w in re.split(r"\W+", name.casefold()) if len(w) > 2]
    for word in sorted({*easy(), *own}, key=len, reverse=True):
        bare = bare.replace(word, "")
    bare = re.sub(r"(.{1,8}?)\1+", r"\1", bare)
    return len(set(bare))


@cache
def easy() -> frozenset[str]:
    """Words and rows of keys of which the passwords are made that everybody tries first."""
    listed = files("averment.protecting").joinpath("easy_words.txt").read_text("utf8").split()
    rows = [row[i : i + n] for r in _ROWS for row in (r, r[::-1]) for n in (3, 4, 5, 6, 8) for i in range(len(row) - n + 1)]
    return frozenset((*listed, *rows))


def _plain(password: str) -> str:
    return unicodedata.normalize("NFKC", password)
