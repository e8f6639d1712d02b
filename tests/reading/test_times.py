"""Words that say when are found, and mean what they say, or nothing while their anchor is unknown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment import lang
from averment.model.document import Block, Document
from averment.model.period import Period
from averment.model.time import Time
from averment.models.parser import ShippedParser
from averment.reading.sentences import split_sentences
from averment.reading.times import find_times

ENGLISH = lang.get("en")


def page(text: str, published: str | None = None) -> Document:
    blocks, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(start, start + len(line), "paragraph"))
        start += len(line)
    day = Period(published) if published else None
    how = "stated" if published else None
    return Document("d", None, "d", "text/plain", "en", None, (), None, day, how, text, tuple(blocks))  # type: ignore[arg-type]


def times(parser: ShippedParser, text: str, published: str | None = None) -> tuple[Time, ...]:
    document = page(text, published)
    return find_times(document, split_sentences(document, ENGLISH, parser), ENGLISH)


def periods(parser: ShippedParser, text: str, published: str | None = None) -> dict[str, str | None]:
    return {t.text: t.period.edtf if t.period else None for t in times(parser, text, published)}


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on 13 May 2019", "2019-05-13"),
        ("on Nov. 20, 2014", "2014-11-20"),
        ("on the 3rd of June 2020", "2020-06-03"),
        ("in March 2018", "2018-03"),
        ("in 2016", "2016"),
        ("in the 1990s", "199X"),
        ("in early 2017", "2017-01~/2017-04~"),
        ("at the end of June 2020", "2020-06-21~/2020-06-30~"),
        ("in the summer of 2015", "2015-22"),
        ("from 3 to 5 June 2015", "2015-06-03/2015-06-05"),
        ("from 28 May to 5 June 2015", "2015-05-28/2015-06-05"),
        ("between 2010 and 2014", "2010/2014"),
        ("in mid-1996", "1996-05~/1996-08~"),
        ("in the year 1950", "1950"),
        ("since 2014", "2014/.."),
        ("until March 2018", "../2018-03"),
    ],
)
def test_absolute_dates_need_no_anchor(parser: ShippedParser, words: str, edtf: str) -> None:
    found = times(parser, f"The guard struck a prisoner {words}.")
    assert [t.period.edtf for t in found if t.period] == [edtf]
    assert found[0].anchor is None


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("He was arrested on Friday.", "2017-11-03"),
        ("He was arrested yesterday.", "2017-11-05"),
        ("He was arrested today.", "2017-11-06"),
        ("He was struck in August last year.", "2016-08"),
        ("He was struck last month.", "2017-10"),
        ("He was struck last week.", "2017-10-30/2017-11-05"),
        ("He was struck two years ago.", "2015~"),
        ("He was struck in January.", "2017-01"),
        ("He was struck in December.", "2016-12"),
        ("He was struck last summer.", "2017-22"),
        ("Complaints have doubled over the last 12 months.", "2016-11/2017-11"),
        ("He is due to be sentenced on Thursday.", "2017-11-09"),
        ("The court ordered his release on Thursday.", "2017-11-02"),
        ("He could be released as soon as Thursday.", "2017-11-09"),
        ("He was struck on Monday, Oct. 16.", "2017-10-16"),
        ("Clashes broke out this weekend.", "2017-11-04/2017-11-05"),
        ("He was struck overnight.", "2017-11-05/2017-11-06"),
        ("The trial is due to begin on Thursday.", "2017-11-09"),
        ("The trial will begin in February.", "2018-02"),
        ("He faces prison when he is sentenced in January.", "2018-01"),
    ],
)
def test_relative_dates_hang_on_the_day_of_publication(parser: ShippedParser, sentence: str, edtf: str) -> None:
    (found,) = times(parser, sentence, "2017-11-06")  # a Monday
    assert found.period == Period(edtf)
    assert found.anchor == "publication"


@pytest.mark.parametrize("words", ["in August last year", "on Friday", "last month", "a year ago", "in January", "yesterday"])
def test_without_a_day_of_publication_nothing_is_filled_in(parser: ShippedParser, words: str) -> None:
    (found,) = times(parser, f"The guard struck a prisoner {words}.")
    assert found.period is None
    assert found.value is None
    assert found.anchor == "publication"
    assert found.rule


def test_a_month_of_publication_is_no_day_to_hang_a_weekday_on(parser: ShippedParser) -> None:
    assert periods(parser, "He was arrested on Friday.", "2017-11") == {"Friday": None}


def test_where_the_page_may_be_of_two_days_a_time_may_be_of_both(parser: ShippedParser) -> None:
    assert periods(parser, "He was arrested today.", "2016-03-30/2016-03-31") == {"today": "2016-03-30/2016-03-31"}
    assert periods(parser, "He was arrested on Monday.", "2016-03-30/2016-03-31") == {"Monday": "2016-03-28"}


def test_later_dates_hang_on_the_one_told_before(parser: ShippedParser) -> None:
    text = "He was struck on 20 November 2014. He died the same day. Two days later his family marched."
    found = periods(parser, text, "2016-02-01")
    assert found["the same day"] == "2014-11-20"
    assert found["Two days later"] == "2014-11-22"


def test_a_time_before_something_else_is_no_date(parser: ShippedParser) -> None:
    found = periods(parser, "He was struck on 20 November 2014. Eight days before the hearing, he had called.", "2016-02-01")
    assert found["Eight days"] is None


def test_where_no_year_has_that_weekday_nothing_is_filled_in(parser: ShippedParser) -> None:
    assert periods(parser, "He was struck on Thursday, March 12.", "2018-11-06") == {"Thursday, March 12": None}


def test_a_story_of_long_ago_counts_from_its_own_dates(parser: ShippedParser) -> None:
    text = (
        "The camp opened in March 1950. In June 1950 the first prisoners came. On 3 July 1950 two fled.\n"
        "In September 1951 a guard was tried. In October 1952 the camp was closed. In December its papers were burnt."
    )
    assert periods(parser, text, "2009-12-19")["December"] == "1952-12"


def test_lengths_are_durations_and_never_dates(parser: ShippedParser) -> None:
    found = times(parser, "He was jailed for six months and banned from carrying a weapon for five years.", "2017-11-06")
    assert [(t.text, t.kind, t.period, t.value) for t in found] == [
        ("six months", "duration", None, "P6M"),
        ("five years", "duration", None, "P5Y"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Some 8000 migrants live there.",
        "The 44-year-old officer may march with them.",
        "He was in his 30s.",
        "Call 612-555-0134.",
        "She said it was her second complaint.",
    ],
)
def test_numbers_that_are_no_dates(parser: ShippedParser, sentence: str) -> None:
    assert [t for t in times(parser, sentence, "2017-11-06") if t.period] == []


def test_a_date_in_slashes_stays_open_where_day_and_month_cannot_be_told(parser: ShippedParser) -> None:
    assert periods(parser, "It was filed on 03/04/15 by mail.") == {"03/04/15": None}
    assert periods(parser, "It was filed on 16/07/17 by mail.") == {"16/07/17": "2017-07-16"}


def test_a_time_of_day_is_no_date(parser: ShippedParser) -> None:
    found = times(parser, "Officers came at 10:30 p.m. and left.", "2017-11-06")
    assert all(t.period is None for t in found)


def test_a_part_of_the_day_belongs_to_its_day(parser: ShippedParser) -> None:
    found = times(parser, "He was struck on the night of 3 May 2021.")
    assert [(t.text, t.value) for t in found] == [("the night of 3 May 2021", "2021-05-03TNI")]


@pytest.mark.parametrize("words", ["900000000 weeks later", "999999 years ago", "over the last 99999999999 days"])
def test_what_lies_beyond_the_calendar_has_no_period(parser: ShippedParser, words: str) -> None:
    found = times(parser, f"It began on 3 May 2015. It ended {words}.", "2017-11-06")
    assert [t.text for t in found if t.period] == ["3 May 2015"]


PIECES = st.sampled_from(
    "the last next this 12 two three years months days ago later May march 2015 1990s on in from to Friday 31 February , - . of"
    " early end 13th quarter summer night 's ' 30/02/15 99 BC since until".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=14))
def test_whatever_is_written_the_words_are_verbatim(parser: ShippedParser, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for found in times(parser, text, "2016-02-29"):
        assert text[found.start : found.end] == found.text
        assert found.kind in ("date", "duration", "set")
