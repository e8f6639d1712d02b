"""Draw figures beside each other on one scale: what bounds each of them, and which sides its words leave open."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

LEFT, RIGHT = 6.0, 94.0  # per cent of the width; beyond them only what is open
_WIDE = 100  # from so many times the least, equal steps would hide the small ones
_STEPS = (1, 2, 5, 10)
_MOST_TICKS = 5

Range = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure, in per cent of the width; an open side ends at the edge, in an arrow."""

    left: float
    right: float
    point: bool
    open: tuple[bool, bool]

    @property
    def width(self) -> float:
        """How wide it is."""
        return round(self.right - self.left, 2)


@dataclass(frozen=True, slots=True)
class ValueTick:
    """A number on the scale."""

    x: float
    value: float


@dataclass(frozen=True, slots=True)
class Plot:
    """Figures on one scale; a figure without any bound has no bar."""

    bars: tuple[Bar | None, ...]
    ticks: tuple[ValueTick, ...]
    by_tens: bool


def draw_bounds(ranges: Sequence[Range]) -> Plot:
    """Lay figures on one scale, which begins at nought, or goes by powers of ten where they differ very much."""
    values = [v for pair in ranges for v in pair if v is not None]
    if not values:
        return Plot(tuple(None for _ in ranges), (), by_tens=False)
    least, most = min(values), max(values)
    by_tens = least > 0 and most / least >= _WIDE
    scale = _Scale(math.log10(least), math.log10(most), by_tens) if by_tens else _Scale(min(0.0, least), most, by_tens)
    return Plot(tuple(_bar(pair, scale) for pair in ranges), scale.ticks(), by_tens)


@dataclass(frozen=True, slots=True)
class _Scale:
    first: float
    last: float
    by_tens: bool

    def x(self, value: float) -> float:
        at = math.log10(value) if self.by_tens else value
        length = self.last - self.first
        return round(LEFT + (RIGHT - LEFT) * (at - self.first) / length, 2) if length else 50.0

    def ticks(self) -> tuple[ValueTick, ...]:
        if self.by_tens:
            tens = range(math.ceil(self.first), math.floor(self.last) + 1)
            return tuple(ValueTick(self.x(10.0**n), 10.0**n) for n in tens)
        length = self.last - self.first
        if not length:
            return (ValueTick(50.0, self.first),)
        rough = length / (_MOST_TICKS - 1)
        unit = 10.0 ** math.floor(math.log10(rough))
        step = next(s * unit for s in _STEPS if s * unit >= rough * 0.999)
        begin = math.ceil(self.first / step)
        return tuple(ValueTick(self.x(n * step), n * step) for n in range(begin, math.floor(self.last / step) + 1))


def _bar(pair: Range, scale: _Scale) -> Bar | None:
    low, high = pair
    if low is None and high is None:
        return None
    return Bar(
        left=0.0 if low is None else scale.x(low),
        right=100.0 if high is None else scale.x(high),
        point=low is not None and low == high,
        open=(low is None, high is None),
    )
