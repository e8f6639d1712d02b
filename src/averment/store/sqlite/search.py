"""The index of words, in SQLite: it holds no text, only which folded words stand in which document."""

from __future__ import annotations

from sqlalchemy import Connection, text

from averment.model.document import Document
from averment.store.base import Ranked
from averment.store.query import Query, Term
from averment.store.words import spaced

MOST = 2_000
"""So many documents are weighed at most: where more answer, the ones that were added last."""
_ADD = text("INSERT INTO words(rowid, title, body) VALUES (:number, :title, :body)")
# An index without text must be told which words to forget: exactly those that were put in.
_FORGET = text("INSERT INTO words(words, rowid, title, body) VALUES ('delete', :number, :title, :body)")
# Weighing costs more than finding: words that stand everywhere would take a second in a large record.
_BOUND = text("SELECT rowid FROM words WHERE words MATCH :asked AND rowid > :newer ORDER BY rowid DESC LIMIT 1 OFFSET :most")
_FIND = text(
    "SELECT d.id, -bm25(words, 3.0, 1.0) AS fit FROM words JOIN documents d ON d.number = words.rowid "
    "WHERE words MATCH :asked AND words.rowid > :newer ORDER BY fit DESC, d.id LIMIT :most"
)


def add_words(connection: Connection, number: int, document: Document) -> None:
    """Let the words of a document be found."""
    connection.execute(_ADD, _row(number, document))


def forget_words(connection: Connection, number: int, document: Document) -> None:
    """Let the words of a document as it was be found no more."""
    connection.execute(_FORGET, _row(number, document))


def forget_all(connection: Connection) -> None:
    """Empty the index."""
    connection.execute(text("INSERT INTO words(words) VALUES ('delete-all')"))


def find(connection: Connection, query: Query, limit: int, newer: int = 0) -> Ranked:
    """Find documents by words, best first, among those added after the first `newer` ones."""
    if not query.wanted:
        return Ranked()
    asked = _asked(query)
    bound = connection.scalar(_BOUND, {"asked": asked, "newer": newer, "most": MOST})
    rows = connection.execute(_FIND, {"asked": asked, "newer": newer if bound is None else bound, "most": limit})
    return Ranked(tuple((str(r[0]), float(r[1])) for r in rows), whole=bound is None)


def _row(number: int, document: Document) -> dict[str, object]:
    return {"number": number, "title": spaced(document.title or ""), "body": spaced(document.text)}


def _asked(query: Query) -> str:
    wanted = " AND ".join("(" + " OR ".join(map(_quoted, either)) + ")" for either in query.wanted)
    return f"({wanted})" + "".join(f" NOT {_quoted(t)}" for t in query.refused)


def _quoted(term: Term) -> str:
    # Folded words hold letters and digits only, so there is nothing that the index could take for syntax.
    return '"' + " ".join(term.words) + '"' + (" *" if term.prefix else "")
