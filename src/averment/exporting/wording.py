"""The words in which values are shown to people: dates, stages, whether something is final, short ids."""

from __future__ import annotations

from collections.abc import Iterable

from averment.errors import BadPeriod
from averment.model.period import Period
from averment.model.step import Component
from averment.vocabulary.stages import COMPONENTS, STAGES

LANGUAGES = {"en": "English", "fr": "French"}
LEAST_ID = 8
_FINAL = {
    "final": "final",
    "appealable": "decided, and not said to be final",
    "appealed": "under appeal",
    "unknown": "not said whether it is over",
}


def in_words(period: Period | str | None) -> str | None:
    """A date as people write it, or None where there is none."""
    try:
        return (period if isinstance(period, Period) else Period(period)).in_words() if period else None
    except BadPeriod:
        return str(period)


def stage_in_words(stage: str | None) -> str:
    """A stage as people call it."""
    if not stage:
        return "no stage attested"
    return STAGES[stage].en if stage in STAGES else stage.replace("_", " ")


def final_in_words(final: str) -> str:
    """Whether it is over, as far as the sources tell."""
    return _FINAL.get(final, final.replace("_", " "))


def how_in_words(modality: str, voice: str) -> str:
    """How words are put: what their source makes of them, and whether they are quoted or retold."""
    return modality.replace("_", " ") + {"quoted": ", quoted", "reported": ", retold"}.get(voice, "")


def part_in_words(part: Component) -> str:
    """A part of a sentence: what, how much, whether suspended."""
    name = COMPONENTS[part.component].en if part.component in COMPONENTS else part.component.replace("_", " ")
    facts = [name]
    if part.amount is not None:
        unit = f" {part.unit}{'s' if part.amount != 1 and (part.unit or '').islower() else ''}" if part.unit else ""
        facts.append(f"{part.amount:,.10g}{unit}")
    elif part.text:
        facts.append(part.text)
    if part.suspended is not None:
        facts.append("suspended" if part.suspended else "firm")
    return ", ".join(facts)


def language_in_words(code: str | None) -> str:
    """A language by its name."""
    return LANGUAGES.get(code or "", code or "a language that cannot be told")


def quoted(text: str) -> str:
    """Words in quotation marks, once."""
    return text if set(text[:1] + text[-1:]) & set('"“”«»') else f"“{text}”"


def short_ids(ids: Iterable[str]) -> dict[str, str]:
    """The shortest beginning of each id that names nothing else, of eight characters at least."""
    ordered = sorted(set(ids))
    short: dict[str, str] = {}
    for i, one in enumerate(ordered):
        length = LEAST_ID
        for other in ordered[max(0, i - 1) : i + 2]:
            while other != one and length < len(one) and other.startswith(one[:length]):
                length += 1
        short[one] = one[:length]
    return short
