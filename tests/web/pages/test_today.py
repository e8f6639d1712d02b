from __future__ import annotations

import re

import pytest

from tests.web.pages.reading import ROLES, Page, every, french, view


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_sees_the_day(shared_desk, role):
    page = Page(shared_desk.as_(role).get("/").text)
    assert page.open == [] and "1 March 2026" in page.said


def test_what_waits_is_counted_by_kind_and_leads_to_its_words(shared_desk):
    page = Page(shared_desk.as_("reviewer").get("/").text)
    open_ = every(shared_desk, "question", answered="no")
    assert f"{len(open_)} questions" in page.said
    pointing = [link for link in page.links if re.fullmatch(r"/documents/\w{64}\?start=\d+&end=\d+#asked", link)]
    assert pointing and all('id="asked"' in shared_desk.as_("reader").get(link).text for link in pointing[:3])


def test_silence_is_told_as_no_report_found_and_never_as_an_end(shared_desk):
    said = Page(shared_desk.as_("reader").get("/").text).said
    assert "No report found since 17 November 2022" in said
    assert "closed" not in said.lower()


def test_what_was_heard_of_lately_has_not_gone_silent(make_desk):
    from datetime import UTC, datetime

    desk = make_desk()
    desk.member("administrator")
    desk.clock.at = datetime(2023, 2, 10, tzinfo=UTC)
    said = Page(desk.as_("reader").get("/").text).said
    assert "No report found since 2 February 2023" not in said


def test_an_empty_record_teaches_how_to_begin(make_desk):
    desk = make_desk(empty=True)
    desk.member("administrator")
    adding, reading = (Page(desk.as_(role).get("/").text) for role in ("contributor", "reader"))
    assert "The record is empty." in adding.said and "/add" in adding.links
    assert "The record is empty." in reading.said and "/add" not in reading.links
    for path in ("/documents", "/incidents", "/contradictions"):
        assert desk.as_("reader").get(path).status_code == 200, path
    assert desk.as_("contributor").get("/add").status_code == 200


def test_the_day_is_told_in_french(shared_desk):
    said = Page(french(shared_desk).get("/").text).said
    assert "Aujourd’hui" in said and "1er mars 2026" in said and "Aucune nouvelle trouvée depuis" in said
    assert view(shared_desk).counts()["document"] == int(re.search(r"(\d+) pages", said)[1])
