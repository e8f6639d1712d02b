"""Put a reading and a record into the public format: plain values with the names of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeAlias

from averment.model.doubt import Doubt
from averment.model.incident import Incident, ItemRef, Pattern
from averment.model.judgement import Judgement
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.reading import CONTRACT, Reading
from averment.model.record import Record
from averment.model.tally import Contradiction, Count

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

# What the second half of a reference is called where it stands: {document, act}, {document, claim} …
ITEM_KEYS: dict[tuple[type, str], str] = {
    (Incident, "acts"): "act",
    (Incident, "claims"): "claim",
    (Pattern, "claims"): "claim",
    (Proceeding, "steps"): "step",
    (Count, "ref"): "figure",
    (Contradiction, "claims"): "claim",
}
NAMES: dict[tuple[type, str], str] = {(Judgement, "subjects"): "subject"}
HOISTED = ("blocks", "doubts")  # of a document: they stand beside it in a reading


def reading_to_json(reading: Reading) -> dict[str, Json]:
    """Say in the format of the contract what one document says."""
    whole = _object(reading)
    document = whole["document"]
    if not isinstance(document, dict):  # the document of a view that may not show it
        return whole
    blocks = document.pop("blocks")
    document.pop("doubts")
    doubts: list[Doubt] = []
    for doubt in (*reading.document.doubts, *reading.doubts):
        if doubt not in doubts:
            doubts.append(doubt)
    result: dict[str, Json] = {"contract": CONTRACT, "reader": reading.reader, "document": document, "blocks": blocks}
    result.update({key: value for key, value in whole.items() if key not in result})
    result["doubts"] = [_object(d) for d in doubts]
    return result


def record_to_json(record: Record) -> dict[str, Json]:
    """Say in the format of the contract what all documents say together."""
    return {"contract": CONTRACT, **_object(record)}


def record_parts(record: Record) -> Iterator[tuple[str, Iterator[dict[str, Json]]]]:
    """Give the record list by list and item by item, so that it can be written without holding it twice."""
    for field in fields(record):
        yield field.name, (_object(item) for item in getattr(record, field.name))


@cache
def names_of(kind: type[Any]) -> tuple[tuple[str, str, str], ...]:
    """The fields of a noun: what each is called in the model, in the contract, and what its references are called."""
    return tuple((f.name, NAMES.get((kind, f.name), f.name), ITEM_KEYS.get((kind, f.name), "item")) for f in fields(kind))


def to_json(value: object, item: str = "item") -> Json:
    """Turn any value of the model into plain values.

    Raises:
        TypeError: if it is not a value of the model.
    """
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Period):
        return value.edtf
    if isinstance(value, ItemRef):
        return {"document": value.document, item: value.item}
    if is_dataclass(value) and not isinstance(value, type):
        return _object(value)
    if isinstance(value, tuple | list):
        return [to_json(each, item) for each in value]
    if isinstance(value, dict):
        return {str(key): to_json(each, item) for key, each in value.items()}
    raise TypeError(f"{type(value).__name__} is no value of the model.")


def _object(value: object) -> dict[str, Json]:
    kind: Any = type(value)
    return {public: to_json(getattr(value, name), item) for name, public, item in names_of(kind)}
