import csv
import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.errors import UsageError
from averment.exporting.csv import TABLES, guard, read_table, unguard, write_csv
from tests.fakes import FakeView, first_reading

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    " =1",
    "\u200b=1",
    "\ufeff=1",
    "\u00a0@x",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_a_formula(text):
    assert guard(text).startswith("'")
    assert unguard(guard(text)) == text


@given(st.text())
def test_every_text_comes_back_as_it_was(text):
    assert unguard(guard(text)) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1, max_size=4))
def test_every_row_comes_back_through_a_file(values):
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    keys = [f"k{i}" for i in range(len(values))]
    writer.writerow(keys)
    writer.writerow([guard(v) for v in values])
    file.seek(0)
    assert list(read_table(file)) == [dict(zip(keys, values, strict=True))]


def test_a_number_below_nothing_is_a_number_and_not_a_formula():
    assert guard(-1.5) == "-1.5"
    assert guard(None) == ""
    assert guard(value=True) == "true"


def test_every_table_of_the_record_is_written(tmp_path):
    names = write_csv(FakeView(), tmp_path / "tables")
    assert names == [f"{name}.csv" for name in TABLES]
    with (tmp_path / "tables" / "claims.csv").open(encoding="utf-8", newline="") as file:
        rows = list(read_table(file))
    assert len(rows) == 7
    claim = first_reading().claims[0]
    assert rows[0] | {"text": claim.text, "source": "Odile Marchetti", "modality": "alleged"} == rows[0]


def test_a_title_that_is_a_formula_comes_back_as_the_title(tmp_path):
    write_csv(FakeView(), tmp_path)
    raw = (tmp_path / "documents.csv").read_text("utf-8")
    assert "\"'=HYPERLINK" in raw
    with (tmp_path / "documents.csv").open(encoding="utf-8", newline="") as file:
        assert [r["title"] for r in read_table(file)][1].startswith("=HYPERLINK")


def test_the_same_record_gives_the_same_zip(tmp_path):
    for name in ("a.zip", "b.zip"):
        write_csv(FakeView(), tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == [f"{name}.csv" for name in TABLES]


def test_a_file_in_the_way_of_the_folder_is_said(tmp_path):
    (tmp_path / "x").write_text("here")
    with pytest.raises(UsageError, match="is a file"):
        write_csv(FakeView(), tmp_path / "x")


def test_an_acquittal_stands_in_the_row_of_the_incident(tmp_path):
    view = FakeView()
    incidents = tuple(replace(i, decided=("verdict_acquitted",)) for i in view.shown.incidents)
    view.shown = replace(view.shown, incidents=incidents)
    write_csv(view, tmp_path / "out")
    with (tmp_path / "out" / "incidents.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["decided"] for row in read_table(file)] == ["verdict_acquitted"]
