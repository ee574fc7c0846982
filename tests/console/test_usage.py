"""What the verbs take alike: a day, typed as people here write it."""

import pytest

pytestmark = pytest.mark.usefixtures("office_file")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2026-W01-1"])
@pytest.mark.parametrize("asked", [("today", "--date"), ("staff", "expiring", "--date")])
def test_a_day_at_the_end_of_time_is_no_day(says, asked, day):
    code, _, told = says(*asked, day)
    assert code == 2
    assert "--date" in told
