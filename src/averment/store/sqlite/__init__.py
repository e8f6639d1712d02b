"""A record in one SQLite file beside its bytes: the store that needs no server."""

from averment.store.sqlite.store import SqliteStore, open_store

__all__ = ["SqliteStore", "open_store"]
