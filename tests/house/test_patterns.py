"""Every pattern of the package takes time in proportion to what it reads, whatever that is."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import averment

SIZES = (1500, 6000, 25_000)  # letters; the last is tried against 50,000
LEAST = 0.02  # seconds of the processor; what is sooner done than this is never an attack
LAW = 2.6  # twice the text may take this many times the time
ATTACKS = {
    "blanks": " ",
    "blank lines": "\n",
    "lines": "a\n",
    "letters": "a",
    "capitals": "A",
    "digits": "1",
    "words": "ab ",
    "names": "Ab ",
    "numbers": "1,",
    "initials": "a.",
    "quotation marks": '"',
    "open quotations": "“a ",
    "brackets": "(",
    "links": "[a](",
    "tags": "<a ",
    "marks": "-",
    "dots": ".",
    "stars": "*",
    "escapes": "\\",
}


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that stands in a module, by itself or in a table of the module."""
    seen: set[int] = set()
    for found in pkgutil.walk_packages(averment.__path__, "averment."):
        if found.name.endswith("__main__") or ".migrations" in found.name:
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            for pattern in _inside(value):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    yield f"{found.name.removeprefix('averment.')}.{name}", pattern


def _inside(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _inside(one, depth + 1)
    elif depth < 3 and isinstance(value, dict):
        for one in value.values():
            yield from _inside(one, depth + 1)


PATTERNS = dict(_patterns())


def _seconds(pattern: re.Pattern[str], unit: str, size: int) -> float:
    # The last letter keeps a pattern from succeeding at the end of the text, where an attack would be let off.
    text: str | bytes = unit * (size // len(unit)) + "\x00!"
    if isinstance(pattern.pattern, bytes):
        text = text.encode()
    begun = time.process_time()
    pattern.search(text)  # type: ignore[arg-type]
    return time.process_time() - begun


def test_the_patterns_of_the_package_are_found() -> None:
    assert len(PATTERNS) > 50


def _growth(pattern: re.Pattern[str], unit: str, size: int) -> float:
    """How many times as long twice the text takes; a busy machine only ever adds, so the least of a few is nearest the truth."""
    once, twice = (min(_seconds(pattern, unit, n) for _ in range(3)) for n in (size, 2 * size))
    return twice / once


def _is_slow(pattern: re.Pattern[str], unit: str) -> bool:
    """Tell whether the time grows faster than the text; short texts are tried first, so that a bad one ends soon."""
    for size in SIZES:
        if _seconds(pattern, unit, size) >= LEAST:
            return all(_growth(pattern, unit, size) > LAW for _ in range(4))
    return False


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_takes_time_in_proportion_to_the_text(name: str) -> None:
    assert [attack for attack, unit in ATTACKS.items() if _is_slow(PATTERNS[name], unit)] == []


def test_the_law_fails_a_pattern_that_looks_back_from_every_place() -> None:
    # A machine that slows down in the middle may hide the growth from one look, never from each of them.
    assert any(_is_slow(re.compile(r"a*b"), "a") for _ in range(5))
