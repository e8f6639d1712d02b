"""The map: where incidents are said to have happened, as exactly as that is known, and how many have no place at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from averment.model.listing import Found, Wanted
from averment.web.drawing.frame import Frame
from averment.web.drawing.spots import Mark, Marks, Spot, draw_spots
from averment.web.drawing.world import Ground, draw_ground

if TYPE_CHECKING:
    from averment.protecting.view import View

MOST_PLACES = 700
MOST_LISTED = 24
MOST_AT_PLACE = 15
MOST_UNPLACED = 10
UNPLACED = ("none", "unknown")
_NAMES_OF_MARK = 4
_NEARER = 2.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see on the map; all of it stands in the address, so that a map is a link."""

    act: str | None = None
    status: str | None = None
    language: str | None = None
    since: int | None = None
    until: int | None = None
    place: str | None = None
    frame: Frame | None = None

    @property
    def marks(self) -> tuple[tuple[str, str], ...]:
        """The marks that all incidents have."""
        named = (("act", self.act), ("status", self.status), ("language", self.language))
        return tuple((name, value) for name, value in named if value)

    @property
    def wanted(self) -> Wanted:
        """The incidents that are meant."""
        return Wanted(
            "incident",
            self.marks,
            since=f"{self.since:04}-01-01" if self.since else None,
            until=f"{self.until:04}-12-31" if self.until else None,
        )

    def address(self, **changed: object) -> dict[str, object]:
        """The part of the address that says so, with something changed."""
        said: dict[str, object] = {
            "act": self.act,
            "status": self.status,
            "language": self.language,
            "since": self.since,
            "until": self.until,
            "place": self.place,
            "at": str(self.frame) if self.frame else None,
        }
        return said | changed


@dataclass(frozen=True, slots=True)
class Chosen:
    """One place that somebody chose, with what is said to have happened there."""

    id: str
    name: str
    found: Found


@dataclass(frozen=True, slots=True)
class MapShown:
    """A map with everything that stands on it and beside it."""

    frame: Frame
    ground: Ground
    marks: Marks
    listed: tuple[Spot, ...]
    places: int
    names: Mapping[str, str]
    total: int
    told: int
    placed: int
    left_out: int
    unplaced: Found
    undated: int
    chosen: Chosen | None
    facets: Mapping[str, tuple[tuple[str, int], ...]]

    def named(self, mark: Mark) -> tuple[str, ...]:
        """What the places of a mark are called, the most told of first."""
        return tuple(self.names.get(s.id, s.location.name) for s in mark.spots[:_NAMES_OF_MARK])

    def nearer(self, mark: Mark) -> Frame:
        """The frame in which the places of a mark stand apart."""
        around = Frame.around([(s.location.latitude, s.location.longitude) for s in mark.spots])
        near = max(self.frame.zoom + _NEARER, min(around.zoom, self.frame.zoom + 4))
        return self.frame.nearer(near - self.frame.zoom, (mark.latitude, mark.longitude))


def lay_map(view: View, asked: Asked) -> MapShown:
    """Draw the map that is asked for; without a frame, the one that holds all places."""
    wanted = asked.wanted
    counted = view.facets(wanted, ["place", "precision", "act", "status", "language"])
    most = counted["place"][:MOST_PLACES]
    locations = view.located(place for place, _ in most)
    spots = [Spot(place, locations[place], count) for place, count in most if place in locations]
    frame = asked.frame or Frame.around((s.location.latitude, s.location.longitude) for s in spots)
    marks = draw_spots(spots, frame)
    told = sum(n for _, n in counted["precision"])  # a filter leaves the most told to be counted, where it leaves many
    filtered = wanted.marks or wanted.since or wanted.until
    total = view.items(replace(wanted, limit=1)).total if filtered else told
    placed = told - sum(n for value, n in counted["precision"] if value in UNPLACED)
    inside = _inside(spots, frame)
    here = tuple(inside[:MOST_LISTED])
    wanted_names = {s.id for s in here} | {s.id for m in (*marks.points, *marks.areas) for s in m.spots[:_NAMES_OF_MARK]}
    names = view.named(wanted_names | ({asked.place} if asked.place else set()))
    countries = frozenset(m.spots[0].location.country or "" for m in marks.areas if m.area == "country")
    return MapShown(
        frame=frame,
        ground=draw_ground(frame, countries),
        marks=marks,
        listed=here,
        places=len(inside),
        names=names,
        total=total,
        told=told,
        placed=placed,
        left_out=placed - sum(s.count for s in spots),
        unplaced=view.items(replace(wanted, marks=(*wanted.marks, *(("precision", p) for p in UNPLACED)), limit=MOST_UNPLACED)),
        undated=_undated(view, asked),
        chosen=_chosen(view, asked, names),
        facets=counted,
    )


def _inside(spots: Iterable[Spot], frame: Frame) -> list[Spot]:
    """The places that the map as it is shows, the most told of first."""
    inside = (s for s in spots if frame.shows(s.location.latitude, s.location.longitude))
    return sorted(inside, key=lambda s: (-s.count, s.id))


def _undated(view: View, asked: Asked) -> int:
    """How many incidents a period leaves out because nobody says when they were."""
    if not (asked.since or asked.until):
        return 0
    return dict(view.facets(Wanted("incident", asked.marks), ["dated"])["dated"]).get("unknown", 0)


def _chosen(view: View, asked: Asked, names: Mapping[str, str]) -> Chosen | None:
    if not asked.place:
        return None
    wanted = replace(asked.wanted, marks=(*asked.marks, ("place", asked.place)), limit=MOST_AT_PLACE)
    found = view.items(wanted)
    return Chosen(asked.place, names.get(asked.place, asked.place), found)
