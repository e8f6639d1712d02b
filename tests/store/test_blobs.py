from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from averment.errors import RecordDamaged, StoreError
from averment.store.blobs import Blobs


def name_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_bytes_come_back_and_lie_under_their_hash(tmp_path: Path) -> None:
    blobs, content = Blobs(tmp_path), b"a page"
    blobs.put(content, name_of(content))
    assert blobs.get(name_of(content)) == content
    assert blobs.path(name_of(content)).relative_to(tmp_path).parts[:2] == (name_of(content)[:2], name_of(content)[2:4])
    assert list(blobs.names()) == [name_of(content)]


def test_bytes_under_a_wrong_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordDamaged, match="do not have the SHA-256"):
        Blobs(tmp_path).put(b"a page", name_of(b"another"))


def test_a_changed_file_is_named(tmp_path: Path) -> None:
    blobs, content = Blobs(tmp_path), b"a page"
    blobs.put(content, name_of(content))
    blobs.path(name_of(content)).chmod(0o644)
    blobs.path(name_of(content)).write_bytes(b"a pagf")
    assert not blobs.intact(name_of(content))
    with pytest.raises(RecordDamaged, match=name_of(content)):
        blobs.get(name_of(content))


def test_a_half_written_file_of_a_dead_process_is_swept_away(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    (tmp_path / "unfinished").mkdir()
    (tmp_path / "unfinished" / "999999999-0").write_bytes(b"half")
    blobs.sweep()
    assert not list((tmp_path / "unfinished").iterdir())


def test_a_file_in_the_way_is_an_error_in_words(tmp_path: Path) -> None:
    content = b"a page"
    (tmp_path / name_of(content)[:2]).write_text("in the way")
    with pytest.raises(StoreError, match="could not be kept"):
        Blobs(tmp_path).put(content, name_of(content))
