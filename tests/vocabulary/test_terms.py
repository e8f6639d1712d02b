"""The vocabularies say everything that the contract names, in every language."""

from __future__ import annotations

import pytest

from averment import lang
from averment.vocabulary.acts import KINDS
from averment.vocabulary.means import IMPLIED, MEANS
from averment.vocabulary.roles import CATEGORIES
from averment.vocabulary.stages import COMPONENTS, STAGES
from averment.vocabulary.terms import LANGUAGES, Term

ALL = [*KINDS.values(), *STAGES.values(), *COMPONENTS.values(), *CATEGORIES.values(), *MEANS.values()]
ACT_KINDS = (
    "slap punch kick baton push pepper_spray tear_gas restraint shooting taser dog vehicle sexual_assault verbal threat beating destruction"
    " arrest death failure_to_act other"
)
STEP_STAGES = (
    "complaint inquiry_opened referral suspension charge trial verdict_guilty verdict_acquitted sentence appeal settlement court_order finding"
    " dismissal report_published policy_change other"
)


@pytest.mark.parametrize("term", ALL, ids=lambda t: t.code)
def test_every_term_has_labels_and_a_definition(term: Term) -> None:
    assert all(term.label(language) for language in LANGUAGES)
    assert term.definition.endswith((".", "…"))


def test_the_kinds_and_stages_are_those_of_the_contract() -> None:
    assert set(KINDS) == set(ACT_KINDS.split())
    assert set(STAGES) == set(STEP_STAGES.split())


def test_means_that_kinds_imply_are_known() -> None:
    assert set(IMPLIED) <= set(KINDS)
    assert set(IMPLIED.values()) <= set(MEANS)


@pytest.mark.parametrize("code", lang.CODES if hasattr(lang, "CODES") else ["en"])
def test_every_trigger_of_every_language_means_a_word_of_the_vocabulary(code: str) -> None:
    language = lang.get(code)
    assert {t.kind for t in language.acts.triggers} <= set(KINDS)
    assert {k for k in language.acts.means.values() if k} <= set(KINDS)
    assert {t.kind for t in language.stages.triggers} <= set(STAGES)
    assert {p.component for p in language.stages.parts} <= set(COMPONENTS)
