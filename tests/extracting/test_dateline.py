"""Dates that pages state, and decoys that they do not mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.extracting.bylines import names_of
from averment.extracting.dateline import is_dateline
from averment.extracting.dates import MONTHS, find_dates
from averment.extracting.extract import extract
from averment.extracting.language import tell_language
from tests.extracting.pages import capture

BODY = "The two officers denied before the court that they had struck anybody, and their lawyer asked for more time.\n"


def published(head: str, tail: str = "", **declared: str | None) -> str | None:
    document = extract(capture(f"Officers deny blows in court\n\n{head}\n\n{BODY}\n{BODY}\n{tail}", "text/plain", **declared))
    return str(document.published) if document.published else None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Wednesday 13 May 2015 06:42 EDT", "2015-05-13"),
        ("Publié le 3 août 2016 à 10h12", "2016-08-03"),
        ("May 30, 2018 · 4 min read", "2018-05-30"),
        ("Updated 6:01 AM ET, Wed July 6, 2016", "2016-07-06"),
        ("Published: Wednesday, April 6th, 2022 at 10:45AM", "2022-04-06"),
        ("By Ada Penrose - 2014-02-03", "2014-02-03"),
        ("Par Jeanne Morel • Mise à jour: 23/04/2020", "2020-04-23"),
        ("1er février 2012", "2012-02-01"),
        ("Veröffentlicht am 5. März 2019 um 10:30 Uhr", "2019-03-05"),
        ("Publicado el 5 de mayo de 2019", "2019-05-05"),
        ("Pubblicato il 5 maggio 2019 alle ore 10:30", "2019-05-05"),
        ("Gepubliceerd op 5 mei 2019 om 10:30 uur", "2019-05-05"),
    ],
)
def test_a_line_that_states_the_date_is_understood(line: str, day: str) -> None:
    assert is_dateline(line)
    assert published(line) == day


@pytest.mark.parametrize(
    "line",
    [
        "Today is 4 May 2015",
        "Copyright 4 May 2015 The Harbour Post",
        "On 4 May 2015 the two officers were driving along the quay when a man crossed the road in front of them.",
        "Retrieved 4 May 2015",
    ],
)
def test_other_dates_are_not_of_the_page(line: str) -> None:
    assert not is_dateline(line)
    assert published(line) is None


def test_dates_of_other_stories_are_not_of_the_page() -> None:
    related = "More stories\n\nBakery wins a prize\nMay 4, 2015\n\nShip runs aground\nMay 3, 2015\n"
    assert published("By Ada Penrose", related) is None


def test_a_date_after_the_capture_is_refused() -> None:
    assert published("Published 13 May 2015", captured_at="2015-05-01T00:00:00Z") is None


def test_published_comes_before_updated() -> None:
    assert published("Published: 3 May 2015\nUpdated: 9 May 2015") == "2015-05-03"


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.sampled_from(sorted(MONTHS)))
def test_every_day_of_the_calendar_is_read_as_written(day: date, month: str) -> None:
    if MONTHS[month] != day.month:
        return
    for words in (f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", day.isoformat()):
        (found,) = find_dates(f"({words})", day_first=None, latest=None)
        assert found.day == day
        assert f"({words})"[found.start : found.end] == words


@pytest.mark.parametrize(("day_first", "day"), [(True, date(2016, 4, 3)), (False, date(2016, 3, 4)), (None, None)])
def test_an_ambiguous_date_is_read_by_habit_or_not_at_all(day_first: bool | None, day: date | None) -> None:
    assert next((f.day for f in find_dates("03/04/2016", day_first=day_first, latest=None)), None) == day


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Penrose and Odo de Witt", ("Ada Penrose", "Odo de Witt")),
        ("Par Jeanne Morel & Luc Petit • Mise à jour: 23/04/2020", ("Jeanne Morel", "Luc Petit")),
        ("Ada Penrose", ("Ada Penrose",)),
        ("By Odo Witt Jr.", ("Odo Witt Jr.",)),
        ("Auteur: Žofie Malá", ("Žofie Malá",)),
        ("Officers deny blows in court", ()),
        ("He said so.", ()),
    ],
)
def test_bylines_give_names(line: str, names: tuple[str, ...]) -> None:
    assert names_of(line) == names


def test_the_language_is_told_from_the_words_and_the_declared_one_only_decides_ties() -> None:
    french = "Le procureur a dit que les deux gendarmes seraient jugés en mars pour des coups donnés à un homme menotté. " * 3
    english = "The prosecutor said that the two officers would be tried in March for blows given to a man in handcuffs. " * 3
    assert tell_language([french], "en") == ("fr", None)
    assert tell_language([english, french], None)[1] is not None
    assert tell_language(["Oui."], "fr") == ("fr", None)
    assert tell_language([], None) == (None, None)


@pytest.mark.parametrize(
    "head",
    [
        "Accra, 12 July 2021\n\nGhana: guards arrested over a death",
        "POSTED: 07/12/2021 05:10 PM EDT\n\nGhana: guards arrested over a death",
        "PRESS RELEASE\n12 July 2021\n\nGhana: guards arrested",
        "Accra, July 12, 2021 (Wire) -",
    ],
)
def test_a_date_above_the_headline_is_of_the_page(head):
    body = "Six guards have been arrested in connection with the deaths of two brothers in the eastern district, a court heard."
    document = extract(
        capture(f"{head}\n\n{body}\n\nThe lawyer of the six asked the court for more time to read the file.\n", "text/plain")
    )
    assert str(document.published) == "2021-07-12"
    assert document.published_how == "stated"
    assert document.byline == ()
