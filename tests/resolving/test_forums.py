"""Before whom a step was taken: in the fullest words of the page, and never two forums for one."""

from __future__ import annotations

import pytest

from averment.resolving import resolve
from tests.resolving.factories import FERNMOUTH, Page


def forum(page: Page) -> tuple[str | None, tuple[str, ...]]:
    (found,) = resolve([page.read()], (), {}).proceedings
    return found.forum, found.problems


def test_the_judges_are_the_court_that_the_page_names():
    page = Page("j", "The court of appeal in Fernmouth sat on Monday. The judges upheld the sentence of Ivo Harrow.")
    page.mention("The court of appeal", "organization", name=None, category="court")
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    judges = page.mention("The judges", "group", name=None, category="court")
    words = "The judges upheld the sentence of Ivo Harrow"
    page.step("upheld", "appeal", page.claim(words), forum=judges, respondent=page.mention("Ivo Harrow"), outcome="upheld")
    assert forum(page) == ("The court of appeal in Fernmouth", ())


def test_what_an_ombudswoman_opens_is_an_inquiry_of_her_body():
    page = Page("o", "Vera Tallis, the Police Ombudsman, has opened an inquiry.")
    who = page.mention("Vera Tallis")
    page.mention("Police Ombudsman", "organization", category="oversight")
    page.step(
        "has opened an inquiry",
        "inquiry_opened",
        page.claim("Vera Tallis, the Police Ombudsman, has opened an inquiry"),
        forum=who,
    )
    assert forum(page) == ("Police Ombudsman", ())


@pytest.mark.parametrize(
    ("court", "stage", "outcome", "problem"),
    [
        ("Tribunal correctionnel", "appeal", "upheld", "an appeal is told to be decided by {}, a court of first instance"),
        ("Court of Cassation", "verdict_guilty", None, "verdict_guilty is told of {}, which judges the law and not the facts"),
    ],
)
def test_a_court_that_decides_what_courts_of_its_level_do_not_is_a_problem(court, stage, outcome, problem):
    page = Page("l", f"{court} decided on Ivo Harrow.")
    body = page.mention(court, "organization", category="court")
    page.step(
        "decided",
        stage,
        page.claim(f"{court} decided on Ivo Harrow"),
        forum=body,
        respondent=page.mention("Ivo Harrow"),
        outcome=outcome,
    )
    assert forum(page) == (court, (problem.format(court),))
