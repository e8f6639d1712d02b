"""Take names out of every word that leaves a view, without moving any other word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any, TypeVar, cast

from averment.model.document import Document
from averment.model.entity import MentionRef
from averment.model.incident import ItemRef
from averment.model.period import Period
from averment.model.reading import Reading
from averment.protecting.encoded import decoded
from averment.protecting.finding import Sought, sought
from averment.protecting.names import Hidden
from averment.protecting.spoken import Spoken, SpokenOf, SpokenTogether

T = TypeVar("T")
FILLER = "█"
# Fields that hold a word of our own vocabulary, never a word of the page; `next` is a place in a list, written by us.
_FIELDS = "kind stage status voice modality category unit language media_type final scope rule component contract next "
_FIELDS += "decided on_appeal"
_OURS = frozenset(_FIELDS.split())
# Marks and facets whose values are ids or words of our own; any other may hold words of a page.
_MARKS = frozenset(
    "kind category language stage final scope status act modality role reviewed dated copy contested answered agree protected "
    "named precision problem decided year document entity incident proceeding place victim perpetrator left right about".split()
)
# References hold ids of our own: a large incident has thousands, and no page can put a word into one.
_UNTOUCHED = (ItemRef, MentionRef, Period, date, int, float, bool, type(None))


@dataclass(frozen=True, slots=True)
class Redactor:
    """Takes out of anything whoever may not be named; what it costs depends on that thing, not on how many are hidden."""

    spoken: Spoken

    def filled(self, text: str) -> str:
        """Put a filler of the same length over every name, so that all positions stay true."""
        return _filled(text, sought(self.spoken, (text,)))

    def labelled(self, text: str) -> str:
        """Put the neutral label of the person in place of every name."""
        return _labelled(text, sought(self.spoken, (text,)))

    def touches(self, text: str) -> bool:
        """Tell whether there is a name in a text."""
        found = sought(self.spoken, (text,))
        return bool(found and found.spans(text))

    def named(self, text: str) -> tuple[str, ...]:
        """Say whose names are in a text, by their labels."""
        found = sought(self.spoken, (text,))
        return tuple(sorted({label for _start, _end, label in found.spans(text)})) if found else ()

    def touches_bytes(self, content: bytes, media_type: str) -> bool:
        """Tell whether there is a name in bytes, written in any way; bytes that are not text may hide one."""
        texts = decoded(content, media_type)
        return texts is None or any(self.touches(text) for text in texts)

    def thing(self, value: T) -> T:
        """Take the names out of a noun and of all that it holds."""
        if isinstance(value, Reading):
            return self.reading(value)  # type: ignore[return-value]
        if isinstance(value, Document):
            return self.document(value)  # type: ignore[return-value]
        names = sought(self.spoken, _strings(value))
        return cast("T", _rebuilt(value, lambda text: _labelled(text, names))) if names else value

    def document(self, document: Document) -> Document:
        """Take the names out of a document; its text keeps its length, so that every span still holds."""
        names = sought(self.spoken, _strings(document))
        return _document(document, names) if names else document

    def reading(self, reading: Reading) -> Reading:
        """Take the names out of a reading; every span is cut anew from the text that the viewer may see."""
        names = sought(self.spoken, _strings(reading))
        if not names:
            return reading
        document = _document(reading.document, names)
        covered = cache(lambda text: _filled(text, names))  # ids, rules and roles stand in a reading again and again
        rest: Reading = _rebuilt(replace(reading, document=_hollow(reading.document)), covered)
        aligned: Reading = _aligned(rest, document.text)
        named = tuple(replace(m, name=_title(o.name, names)) for m, o in zip(aligned.mentions, reading.mentions, strict=True))
        return replace(aligned, document=document, mentions=named)


def redactor(*hidden: Sequence[Hidden], more: Spoken | None = None) -> Redactor | None:
    """Make what takes these people's names out, or None if there is nobody to hide; the first group's labels go first.

    `more` are names that are asked for by the words of each text.
    """
    groups: list[Spoken] = [SpokenOf(group) for group in hidden if group]
    groups += [more] if more else []
    return Redactor(SpokenTogether(groups)) if groups else None


def _filled(text: str, names: Sought | None) -> str:
    return _replaced(text, names, lambda start, end, _label: FILLER * (end - start))


def _labelled(text: str, names: Sought | None) -> str:
    return _replaced(text, names, lambda _start, _end, label: label)


def _replaced(text: str, names: Sought | None, put: Callable[[int, int, str], str]) -> str:
    spans = names.spans(text) if names else []
    if not spans:
        return text
    pieces: list[str] = []
    done = 0
    for start, end, label in spans:
        pieces += (text[done:start], put(start, end, label))
        done = end
    return "".join((*pieces, text[done:]))


def _title(words: str | None, names: Sought) -> str | None:
    return None if words is None else _labelled(words, names)


def _document(document: Document, names: Sought) -> Document:
    cover = _filled(document.text, names)
    masked: Document = _rebuilt(replace(document, text=""), lambda text: _filled(text, names))
    aligned: Document = _aligned(masked, cover)
    return replace(aligned, text=cover, title=_title(document.title, names))


def _strings(value: Any) -> Iterator[str]:
    """Go through every string that may hold words of a page."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, _UNTOUCHED):
        return
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in _MARKS:
                yield from _strings(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _theirs(type(value)):
            yield from _strings(getattr(value, name))
    else:
        raise _unknown(value)


def _rebuilt(value: Any, words: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return words(value)
    if isinstance(value, _UNTOUCHED):
        return value
    if isinstance(value, tuple):
        return _kept(value, (_rebuilt(v, words) for v in value))
    if isinstance(value, dict):  # the keys are modalities and the names of marks
        return {key: each if key in _MARKS else _rebuilt(each, words) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _changed(value, {name: _rebuilt(getattr(value, name), words) for name in _theirs(type(value))})
    raise _unknown(value)


def _unknown(value: Any) -> TypeError:
    return TypeError(f"A {type(value).__name__} cannot leave a view: nobody has said how names are taken out of it.")


@cache
def _theirs(kind: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind) if f.name not in _OURS)


def _kept(old: tuple[Any, ...], new: Iterable[Any]) -> tuple[Any, ...]:
    made = tuple(new)
    return old if all(a is b for a, b in zip(made, old, strict=True)) else made


def _changed(value: Any, new: dict[str, Any]) -> Any:
    changed = {name: each for name, each in new.items() if each is not getattr(value, name)}
    return replace(value, **changed) if changed else value


def _aligned(value: Any, cover: str) -> Any:
    """Cut every span anew from the covered text: a name that begins before a span and ends in it shows nothing."""
    if isinstance(value, tuple):
        return _kept(value, (_aligned(v, cover) for v in value))
    if isinstance(value, Document):
        return replace(value, doubts=_aligned(value.doubts, cover), published_words=_aligned(value.published_words, cover))
    if not is_dataclass(value) or isinstance(value, type | Period):
        return value
    new = {name: _aligned(getattr(value, name), cover) for name in _theirs(type(value))}
    start, end, text = getattr(value, "start", None), getattr(value, "end", None), getattr(value, "text", None)
    if isinstance(start, int) and isinstance(end, int) and isinstance(text, str) and len(text) == end - start:
        if text != cover[start:end]:
            new["text"] = cover[start:end]
    return _changed(value, new)


def _hollow(document: Document) -> Document:
    return replace(document, text="", title=None, byline=(), blocks=(), doubts=(), published_words=None)
