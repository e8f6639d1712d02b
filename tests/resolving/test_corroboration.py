"""Independent origins: reprints count once, so do pages that pass on one body's account."""

from __future__ import annotations

import pytest

from averment.resolving import resolve
from tests.resolving.factories import Page


def told(
    name: str, publisher: str | None, source: str | None = None, *, category: str | None = None, modality="alleged"
) -> Page:
    words = f"guards hit Tobias Wren near pier {name}"
    page = Page(name, f"{source or 'We'} said {words} on a cold day.", publisher=publisher)
    man = page.mention("Tobias Wren", category="victim")
    teller = page.mention(source, "organization", category=category) if source else None
    claim = page.claim(words, modality, source=teller)
    page.act("hit", "baton", claim, victim=man, when="2021-05-04")
    return page


def incident(*pages: Page):
    (found,) = resolve([p.read() for p in pages], (), {}).incidents
    return found


def test_two_papers_in_their_own_words_corroborate():
    found = incident(told("a", "The Mail"), told("b", "The Herald"))
    assert (found.status, len(found.origins)) == ("corroborated", 2)
    assert found.reasons == ("2 independent origins for 2 documents",)


def test_two_papers_that_pass_on_one_body_are_one_origin():
    found = incident(
        told("a", "The Mail", "Harbour Rights Watch", category="ngo"),
        told("b", "The Herald", "Harbour Rights Watch", category="ngo"),
    )
    assert (found.status, [(o.kind, o.name) for o in found.origins]) == ("uncorroborated", [("cited", "Harbour Rights Watch")])


def test_a_paper_that_passes_on_a_body_counts_with_the_body_s_own_page():
    found = incident(told("a", "The Mail", "Harbour Rights Watch", category="ngo"), told("b", "Harbour Rights Watch"))
    assert len(found.origins) == 1


def test_two_pages_of_one_paper_are_one_origin():
    assert len(incident(told("a", "The Mail"), told("b", "The Mail")).origins) == 1


def test_pages_without_a_publisher_speak_each_for_itself():
    assert len(incident(told("a", None), told("b", None)).origins) == 2


@pytest.mark.parametrize(
    ("modality", "category", "status"),
    [
        ("found", "court", "found"),
        ("found", "media", "uncorroborated"),
        ("denied", "police", "contested"),
        ("dismissed", "government", "contested"),
    ],
)
def test_findings_and_denials_decide_the_status(modality, category, status):
    assert incident(told("a", "The Mail", "Some Body", category=category, modality=modality)).status == status
