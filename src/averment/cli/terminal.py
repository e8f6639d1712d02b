"""How all commands speak: colours with words, sentences on the error stream, JSON on the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from functools import cache

from rich.console import Console
from rich.table import Table
from rich.text import Text

from averment.exporting.harmless import harmless
from averment.model.capture import Failure

# Colour never speaks alone: each stands beside the word itself.
MODALITY_STYLES = {
    "reported": "default",
    "alleged": "yellow",
    "confirmed": "green",
    "denied": "red",
    "dismissed": "magenta",
    "admitted": "green",
    "found": "bold cyan",
    "announced": "blue",
    "argued": "magenta",
    "no_comment": "dim",
}
STATUS_STYLES = {"uncorroborated": "yellow", "corroborated": "green", "contested": "red", "found": "bold cyan"}
UNKNOWN = "not said"


@cache
def out() -> Console:
    """The console for what was asked for."""
    return Console(highlight=False)


@cache
def err() -> Console:
    """The console for progress, failures and advice."""
    return Console(stderr=True, highlight=False)


def words(text: str | None, style: str = "") -> Text:
    """A page's words on one line, never read as markup; what is unknown is said so, dimmed."""
    if not text:
        return Text(UNKNOWN, style="dim")
    return Text(" ".join(harmless(text).split()), style=style)


def name_of(word: str) -> str:
    """A word of a vocabulary as people write it."""
    return word.replace("_", " ")


def counted(number: int, one: str) -> str:
    """A number of things, as people say it."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def modality(word: str) -> Text:
    """A modality in its colour and its word."""
    return Text(name_of(word), style=MODALITY_STYLES.get(word, "default"))


def say(sentence: str, style: str = "") -> None:
    """Write one sentence to the error stream."""
    err().print(Text(harmless(sentence), style=style), soft_wrap=True)


def say_failure(failure: Failure) -> None:
    """Say what could not be done, for which target, and what to do."""
    line = Text.assemble((harmless(failure.source), "bold"), ": ", (harmless(failure.reason), "red"))
    if failure.advice and failure.advice not in failure.reason:
        line.append(f" {harmless(failure.advice)}")
    err().print(line, soft_wrap=True)


def grid(*ratios: int) -> Table:
    """An invisible table: columns without frames, which fold on a narrow screen."""
    table = Table.grid(padding=(0, 2), expand=False)
    for ratio in ratios:
        table.add_column(ratio=ratio or None, no_wrap=not ratio, overflow="fold")
    return table


def write_line(value: object) -> None:
    """Write one value as one line of JSON, in UTF-8 whatever the machine's own encoding."""
    write_text(compact(value) + "\n")


def write_json(value: object) -> None:
    """Write one value as indented JSON."""
    write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_text(text: str) -> None:
    """Write text to the output as UTF-8; a lone surrogate, which UTF-8 has no bytes for, as its escape."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def compact(value: object) -> str:
    """JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def join(parts: Iterable[Text], between: str = " · ") -> Text:
    """Put pieces in a row."""
    return Text(between, style="dim").join(list(parts))
