"""What attribution finds: words, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.document import Document
from averment.model.span import Span
from averment.reading.contents import Said
from averment.reading.lines import Line
from averment.reading.sources import Source


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that a page gives to somebody: who (None where it does not say), by what words, and what.

    `act` is what the cue does with the words (`say allege argue …`); `sentence` is where the cue stands. `head` is where
    the noun stands that says what the source is. `pending` means that the cue waits for a quotation in the next or the
    last sentence. `shared` means that the source belongs to another verb before ("denied it, saying …").
    """

    sentence: int
    act: str
    rule: str
    source: Span | None
    head: int | None
    cue: Span | None
    content: tuple[Span, ...]
    quoted: bool = False
    negated: bool = False
    pending: bool = False
    lemma: str = ""
    shared: bool = False


def build(document: Document, line: Line, cue: tuple[int, int], source: Source | None, said: Said) -> Attribution:
    """Cut source, cue and content out of the document: places of words become places of letters."""
    tokens, text = line.tokens, document.text

    def span(first: int, last: int) -> Span:
        return Span.of(text, tokens[first].start, tokens[last - 1].end)

    quoted = any(line.quoted[k] is not None for part in said.parts for k in range(*part))
    return Attribution(
        sentence=line.sentence.i,
        act="say",
        rule=said.how,
        source=span(source.first, source.last) if source else None,
        head=tokens[source.head].start if source else None,
        cue=span(*cue),
        content=tuple(span(*part) for part in said.parts),
        quoted=quoted,
    )
