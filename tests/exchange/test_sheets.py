"""Workbooks of every kind become the same plain tables."""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from app.exchange.child import main
from app.exchange.reading import command, read
from app.exchange.sheets import Cell, Row, address, column_letters, column_number
from tests.exchange import files

_BORN = date(2008, 11, 22)
_TABLE: list[list[Cell]] = [
    ["Тегі", "Туған күні", "Балл"],
    ["Құсайынова", _BORN, 4.5],
    ["Жұмабеков", _BORN, 5],
]


def _plain(rows: list[list[Cell]]) -> tuple[Row, ...]:
    return tuple(tuple(row) for row in rows)


@pytest.mark.parametrize("kind", ["xlsx", "xls"])
def test_text_dates_and_numbers_come_as_what_they_are(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"list.{kind}"
    (files.xlsx if kind == "xlsx" else files.xls)(path, _TABLE)
    workbook = read(path)
    assert workbook.kind == kind
    assert workbook.sheets[0].name == "Тізім"
    assert workbook.sheets[0].rows == _plain(_TABLE)
    assert type(workbook.sheets[0].rows[2][2]) is int
    assert workbook.warnings == ()
    assert workbook.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_open_document_is_read_with_its_merges_and_edges(tmp_path: Path) -> None:
    spanned = (
        '<table:table-row><table:table-cell office:value-type="string" '
        'table:number-rows-spanned="2"><text:p>Бестөбе</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2008-11-22">'
        "<text:p>22.11.08</text:p></table:table-cell></table:table-row>"
    )
    covered = (
        "<table:table-row><table:covered-table-cell/>"
        '<table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p>'
        "</table:table-cell></table:table-row>"
    )
    edge = files.ods_row([], 'table:number-rows-repeated="1048570"').replace(
        "></table:table-row>",
        '><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
    )
    rows = files.ods_row(["Ауылы", "Күні"]) + spanned + covered + edge
    workbook = read(files.ods(tmp_path / "list.ods", rows))
    assert workbook.kind == "ods"
    assert workbook.sheets[0].rows == (("Ауылы", "Күні"), ("Бестөбе", _BORN), ("Бестөбе", 7))


@pytest.mark.parametrize("kind", ["xlsx", "xls"])
def test_a_village_merged_over_many_rows_is_every_rows_village(tmp_path: Path, kind: str) -> None:
    table: list[list[Cell]] = [["Ауылы", "Аты"], [None, "Әсел"], [None, "Ерлан"], [None, "Айгүл"]]
    path = tmp_path / f"list.{kind}"
    if kind == "xlsx":
        files.xlsx(path, table, {"A2:A4": "Бестөбе"})
    else:
        files.xls(path, table, [(1, 3, 0, 0, "Бестөбе")])
    villages = [row[0] for row in read(path).sheets[0].rows]
    assert villages == ["Ауылы", "Бестөбе", "Бестөбе", "Бестөбе"]


def test_a_merge_over_an_empty_row_does_not_make_a_person_of_it(tmp_path: Path) -> None:
    table: list[list[Cell]] = [["Ауылы", "Аты"], [None, "Әсел"], [None, None], [None, "Айгүл"]]
    path = files.xlsx(tmp_path / "gap.xlsx", table, {"A2:A4": "Бестөбе"})
    assert read(path).sheets[0].rows[2] == (None, None)


def test_rows_keep_the_numbers_they_have_in_the_file(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "low.xlsx", [[], [], [], [None, None, "Әсел"]])
    sheet = read(path).sheets[0]
    assert (sheet.first_row, sheet.rows) == (4, ((None, None, "Әсел"),))


def test_a_formula_gives_its_value_and_an_error_gives_nothing_but_a_warning(
    tmp_path: Path,
) -> None:
    path = tmp_path / "formulas.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Тізім")
        sheet.write_formula("A1", "=1+1", None, 2)
        sheet.write_formula("B1", '="Ә"&"сел"', None, "Әсел")
        sheet.write_formula("C1", "=1/0", None, "#DIV/0!")
        sheet.write_string("D1", "#Н/Д")
        sheet.write_string("E1", "соңы")
    read_ = read(path)
    assert read_.sheets[0].rows == ((2, "Әсел", None, None, "соңы"),)
    assert read_.warnings == ("error-value Тізім!C1", "error-value Тізім!D1")


def test_cells_without_addresses_stand_one_after_another(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    workbook = read(files.raw_xlsx(tmp_path / "bare.xlsx", rows))
    assert workbook.sheets[0].rows == ((1, 2), (3, None))
    assert workbook.warnings == ()


def test_hidden_sheets_are_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "hidden.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Тізім").write_string("A1", "Әсел")
        lists = workbook.add_worksheet("Анықтама")
        lists.write_string("A1", "ер")
        lists.hide()
    found = read(path)
    assert [sheet.name for sheet in found.sheets] == ["Тізім"]
    assert found.warnings == ("hidden-sheet Анықтама",)


def test_a_file_is_what_it_holds_and_not_what_it_is_called(tmp_path: Path) -> None:
    path = files.xlsx(tmp_path / "real.xlsx", [["Әсел"]]).rename(tmp_path / "list.xls")
    assert (read(path).kind, read(path).warnings) == ("xlsx", ("unlike-its-name",))
    text = tmp_path / "export.xls"
    text.write_text("Аты\tТегі\nӘсел\tАхметова\n", encoding="utf-8")
    assert (read(text).kind, read(text).warnings) == ("csv", ("unlike-its-name",))


def test_dates_with_hours_and_long_numbers_pass_between_processes_unchanged(
    tmp_path: Path,
) -> None:
    path = tmp_path / "exact.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        style = workbook.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        sheet.write_datetime(0, 0, datetime(2026, 11, 22, 9, 30), style)
        sheet.write_number(0, 1, 990101300011)
        sheet.write_boolean(0, 2, True)
        sheet.write_string(0, 3, 'a\n"b"\t\\ 😀')
    row = read(path).sheets[0].rows[0]
    assert row == (datetime(2026, 11, 22, 9, 30), 990101300011, True, 'a\n"b"\t\\ 😀')


def test_columns_are_called_as_spreadsheets_call_them() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 702, 703, 16_384)] == [
        *("A", "Z", "AA", "ZZ", "AAA", "XFD"),
    ]
    assert all(column_number(column_letters(number)) == number for number in range(1, 2_000))
    assert address("Тізім", 7, 3) == "Тізім!C7"


def test_the_child_is_started_by_module_or_when_frozen_by_verb(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert command()[1:] == ["-m", main.__module__]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert command()[1:] == ["read-sheet"]
