# ruff: noqa: E501 - a pattern is easier to check in one piece than cut in three
"""The date that a page states of itself, in its own words: "Wednesday 13 May 2015 06:42", "Publié le 3 août 2016"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from averment.extracting import dates
from averment.model.document import BlockKind
from averment.model.period import Period
from averment.model.span import Span

_PUBLISHED = re.compile(
    r"\b(?:first published|originally published|published|posted|created|date|publié(?:e)?|paru(?:e)?|mis(?:e)? en ligne|créé|écrit|veröffentlicht|erschienen|publicado|publicada|pubblicato|gepubliceerd|geplaatst)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated?|last modified|modified|edited|mis(?:e)? à jour|mise à jour|modifié(?:e)?|actualisé(?:e)?|dernière modification|aktualisiert|actualizado|aggiornato|bijgewerkt|atualizado)\b",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"©|\bcopyright\b|\b(?:today is|aujourd'hui|nous sommes le|retrieved|accessed|consulté|archived|crawled|as of|expires?)\b",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"\b\d{1,2}\s?[:h.]\s?\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\.?\b|\b(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|AEST|AEDT)\b|\b\d{1,3}\s(?:min(?:ute)?s?)\b(?:\s(?:read|de lecture))?"
    r"|\b(?:on|at|the|le|la|à|a|in|by|par|de|du|of|last|local time|heure locale|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|um|uhr|am|von|vom|el|il|alle|ore|om|uur|op|avec|with|afp|ap|reuters|staff|comments?|read|lecture|temps)\b",
    re.IGNORECASE,
)
_AMERICAN = re.compile(r"\b[ECMP][SD]T\b")
_YEAR = re.compile(r"\d{4}|[/.-]\d{2}\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MONTH_DAY = re.compile(
    rf"\b(?:(?P<m>{'|'.join(sorted(dates.MONTHS, key=len, reverse=True))})\b\.?\s(?P<d>\d{{1,2}})|(?P<d2>\d{{1,2}})\s(?P<m2>{'|'.join(sorted(dates.MONTHS, key=len, reverse=True))}))\b(?!,?\s\d{{4}})",
    re.IGNORECASE,
)
_BARE_WEEKDAY = re.compile(
    r"(?<!last )(?<!next )\b(?:on |ce |, |^)?(?P<w>monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?! (?:dernier|prochain|next|before))",
    re.IGNORECASE,
)
_BESIDE, _LABEL = 2, 40
_MAX_LINE, _MAX_OTHER_WORDS, _WEEK_DAYS, _LEAD = 200, 8, 7, 4


@dataclass(frozen=True, slots=True)
class Stated:
    """A date that the page states or lets be inferred, the words for it, and for an inferred one why."""

    period: Period
    words: Span | None
    reason: str | None = None


def is_dateline(line: str) -> bool:
    """Tell whether a line does little else than give the date of the page."""
    return _line_date(line, day_first=True, latest=None) is not None


def find_stated(
    text: str, blocks: Sequence[tuple[int, int, BlockKind]], *, day_first: bool | None, latest: date | None
) -> Stated | None:
    """Find the date that the page states of itself: around its head, or in a line that says "published".

    The surroundings hold the dates of other stories, of the crawl and of the copyright: a date there counts only
    beside a word for publishing, above the article and close to it.
    """
    first = next((i for i, b in enumerate(blocks) if b[2] in ("headline", "paragraph", "standfirst")), 0)
    body = [i for i, b in enumerate(blocks) if b[2] == "paragraph"]
    begin, end = (body[0], body[-1]) if body else (len(blocks), len(blocks) - 1)
    best: tuple[float, Stated] | None = None
    for i, (start, stop, kind) in enumerate(blocks):
        if stop - start > _MAX_LINE * 3:
            continue
        found = _line_date(text[start:stop], day_first=day_first, latest=latest)
        if not found:
            continue
        bare = found[1] >= 1.0
        score = found[1] + _place(i, kind, first, begin, end)
        if i and bare and _is_label(text[blocks[i - 1][0] : blocks[i - 1][1]]):
            score += 1.0  # "Published" and its date stand in two blocks
        if kind == "boilerplate" and bare and first - _BESIDE <= i < first:
            score += 1.0  # alone on the line above the headline
        if score > 0 and (best is None or score > best[0]):
            day = found[0]
            best = (score, Stated(Period.of_day(day.day), Span.of(text, start + day.start, start + day.end)))
    return best[1] if best else None


def _is_label(line: str) -> bool:
    """Tell whether a line says nothing but that a date of publication follows."""
    return len(line) < _LABEL and bool(_PUBLISHED.fullmatch(line.strip(" :\n")))


def _place(i: int, kind: str, first: int, begin: int, end: int) -> float:
    if kind == "boilerplate":
        return -2.5 if i < first - 6 or i > end + 3 else -1.5 if i < first or i > begin else -0.5
    if i <= begin:
        return 2.0
    return 0.5 if kind == "dateline" and i <= begin + 3 else -0.5


def _line_date(line: str, *, day_first: bool | None, latest: date | None) -> tuple[dates.Found, float] | None:
    """The publishing date in a line, and how surely the line is about it; a line of an article has too many other words."""
    if len(line) > _MAX_LINE * 3 or not _YEAR.search(line) or _FOREIGN.search(line):
        return None
    best: tuple[dates.Found, float] | None = None
    for part in re.finditer(r"[^\n]+", line):
        words = part.group()
        if len(words) > _MAX_LINE:
            continue
        american = day_first is None and _AMERICAN.search(words)  # who writes EDT writes the month first
        found = list(dates.find_dates(words, day_first=False if american else day_first, latest=latest))
        if not found:
            continue
        rest = words
        for f in reversed(found):
            rest = f"{rest[: f.start]} {rest[f.end :]}"
        cue = bool(_PUBLISHED.search(rest)) or bool(re.search(r"\b(?:on|le)\s*$", rest[: found[0].start], re.IGNORECASE))
        updated = bool(_UPDATED.search(rest))
        others = len(_WORD.findall(_NOISE.sub(" ", _UPDATED.sub(" ", _PUBLISHED.sub(" ", rest)))))
        if (
            others > _MAX_OTHER_WORDS
            or (others > 5 and not (cue or updated))
            or (others and rest.rstrip().endswith(".") and others > 2)
        ):
            continue
        pick = found[0]
        score = (
            1.0
            + (1.0 if _PUBLISHED.search(rest) else 0)
            - (0.4 if updated and not _PUBLISHED.search(rest) else 0)
            - 0.1 * others
        )
        if updated and len(found) > 1 and _UPDATED.search(words[: found[0].start]) and _PUBLISHED.search(words[found[0].end :]):
            pick = found[1]
        if best is None or score > best[1]:
            best = (dates.Found(part.start() + pick.start, part.start() + pick.end, pick.day), score)
    return best


def infer(text: str, blocks: Sequence[tuple[int, int, BlockKind]], captured: date) -> Stated | None:
    """Bound the date by the last day that the lead names ("on Tuesday", "May 4") and the day when the page was taken.

    News speaks of a bare weekday within a week of it. The page says neither day of itself, so this is an inference: only
    made where both ends lie within two days.
    """
    lead = [b for b in blocks if b[2] in ("dateline", "standfirst", "paragraph")][:_LEAD]
    named: list[tuple[date, Span]] = []
    for start, stop, _ in lead:
        words = text[start:stop]
        for match in _BARE_WEEKDAY.finditer(words):
            back = (captured.weekday() - dates.WEEKDAYS[match["w"].lower()]) % _WEEK_DAYS
            named.append((captured - timedelta(days=back), Span.of(text, start + match.start("w"), start + match.end("w"))))
    near = [n for n in named if captured - n[0] <= timedelta(days=1)]
    if not near:
        return None
    day, span = max(near, key=lambda n: (n[0], -n[1].start))
    reason = (
        f"The page does not say when it was published. It speaks of {span.text!r} and was taken on {captured.isoformat()}, "
        f"so it is thought to be of {day.isoformat()} or the days up to its capture."
    )
    return Stated(Period.between(day, captured), span, reason)
