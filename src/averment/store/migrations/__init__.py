"""How a record of an older version becomes one of this version, step by step, when it is opened."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version, inside the transaction of this connection."""
    command.upgrade(configuration(connection), "head")


def configuration(connection: Connection) -> Config:
    """Say to alembic where the steps lie and which connection to use."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
