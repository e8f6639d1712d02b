from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.errors import RecordDamaged
from averment.model.capture import Capture
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.record import Record
from averment.store.codec import from_plain, pack, to_plain, unpack

WORDS = st.text(st.characters(codec=None), max_size=8)  # lone surrogates too: some pages hold them
PERIODS = st.sampled_from(["2015-05-13", "2016-08", "2014-05/2015-05", "2017-10~", "../2015", "1998"]).map(Period)


def anything(hint):
    """Make values of any noun from its type hints alone, without the help of the code under test."""
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([anything(i) for i in inside])
    if origin is typing.Literal:
        return st.sampled_from(inside)
    if origin is tuple:
        if len(inside) == 2 and inside[1] is Ellipsis:
            return st.lists(anything(inside[0]), max_size=2).map(tuple)
        return st.tuples(*map(anything, inside))
    if origin is dict:
        return st.dictionaries(WORDS, anything(inside[1]), max_size=2)
    if is_dataclass(hint) and hint is not Period:
        hints = typing.get_type_hints(hint)
        return st.builds(hint, **{f.name: anything(hints[f.name]) for f in fields(hint)})
    plain = {
        str: WORDS,
        int: st.integers(-(2**40), 2**40),
        bool: st.booleans(),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bytes: st.binary(max_size=4),
        type(None): st.none(),
        Period: PERIODS,
    }
    return plain[hint]


@settings(max_examples=60, deadline=None)
@given(anything(Reading))
def test_a_reading_comes_back_as_it_went_in(reading: Reading) -> None:
    assert unpack(Reading, pack(reading)) == reading


@settings(max_examples=60, deadline=None)
@given(anything(Record))
def test_a_record_comes_back_as_it_went_in(record: Record) -> None:
    assert from_plain(Record, to_plain(record)) == record


@settings(max_examples=30, deadline=None)
@given(anything(Reading))
def test_the_same_reading_always_gives_the_same_bytes(reading: Reading) -> None:
    assert pack(reading) == pack(unpack(Reading, pack(reading)))


def test_a_period_is_written_as_edtf() -> None:
    assert to_plain(Period("2017-10~")) == "2017-10~"


def test_a_field_that_an_older_version_did_not_write_takes_its_default() -> None:
    assert from_plain(Record, {"documents": []}) == Record()


def test_what_is_not_a_reading_is_said_to_be_damaged() -> None:
    with pytest.raises(RecordDamaged, match="Reading is not what it should be"):
        from_plain(Reading, {"reader": "x"})
    with pytest.raises(RecordDamaged, match="cannot be unpacked"):
        unpack(Reading, b"not packed")


def test_bytes_are_no_json_and_are_refused() -> None:
    with pytest.raises(TypeError, match="bytes cannot be stored"):
        to_plain((b"\x00",))
    assert Capture.__dataclass_fields__["content"].type == "bytes"
