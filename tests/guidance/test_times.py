"""Hours of a day are typed as people write them and kept one way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.guidance import times

HOURS = st.builds(
    lambda hour, minute: f"{hour:02}:{minute:02}", st.integers(0, 23), st.integers(0, 59)
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9", "09:00"),
        ("930", "09:30"),
        ("0930", "09:30"),
        ("9.30", "09:30"),
        ("9,30", "09:30"),
        ("9-30", "09:30"),
        ("09:30", "09:30"),
        (" 14 05 ", "14:05"),
        ("0", "00:00"),
        ("23:59", "23:59"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_hours_are_understood_as_people_write_them(typed, kept):
    assert times.read("starts", typed) == kept


@pytest.mark.parametrize(
    "typed", ["24", "9:60", "9:5", "abc", "9:", "12345", "-1", "9:30:00", "таң"]
)
def test_what_is_no_hour_is_refused_beside_its_field(typed):
    with pytest.raises(FieldRefusal) as refused:
        times.read("ends", typed)
    assert (refused.value.field, refused.value.code) == ("ends", "time-unreadable")
    assert refused.value.details["value"] == typed


@given(HOURS)
def test_what_was_kept_is_read_back_as_it_is(hours):
    assert times.read("starts", hours) == hours
    assert times.clock(times.minutes(hours)) == hours


@given(HOURS, HOURS)
def test_an_hour_and_a_length_lead_to_the_other_hour(one, other):
    starts, ends = sorted((one, other))
    assert times.after(starts, times.length(starts, ends)) == ends


@given(HOURS, st.integers(0, 3000))
def test_nothing_ends_on_another_day(hours, length):
    assert hours <= times.after(hours, length) <= "23:59"


@pytest.mark.parametrize(("starts", "ends"), [("", ""), ("10:00", ""), ("", "11:00")])
def test_an_open_hour_has_no_length_and_leads_nowhere(starts, ends):
    assert times.length(starts, ends) == 0
    assert times.after("", 90) == ""
