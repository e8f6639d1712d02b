from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.protecting.names import of_person
from averment.protecting.redact import FILLER, redactor
from averment.protecting.spoken import SpokenOf
from tests.protecting.alternation import Alternation

IVO = redactor([h for h in [of_person("protected person 1", ["Mr Ivo Szücs-Tahan"])] if h])


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Ivo Szücs-Tahan ran.", "███████████████ ran."),
        ("IVO\nSZÜCS TAHAN", "███████████████"),
        ("Mr Tahan ran; tahan's son", "Mr █████ ran; █████'s son"),
        ("Pivot, Tahani and Szücsen stay", "Pivot, Tahani and Szücsen stay"),
        ("/p/ivo_tahan.html", "/p/███_█████.html"),
        ("x@y.org/itahan", "x@y.org/i█████"),
        ("a?q=Sz%C3%BCcs&b=1", "a?q=██████████&b=1"),
        ("a?q=Sz%FCcs", "a?q=███████"),
        ("a?q=%54ahan", "a?q=███████"),
        ("Mr Smith", "Mr Smith"),
    ],
)
def test_every_way_of_writing_the_name_is_covered_and_nothing_else(text: str, covered: str) -> None:
    assert IVO.filled(text) == covered


def test_a_label_stands_for_the_name_outside_of_quoted_text() -> None:
    assert IVO.labelled("Ivo Szücs-Tahan ran") == "protected person 1 ran"


@given(st.text(st.sampled_from("ivoszücstahanIVO -_/%\u0308C3B\n"), max_size=60))
def test_length_is_kept_and_the_name_is_gone_from_any_text(text: str) -> None:
    covered = IVO.filled(text)
    assert len(covered) == len(text)
    assert IVO.filled(covered) == covered
    folded = "".join(c for c in unicodedata.normalize("NFD", covered.casefold()) if not unicodedata.combining(c))
    assert " tahan " not in f" {folded} ".replace("\n", " ")


@given(st.text(max_size=60))
def test_text_that_names_nobody_is_left_as_it_is(text: str) -> None:
    if IVO.filled(text) != text:
        assert FILLER in IVO.filled(text)
        assert len(IVO.filled(text)) == len(text)


def test_what_nobody_has_thought_of_cannot_leave() -> None:
    @dataclass(frozen=True)
    class Strange:
        secret: bytes

    with pytest.raises(TypeError, match="cannot leave a view"):
        IVO.thing(Strange(b"Tahan"))


def test_ordinary_words_of_a_protected_phrase_are_not_hidden_everywhere() -> None:
    assert of_person("x", ["the officer"]) is None
    hidden = of_person("x", ["Police officer Ada Quill"])
    assert ("police",) not in hidden.phrases
    assert ("quill",) in hidden.phrases


CROWD = [
    h
    for number, names in enumerate([["Mr Ivo Szücs-Tahan"], ["Ada Tahani"], ["Ivo"], ["Œdipe Ny", "l'Ô"], ["Ny Ivo Ada"]], 1)
    if (h := of_person(f"protected person {number}", names))
]
PIECES = ["ivo", "Szücs", "szu\u0308cs", "tahan", "Tahani", "Ada", "ny", "Œdipe", "oedipe", "Ô", "%C3%BC", "%FC", "%", "x", "…"]
PIECES += [" ", "-", "_", "/", "@", ".", ".org", "=", "\n", "\u00ad", "  --  ", " " * 12, " " * 13]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_what_is_covered_is_what_one_alternation_over_all_names_would_cover(text: str) -> None:
    assert redactor(CROWD).filled(text) == Alternation(CROWD).filled(text)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_one_person_is_labelled_as_one_alternation_would_label_them(text: str) -> None:
    assert redactor(CROWD[:1]).labelled(text) == Alternation(CROWD[:1]).labelled(text)


def test_two_people_with_one_name_are_told_apart_only_where_the_words_do() -> None:
    both = redactor(
        [h for h in (of_person("protected person 1", ["Ada Veil"]), of_person("protected person 2", ["Tom Veil"])) if h]
    )
    assert both.labelled("Ada Veil and Tom Veil; Veil ran") == "protected person 1 and protected person 2; protected person ran"


def test_the_label_of_the_protected_goes_before_the_label_of_anybody() -> None:
    named = [h for h in [of_person("person 4f1a", ["Ivo Szücs-Tahan"])] if h]
    assert redactor(CROWD[:1], named).labelled("Tahan") == "protected person 1"


class Counted(SpokenOf):
    """Counts how often it is asked."""

    asked = 0

    def beginning(self, words):
        self.asked += 1
        return super().beginning(words)


def test_one_thing_asks_once_however_many_words_it_holds() -> None:
    from averment.protecting.redact import Redactor

    source = Counted(CROWD)
    assert Redactor(source).thing(("Ivo ran", "Tahan", ("x/tahan.html",) * 9))[0].startswith("protected person")
    assert source.asked == 1


def test_many_thousand_hidden_names_do_not_slow_a_page_down() -> None:
    from time import process_time

    letters = "abcdefghijklmnopqrstuvwxyz"
    made = (f"{a}{b}{c}{d}or".title() for a in letters for b in letters for c in letters for d in letters[:1])
    crowd = [h for n, name in enumerate(made, 1) if (h := of_person(f"person {n}", [f"{name} {name}i"]))]
    page = (
        "The officers were heard again on Monday, l'enquête continue… said no one at https://example.org/p/12. " * 8
        + "Qxzaor Qxzaori. "
    ) * 40
    few, many = redactor(crowd[:10]), redactor(crowd)
    assert "Qxzaor" not in many.filled(page) and len(crowd) > 17_000

    def seconds(work) -> float:
        times = []
        for _ in range(3):
            begun = process_time()
            work()
            times.append(process_time() - begun)
        return min(times)

    slow = seconds(lambda: Alternation(crowd[:200]).filled(page))
    assert seconds(lambda: many.filled(page)) < max(0.1, 6 * seconds(lambda: few.filled(page)), slow)


@pytest.mark.parametrize(
    "content",
    [
        "Ivo Szücs-Tahan".encode(),
        b"<p>Ivo Sz&uuml;cs&#45;Tahan</p>",
        b"<p>Sz&#x00FC;cs</p>",
        "Szücs".encode("latin-1"),
        "Szücs ran".encode("utf-16"),
        "Szu\u0308cs".encode(),
        b'<a href="/p?n=Sz%C3%BCcs">',
        b'{"n": "Sz\\u00fccs"}',
        b"Sz=C3=BCcs",
        b'<a href="data:text/plain;base64,SXZvIFN6w7xjcy1UYWhhbg==">',
        b'<meta name=author content="itahan@example.org">',
    ],
)
def test_bytes_that_hold_the_name_in_any_writing_are_known(content: bytes) -> None:
    assert IVO.touches_bytes(content, "text/html")


def test_bytes_without_the_name_are_clean_and_bytes_that_nobody_can_look_through_are_not() -> None:
    assert not IVO.touches_bytes("<p>Pivot, Tahani et l'enquête; 0 &lt; 1</p>".encode(), "text/html; charset=utf-8")
    assert IVO.touches_bytes(b"%PDF-1.7 ...", "application/pdf")


def test_marks_and_places_in_a_list_are_ours_and_stay_as_they_are() -> None:
    from averment.model.listing import Found

    place = redactor([h for h in [of_person("x", ["Place Reported", "Year"])] if h])
    assert place.thing({"act": ("reported",), "publisher": ("The Year",)}) == {"act": ("reported",), "publisher": ("The x",)}
    assert place.thing(Found((), 0, "year-_=")).next == "year-_="
