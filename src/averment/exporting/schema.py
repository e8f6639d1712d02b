"""Write the JSON Schema of a reading and of a record from the types of the model, so that the two cannot part."""

from __future__ import annotations

import json
from dataclasses import is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from averment.exporting.contract import HOISTED, names_of
from averment.model.incident import ItemRef
from averment.model.period import Period
from averment.model.reading import CONTRACT, Reading
from averment.model.record import Record

FOLDER = Path(__file__).parent / "schema"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
PRIMITIVES: dict[object, str] = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}
POSITIONS = ("start", "end")

Schema = dict[str, Any]


def reading_schema() -> Schema:
    """Describe one line of `averment read --format jsonl`."""
    defs: dict[str, Schema] = {}
    whole = _object(Reading, defs)
    document = defs["Document"]
    for name in HOISTED:
        whole["properties"][name] = document["properties"].pop(name)
        document["required"].remove(name)
    whole["properties"]["contract"] = {"const": CONTRACT}
    whole["required"] = sorted({*whole["required"], *HOISTED})
    return _titled("reading", whole, defs)


def record_schema() -> Schema:
    """Describe what `averment export --format json` prints."""
    defs: dict[str, Schema] = {}
    whole = _object(Record, defs)
    whole["properties"]["contract"] = {"const": CONTRACT}
    whole["required"] = sorted([*whole["required"], "contract"])
    return _titled("record", whole, defs)


def schemas() -> dict[str, Schema]:
    """Both schemas, by the name of their file."""
    return {"reading": reading_schema(), "record": record_schema()}


def described(kind: type, defs: dict[str, Schema]) -> Schema:
    """Describe any noun in the words of the contract, and in `defs` the nouns that it holds."""
    return _type(kind, defs, "item")


def shipped(name: str) -> Schema:
    """The schema that came with the package."""
    schema: Schema = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return schema


def main() -> None:
    """Write both schemas where they are shipped from."""
    FOLDER.mkdir(exist_ok=True)
    for name, schema in schemas().items():
        (FOLDER / f"{name}.json").write_text(dump(schema), "utf-8")


def dump(schema: Schema) -> str:
    """Write one schema as the text of its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _titled(name: str, whole: Schema, defs: dict[str, Schema]) -> Schema:
    return {"$schema": DIALECT, "$id": f"urn:averment:contract:{CONTRACT}:{name}", "title": name, **whole, "$defs": defs}


def _object(kind: type, defs: dict[str, Schema]) -> Schema:
    hints = get_type_hints(kind)
    properties = {}
    for name, public, item in names_of(kind):
        properties[public] = {"type": "integer", "minimum": 0} if name in POSITIONS else _type(hints[name], defs, item)
    return {"type": "object", "description": _words(kind), "properties": properties, "required": sorted(properties)}


def _words(kind: type) -> str:
    return " ".join((kind.__doc__ or "").split())


def _type(hint: Any, defs: dict[str, Schema], item: str) -> Schema:
    origin, inside = get_origin(hint), get_args(hint)
    if hint in PRIMITIVES:
        return {"type": PRIMITIVES[hint]}
    if hint is Period:
        return {"type": "string", "description": "A period in EDTF (ISO 8601-2)."}
    if hint is ItemRef:
        return _reference(item)
    if origin is Literal:
        return {"enum": list(inside)}
    if origin in (Union, UnionType):
        return {"anyOf": [_type(each, defs, item) for each in inside]}
    if origin is tuple:
        return {"type": "array", "items": _type(inside[0], defs, item)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _type(inside[1], defs, item)}
    if isinstance(hint, type) and is_dataclass(hint):
        if hint.__name__ not in defs:
            defs[hint.__name__] = {}  # first, so that a noun that holds itself ends
            defs[hint.__name__] = _object(hint, defs)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    raise TypeError(f"The schema has no words for the type {hint!r} yet: add them to exporting/schema.py.")


def _reference(item: str) -> Schema:
    text = {"type": "string"}
    return {"type": "object", "properties": {"document": text, item: text}, "required": ["document", item]}


if __name__ == "__main__":
    main()
