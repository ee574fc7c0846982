"""One class list as sixteen schools send it: every shape names the same six pupils."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
import xlwt  # type: ignore[import-untyped]

from tests.exchange import files

SCHOOL, COLLEGE = "Ақсуат орта мектебі", "Көктөбе колледжі"
PUPILS = (
    ("Ахметов", "Ерлан", "Серікұлы", date(2009, 2, 1), 11, "Ә"),
    ("Құнанбаева", "Әсемгүл", "Ғалымқызы", date(2009, 5, 17), 11, "Ә"),
    ("Дүйсенбі", "Іңкәр", "Мұратқызы", date(2009, 9, 30), 11, "Ә"),
    ("Жүнісов", "Әділжан", "Серікұлы", date(2010, 1, 12), 10, "Б"),
    ("Иванова", "Мария", "Сергеевна", date(2010, 3, 3), 10, "Б"),
    ("Ыдырысов", "Шыңғыс", "Еркінұлы", date(2010, 12, 31), 10, "Б"),
)
RUSSIAN = (
    ("Ахметов", "Ерлан", "Серикович", date(2009, 2, 1), 11, "А"),
    ("Сидорова", "Анна", "Петровна", date(2009, 5, 17), 11, "А"),
    ("Ким", "Виктор", "Львович", date(2010, 1, 12), 10, "Б"),
)
LATIN = (
    ("Akhmetov", "Yerlan", "Serikuly", date(2009, 2, 1), 11, "Ә"),
    ("Qunanbaeva", "Asemgul", "Galymqyzy", date(2009, 5, 17), 11, "Ә"),
)
Pupil = tuple[str, str, str, date, int, str]
Shape = Callable[[Path], Path]


def dotted(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def full(pupil: Pupil) -> str:
    return " ".join(pupil[:3])


def _csv(path: Path, rows: Sequence[Sequence[Any]], encoding: str, delimiter: str = ";") -> Path:
    text = "\r\n".join(delimiter.join(map(str, row)) for row in rows)
    path.write_bytes(text.encode(encoding))
    return path


def _by_class(pupils: Sequence[Pupil]) -> dict[tuple[int, str], list[Pupil]]:
    found: dict[tuple[int, str], list[Pupil]] = {}
    for each in pupils:
        found.setdefault(each[4:], []).append(each)
    return found


def _class_column(pupils: Sequence[Pupil], quoted: bool = True) -> list[list[Any]]:
    return [
        [at, full(p), dotted(p[3]), f"{p[4]} «{p[5]}»" if quoted else f"{p[4]}{p[5].lower()}"]
        for at, p in enumerate(pupils, 1)
    ]


def plain_csv(folder: Path) -> Path:
    head = ["№", "Оқушының аты-жөні", "Туған күні", "Сыныбы"]
    return _csv(folder / f"{SCHOOL}.csv", [head, *_class_column(PUPILS)], "utf-8-sig")


def russian_csv(folder: Path) -> Path:
    head = ["№ п/п", "ФИО учащегося", "Дата рождения", "Класс"]
    rows = _class_column(RUSSIAN, quoted=False)
    return _csv(folder / f"{SCHOOL}.csv", [head, *rows], "cp1251")


def kazakh_csv(folder: Path) -> Path:
    head = ["№", "Аты-жөні", "Туған күні", "Сыныбы"]
    return _csv(folder / f"{SCHOOL}.csv", [head, *_class_column(PUPILS)], "kz1048", ",")


def asian_csv(folder: Path) -> Path:
    head = ["№", "Аты-жөні", "Туған күні", "Сыныбы"]
    return _csv(folder / f"{SCHOOL}.txt", [head, *_class_column(PUPILS)], "ptcp154", "\t")


def wide_csv(folder: Path) -> Path:
    head = ["Тегі", "Аты", "Әкесінің аты", "Туған күні", "Курс, сынып", "Литер"]
    rows = [[*p[:3], f"{p[3]:%d/%m/%Y}", p[4], p[5]] for p in PUPILS]
    head[4] = "Нешінші сынып (курс)"
    return _csv(folder / f"{SCHOOL}.csv", [head, *rows], "utf-16", "\t")


def old_excel(folder: Path) -> Path:
    """A banner across the table, numbering, real dates, a total and a signature."""
    head = ["№", "Тегі", "Аты", "Әкесінің аты", "Туған күні", "Сыныбы"]
    rows = [[at, *p[:4], f"{p[4]}-{p[5]}"] for at, p in enumerate(PUPILS, 1)]
    foot: list[list[Any]] = [
        ["Барлығы: 6"],
        [],
        ["Директор", None, "____", "А. Сейтқали"],
        ["М.О."],
    ]
    path = folder / f"{SCHOOL}.xls"
    table: list[list[Any]] = [[None] * 6, head, *rows, *foot]
    return files.xls(path, table, [(0, 0, 0, 5, "2026-2027 оқу жылы оқушыларының тізімі")])


def sheet_for_each(folder: Path) -> Path:
    path = folder / f"{SCHOOL} 2026-2027.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for (grade, letter), pupils in _by_class(PUPILS).items():
            rows: list[list[Any]] = [["№", "Аты-жөні", "Туған күні"]]
            rows += [[at, full(p), dotted(p[3])] for at, p in enumerate(pupils, 1)]
            _write(book.add_worksheet(f"{grade}{letter}"), rows)
        _write(book.add_worksheet("Қорытынды"), [["Сынып", "Саны"], ["11Ә", 3], ["10Б", 3]])
    return path


def other_order_by_sheet(folder: Path) -> Path:
    """The second sheet has its columns the other way round, and a column more."""
    path = folder / f"{SCHOOL}.xlsx"
    first, second = _by_class(PUPILS).values()
    with xlsxwriter.Workbook(path) as book:
        rows: list[list[Any]] = [
            ["Аты-жөні", "Туған күні"],
            *([full(p), dotted(p[3])] for p in first),
        ]
        _write(book.add_worksheet("11 «Ә» сынып"), rows)
        rows = [["№", "Туған күні", "Аты-жөні"]]
        rows += [[at, dotted(p[3]), full(p)] for at, p in enumerate(second, 1)]
        _write(book.add_worksheet("10-Б"), rows)
    return path


def blocks(folder: Path) -> Path:
    """One sheet: a class's title merged across the table above each block, its own header."""
    rows: list[list[Any]] = []
    merges: dict[str, str] = {}
    for (grade, letter), pupils in _by_class(PUPILS).items():
        merges[f"A{len(rows) + 1}:C{len(rows) + 1}"] = f"{grade} «{letter}» сыныбы"
        rows += [[None] * 3, ["№", "Аты-жөні", "Туған күні"]]
        rows += [[at, full(p), dotted(p[3])] for at, p in enumerate(pupils, 1)]
        rows += [["Барлығы", len(pupils)], []]
    return files.xlsx(folder / f"{SCHOOL}.xlsx", rows, merges)


