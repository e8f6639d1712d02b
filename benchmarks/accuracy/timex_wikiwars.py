"""Times as the benchmark timex_wikiwars wants them: python timex_wikiwars.py INPUT.jsonl OUTPUT.jsonl."""

from __future__ import annotations

import sys

from timex import run

if __name__ == "__main__":
    run(sys.argv[1:])
