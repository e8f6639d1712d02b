"""Nouns to plain JSON and back, by their type hints, so that what is stored is what was said."""

from __future__ import annotations

import json
import types
import typing
import zlib
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from averment.errors import BadPeriod, RecordDamaged
from averment.model.listing import NOUNS, Listed
from averment.model.period import Period

T = TypeVar("T")
Convert = Callable[[Any], Any]
_ENCODERS: dict[type, Convert] = {}
_PLAIN = (str, int, float, bool, type(None))


def to_plain(value: Any) -> Any:
    """Turn a noun into what JSON can hold: objects, lists, text, numbers; a period becomes its EDTF text."""
    return _encoder(value)(value)


def from_plain(kind: type[T], value: Any) -> T:
    """Turn what JSON held back into the noun; fields that are not there take their default, unknown ones are left out.

    Raises:
        RecordDamaged: if the value is not one of that noun.
    """
    try:
        made: T = _decoder(_any(kind))(value)
    except (KeyError, TypeError, ValueError, AttributeError, BadPeriod) as mismatch:
        raise RecordDamaged(
            f"A stored {getattr(kind, '__name__', kind)} is not what it should be: {mismatch!r}.",
            advice="Run `averment verify`; a reading can be made again with `averment reread`.",
        ) from mismatch
    return made


def pack(value: Any) -> bytes:
    """Turn a noun into compressed bytes; the same noun always gives the same bytes."""
    text = json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpack(kind: type[T], packed: bytes) -> T:
    """Turn packed bytes back into the noun.

    Raises:
        RecordDamaged: if the bytes are not a packed noun of that kind.
    """
    try:
        plain = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError) as broken:
        raise RecordDamaged(
            f"A stored {kind.__name__} cannot be unpacked: {broken}.",
            advice="Run `averment verify`; a reading can be made again with `averment reread`.",
        ) from broken
    return from_plain(kind, plain)


@lru_cache(maxsize=4096)
def unpack_listed(packed: bytes) -> Listed:
    """Turn packed bytes back into a thing of a list; its kind says which noun it holds.

    Raises:
        RecordDamaged: if the bytes are not a packed thing of a list.
    """
    found = unpack(Listed, packed)
    return replace(found, item=from_plain(NOUNS[found.kind], found.item))


def _any(kind: Any) -> Any:
    return kind


def _encoder(value: Any) -> Convert:
    kind = type(value)
    known = _ENCODERS.get(kind)
    if known is None:
        known = _ENCODERS[kind] = _make_encoder(kind)
    return known


def _make_encoder(kind: Any) -> Convert:
    if kind in _PLAIN:
        return _same
    if kind is Period:
        return str
    if kind is date:
        return date.isoformat
    if issubclass(kind, tuple | list):
        return _encode_each
    if issubclass(kind, dict):
        return _encode_values
    if is_dataclass(kind):
        return _encode_fields(tuple(f.name for f in fields(kind)))
    raise TypeError(f"{kind.__name__} cannot be stored as JSON.")


def _same(value: Any) -> Any:
    return value


def _encode_each(value: Any) -> list[Any]:
    return [_encoder(v)(v) for v in value]


def _encode_values(value: Any) -> dict[str, Any]:
    return {k: _encoder(v)(v) for k, v in value.items()}


def _encode_fields(names: tuple[str, ...]) -> Convert:
    def encode(value: Any) -> dict[str, Any]:
        return {n: _encoder(v)(v) for n in names for v in (getattr(value, n),)}

    return encode


@lru_cache(maxsize=512)
def _decoder(hint: Any) -> Convert:
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _decode_optional(inside)
    if origin is tuple:
        return _decode_tuple(inside)
    if origin is dict:
        one = _decoder(inside[1])
        return lambda value: {k: one(v) for k, v in value.items()}
    if hint is Period:
        return Period
    if hint is date:
        return date.fromisoformat
    if isinstance(hint, type) and is_dataclass(hint):
        return _decode_fields(hint)
    return _same


def _decode_optional(inside: tuple[Any, ...]) -> Convert:
    some = [i for i in inside if i is not type(None)]
    one = _decoder(some[0]) if len(some) == 1 else _same
    return lambda value: None if value is None else one(value)


def _decode_tuple(inside: tuple[Any, ...]) -> Convert:
    if len(inside) == 2 and inside[1] is Ellipsis:
        one = _decoder(inside[0])
        return tuple if one is _same else lambda value: tuple([one(v) for v in value])
    each = [_decoder(i) for i in inside]
    return lambda value: tuple([d(v) for d, v in zip(each, value, strict=True)])


def _decode_fields(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    plan = [(f.name, _decoder(hints[f.name])) for f in fields(kind)]
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}

    def decode(value: Any) -> Any:
        missing = needed - value.keys()
        if missing:
            raise KeyError(f"{kind.__name__} without {', '.join(sorted(missing))}")
        return kind(**{name: read(value[name]) for name, read in plan if name in value})

    return decode