def headings_between(folder: Path) -> Path:
    """One header at the top, classes as rows of their own, the class teacher under each."""
    rows: list[list[Any]] = [[SCHOOL], ["2026/2027 оқу жылы"], ["Р/с", "Т.А.Ә.", "Туған күні"]]
    for (grade, letter), pupils in _by_class(PUPILS).items():
        rows += [[f"{grade} {letter}"]]
        rows += [[at, full(p), p[3]] for at, p in enumerate(pupils, 1)]
        rows += [[None, "Сынып жетекшісі: Омарова А.Б."]]
    return files.xlsx(folder / "список.xlsx", rows)


def in_the_banner(folder: Path) -> Path:
    """The class stands in the sentence above the table alone."""
    pupils = _by_class(PUPILS)[11, "Ә"]
    rows: list[list[Any]] = [
        [f"{SCHOOL} 11 «Ә» сынып оқушыларының тізімі"],
        [],
        ["№", "Аты-жөні", "Туған жылы"],
    ]
    rows += [[at, full(p), p[3]] for at, p in enumerate(pupils, 1)]
    rows += [[None, "Сынып жетекшісі", "Омарова"], [None, "қолы"], [None, "Күні: 01.09.2026"]]
    return files.xlsx(folder / "list.xlsx", rows)


