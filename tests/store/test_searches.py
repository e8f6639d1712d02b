"""Saved searches lie beside the accounts that they belong to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from averment.model.account import Account
from averment.model.saved import SavedSearch
from averment.store.people import open_people
from averment.store.people.base import Secrets
from averment.store.people.searches import MOST, SavedSearches

ONE = SavedSearch("s1", "ann", "Batons", "q=baton", "2026-03-01T12:00:00Z", 4)


@pytest.fixture
def searches(tmp_path: Path) -> SavedSearches:
    people = open_people(tmp_path)
    for name in ("ann", "ben"):
        account = Account(name, name, "reader", "2026-03-01T12:00:00Z")
        assert people.add(account, Secrets("x"))
    yield people.searches
    people.close()


def test_each_account_has_its_own_by_name(searches):
    assert (
        searches.keep(ONE)
        and searches.keep(replace(ONE, id="s2", name="Appeals"))
        and searches.keep(replace(ONE, id="s3", account="ben"))
    )
    assert [s.name for s in searches.of("ann")] == ["Appeals", "Batons"]
    assert [s.id for s in searches.of("ben")] == ["s3"]


def test_one_of_the_same_name_takes_its_place(searches):
    searches.keep(ONE)
    searches.keep(replace(ONE, id="s2", query="q=taser"))
    assert [(s.id, s.query) for s in searches.of("ann")] == [("s2", "q=taser")]


def test_looking_never_goes_back_and_only_the_owner_looks_or_forgets(searches):
    searches.keep(ONE)
    searches.look("ann", "s1", 9)
    searches.look("ann", "s1", 7)
    searches.look("ben", "s1", 50)
    searches.forget("ben", "s1")
    assert [s.seen for s in searches.of("ann")] == [9]
    searches.forget("ann", "s1")
    assert searches.of("ann") == ()


def test_there_is_a_limit(searches):
    for number in range(MOST):
        assert searches.keep(replace(ONE, id=f"s{number}", name=f"n{number}"))
    assert not searches.keep(replace(ONE, id="more", name="more"))
