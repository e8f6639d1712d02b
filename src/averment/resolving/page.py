"""A reading with its entities, ready to be asked who, where and when."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from averment.model.act import Act, Party
from averment.model.claim import Claim
from averment.model.mention import Mention
from averment.model.period import Period
from averment.model.reading import Reading
from averment.resolving.entities import Entities
from averment.resolving.made import JUDGED
from averment.resolving.periods import period_of, seen_on
from averment.resolving.words import fold

HABIT_DAYS = 60
"""Acts upon many unnamed people over more days than this are told as a habit, not as one event."""
BREATH = 300
"""So many characters from a step, its date may be taken for that of an act."""
ALONE = 12
"""A line that is a date but for so many characters stands above what happened on that day."""
CROWD = 5
"""So many people who tell of something without a day tell of more than one event."""
SEAT = 6
"""So many characters from the name of a court to the place where it sits."""
_SITS = frozenset({"court", "prosecution"})
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
        self._of_entity: defaultdict[str, list[Mention]] = defaultdict(list)
        for mention in reading.mentions:
            if not mention.pronoun:
                self._of_entity[mention.entity].append(mention)
        self._when: dict[str, Period | None] = {}
        self._headings = _dated_headings(reading)

    def described(self, mention: Mention) -> Mention | None:
        """Find words for whom a mention is of: itself, or for a pronoun the fullest words on the page, if there are any."""
        if not mention.pronoun:
            return mention
        others = self._of_entity.get(mention.entity, ())
        return max(others, key=lambda m: (m.proper, len(m.text), -m.start), default=None)

    def mention_of(self, words: str | None, near: int) -> Mention | None:
        """Find the mention that an id or words name: of several with these words the nearest one."""
        if not words:
            return None
        if words in self.mentions:
            return self.mentions[words]
        said = [m for m in self.reading.mentions if words in (m.text, m.name)]
        if not said:
            begin = (m for m in self.reading.mentions if words.startswith(m.text))
            said = [m for m in begin if abs(m.start - near) <= BREATH]
        return min(said, key=lambda m: (abs(m.start - near), -len(m.text), m.start), default=None)

    def known_place(self, words: str) -> bool:
        """Tell whether words are those of a place that the page mentions."""
        return words in self.mentions or fold(words) in self._places

    def named(self, party: Party | None) -> str | None:
        """Name the entity of a participant that has a name."""
        mention = self.mentions.get((party.mention if party else None) or "")
        if mention is None or mention.kind != "person":
            return None
        entity = self.entities.of(self.reading.document.id, mention.id)
        return entity.id if entity and entity.name else None

    def place(self, act: Act) -> Mention | None:
        """Find the place of an act among the mentions of the page.

        The town where a court sits and the country that a witness is from are not where it happened: then the place
        that stands in the words of the act counts, if there is one.
        """
        named = (self.mentions.get(act.place) or self._places.get(fold(act.place))) if act.place else None
        if named is None or _decided(act, "place"):
            return named
        claim = self.claims.get(act.claim)
        start, end = (claim.start, claim.end) if claim else (act.start, act.end)
        inside = [m for m in self.reading.mentions if m.kind == "place" and start <= m.start < end]
        same = (m for m in inside if fold(m.text) == fold(named.text))
        named = min(same, key=lambda m: abs(m.start - act.start), default=named)
        if not (self._seat(named) or self._of_source(named.text, named.start, act)):
            return named
        others = [m for m in inside if not self._seat(m) and fold(m.text) != fold(named.text)]
        return min(others, key=lambda m: (abs(m.start - act.start), m.start), default=None)

    def _seat(self, place: Mention) -> bool:
        """Tell whether a place is where a court sits: it follows the name of the court."""
        text = self.reading.document.text
        for m in self.reading.mentions:
            if m.category in _SITS and m.kind == "organization" and 0 <= place.start - m.end <= SEAT:
                if text[m.end : place.start].strip().isalpha():
                    return True
        return False

    def _of_source(self, words: str, at: int, act: Act) -> bool:
        """Tell whether words belong to the source of a claim ("a clip published on Wednesday shows"), not to what it says."""
        claim = self.claims.get(act.claim)
        if claim is None or claim.start <= at < claim.end:
            return False
        return bool(claim.source_text) and words in (claim.source_text or "")

    def when(self, act: Act) -> Period | None:
        """Read when an act was done; asked of every pair of acts, so read once."""
        if act.id not in self._when:
            self._when[act.id] = self._read_when(act)
        return self._when[act.id]

    def _read_when(self, act: Act) -> Period | None:
        """Read when an act was done, unless the date is that of a step told in the same breath, or of the source.

        "Convicted on Tuesday of beating him" dates the verdict, and a page about a verdict is not about a blow of the
        same day. In a log, the line above dates what stands below it.
        """
        period = period_of(act.when)
        if _decided(act, "when"):
            return period
        if period is None:
            return next((p for at, p in reversed(self._headings) if at <= act.start), None)
        if any(s.when == act.when and abs(s.start - act.start) <= BREATH for s in self.reading.steps):
            return None
        said = [t for t in self.reading.times if t.period == period and abs(t.start - act.start) <= BREATH]
        if said and all(self._of_source(t.text, t.start, act) for t in said):
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
        if period is not None or claim is None:
            return False
        if not (act.victim and act.victim.mention) and self._of_many(claim):
            return True  # "31 told of kicks and confiscated shoes": a thing is no victim
        return (act.victim is None or self.many(act.victim)) and self._crowd(claim)

    def _of_many(self, claim: Claim) -> bool:
        """Tell whether a claim begins with a counted crowd, which is not itself the victim of one act: "31 told of kicks"."""
        figures = (f for f in self.reading.figures if f.claim == claim.id and f.start == claim.start)
        return any((f.low or 0) >= CROWD and f.unit == "people" for f in figures)

    def _crowd(self, claim: Claim) -> bool:
        """Tell whether many unnamed people say so: "31 migrants", or only "four"."""
        teller = self.mentions.get(claim.source or "")
        if teller is not None:
            return teller.name is None and (teller.number or 1) > 1
        words = claim.source_text
        return any(f.claim == claim.id and f.text == words and (f.low or 0) > 1 for f in self.reading.figures)


def _decided(act: Act, field: str) -> bool:
    """Tell whether a person put this right: then nothing else is weighed against it."""
    return act.rule.startswith(JUDGED) and field in act.rule.split()


def _dated_headings(reading: Reading) -> list[tuple[int, Period]]:
    """Find the dates that stand alone on a line, where a page has several, as a log has."""
    text, found = reading.document.text, []
    for time in reading.times:
        if time.kind != "date" or time.period is None or time.period.days() != 1:
            continue
        start, end = text.rfind("\n", 0, time.start) + 1, text.find("\n", time.end)
        if (len(text) if end < 0 else end) - start - (time.end - time.start) <= ALONE:
            found.append((time.start, time.period))
    return found if len({p for _, p in found}) > 1 else []
