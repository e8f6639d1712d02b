"""Things as points in time and space."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from averment.model.listing import Listed, Wanted
from averment.web.api.answering import data_router, further, says
from averment.web.api.asking import Day, Place, Short
from averment.web.api.shapes import Feature, Geometry, Map, Properties, Stretch, Timeline
from averment.web.desk import At

router = data_router("points")
_NOWHERE = ("none", "unknown")


class Asked(BaseModel):
    """What may be asked of the timeline and of the map."""

    model_config = ConfigDict(extra="forbid")
    kind: Literal["incident", "pattern"] = "incident"
    act: list[Short] = Field([], max_length=40, description="Only what has one of these kinds of act.")
    place: list[Short] = Field([], max_length=40, description="Only what is at one of these places (ids of entities).")
    since: Day | None = None
    until: Day | None = None
    limit: int = Field(500, ge=1, le=2000)
    after: Place | None = Field(None, description="Where the page before ended: follow “next” instead of writing it.")

    def wanted(self) -> Wanted:
        """Say it to the view."""
        marks = (*(("act", a) for a in self.act), *(("place", p) for p in self.place))
        return Wanted(self.kind, marks, since=self.since, until=self.until, limit=self.limit, after=self.after)


@router.get("/timeline", name="api.timeline", responses=says("Timeline", "What is dated, in order of time."))
async def timeline(desk: At, asked: Annotated[Asked, Query()]) -> Response:
    """When things are said to have happened: each from the first to the last day that it may be of."""
    wanted = replace(asked.wanted(), order="day")
    found = desk.view.items(wanted)
    dated = tuple(_stretch(i) for i in found.items if i.day)  # what has no day stands last
    undated = desk.view.items(replace(wanted, marks=(*wanted.marks, ("dated", "unknown")), limit=1, after=None)).total
    address, headers = further(desk, found.next if len(dated) == len(found.items) else None)
    return desk.data(Timeline(dated, found.total - undated, undated, address), headers=headers)


@router.get("/map", name="api.map", responses=says("Map", "What can be put on a map, as GeoJSON."))
async def on_map(desk: At, asked: Annotated[Asked, Query()]) -> Response:
    """Where things are said to have happened, as exactly as that is known."""
    wanted = asked.wanted()
    places = dict(desk.view.facets(wanted, ("precision",))["precision"])
    known = tuple(("precision", p) for p in sorted(places) if p not in _NOWHERE) or (("precision", "nowhere"),)
    found = desk.view.items(replace(wanted, marks=(*wanted.marks, *known)))
    features = tuple(f for i in found.items if (f := _feature(i)))
    address, headers = further(desk, found.next)
    unplaced = sum(places.get(p, 0) for p in _NOWHERE)
    return desk.data(Map("FeatureCollection", features, unplaced, address), headers=headers)


def _stretch(item: Listed) -> Stretch:
    return Stretch(item.kind, item.id, item.title, item.day, item.last, _one(item, "dated"))


def _feature(item: Listed) -> Feature | None:
    if item.lat is None or item.lon is None:
        return None
    where = Geometry("Point", (item.lon, item.lat))
    return Feature("Feature", item.id, where, Properties(item.kind, item.id, item.title, _one(item, "precision")))


def _one(item: Listed, mark: str) -> str:
    return next(iter(item.marks.get(mark, ())), "unknown")