def in_the_file_name(folder: Path) -> Path:
    pupils = _by_class(PUPILS)[10, "Б"]
    rows = [["ФИО", "Дата рождения"], *([full(p), dotted(p[3])] for p in pupils)]
    return files.xlsx(folder / f"{SCHOOL}, 10 «Б» класс.xlsx", rows)


def in_latin(folder: Path) -> Path:
    rows = [["Surname", "Name", "Middle name", "Date of birth", "Class"]]
    rows += [[*p[:3], f"{p[3]:%Y-%m-%d}", f"{p[4]} {p[5]}"] for p in LATIN]
    return files.xlsx(folder / f"{SCHOOL}.xlsx", rows)


def serial_days(folder: Path) -> Path:
    """Dates that have lost their format: days since the end of 1899."""
    rows: list[list[Any]] = [["№", "Аты-жөні", "Туған күні", "Сынып"]]
    for at, p in enumerate(PUPILS, 1):
        rows.append([at, full(p), (p[3] - date(1899, 12, 30)).days, f"{p[4]} {p[5]}"])
    return files.xlsx(folder / f"{SCHOOL}.xlsx", rows)


def two_lined_header(folder: Path) -> Path:
    head = [
        ["№", "Оқушы", None, None, "Туған күні", "Сынып"],
        [None, "Тегі", "Аты", "Әкесінің аты"],
    ]
    rows = [[at, *p[:4], f"{p[4]}«{p[5]}»"] for at, p in enumerate(PUPILS, 1)]
    return files.xlsx(folder / f"{SCHOOL}.xlsx", [*head, *rows])


def open_document(folder: Path) -> Path:
    table = [["№", "Аты-жөні", "Туған күні", "Сыныбы"], *_class_column(PUPILS)]
    rows = "".join(files.ods_row(map(str, row)) for row in table)
    return files.ods(folder / f"{SCHOOL}.ods", rows)


def college(folder: Path) -> Path:
    """A group a sheet, the course above the table."""
    path = folder / f"{COLLEGE}.xls"
    book = xlwt.Workbook()
    for group, pupils in (("МТ-21", PUPILS[:3]), ("ИС-22", PUPILS[3:])):
        sheet = book.add_sheet(group)
        rows = [["2 курс"], ["№", "Студенттің аты-жөні", "Туған күні"]]
        rows += [[str(at), full(p), dotted(p[3])] for at, p in enumerate(pupils, 1)]
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                sheet.write(row, column, cell)
    book.save(str(path))
    return path


def _write(sheet: Any, rows: Sequence[Sequence[Any]]) -> None:
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell is not None:
                sheet.write(row, column, cell)


SHAPES: dict[Shape, Sequence[Pupil]] = {
    plain_csv: PUPILS,
    russian_csv: RUSSIAN,
    kazakh_csv: PUPILS,
    asian_csv: PUPILS,
    wide_csv: PUPILS,
    old_excel: PUPILS,
    sheet_for_each: PUPILS,
    other_order_by_sheet: PUPILS,
    blocks: PUPILS,
    headings_between: PUPILS,
    in_the_banner: PUPILS[:3],
    in_the_file_name: PUPILS[3:],
    in_latin: LATIN,
    serial_days: PUPILS,
    two_lined_header: PUPILS,
    open_document: PUPILS,
}
"""Every shape of a school's list with the pupils it names."""
