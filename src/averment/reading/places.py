"""Say where the places of a page are, as far as the gazetteer knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from averment.gazetteer.places import Gazetteer, distance
from averment.model.mention import Location, Mention

_JOINED = 3  # at most this many characters stand between "Baton Rouge" and the "Louisiana" that says which one
_WIDE = ("region", "country")
_SAME_AREA_KM = 400.0


def locate(mentions: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Give every place its location; a place that the gazetteer does not know keeps none.

    Of several places of one name, the page decides: the region or country named right behind it, the other places of the
    page, the country that the page is mostly about; then the size.
    """
    placed = [m for m in mentions if m.kind == "place"]
    first = {m.id: gazetteer.look_up(_name(m)) for m in placed}
    country = _main_country(placed, first, gazetteer)
    anchors = _anchors(placed, first, gazetteer)
    found: dict[str, Location | None] = {}
    for i, mention in enumerate(placed):
        wider = _wider(mention, placed[i + 1] if i + 1 < len(placed) else None, first)
        name = _name(mention)
        if wider and (wider.precision != "country" or wider.country):
            near = None if wider.precision == "country" else (wider.latitude, wider.longitude)
            found[mention.id] = gazetteer.look_up(name, country=wider.country, near=near, lean=country)
        else:
            near = _nearest(first[mention.id], name, anchors, gazetteer)
            found[mention.id] = gazetteer.look_up(name, near=near, lean=country)
    return tuple(replace(m, location=found[m.id]) if m.kind == "place" else m for m in mentions)


def _name(mention: Mention) -> str:
    return mention.name or mention.text


def _wider(mention: Mention, following: Mention | None, first: dict[str, Location | None]) -> Location | None:
    if following is None or not 0 <= following.start - mention.end <= _JOINED:
        return None
    location = first[following.id]
    return location if location and location.precision in _WIDE else None


def _main_country(placed: list[Mention], first: dict[str, Location | None], gazetteer: Gazetteer) -> str | None:
    """The country that most places of the page lie in; a name that is a place in one country only counts double."""
    votes: Counter[str] = Counter()
    for mention in placed:
        location = first[mention.id]
        if location and location.country:
            alone = location.precision in _WIDE or len({c.country for c in gazetteer.candidates(_name(mention))}) == 1
            votes[location.country] += 2 if alone else 1
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _anchors(placed: list[Mention], first: dict[str, Location | None], gazetteer: Gazetteer) -> list[tuple[float, float]]:
    """The points of the page about which there is no doubt: names that only one place has."""
    found = []
    for mention in placed:
        location = first[mention.id]
        if location and location.precision != "country" and len(gazetteer.candidates(_name(mention))) == 1:
            point = (location.latitude, location.longitude)
            if point not in found:
                found.append(point)
    return found


def _nearest(
    guess: Location | None, name: str, anchors: list[tuple[float, float]], gazetteer: Gazetteer
) -> tuple[float, float] | None:
    """The undoubted point of the page that lies nearest to any place of this name."""
    if guess is None or not anchors:
        return None
    points = [(c.latitude, c.longitude) for c in gazetteer.candidates(name)[:20]]
    away, best = min((distance(anchor, point), anchor) for anchor in anchors for point in points)
    return best if away <= _SAME_AREA_KM else None
