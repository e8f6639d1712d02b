"""Times as the benchmark timex_tempeval3 wants them: python timex_tempeval3.py INPUT.jsonl OUTPUT.jsonl."""

from __future__ import annotations

import sys

from timex import run

if __name__ == "__main__":
    run(sys.argv[1:])
