"""The workbook of a report: numbers stay numbers, text never comes alive, nothing is half done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from app.errors import Refusal
from app.papers import NOTHING, BackingRow, Both, QuarterReport
from app.quarters.backing import Listed
from reports import quarter_sheets
from tests.reports import quarter_samples as samples

REPORT = samples.report(samples.everyday())
ALIVE = '=HYPERLINK("http://example.org";"x")'


def rows(count: int, name: str = "Құнанбаева Әсемгүл") -> Iterator[BackingRow]:
    for at in range(1, count + 1):
        yield BackingRow(
            line=at, day=date(2026, 7, 1), name=name, born="2009", studies=Both("9 «А»"),
            what=Both("Кездесу", "Встреча"), where=NOTHING, uid=f"uid-{at}",
        )  # fmt: skip


def listed(code: str, count: int, name: str = "Құнанбаева Әсемгүл") -> Listed:
    figure = samples.FIGURES[code]
    persons = count if "persons" in figure.counts else None
    return Listed(figure, persons, count, count, rows(count, name))


def written(path: Path, *lists: Listed, report: QuarterReport = REPORT, **others: str) -> Workbook:
    out = path / "report.xlsx"
    quarter_sheets.write(out, report, lists, **others)  # type: ignore[arg-type]
    return load_workbook(out)


def test_each_section_has_a_sheet_with_real_numbers(tmp_path: Path) -> None:
    book = written(tmp_path)
    assert len(book.worksheets) == len(REPORT.sections) + 1
    table = book.worksheets[0]
    assert table["A7"].value == "Қызмет алған адамдар"
    assert table["B7"].value == "Получили услуги"
    assert [cell.value for cell in table[7][2:]] == [7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 35, 35]
    assert table["C6"].value == "адам / чел."
    assert table.freeze_panes == "C7"


def test_a_share_is_a_number_and_what_does_not_apply_a_sign(tmp_path: Path) -> None:
    table = written(tmp_path).worksheets[2]
    college = next(row for row in table.iter_rows(min_row=6) if str(row[0].value).endswith(" 4"))
    assert [cell.value for cell in college[2:]] == [60, 54, 42, 0.778, "×"]
    assert college[5].number_format == "0.0%"


def test_nought_is_a_number_shown_as_a_dash(tmp_path: Path) -> None:
    empty = samples.report(samples.everyday(0))
    cell = written(tmp_path, report=empty).worksheets[0]["C7"]
    assert cell.value == 0
    assert "–" in cell.number_format


def test_definitions_stand_in_both_languages(tmp_path: Path) -> None:
    sheet = written(tmp_path)["Анықтамалар"]
    said = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    definition = samples.FIGURES["served"].definition
    assert {definition.kk, definition.ru, "Определение"} <= said


def test_a_list_keeps_its_types_and_can_be_filtered(tmp_path: Path) -> None:
    sheet = written(tmp_path, listed("served", 3))["Қызмет алған адамдар"]
    values = [cell.value for cell in sheet[4]]
    assert values[:4] == [1, datetime(2026, 7, 1), "Құнанбаева Әсемгүл", 2009]
    assert values[-1] == "uid-1"
    assert sheet["B4"].number_format == "dd.mm.yyyy"
    assert sheet.auto_filter.ref == "A3:H6"
    assert sheet.freeze_panes == "A4"
    assert [cell.value for cell in sheet[2]][2] == "Тегі, аты, әкесінің аты"
    assert [cell.value for cell in sheet[3]][2] == "Фамилия, имя, отчество"


def test_a_list_speaks_russian_when_it_is_asked_to(tmp_path: Path) -> None:
    sheet = written(tmp_path, listed("served", 1), language="ru")["Қызмет алған адамдар"]
    assert "Встреча" in [cell.value for cell in sheet[4]]


def test_a_list_of_things_names_nobody_and_counts_them(tmp_path: Path) -> None:
    sheet = written(tmp_path, listed("sessions", 2))["Өткізілген іс-шаралар"]
    assert [cell.value for cell in sheet[3]] == [
        "№", "Дата", "По чему", "Где, с кем", "Кол-во", "Код записи",
    ]  # fmt: skip


@pytest.mark.parametrize("name", [ALIVE, "+7 701", "-5", "@SUM(A1)", "\t=1", "http://a.kz"])
def test_no_name_comes_alive_in_a_spreadsheet(tmp_path: Path, name: str) -> None:
    cell = written(tmp_path, listed("served", 1, name))["Қызмет алған адамдар"]["C4"]
    assert cell.value == name
    assert cell.data_type == "s"
    assert cell.hyperlink is None


def test_names_of_sheets_differ_and_fit_the_format(tmp_path: Path) -> None:
    lists = [listed(code, 1) for code in samples.FIGURES]
    book = written(tmp_path, *lists)
    names = [name.lower() for name in book.sheetnames]
    assert len(names) == len(set(names)) == len(REPORT.sections) + 1 + len(lists)
    for name in book.sheetnames:
        assert len(name) <= 31
        assert not set("[]:*?/\\") & set(name)


def test_a_list_too_long_for_a_sheet_goes_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quarter_sheets, "MOST_ROWS", 103)
    book = written(tmp_path, listed("served", 250))
    parts = [book[f"Қызмет алған адамдар{tail}"] for tail in ("", " (2)", " (3)")]
    assert [part.max_row for part in parts] == [103, 103, 53]
    assert parts[2]["A4"].value == 201
    assert parts[1].auto_filter.ref == "A3:H103"


def test_a_stopped_workbook_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "report.xlsx"
    out.write_bytes(b"old")
    with pytest.raises(Refusal, match="cancelled"):
        quarter_sheets.write(out, REPORT, [listed("served", 9000)], cancelled=lambda: True)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_progress_grows_up_to_the_last_row(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    quarter_sheets.write(
        tmp_path / "report.xlsx", REPORT, [listed("served", 5000)], size=5000,
        progress=lambda done, whole: told.append((done, whole)),
    )  # fmt: skip
    assert told == [(2000, 5000), (4000, 5000), (5000, 5000)]


def test_the_public_edition_says_few_in_words(tmp_path: Path) -> None:
    public = samples.report(samples.everyday(2), public=True)
    table = written(tmp_path, report=public).worksheets[0]
    assert "<5" in {cell.value for cell in table[7]}
