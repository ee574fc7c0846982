"""Sessions at the same hours stand side by side, and never over each other."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.guidance import times
from app.guidance.calendars import Brief
from app.papers import Both
from ui.sessions import lanes

STARTS = st.integers(0, 23 * 60)


def brief(number: int, starts: int, length: int) -> Brief:
    hours = times.clock(starts), times.clock(min(starts + length, 24 * 60 - 1))
    words = Both("Кездесу", "Встреча")
    return Brief(
        number, "", date(2026, 11, 23), *hours, words, words, "meeting", "information",
        "planned", words, "centre", "", 0, 0, None, False, "",
    )  # fmt: skip


BRIEFS = st.lists(st.tuples(STARTS, st.integers(0, 300)), max_size=14).map(
    lambda spans: [brief(number, *each) for number, each in enumerate(spans)]
)


@given(BRIEFS)
def test_no_two_sessions_cover_each_other(briefs):
    found = lanes.placed(briefs)
    assert sorted(each.brief.id for each in found) == [each.id for each in briefs]
    for one, other in combinations(found, 2):
        together = one.starts < other.ends and other.starts < one.ends
        assert not (together and one.lane == other.lane)
        if together:
            assert one.lanes == other.lanes  # or their blocks would have different widths


@given(BRIEFS)
def test_no_lane_is_left_empty(briefs):
    for each in lanes.placed(briefs):
        assert 0 <= each.lane < each.lanes
        assert each.lanes <= len(briefs)


def test_a_session_that_begins_when_another_ends_has_the_whole_width():
    found = lanes.placed([brief(1, 600, 60), brief(2, 660, 60)])
    assert [(each.lane, each.lanes) for each in found] == [(0, 1), (0, 1)]


def test_a_session_between_two_others_takes_the_lane_that_is_free():
    found = lanes.placed([brief(1, 600, 60), brief(2, 600, 180), brief(3, 660, 60)])
    assert {each.brief.id: each.lane for each in found} == {1: 1, 2: 0, 3: 1} or {
        each.brief.id: each.lane for each in found
    } == {1: 0, 2: 1, 3: 0}
    assert {each.lanes for each in found} == {2}
