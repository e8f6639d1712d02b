"""Find direct speech: what stands in quotation marks or behind the dash of a dialogue, without the words that tell who speaks.

It looks at letters alone, not at grammar, so that it reads a novel as fast as a page: a turn of a dialogue opens with a
dash at the head of a paragraph, behind a colon, or behind the end of the turn before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from averment.lang.base import Language
from averment.model.document import Block, Document
from averment.model.span import Span
from averment.reading.quotations import find_quotations

_DASH = r"(?:—|–|--|―)"
_HEAD = re.compile(rf"\s{{0,8}}{_DASH}\s?(?=\S)|\s{{0,8}}-\s(?=\S)")
_AGAIN = re.compile(rf"(?<=[.!?…»:;])\s?{_DASH}\s?(?=[\w«])")
_NOTE = re.compile(r"\s{0,8}\[[^\[\]\n]{0,400}\]\.?")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+){0,4}['’]?")
_END = re.compile(r"[.;:!?…](?=[\s»]|$)|,(?=\s)|\s[—–](?=\s)")
_SENTENCE = re.compile(r"[.!?…]{1,8}(?=\s|$)")
_LONGEST = 220  # letters between two commas in which a verb of saying keeps its subject
_FIRST_PERSON = 0.02  # of the words of a story told by "I"
_NEAR = 3  # words between a mark and the verb: "lui dit", "me l'a-t-elle dit"


def find_speech(document: Document, language: Language) -> tuple[Span, ...]:
    """Find every stretch of direct speech, in order; a stretch into which "dit-elle" is set is several."""
    quotations = find_quotations(document)
    found: list[tuple[int, int]] = []
    words = _opening_words(document, language)
    running = -1  # the paragraph of an open quotation that is speech: it runs on in the next
    for number, block in enumerate(document.blocks):
        inside = [q for q in quotations if q.block == number]
        turns = list(_turns(document.text, block, language, words))
        turns = [t for t in turns if not any(q.start <= t[0] < q.end for q in inside)]  # — « Oui », dit-il: the marks tell more
        found += [part for turn in turns for part in _spoken(document.text, turn, language)]
        for q in inside:
            if not q.speech or any(a < q.end and q.start < b for a, b in turns):
                continue
            if not q.closed and running != number - 1 and _told(document.text, q.start, q.end, language) is None:
                continue  # a letter, or a story told by one of the story: who reads it out is not said
            running = number if not q.closed else running
            found += _spoken(document.text, (q.start, q.end), language)
    return tuple(Span.of(document.text, a, b) for a, b in sorted(found))


def _opening_words(document: Document, language: Language) -> frozenset[str]:
    """The words that show that somebody speaks behind a dash: in a story told by "I", only those to somebody."""
    table, own, told = language.reporting_verbs, 0, 0
    for block in document.blocks:
        text = document.text[block.start : block.end]
        if "«" not in text and re.search(_DASH, text) is None:
            said = _small_words(text)
            told += len(said)
            own += sum(word in table.speech_words - table.addressing for word in said)
    return table.addressing if own > told * _FIRST_PERSON else table.speech_words


def _small_words(text: str) -> list[str]:
    return [w.lower().replace("’", "'") for w in re.findall(r"[^\W\d_]+['’]?", text)]


def _turns(text: str, block: Block, language: Language, opening: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The turns of a dialogue within a paragraph: that at its head holds to its end, others until something is told."""
    head = _HEAD.match(text, block.start, block.end)
    inner = list(_AGAIN.finditer(text, head.end() if head else block.start, block.end))
    starts = [head.end() if head else block.start, *(m.end() for m in inner)]
    ends = [*(m.start() for m in inner), block.end]
    before = -1
    for k, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if head is not None:
            yield start, start + len(text[start:end].rstrip())
        elif k > 0:
            introduced = text[block.start : start].rstrip(" —–-\u00a0\u202f")[-1:] == ":" or before == ends[k - 1]
            stop = _speech_end(text, start, end, language, frozenset() if introduced else opening)
            if stop > start:
                yield start, start + len(text[start:stop].rstrip())
                before = stop


def _speech_end(text: str, start: int, end: int, language: Language, opening: frozenset[str]) -> int:
    """Where the speech behind a dash within a paragraph ends: before the first sentence that only tells a story.

    Its first sentence must have a word of `opening`, if there are any, or a mark that calls or asks.
    """
    place = start
    while place < end:
        stop = _SENTENCE.search(text, place, end)
        last = stop.end() if stop else end
        sentence = text[place:last]
        if place > start or opening:
            calls = "!" in sentence or "?" in sentence or not opening.isdisjoint(_small_words(sentence))
            speaks = _is_speech(sentence, language) if place > start else calls
            if not speaks and _told(text, place, last, language) is None:
                return place
        place = last
    return end


