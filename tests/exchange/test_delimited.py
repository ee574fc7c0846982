"""Delimited texts in all the ways that programs and people write them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.exchange.delimited import DELIMITERS, guess_delimiter, rows
from app.exchange.sheets import Limits


def _rows(text: str, delimiter: str = ";") -> list[tuple[str | None, ...]]:
    return rows(text, delimiter, Limits())


def test_quoted_cells_hold_delimiters_quotes_and_line_breaks() -> None:
    assert _rows('a;"b;1\n""2""";c\r\n4;5;6') == [("a", 'b;1\n"2"', "c"), ("4", "5", "6")]


def test_uneven_rows_stay_uneven_and_empty_cells_are_nothing() -> None:
    assert _rows("a;b;c\n1\n\n;;;4\n") == [("a", "b", "c"), ("1",), (), (None, None, None, "4")]


@pytest.mark.parametrize("newline", ["\r", "\n", "\r\n"])
def test_lines_end_as_they_do_anywhere(newline: str) -> None:
    assert _rows(newline.join(["a;b", "1;2", "3;4"])) == [("a", "b"), ("1", "2"), ("3", "4")]


def test_zero_bytes_are_dropped() -> None:
    assert _rows("a\0;b\0\n") == [("a", "b")]


def test_a_name_with_quotes_inside_loses_nothing() -> None:
    assert _rows('1;ЖШС "Береке";2\n') == [("1", 'ЖШС "Береке"', "2")]


def test_a_number_that_excel_kept_as_text_keeps_its_zero() -> None:
    assert _rows('="010203500012";"=""0102"""\n') == [("010203500012", "0102")]


@pytest.mark.parametrize("tail", ["", "\n", "\n3;4\n", "\n3;4;5\n6"])
def test_an_unclosed_quote_is_refused_with_its_row(tail: str) -> None:
    with pytest.raises(Refusal) as refused:
        _rows(f'a;b\n"1;2{tail}')
    assert (refused.value.code, refused.value.details["row"]) == ("sheet-open-quote", 2)


def test_an_unclosed_quote_before_a_long_list_is_refused_with_its_row() -> None:
    with pytest.raises(Refusal) as refused:
        _rows('a;b\n1;"2\n' + "Құсайынова;Әсел\n" * 20_000)
    assert (refused.value.code, refused.value.details["row"]) == ("sheet-open-quote", 2)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x;" * 300 + "y\n", "sheet-too-many-columns"),
        ("a\n" * 60_001, "sheet-too-many-rows"),
        ("a;" + "x" * 10_001, "sheet-cell-too-long"),
        ("a;" + "x" * 200_000, "sheet-cell-too-long"),
    ],
)
def test_what_is_beyond_measure_is_refused_with_its_row(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        _rows(text)
    assert refused.value.code == code
    assert isinstance(refused.value.details["row"], int)


def test_empty_cells_and_rows_beyond_measure_are_no_matter() -> None:
    assert _rows("a" + ";" * 900 + "\n")[0][0] == "a"


def test_the_delimiter_may_be_said_in_the_first_line() -> None:
    text = "sep=|\r\na;1|b\r\n"
    assert guess_delimiter(text) == "|"
    assert _rows(text, "|") == [("a;1", "b")]


def test_commas_in_addresses_do_not_outvote_the_semicolons() -> None:
    text = "№;Аты;Мекенжайы\n" + "1;Әсел;Шиелі ауданы, Бестөбе ауылы, Абай көшесі, 5\n" * 30
    assert guess_delimiter(text) == ";"


def test_decimal_commas_do_not_outvote_the_tabs() -> None:
    assert guess_delimiter("Аты\tБалл\tОрташа\n" + "Әсел\t4,5\t4,7\n" * 30) == "\t"


_CELL = st.text(
    st.characters(exclude_categories=("Cs", "Co"), exclude_characters="\0'"), max_size=12
).filter(lambda text: not text.startswith('="'))


@given(st.lists(st.lists(_CELL, min_size=2, max_size=5), min_size=1), st.sampled_from(DELIMITERS))
def test_whatever_a_csv_writer_quotes_comes_back(table: list[list[str]], sign: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=sign, lineterminator="\r\n").writerows(table)
    if text.getvalue().lower().lstrip("\ufeff").startswith("sep="):
        return
    read = _rows(text.getvalue(), sign)
    expected = [[cell.removeprefix("\ufeff") for cell in row] for row in table]
    assert [[(cell or "").removeprefix("\ufeff") for cell in row] for row in read] == expected
