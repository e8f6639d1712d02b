"""The tables of a record, for any SQL database. What only one database has is beside its store."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

HEAD = "0002"  # the newest migration; a test holds it to what alembic says

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

captures = Table(
    "captures",
    metadata,
    Column("id", Text, primary_key=True),
    Column("algorithm", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("first_source", Text, nullable=False),
    Column("canonical", Text, nullable=False),  # the key of the sighting that says most, whatever came first
)

sightings = Table(
    "sightings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("capture", ForeignKey("captures.id"), nullable=False),
    Column("source", Text, nullable=False),
    Column("given_id", Text),
    Column("captured_at", Text),
    Column("taken_at", Text, nullable=False),
    Column("tool", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("final_url", Text),
    Column("declared", Text, nullable=False),
    Column("headers", Text, nullable=False),
    Index(None, "capture"),
    Index(None, "source"),
)

documents = Table(
    "documents",
    metadata,
    Column("number", Integer, primary_key=True),  # what the search index calls it
    Column("id", ForeignKey("captures.id"), nullable=False, unique=True),
    Column("sighting", Text, nullable=False),
    Column("reader", Text, nullable=False),
    Column("given_id", Text),
    Column("source", Text, nullable=False),
    Column("language", Text),
    Column("title", Text),
    Column("publisher", Text),
    Column("published", Text),
    Column("body", LargeBinary, nullable=False),
    Index(None, "given_id"),
)

readings = Table(
    "readings",
    metadata,
    Column("document", ForeignKey("captures.id"), primary_key=True),
    Column("reader", Text, primary_key=True),
    Column("contract", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

failures = Table(
    "failures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("advice", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("capture", ForeignKey("captures.id")),
    Column("sighting", Text),
    Index(None, "capture"),
    Index(None, "source"),
)

judgements = Table(
    "judgements",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("value", Text),
    Column("undoes", ForeignKey("judgements.id")),
    Column("chain", Text, nullable=False),  # SHA-256 over the one before and this one: a gap or a change shows
)

subjects = Table(
    "subjects",
    metadata,
    Column("judgement", ForeignKey("judgements.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("document", Text, nullable=False),
    Column("span_start", Integer, nullable=False),  # `end` alone is a word of PostgreSQL's own
    Column("span_end", Integer, nullable=False),
    Column("exact", Text, nullable=False),
    CheckConstraint("span_start >= 0 AND span_start <= span_end", name="span"),
)

# What the record comes to is computed from the tables above and can be made again from them at any time.

waiting = Table(  # documents that were read, judged or seen again since their neighbourhood was resolved
    "waiting",
    metadata,
    Column("document", Text, primary_key=True),
)

sketches = Table(
    "sketches",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),  # that of the document
    Column("document", Text, nullable=False, unique=True),
    Column("neighbourhood", Integer, nullable=False),  # 0: in none yet
    Column("body", LargeBinary, nullable=False),
    Index(None, "neighbourhood"),
)

keys = Table(
    "keys",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

crowded = Table(  # keys of so many documents that they find nobody
    "crowded",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
)

links = Table(  # both ways
    "links",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("other", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    sqlite_with_rowid=False,
)

neighbourhoods = Table(
    "neighbourhoods",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("rest", LargeBinary, nullable=False),  # what is not listed: those without a name who take no part
)

items = Table(
    "items",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("neighbourhood", Integer, nullable=False),  # 0 for an entity, which may be of many
    Column("title", Text),
    Column("day", Text),
    Column("last", Text),
    Column("weight", Float, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("body", LargeBinary, nullable=False),
    Index("uq_items_kind_id", "kind", "id", unique=True),
    Index("ix_items_weight", "kind", "weight", "id"),
    Index("ix_items_day", "kind", "day", "id"),
    Index("ix_items_last", "kind", "last", "id"),
    Index("ix_items_title", "kind", "title", "id"),
    Index(None, "neighbourhood"),
)

marks = Table(
    "marks",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("item", Integer, primary_key=True, autoincrement=False),
    Index("ix_marks_item", "item", "name"),
    sqlite_with_rowid=False,
)

mark_counts = Table(
    "mark_counts",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("times", Integer, nullable=False),
)

spoken = Table(  # how people are named on the pages of a neighbourhood, for those who may see no names
    "spoken",
    metadata,
    Column("first", Text, primary_key=True),
    Column("phrase", Text, primary_key=True),
    Column("neighbourhood", Integer, primary_key=True, autoincrement=False),
    Column("label", Text, nullable=False),
    Column("begins", Text),  # four letters of a name of one word: how addresses are searched
    Index(None, "begins"),
    Index(None, "neighbourhood"),
)

shares = Table(  # what each neighbourhood says of an entity
    "shares",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("neighbourhood", Integer, primary_key=True, autoincrement=False),
    Column("weight", Float, nullable=False),
    Column("title", Text),
    Column("protected", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index(None, "neighbourhood"),
    Index("ix_shares_weight", "entity", "weight", "protected"),
)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
