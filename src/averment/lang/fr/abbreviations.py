"""Abbreviations after which a full stop ends no sentence."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    "m mm mme mmes mlle mlles me mgr dr drs pr st ste art al av bd boul bld bât cf chap cdt cne lt ltn adjt brig éd env "
    "janv févr avr juil sept oct nov déc jr sr nº n° pp tél dép dpt arr c.-à-d p.-s s.a s.a.r.l u.s".split()
)
