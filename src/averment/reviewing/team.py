"""How far a team is: what each decided on each day, and what waits for a second person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from averment.model.judgement import Judgement, confirmed_by, fates


@dataclass(frozen=True, slots=True)
class Progress:
    """What was decided in the last days: by whom, on which day; `waiting` decisions need a second person.

    What was taken back counts for nobody. `days` are ISO dates, the latest first.
    """

    days: tuple[str, ...]
    people: tuple[str, ...]
    decided: dict[tuple[str, str], int]
    kinds: dict[str, int]
    waiting: tuple[Judgement, ...]

    def of(self, person: str, day: str) -> int:
        """Count what somebody decided on a day."""
        return self.decided.get((person, day), 0)

    def whole(self, person: str) -> int:
        """Count what somebody decided in all these days."""
        return sum(self.of(person, day) for day in self.days)


def progress(judgements: Iterable[Judgement], today: date, days: int = 7) -> Progress:
    """Count what people decided in the last days."""
    everything = list(judgements)
    fate = fates(everything)
    shown = tuple((today - timedelta(back)).isoformat() for back in range(days))
    done = [j for j in everything if fate[j.id] != "undone" and j.undoes is None and j.at[:10] in shown]
    counted = Counter((j.by, j.at[:10]) for j in done)
    whole = Counter(j.by for j in done)
    return Progress(
        days=shown,
        people=tuple(sorted(whole, key=lambda who: (-whole[who], who))),
        decided=dict(counted),
        kinds=dict(Counter(j.kind for j in done if confirmed_by(j) is None).most_common()),
        waiting=tuple(j for j in everything if fate[j.id] == "waits"),
    )
