"""What a person reads in words where the machine read nothing: made as the reader would have, with its words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.figure import Figure
from averment.model.judgement import Subject
from averment.model.mention import Mention
from averment.model.reading import Reading
from averment.model.step import Step

JUDGED = "judged"
"""The rule of what a person read or put right; the names of what was put right follow it."""
Place = tuple[int, int]


def place_of(subject: Subject, text: str) -> Place | None:
    """Where the words stand in a text: where they stood, else the nearest place that says them, else nowhere."""
    length = len(subject.exact)
    if text[subject.start : subject.end] == subject.exact:
        return subject.start, subject.end
    starts, at = [], text.find(subject.exact)
    while at >= 0:
        starts.append(at)
        at = text.find(subject.exact, at + 1)
    nearest = min(starts, key=lambda s: (abs(s - subject.start), s), default=None)
    return None if nearest is None else (nearest, nearest + length)


def make_read(reading: Reading, part: str, place: Place, judgement: str) -> Reading:
    """Add a claim, an act, a step or a figure that stands on these words; what else it says is put right afterwards."""
    around = [c for c in reading.claims if c.start <= place[0] and place[1] <= c.end]
    claim = min(around, key=lambda c: (c.end - c.start, c.start, c.id), default=None)
    if part == "claim" or claim is None:
        claim = _claim(reading, place, judgement, claim.id if claim else None)
        reading = replace(reading, claims=tuple(sorted((*reading.claims, claim), key=lambda c: (c.start, -c.end))))
    if part == "claim":
        return reading
    words = reading.document.text[slice(*place)]
    made: Act | Step | Figure
    if part == "act":
        made = Act(
            f"a-{judgement}", *place, words, "other", None, None, None, None, None, negated=False, claim=claim.id, rule=JUDGED
        )
    elif part == "step":
        blank: dict[str, Any] = {"substage": None, "forum": None, "respondent": None, "when": None, "outcome": None}
        made = Step(
            f"s-{judgement}", *place, words, "other", announced=False, components=(), claim=claim.id, rule=JUDGED, **blank
        )
    else:
        made = Figure(f"f-{judgement}", *place, words, None, None, None, None, None, None, None, claim.id)
    name = f"{part}s"
    items = tuple(sorted((*getattr(reading, name), made), key=lambda i: (i.start, i.end)))
    told = replace(claim, **{name: (*getattr(claim, name), made.id)})  # type: ignore[arg-type]
    claims = tuple([told if c.id == claim.id else c for c in reading.claims])
    return replace(reading, claims=claims, **{name: items})  # type: ignore[arg-type]


def make_mention(reading: Reading, place: Place, kind: str, judgement: str) -> Mention:
    """Say that these words name or describe somebody, or a place; a name is what begins with a capital."""
    words = reading.document.text[slice(*place)]
    name = words if words[:1].isupper() else None
    return Mention(
        id=f"m-{judgement}",
        start=place[0],
        end=place[1],
        text=words,
        kind="place" if kind == "place" else "person",
        name=name,
        role=None,
        entity=f"e-{judgement}",
        proper=name is not None,
    )


def _claim(reading: Reading, place: Place, judgement: str, within: str | None) -> Claim:
    return Claim(
        id=f"c-{judgement}",
        start=place[0],
        end=place[1],
        text=reading.document.text[slice(*place)],
        voice="reported",
        modality="reported",
        source=None,
        source_text=None,
        source_role=None,
        cue=None,
        within=within,
        negated=False,
        rule=JUDGED,
        score=1.0,
    )
