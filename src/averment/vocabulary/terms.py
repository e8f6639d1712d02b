"""What a word of a vocabulary carries: its labels, what it means, and what other schemes call it."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a closed vocabulary.

    `en` and `fr` are its labels. `huridocs` is its code in the HURIDOCS micro-thesauri, None where it was not checked
    against the printed edition: a wrong code is worse than none. `plover` and `acled` are the nearest event type of
    those schemes, for export only; both lose who did what to whom.
    """

    code: str
    en: str
    fr: str
    definition: str
    huridocs: str | None = None
    plover: str | None = None
    acled: str | None = None

    def label(self, language: str) -> str:
        """The label in a language; English where there is none."""
        return self.fr if language == "fr" else self.en
