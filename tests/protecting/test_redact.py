from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.protecting.names import of_person
from averment.protecting.redact import FILLER, redactor

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
