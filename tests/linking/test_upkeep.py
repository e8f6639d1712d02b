"""A record that is kept up page by page comes to what everything together comes to."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averment.errors import UsageError
from averment.linking import upkeep
from averment.linking.upkeep import bring_up_to_date
from averment.model.capture import Capture, Declared, Digest
from averment.model.judgement import Judgement, Subject
from averment.model.listing import Wanted
from averment.model.reading import Reading
from averment.model.record import Record
from averment.model.viewer import Viewer
from averment.protecting.view import View
from averment.resolving import neighbours, resolve
from averment.store.sqlite.engine import writing
from averment.store.sqlite.store import SqliteStore, open_store
from tests.resolving.factories import FERNMOUTH, Page

TOWNS = ("Fernmouth", "Oakport")
MEN = ("Tobias Wren", "Ivo Harrow", "Jonas Dunnam", "Theo")


def told(name: str, man: str, town: str, day: int, *, told_of: str = "beaten") -> Reading:
    text = (
        f"{man} was {told_of} by officers at {town} on {day} May 2021, witnesses on the quay {name} told the harbour gazette."
    )
    page = Page(name, text, title=f"{man} {told_of} at {town}", published=f"2021-05-{day + 1:02}")
    victim = page.mention(man)
    page.mention(town, "place", location=FERNMOUTH if town == "Fernmouth" else None)
    claim = page.claim(f"{man} was {told_of} by officers at {town} on {day} May 2021")
    page.act(f"{man} was {told_of}", "beating", claim, victim=victim, place=town, when=f"2021-05-{day:02}")
    made = page.read()
    return replace(made, document=replace(made.document, id=hashlib.sha256(name.encode()).hexdigest()))


def captured(reading: Reading) -> Capture:
    document = reading.document
    content, digest = document.source.removesuffix(".txt").encode(), Digest("sha256", document.id)
    return Capture(content, digest, document.source, "text/plain", "2026-03-01T12:00:00Z", "t", Declared())


def arrive(store: SqliteStore, readings: list[Reading]) -> None:
    for reading in readings:
        store.keep([captured(reading)])
        store.save(reading, captured(reading))
    bring_up_to_date(store, "1")


def record_of(store: SqliteStore) -> Record:
    return View(Viewer("tester", "administrator"), store).record()


def together(readings: list[Reading], judgements: tuple[Judgement, ...] = ()) -> Record:
    return resolve(readings, judgements, {r.document.id: 1 for r in readings})


pages = st.lists(
    st.tuples(st.sampled_from(MEN), st.sampled_from(TOWNS), st.integers(1, 12)), min_size=1, max_size=9, unique=True
).map(lambda rows: [told(f"d{n}", *row) for n, row in enumerate(rows)])


@given(pages, st.randoms(use_true_random=False), st.lists(st.integers(1, 4), min_size=9, max_size=9))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_in_whatever_order_and_batches_pages_arrive_the_record_is_that_of_all_of_them(readings, dice, sizes):
    expected = together(readings)
    dice.shuffle(left := list(readings))
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        for size in sizes:
            arrive(store, left[:size])
            left = left[size:]
        assert record_of(store) == expected
        store.close()


@pytest.fixture
def store(tmp_path):
    made = open_store(tmp_path)
    yield made
    made.close()


def test_a_key_of_a_crowd_dies_for_those_who_came_before_too(store, monkeypatch):
    monkeypatch.setattr(neighbours, "CROWD", 3)
    monkeypatch.setattr(upkeep, "CROWD", 3)
    readings = [told(f"d{n}", MEN[n % 3], TOWNS[n % 2], 1 + n % 12) for n in range(9)]
    expected = together(readings)
    for reading in readings:
        arrive(store, [reading])
    assert record_of(store) == expected


def test_a_page_that_is_read_again_leaves_nothing_of_its_first_reading(store):
    readings = [told("a", "Tobias Wren", "Fernmouth", 3), told("b", "Tobias Wren", "Fernmouth", 3)]
    arrive(store, readings)
    better = told("b", "Ivo Harrow", "Oakport", 9)
    arrive(store, [better])
    assert record_of(store) == together([readings[0], better])


def test_a_merge_by_a_person_makes_neighbours_of_pages_that_have_nothing_in_common(store):
    one, other = told("a", "Tobias Wren", "Fernmouth", 1), told("b", "Ivo Harrow", "Oakport", 12, told_of="gassed")
    arrive(store, [one, other])
    assert len(record_of(store).incidents) == 2
    subjects = tuple(Subject(r.document.id, a.start, a.end, a.text) for r in (one, other) for a in r.acts)
    merge = Judgement("j1", "2026-03-02T12:00:00Z", "ann", "merge", subjects, "the same night", "incident")
    store.append(merge)
    bring_up_to_date(store, "1")
    assert record_of(store) == together([one, other], (merge,))
    assert len(record_of(store).incidents) == 1
    undo = Judgement("j2", "2026-03-03T12:00:00Z", "ann", "merge", subjects, "it was not", "incident", undoes="j1")
    store.append(undo)
    bring_up_to_date(store, "1")
    assert len(record_of(store).incidents) == 2


def test_a_page_that_comes_touches_its_neighbourhood_only(store, monkeypatch):
    arrive(store, [told("a", "Tobias Wren", "Fernmouth", 1), told("b", "Ivo Harrow", "Oakport", 12, told_of="gassed")])
    resolved = []
    real = upkeep.resolve_neighbourhood
    monkeypatch.setattr(upkeep, "resolve_neighbourhood", lambda r, *a, **k: resolved.append(len(r)) or real(r, *a, **k))
    arrive(store, [told("c", "Tobias Wren", "Fernmouth", 1)])
    assert resolved == [2]


def test_nothing_waits_when_nothing_came(store):
    arrive(store, [told("a", "Tobias Wren", "Fernmouth", 1)])
    assert bring_up_to_date(store, "1") == 0
    assert bring_up_to_date(store, "2") == 1  # another version resolves everything anew


def test_a_crowd_that_grows_lets_go_of_a_chance_link(store, monkeypatch):
    monkeypatch.setattr(neighbours, "MANY", 3)
    readings = [told(f"d{n}", MEN[n % 2], TOWNS[n % 2], 3 + n % 2) for n in range(10)]
    expected = together(readings)
    for reading in readings:
        arrive(store, [reading])
    assert record_of(store) == expected


def test_whoever_only_looks_waits_for_nobody_who_writes(tmp_path):
    store = open_store(tmp_path, patience=0.1)
    arrive(store, [told("a", "Tobias Wren", "Fernmouth", 1)])
    with writing(store.engine):
        assert bring_up_to_date(store, "1") == 0
    store.close()


def test_an_id_is_looked_for_among_what_can_be_shown(store):
    arrive(store, [told("a", "Tobias Wren", "Fernmouth", 1)])
    view = View(Viewer("tester", "administrator"), store)
    (incident,) = view.record().incidents
    assert view.resolve_id(incident.id[:9]) == ("incident", incident.id)
    for question in view.items(Wanted("question")).items:
        with pytest.raises(UsageError):
            view.resolve_id(question.id)
