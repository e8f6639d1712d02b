"""`averment doctor`: what is there to work with, what is missing, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption

NEEDED = ("lxml", "py3langid", "pypdfium2", "rapidfuzz", "rich", "spacy", "sqlalchemy", "trafilatura", "typer")
LITTLE_SPACE = 1 << 30
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: `good` is None where it is only told, or could be had and is not needed."""

    name: str
    found: str
    good: bool | None
    advice: str = ""


def doctor(record: RecordOption = DEFAULT_RECORD, as_json: JsonOption = False) -> None:
    """Look at this machine: Python, models, languages, places, optional parts, disk and database."""
    from averment.cli.terminal import grid, out, words, write_json

    checks = list(_look(record))
    if as_json:
        from averment.exporting.contract import to_json

        write_json({"sound": all(c.good is not False for c in checks), "checks": to_json(checks)})
    else:
        table = grid(0, 0, 1)
        for check in checks:
            sign, style = {True: ("ok", "green"), False: ("missing", "red"), None: ("-", "dim")}[check.good]
            table.add_row(words(sign, style), words(check.name, "bold"), words(f"{check.found} {check.advice}".strip()))
        out().print(table)
    if any(check.good is False for check in checks):
        raise typer.Exit(1)


def _look(record: Path) -> Iterator[Check]:
    yield from _python()
    yield from _models()
    yield _places()
    yield from _extras()
    yield from _disk(record)
    yield from _database()


def _python() -> Iterator[Check]:
    import platform
    import sys
    from importlib.metadata import PackageNotFoundError, version

    from averment.config import VERSION

    good = sys.version_info >= OLDEST_PYTHON
    yield Check("Python", platform.python_version(), good, "" if good else "Averment needs 3.11 or newer.")
    yield Check("averment", VERSION, None)
    for name in NEEDED:
        try:
            yield Check(name, version(name), True)
        except PackageNotFoundError:
            yield Check(name, "not installed.", good=False, advice=f"pip install {name}")


def _models() -> Iterator[Check]:
    from averment import lang
    from averment.errors import LanguageMissing
    from averment.models import parser

    codes = parser.shipped()
    if not codes:
        yield Check("models", "none.", good=False, advice="Install the package again: its models are not there.")
    for code in codes:
        yield Check(f"model {code}", f"sha256 {parser.load(code).digest[:16]}", good=True)
        try:
            lang.get(code)
        except LanguageMissing as missing:
            yield Check(f"language {code}", missing.what, good=False, advice=missing.advice)
        else:
            yield Check(f"language {code}", "tables are there", good=True)


def _places() -> Check:
    import averment.gazetteer

    size = sum(p.stat().st_size for p in Path(averment.gazetteer.__file__).parent.glob("*.sqlite"))
    if not size:
        return Check(
            "places", "no gazetteer.", good=False, advice="Install the package again: its list of places is not there."
        )
    return Check("places", f"offline gazetteer, {size / 1e6:.1f} MB", good=True)


def _extras() -> Iterator[Check]:
    """Say of every optional part of the package whether all that it needs is installed."""
    import re
    from importlib.metadata import PackageNotFoundError, requires, version

    extras: dict[str, list[str]] = {}
    try:
        needs = requires("averment") or []
    except PackageNotFoundError:  # run from a folder without being installed
        needs = []
    for need in needs:
        extra = re.search(r"extra == ['\"]([\w-]+)['\"]", need)
        name = re.match(r"[\w.-]+", need)
        if extra and name:
            extras.setdefault(extra[1], []).append(name[0])
    for part_of, names in sorted(extras.items()):
        missing: list[str] = []
        for part in names:
            try:
                version(part)
            except PackageNotFoundError:
                missing.append(part)
        advice = f"To have it: pip install 'averment[{part_of}]'" if missing else ""
        yield Check(
            f"optional: {part_of}",
            f"without {', '.join(missing)}." if missing else "installed",
            None if missing else True,
            advice,
        )


def _disk(record: Path) -> Iterator[Check]:
    import os
    import shutil

    folder = record.absolute()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    little = free < LITTLE_SPACE
    yield Check("disk", f"{free / 1e9:.1f} GB free in {folder}", not little, "Make room before adding pages." if little else "")
    writable = os.access(folder, os.W_OK)
    yield Check(
        "record",
        f"{record}: {'may be written' if writable else 'may not be written.'}",
        writable,
        "" if writable else "Name another --record.",
    )


def _database() -> Iterator[Check]:
    import sqlite3

    connection = sqlite3.connect(":memory:")
    try:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    finally:
        connection.close()
    yield Check("SQLite", sqlite3.sqlite_version, good=True)
    search = "ENABLE_FTS5" in options
    yield Check(
        "SQLite search", "FTS5" if search else "no FTS5.", search, "" if search else "Use a Python whose SQLite has FTS5."
    )
