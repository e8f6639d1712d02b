"""Passwords that others would guess are refused, and none is kept as it is."""

from __future__ import annotations

import time

import pytest

from averment.protecting.passwords import Passwords, refuse_weak
from averment.protecting.refused import Refused


@pytest.mark.parametrize(
    "password",
    [
        "short",
        "elevenchars",
        "x" * 129,
        "123456789012",
        "1234567890123456",
        "passwordpassword",
        "P@ssw0rd12345",
        "Password2026!",
        "motdepasse2026",
        "MotDePasse!2026",
        "qwertyuiopasdf",
        "azertyuiop1234",
        "qwerty123456789",
        "1q2w3e4r5t6y",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "iloveyou1234567",
        "jetaimejetaime1",
        "averment-averment",
        "Administrateur1!",
        "letmein2026!!!",
        "welcomewelcome1",
        "11111111111111",
        "abcdefghijklmnop",
        "Odile Marchetti 1",
        "marchetti1985!!",
        "France2026Paris",
    ],
)
def test_what_everybody_tries_is_refused(password: str) -> None:
    with pytest.raises(Refused):
        refuse_weak(password, "Odile Marchetti")


@pytest.mark.parametrize(
    "password",
    [
        "lantern copper violin marsh",
        "harbour velvet sixteen owls",
        "Sept hérons traversent la carrière",
        "vT9#kq2Lw!xR4z",
        "七羽の鷺が採石場を渡る静かな朝",
        "x7k-pq2-mnv-83r",
    ],
)
def test_what_nobody_would_think_of_is_taken(password: str) -> None:
    refuse_weak(password, "Odile Marchetti")


def test_a_password_fits_itself_however_its_letters_are_composed() -> None:
    kept = Passwords.quick().kept("Sept he\u0301rons traversent")
    assert Passwords.quick().fits(kept, "Sept h\u00e9rons traversent")
    assert not Passwords.quick().fits(kept, "Sept herons traversent")
    assert not Passwords.quick().fits(None, "Sept he\u0301rons traversent")


def test_what_is_too_long_is_not_cut_to_fit() -> None:
    long = "ab" * 64
    assert not Passwords.quick().fits(Passwords.quick().kept(long), long + "c")


def test_passwords_are_kept_as_strongly_as_promised() -> None:
    assert Passwords().kept("a password of the tests").startswith("$argon2id$v=19$m=65536,t=3,p=1$")


def test_a_check_takes_as_long_where_nobody_is_there() -> None:
    passwords = Passwords()
    kept = passwords.kept("a password of the tests")
    passwords.fits(None, "x")

    def least(of: str | None) -> float:
        taken = []
        for _ in range(3):
            begun = time.process_time()
            passwords.fits(of, "another password")
            taken.append(time.process_time() - begun)
        return min(taken)

    somebody, nobody = least(kept), least(None)
    assert abs(somebody - nobody) < 0.5 * max(somebody, nobody)
