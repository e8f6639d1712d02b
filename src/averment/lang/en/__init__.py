"""English."""

from __future__ import annotations

from averment.lang.base import Language
from averment.lang.en.abbreviations import ABBREVIATIONS

LANGUAGE = Language(
    code="en",
    abbreviations=ABBREVIATIONS,
)
