"""Which public body words stand for, in any language: its own name, a description, or a prosecution and its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from averment.model.mention import Mention
from averment.resolving.words import words_of
from averment.vocabulary.bodies import BODIES, OFFICE, PROSECUTION
from averment.vocabulary.forums import ARTICLES

_OPENING = re.compile(r"^\W*\w+\W*")


def body_of(words: Sequence[str]) -> tuple[str, bool] | None:
    """Name the public body that a name stands for in any language, and whether the name is its own or a description."""
    name = " ".join(words)
    if PROSECUTION & set(words) and (place := [w for w in words if w not in OFFICE]):
        return f"prosecution {' '.join(place)}", True
    for body, (own, described) in BODIES.items():
        if name in own or name in described:
            return body, name in own
    return None


def told_as_body(mentions: Sequence[Mention], places: set[str]) -> tuple[str, tuple[str, bool]] | None:
    """Find the public body that words without a capital stand for ("le parquet de Nanterre"), with those words.

    A prosecution is one by a place that the page knows; a group is none by a description ("the border police").
    """
    for mention in mentions:
        said = mention.text
        while (opening := words_of(said)[:1]) and opening[0] in ARTICLES:
            said = _OPENING.sub("", said)
        words = words_of(said)
        body = body_of(words)
        of_place = not PROSECUTION & set(words) or {w for w in words if w not in OFFICE} <= places
        if body and of_place and (body[1] or mention.kind == "organization"):
            return said, body
    return None
