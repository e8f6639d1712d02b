"""Names in English Wikipedia: INPUT.jsonl OUTPUT.jsonl, in the format of the benchmark "ner_wikineural_en"."""

from __future__ import annotations

from mention_rows import spans_of_rows

if __name__ == "__main__":
    spans_of_rows("en", others=True)
