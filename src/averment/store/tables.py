"""The tables of a record, for any SQL database. What only one database has is beside its store."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

HEAD = "0001"  # the newest migration; a test holds it to what alembic says

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

snapshots = Table(
    "snapshots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("generation", Integer, nullable=False),
    Column("version", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
