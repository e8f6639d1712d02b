"""Who is who across pages: full names join, single names and the unnamed do not."""

from __future__ import annotations

from averment.resolving import resolve
from tests.resolving.factories import ARDLOCH, FERNMOUTH, Page, judgement


def pages_naming(*names: str, **more) -> list[Page]:
    pages = []
    for i, name in enumerate(names):
        page = Page(f"d{i}", f"{name} spoke at hearing number {i}.\n" + f"Nothing else on page {i} is like it.")
        page.mention(name, **more)
        pages.append(page)
    return pages


def named(pages: list[Page], judgements=()) -> dict[str, int]:
    record = resolve([p.read() for p in pages], judgements, {})
    return {e.name or "": len(e.mentions) for e in record.entities if e.name}


def test_a_full_name_on_two_pages_is_one_person():
    assert named(pages_naming("Tobias Wren", "Tobias Wren")) == {"Tobias Wren": 2}


def test_a_first_name_on_two_pages_is_two_people():
    record = resolve([p.read() for p in pages_naming("Theo", "Theo")], (), {})
    assert [e.name for e in record.entities] == ["Theo", "Theo"]


def test_initials_and_middle_names_fit_with_the_same_role():
    pages = pages_naming("Tobias Wren", "T. Wren", role="dock foreman")
    assert named(pages) == {"Tobias Wren": 2}


def test_the_same_family_name_is_not_enough():
    assert named(pages_naming("Tobias Wren", "Mary Wren")) == {"Tobias Wren": 1, "Mary Wren": 1}


def test_one_who_fits_two_that_do_not_fit_each_other_joins_only_one():
    record = resolve([p.read() for p in pages_naming("John Wren", "J. Wren", "Jane Wren", role="clerk")], (), {})
    assert sorted(len(e.mentions) for e in record.entities) == [1, 2]


def test_a_body_is_joined_with_its_acronym_where_a_page_gives_it():
    first = Page("a", "The Harbour Conduct Board (HCB) opened an inquiry.")
    first.mention("Harbour Conduct Board", "organization")
    second = Page("b", "An inquiry by HCB found nothing.")
    second.mention("HCB", "organization")
    assert named([first, second]) == {"Harbour Conduct Board": 2}


def test_the_unnamed_never_join_across_pages():
    pages = []
    for i in range(2):
        page = Page(f"d{i}", f"a tall officer stood at gate {i}.")
        page.mention("a tall officer", category="police")
        pages.append(page)
    record = resolve([p.read() for p in pages], (), {})
    assert len(record.entities) == 2


def test_a_place_is_joined_by_the_gazetteer_not_by_its_spelling():
    pages = []
    for i, (words, where) in enumerate((("Fernmouth", FERNMOUTH), ("Fern Mouth", FERNMOUTH), ("Ardloch", ARDLOCH))):
        page = Page(f"d{i}", f"It rained in {words}.")
        page.mention(words, "place", location=where)
        pages.append(page)
    record = resolve([p.read() for p in pages], (), {})
    assert sorted(len(e.mentions) for e in record.entities) == [1, 2]


def test_a_link_says_why():
    record = resolve([p.read() for p in pages_naming("Tobias Wren", "Tobias Wren")], (), {})
    assert [(f.name, f.words) for f in record.entities[0].reasons] == [("same full name", "both are called Tobias Wren")]


def test_a_person_may_say_that_two_of_one_name_are_two():
    pages = pages_naming("Tobias Wren", "Tobias Wren")
    split = judgement(1, "split", pages[0].subject("Tobias Wren"), pages[1].subject("Tobias Wren"), value="entity")
    record = resolve([p.read() for p in pages], [split], {})
    assert [len(e.mentions) for e in record.entities] == [1, 1]


def test_a_person_may_say_that_two_names_are_one():
    pages = pages_naming("Theo", "Theodor Lund")
    merge = judgement(1, "merge", pages[0].subject("Theo"), pages[1].subject("Theodor Lund"), value="entity")
    assert named(pages, [merge]) == {"Theodor Lund": 2}


def test_nearly_the_same_spelling_on_pages_with_the_same_company_is_left_to_a_person():
    pages = pages_naming("Jonas Dunnam", "Jonas Dunham", role="spokesman")
    record = resolve([p.read() for p in pages], (), {})
    assert len(record.entities) == 2
    assert [p.kind for p in record.proposals] == ["entity"]


