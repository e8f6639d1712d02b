"""Find the names in a text: as whole words, whatever stands between them, and inside addresses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from averment.protecting.spoken import SHORTEST_INSIDE, Phrase, Spoken
from averment.store.words import fold, plain_words

Found = tuple[int, int, str]  # start, end, label
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[/@%_\\=&]|\.\w{2,5}\b")
_BLANK = re.compile(r"\s")
_FEW = 40
_FARTHEST = 12  # what may stand between two words of a name: a space, a hyphen, a line break, "%20"


@dataclass(frozen=True, slots=True)
class Sought:
    """The names that certain texts may hold, by their first word (the longest first) and by their first four letters."""

    phrases: Mapping[str, tuple[Phrase, ...]]
    inside: Mapping[str, tuple[Phrase, ...]]

    def spans(self, text: str) -> list[Found]:
        """Say where names stand in one of these texts, in order and apart, and what may be said instead of each."""
        folded = fold(text)
        found = [(*folded.original(a, b), label) for a, b, label in self._whole(folded.text)]
        for start, address in _addresses(text):
            found += [(start + a, start + b, label) for a, b, label in self._in_address(address)]
        return _merged(found)

    def _in_address(self, address: str) -> Iterator[Found]:
        plain, places = _decoded(address)
        folded = fold(plain)
        for a, b, label in (*self._whole(folded.text), *self._inside(folded.text)):
            start, end = folded.original(a, b)
            yield places[start], places[end], label

    def _whole(self, folded: str) -> list[Found]:
        found: list[Found] = []
        done = 0
        for start, end in _standing(folded, self.phrases):
            if start < done:
                continue
            for phrase in self.phrases[folded[start:end]]:
                last = _end(folded, end, phrase)
                if last:
                    found.append((start, last, phrase.label))
                    done = last
                    break
        return found

    def _inside(self, folded: str) -> Iterator[Found]:
        if not self.inside:
            return
        for word in _WORD.finditer(folded):
            at = word.start()
            while at + SHORTEST_INSIDE <= word.end():
                phrases = self.inside.get(folded[at : at + SHORTEST_INSIDE], ())
                phrase = next((p for p in phrases if folded.startswith(p.words[0], at)), None)
                end = at + (len(phrase.words[0]) if phrase else 1)
                if phrase:
                    yield at, end, phrase.label
                at = end


def sought(spoken: Spoken, texts: Iterable[str]) -> Sought | None:
    """Ask once for all these texts which names they may hold; None if they can hold none."""
    words: set[str] = set()
    letters: set[str] = set()
    for text in set(texts):
        words.update(plain_words(text))
        for _, address in _addresses(text):
            inside = plain_words(_decoded(address)[0])
            words.update(inside)
            letters.update(w[i : i + SHORTEST_INSIDE] for w in inside for i in range(len(w) - SHORTEST_INSIDE + 1))
    phrases, parts = _by_beginning(spoken.beginning(words), None), _by_beginning(spoken.within(letters), SHORTEST_INSIDE)
    return Sought(phrases, parts) if phrases or parts else None


def _by_beginning(phrases: Iterable[Phrase], letters: int | None) -> dict[str, tuple[Phrase, ...]]:
    first: dict[tuple[str, ...], Phrase] = {}
    for phrase in phrases:
        first.setdefault(phrase.words, phrase)
    table: dict[str, list[Phrase]] = {}
    for phrase in sorted(first.values(), key=lambda p: (-len(p.words), -len(p.words[0]), p.words)):
        table.setdefault(phrase.words[0][:letters], []).append(phrase)
    return {beginning: tuple(those) for beginning, those in table.items()}


def _standing(folded: str, words: Collection[str]) -> list[tuple[int, int]]:
    """Say where these words stand as whole words, in order."""
    if len(words) > _FEW:
        return [w.span() for w in _WORD.finditer(folded) if w.group() in words]
    found: list[tuple[int, int]] = []
    for word in words:  # nearly always few, and much quicker than looking at every word
        at = folded.find(word)
        while at >= 0:
            end = at + len(word)
            if not _WORD.match(folded, end) and not (at and _WORD.match(folded, at - 1)):
                found.append((at, end))
            at = folded.find(word, end)
    return sorted(found)


def _end(folded: str, end: int, phrase: Phrase) -> int | None:
    """Where a phrase ends whose first word ends here, or None if other words follow."""
    for expected in phrase.words[1:]:
        word = _WORD.search(folded, end, end + _FARTHEST + 1)
        if word is None or not folded.startswith(expected, word.start()):
            return None
        end = word.start() + len(expected)
        if _WORD.match(folded, end):
            return None
    return end


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    """Go through what looks like an address, a file or a part of either: from blank to blank, around certain signs."""
    found = _ADDRESS.search(text)
    while found:
        start = found.start()
        while start and not text[start - 1].isspace():
            start -= 1
        blank = _BLANK.search(text, found.end())
        end = blank.start() if blank else len(text)
        yield start, text[start:end]
        found = _ADDRESS.search(text, end)


def _decoded(address: str) -> tuple[str, list[int] | range]:
    """Undo %xx, and say for each character where it stood; one more place for the end."""
    if "%" not in address:
        return address, range(len(address) + 1)
    plain: list[str] = []
    places: list[int] = []
    for piece in re.finditer(r"(?:%[0-9A-Fa-f]{2})+|[^%]+|%", address):
        words, step = piece.group(), piece.start()
        encoded = len(words) > 1 and words[0] == "%"
        for character, length in _characters(words) if encoded else ((c, 1) for c in words):
            plain.append(character)
            places.append(step)
            step += length
    places.append(len(address))
    return "".join(plain), places


def _characters(percents: str) -> list[tuple[str, int]]:
    raw = bytes.fromhex(percents.replace("%", ""))
    try:
        return [(c, 3 * len(c.encode())) for c in raw.decode()]
    except UnicodeDecodeError:  # old sites write Latin-1
        return [(c, 3) for c in raw.decode("latin-1")]


def _merged(spans: list[Found]) -> list[Found]:
    """Join what overlaps or touches; the label is that of the longest."""
    merged: list[Found] = []
    longest = 0
    for start, end, label in sorted(spans):
        if merged and start <= merged[-1][1]:
            before = merged[-1]
            merged[-1] = (before[0], max(end, before[1]), label if end - start > longest else before[2])
            longest = max(longest, end - start)
        else:
            merged.append((start, end, label))
            longest = end - start
    return merged
