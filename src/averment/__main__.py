"""`python -m averment` is the same as `averment`."""

from __future__ import annotations

from averment.cli import main

if __name__ == "__main__":
    main()
