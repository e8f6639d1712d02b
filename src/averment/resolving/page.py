"""A reading with its entities, ready to be asked who, where and when."""

from __future__ import annotations

from datetime import timedelta

from averment.model.act import Act, Party
from averment.model.mention import Mention
from averment.model.period import Period
from averment.model.reading import Reading
from averment.resolving.entities import Entities
from averment.resolving.periods import period_of, seen_on
from averment.resolving.words import fold

HABIT_DAYS = 60
"""Acts upon many unnamed people over more days than this are told as a habit, not as one event."""
BREATH = 300
"""So many characters from a step, its date may be taken for that of an act."""
_TRIED = frozenset({"trial", "verdict_guilty", "verdict_acquitted", "sentence", "appeal", "settlement"})


class Page:
    """A reading with its entities, ready to be asked who, where and when."""

    def __init__(self, reading: Reading, entities: Entities) -> None:
        """Index the mentions of the page by id and by words."""
        self.reading = reading
        self.entities = entities
        self.mentions = {m.id: m for m in reading.mentions}
        self._places = {fold(m.text): m for m in reversed(reading.mentions) if m.kind == "place"}
        self.claims = {c.id: c for c in reading.claims}
        self._tried = any(s.stage in _TRIED and not s.announced for s in reading.steps)
        self._heard = seen_on(reading.document)

    def named(self, party: Party | None) -> str | None:
        """Name the entity of a participant that has a name."""
        mention = self.mentions.get((party.mention if party else None) or "")
        if mention is None or mention.kind != "person":
            return None
        entity = self.entities.of(self.reading.document.id, mention.id)
        return entity.id if entity and entity.name else None

    def place(self, act: Act) -> Mention | None:
        """Find the place that an act names among the mentions of the page."""
        if not act.place:
            return None
        return self.mentions.get(act.place) or self._places.get(fold(act.place))

    def when(self, act: Act) -> Period | None:
        """Read when an act was done, unless the date is that of a step told in the same breath.

        "Convicted on Tuesday of beating him" dates the verdict, and a page about a verdict is not about a blow of the
        same day.
        """
        period = period_of(act.when)
        if period is None:
            return None
        if any(s.when == act.when and abs(s.start - act.start) <= BREATH for s in self.reading.steps):
            return None
        earliest = period.earliest()
        if self._tried and self._heard and earliest and earliest > self._heard - timedelta(days=3):
            return None
        return period

    def many(self, party: Party | None) -> bool:
        """Tell whether a participant is an unnamed group."""
        mention = self.mentions.get((party.mention if party else None) or "")
        return mention is not None and mention.name is None and (mention.kind == "group" or (mention.number or 1) > 1)

    def habitual(self, act: Act) -> bool:
        """Tell whether an act is told as something that happens again and again."""
        if self.named(act.victim) or self.named(act.perpetrator):
            return False
        period = self.when(act)
        if self.many(act.victim) and period is not None and (period.days() or 0) > HABIT_DAYS:
            return True
        claim = self.claims.get(act.claim)
        start, end = (claim.start, claim.end) if claim else (act.start, act.end)
        if any(t.kind == "set" and t.start < end and start < t.end for t in self.reading.times):
            return True
        teller = self.mentions.get((claim.source if claim else None) or "")
        crowd = teller is not None and teller.name is None and (teller.number or 1) > 1
        return crowd and period is None and self.many(act.victim)
