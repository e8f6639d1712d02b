"""Names in French encyclopedia text: INPUT.jsonl OUTPUT.jsonl, in the format of the benchmark "ner_wikineural_fr"."""

from __future__ import annotations

from mention_rows import spans_of_rows

if __name__ == "__main__":
    spans_of_rows("fr", others=True)
