"""A proceeding: what became of it, step by step, for one respondent, case and forum."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.entity import Feature
from averment.model.incident import ItemRef


@dataclass(frozen=True, slots=True)
class Proceeding:
    """The steps taken against one respondent in one case, in order of time, each as somebody tells it.

    `stage` is derived from the steps that were done (not those announced) and None if none attests one. `decided` is the
    last decision among them (`verdict_guilty`, `verdict_acquitted`, `sentence`, `dismissal`), whatever came after it, and
    `on_appeal` what an appeal came to: whoever tells of the accusation can tell of its end. `final` is `final`,
    `appealable`, `appealed` or `unknown`. `last_heard` is the latest day on which a source of the record says something of
    it (EDTF); `stale` counts the days since, seen from the day the record is asked, and means "no report found", never
    "closed".
    """

    id: str
    respondent: str | None
    respondent_entity: str | None
    forum: str | None
    case_number: str | None
    incident: str | None
    steps: tuple[ItemRef, ...]
    stage: str | None
    final: str
    last_heard: str | None
    stale: int | None
    other_case: bool = False
    problems: tuple[str, ...] = ()
    joined_by: tuple[Feature, ...] = ()
    decided: str | None = None
    on_appeal: str | None = None
