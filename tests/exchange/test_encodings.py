"""Texts from old programs are read right, or the reader of the preview is warned."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.encodings import CODE_PAGES, guess
from app.exchange.parsing import parse
from app.exchange.reading import read

_KAZAKH = [
    ["№", "Тегі", "Аты", "Әкесінің аты", "Ауылы", "Телефон"],
    ["1", "Құсайынова", "Әсел", "Ғалымқызы", "Шиелі ауданы, Бестөбе ауылы", "+77011234567"],
    ["2", "Жұмабеков", "Нұрсұлтан", "Өмірұлы", "Ақжарма", ""],
    ["3", "Үсенов", "Іңкәр", "Һамитұлы", "Қарғалы; оңтүстік бөлігі", "87011234567"],
]
_RUSSIAN = [
    ["№", "Фамилия", "Имя", "Отчество", "Село"],
    ["1", "Кузнецов", "Пётр", "Иванович", "село Новое, ул. Ленина | дом 5"],
    ["2", "Щербакова", "Юлия", "Сергеевна", "посёлок «Заря»"],
]
_MIXED = [
    ["№", "Фамилия", "Имя", "Отчество"],
    ["1", "Иванов", "Сергей", "Петрович"],
    ["2", "Құсайынова", "Әсел", "Ғалымқызы"],
    ["3", "Смирнова", "Анна", "Ивановна"],
]
_SAMPLES = {"kazakh": _KAZAKH, "russian": _RUSSIAN, "mixed": _MIXED}
_ENCODINGS = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"),
    *CODE_PAGES,
)


def _written(rows: list[list[str]], delimiter: str, newline: str) -> str:
    lines = [
        delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in rows
    ]
    return newline.join(lines) + newline


def _cases() -> list[tuple[str, str, str, str]]:
    combined = itertools.product(_SAMPLES, _ENCODINGS, ";,\t", ("\r\n", "\n"))
    return [case for case in combined if _holds(_SAMPLES[case[0]], case[1])]


def _holds(rows: list[list[str]], encoding: str) -> bool:
    try:
        _written(rows, ";", "\n").encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def test_every_encoding_delimiter_and_line_end_gives_the_same_table() -> None:
    cases = _cases()
    assert len(cases) > 120
    for sample, encoding, delimiter, newline in cases:
        content = _written(_SAMPLES[sample], delimiter, newline).encode(encoding)
        workbook = parse("list.csv", content)
        rows = [[cell or "" for cell in row] for row in workbook.sheets[0].rows]
        case = (sample, encoding, delimiter, newline, workbook.encoding, workbook.warnings)
        assert rows == _SAMPLES[sample], case
        assert workbook.delimiter == delimiter, case


@pytest.mark.parametrize("page", CODE_PAGES)
def test_a_russian_list_in_capitals_is_read_right_or_said_to_be_unsure(page: str) -> None:
    text = "ФАМИЛИЯ;ИМЯ\nИВАНОВ;ПЁТР\nЩЕРБАКОВА;ЯНА\nТОМСК\n" if page != "cp1251" else "ИВАН;ЯНА"
    found = guess(text.encode(page))
    assert text.encode(page).decode(found.encoding) == text or found.confidence < 0.9


@pytest.mark.parametrize("page", ["kz1048", "ptcp154"])
def test_one_kazakh_name_is_enough_to_prefer_its_code_page(page: str) -> None:
    found = guess("Әсел".encode(page))
    assert found.encoding == page
    assert found.confidence < 0.9


def test_russian_alone_is_taken_for_the_code_page_of_windows() -> None:
    found = guess("Иванов;Сергей;Петрович".encode("kz1048"))
    assert found.encoding == "cp1251"
    assert found.confidence > 0.8
    assert "kz1048" in found.alternatives


def test_the_one_reading_offered_first_after_the_best_is_another_code_page() -> None:
    found = guess("Құсайынова Әсел Ғалымқызы".encode("kz1048"))
    assert set(found.alternatives) == set(CODE_PAGES) - {found.encoding}


@given(st.integers(1, 200))
def test_a_sample_cut_in_the_middle_of_a_letter_is_still_utf8(size: int) -> None:
    content = ("Құсайынова Әсел " * 20).encode()[:size]
    assert guess(content).encoding == "utf-8"


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_have_a_guess_that_can_be_decoded(content: bytes) -> None:
    found = guess(content)
    assert 0 <= found.confidence <= 1
    content.decode(found.encoding, "replace")


def test_letters_lost_before_the_file_came_are_told(tmp_path: Path) -> None:
    path = tmp_path / "lost.csv"
    path.write_bytes("Тегі;Аты\nҚұсайынова;Әсел\nЖұмабеков;Айгүл\n".encode("cp1251", "replace"))
    assert "letters-lost" in read(path).warnings


def test_an_encoding_chosen_by_the_user_is_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Аты;Тегі\nӘсел;Ахметова\n".encode("kz1048"))
    workbook = read(path, encoding="cp866", delimiter=",")
    assert (workbook.encoding, workbook.delimiter) == ("cp866", ",")
    assert workbook.sheets[0].rows[1] != ("Әсел", "Ахметова")
    assert read(path).sheets[0].rows[1] == ("Әсел", "Ахметова")
