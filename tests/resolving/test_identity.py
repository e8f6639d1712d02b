"""One name for one thing in the whole record: what needs no weighing is one everywhere, all else stays where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.model.entity import Entity, MentionRef
from averment.model.record import Record
from averment.resolving import resolve
from averment.resolving.identity import join_entities, name_alike, unite
from averment.resolving.neighbours import find_links, sketch
from tests.resolving.factories import ARDLOCH, FERNMOUTH, Page, blow_page, judgement, other_page, second_blow_page

STORIES = (
    "spoke of rope, lanterns and a ledger at the quay of the old harbour",
    "planted an orchard behind seven chapels where pears and quinces grow",
    "repaired violins for a travelling orchestra of retired clockmakers",
)


def far_pages(*names: str, categories: tuple[str | None, ...] = (None, None, None), **more) -> list[Page]:
    """Pages that have a name in common and nothing else, months apart: no neighbours."""
    pages = []
    for i, (name, category) in enumerate(zip(names, categories, strict=False)):
        page = Page(f"d{i}", f"{name} {STORIES[i]}.", published=f"20{10 + i * 4}-0{i + 1}-02")
        page.mention(name, category=category, **more)
        pages.append(page)
    return pages


def record_of(pages: list[Page], *judgements) -> Record:
    return resolve([p.read() for p in pages], judgements, {})


def together(pages: list[Page], *judgements) -> list[tuple[str, ...]]:
    """Which pages each entity stands on; the pages must not be neighbours."""
    assert not find_links(sketch(p.read()) for p in pages).close
    return sorted(tuple(m.document for m in e.mentions) for e in record_of(pages, *judgements).entities)


def test_a_full_name_is_one_person_on_pages_that_have_nothing_else_in_common():
    assert together(far_pages("Tobias Wren", "Tobias Wren", "Tobias Wren")) == [("d0", "d1", "d2")]


def test_a_first_name_or_a_family_name_alone_is_somebody_else_on_each_page():
    assert together(far_pages("Theo", "Theo")) == [("d0",), ("d1",)]
    assert together(far_pages("Wren", "Tobias Wren")) == [("d0",), ("d1",)]


def test_two_of_one_first_name_stay_two_among_neighbours_as_well():
    pages = [blow_page("d1"), second_blow_page("d2")]
    for page in pages:
        page.text += "\nTheo was there."
        page.mention("Theo")
    assert sorted(len(e.mentions) for e in record_of(pages).entities if e.name == "Theo") == [1, 1]


@pytest.mark.parametrize(("left", "right"), [("police", "victim"), ("prosecution", None), ("court", "witness")])
def test_somebody_in_office_and_another_of_the_same_full_name_stay_two(left, right):
    assert together(far_pages("Tobias Wren", "Tobias Wren", categories=(left, right))) == [("d0",), ("d1",)]


def test_two_in_office_of_one_full_name_are_one():
    assert together(far_pages("Ivo Harrow", "Ivo Harrow", categories=("police", "police"))) == [("d0", "d1")]


def test_those_whom_a_neighbourhood_keeps_apart_stay_apart_from_each_other_and_from_all_others():
    pages = [blow_page("n1"), second_blow_page("n2"), *far_pages("Tobias Wren")]
    split = judgement(1, "split", pages[0].subject("Tobias Wren"), pages[1].subject("Tobias Wren"), value="entity")
    found = [e for e in record_of(pages, split).entities if e.name == "Tobias Wren"]
    assert sorted(tuple(m.document for m in e.mentions) for e in found) == [("d0",), ("n1",), ("n2",)]


def test_a_person_may_keep_apart_two_of_one_name_on_pages_that_have_nothing_else_in_common():
    pages = far_pages("Tobias Wren", "Tobias Wren")
    split = judgement(1, "split", pages[0].subject("Tobias Wren"), pages[1].subject("Tobias Wren"), value="entity")
    assert together(pages, split) == [("d0",), ("d1",)]
    assert together(pages, split, judgement(2, "reject", undoes="j1")) == [("d0", "d1")]


def test_a_person_may_put_together_two_names_on_pages_that_have_nothing_else_in_common():
    pages = far_pages("Theo", "Theodor Lund")
    merge = judgement(1, "merge", pages[0].subject("Theo"), pages[1].subject("Theodor Lund"), value="entity")
    assert together(pages, merge) == [("d0", "d1")]


def test_a_public_body_is_one_by_its_own_names_in_two_languages_and_not_by_a_description():
    assert together(far_pages("IGPN", "Inspection générale de la police nationale", kind="organization")) == [("d0", "d1")]
    assert together(far_pages("IGPN", "Police Inspectorate", kind="organization")) == [("d0",), ("d1",)]
    assert together(far_pages("Harbour Board", "Harbour Board", kind="organization")) == [("d0", "d1")]


def test_a_body_and_a_person_of_one_name_stay_two():
    pages = far_pages("Ivo Harrow") + far_pages("x", "Ivo Harrow", kind="organization")[1:]
    assert together(pages) == [("d0",), ("d1",)]


def test_a_place_is_one_by_the_gazetteer_and_not_by_its_spelling():
    pages = far_pages("Fernmouth", "Fern Mouth", kind="place", location=FERNMOUTH)
    pages += far_pages("x", "x", "Fernmouth", kind="place", location=ARDLOCH)[2:]
    assert together(pages) == [("d0", "d1"), ("d2",)]


def test_the_unnamed_stay_on_their_pages():
    assert together(far_pages("a tall officer", "a tall officer", categories=("police", "police"))) == [("d0",), ("d1",)]


def test_who_is_protected_on_one_page_is_so_on_every_page():
    pages = far_pages("Tobias Wren", "Tobias Wren")
    (entity,) = record_of(pages, judgement(1, "protect", pages[1].subject("Tobias Wren"))).entities
    assert (entity.protected, len(entity.mentions)) == (True, 2)


def references(thing: object) -> Iterator[str]:
    """Every word of a record that is the id of an entity."""
    if isinstance(thing, str):
        yield from [thing] if thing.startswith("ent-") else []
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from references(getattr(thing, field.name))
    elif isinstance(thing, Mapping):
        yield from references(list(thing.values()))
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from references(part)


def test_whoever_is_spoken_of_anywhere_in_a_record_is_listed_in_it_by_one_name():
    pages = [blow_page(), second_blow_page(), other_page(), *far_pages("Tobias Wren", "Ivo Harrow")]
    record = record_of(pages)
    assert set(references(record)) <= {e.id for e in record.entities}
    assert len({e.id for e in record.entities}) == len(record.entities)


def entity(number: int, document: str, **more) -> Entity:
    fields_ = {
        "id": "ent-x",
        "name": "Tobias Wren",
        "kind": "person",
        "roles": (),
        "mentions": (MentionRef(document, f"m{number}"),),
    }
    return Entity(**(fields_ | {"protected": False} | more))


PARTS = [
    entity(1, "a", roles=("docker",)),
    entity(2, "b", roles=("foreman",), protected=True),
    entity(3, "c", name="Tobias WREN", category="victim"),
    entity(4, "c", roles=("docker",)),
]


@given(st.permutations(PARTS))
def test_an_entity_is_put_together_the_same_in_any_order(parts):
    joined = join_entities(parts)
    assert joined == join_entities(PARTS)
    assert (joined.category, joined.protected, set(joined.roles)) == ("victim", True, {"docker", "foreman"})
    assert [(m.document, m.mention) for m in joined.mentions] == [("a", "m1"), ("b", "m2"), ("c", "m3"), ("c", "m4")]


@settings(deadline=None, max_examples=20)
@given(st.permutations(range(3)))
def test_neighbourhoods_are_laid_together_the_same_in_any_order(order):
    parts = [resolve([p.read()], (), {}) for p in (blow_page(), other_page(), *far_pages("Tobias Wren"))]
    assert unite(parts[i] for i in order) == unite(parts)


def test_naming_alike_what_is_named_already_changes_nothing():
    record = record_of([blow_page(), second_blow_page()])
    assert name_alike(record) == record
