"""The invented colleagues: enough to see a met rule, one to come, one lapsed, one to be told."""

from datetime import date
from random import Random

import pytest

from app import office
from app.sample import neighbours, staffing
from app.sample.hands import Hands
from app.staffing import evidence, expiring, laws, posts, qualifications, staff, staffing_table

TODAY = date(2026, 11, 22)


@pytest.fixture
def centre(tmp_path):
    clock = Hands(TODAY)
    with office.create(tmp_path / "sample.bagdar", clock) as store:
        neighbours.found(store, Random(7), TODAY)
        staffing.enter(store, TODAY)
        yield store


def test_the_colleagues_show_every_kind_of_verdict(centre):
    law = laws.of(centre)
    found = [
        checked
        for each in evidence.everyone(centre)
        for checked in qualifications.check(law, each, TODAY)
    ]
    assert len(found) == 5
    states = {each.state for one in found for each in one.verdicts}
    assert states == set(qualifications.STATES)
    assert any(one.next_on and one.next_on > TODAY for one in found)
    assert any("position-missing" in one.notes for one in found)


def test_something_has_run_out_and_something_soon_will(centre):
    days = [each.days for each in expiring.of(centre, TODAY)]
    assert min(days) < 0 < max(days) <= 90


def test_the_staffing_table_has_a_vacancy_and_nobody_outside_it(centre):
    lines, outside = staffing_table.on(centre, TODAY)
    assert outside == []
    assert sorted(each.free for each in lines) == [0, 0, 0, 50, 100]


def test_nobody_holds_a_post_before_the_day_they_came_to_work(centre):
    first = {each.id: each.since for each in staff.listed(centre)}
    held = posts.BOOK.all(centre)
    assert held
    assert not [each for each in held if (first[each.staff_id] or TODAY) > (each.since or TODAY)]
