"""Draw a date as wide as it leaves things open: a day as a dot, a vague date as a span with soft ends."""

from __future__ import annotations

from dataclasses import dataclass

from averment.exporting.scale import TimeScale
from averment.model.period import Period

_APPROXIMATE = ("~", "%")
_DOUBTFUL = ("?", "%")


@dataclass(frozen=True, slots=True)
class Span:
    """A date on a scale, in per cent of the width.

    `soft` says of each end whether the words only say "about"; `open` whether no word bounds that side; `cut` whether it
    goes on beyond what is shown. `point` is one day, `doubtful` a date that its source doubts.
    """

    left: float
    right: float
    point: bool
    soft: tuple[bool, bool]
    open: tuple[bool, bool]
    cut: tuple[bool, bool]
    doubtful: bool

    @property
    def width(self) -> float:
        """How wide it is."""
        return round(self.right - self.left, 2)

    @property
    def middle(self) -> float:
        """Its middle."""
        return round((self.left + self.right) / 2, 2)


def draw_span(period: Period, scale: TimeScale) -> Span | None:
    """Lay a period on a scale; None where no part of it is shown."""
    begin, end = period.earliest(), period.latest()
    if (begin is None and end is None) or (begin and begin > scale.last) or (end and end < scale.first):
        return None
    first, _, last = period.edtf.partition("/")
    last = last or first
    return Span(
        left=scale.inside(begin or scale.first),
        right=scale.inside(end or scale.last),
        point=begin is not None and begin == end,
        soft=(first.endswith(_APPROXIMATE), last.endswith(_APPROXIMATE)),
        open=(begin is None, end is None),
        cut=(begin is not None and begin < scale.first, end is not None and end > scale.last),
        doubtful=first.endswith(_DOUBTFUL) or last.endswith(_DOUBTFUL),
    )
