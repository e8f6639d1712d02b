"""Places of a page get their point on the map, and only they."""

from __future__ import annotations

from averment.gazetteer.shipped import load
from averment.model.mention import Mention, MentionKind
from averment.reading.places import locate


def page(text: str, *names: str, kind: MentionKind = "place") -> tuple[Mention, ...]:
    found = []
    for i, name in enumerate(names):
        start = text.index(name)
        found.append(Mention(f"m{i}", start, start + len(name), name, kind, name, None, f"e{i}"))
    return tuple(found)


def countries(mentions: tuple[Mention, ...]) -> list[str | None]:
    return [m.location.country if m.location else None for m in mentions]


def test_the_state_behind_a_town_says_which_town() -> None:
    located = locate(page("He was held in Paris, Texas, overnight.", "Paris", "Texas"), load())
    assert countries(located) == ["US", "US"]
    assert located[0].location is not None
    assert located[0].location.precision == "town"


def test_the_other_places_of_the_page_count() -> None:
    text = "From Montgomery and Tuscaloosa they drove to Birmingham, where officers met them in Alabama."
    assert countries(locate(page(text, "Montgomery", "Tuscaloosa", "Birmingham", "Alabama"), load())) == ["US"] * 4


def test_an_unknown_place_keeps_no_location() -> None:
    assert locate(page("It was in Qwertyham.", "Qwertyham"), load())[0].location is None


def test_people_are_not_placed() -> None:
    assert locate(page("Paris said so.", "Paris", kind="person"), load())[0].location is None
