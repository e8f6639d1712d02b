"""Find the words that say when, and the period that they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from averment.lang.base import Language
from averment.lang.calendar import Times
from averment.model.document import Document
from averment.model.period import Period
from averment.model.sentence import Sentence, Token
from averment.model.span import Span
from averment.model.time import Time
from averment.reading import time_values as tv
from averment.reading.time_anchors import Around, Meaning
from averment.reading.time_grammar import Match, find_matches
from averment.reading.time_rules import RULES
from averment.reading.time_values import When

_OLD = 2  # years before publication from which on a date belongs to a story, not to news
_LEADING_TO_YEARS = ("in", "of", "since", "until", "from", "between", "mod", "dash")
_WIDE = 4  # days of publication from which on nothing is hung on it
_STEPPED_OVER = ("the", "au", "to", "in")  # "jusqu'au 3 mai", "since the 1990s"
_STORY = 0.6  # a page is a story when this share of its full dates is that old


def find_times(document: Document, sentences: Sequence[Sentence], language: Language) -> tuple[Time, ...]:
    """Find every time that the page names, and say what it means.

    A relative time hangs on the day of publication or on a date told before; while neither is known, its period is None
    and its rule still says what was read. How long something lasts is a duration, never a date.
    """
    matched = [(s, find_matches(s, language.times, language.numbers)) for s in sentences]
    published, earliest = _published(document)
    narrative = _is_story(matched, published)
    found: list[Time] = []
    told: When | None = None
    block = -1
    for sentence, groups in matched:
        if sentence.block != block and not narrative:
            told = told if told is None or sentence.block - block <= 3 else None
            block = sentence.block
        for group in groups:
            around = Around(published, told, narrative, None, language.times.day_first)
            for match, meaning in _read(sentence, group, (around, earliest), language.times):
                time = _time(document, sentence, match, meaning, language.times)
                if found and time.start <= found[-1].start:
                    found.pop()  # "la nuit" is a part of "la nuit de samedi"
                found.append(time)
                new = _told(meaning)
                told = new if new and not (narrative and told and _is_aside(sentence, match, new, language.times)) else told
    return tuple(sorted(found, key=lambda t: (t.start, t.end)))


def _told(meaning: Meaning) -> When | None:
    """The date that later ones may hang on, if this is one."""
    dated = meaning.kind == "date" and meaning.value and meaning.value[0].isdigit()
    return meaning.when if dated and meaning.when and meaning.when.first else None


def _is_aside(sentence: Sentence, match: Match, when: When, times: Times) -> bool:
    """Tell whether a bare year is named in passing ("the 1954 accords", "(Smith 1999)"): the story does not move there."""
    i = match.items[0].first
    if when.grain not in "YEC":
        return False
    return i == 0 or (sentence.tokens[i - 1].pos != "ADP" and _glue(sentence, i - 1, times)[0] not in _LEADING_TO_YEARS)


def _published(document: Document) -> tuple[date | None, date | None]:
    """The last and the first day on which the page may have been published, if that is known to a few days."""
    period = document.published
    if period is None or (period.days() or _WIDE) >= _WIDE:
        return None, None  # a month is too wide to hang a weekday on
    return period.latest(), period.earliest()


def _is_story(matched: Iterable[tuple[Sentence, list[list[Match]]]], published: date | None) -> bool:
    """Tell whether the page tells a story of long ago: most of its dated years lie well before its publication.

    News speaks of yesterday and Friday; the dates of a chronicle hang on each other.
    """
    old = fresh = deictic = 0
    for _, groups in matched:
        for group in groups:
            match = group[0]
            if match.rule in ("deictic", "weekday", "last_night", "this_part", "tonight", "relative_unit", "deictic_part"):
                deictic += match.rule != "relative_unit" or match.has("last")
            elif match.rule in ("full_date", "month_of_year", "year_alone", "season_of_year", "before_era"):
                number = match.number("year")
                is_old = number is None or published is None or number <= published.year - _OLD
                old, fresh = old + is_old, fresh + (not is_old)
    if published is None:
        return old >= 3 and deictic <= old // 4
    return old >= 5 and old >= _STORY * (old + fresh) and deictic * 5 <= old


def _read(
    sentence: Sentence, group: list[Match], known: tuple[Around, date | None], times: Times
) -> list[tuple[Match, Meaning]]:
    """Of the readings of one place, take the longest that mean something and share no words."""
    around, earliest = known
    taken: list[tuple[Match, Meaning]] = []
    for match in group:
        first, last = match.items[0].first, match.items[-1].last
        if any(first <= m.items[-1].last and m.items[0].first <= last for m, _ in taken):
            continue
        ahead = _looks_ahead(sentence, first, times)
        here = replace(around, tense="future" if ahead else tense(sentence, sentence.tokens[first], times))
        meaning = _meaning(match, here)
        if meaning is None and match.rule != "age":
            continue
        if meaning and meaning.anchor == "publication" and earliest != here.published:
            meaning = _either(meaning, _meaning(match, replace(here, published=earliest)))
        taken.append((match, meaning or Meaning(None, None, kind="age")))
    return sorted(((m, what) for m, what in taken if what.kind != "age"), key=lambda pair: pair[0].items[0].first)


def _looks_ahead(sentence: Sentence, first: int, times: Times) -> bool:
    """Tell whether words right before a time say that it is to come ("as soon as Tuesday"); an article may stand between."""
    if _glue(sentence, first - 1, times)[0] == "the":
        first -= 1
    return any(tuple(t.lower for t in sentence.tokens[max(0, first - len(said)) : first]) == said for said in times.ahead)


def _meaning(match: Match, around: Around) -> Meaning | None:
    try:
        return RULES[match.rule](match, around)
    except (OverflowError, ValueError):
        return None  # beyond the calendar: "900000 weeks later"


def _either(a: Meaning, b: Meaning | None) -> Meaning:
    """What a time means if the page is of one day or of the other: both, from the first day to the last."""
    if b is None or a.when == b.when or not (a.when and b.when):
        return a
    first = min((w.first for w in (a.when, b.when) if w.first), default=None)
    last = max((w.last for w in (a.when, b.when) if w.last), default=None)
    if first is None or last is None:
        return a
    return replace(a, when=replace(a.when, edtf=f"{first.isoformat()}/{last.isoformat()}", first=first, last=last))


def tense(sentence: Sentence, token: Token, times: Times) -> str | None:
    """Tell whether the clause around a word speaks of what is to come ("is due to begin on Thursday"), or of the past."""
    for above in sentence.ancestors(token):
        if above.pos not in ("VERB", "AUX", "ADJ", "NOUN"):
            continue
        below = sentence.children(above, "aux", "advmod", "amod", "cop")
        ahead = any(c.lower in times.future and c.i < token.i for c in below)
        told = "Tense=Past" in above.feats and "VerbForm=Fin" in above.feats  # "the court ordered"
        if ahead or (above.pos != "NOUN" and above.lower in times.future and not told):
            return "future"
        if any("Tense=Fut" in word.feats for word in (above, *below)):
            return "future"
        helpers = [c for c in below if c.dep.startswith("aux")]
        if any(c.dep == "aux:pass" and "VerbForm=Inf" in c.feats for c in helpers):
            continue  # "to be sentenced": the verb above tells
        now = bool(helpers) and all(c.dep == "aux:pass" and "Tense=Pres" in c.feats for c in helpers)  # "when he is sentenced"
        past = not now and any("Tense=Past" in word.feats or "Tense=Imp" in word.feats for word in (above, *below))
        if past and above.pos in ("VERB", "AUX"):
            return "past"
        if above.pos in ("VERB", "ADJ") and "VerbForm=Inf" not in above.feats:
            return None
    # A time that hangs on no verb: the other verbs of the sentence tell.
    return "past" if any(t.pos in ("VERB", "AUX") and "Tense=Past" in t.feats for t in sentence.tokens) else None


def _time(document: Document, sentence: Sentence, match: Match, meaning: Meaning, times: Times) -> Time:
    first, last = match.items[0].first, match.items[-1].last
    when, first = _modified(sentence, (first, last), meaning.when, times)
    first, last, when, value = _with_part(sentence, first, last, when, meaning.value, times)
    edge = _opened(sentence, first, when, times)
    period = Period(edge.edtf) if edge and edge.edtf else None
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    span = Span.of(document.text, start, end)
    return Time(span.start, span.end, span.text, period, match.rule, meaning.anchor, meaning.kind, value)


def _glue(sentence: Sentence, i: int, times: Times) -> tuple[str, int | str]:
    return times.glue.get(sentence.tokens[i].lower, ("", 0)) if 0 <= i < len(sentence.tokens) else ("", 0)


def _modified(sentence: Sentence, place: tuple[int, int], when: When | None, times: Times) -> tuple[When | None, int]:
    """Take "early", "mid-" and "the end of" before a date with it."""
    first, last = place
    for token in sentence.tokens[first : last + 1]:
        for prefix, part in times.prefixes.items():
            if token.lower.startswith(prefix):
                return (tv.part(when, part) if when else None), first
    i = first - 1
    kind, value = _glue(sentence, i, times)
    if kind == "dash" and _glue(sentence, i - 1, times)[0] == "mod":
        i -= 1
        kind, value = _glue(sentence, i, times)
    if kind == "of" and _glue(sentence, i - 1, times)[0] in ("edge", "mod"):
        i -= 1
        kind, value = _glue(sentence, i, times)
    if kind in ("mod", "edge") and (kind == "mod" or i < first - 1):
        first = i
        if _glue(sentence, i - 1, times)[0] == "the":
            first = i - 1
        return (tv.part(when, str(value)) if when else None), first
    if kind in ("earlier", "later"):
        return when, i
    return when, first


def _with_part(
    sentence: Sentence, first: int, last: int, when: When | None, value: str | None, times: Times
) -> tuple[int, int, When | None, str | None]:
    """Take the part of the day around a day with it: "Friday night", "the morning of 3 May"."""
    tokens = sentence.tokens
    if when is None or when.grain != "D" or value is None or "T" in value:
        return first, last, when, value
    after = times.words.get(tokens[last + 1].lower) if last + 1 < len(tokens) else None
    if after and after[0] == "part":
        return first, last + 1, when, f"{value}T{after[1]}"
    i = first - 1
    if i >= 1 and _glue(sentence, i, times)[0] in ("of", "on"):
        before = times.words.get(tokens[i - 1].lower)
        if before and before[0] == "part" and _glue(sentence, i, times)[0] == "of":
            begin = i - 2 if _glue(sentence, i - 2, times)[0] == "the" else i - 1
            return begin, last, when, f"{value}T{before[1]}"
    return first, last, when, value


def _opened(sentence: Sentence, first: int, when: When | None, times: Times) -> When | None:
    """ "Since" and "until" open one side of the period."""
    if when is None:
        return None
    i = first - 1
    while _glue(sentence, i, times)[0] in _STEPPED_OVER:
        i -= 1
    kind = _glue(sentence, i, times)[0]
    if kind == "since":
        return tv.since(when)
    return tv.until(when) if kind == "until" else when
