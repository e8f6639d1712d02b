"""Two voices that tell one thing of an event differently are laid side by side."""

from __future__ import annotations

import pytest

from averment.resolving import resolve
from tests.resolving.factories import Page


def page_of(one: str, other: str, *, source: bool = True, second: bool = True) -> Page:
    page = Page("a", f"{one}\n{other}\nTobias Wren was struck at the quay.")
    told = [page.mention("Tobias Wren", entity="w", nth=n, name="Tobias Wren") for n in range(page.text.count("Tobias Wren"))]
    porter = page.mention("A porter", "person", entity="p") if source else None
    page.claim(one, "alleged", source=porter)
    if second:
        page.claim(other)
    blow = page.claim("Tobias Wren was struck at the quay")
    page.act("struck", "beating", blow, victim=told[-1])
    return page


def notes(*pages: Page) -> list[str]:
    found = resolve([p.read() for p in pages], (), {}).contradictions
    return [c.note for c in found if c.kind == "different_value"]


@pytest.mark.parametrize(
    ("one", "other", "facet"),
    [
        ("A porter saw that Tobias Wren was shoved by police.", "Tobias Wren tripped and fell.", "what harmed the victim"),
        ("A porter said Tobias Wren was lying face down.", "Tobias Wren lay in the recovery position.", "how the victim lay"),
        ("A porter said Tobias Wren was unarmed.", "Tobias Wren pulled a knife.", "whether the victim was armed"),
        ("A porter said Tobias Wren was handcuffed.", "Tobias Wren was not handcuffed.", "whether the victim was handcuffed"),
        ("A porter said Tobias Wren était face contre terre.", "Tobias Wren était en PLS.", "how the victim lay"),
    ],
)
def test_values_that_exclude_each_other_differ(one, other, facet):
    (note,) = notes(page_of(one, other))
    assert note.startswith(facet)


def test_one_voice_may_tell_two_things():
    assert notes(page_of("Tobias Wren was shoved by police.", "Tobias Wren tripped and fell.", source=False)) == []


def test_what_is_told_of_somebody_else_is_no_contradiction():
    page = page_of("A porter said Tobias Wren was unarmed.", "Sergeant Harrow pulled a knife.", second=False)
    page.mention("Sergeant Harrow", entity="h", name="Ivo Harrow")
    page.claim("Sergeant Harrow pulled a knife.")
    assert notes(page) == []


def test_a_word_without_its_company_tells_nothing():
    assert notes(page_of("A porter said Tobias Wren has a good heart.", "Tobias Wren put it in a chest.")) == []


def test_a_toll_is_open_to_one_and_counted_by_another():
    page = Page("a", "A doctor counted four dead at the quay. The mayor could not say whether there were deaths.")
    doctor, mayor = page.mention("A doctor", entity="d"), page.mention("The mayor", entity="m")
    first = page.claim("A doctor counted four dead at the quay", source=doctor)
    page.act("dead", "death", first)
    page.figure("four", 4, 4, "dead", first, unit="people")
    page.claim("whether there were deaths", "no_comment", source=mayor)
    assert notes(page) == ["dead: “four”, and not known to others"]


def test_two_values_told_in_one_breath_with_a_contrast_differ():
    page = page_of(
        "Tobias Wren died of an infection, whereas two reports speak of asphyxia.", "The tide was low.", source=False
    )
    assert [n.endswith("told in one breath") for n in notes(page)] == [True]
