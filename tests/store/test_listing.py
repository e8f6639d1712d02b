"""What is listed: the tables answer as the plain lists do, in pages, by marks, days and words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averment.errors import UsageError
from averment.model.incident import Incident
from averment.model.listing import ORDERS, Found, Listed, Neighbourhood, Wanted
from averment.store import listing
from averment.store.asking import Asking
from averment.store.listed import Keeping
from averment.store.sqlite.engine import connect, looking, writing

MARKS = {"act": ("kick", "baton", "shooting"), "status": ("contested", "found"), "year": ("2020", "2021")}
WORDS = ("harbour", "hareng", "École", "quay", "night")


def incident(name: str) -> Incident:
    return Incident(name, (), None, None, (), (), (), {}, (), (), (), "uncorroborated", ())


@st.composite
def listed(draw) -> Listed:
    name = f"inc-{draw(st.integers(0, 10_000)):05}"
    days = draw(st.one_of(st.none(), st.dates().map(str)))
    return Listed(
        kind="incident",
        id=name,
        title=draw(st.one_of(st.none(), st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join))),
        day=days,
        last=days,
        weight=float(draw(st.integers(0, 4))),
        lat=None,
        lon=None,
        marks={k: tuple(sorted(draw(st.sets(st.sampled_from(v), min_size=1)))) for k, v in MARKS.items()},
        item=incident(name),
    )


items = st.lists(listed(), max_size=14, unique_by=lambda i: i.id)
wanted = st.builds(
    Wanted,
    kind=st.just("incident"),
    marks=st.lists(st.sampled_from([(k, v) for k, values in MARKS.items() for v in values]), max_size=3).map(tuple),
    text=st.one_of(st.none(), st.sampled_from(["har", "ecole", "quay night", "zebra"])),
    since=st.one_of(st.none(), st.just("1990-01-01")),
    order=st.sampled_from(ORDERS),
    limit=st.integers(1, 5),
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    made = connect(tmp_path_factory.mktemp("listing") / "record.sqlite", 5.0)
    yield made
    made.dispose()


def keep(engine, found: list[Listed]) -> None:
    with writing(engine) as connection:
        for table in ("items", "marks", "mark_counts", "shares", "neighbourhoods"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        Keeping(connection).replace((), [(Neighbourhood((), tuple(found)), ())])


@given(items, wanted)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_tables_page_through_what_is_wanted_as_the_lists_do(engine, found, asked):
    keep(engine, found)
    after: str | None = None
    for _ in range(20):
        step = Wanted(asked.kind, asked.marks, asked.text, asked.since, asked.until, asked.order, asked.limit, after)
        plain = listing.page(found, step)
        with looking(engine) as connection:
            assert Asking(connection).page(step) == plain
        after = plain.next
        if after is None:
            break


@given(items, wanted)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_tables_count_marks_as_the_lists_do(engine, found, asked):
    keep(engine, found)
    with looking(engine) as connection:
        assert Asking(connection).facets(asked, list(MARKS)) == listing.facets(found, asked, list(MARKS))


def test_what_is_taken_away_is_counted_no_more(engine):
    keep(engine, [])
    first = Listed("incident", "inc-1", "harbour", None, None, 1.0, None, None, {"act": ("kick",)}, incident("inc-1"))
    with writing(engine) as connection:
        Keeping(connection).replace((), [(Neighbourhood((), (first,)), ())])
        number = connection.exec_driver_sql("SELECT max(number) FROM neighbourhoods").scalar()
        Keeping(connection).replace([number], [])
    with looking(engine) as connection:
        assert Asking(connection).page(Wanted("incident")) == Found()
        assert Asking(connection).facets(Wanted("incident"), ["act"]) == {"act": ()}


def test_a_place_to_go_on_from_that_was_made_up_is_refused(engine):
    with looking(engine) as connection, pytest.raises(UsageError):
        Asking(connection).page(Wanted("incident", after="nonsense"))
