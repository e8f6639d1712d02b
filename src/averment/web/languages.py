"""The words of the interface in every language, from `words/*.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from averment.web.numbers import number

LANGUAGES = ("en", "fr")
_WORDS = Path(__file__).parent / "words"
_FORMS = (*LANGUAGES, *(f"{language}_one" for language in LANGUAGES))


@dataclass(frozen=True, slots=True)
class Languages:
    """Words by their key and form: `en`, `fr`, and `en_one`, `fr_one` where one thing is spoken of differently."""

    words: Mapping[str, Mapping[str, str]]

    def say(self, language: str, key: str, **values: Any) -> str:
        """Say something in a language; `n` chooses between one and several, numbers are written as that language does."""
        forms = self.words.get(key)
        if forms is None:
            return key
        n = values.get("n")
        one = isinstance(n, int | float) and (abs(n) < 2 if language == "fr" else n == 1)
        form = (forms.get(f"{language}_one") if one else None) or forms.get(language) or forms.get("en", key)
        if not values:
            return form
        said = {
            k: number(v, language) if isinstance(v, int | float) and not isinstance(v, bool) else v for k, v in values.items()
        }
        return form.format_map(said)


@cache
def shipped() -> Languages:
    """Read the words that the package ships."""
    words: dict[str, dict[str, str]] = {}
    for file in sorted(_WORDS.glob("*.toml")):
        words.update(entries(tomllib.loads(file.read_text("utf8"))))
    return Languages(words)


def entries(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Go through the words of one file: `[incident.origins]` with `en = "…"` is the key `incident.origins`."""
    forms = {name: text for name, text in table.items() if isinstance(text, str)}
    if forms:
        unknown = set(forms) - set(_FORMS)
        if unknown:
            raise ValueError(f"{above}: {sorted(unknown)} is no language")
        yield above, forms
    for name, below in table.items():
        if isinstance(below, dict):
            yield from entries(below, f"{above}.{name}" if above else name)
