"""Draw the course of a proceeding to scale: what was done, what was announced, and how long nothing was heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from averment.errors import BadPeriod
from averment.exporting.lookup import StepWords
from averment.exporting.scale import Tick, TimeScale
from averment.model.incident import Incident
from averment.model.period import Period
from averment.model.proceeding import Proceeding

LEFT, RIGHT = 3.0, 97.0  # per cent of the width
NEAR = 6.0  # per cent: dots closer than this stand one above the other
LANE, TOP, BOTTOM = 24, 22, 34  # pixels


@dataclass(frozen=True, slots=True)
class Dot:
    """One step on the track; `left` and `right` bound what its date leaves open."""

    number: int
    x: float
    left: float
    right: float
    y: int
    announced: bool


@dataclass(frozen=True, slots=True)
class Track:
    """A proceeding drawn to scale, in per cent of the width and pixels of the height."""

    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    incident: float | None
    silence: tuple[float, float] | None
    height: int
    axis: int


def draw_track(steps: Sequence[StepWords], proceeding: Proceeding, incident: Incident | None) -> Track | None:
    """Lay the dated steps on a line to scale; None if nothing is dated."""
    periods = {n: p for n, s in enumerate(steps, 1) if (p := _period(s.step.when))}
    known = [*periods.values(), *([incident.period] if incident and incident.period else [])]
    days = [d for p in known for d in (p.earliest(), p.latest()) if d]
    heard = _period(proceeding.last_heard)
    last = heard.latest() if heard else None
    asked = last + timedelta(days=proceeding.stale) if last and proceeding.stale is not None else None
    days += [d for d in (last, asked) if d]
    if not periods or not days:
        return None
    scale = TimeScale(min(days), max(days), LEFT, RIGHT)
    dots, lanes = _dots(steps, periods, scale)
    axis = TOP + lanes * LANE
    return Track(
        dots=tuple(dots),
        ticks=scale.ticks(),
        incident=scale.middle(incident.period) if incident and incident.period else None,
        silence=(scale.x(last), scale.x(asked)) if last and asked and asked > last else None,
        height=axis + BOTTOM,
        axis=axis,
    )


def _dots(steps: Sequence[StepWords], periods: dict[int, Period], scale: TimeScale) -> tuple[list[Dot], int]:
    dots: list[Dot] = []
    ends: list[float] = []  # where each lane is free again
    for number, period in sorted(periods.items(), key=lambda p: (scale.middle(p[1]), p[0])):
        x = scale.middle(period)
        lane = next((i for i, end in enumerate(ends) if x - end >= NEAR), len(ends))
        ends[lane : lane + 1] = [x]
        left, right = scale.sides(period)
        dots.append(Dot(number, x, left, right, lane, steps[number - 1].step.announced))
    lanes = max(1, len(ends))
    axis = TOP + lanes * LANE
    return [Dot(d.number, d.x, d.left, d.right, axis - d.y * LANE, d.announced) for d in dots], lanes


def _period(edtf: str | None) -> Period | None:
    try:
        return Period(edtf) if edtf else None
    except BadPeriod:
        return None
