"""What a person decides: each decision is added to the log with its reason, and can be undone by a later one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from averment.errors import UsageError
from averment.model.correction import Part, PartyRole
from averment.model.judgement import CONFIRMS, PROPOSED, Judgement, JudgementKind, Subject, fates, proposed
from averment.protecting.view import View

BY_TWO: frozenset[JudgementKind] = frozenset({"reject", "correct", "merge", "split", "assign", "publish"})
"""What takes effect only when a second person confirms it, where the rule of two is on. Accepting changes nothing, and
protecting somebody must not wait; taking a protection back does."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Somebody who decides, over the view that they have; `clock` says when.

    With `two_people`, what they decide waits for a second person (see `BY_TWO`). `seen` is how many judgements about the
    words they know: if there are more by now, nothing is added.
    """

    view: View
    clock: Callable[[], datetime]
    two_people: bool = False
    seen: int | None = None

    def knowing(self, seen: int | None) -> Judge:
        """Decide knowing so many judgements about the same words, and not if there are more."""
        return replace(self, seen=seen)

    def accept(self, subjects: Sequence[Subject], reason: str, value: Part | None = None) -> Judgement:
        """Say that the reader read these words rightly; `value` says what of them, if not all."""
        return self._add("accept", subjects, reason, value)

    def reject(self, subjects: Sequence[Subject], reason: str, value: Part | None = None) -> Judgement:
        """Say that the reader read these words wrongly; `value` says what of them, if not all."""
        return self._add("reject", subjects, reason, value)

    def correct(self, subjects: Sequence[Subject], value: str, reason: str) -> Judgement:
        """Say what these words should have been read as."""
        return self._add("correct", subjects, reason, value)

    def merge(self, subjects: Sequence[Subject], value: str | None, reason: str) -> Judgement:
        """Say that these words speak of one and the same thing; `value` says of what kind: `entity` or `incident`."""
        return self._add("merge", _several(subjects), reason, value)

    def split(self, subjects: Sequence[Subject], value: str | None, reason: str) -> Judgement:
        """Say that the first of these words speak of something else than the others do."""
        return self._add("split", _several(subjects), reason, value)

    def assign(self, subjects: Sequence[Subject], value: PartyRole | str, reason: str) -> Judgement:
        """Say to whom or what the first of these words belong, as what: to whom the second words name, or to nobody named."""
        return self._add("assign", subjects, reason, value)

    def protect(self, subjects: Sequence[Subject], reason: str) -> Judgement:
        """Say that whoever these words name must not be named to those who may not know."""
        return self._add("protect", subjects, reason)

    def publish(self, subjects: Sequence[Subject], reason: str) -> Judgement:
        """Say that this may be published."""
        return self._add("publish", subjects, reason)

    def confirm(self, judgement: Judgement | str, reason: str) -> Judgement:
        """Confirm, as the second person, what somebody else decided.

        Raises:
            UsageError: if there is no such judgement, if it does not wait, or if it is one's own.
        """
        found = self._found(judgement)
        if fates(self.view.judgements())[found.id] != "waits":
            raise UsageError(f"The judgement {found.id!r} waits for nobody.", advice="Look at what became of it.")
        if found.by == self.view.viewer.name:
            raise UsageError("Nobody can be the second person for what they decided themselves.", advice="Ask somebody else.")
        return self._add("accept", found.subjects, reason, f"{CONFIRMS}{found.id}")

    def undo(self, judgement: Judgement | str, reason: str) -> Judgement:
        """Take a judgement back; both stay in the log.

        Raises:
            UsageError: if there is no such judgement.
        """
        found = self._found(judgement)
        value = (found.value or "").removeprefix(PROPOSED) or None
        return self._add(found.kind, found.subjects, reason, value, undoes=found.id)

    def _found(self, judgement: Judgement | str) -> Judgement:
        wanted = judgement if isinstance(judgement, str) else judgement.id
        found = next((j for j in self.view.judgements() if j.id == wanted), None)
        if found is None:
            raise UsageError(f"There is no judgement {wanted!r}.", advice="List the judgements to see their ids.")
        return found

    def _waits(self, kind: JudgementKind, undoes: str | None) -> bool:
        if not self.two_people or undoes is None:
            return self.two_people and kind in BY_TWO
        taken = fates(self.view.judgements()).get(undoes) == "stands"  # what only waited can be taken back alone
        return taken and kind in BY_TWO | {"protect"}

    def _add(
        self,
        kind: JudgementKind,
        subjects: Sequence[Subject],
        reason: str,
        value: str | None = None,
        *,
        undoes: str | None = None,
    ) -> Judgement:
        if not subjects:
            raise UsageError(f"A judgement must be about words: {kind!r} names none.", advice="Quote the words of a document.")
        if not reason.strip():
            raise UsageError(f"A judgement needs a reason: {kind!r} has none.", advice="Say in a sentence why.")
        at = self.clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        value = proposed(value) if self._waits(kind, undoes) else value
        number = len(self.view.judgements())
        said = [
            number,
            at,
            self.view.viewer.name,
            kind,
            [[s.document, s.start, s.end, s.exact] for s in subjects],
            reason,
            value,
            undoes,
        ]
        name = "j" + hashlib.sha256(json.dumps(said).encode()).hexdigest()[:15]
        made = Judgement(name, at, self.view.viewer.name, kind, tuple(subjects), reason, value, undoes)
        self.view.decide(made, self.seen)
        return made


def _several(subjects: Sequence[Subject]) -> Sequence[Subject]:
    if len(subjects) < 2:
        raise UsageError("To merge or split, name the words of two things or more.", advice="Quote the words of both.")
    return subjects
