"""The tables of people, for any SQL database."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, Text

metadata = MetaData()


def _key() -> Column[str]:
    return Column("key", Text, primary_key=True)  # always the hash of what somebody else holds


def _account() -> Column[str]:
    return Column("account", ForeignKey("accounts.id"), nullable=False, index=True)


accounts = Table(
    "accounts",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("theme", Text, nullable=False),
    Column("second_factor", Boolean, nullable=False),
    Column("ended", Text),
)

secrets = Table(
    "secrets",
    metadata,
    Column("account", ForeignKey("accounts.id"), primary_key=True),
    Column("password", Text, nullable=False),
    Column("totp", Text),
    Column("step", Integer, nullable=False),
)

codes = Table("codes", metadata, Column("account", ForeignKey("accounts.id"), primary_key=True), _key())

sessions = Table(
    "sessions",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    _account(),
    Column("begun", Text, nullable=False),
    Column("seen", Text, nullable=False),
    Column("machine", Text, nullable=False),
)

devices = Table(
    "devices",
    metadata,
    Column("account", ForeignKey("accounts.id"), primary_key=True),
    _key(),
    Column("at", Text, nullable=False),
)

tries = Table(
    "tries",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("key", Text, nullable=False),
    Column("at", Text, nullable=False),
    Index("ix_tries_key_at", "key", "at"),
    Index("ix_tries_at", "at"),
)

invitations = Table(
    "invitations",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("until", Text, nullable=False),
    Column("used", Text),
    Column("account", ForeignKey("accounts.id")),
)

tokens = Table(
    "tokens",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    _account(),
    Column("name", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("until", Text, nullable=False),
    Column("used", Text),
)

searches = Table(
    "searches",
    metadata,
    Column("id", Text, primary_key=True),
    _account(),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("seen", Integer, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("chain", Text, nullable=False),
)

meta = Table("desk", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))
