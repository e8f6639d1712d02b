"""Abbreviations after which a full stop ends no sentence; those with a capital only count when they are written with one."""

from __future__ import annotations

_ANY = "const insp supt det cpl cmdr maj brig adm ofc pvt rev hon atty dir mr mrs ms dr prof sgt lt col gen capt sen rep gov st jr sr vs etc no inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.g i.e"
# States as newspapers shorten them ("Mobile, Ala."); small letters make other words of them ("he fell ill.").
_PLACES = "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Ave Blvd Mt Ft"
ABBREVIATIONS = frozenset((_ANY + " " + _PLACES).split())
