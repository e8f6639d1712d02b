"""`averment search`: words in context, with who says them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, Role, RoleOption, open_view

if TYPE_CHECKING:
    from rich.text import Text

    from averment.searching.passages import Passage
    from averment.searching.search import Answer

QueryArgument = Annotated[
    list[str], typer.Argument(help='Words (all are wanted), "a phrase", begin*, -without, one OR other.', metavar="QUERY")
]
LimitOption = Annotated[int, typer.Option("--limit", min=1, max=1000, help="How many documents at most.")]


def search(
    query: QueryArgument,
    limit: LimitOption = 20,
    record: RecordOption = DEFAULT_RECORD,
    as_json: JsonOption = False,
    role: RoleOption = Role.reader,
) -> None:
    """Find words in the record, and say whose claim they stand in. A query that begins with - goes after --."""
    from averment.errors import UsageError
    from averment.searching.search import search as find

    if not any(c.isalnum() for c in " ".join(query)):
        raise UsageError(f"There is no word to look for in {' '.join(query)!r}.", advice="Type one word or more.")
    answers = list(find(open_view(record, role), " ".join(query), limit=limit))
    if as_json:
        from averment.cli.terminal import write_json
        from averment.exporting.contract import to_json

        write_json(to_json(answers))
    else:
        _print(answers)


def _print(answers: list[Answer]) -> None:
    from rich.padding import Padding

    from averment.cli.terminal import join, out, say, words
    from averment.exporting.wording import in_words

    if not answers:
        say("No document of this record has all these words. Try fewer, or begin* for words that begin so.")
    for answer in answers:
        facts = [words(answer.publisher) if answer.publisher else words("publisher not said", "dim")]
        facts.append(words(in_words(answer.published)) if answer.published else words("undated", "yellow"))
        out().print(words(answer.title or answer.source, "bold"))
        out().print(join([*facts, words(answer.source, "dim")]))
        for passage in answer.passages:
            out().print(Padding(_context(passage, answer.document), (0, 0, 0, 2), expand=False))
        if answer.more:
            out().print(words(f"  and {answer.more} more in this document", "dim"))
        out().print()


def _context(passage: Passage, document: str) -> Text:
    from rich.text import Text

    from averment.cli.terminal import modality
    from averment.exporting.harmless import harmless

    line, done = Text(), passage.start
    for span in passage.found:
        line.append(_flat(harmless(passage.text[done - passage.start : span.start - passage.start])))
        line.append(_flat(harmless(span.text)), style="bold reverse")
        done = span.end
    line.append(_flat(harmless(passage.text[done - passage.start :])))
    line.append("\n")
    if passage.modality:
        line.append_text(modality(passage.modality))
        nobody = "the page itself" if passage.voice == "narrated" else "somebody not named"
        line.append(f" {harmless(passage.source or nobody)}  ")
    start, end = (passage.found[0].start, passage.found[-1].end) if passage.found else (passage.start, passage.end)
    line.append(f"{document[:8]}:{start}–{end}", style="dim")
    return line


def _flat(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
