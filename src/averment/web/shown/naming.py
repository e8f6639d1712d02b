"""What the things of a record are called in the language of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from averment.model.entity import Entity
from averment.model.incident import Incident, Pattern
from averment.model.listing import Listed
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.record import DocumentCard
from averment.vocabulary.acts import KINDS
from averment.web import dates

if TYPE_CHECKING:
    from averment.web.desk import Desk


def name_of(desk: Desk, listed: Listed) -> str:
    """What a thing is called on a list: never empty, so that every link has words."""
    item = listed.item
    if isinstance(item, Incident | Pattern):
        return incident_name(desk, item)
    if isinstance(item, Proceeding):
        return proceeding_name(desk, item)
    if isinstance(item, DocumentCard):
        return document_name(item)
    if isinstance(item, Entity):
        return item.name or desk.t("reading.unnamed")
    return listed.title or listed.id


def document_name(card: DocumentCard) -> str:
    """A page by its title, else by the name that it was given or that of its file."""
    return card.title or card.given_id or card.source.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or card.source


def incident_name(desk: Desk, incident: Incident | Pattern) -> str:
    """What, whom, where and when, as the record titles it, in the language of the reader."""
    what, _, rest = (incident.title or "").partition(": ")
    codes = [word.replace(" ", "_") for word in what.casefold().split(", ")]
    known = [KINDS[c].label(desk.language) for c in codes if c in KINDS] or [desk.t("reading.force_not_named")]
    said = ", ".join(known)
    return said[:1].upper() + said[1:] + (desk.t("reading.colon") + _in_language(desk, rest, incident.period) if rest else "")


def proceeding_name(desk: Desk, proceeding: Proceeding) -> str:
    """Against whom, and before which body."""
    if not proceeding.respondent:
        return desk.t("reading.nobody_named") if not proceeding.forum else proceeding.forum
    return f"{proceeding.respondent} – {proceeding.forum}" if proceeding.forum else proceeding.respondent


def _in_language(desk: Desk, rest: str, period: Period | None) -> str:
    english = period.in_words() if period else ""
    if english and rest.endswith(english):
        return rest.removesuffix(english) + dates.say(period, desk.language)
    return rest
