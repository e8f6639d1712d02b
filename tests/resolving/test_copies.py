"""Near-copies: reprints and updates are found, templates and other articles on the same event are not."""

from __future__ import annotations

import random

import pytest

from averment.resolving.copies import group_copies
from tests.resolving.factories import Page

WORDS = (
    "harbour sergeant witness lantern ledger captain orchard inquiry committee ferry window bruise statement station corridor hearing "
    "lawyer doctor morning crowd bridge whistle uniform camera protest shoulder gate keeper market signal vessel weather"
).split()


def story(seed: int, sentences: int = 14) -> list[str]:
    """Sentences that no other seed has."""
    dice = random.Random(seed)
    return [" ".join(dice.choices(WORDS, k=16)) + f" {seed} {i}." for i in range(sentences)]


def families(*pages: Page) -> dict[str, str]:
    return group_copies([p.read().document for p in pages])


def test_a_reprint_belongs_to_the_one_published_first():
    body = "\n".join(story(1))
    pages = (
        Page("a", f"Guard charged at ferry gate\n{body}", published="2021-05-07", title="Guard charged at ferry gate"),
        Page(
            "b",
            f"Ferry gate guard charged\n{body}\nCopyright of the agency.",
            published="2021-05-06",
            title="Ferry gate guard charged",
        ),
    )
    assert families(*pages) == {"a": "b", "b": "b"}


def test_undated_copies_belong_to_the_smallest_name():
    body = "\n".join(story(2))
    assert families(Page("y", body), Page("x", body)) == {"x": "x", "y": "x"}


def test_an_update_that_keeps_most_of_the_text_is_a_copy():
    old = story(3)
    assert families(Page("old", "\n".join(old)), Page("new", "\n".join(old[:12] + story(4, 6)))) == {"new": "new", "old": "new"}


def test_two_states_of_one_address_are_copies_even_if_much_is_rewritten():
    old, more = story(5, 30), story(6, 24)
    first = Page("a", "\n".join(old), url="https://news.example/gate/")
    second = Page("b", "\n".join(old[:18] + more), url="https://news.example/gate/index.html")
    assert families(first, second) == {"a": "a", "b": "a"}


def test_two_articles_on_one_event_are_not_copies():
    quote = "\n".join(story(7, 2))
    assert set(families(Page("a", quote + "\n".join(story(8))), Page("b", "\n".join(story(9)) + quote)).values()) == {"a", "b"}


def test_pages_that_share_only_a_template_are_not_copies():
    template = "\n".join(story(10, 12))
    pages = [
        Page(f"p{i}", f"{title}\n{template}\n" + "\n".join(story(20 + i, 3)), title=title)
        for i, title in enumerate(
            ("Ferry sinks at Quay", "Orchard burned overnight", "Council votes on budget", "Choir wins contest")
        )
    ]
    assert set(families(*pages).values()) == {"p0", "p1", "p2", "p3"}


def test_what_the_extractor_called_boilerplate_is_not_compared():
    shared = story(11, 10)
    pages = (
        Page("a", "\n".join([*shared, *story(12, 4)]), boilerplate=tuple(shared)),
        Page("b", "\n".join([*shared, *story(13, 4)]), boilerplate=tuple(shared)),
    )
    assert set(families(*pages).values()) == {"a", "b"}


@pytest.mark.parametrize("text", ["", "One line.", "\n\n"])
def test_pages_with_hardly_a_word_are_no_trouble(text):
    assert families(Page("a", text), Page("b", "Another line.")) == {"a": "a", "b": "b"}


def test_words_of_any_script_are_compared():
    body = "\n".join(
        f"Полиция применила силу против задержанных у ворот порта, сообщил свидетель номер {i} следователю." for i in range(12)
    )
    assert families(Page("a", body), Page("b", body + "\nДополнение редакции."))["b"] == "a"
