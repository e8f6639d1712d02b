"""All settings, in one frozen place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

VERSION = "0.1.0"
READER = "averment-reader 1"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one page may cost: seconds, bytes of memory, bytes of input, bytes fetched."""

    wall_seconds: float = 20.0
    cpu_seconds: int = 10
    memory_bytes: int = 1 << 30
    input_bytes: int = 256 << 20
    fetched_bytes: int = 50 << 20
    fetch_seconds: float = 60.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run: where the record is, what one page may cost, who works, how many processes."""

    record: Path = Path("averment-record")
    limits: Limits = Limits()
    operator: str = "unknown"
    workers: int = 0
    reader: str = "default"