def _spoken(text: str, turn: tuple[int, int], language: Language) -> Iterator[tuple[int, int]]:
    """Cut the words that tell who speaks, and what is told behind them, out of a turn."""
    start, end = turn
    close = _closing(text, start, end)
    here = start
    while here < end:
        told = _told(text, here, end, language)
        if told is None:
            break
        if text[here : told[0]].strip():
            yield here, told[0]
        here = _resumed(text, told[1], end, close, language)
    if here < end and any(c.isalnum() for c in text[here:end]):
        yield here, end


def _closing(text: str, start: int, end: int) -> int:
    """Where the guillemet of a turn closes; its end, if it has none."""
    if text[start : start + 1] != "«":
        return end
    close = text.find("»", start, end)
    return close + 1 if close > 0 else end


def _told(text: str, start: int, end: int, language: Language) -> tuple[int, int] | None:
    """The first words that tell who speaks, behind a mark: ", dit-elle en riant,"."""
    for mark in re.finditer(r"[,!?….»](?=\s)|\[", text[start:end]):
        at = start + mark.start()
        if text[at] == "[":
            note = _NOTE.match(text, at, end)
            if note:
                return at, note.end()
            continue
        words = list(_first_words(text, at + 1, end))
        verb = _verb(words, language)
        if verb is None or not words[0][2][:1].islower():
            continue
        return at + 1, _end_of_telling(text, words[verb][1], end, language)
    return None


def _first_words(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    place = start
    for _ in range(_NEAR + 3):
        while place < end and text[place] in ' \u00a0\u202f\t—–-»"':
            place += 1
        match = _WORD.match(text, place, end)
        if match is None:
            return
        yield match.start(), match.end(), match.group().replace("’", "'")
        place = match.end()


def _verb(words: list[tuple[int, int, str]], language: Language) -> int | None:
    """Which of the first words behind a mark is a verb of saying with its subject behind it."""
    table, roles = language.reporting_verbs, language.roles
    for k, (_, _, word) in enumerate(words[: _NEAR + 1]):
        bare = word.lower()
        parts = re.split(r"(?<=')", bare, maxsplit=1)
        bare = parts[-1]  # s'écria
        stem, _, pronoun = bare.partition("-")
        pronoun = pronoun.removeprefix("t-")
        if pronoun:
            subject = f"-{pronoun}" in table.inverted
            return k if subject and _tells(stem, language) else None
        if _tells(stem, language):
            after = words[k + 1][2] if k + 1 < len(words) else ""
            first = after.lower().split("'")[0] + ("'" if "'" in after else "")
            named = after[:1].isupper() or first in roles.articles | roles.definite - roles.complements
            return k if named and stem not in table.clitics else None
        if bare not in table.clitics | table.auxiliaries and not word.endswith("'"):
            return None
    return None


def _tells(word: str, language: Language) -> bool:
    """Tell whether a word is a verb that may tell who speaks, without words that must follow it ("faire savoir")."""
    table = language.reporting_verbs
    return word in table.telling or any(not cue.particle for cue in table.verbs.get(word, ()))


def _end_of_telling(text: str, start: int, end: int, language: Language) -> int:
    """Where the words that tell who speaks end: at a comma, unless a clause about the speaker follows it."""
    table, place = language.reporting_verbs, start
    while (match := _END.search(text, place, end)) is not None:
        if match.group() != "," or match.start() - start > _LONGEST:
            return match.end()
        behind = _WORD.match(text, match.end() + 1, end)
        word = behind.group().lower().replace("’", "'").split("'")[0] if behind else ""
        if word not in table.about_teller and not word.endswith(table.gerunds):
            return match.end()
        place = match.end()
    return end


def _resumed(text: str, start: int, end: int, close: int, language: Language) -> int:
    """Where speech goes on behind the words that tell who speaks: over the sentences that tell what happened."""
    if start >= end or text[start - 1] in ",;:—–]" or start < close < end:
        return start
    place = start
    while place < end:
        stop = _SENTENCE.search(text, place, end)
        last = stop.end() if stop else end
        if _is_speech(text[place:last], language):
            return place
        place = last
    return end


def _is_speech(sentence: str, language: Language) -> bool:
    table, words = language.reporting_verbs, set(_small_words(sentence))
    if words & table.speech_words or "!" in sentence or "?" in sentence:
        return True
    return not words & table.story_words and re.search(table.story_forms, sentence) is None
