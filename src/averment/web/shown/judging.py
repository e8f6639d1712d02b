"""What a form says that a person decides about words: checked, and kept with its reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field

from averment.errors import QuoteMismatch, UsageError
from averment.exporting.harmless import harmless
from averment.model.claim import MODALITIES
from averment.model.correction import PARTY_ROLES, read_correction, write_correction
from averment.model.judgement import Judgement, Subject
from averment.model.span import Span
from averment.vocabulary.acts import KINDS
from averment.vocabulary.stages import STAGES

if TYPE_CHECKING:
    from averment.web.desk import Desk

_KINDS = ("accept", "reject", "correct", "assign", "protect", "undo")


class Typed(BaseModel):
    """What a form about words of a page holds: the words, with their place where it is known, and what is decided.

    `correct` says what the words should have been read as (`modality=denied`, `act=kick`, `stage=appeal`), `part` that
    something is to be read where nothing was. `who` are the words of the page that name somebody, `role` as what; without
    words, the page does not say. `judgement` is the one that is taken back.
    """

    kind: str = ""
    quote: str = Field("", max_length=20_000)
    start: str = Field("", max_length=12)
    end: str = Field("", max_length=12)
    claim: str = Field("", max_length=80)
    correct: str = Field("", max_length=80)
    part: str = Field("", max_length=20)
    who: str = Field("", max_length=400)
    role: str = Field("source", max_length=20)
    judgement: str = Field("", max_length=80)
    reason: str = Field("", max_length=4000)


def decide(desk: Desk, document: str, typed: Typed) -> Judgement:
    """Keep what a person decided about words of a document.

    Raises:
        UsageError: if the form says nothing that can be decided, or gives no reason. QuoteMismatch: if the page does not
        say the words.
    """
    if typed.kind not in _KINDS:
        raise UsageError(desk.t("judging.no_kind"), advice=desk.t("judging.no_kind_advice"))
    if not typed.reason.strip():
        raise UsageError(desk.t("judging.no_reason"), advice=desk.t("judging.no_reason_advice"))
    if typed.kind == "undo":
        return desk.judge.undo(typed.judgement, typed.reason)
    subjects = [words_of(desk, document, typed)]
    if typed.kind == "correct":
        return desk.judge.correct(subjects, _known(desk, typed), typed.reason)
    if typed.kind == "assign":
        if typed.role not in PARTY_ROLES:
            raise UsageError(desk.t("judging.no_value"), advice=desk.t("judging.no_value_advice"))
        named = typed.model_copy(update={"quote": typed.who.strip(), "start": str(subjects[0].start), "end": ""})
        subjects += [words_of(desk, document, named)] if typed.who.strip() else []
        return desk.judge.assign(subjects, typed.role, typed.reason)
    plain = {"accept": desk.judge.accept, "reject": desk.judge.reject, "protect": desk.judge.protect}
    return plain[typed.kind](subjects, typed.reason)


def words_of(desk: Desk, document: str, typed: Typed) -> Subject:
    """Find the words that a form quotes: where it says, else the only or the nearest place where the page says them.

    Raises:
        UsageError: if no words are quoted, or the page says them in several places and the form does not tell which.
        QuoteMismatch: if the page does not say them.
    """
    text = desk.view.document(document).text
    start, end = _number(typed.start), _number(typed.end)
    words = typed.quote.split()
    if not words and start is not None and end is not None:
        return desk.view.subject(document, start, end)
    if not words:
        raise UsageError(desk.t("judging.no_words"), advice=desk.t("judging.no_words_advice"))
    if start is not None and harmless(text[start : start + len(typed.quote)]) == typed.quote:
        return desk.view.subject(document, start, start + len(typed.quote))
    found = [m.span() for m in re.finditer(r"\s+".join(map(re.escape, words)), text)]
    if not found:
        raise QuoteMismatch(desk.t("judging.not_said"), advice=desk.t("judging.not_said_advice"))
    if start is None and len(found) > 1:
        raise UsageError(desk.t("judging.several", n=len(found)), advice=desk.t("judging.several_advice"))
    return desk.view.subject(document, *min(found, key=lambda place: abs(place[0] - (start or 0))))


def asked(text: str, start: int | None, end: int | None) -> Span | None:
    """The words that the address of a page points at, if it does."""
    if start is None or end is None or not 0 <= start < end <= len(text):
        return None
    return Span.of(text, start, end)


def choices(desk: Desk) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What words can be corrected to, group by group: a value and how it is called."""
    return {
        "modality": tuple((f"modality={m}", desk.t(f"modality.{m}")) for m in MODALITIES),
        "act": tuple((f"act={k}", term.label(desk.language)) for k, term in KINDS.items()),
        "stage": tuple((f"stage={s}", term.label(desk.language)) for s, term in STAGES.items()),
    }


def value_said(desk: Desk, value: str | None) -> str:
    """Say the value of a judgement in words."""
    told = read_correction(value)
    if not told:
        groups = ("kind", "judging.role", "judging.part")
        return next((said for g in groups if (said := desk.t(f"{g}.{value}")) != f"{g}.{value}"), value or "")
    known = {v: label for pairs in choices(desk).values() for v, label in pairs}
    return ", ".join(
        f"{desk.t(f'judging.field.{name}')}{desk.t('reading.colon')}{known.get(f'{name}={code}', _part(desk, code))}"
        for name, code in told.items()
    )


def _part(desk: Desk, code: str | None) -> str:
    key = f"judging.part.{code}"
    return code or desk.t("base.unknown") if desk.t(key) == key else desk.t(key)


def _known(desk: Desk, typed: Typed) -> str:
    if not any(typed.correct == v for pairs in choices(desk).values() for v, _ in pairs):
        raise UsageError(desk.t("judging.no_value"), advice=desk.t("judging.no_value_advice"))
    name, _, code = typed.correct.partition("=")
    made = {"as": _READ_AS[name]} if typed.part == "new" else {}
    return write_correction({name: code, **made})


_READ_AS = {"modality": "claim", "act": "act", "stage": "step"}


def _number(typed: str) -> int | None:
    return int(typed) if typed.strip().isascii() and typed.strip().isdigit() else None