def test_a_family_name_is_the_person_whose_full_name_the_page_says_too():
    one = Page("d1", "The assault of Tobias Wren shook the port of Fernmouth. Later, Wren left.", published="2021-05-06")
    one.mention("Wren", nth=1)
    other = Page("d2", "Tobias Wren was assaulted in the port of Fernmouth.", published="2021-05-07")
    other.mention("Tobias Wren")
    record = resolve([one.read(), other.read()], (), {})
    (entity,) = record.entities
    assert "full name in the words" in {r.name for r in entity.reasons}


def bodies(*names: str, place: bool = False) -> list[str]:
    pages = pages_naming(*names, kind="organization")
    for page in pages:
        if place:
            page.text += "\nIt met at Fernmouth."
            page.mention("Fernmouth", "place", location=FERNMOUTH)
    record = resolve([p.read() for p in pages], (), {})
    return sorted(r.name for e in record.entities if e.kind == "organization" for r in e.reasons)


def test_a_public_body_is_one_by_its_names_in_two_languages():
    assert bodies("Inspection générale de la police nationale", "IGPN") == ["names of one body"]
    assert bodies("Parquet de Fernmouth", "Fernmouth Prosecutor's Office") == ["names of one body"]


def test_a_description_of_a_body_needs_a_place_in_common():
    assert bodies("Défenseur des droits", "Human Rights Ombudsman") == []
    assert bodies("Défenseur des droits", "Human Rights Ombudsman", place=True) == ["same kind of body", "same places"]


def test_prosecutors_of_two_towns_stay_two():
    assert bodies("Parquet de Fernmouth", "Ardloch Prosecutor's Office", place=True) == []


def on_page(name: str, *mentions: tuple[str, str], place: bool = True) -> Page:
    page = Page(name, ". ".join(f"Page {name} tells of {words}" for words, _ in mentions) + ". It met at Fernmouth.")
    for words, kind in mentions:
        page.mention(words, kind, name=words if words[0].isupper() else None)
    if place:
        page.mention("Fernmouth", "place", location=FERNMOUTH)
    return page


def bodies_on(*pages: Page) -> list[tuple[str | None, int]]:
    found = resolve([p.read() for p in pages], (), {}).entities
    return sorted(((e.name, len(e.mentions)) for e in found if e.kind != "place"), key=str)


def test_a_page_that_names_a_public_body_and_describes_it_tells_of_one():
    assert bodies_on(on_page("a", ("IGPN", "organization"), ("the police inspectorate", "organization"))) == [("IGPN", 2)]
    (entity,) = (
        e
        for e in resolve(
            [on_page("a", ("IGPN", "organization"), ("the police inspectorate", "organization")).read()], (), {}
        ).entities
        if e.kind == "organization"
    )
    assert [r.name for r in entity.reasons] == ["same kind of body", "same page"]


def test_a_body_that_is_only_described_joins_its_name_where_both_pages_tell_of_one_place():
    named, described = ("IGPN", "organization"), ("the police inspectorate", "organization")
    assert bodies_on(on_page("a", named), on_page("b", described)) == [("IGPN", 2)]
    assert bodies_on(on_page("a", named, place=False), on_page("b", described, place=False)) == [("IGPN", 1), (None, 1)]


def test_one_description_is_one_body_only_where_both_pages_tell_of_one_place():
    described = ("the police inspectorate", "organization")
    assert bodies_on(on_page("a", described), on_page("b", described)) == [(None, 2)]
    assert bodies_on(on_page("a", described, place=False), on_page("b", described, place=False)) == [(None, 1), (None, 1)]


def test_officers_described_by_their_service_are_not_the_service():
    assert bodies_on(on_page("a", ("CRS", "organization")), on_page("b", ("the riot police", "group"))) == [
        ("CRS", 1),
        (None, 1),
    ]


def test_a_prosecution_without_a_capital_is_that_of_the_place_it_names():
    french, english = ("le parquet de Fernmouth", "group"), ("Fernmouth Prosecutor's Office", "organization")
    assert bodies_on(on_page("a", french), on_page("b", english)) == [("Fernmouth Prosecutor's Office", 2)]
    assert bodies_on(on_page("a", ("a racist prosecution", "group"))) == [(None, 1)]
