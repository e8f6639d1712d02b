"""Target -> Capture: bytes are taken, hashed and kept before anything that can fail."""

from averment.capturing.take import take
from averment.capturing.web import Net

__all__ = ["Net", "take"]
