"""Files, folders and standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from averment.capturing.imports import take_import
from averment.capturing.making import Maker
from averment.capturing.media import media_type_of
from averment.errors import CannotTake, TargetMissing
from averment.model.capture import Capture, Declared, Failure


def take_stdin(maker: Maker) -> Iterator[Capture | Failure]:
    """Take the bytes of standard input as one page."""
    content = sys.stdin.buffer.read(maker.limits.input_bytes + 1)
    yield from _one("-", content, maker, name="-")


def take_path(path: Path, maker: Maker) -> Iterator[Capture | Failure]:
    """Take a file, or every file of a folder and its folders in the order of their names; hidden ones are left out.

    One file is held at a time. A file that cannot be read gives a failure, and the others go on.
    """
    if path.is_dir():
        for child in _children(path, maker):
            if isinstance(child, Failure):
                yield child
            else:
                yield from take_path(child, maker)
        return
    if not path.exists():
        missing = TargetMissing(f"There is no file or folder {str(path)!r}.", advice="Check the name and where you are.")
        yield maker.failure(str(path), missing)
        return
    if not path.is_file():
        odd = CannotTake(
            f"{str(path)!r} is neither a file nor a folder.",
            advice="Give a file, a folder, an address or - for standard input.",
        )
        yield maker.failure(str(path), odd)
        return
    if path.suffix.lower() == ".jsonl":
        yield from take_import(path, maker)
        return
    try:
        with path.open("rb") as file:
            content = file.read(maker.limits.input_bytes + 1)
    except OSError as why:
        yield maker.failure(str(path), _unreadable(path, why))
        return
    yield from _one(str(path), content, maker, name=path.name)


def _children(folder: Path, maker: Maker) -> Iterator[Path | Failure]:
    try:
        names = sorted(folder.iterdir())
    except OSError as why:
        yield maker.failure(str(folder), _unreadable(folder, why))
        return
    for child in names:
        # A link to a folder may lead back up, for ever.
        if not child.name.startswith(".") and not (child.is_symlink() and child.is_dir()):
            yield child


def _unreadable(path: Path, why: OSError) -> CannotTake:
    return CannotTake(f"{str(path)!r} cannot be read: {why.strerror or why}.", advice="Check the rights on it.")


def _one(source: str, content: bytes, maker: Maker, *, name: str) -> Iterator[Capture | Failure]:
    if len(content) > maker.limits.input_bytes:
        too_big = CannotTake(
            f"{source!r} is larger than {maker.limits.input_bytes >> 20} MB.",
            advice="Cut it into smaller files, or raise the limit in the settings.",
        )
        yield maker.failure(source, too_big)
        return
    yield maker.capture(content, source, media_type_of(content, name=name), Declared())
