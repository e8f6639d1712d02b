"""One proceeding as its page shows it: its course with as many pages as one sheet can bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from averment.errors import RecordMissing
from averment.exporting.lookup import Lookup
from averment.exporting.pages import Course, course
from averment.model.incident import Incident, ItemRef
from averment.model.listing import Listed, Wanted
from averment.model.proceeding import Proceeding
from averment.model.record import DocumentCard

if TYPE_CHECKING:
    from averment.web.desk import Desk

PAGES = 12
"""So many pages are brought with all that was read in them."""
MOST_BESIDES = 6


@dataclass(frozen=True, slots=True)
class ProceedingShown:
    """One proceeding with its course; `left_out` steps stand on pages that were not brought."""

    listed: Listed
    proceeding: Proceeding
    course: Course
    left_out: int
    incident: Listed | None
    respondent: str | None
    cards: Mapping[str, DocumentCard]
    besides: tuple[Listed, ...]

    @property
    def heard(self) -> date | None:
        """The last day on which something was heard of it."""
        return date.fromisoformat(self.listed.last) if self.listed.last else None


def proceeding_shown(desk: Desk, name: str) -> ProceedingShown:
    """Lay out one proceeding.

    Raises:
        RecordMissing: if there is no such proceeding.
    """
    view = desk.view
    listed = view.item("proceeding", name)
    case = listed.item
    assert isinstance(case, Proceeding)
    incident = _incident(desk, case.incident)
    cards = {d.id: d.item for d in view.items(Wanted("document", (("proceeding", name),), limit=PAGES)).items}
    steps: tuple[ItemRef, ...] = tuple(s for s in case.steps if s.document in cards)
    lookup = Lookup(view, desk.t("reading.no_name_given"))
    told = incident.item if incident else None
    drawn = course(replace(case, steps=steps), told if isinstance(told, Incident) else None, lookup)
    same = view.items(Wanted("proceeding", (("incident", case.incident),), limit=MOST_BESIDES)).items if case.incident else ()
    return ProceedingShown(
        listed=listed,
        proceeding=case,
        course=drawn,
        left_out=len(case.steps) - len(steps),
        incident=incident,
        respondent=case.respondent_entity,
        cards={i: c for i, c in cards.items() if isinstance(c, DocumentCard)},
        besides=tuple(p for p in same if p.id != name),
    )


def _incident(desk: Desk, name: str | None) -> Listed | None:
    try:
        return desk.view.item("incident", name) if name else None
    except RecordMissing:
        return None
