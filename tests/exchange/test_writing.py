"""What leaves the office opens everywhere, comes back unchanged and runs nothing."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.exchange.reading import read
from app.exchange.sheets import Cell
from app.exchange.writing import safe_cell, unguard, write_csv, write_xlsx

_LIVE = [
    "=1+1",
    "+77011234567",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＋7",
    "－5",
    "＠x",
    " =1",
]


@pytest.mark.parametrize("text", _LIVE)
def test_nothing_that_a_spreadsheet_would_run_starts_a_cell(text: str) -> None:
    assert safe_cell(text) == f"'{text}"
    assert unguard(safe_cell(text)) == text


@given(st.text() | st.from_regex(r"\A'{0,3}\s?[=+\-@＝＋－＠']{0,3}[0-9a-zә]{0,9}\Z"))
def test_the_guard_comes_off_and_leaves_the_text_as_it_was(text: str) -> None:
    assert unguard(safe_cell(text)) == text


@pytest.mark.parametrize("text", ["Әсел", "'Береке' ЖШС", "5-сынып", "", "a=b", "'"])
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert safe_cell(text) == text == unguard(text)


def test_our_own_csv_comes_back_as_it_went(tmp_path: Path) -> None:
    table = [[text, f"сөз «{text}»;\n2-жол", '="x"'] for text in [*_LIVE, "'+7", "''=", "Әсел"]]
    write_csv(tmp_path / "list.csv", ["ID", "=B", "+C"], table)
    workbook = read(tmp_path / "list.csv")
    assert (workbook.encoding, workbook.delimiter, workbook.warnings) == ("utf-8-sig", ";", ())
    assert [list(row) for row in workbook.sheets[0].rows] == [["ID", "=B", "+C"], *table]


def test_a_csv_has_dates_and_fractions_as_people_here_write_them(tmp_path: Path) -> None:
    row: list[Cell] = [
        date(2026, 11, 22),
        datetime(2026, 11, 22, 9, 5),
        4.5,
        7,
        None,
        date(987, 1, 2),
    ]
    write_csv(tmp_path / "list.csv", ["a"], [row])
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert text == "a\n22.11.2026;22.11.2026 09:05;4,5;7;;02.01.0987\n"


def test_an_xlsx_holds_text_as_text_and_dates_as_dates(tmp_path: Path) -> None:
    row: list[Cell] = [
        *_LIVE,
        "http://kz",
        "{=1}",
        "010203500012",
        date(2026, 11, 22),
        7,
        4.5,
        True,
    ]
    path = tmp_path / "list.xlsx"
    write_xlsx(path, [("Тізім", ["баған"] * len(row), [row])])
    sheet = openpyxl.load_workbook(path)["Тізім"]
    cells = list(sheet[2])
    assert {cell.data_type for cell in cells[: len(_LIVE) + 3]} == {"s"}
    assert [cell.hyperlink for cell in cells if cell.hyperlink] == []
    assert cells[-4].value == datetime(2026, 11, 22)
    assert sheet.freeze_panes == "A2"
    assert read(path).sheets[0].rows[1] == tuple(row)


def test_sheets_are_named_as_excel_allows(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", [("2026/2027 [9 «А»]: " + "ұзын " * 9, ["a"], [["b"]])])
    name = openpyxl.load_workbook(tmp_path / "list.xlsx").sheetnames[0]
    assert name.startswith("2026 2027  9 «А»")
    assert len(name) <= 31


def test_text_too_long_for_a_cell_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(Refusal) as refused:
        write_xlsx(path, [("Тізім", ["a"], [["ә" * 40_000]])])
    assert refused.value.code == "sheet-cell-too-long"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
