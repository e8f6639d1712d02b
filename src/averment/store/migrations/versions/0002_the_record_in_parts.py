"""The record in parts: each neighbourhood of documents is resolved and kept by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from averment.store import tables as t

revision = "0002"
down_revision = "0001"

_NEW = (t.waiting, t.sketches, t.keys, t.crowded, t.links, t.neighbourhoods, t.items, t.marks, t.mark_counts, t.spoken, t.shares)


def upgrade() -> None:
    connection = op.get_bind()
    for table in _NEW:
        table.create(connection)
    op.drop_table("snapshots")
    # Everything is there to be resolved again.
    op.execute(t.waiting.insert().from_select(["document"], sa.select(t.documents.c.id)))
