"""What all requests to one desk share."""

from __future__ import annotations

from dataclasses import dataclass, field

from jinja2 import Environment
from starlette.routing import BaseRoute

from averment.protecting.gate import Gate
from averment.web.languages import Languages
from averment.web.options import Options
from averment.workspace import Workspace


@dataclass(frozen=True)
class Site:
    """One desk: its record, its people, how it is run, its words and its templates."""

    workspace: Workspace
    gate: Gate
    options: Options
    languages: Languages
    environment: Environment
    static: str
    routes: dict[str, BaseRoute] = field(default_factory=dict)
    _opened: list[bool] = field(default_factory=list)

    def has_accounts(self) -> bool:
        """Tell whether anybody may sign in yet; once somebody may, it is not asked again."""
        if not self._opened and not self.gate.accounts.empty():
            self._opened.append(True)
        return bool(self._opened)

    @property
    def prefix(self) -> str:
        """What the name of every cookie begins with; browsers hold `__Host-` to https, this host and every path."""
        return "__Host-averment" if self.options.https else "averment"
