"""What a person decides: each decision is added to the log with its reason, and can be undone by a later one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from averment.errors import UsageError
from averment.model.judgement import Judgement, JudgementKind, Subject
from averment.protecting.view import View


@dataclass(frozen=True, slots=True)
class Judge:
    """Somebody who decides, over the view that they have; `clock` says when."""

    view: View
    clock: Callable[[], datetime]

    def accept(self, subjects: Sequence[Subject], reason: str) -> Judgement:
        """Say that the reader read these words rightly."""
        return self._add("accept", subjects, reason)

    def reject(self, subjects: Sequence[Subject], reason: str) -> Judgement:
        """Say that the reader read these words wrongly."""
        return self._add("reject", subjects, reason)

    def correct(self, subjects: Sequence[Subject], value: str, reason: str) -> Judgement:
        """Say what these words should have been read as."""
        return self._add("correct", subjects, reason, value)

    def merge(self, subjects: Sequence[Subject], value: str | None, reason: str) -> Judgement:
        """Say that these words speak of one and the same thing; `value` says of what kind: `entity` or `incident`."""
        return self._add("merge", _several(subjects), reason, value)

    def split(self, subjects: Sequence[Subject], value: str | None, reason: str) -> Judgement:
        """Say that the first of these words speak of something else than the others do."""
        return self._add("split", _several(subjects), reason, value)

    def assign(self, subjects: Sequence[Subject], value: str, reason: str) -> Judgement:
        """Say to whom or what these words belong."""
        return self._add("assign", subjects, reason, value)

    def protect(self, subjects: Sequence[Subject], reason: str) -> Judgement:
        """Say that whoever these words name must not be named to those who may not know."""
        return self._add("protect", subjects, reason)

    def publish(self, subjects: Sequence[Subject], reason: str) -> Judgement:
        """Say that this may be published."""
        return self._add("publish", subjects, reason)

    def undo(self, judgement: Judgement | str, reason: str) -> Judgement:
        """Take a judgement back; both stay in the log.

        Raises:
            UsageError: if there is no such judgement.
        """
        wanted = judgement if isinstance(judgement, str) else judgement.id
        found = next((j for j in self.view.judgements() if j.id == wanted), None)
        if found is None:
            raise UsageError(f"There is no judgement {wanted!r}.", advice="List the judgements to see their ids.")
        return self._add(found.kind, found.subjects, reason, found.value, undoes=found.id)

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
        self.view.decide(made)
        return made


def _several(subjects: Sequence[Subject]) -> Sequence[Subject]:
    if len(subjects) < 2:
        raise UsageError("To merge or split, name the words of two things or more.", advice="Quote the words of both.")
    return subjects
