"""Denials stand beside what they deny, and beside nothing else."""

from __future__ import annotations

from averment.resolving import resolve
from tests.resolving.factories import Page


def blow(text: str) -> tuple[Page, str]:
    page = Page("p", "Ivo Harrow hit a man with a stick. " + text)
    officer = page.mention("Ivo Harrow", category="police", entity="e9")
    page.act("hit", "beating", page.claim("Ivo Harrow hit a man with a stick", "alleged"), perpetrator=officer)
    return page, officer


def denied(page: Page) -> int:
    return len(resolve([page.read()], (), {}).incidents[0].claims.get("denied", ()))


def test_a_short_denial_is_of_what_the_page_is_about() -> None:
    page, _ = blow("The town denied any wrongdoing.")
    page.claim("denied any wrongdoing", "denied", source=page.mention("The town", "organization"))
    assert denied(page) == 1


def test_a_denial_of_something_else_is_left_out() -> None:
    page, _ = blow("The mayor denied that the budget of the harbour would be cut again next year.")
    page.claim("that the budget of the harbour would be cut again next year", "denied", source=page.mention("The mayor"))
    assert denied(page) == 0


def test_nobody_denies_for_another_what_that_other_is_accused_of() -> None:
    page = Page(
        "p", "A guard was accused of spraying a man. Ivo Harrow denied that he had wanted it, or sprayed anybody at all."
    )
    guard = page.mention("A guard", name=None, category="police")
    page.act("spraying", "pepper_spray", page.claim("A guard was accused of spraying a man", "alleged"), perpetrator=guard)
    harrow = page.mention("Ivo Harrow", category="police")
    denial = page.claim("denied that he had wanted it, or sprayed anybody at all", "denied", source=harrow)
    page.act("sprayed", "pepper_spray", denial, negated=True)
    assert not [c for c in resolve([page.read()], (), {}).contradictions if "wanted" in c.note or "accused" in c.note]
