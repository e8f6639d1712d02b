"""Lets `python -m averment.cli` do what `averment` does."""

from __future__ import annotations

from averment.cli import main

main()
