"""Write a file so that it stands under its name only when it is whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from averment.errors import UsageError


@contextmanager
def whole(output: Path) -> Iterator[Path]:
    """Give a draft to write to, beside the file; it takes the name when nothing went wrong, and is gone if something did.

    Raises:
        UsageError: if the output is a folder.
    """
    if output.is_dir():
        raise UsageError(f"{output} is a folder, and this is written to a file.", advice="Name a file with --output.")
    output.parent.mkdir(parents=True, exist_ok=True)
    draft = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        yield draft
        draft.replace(output)
    except FileNotFoundError as missing:  # the draft's own name would say nothing to whoever named the output
        raise FileNotFoundError(missing.errno, missing.strerror, str(output)) from missing
    finally:
        draft.unlink(missing_ok=True)
