"""What the cohorts count in one question, counted again row by row."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.schooling import cohorts, years
from app.schooling.cohorts import Wanted
from app.store.store import Row, Store
from tests import builders
from tests.schooling.planning import school

_STAY = st.tuples(
    st.integers(0, 1),
    st.sampled_from(("school", "school", "college")),
    st.integers(2014, 2028),
    st.dates(date(2025, 6, 1), date(2027, 10, 1)),
    st.integers(0, 500),
    st.sampled_from(("", "moved", "finished", "left", "removed")),
)
_LIVES = st.lists(st.lists(_STAY, max_size=4), min_size=1, max_size=6)


def entered(store: Store, lives: list[list[tuple[int, str, int, date, int, str]]]) -> None:
    """Write lives as rows, one stay after another; only the last may be unended."""
    if not store.scalar("select count(*) from person"):
        builders.people(store, 6)
        school(store)
        school(store, "№ 2 мектеп")
    people = [row[0] for row in store.tuples("select id from person order by id")]
    sql = "select id from partner where roles = 'school' order by id"
    places = [row[0] for row in store.tuples(sql)]
    with store.transaction("test"):
        for person, life in zip(people, lives, strict=False):
            day = date(2025, 1, 1)
            for number, (place, level, began, since, length, ended) in enumerate(life):
                first = max(day, since)
                last = None if not ended and number == len(life) - 1 else first
                day = first + timedelta(days=length + 1)
                until = last and (last + timedelta(days=length)).isoformat()
                store.insert(
                    "enrolment",
                    {
                        "person_id": person,
                        "partner_id": places[place],
                        "level": level,
                        "began": began,
                        "since": first.isoformat(),
                        "until": until,
                        "ended": (ended or "left") if until else "",
                    },
                )


def is_held(row: Row, rows: list[Row], year: int) -> bool:
    """Tell whether a stay counts in a year, thinking of one person at a time."""
    first, last = years.first_day(year).isoformat(), years.last_day(year).isoformat()
    if row["since"] > last:
        return False
    if row["until"] is None or row["until"] >= last:
        return True
    if row["ended"] != "finished" or row["until"] < first:
        return False
    mine = [each for each in rows if each["person_id"] == row["person_id"] and each != row]
    return not any(row["until"] <= each["since"] <= last and each["began"] <= year for each in mine)


def is_in_class(row: Row, year: int) -> bool:
    number = year - row["began"] + 1
    return number in ((9, 10, 11) if row["level"] == "school" else (1, 2, 3, 4, 5, 6))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(lives=_LIVES)
def test_a_slow_count_over_the_rows_gives_the_same(
    furnished: Store, lives: list[list[tuple[int, str, int, date, int, str]]]
) -> None:
    with furnished.transaction("test"):
        for (number,) in furnished.tuples("select id from enrolment"):
            furnished.delete("enrolment", number)
    entered(furnished, lives)
    rows = furnished.query("select * from enrolment order by id")
    for year in (2025, 2026, 2027):
        slow = [r for r in rows if is_held(r, rows, year) and is_in_class(r, year)]
        people = cohorts.ids(furnished, Wanted(year))
        assert sorted(people) == sorted(each["person_id"] for each in slow)
        assert len(set(people)) == len(people), "nobody is counted twice in a year"
        held = sum(each.held for each in cohorts.listed(furnished, year))
        assert held == len(people) == cohorts.count(furnished, Wanted(year))
        for each in cohorts.listed(furnished, year):
            wanted = Wanted(year, each.partner_id)
            assert each.held == len(cohorts.ids(furnished, wanted))
            classes = cohorts.classes(furnished, each.partner_id, year)
            assert each.held == sum(one.held for one in classes)
        gone = {
            (r["person_id"], r["partner_id"])
            for r in furnished.query("select * from enrolment")
            if r["id"] in dict(cohorts.enrolments(furnished, Wanted(year, which="left")))
        }
        stays = {(r["person_id"], r["partner_id"]) for r in slow}
        assert not gone & stays, "nobody is both held and left at one place"
