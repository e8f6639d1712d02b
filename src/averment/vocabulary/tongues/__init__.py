"""The words by which pages are compared, one file a language; they are laid together, as pages of several languages are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from averment.vocabulary.tongues.base import Phrases, Tongue

Item = TypeVar("Item")
Value = TypeVar("Value")


@cache
def tongues() -> tuple[Tongue, ...]:
    """List every language that has such words: each file here but `base.py` is one."""
    codes = sorted(m.name for m in iter_modules(__path__) if m.name != "base")
    return tuple(import_module(f"{__name__}.{code}").TONGUE for code in codes)


def of_all(table: Callable[[Tongue], Iterable[Item]]) -> frozenset[Item]:
    """Lay a table of every language together."""
    return frozenset(item for tongue in tongues() for item in table(tongue))


def said(table: Callable[[Tongue], Phrases]) -> Phrases:
    """Lay phrases of every language together, each once."""
    return tuple(dict.fromkeys(phrase for tongue in tongues() for phrase in table(tongue)))


def by_word(table: Callable[[Tongue], Mapping[str, Value]]) -> dict[str, Value]:
    """Lay what words stand for together; a word that two languages have stands for one thing."""
    return {word: value for tongue in tongues() for word, value in table(tongue).items()}


def by_code(table: Callable[[Tongue], Mapping[str, Iterable[str]]]) -> dict[str, frozenset[str]]:
    """Lay the words of each code together."""
    codes = dict.fromkeys(code for tongue in tongues() for code in table(tongue))
    return {code: of_all(lambda t, code=code: table(t).get(code, ())) for code in codes}  # type: ignore[misc]
