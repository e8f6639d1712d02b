"""Which page a correction corrects: an earlier state of the same text, by the same publisher, said to have been wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from averment.model.document import Document
from averment.resolving.periods import seen_on
from averment.resolving.words import words_of
from averment.vocabulary.corrections import BEGINS, CORRECTS


def find_corrected(documents: Sequence[Document], families: Mapping[str, str]) -> dict[str, str]:
    """Name for each correction the page that it corrects: the last one before it among its near-copies.

    A page that only came out later is an update. Without a day for both, nobody knows which of the two came first.
    """
    versions: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        versions[families[document.id]].append(document)
    found: dict[str, str] = {}
    for family in versions.values():
        if len(family) < 2:
            continue
        for document in family:
            day = seen_on(document)
            if day is None or not says_so(document):
                continue
            before = [
                (d, o.id) for o in family if o.id != document.id and (d := seen_on(o)) and d <= day and _one_house(o, document)
            ]
            wrong = [(d, i) for d, i in before if not any(o.id == i and says_so(o) for o in family)]
            if wrong:
                found[document.id] = max(wrong)[1]
    return found


def says_so(document: Document) -> bool:
    """Tell whether a page says that an earlier state of it was wrong."""
    for block in document.blocks:
        for line in document.text[block.start : block.end].split("\n"):
            words = words_of(line)
            said = f" {' '.join(words)} "
            if any(f" {phrase} " in said for phrase in CORRECTS):
                return True
            if words[:1] and words[0] in BEGINS and line.strip()[len(words[0]) :].lstrip().startswith((":", "–", "—")):
                return True
    return False


def _one_house(left: Document, right: Document) -> bool:
    """Tell whether nothing speaks against one publisher for both: a reprint elsewhere is not corrected by the original."""
    return left.publisher is None or right.publisher is None or words_of(left.publisher) == words_of(right.publisher)
