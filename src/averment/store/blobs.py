"""Bytes by their hash: kept before anything that can fail, never changed, never lost after they were acknowledged."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from averment.errors import RecordDamaged, StoreError

_NUMBER = count()
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Blobs:
    """A folder of files, each named by the SHA-256 of what is in it (`ab/cd/abcd…`)."""

    folder: Path

    def put(self, content: bytes, name: str) -> None:
        """Keep bytes under their hash; when this returns they are on the disk, whatever happens next.

        Raises:
            RecordDamaged: if the bytes do not have that hash.
            StoreError: if the disk refuses.
        """
        self.put_all([(content, name)])

    def put_all(self, batch: Iterable[tuple[bytes, str]]) -> None:
        """Keep many; when this returns all of them are on the disk. Each folder is waited for once, not for each file.

        Raises:
            RecordDamaged: if bytes do not have the hash that they come with.
            StoreError: if the disk refuses.
        """
        changed: set[Path] = set()
        for content, name in batch:
            if hashlib.sha256(content).hexdigest() != name:
                raise RecordDamaged(f"The bytes handed over do not have the SHA-256 {name}.", advice="Take them again.")
            with self._explained(name):
                changed |= self._place(content, name)
        with self._explained("of the batch"):
            for folder in sorted(changed):
                _sync_folder(folder)

    def get(self, name: str) -> bytes:
        """Bring bytes back, checked against their hash.

        Raises:
            RecordDamaged: if they are gone or are not what was kept.
        """
        place = self.path(name)
        try:
            content = place.read_bytes()
        except OSError as gone:
            raise RecordDamaged(
                f"The bytes {name} cannot be read from {place}: {gone.strerror or gone}.",
                advice="Restore that file from a copy.",
            ) from gone
        if hashlib.sha256(content).hexdigest() != name:
            raise RecordDamaged(
                f"The file {place} is not what was kept: its SHA-256 is no longer its name.",
                advice="Restore that file from a copy.",
            )
        return content

    def path(self, name: str) -> Path:
        """Where the bytes of this hash lie."""
        return self.folder / name[:2] / name[2:4] / name

    def names(self) -> Iterator[str]:
        """List the hashes of everything that lies here, in order."""
        for file in sorted(self.folder.glob("??/??/*")):
            yield file.name

    def intact(self, name: str) -> bool:
        """Tell whether the file still has the hash that it is named by, without holding it in memory."""
        total = hashlib.sha256()
        try:
            with self.path(name).open("rb") as file:
                while chunk := file.read(_CHUNK):
                    total.update(chunk)
        except OSError:
            return False
        return total.hexdigest() == name

    def sweep(self) -> None:
        """Take away half-written files that a killed process left behind."""
        for file in (self.folder / "unfinished").glob("*"):
            if not _alive(file.name.split("-")[0]):
                with contextlib.suppress(OSError):
                    file.unlink()

    @contextlib.contextmanager
    def _explained(self, name: str) -> Iterator[None]:
        try:
            yield
        except OSError as refused:
            raise StoreError(
                f"The bytes {name[:12]} could not be kept in {self.folder}: {refused.strerror or refused}.",
                advice="Check the space and the rights of that folder, then run the command again: nothing is lost.",
            ) from refused

    def _place(self, content: bytes, name: str) -> set[Path]:
        place = self.path(name)
        if place.exists() and place.stat().st_size == len(content):
            return {place.parent}  # it may have been renamed by a process that died before the folder was on the disk
        made = _make_folders(place.parent)
        unfinished = self.folder / "unfinished"
        unfinished.mkdir(parents=True, exist_ok=True)
        draft = unfinished / f"{os.getpid()}-{next(_NUMBER)}"
        try:
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.chmod(0o444)
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
        return {place.parent, *made}


def _make_folders(folder: Path) -> list[Path]:
    missing = []
    above = folder
    while not above.exists():
        missing.append(above)
        above = above.parent
    folder.mkdir(parents=True, exist_ok=True)
    return [m.parent for m in missing]


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder, and needs no fsync of it after a rename
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _alive(pid: str) -> bool:
    if not pid.isdigit():
        return False
    if os.name == "nt":  # there os.kill(pid, 0) is Ctrl-C, not a question
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
