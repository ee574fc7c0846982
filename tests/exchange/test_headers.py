"""Titles are found in lists of any shape, and people are told from totals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.exchange.headers import Header, body, find_header
from app.exchange.sheets import Cell, Sheet

_MEANINGS = {
    "тегі": "surname",
    "фамилия": "surname",
    "аты": "given_name",
    "имя": "given_name",
    "жсн": "iin",
    "иин": "iin",
    "ауылы": "settlement",
    "байланыс ұялы": "phone",
    "байланыс үй": "phone_home",
    "телефон": "phone",
}


def _known(title: str) -> str | None:
    return _MEANINGS.get(title.casefold())


def _sheet(*rows: Sequence[Cell], first_row: int = 1) -> Sheet:
    return Sheet("Тізім", tuple(map(tuple, rows)), first_row)


def _found(*rows: Sequence[Cell]) -> Header:
    return find_header(_sheet(*rows), _known)


_PEOPLE: list[list[Cell]] = [
    ["Құсайынова", "Әсел", 10203500012],
    ["Жұмабеков", "Ерлан", 990101300011],
]


def test_the_header_is_the_row_of_known_titles() -> None:
    assert _found(["Тегі", "Аты", "ЖСН"], *_PEOPLE) == Header(0, 0, ("Тегі", "Аты", "ЖСН"))


def test_titles_of_the_whole_list_are_passed_over() -> None:
    header = _found(
        ["№5 мектептің 9-сынып оқушыларының тізімі", None, None],
        ["2026 жылғы 22 қараша", None, None],
        [],
        ["Тегі", "Аты", "ЖСН"],
        *_PEOPLE,
    )
    assert header == Header(3, 3, ("Тегі", "Аты", "ЖСН"))


def test_two_lines_of_a_header_are_joined_under_their_groups() -> None:
    header = _found(
        ["Тізім", None, None, None],
        ["Тегі", "Аты", "Байланыс", None],
        [None, None, "ұялы", "үй"],
        ["Құсайынова", "Әсел", "87011234567", "21-345"],
    )
    assert header == Header(1, 2, ("Тегі", "Аты", "Байланыс ұялы", "Байланыс үй"))


def test_merged_titles_that_were_filled_down_are_said_once() -> None:
    header = _found(
        ["Тегі", "Аты", "Байланыс", None],
        ["Тегі", "Аты", "ұялы", "үй"],
        ["Құсайынова", "Әсел", "87011234567", "21-345"],
    )
    assert header.titles == ("Тегі", "Аты", "Байланыс ұялы", "Байланыс үй")
    assert header.last == 1


def test_groups_over_known_titles_are_taken_in_and_a_lists_title_is_not() -> None:
    header = _found(
        ["Тізім", None, None, None, None],
        ["№", "Тегі", "Аты", "Ата-анасы", None],
        [None, None, None, "анасы", "әкесі"],
        [1, "Құсайынова", "Әсел", "Гүлнәр", "Серік"],
    )
    assert header == Header(1, 2, ("№", "Тегі", "Аты", "Ата-анасы анасы", "Ата-анасы әкесі"))


def test_a_row_that_numbers_the_columns_is_no_person() -> None:
    header = _found(["Тегі", "Аты", "ЖСН"], [1, 2, 3], *_PEOPLE)
    assert (header.last, header.titles) == (1, ("Тегі", "Аты", "ЖСН"))
    assert _found(["Тегі", "Аты", "ЖСН"], ["1", "2.", "(3)"], *_PEOPLE).last == 1


def test_a_row_of_units_is_no_person() -> None:
    header = _found(["Тегі", "Жасы", "Туған күні"], [None, "жыл", "кк.аа.жжжж"], ["Әлі", 15, None])
    assert (header.first, header.last) == (0, 1)


def test_unknown_titles_are_the_fullest_row_above_the_values() -> None:
    header = _found(
        ["Список", None, None],
        ["Ученик", "Кл. рук.", "Балл"],
        ["Иванов Пётр", "Цой А. В.", 4.5],
        ["Ким Анна", "Цой А. В.", 4.7],
    )
    assert header == Header(1, 1, ("Ученик", "Кл. рук.", "Балл"))


def test_a_list_that_begins_with_people_has_no_header() -> None:
    sheet = _sheet(*_PEOPLE)
    header = find_header(sheet, _known)
    assert not header.present
    assert header.titles == ("", "", "")
    assert [row for row, _ in body(sheet, header)] == [1, 2]


def test_people_told_by_words_alone_are_known_by_the_village_that_comes_again() -> None:
    sheet = _sheet(["Ахметов", "Ерлан", "Бестөбе"], ["Ким", "Анна", "Бестөбе"])
    assert not find_header(sheet, _known).present


def test_an_empty_sheet_has_neither_header_nor_people() -> None:
    sheet = _sheet()
    header = find_header(sheet, _known)
    assert (header.present, list(body(sheet, header))) == (False, [])


def test_the_body_is_people_under_the_numbers_of_their_rows() -> None:
    head: list[Cell] = ["Тегі", "Аты", "ЖСН"]
    sheet = _sheet(
        head,
        _PEOPLE[0],
        [None, "  ", ""],
        ["ТЕГІ", " аты", "ЖСН"],
        [1, 2, 3],
        _PEOPLE[1],
        ["Всеволодов", "Иван"],
        [None, "Барлығы:", 2],
        ["Итого 2 человека"],
        first_row=5,
    )
    found = list(body(sheet, find_header(sheet, _known)))
    assert found == [
        (6, tuple(_PEOPLE[0])),
        (10, tuple(_PEOPLE[1])),
        (11, ("Всеволодов", "Иван", None)),
    ]


def test_dates_and_numbers_are_never_titles() -> None:
    header = _found([date(2026, 11, 22), None, None], ["Фамилия", "Имя", "Телефон"], *_PEOPLE)
    assert header.titles == ("Фамилия", "Имя", "Телефон")
