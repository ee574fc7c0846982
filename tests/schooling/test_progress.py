from __future__ import annotations

from datetime import date

import pytest

from app import centre
from app.guidance import attendance, forms, sessions
from app.registry import partners
from app.schooling import enrolments, facts, links, plans, preparation, progress
from app.store.store import Store
from tests import builders
from tests.schooling import planning
from tests.schooling.planning import TODAY, in_force, line, made

WEDNESDAY, FRIDAY = date(2026, 11, 25), date(2026, 11, 27)


def working_plan(store: Store) -> int:
    return in_force(
        store,
        [
            line(store, title="Өтті", day=date(2026, 10, 8), expected=30),
            line(store, title="Кешікті", day=date(2026, 11, 10), expected=20),
            line(store, title="Осы аптада", day=WEDNESDAY),
            line(store, title="Айдың соңында", month="2026-11"),
            line(store, title="Көктемде", month="2027-04"),
            line(store, "outreach", "Түсіндіру", day=date(2026, 10, 9)),
        ],
    )


def held(store: Store, line_id: int, people: list[int], **heads: int) -> int:
    (session,) = facts.generate(store, [line_id])
    for each in people:
        attendance.came(store, session, each)
    if heads:
        attendance.count_heads(store, session, heads)
    sessions.hold(store, session)
    return session


def test_every_chip_opens_as_many_lines_as_it_counts(furnished: Store) -> None:
    plan = working_plan(furnished)
    first = plans.lines(furnished, plan)[0]
    held(furnished, first.id, [])
    found = facts.standings(furnished, plan, TODAY)
    counted = progress.counted(found, TODAY)
    assert counted == {
        "": 6, "week": 1, "late": 2, "planned": 0, "done": 1, "later": 3, "unprepared": 0
    }  # fmt: skip
    for which, count in counted.items():
        assert len(progress.of_which(found, which, TODAY)) == count
    (due,) = progress.of_which(found, "week", TODAY)
    assert due.line.title_kk == "Осы аптада"


def test_a_line_of_a_month_is_due_in_the_week_of_its_last_day(furnished: Store) -> None:
    plan = working_plan(furnished)
    found = facts.standings(furnished, plan, date(2026, 11, 30))
    titles = [each.line.title_kk for each in progress.of_which(found, "week", date(2026, 11, 30))]
    assert titles == ["Айдың соңында"]


def test_who_came_twice_is_two_visits_and_one_person(furnished: Store) -> None:
    plan = working_plan(furnished)
    people = builders.people(furnished, 3)
    lines = plans.lines(furnished, plan)
    held(furnished, lines[0].id, people)
    held(furnished, lines[5].id, people[:1])
    totals = progress.totals(furnished, plan, facts.standings(furnished, plan, TODAY))
    assert (totals.visits, totals.people, totals.expected) == (4, 3, 50)
    assert (totals.outreach, totals.informed, totals.held) == (1, 1, 2)
    assert progress.people(furnished, plan) == sorted(people)


def test_parents_employers_and_representatives_are_counted_apart(furnished: Store) -> None:
    plan = working_plan(furnished)
    lines = plans.lines(furnished, plan)
    held(furnished, lines[0].id, [], parents=12, employers=2)
    held(furnished, lines[1].id, [], representatives=3, parents=1)
    totals = progress.totals(furnished, plan, facts.standings(furnished, plan, TODAY))
    assert (totals.parents, totals.employers, totals.representatives) == (13, 2, 3)


def test_only_guidance_within_the_plans_period_counts_as_coverage(furnished: Store) -> None:
    school = planning.school(furnished)
    pupil, other = builders.people(furnished, 2)
    for each in (pupil, other):
        draft = enrolments.Draft(school, "school", 10, "А", 2026, date(2026, 9, 1))
        enrolments.enrol(furnished, each, draft)
    plan = in_force(furnished, [line(furnished, partner_id=school, day=date(2026, 10, 8))])
    held(furnished, plans.lines(furnished, plan)[0].id, [pupil])
    early = sessions.plan(
        furnished,
        sessions.Draft(forms.by_code(furnished, "meeting").id, day=date(2026, 8, 20)),
    )
    attendance.came(furnished, early, other)
    sessions.hold(furnished, early)
    (row,) = progress.coverage(furnished, plan)
    assert (row.held, row.covered) == (2, 1)


def test_lines_of_a_month_are_spread_over_its_working_days(furnished: Store) -> None:
    plan = in_force(furnished, [line(furnished, month="2026-12") for _ in range(4)])
    ids = [each.id for each in plans.lines(furnished, plan)]
    working = centre.calendar(furnished)
    days = facts.proposed(furnished, ids, working)
    assert len(set(days.values())) == 4
    assert all(working.is_working(day) and f"{day:%Y-%m}" == "2026-12" for day in days.values())
    assert list(days.values()) == sorted(days.values())
    made_ = facts.generate(furnished, ids, days=days)
    assert [sessions.get(furnished, each).on for each in made_] == list(days.values())
    assert facts.proposed(furnished, ids, working) == {}


def test_what_is_left_of_this_month_is_proposed_not_what_is_gone(furnished: Store) -> None:
    plan = in_force(furnished, [line(furnished, month="2026-11") for _ in range(9)])
    ids = [each.id for each in plans.lines(furnished, plan)]
    days = facts.proposed(furnished, ids, centre.calendar(furnished))
    assert len(days) == 9
    assert min(days.values()) >= TODAY


