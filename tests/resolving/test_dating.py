"""The day of an incident that no act is dated by is inferred from what stands beside the acts, or stays unknown."""

from __future__ import annotations

from averment.resolving import resolve
from averment.resolving.dating import infer_day
from tests.resolving.factories import Page


def blow(
    name: str, *days: tuple[str, str], said: str = "A man was struck {} at the quay.", published="2021-05-06", step=None
) -> Page:
    page = Page(name, said.format(*(words for words, _ in days)), published=published, publisher=f"The {name} Mail")
    claim = page.claim(page.text)
    page.act("struck", "beating", claim)
    for words, day in days:
        page.time(words, day)
    if step:
        page.step("struck", step, claim)
    return page


def inferred(*pages: Page, strict: bool = True) -> str | None:
    found = infer_day(((p.read(), p.read().acts) for p in pages), strict=strict)
    return str(found.period) if found else None


def test_a_day_told_in_one_breath_with_the_act_is_inferred_and_says_why():
    (incident,) = resolve([blow("a", ("on Tuesday night", "2021-05-04")).read()], (), {}).incidents
    assert (str(incident.period), incident.period_how) == ("2021-05-04", "inferred")
    assert "on Tuesday night" in incident.dated_by[0].words


def test_a_stated_day_needs_no_inference():
    page = Page("a", "A man was struck on 4 May 2021.")
    page.act("struck", "beating", page.claim("A man was struck on 4 May 2021"), when="2021-05-04")
    (incident,) = resolve([page.read()], (), {}).incidents
    assert (incident.period_how, incident.dated_by) == ("stated", ())


def test_without_a_day_nothing_is_inferred():
    (incident,) = resolve([blow("a", said="A man was struck at the quay.").read()], (), {}).incidents
    assert (incident.period, incident.period_how) == (None, None)


def test_a_day_after_the_first_page_came_out_is_none_of_the_incident():
    assert inferred(blow("a", ("on Sunday", "2021-05-09"))) is None


def test_two_days_that_are_as_likely_leave_it_unknown():
    page = blow("a", ("on Monday", "2021-05-03"), ("on Tuesday", "2021-05-04"), said="A man was struck {} or {} at the quay.")
    (incident,) = resolve([page.read()], (), {}).incidents
    assert incident.period is None


def test_a_page_about_a_trial_dates_no_blow_unless_any_day_will_do():
    page = blow("a", ("on Tuesday", "2021-05-04"), step="trial")
    assert inferred(page) is None
    assert inferred(page, strict=False) == "2021-05-04"


def test_most_pages_decide():
    pages = [
        blow("a", ("on Tuesday", "2021-05-04")),
        blow("b", ("on Tuesday", "2021-05-04")),
        blow("c", ("on Monday", "2021-05-03")),
    ]
    assert inferred(*pages) == "2021-05-04"
