"""What alembic runs: the steps, over the connection that the store gives it."""

from __future__ import annotations

from alembic import context
from sqlalchemy.schema import SchemaItem

from averment.store.tables import metadata


def _ours(_item: SchemaItem, name: str | None, type_: str, *_more: object) -> bool:
    return type_ != "table" or name in metadata.tables


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
    include_object=_ours,
    transaction_per_migration=False,
)
context.run_migrations()