def test_the_session_of_the_lines_form_nearest_its_day_is_offered_first(furnished: Store) -> None:
    plan = in_force(furnished, [line(furnished, "seminar", day=WEDNESDAY)])
    found = {}
    for form, day in (("meeting", WEDNESDAY), ("seminar", FRIDAY), ("seminar", TODAY)):
        draft = sessions.Draft(forms.by_code(furnished, form).id, day=day)
        found[form, day] = sessions.plan(furnished, draft)
    line_id = plans.lines(furnished, plan)[0].id
    offered = links.sessions_for(furnished, line_id)
    near = {found["seminar", FRIDAY], found["seminar", TODAY]}
    assert set(offered[:2]) == near
    assert offered[2] == found["meeting", WEDNESDAY]
    facts.link(furnished, line_id, offered[0])
    assert links.sessions_for(furnished, line_id) == offered[1:]


def test_a_session_is_offered_lines_of_its_form_without_a_session_first(furnished: Store) -> None:
    plan = in_force(
        furnished,
        [
            line(furnished, "meeting", "Басқа", day=WEDNESDAY),
            line(furnished, "seminar", "Алыс", day=date(2027, 2, 1)),
            line(furnished, "seminar", "Жақын", day=WEDNESDAY),
        ],
    )
    draft = sessions.Draft(forms.by_code(furnished, "seminar").id, day=FRIDAY)
    session = sessions.plan(furnished, draft)
    titles = [each.title_kk for each in links.lines_for(furnished, session)]
    assert titles == ["Жақын", "Алыс", "Басқа"]
    facts.generate(furnished, [plans.lines(furnished, plan)[2].id])
    assert links.lines_for(furnished, session)[0].title_kk == "Алыс"


def test_a_session_made_from_a_line_can_be_taken_away(furnished: Store) -> None:
    plan = in_force(furnished, [line(furnished, day=WEDNESDAY)])
    (only,) = plans.lines(furnished, plan)
    (session,) = facts.generate(furnished, [only.id])
    sessions.remove(furnished, session)
    assert facts.sessions_of(furnished, only.key) == []
    assert len(facts.generate(furnished, [only.id])) == 1


def test_an_agency_named_in_a_line_conducts_its_session_and_is_paid_by_it(
    furnished: Store,
) -> None:
    agency = partners.add(furnished, partners.Draft(name_kk="Бағыт агенттігі", roles=("agency",)))
    told = line(furnished, day=WEDNESDAY, body="agency", responsible_kk="«Бағыт» агенттігі")
    plan = in_force(furnished, [told])
    (session,) = facts.generate(furnished, [plans.lines(furnished, plan)[0].id])
    (conductor,) = sessions.get(furnished, session).conductors
    assert (conductor.partner_id, conductor.name) == (agency, "")


# Preparatory work and what the order names


def test_guidance_before_the_preparatory_work_of_its_class_is_told(furnished: Store) -> None:
    school = planning.school(furnished)
    plan = made(
        furnished,
        [
            line(furnished, title="Ерте", partner_id=school, grades="9", day=date(2026, 9, 10)),
            line(furnished, "preparation", "Даярлық", partner_id=school, day=date(2026, 10, 1)),
            line(furnished, title="Кейін", partner_id=school, grades="9", day=date(2026, 10, 2)),
            line(furnished, title="Сол ай", partner_id=school, grades="9", month="2026-10"),
        ],
    )
    found = preparation.unprepared(furnished, plan)
    assert [each.line.title_kk for each in found.values()] == ["Ерте"]
    (told,) = found.values()
    assert told.classes == (9,)
    assert told.later is not None
    assert told.later.title_kk == "Даярлық"


def test_a_class_nobody_prepares_is_told_by_its_number(furnished: Store) -> None:
    plan = made(
        furnished,
        [
            line(furnished, "preparation", grades="9–10", month="2026-09"),
            line(furnished, grades="10, 11", month="2026-10"),
        ],
    )
    (told,) = preparation.unprepared(furnished, plan).values()
    assert (told.classes, told.later) == ((11,), None)


@pytest.mark.parametrize("said", [{"grades": "2-курс"}, {}])
def test_students_need_no_preparatory_work(furnished: Store, said: dict[str, object]) -> None:
    college = planning.school(furnished, "Колледж", "college")
    plan = made(
        furnished,
        [
            line(furnished, "preparation", month="2026-12"),
            line(furnished, partner_id=college, month="2026-10", **said),  # type: ignore[arg-type]
        ],
    )
    assert preparation.unprepared(furnished, plan) == {}


def test_what_the_order_names_and_the_plan_lacks_is_told(furnished: Store) -> None:
    plan = made(furnished, [line(furnished, "excursion"), line(furnished, "preparation")])
    said = preparation.lacking(furnished, plans.lines(furnished, plan))
    assert said == ("plan-lacks-testing", "plan-lacks-outreach")


def test_several_lines_go_at_once_and_come_back_at_once(furnished: Store) -> None:
    plan = made(furnished, [line(furnished, title=str(each)) for each in range(5)])
    ids = [each.id for each in plans.lines(furnished, plan)]
    plans.remove_lines(furnished, ids[1:4])
    assert [each.title_kk for each in plans.lines(furnished, plan)] == ["0", "4"]
    furnished.undo(furnished.last_action or 0)
    assert [each.id for each in plans.lines(furnished, plan)] == ids
