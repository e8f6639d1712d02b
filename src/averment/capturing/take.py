"""The line of capturing: from a target to captures, whatever the target is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from averment.capturing.files import take_path, take_stdin
from averment.capturing.making import Maker
from averment.capturing.web import PUBLIC, Net, take_url
from averment.config import Settings
from averment.errors import TargetUnreachable
from averment.model.capture import Capture, Failure


def take(target: str, settings: Settings, *, now: Callable[[], datetime], net: Net = PUBLIC) -> Iterator[Capture | Failure]:
    """Take the bytes of a file, a folder, an address, standard input (`-`) or an import file (`.jsonl`), one page at a time.

    What cannot be taken is a failure that says why and what to do, and the rest goes on.
    """
    maker = Maker(now, settings.limits)
    scheme = target.split("://", maxsplit=1)[0].lower() if "://" in target else ""
    if target == "-":
        yield from take_stdin(maker)
    elif scheme in ("http", "https"):
        yield from take_url(target, maker, net)
    elif scheme and scheme.isalnum() and not Path(target).exists():
        why = TargetUnreachable(f"{target!r} is not an http or https address.", advice="Save the page and add the file.")
        yield maker.failure(target, why)
    else:
        yield from take_path(Path(target), maker)
