"""Dates are said as papers say them and read as people type them."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.kazakh import dates, keyboard

DAY = date(2026, 11, 22)
ANY_DAY = st.dates(date(1900, 1, 1), date(2199, 12, 31))
LANGUAGES = st.sampled_from(["kk", "ru", "en"])


def test_papers_say_dates_in_full():
    assert dates.long_date(DAY, "kk") == "2026 жылғы 22 қараша"
    assert dates.long_date(DAY, "ru") == "22 ноября 2026 года"
    assert dates.long_date(DAY, "en") == "22 November 2026"
    assert dates.short_date(date(2026, 3, 5)) == "05.03.2026"
    assert dates.day_month(DAY, "kk") == "22 қараша"
    assert dates.day_month(date(2026, 5, 1), "ru") == "1 мая"
    assert dates.month_name(5, "ru") == "май"
    assert dates.month_year(DAY, "ru") == "ноябрь 2026 года"
    assert dates.month_year(DAY, "kk") == "2026 жылғы қараша"
    assert [dates.weekday(DAY, language) for language in ("kk", "ru", "en")] == [
        "жексенбі", "воскресенье", "Sunday",
    ]  # fmt: skip


def test_quarters_are_named_as_reports_name_them():
    assert dates.quarter_name(2026, 4, "kk") == "2026 жылғы IV тоқсан"
    assert dates.quarter_name(2026, 1, "ru") == "I квартал 2026 года"
    assert dates.quarter_range(2026, 4) == (date(2026, 10, 1), date(2026, 12, 31))
    assert dates.quarter_range(2024, 1) == (date(2024, 1, 1), date(2024, 3, 31))


@given(ANY_DAY)
def test_a_day_lies_in_its_quarter(day):
    first, last = dates.quarter_range(day.year, dates.quarter_of(day))
    assert first <= day <= last


@given(ANY_DAY, LANGUAGES)
def test_what_a_paper_says_reads_back(day, language):
    assert dates.read_date(dates.long_date(day, language)) == day
    assert dates.read_date(dates.short_date(day)) == day
    assert dates.read_date(day.isoformat()) == day
    assert dates.read_date(f"{dates.day_month(day, language)} {day.year}") == day


@given(st.dates(date(1920, 1, 2), date(2199, 12, 31)))
def test_a_spreadsheet_s_count_of_days_reads_back(day):
    serial = (day - date(1899, 12, 30)).days
    assert dates.read_date(serial) == dates.read_date(serial + 0.75) == day
    assert serial < 10_000 or dates.read_date(str(serial)) == day


@given(ANY_DAY)
def test_a_date_typed_on_the_kazakh_number_row_reads_back(day):
    # There the key of the full stop writes ю, and a full stop is on the key 7.
    typed = keyboard.from_latin_keys(dates.short_date(day), "kk")
    assert dates.read_date(typed) == day


@pytest.mark.parametrize(
    "typed",
    [
        "22.11.2026", "22/11/2026", "22-11-2026", "22 11 2026", "22,11,2026", "22. 11. 2026",
        " 22.11.2026 г. ", "22.11.2026ж.", "22.11.2026 жыл", "22.11.2026 года", "2026.11.22",
        "2026/11/22", "22.11.2026 0:00:00", "2026-11-22 00:00:00", "2026-11-22T09:30:00.000Z",
        "2026-11-22T09:30:00+05:00", "22112026", "20261122", "46348", "46348,5", 46348, 46348.25,
        22112026.0, date(2026, 11, 22), datetime(2026, 11, 22, 9, 30), "22 қараша 2026",
        "22 қараша 2026 ж.", "2026 жылғы 22 қараша", "2026 жылғы 22-қараша", "«22» қараша 2026 жыл",
        "2026 ж. «22» қараша", "22 ҚАРАША 2026", "22 қарашада 2026 жылы", "22 нояб. 2026 г.",
        "«22» ноября 2026 г.", "22 Ноябрь 2026", "22 November 2026", "November 22, 2026",
        "Nov 22 2026", "22nd of November 2026", "22-ші қараша 2026", "22 qarasha 2026",
        "22 карaша 2026", "٢٢.١١.٢٠٢٦", 'әә."".әқә,', 'әәю""юәқә,',
    ],
)  # fmt: skip
def test_a_date_is_read_however_it_was_written(typed):
    assert dates.read_date(typed) == DAY


@pytest.mark.parametrize("typed", ["22.11.26", "22/11/26", "22-11-26"])
def test_two_digits_of_a_year_are_read_only_beside_a_calendar(typed):
    with pytest.raises(FieldRefusal, match="date-unreadable"):
        dates.read_date(typed)
    assert dates.read_date(typed, DAY) == DAY
    assert dates.read_date("01.02.27", DAY) == date(2027, 2, 1)
    assert dates.read_date("01.02.28", DAY) == date(1928, 2, 1)
    assert dates.read_date("01.02.99", DAY) == date(1999, 2, 1)


@pytest.mark.parametrize(
    ("typed", "month", "last"),
    [
        ("30.02.2026", 2, 28),
        ("30.02.2028", 2, 29),
        ("2026-04-31", 4, 30),
        ("31 қараша 2026", 11, 30),
        ("31042026", 4, 30),
    ],
)
def test_a_day_the_month_does_not_have_is_named(typed, month, last):
    with pytest.raises(FieldRefusal) as refused:
        dates.read_date(typed)
    assert (refused.value.field, refused.value.code) == ("date", "date-no-such-day")
    assert refused.value.details == {"month": month, "last": last}


@pytest.mark.parametrize(
    "typed",
    [
        "", "қараша", "22", "2026", "11/22/2026", "32.11.2026", "00.11.2026", "22.13.2026",
        "22.11", "22.11.226", "22.11.0026", "22.11/2026", "қараша 2026", "22 қараша",
        "22 мм 2026", "22 қараша қазан 2026", "10А", 2026, 0, 10, -5, 1e300, True, float("nan"),
        float("inf"), "22 қа 2026", "99999999", "1 2 3", "ә", "ю", '""',
    ],
)  # fmt: skip
def test_what_is_not_a_date_is_refused(typed):
    with pytest.raises(FieldRefusal, match="date-unreadable"):
        dates.read_date(typed, DAY)


def test_age_grows_on_the_birthday():
    born = date(2008, 11, 22)
    assert dates.age_on(born, date(2026, 11, 21)) == 17
    assert dates.age_on(born, date(2026, 11, 22)) == 18
    assert dates.age_on(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert dates.age_on(date(2008, 2, 29), date(2026, 3, 1)) == 18
    assert dates.years_between(DAY, DAY - timedelta(days=1)) == -1


@given(ANY_DAY, st.integers(0, 90))
def test_as_many_years_pass_as_the_calendar_turns(day, years):
    if (day.month, day.day) == (2, 29) or day.year + years > 2199:
        return
    later = day.replace(year=day.year + years)
    assert dates.years_between(day, later) == years
    assert dates.years_between(day, later - timedelta(days=1)) == years - 1
