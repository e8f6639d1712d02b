"""Abbreviations after which a full stop ends no sentence."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    "const insp supt det cpl cmdr maj brig adm ofc pvt rev hon atty dir mr mrs ms dr prof sgt lt col gen capt sen rep gov st jr sr vs etc no inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.g i.e".split()
)
