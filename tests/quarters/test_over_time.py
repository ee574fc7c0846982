"""A figure over time says of each period what that period's own report says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.errors import FieldRefusal, Refusal
from app.quarters import over_time, periods
from app.quarters.counting import Counting
from app.quarters.figures import standard
from app.store.store import Store
from tests.quarters import lives


@pytest.fixture
def life(tmp_path: Path) -> Store:
    return lives.lived(tmp_path / "c.bagdar", lives.by_seed(3, 300))


QUARTERS = over_time.between("quarter", date(2027, 11, 5), date(2028, 12, 31))


PARTED = (
    ("served", "group"),
    ("tests_concluded", "sex"),
    ("contingent", "school"),
    ("plan_due", "kind"),
)


@pytest.mark.parametrize(("code", "cut"), PARTED)
def test_each_point_is_what_its_period_counts_and_opens_as_many(
    life: Store, code: str, cut: str
) -> None:
    figure = standard()[code]
    found = over_time.series(life, figure, QUARTERS, cut)
    for at, period in enumerate(QUARTERS):
        counting = Counting(life, period)
        assert found.whole.points[at].count == counting.count(figure)
        by = counting.by(figure, cut)
        assert set(by) <= {each.key for each in found.strands}
        for strand in found.strands:
            point = strand.points[at]
            lines = over_time.backing(life, figure, point, cut, strand.key)
            assert sum(each.amount for each in lines) == point.count.number
            assert point.count == by.get(strand.key, point.count.__class__())
    life.close()


def test_only_the_keys_asked_for_are_drawn_even_where_nobody_is(life: Store) -> None:
    keys = ("kandas", "student")
    found = over_time.series(life, standard()["served"], QUARTERS, "group", keys)
    assert [each.key for each in found.strands] == list(keys)
    assert all(len(each.points) == len(QUARTERS) for each in found.strands)
    assert found.greatest() == max(p.count.persons for s in found.strands for p in s.points)
    life.close()


def test_a_cut_that_the_records_lack_is_refused_and_so_is_being_stopped(life: Store) -> None:
    with pytest.raises(FieldRefusal, match="choice-unknown"):
        over_time.series(life, standard()["sessions"], QUARTERS, "sex")
    seen: list[int] = []
    with pytest.raises(Refusal, match="cancelled"):
        over_time.series(
            life, standard()["served"], QUARTERS, progress=lambda done, _all: seen.append(done),
            cancelled=lambda: len(seen) == 2,
        )  # fmt: skip
    assert seen == [1, 2]
    life.close()


def test_periods_between_two_days_cover_both_and_are_not_endless() -> None:
    assert [each.called for each in QUARTERS] == [
        "2027-Q4", "2028-Q1", "2028-Q2", "2028-Q3", "2028-Q4",
    ]  # fmt: skip
    months = over_time.between("month", date(2028, 1, 31), date(2028, 3, 1))
    assert [each.called for each in months] == ["2028-01", "2028-02", "2028-03"]
    assert over_time.between("year", date(2028, 2, 29), date(2028, 2, 29)) == (
        periods.of_year(2028),
    )
    for wrong in (("day", 2028, 2028), ("month", 2028, 2027), ("month", 2000, 2050)):
        with pytest.raises(FieldRefusal):
            over_time.between(wrong[0], date(wrong[1], 1, 1), date(wrong[2], 12, 31))
