from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.schooling import dues, grades

FIRST, LAST = date(2026, 9, 1), date(2027, 5, 31)


@pytest.mark.parametrize(
    ("typed", "day", "month"),
    [
        ("10.09.2026", date(2026, 9, 10), "2026-09"),
        ("10 қыркүйек", date(2026, 9, 10), "2026-09"),
        ("5 ақпан", date(2027, 2, 5), "2027-02"),
        ("10.09.", date(2026, 9, 10), "2026-09"),
        ("қараша", None, "2026-11"),
        ("ноябрь 2026 г.", None, "2026-11"),
        ("2026 жылғы қараша", None, "2026-11"),
        ("11.2026", None, "2026-11"),
        ("2026-11", None, "2026-11"),
        ("ақпан", None, "2027-02"),
        (date(2026, 10, 1), date(2026, 10, 1), "2026-10"),
        ("", None, ""),
        (None, None, ""),
    ],
)
def test_a_day_or_a_month_is_read_as_plans_write_it(
    typed: object, day: date | None, month: str
) -> None:
    assert dues.read(typed, FIRST, LAST) == (day, month)


@pytest.mark.parametrize("typed", ["13.2026", "оқу жылы бойы", "қыркүйек-қазан", "31.11.2026"])
def test_what_is_neither_day_nor_month_is_refused(typed: str) -> None:
    with pytest.raises(FieldRefusal) as refused:
        dues.read(typed, FIRST, LAST)
    assert refused.value.field == "day"


@given(st.dates(FIRST, LAST), st.booleans())
def test_a_due_is_read_back_as_it_is_written(day: date, whole: bool) -> None:
    due = (day if whole else None, f"{day:%Y-%m}")
    assert dues.read(dues.written(*due), FIRST, LAST) == due


@pytest.mark.parametrize(
    ("typed", "classes"),
    [
        ("9–11", {9, 10, 11}),
        ("10, 11", {10, 11}),
        ("10 «А», 11 «Ә»", {10, 11}),
        ("9-11 сыныптар", {9, 10, 11}),
        ("барлығы", set()),
        ("", set()),
        ("99", set()),
    ],
)
def test_classes_are_read_as_plans_write_them(typed: str, classes: set[int]) -> None:
    assert grades.of(typed) == classes


def test_courses_are_told_from_classes() -> None:
    assert grades.are_courses("2-курс студенттері")
    assert not grades.are_courses("9–11")
