"""Terms are counted in days the office works, as the government and the office decide."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kazakh.working_days import WorkingCalendar, seed_year, worked_weekends

DAYS = st.dates(date(2023, 1, 1), date(2028, 12, 31))
CALENDAR = WorkingCalendar({date(2026, 11, 23): False, date(2026, 11, 28): True})


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
        (date(2026, 12, 16), False),
        (date(2026, 3, 24), False),
        (date(2026, 10, 26), False),
        (date(2024, 5, 4), True),
        (date(2026, 11, 23), False),
        (date(2026, 11, 28), True),
    ],
)
def test_weekends_holidays_moved_days_and_the_office_s_own_are_known(day, works):
    assert CALENDAR.is_working(day) is works


def test_a_referral_gives_three_working_days_to_come():
    calendar = WorkingCalendar()
    assert calendar.add(date(2026, 11, 20), 3) == date(2026, 11, 25)
    assert calendar.add(date(2026, 12, 14), 3) == date(2026, 12, 18)
    assert calendar.add(date(2026, 11, 21), 0) == date(2026, 11, 21)
    assert calendar.next_working(date(2026, 3, 21)) == date(2026, 3, 26)
    assert calendar.next_working(date(2026, 3, 26)) == date(2026, 3, 26)


def test_holidays_are_named_in_kazakh_and_russian():
    assert seed_year(2026)[date(2026, 12, 16)] == "Тәуелсіздік күні"
    assert seed_year(2026, "ru")[date(2026, 12, 16)] != seed_year(2026)[date(2026, 12, 16)]
    assert WorkingCalendar().holiday(date(2026, 12, 16)) == "Тәуелсіздік күні"
    assert WorkingCalendar().holiday(date(2026, 12, 17)) is None
    assert worked_weekends(2024) == {date(2024, 5, 4)}


def test_a_year_nobody_knows_has_weekends_only():
    assert seed_year(1980) == seed_year(2300) == {}
    calendar = WorkingCalendar()
    assert calendar.is_working(date(1980, 5, 1))
    assert not calendar.is_working(date(1980, 5, 3))


@given(DAYS, st.integers(-40, 40))
def test_counting_undoes_adding(day, working):
    assert CALENDAR.between(day, CALENDAR.add(day, working)) == working


@given(DAYS, st.integers(1, 40))
def test_a_term_ends_on_a_working_day(day, working):
    end = CALENDAR.add(day, working)
    assert CALENDAR.is_working(end)
    assert end >= day + timedelta(days=working)


@given(DAYS, DAYS, DAYS)
def test_terms_add_up(first, middle, last):
    first, middle, last = sorted((first, middle, last))
    whole = CALENDAR.between(first, last)
    assert CALENDAR.between(first, middle) + CALENDAR.between(middle, last) == whole
