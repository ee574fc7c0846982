"""What the definitions say, told of one person and one record at a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from app import office
from app.agencies import contracts
from app.guidance import attendance, choices, fairs, forms, sessions, training, training_entries
from app.paperwork import answers
from app.quarters import periods
from app.quarters.counting import Count, Counting
from app.quarters.figures import standard
from app.quarters.periods import Period
from app.registry import merging, participants, partners, statuses
from app.schooling import contingents, enrolments, facts, plans, undecided
from app.store.store import Store
from tests import builders
from tests.schooling import planning

Q1, Q2, Q3, Q4 = (periods.quarter(2028, number) for number in (1, 2, 3, 4))
OPENED = date(2027, 9, 1)


@pytest.fixture
def clock() -> builders.Clock:
    clock = builders.Clock()
    to(clock, OPENED)
    return clock


@pytest.fixture
def centre(tmp_path: Path, clock: builders.Clock) -> Iterator[Store]:
    with office.create(tmp_path / "centre.bagdar", clock) as store:
        builders.furnish(store)
        yield store


def to(clock: builders.Clock, day: date) -> None:
    clock.now = datetime.combine(day, time(9), builders.ALMATY)


def figure(store: Store, code: str, period: Period) -> Count:
    return Counting(store, period).count(standard()[code])


def by(store: Store, code: str, cut: str, period: Period) -> dict[str, Count]:
    return Counting(store, period).by(standard()[code], cut)


def session(store: Store, day: date, *people: int, form: str = "meeting") -> int:
    said = sessions.Draft(
        form_id=forms.by_code(store, form).id,
        title_kk="Тақырып",
        day=day,
        audience="mixed",
        conductors=(sessions.Conductor("centre", name="Маман"),),
    )
    number = sessions.plan(store, said)
    if people:
        attendance.mark(store, attendance.enrol(store, number, people), "present")
    return number


def pupil(store: Store, person: int, place: int, since: date, grade: int = 11) -> int:
    said = enrolments.Draft(place, "school", grade, "А", since.year - (since.month < 9), since)
    return enrolments.enrol(store, person, said)


def test_one_person_whatever_happens_to_them_and_every_visit(
    centre: Store, clock: builders.Clock
) -> None:
    """Status changed in mid-quarter, two visits, another school, a second card merged."""
    person, twin = participants.add(centre, builders.draft("Аманов")), 0
    one, two = (planning.school(centre, f"№ {each} мектеп") for each in (1, 2))
    statuses.give(centre, person, "senior_pupil", OPENED)
    pupil(centre, person, one, OPENED)
    to(clock, date(2028, 1, 20))
    session(centre, date(2028, 1, 20), person)
    held = statuses.of(centre, person)[0]
    statuses.end(centre, held.id, date(2028, 2, 28))
    statuses.give(centre, person, "unemployed", date(2028, 2, 29))
    moved = enrolments.Draft(two, "school", 11, "Б", 2027, date(2028, 2, 1))
    enrolments.move(centre, person, moved)
    to(clock, date(2028, 2, 29))
    session(centre, date(2028, 2, 29), person)
    twin = participants.add(centre, builders.draft("Аманов", "Асель"))
    session(centre, date(2028, 2, 29), person, twin)
    session(centre, date(2028, 2, 1), twin)
    merging.merge(centre, person, twin, {})
    assert figure(centre, "served", Q1) == Count(1, 4)
    groups = by(centre, "served", "group", Q1)
    assert groups["senior_pupil"] == Count(1, 1)
    assert groups["unemployed"] == Count(1, 2)
    schools = by(centre, "served", "school", Q1)
    assert schools == {str(one): Count(1, 1), str(two): Count(1, 3)}
    assert by(centre, "contingent", "school", Q1) == {str(two): Count(1, 1)}
    assert figure(centre, "registered", Q1) == Count(0, 0), "the first card is of last year"
    assert figure(centre, "registered", periods.quarter(2027, 3)) == Count(1, 1)


def test_both_end_days_of_a_period_belong_to_it(centre: Store, clock: builders.Clock) -> None:
    person = participants.add(centre, builders.draft())
    to(clock, date(2028, 4, 2))
    for day in (date(2027, 12, 31), date(2028, 1, 1), date(2028, 3, 31), date(2028, 4, 1)):
        session(centre, day, person)
    assert figure(centre, "served", Q1) == Count(1, 2)
    leap = Period(date(2028, 2, 29), date(2028, 2, 29))
    session(centre, leap.first, person)
    assert figure(centre, "served", leap) == Count(1, 1)
    assert leap.year_before == Period(date(2027, 2, 28), date(2027, 2, 28))


def test_a_class_that_finished_is_of_its_own_school_year(
    centre: Store, clock: builders.Clock
) -> None:
    place, people = planning.school(centre), builders.people(centre, 3)
    stays = [pupil(centre, each, place, OPENED, grade) for each, grade in
             zip(people, (11, 9, 9), strict=True)]  # fmt: skip
    for year, size in ((2027, 40), (2028, 50)):
        contingents.put(centre, contingents.Contingent(place, year, size=size))
    to(clock, date(2028, 6, 30))
    session(centre, date(2028, 5, 10), *people)
    enrolments.leave(centre, stays[0], date(2028, 5, 25), "finished")
    enrolments.leave(centre, stays[1], date(2028, 8, 20), "finished")
    to(clock, date(2029, 1, 5))
    assert figure(centre, "contingent", Q2).persons == figure(centre, "covered", Q2).persons == 3
    assert figure(centre, "given", Q2).number == 40
    assert by(centre, "contingent", "class", Q2).keys() == {f"{place}:11 «А»", f"{place}:9 «А»"}
    # From September on it is another year's contingent, with the number given for that year.
    assert figure(centre, "contingent", Q3).persons == 1
    assert figure(centre, "given", Q3).number == figure(centre, "given", Q3.to_date).number == 50
    assert figure(centre, "covered", Q3).persons == 0
    assert figure(centre, "covered", Q3.to_date).persons == 1


def test_undecided_are_counted_at_the_start_and_at_the_end(
    centre: Store, clock: builders.Clock
) -> None:
    place, people = planning.school(centre), builders.people(centre, 3)
    for each in people:
        pupil(centre, each, place, OPENED)
    to(clock, date(2028, 2, 10))
    for day, decided in ((date(2028, 2, 1), True), (date(2028, 2, 10), False)):
        said = choices.Draft(people[0], day, decided, "Агроном" if decided else "", staff_id=1)
        choices.record(centre, said)
    choices.record(centre, choices.Draft(people[1], date(2028, 2, 5), True, "Агроном", staff_id=1))
    to(clock, date(2028, 4, 1))
    assert figure(centre, "undecided_start", Q1).persons == 3
    assert figure(centre, "undecided", Q1).persons == 2, "the last word of each counts"


def test_a_line_due_on_the_last_day_is_late_once_the_day_is_over(
    centre: Store, clock: builders.Clock
) -> None:
    to(clock, date(2028, 1, 10))
    year = plans.Draft("Аудан", first=date(2028, 1, 1), last=date(2028, 12, 31))
    lines = [planning.line(centre, month="2028-03", expected=30),
             planning.line(centre, day=date(2028, 2, 1), expected=20)]  # fmt: skip
    first = planning.in_force(centre, lines, year)
    to(clock, date(2028, 3, 31))
    assert by(centre, "plan_due", "kind", Q1) == {"open": Count(0, 1), "late": Count(0, 1)}
    to(clock, date(2028, 4, 1))
    assert figure(centre, "plan_late", Q1).number == 2
    # The next version has the lines too, and each counts once.
    planning.agreed(centre, newer := plans.revise(centre, first))
    plans.bring_into_force(centre, newer)
    assert figure(centre, "plan_due", Q1).number == 2
    assert figure(centre, "plan_expected", Q1).number == 50
    line = plans.lines(centre, newer)[0]
    held = session(centre, date(2028, 3, 30), *builders.people(centre, 2))
    attendance.count_heads(centre, held, {"participants": 5, "parents": 9})
    facts.link(centre, line.id, held)
    assert figure(centre, "plan_done", Q1).number == 1
    assert figure(centre, "plan_came", Q1).number == 7


def test_a_version_that_came_later_does_not_change_what_stood(
    centre: Store, clock: builders.Clock
) -> None:
    to(clock, date(2028, 1, 10))
    year = plans.Draft("Аудан", first=date(2028, 1, 1), last=date(2028, 12, 31))
    lines = [planning.line(centre, month=each) for each in ("2028-02", "2028-03", "2028-05")]
    first = planning.in_force(centre, lines, year)
    to(clock, date(2028, 4, 20))
    newer = plans.revise(centre, first)
    plans.remove_lines(centre, [plans.lines(centre, newer)[each].id for each in (0, 2)])
    planning.agreed(centre, newer)
    plans.bring_into_force(centre, newer)
    to(clock, date(2028, 8, 1))
    assert figure(centre, "plan_due", Q1).number == 2, "the version of that quarter's end"
    assert figure(centre, "plan_due", Q2).number == 0
    assert figure(centre, "plan_due", Q2.to_date).number == 1


def test_a_session_under_two_contracts_is_one_service(centre: Store, clock: builders.Clock) -> None:
    to(clock, date(2028, 3, 1))
    agency = partners.add(centre, partners.Draft(name_kk="Агенттік", roles=("agency",)))
    for number, track in enumerate(("adults", "adults", "youth")):
        services = (contracts.Service(None, "Қызмет", ordered=5),
                    contracts.Service(1, unit="visit", ordered=5))  # fmt: skip
        contracts.add(centre, contracts.Draft(
            track, f"{number}", date(2028, 1, 1), agency, None, date(2028, 1, 1),
            date(2028, 6, 30), services=services,
        ))  # fmt: skip
    said = sessions.Draft(
        form_id=1, title_kk="Тақырып", day=date(2028, 2, 1), audience="mixed",
        conductors=(sessions.Conductor("agency", partner_id=agency, name="Кеңесші"),),
    )  # fmt: skip
    sessions.hold(centre, sessions.plan(centre, said))
    assert figure(centre, "delivered_adults", Q1) == Count(0, 1)
    assert figure(centre, "delivered_youth", Q1) == Count(0, 1)
    assert figure(centre, "contracts_adults", Q1).number == 2
    assert figure(centre, "contracts_adults", Q3).number == 0


def test_what_was_taken_back_counts_until_its_day(centre: Store, clock: builders.Clock) -> None:
    to(clock, date(2028, 3, 20))
    people = builders.people(centre, 2)
    issued, _paper = builders.refer(centre, people[0])
    made = training.make(centre, training.Draft(date(2028, 3, 20), "Тізім"))
    entries = training_entries.add(centre, made, people, reason="өтініш")
    to(clock, date(2028, 4, 5))
    answers.record_state(centre, issued.id, "revoked", date(2028, 4, 5), "phone", reason="жолы")
    training_entries.take_off(centre, entries[:1], "бас тартты")
    assert figure(centre, "referred", Q1) == Count(1, 1), "it stood when the quarter ended"
    assert figure(centre, "referred", Q2.to_date) == Count(0, 0)
    assert figure(centre, "training_listed", Q1) == Count(2, 2)
    assert figure(centre, "training_listed", Q2.to_date) == Count(1, 1)


def test_an_import_taken_back_leaves_no_figure(centre: Store, clock: builders.Clock) -> None:
    to(clock, date(2028, 3, 20))
    with centre.transaction("import") as taken:
        people = [participants.add(centre, builders.draft(f"Тегі{each}")) for each in range(3)]
        session(centre, date(2028, 3, 20), *people)
    assert figure(centre, "served", Q1) == Count(3, 3)
    centre.undo(taken.id)
    for code in ("served", "registered", "sessions"):
        assert figure(centre, code, Q1) == Count(0, 0)


def test_heads_are_never_persons_and_a_cancelled_session_is_no_service(
    centre: Store, clock: builders.Clock
) -> None:
    to(clock, date(2028, 3, 20))
    held = session(centre, date(2028, 3, 20), *builders.people(centre, 1))
    attendance.count_heads(centre, held, {"participants": 12, "parents": 3, "employers": 2})
    planned = session(centre, date(2028, 3, 21))
    sessions.cancel(centre, planned, "ауа райы")
    assert figure(centre, "served", Q1) == Count(1, 1)
    assert figure(centre, "heads", Q1) == Count(0, 12)
    assert figure(centre, "others", Q1) == Count(0, 5)
    assert figure(centre, "sessions", Q1).number == figure(centre, "cancelled", Q1).number == 1


def test_students_are_informed_where_outreach_was_held(
    centre: Store, clock: builders.Clock
) -> None:
    to(clock, date(2028, 3, 20))
    people = builders.people(centre, 3)
    for each in people[:2]:
        statuses.give(centre, each, "student", OPENED)
    session(centre, date(2028, 3, 20), *people, form="outreach")
    session(centre, date(2028, 3, 20), *people)
    assert figure(centre, "informed", Q1) == Count(2, 2)


def test_an_outcome_counts_when_its_months_are_over(centre: Store, clock: builders.Clock) -> None:
    to(clock, date(2028, 1, 31))
    people = builders.people(centre, 2)
    session(centre, date(2028, 1, 31), *people)
    made = training.make(centre, training.Draft(date(2028, 1, 31), "Тізім"))
    entries = training_entries.add(centre, made, people, reason="өтініш")
    to(clock, date(2028, 12, 1))
    session(centre, date(2028, 2, 15), *people)
    training_entries.follow(centre, entries[:1], "employed", date(2028, 3, 10))
    assert figure(centre, "after_1", Q1).persons == 2, "the month of a 31st ends on the 29th"
    assert figure(centre, "placed_1", Q1).persons == 0
    assert figure(centre, "after_3", Q1).persons == 0
    assert figure(centre, "after_3", Q2).persons == 2
    assert figure(centre, "employed_3", Q2).persons == figure(centre, "placed_3", Q2).persons == 1
    assert figure(centre, "employed_6", Q3).persons == 1


def test_two_cards_on_one_list_are_one_line(centre: Store, clock: builders.Clock) -> None:
    to(clock, date(2028, 3, 1))
    place = planning.school(centre)
    people = [participants.add(centre, builders.draft("Тегі", f"Аты{each}")) for each in (1, 2)]
    for each in people:
        pupil(centre, each, place, OPENED)
    said = undecided.Draft("Тізім", year=2027, made_on=date(2028, 3, 1), sent_on=date(2028, 3, 1))
    undecided.make(centre, said, people)
    made = training.make(centre, training.Draft(date(2028, 3, 1), "Тізім"))
    training_entries.add(centre, made, people, reason="өтініш")
    merging.merge(centre, people[0], people[1], {})
    for code in ("undecided_listed", "undecided_sent", "training_listed", "contingent"):
        assert figure(centre, code, Q1) == Count(1, 1), code
    fair = session(centre, date(2028, 3, 1), people[0], form="job_fair")
    fairs.add_employer(centre, fair, fairs.EmployerDraft(partners.ids(centre)[0], came=False))
    assert figure(centre, "fair_employers", Q1).number == 0
    assert figure(centre, "fair_visitors", Q1) == Count(1, 1)
