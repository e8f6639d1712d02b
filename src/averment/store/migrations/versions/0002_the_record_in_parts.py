"""The record in parts: each neighbourhood of documents is resolved and kept by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "crowded",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_crowded")),
    )
    op.create_table(
        "items",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("neighbourhood", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_items")),
    )
    op.create_index("ix_items_day", "items", ["kind", "day", "id"], unique=False)
    op.create_index("ix_items_last", "items", ["kind", "last", "id"], unique=False)
    op.create_index(op.f("ix_items_neighbourhood"), "items", ["neighbourhood"], unique=False)
    op.create_index("ix_items_title", "items", ["kind", "title", "id"], unique=False)
    op.create_index("ix_items_weight", "items", ["kind", "weight", "id"], unique=False)
    op.create_index("uq_items_kind_id", "items", ["kind", "id"], unique=True)
    op.create_table(
        "keys",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "number", name=op.f("pk_keys")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "links",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("other", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", "other", name=op.f("pk_links")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mark_counts",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "name", "value", name=op.f("pk_mark_counts")),
    )
    op.create_table(
        "marks",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("item", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("kind", "name", "value", "item", name=op.f("pk_marks")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_marks_item", "marks", ["item", "name"], unique=False)
    op.create_table(
        "neighbourhoods",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_neighbourhoods")),
    )
    op.create_table(
        "shares",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("neighbourhood", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("protected", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "neighbourhood", name=op.f("pk_shares")),
    )
    op.create_index(op.f("ix_shares_neighbourhood"), "shares", ["neighbourhood"], unique=False)
    op.create_index("ix_shares_weight", "shares", ["entity", "weight", "protected"], unique=False)
    op.create_table(
        "sketches",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("neighbourhood", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_sketches")),
        sa.UniqueConstraint("document", name=op.f("uq_sketches_document")),
    )
    op.create_index(op.f("ix_sketches_neighbourhood"), "sketches", ["neighbourhood"], unique=False)
    op.create_table(
        "spoken",
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("phrase", sa.Text(), nullable=False),
        sa.Column("neighbourhood", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("begins", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("first", "phrase", "neighbourhood", name=op.f("pk_spoken")),
    )
    op.create_index(op.f("ix_spoken_begins"), "spoken", ["begins"], unique=False)
    op.create_index(op.f("ix_spoken_neighbourhood"), "spoken", ["neighbourhood"], unique=False)
    op.create_table(
        "waiting",
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("document", name=op.f("pk_waiting")),
    )
    op.drop_table("snapshots")
    # Everything is there to be resolved again.
    op.execute("INSERT INTO waiting (document) SELECT id FROM documents")
