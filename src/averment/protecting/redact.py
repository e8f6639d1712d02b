"""Take names out of every word that leaves a view, without moving any other word."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any, TypeVar, cast
from urllib.parse import unquote

from averment.model.document import Document
from averment.model.period import Period
from averment.model.reading import Reading
from averment.protecting.names import Hidden
from averment.store.words import fold

T = TypeVar("T")
FILLER = "█"
_BETWEEN = r"[\W_]{1,12}"  # what may stand between two words of a name: a space, a hyphen, a line break, "%20"
_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"[/@%_\\=&]|\.\w{2,5}\b")
# Fields that hold a word of our own vocabulary, never a word of the page.
_FIELDS = "kind stage status voice modality category unit language media_type final scope rule component contract"
_OURS = frozenset(_FIELDS.split())
_LONG_ENOUGH = 4  # shorter names are looked for only as whole words, even in addresses
_UNTOUCHED = (Period, date, int, float, bool, type(None))


@dataclass(frozen=True, slots=True)
class Redactor:
    """What may not be said, ready to be taken out of text."""

    signs: tuple[str, ...]
    whole: re.Pattern[str]
    inside: re.Pattern[str] | None
    labels: dict[str, str]

    def filled(self, text: str) -> str:
        """Put a filler of the same length over every name, so that all positions stay true."""
        for start, end in reversed(self._spans(text)):
            text = text[:start] + FILLER * (end - start) + text[end:]
        return text

    def labelled(self, text: str) -> str:
        """Put the neutral label of the person in place of every name."""
        for start, end in reversed(self._spans(text)):
            text = text[:start] + self._label(text[start:end]) + text[end:]
        return text

    def touches(self, text: str) -> bool:
        """Tell whether there is a name in a text."""
        return bool(self._spans(text))

    def thing(self, value: T) -> T:
        """Take the names out of a noun and of all that it holds."""
        if isinstance(value, Reading):
            return self.reading(value)  # type: ignore[return-value]
        if isinstance(value, Document):
            return self.document(value)  # type: ignore[return-value]
        return cast("T", _rebuilt(value, self.labelled))

    def document(self, document: Document) -> Document:
        """Take the names out of a document; its text keeps its length, so that every span still holds."""
        cover = self.filled(document.text)
        masked: Document = _rebuilt(replace(document, text=""), self.filled)
        aligned: Document = _aligned(masked, cover)
        return replace(aligned, text=cover, title=self._title(document.title))

    def reading(self, reading: Reading) -> Reading:
        """Take the names out of a reading; every span is cut anew from the text that the viewer may see."""
        document = self.document(reading.document)
        rest: Reading = _rebuilt(replace(reading, document=_hollow(reading.document)), self.filled)
        aligned: Reading = _aligned(rest, document.text)
        named = tuple(replace(m, name=self._title(o.name)) for m, o in zip(aligned.mentions, reading.mentions, strict=True))
        return replace(aligned, document=document, mentions=named)

    def _title(self, words: str | None) -> str | None:
        return None if words is None else self.labelled(words)

    def _label(self, words: str) -> str:
        folded = re.sub(r"[\W_]+", " ", fold(unquote(words)).text).strip()
        return self.labels.get(folded) or next((v for k, v in self.labels.items() if k in folded or folded in k), FILLER * 3)

    def _spans(self, text: str) -> list[tuple[int, int]]:
        folded = fold(text)
        if "%" not in text and not any(sign in folded.text for sign in self.signs):
            return []  # nearly always, and much quicker than looking closely
        spans = [folded.original(m.start(), m.end()) for m in self.whole.finditer(folded.text)]
        for chunk in _CHUNK.finditer(text):
            if _ADDRESS.search(chunk.group()):
                spans += [(chunk.start() + a, chunk.start() + b) for a, b in self._in_address(chunk.group())]
        return _merged(spans)

    def _in_address(self, address: str) -> list[tuple[int, int]]:
        plain, places = _decoded(address)
        folded = fold(plain)
        found = [folded.original(m.start(), m.end()) for m in self.whole.finditer(folded.text)]
        if self.inside:
            found += [folded.original(m.start(), m.end()) for m in self.inside.finditer(folded.text)]
        return [(places[a], places[b]) for a, b in found]


def redactor(hidden: Sequence[Hidden]) -> Redactor | None:
    """Make what takes these people's names out, or None if there is nobody to hide."""
    phrases = sorted({p for h in hidden for p in h.phrases}, key=lambda p: (-len(p), p))
    if not phrases:
        return None
    labels: dict[str, str] = {}
    for h in hidden:
        for phrase in sorted(h.phrases, key=lambda p: (-len(p), p)):
            labels.setdefault(" ".join(phrase), h.label)
    whole = "|".join(_BETWEEN.join(map(re.escape, p)) for p in phrases)
    inside = sorted({t for h in hidden for t in h.tokens if len(t) >= _LONG_ENOUGH}, key=lambda t: (-len(t), t))
    return Redactor(
        tuple(sorted({max(p, key=len) for p in phrases})),
        re.compile(rf"(?<![^\W_])(?:{whole})(?![^\W_])"),
        re.compile("|".join(map(re.escape, inside))) if inside else None,
        labels,
    )


def _rebuilt(value: Any, words: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return words(value)
    if isinstance(value, _UNTOUCHED):
        return value
    if isinstance(value, tuple):
        made = tuple([_rebuilt(v, words) for v in value])
        return value if all(a is b for a, b in zip(made, value, strict=True)) else made
    if isinstance(value, dict):
        return {words(k): _rebuilt(v, words) for k, v in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            name: new for name in _theirs(type(value)) if (new := _rebuilt(old := getattr(value, name), words)) is not old
        }
        return replace(value, **changed) if changed else value
    raise TypeError(f"A {type(value).__name__} cannot leave a view: nobody has said how names are taken out of it.")


@cache
def _theirs(kind: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind) if f.name not in _OURS)


def _aligned(value: Any, cover: str) -> Any:
    """Cut every span anew from the covered text: a name that begins before a span and ends in it shows nothing."""
    if isinstance(value, tuple):
        made = tuple([_aligned(v, cover) for v in value])
        return value if all(a is b for a, b in zip(made, value, strict=True)) else made
    if not is_dataclass(value) or isinstance(value, type | Document | Period):
        if isinstance(value, Document):
            return replace(value, doubts=_aligned(value.doubts, cover), published_words=_aligned(value.published_words, cover))
        return value
    changed = {name: new for name in _theirs(type(value)) if (new := _aligned(old := getattr(value, name), cover)) is not old}
    start, end, text = getattr(value, "start", None), getattr(value, "end", None), getattr(value, "text", None)
    if isinstance(start, int) and isinstance(end, int) and isinstance(text, str) and len(text) == end - start:
        if text != cover[start:end]:
            changed["text"] = cover[start:end]
    return replace(value, **changed) if changed else value


def _hollow(document: Document) -> Document:
    return replace(document, text="", title=None, byline=(), blocks=(), doubts=(), published_words=None)


def _decoded(address: str) -> tuple[str, list[int]]:
    """Undo %xx, and say for each character where it stood; one more place for the end."""
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


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
