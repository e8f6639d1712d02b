"""Saved searches, kept beside the accounts that they belong to: no export of the record carries them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Protocol

from sqlalchemy import Engine, delete, func, insert, select, update

from averment.model.saved import SavedSearch
from averment.store.people import tables as t
from averment.store.sqlite.engine import looking, writing

MOST = 100
"""So many searches may one account keep."""


class SavedSearches(Protocol):
    """The searches that accounts keep, whatever database is behind them."""

    def of(self, account_id: str) -> tuple[SavedSearch, ...]:
        """List the searches of an account by name."""

    def keep(self, search: SavedSearch) -> bool:
        """Keep a search in place of one of the same name; say whether there was room."""

    def look(self, account_id: str, search_id: str, seen: int) -> None:
        """Note that the owner looked, and how many documents had come in by then."""

    def forget(self, account_id: str, search_id: str) -> None:
        """Forget a search of this account."""


@dataclass(frozen=True, slots=True)
class SqlSearches:
    """Saved searches in a SQL database. Implements `SavedSearches`."""

    engine: Engine

    def of(self, account_id: str) -> tuple[SavedSearch, ...]:
        """List the searches of an account by name."""
        s = t.searches.c
        with looking(self.engine) as connection:
            found = connection.execute(select(t.searches).where(s.account == account_id).order_by(s.name, s.id)).mappings()
            return tuple(SavedSearch(**{f.name: row[f.name] for f in fields(SavedSearch)}) for row in found)

    def keep(self, search: SavedSearch) -> bool:
        """Keep a search in place of one of the same name; say whether there was room."""
        s = t.searches.c
        with writing(self.engine) as connection:
            connection.execute(delete(t.searches).where(s.account == search.account, s.name == search.name))
            if (connection.scalar(select(func.count()).where(s.account == search.account)) or 0) >= MOST:
                return False
            connection.execute(insert(t.searches).values(asdict(search)))
        return True

    def look(self, account_id: str, search_id: str, seen: int) -> None:
        """Note that the owner looked, and how many documents had come in by then."""
        s = t.searches.c
        with writing(self.engine) as connection:
            own = (s.account == account_id) & (s.id == search_id) & (s.seen < seen)
            connection.execute(update(t.searches).where(own).values(seen=seen))

    def forget(self, account_id: str, search_id: str) -> None:
        """Forget a search of this account."""
        s = t.searches.c
        with writing(self.engine) as connection:
            connection.execute(delete(t.searches).where(s.account == account_id, s.id == search_id))
