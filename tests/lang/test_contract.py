"""What every language must bring: the list of what one lacks beside the others, table by table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from pathlib import Path

import pytest

from averment import lang
from averment.lang.base import Language
from averment.lang.triggers import Unreal

FOLDER = Path(lang.__file__).parent
CODES = tuple(sorted(p.parent.name for p in FOLDER.glob("*/__init__.py")))
# What a language leaves empty because it has no such words, with the reason.
HAS_NONE = {
    "fr": {
        "acts.unreal.habitual": "no auxiliary tells a habit",
        "acts.unreal.infinitive": "an infinitive shows by its form, not by a word before it",
        "acts.unreal.excess": "«trop» with an infinitive tells what was not done",
        "acts.unreal.conditional": "the conditional is a form of the verb, and also that of hearsay",
        "acts.unreal.perfect": "the conditional is a form of the verb, and also that of hearsay",
        "stages.unreal.habitual": "no auxiliary tells a habit",
        "stages.unreal.infinitive": "a step in the infinitive is announced, not unreal",
        "stages.unreal.real_heads": "a step in the infinitive is announced, not unreal",
        "stages.unreal.excess": "«trop» with an infinitive tells what was not done",
        "stages.infinitive": "an infinitive shows by its form, not by a word before it",
        "times.capital": "no month and no day is written with a capital",
        "roles.attorneys": "a prosecutor has a word of his own",
        "roles.attorney_of_state": "a prosecutor has a word of his own",
        "roles.body_pronouns": "no pronoun is for things alone",
        "roles.person_endings": "no adjective ends like a person",
        "hedges.told_plans": "the conditional is a form of the verb",
        "hedges.heard": "a court that heard is told by the words of a hearing",
        "hedges.going": "«aller» is one of the words of plans",
        "numbers.comparatives": "«fois» before a comparison is told by the words behind it",
    },
    "en": {
        "acts.unreal.told_infinitives": "an infinitive shows by the word before it",
        "stages.unreal.habitual": "a step is no habit",
        "stages.unreal.infinitive": "a step in the infinitive is announced, not unreal",
        "stages.unreal.real_heads": "a step in the infinitive is announced, not unreal",
    },
}


def tables(thing: object, name: str = "") -> Iterator[tuple[str, bool, bool]]:
    """Every table of a language by its name, whether it is filled, and whether every language must have it."""
    for field in fields(thing):  # type: ignore[arg-type]
        value, path = getattr(thing, field.name), f"{name}{field.name}"
        if is_dataclass(value):
            yield from tables(value, f"{path}.")
        elif isinstance(value, str | tuple | frozenset | Mapping):
            must = field.default is MISSING and field.default_factory is MISSING
            yield path, bool(value), must


def files(folder: Path) -> frozenset[str]:
    return frozenset(p.stem for p in folder.glob("*.py")) - {"__init__"}


def lacks(language: Language, own_files: frozenset[str], others: Mapping[str, tuple[Language, frozenset[str]]]) -> list[str]:
    """Say, a line each, which files and tables a language lacks that the others bring.

    A table that every language must have is missed if another fills it; one that may be left out, if two others do.
    """
    found = []
    shared = [n for _, of in others.values() for n in of]
    must_have = {f.name for f in fields(Language)} - {"code"} | {n for n in shared if shared.count(n) > 1}
    found += [f"{language.code} lacks the file {name}.py" for name in sorted(must_have - own_files)]
    filled = {code: {p for p, full, _ in tables(other) if full} for code, (other, _) in others.items()}
    for path, full, must in tables(language):
        having = sorted(code for code, of in filled.items() if path in of)
        if not full and len(having) >= (1 if must else 2) and path not in HAS_NONE.get(language.code, {}):
            found.append(f"{language.code} leaves {path} empty; filled in {', '.join(having)}")
    return found


def others_of(code: str) -> dict[str, tuple[Language, frozenset[str]]]:
    return {c: (lang.get(c), files(FOLDER / c)) for c in CODES if c != code}


@pytest.mark.parametrize("code", CODES)
def test_no_language_lacks_what_the_others_bring(code: str) -> None:
    missing = lacks(lang.get(code), files(FOLDER / code), others_of(code))
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize(("code", "path"), [(c, p) for c, of in HAS_NONE.items() for p in of])
def test_what_a_language_is_said_to_have_none_of_is_empty(code: str, path: str) -> None:
    assert not {p: full for p, full, _ in tables(lang.get(code))}[path]


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_its_own_code(code: str) -> None:
    assert lang.get(code).code == code


def test_a_new_language_is_told_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "acts.py").touch()
    english = lang.get("en")
    nothing = Unreal(*(frozenset() for f in fields(Unreal) if f.default is MISSING))
    third = replace(
        english,
        code="xx",
        abbreviations=frozenset(),
        roles=replace(english.roles, people={}),
        acts=replace(english.acts, triggers=(), unreal=nothing),
    )
    missing = lacks(third, files(tmp_path), others_of("xx"))
    assert "xx lacks the file roles.py" in missing
    assert "xx lacks the file forms.py" in missing
    assert "xx lacks the file acts.py" not in missing
    assert "xx leaves abbreviations empty; filled in en, fr" in missing
    assert "xx leaves roles.people empty; filled in en, fr" in missing
    assert "xx leaves acts.triggers empty; filled in en, fr" in missing
    assert "xx leaves acts.unreal.negators empty; filled in en, fr" in missing
    assert not any("stages" in line and "empty" in line for line in missing)


def test_a_full_language_lacks_nothing() -> None:
    assert lacks(replace(lang.get("en"), code="xx"), files(FOLDER / "en"), {"en": others_of("fr")["en"]}) == []
