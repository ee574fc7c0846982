"""Whoever did not come is asked after, and whoever has had nothing for long is not forgotten."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, follow_up, forms, sessions
from app.registry import participants, statuses
from app.store.store import Store
from tests import builders

TODAY = builders.TODAY


@pytest.fixture
def people(store: Store) -> list[int]:
    return builders.people(store, 5)


def held(store: Store, day: date, marks: dict[int, str], form: str = "seminar") -> int:
    """Hold a session of a day with these people marked so."""
    draft = sessions.Draft(form_id=forms.by_code(store, form).id, day=day, title_kk="Кездесу")
    session_id = sessions.plan(store, draft)
    attendance.enrol(store, session_id, marks)
    lines = {each.person_id: each.id for each in attendance.roster(store, session_id)}
    attendance.mark_many(store, session_id, {lines[who]: kind for who, kind in marks.items()})
    return session_id


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_whoever_did_not_come_is_listed_with_the_day_and_the_telephone(store, people):
    held(store, ago(3), {people[0]: "present", people[1]: "absent", people[2]: "excused"})
    found = {each.person_id: each for each in follow_up.missed(store, ago(7), TODAY)}
    assert found.keys() == {people[1], people[2]}
    assert found[people[1]].day == ago(3)
    assert found[people[1]].phone == "+77010000001"
    assert found[people[1]].called.kk == "Кездесу"
    assert not found[people[1]].excused
    assert found[people[2]].excused


def test_both_days_of_the_period_count_and_no_other(store, people):
    for day in (5, 4, 2, 1):
        held(store, ago(day), {people[0]: "absent"})
    found = [each.day for each in follow_up.missed(store, ago(4), ago(2))]
    assert found == [ago(2), ago(4)]


def test_a_cancelled_session_nobody_could_come_to(store, people):
    session_id = held(store, ago(3), {people[0]: "absent"})
    sessions.cancel(store, session_id, "боран")
    assert follow_up.missed(store, ago(7), TODAY) == []


def test_a_card_off_the_lists_is_not_asked_after(store, people):
    held(store, ago(3), {people[0]: "absent"})
    participants.archive(store, people[0], "көшіп кетті")
    assert follow_up.missed(store, ago(7), TODAY) == []


def test_a_confidential_session_is_called_by_its_form_alone(store, people):
    held(store, ago(3), {people[0]: "absent"}, "consultation")
    (found,) = follow_up.missed(store, ago(7), TODAY)
    form = forms.by_code(store, "consultation")
    assert form.confidential
    assert found.called == form.name


def test_the_list_says_who_was_asked_after_and_who_came_since(store, people):
    missing = held(store, ago(9), {people[0]: "absent", people[1]: "absent"})
    held(store, ago(2), {people[1]: "present"})
    follow_up.contact(store, people[0], missing, ago(8), "phone", "келеді")
    found = {each.person_id: each for each in follow_up.missed(store, ago(9), ago(9))}
    assert (found[people[0]].contacted, found[people[0]].came_since) == (ago(8), None)
    assert (found[people[1]].contacted, found[people[1]].came_since) == (None, ago(2))


def test_a_talk_before_the_session_is_not_asking_after_it(store, people):
    follow_up.contact(store, people[0], None, ago(9), "phone")
    held(store, ago(3), {people[0]: "absent"})
    assert follow_up.missed(store, ago(3), TODAY)[0].contacted is None


def test_three_absences_in_a_row_are_told(store, people):
    for day in (9, 6, 3):
        held(store, ago(day), {people[0]: "absent", people[1]: "present"})
    (run,) = follow_up.in_a_row(store)
    assert (run.person_id, run.times, run.first, run.last) == (people[0], 3, ago(9), ago(3))


def test_a_coming_ends_the_row_and_what_was_before_it_is_past(store, people):
    for day, kind in ((15, "absent"), (12, "absent"), (9, "absent"), (6, "present")):
        held(store, ago(day), {people[0]: kind})
    assert follow_up.in_a_row(store) == []
    for day in (5, 4, 3):
        held(store, ago(day), {people[0]: "absent"})
    assert [run.times for run in follow_up.in_a_row(store)] == [3]


def test_an_excuse_neither_counts_nor_breaks_the_row(store, people):
    for day, kind in ((9, "absent"), (8, "excused"), (6, "absent"), (3, "absent")):
        held(store, ago(day), {people[0]: kind})
    (run,) = follow_up.in_a_row(store)
    assert run.times == 3
    assert follow_up.in_a_row(store, 4) == []


def test_a_cancelled_session_in_between_is_passed_over(store, people):
    for day in (9, 6, 3):
        held(store, ago(day), {people[0]: "absent"})
    sessions.cancel(store, held(store, ago(4), {people[0]: "absent"}), "боран")
    assert [run.times for run in follow_up.in_a_row(store)] == [3]


def test_what_is_not_marked_yet_is_passed_over(store, people):
    for day in (9, 6, 3):
        held(store, ago(day), {people[0]: "absent"})
    waiting = held(store, ago(1), {people[0]: "absent"})
    attendance.mark(store, [each.id for each in attendance.roster(store, waiting)], "")
    assert [run.times for run in follow_up.in_a_row(store)] == [3]


def test_two_of_one_day_are_two_and_the_later_hour_is_the_later(store, people):
    form = forms.by_code(store, "seminar").id
    for hour, kind in (("14:00", "absent"), ("09:00", "present")):
        draft = sessions.Draft(form_id=form, day=ago(1), starts=hour)
        session_id = sessions.plan(store, draft)
        attendance.enrol(store, session_id, [people[0]])
        attendance.mark_rest(store, session_id, kind)
    assert [run.times for run in follow_up.in_a_row(store, 1)] == [1]


def test_a_row_is_counted_from_the_day_asked_for(store, people):
    for day in (90, 60, 3):
        held(store, ago(day), {people[0]: "absent"})
    assert follow_up.in_a_row(store, 3, ago(30)) == []
    assert len(follow_up.in_a_row(store, 3, ago(90))) == 1


def test_whoever_has_an_open_status_and_no_service_is_listed_by_name(store, clock, people):
    clock.pass_days(60)
    today = store.today()
    for person in people[:3]:
        statuses.give(store, person, "unemployed", TODAY)
    statuses.give(store, people[3], "unemployed", TODAY, TODAY)  # ended
    held(store, today - timedelta(days=3), {people[0]: "present", people[1]: "absent"})
    since = today - timedelta(days=30)
    found = list(follow_up.no_service_since(store, since))
    assert set(found) == {people[1], people[2]}
    ordered = [each.name.full for each in follow_up.unserved_rows(store, found)]
    assert ordered == ["Әбдіғаниев Үсен Һасанұлы", "Байғұтты Ұлбосын Төлегенқызы"]
    assert list(follow_up.no_service_since(store, since, ("kandas",))) == []


def test_a_referral_is_a_service_too(furnished, clock):
    (person,) = builders.people(furnished, 1)
    statuses.give(furnished, person, "unemployed", TODAY)
    clock.pass_days(60)
    since = furnished.today() - timedelta(days=30)
    assert list(follow_up.no_service_since(furnished, since)) == [person]
    builders.refer(furnished, person)
    assert list(follow_up.no_service_since(furnished, since)) == []


def test_whoever_has_just_been_registered_is_not_overdue(store, people):
    statuses.give(store, people[0], "unemployed", TODAY)
    assert list(follow_up.no_service_since(store, ago(30))) == []


def test_nobody_has_a_status_of_no_kind(store, people, clock):
    statuses.give(store, people[0], "unemployed", TODAY)
    clock.pass_days(60)
    assert list(follow_up.no_service_since(store, store.today(), ())) == []


def test_a_contact_is_kept_with_its_outcome_and_its_next_day(store, people):
    number = follow_up.contact(
        store, people[0], None, TODAY, "visit", "үйінде жоқ", TODAY + timedelta(days=2)
    )
    (kept,) = follow_up.contacts(store, people[0])
    assert kept.id == number
    assert (kept.way, kept.outcome, kept.next_on) == ("visit", "үйінде жоқ", date(2026, 11, 25))


def test_contacts_are_told_from_the_last(store, people):
    for day in (5, 1, 3):
        follow_up.contact(store, people[0], None, ago(day), "phone")
    told = [each.contacted_on for each in follow_up.contacts(store, people[0])]
    assert told == [ago(1), ago(3), ago(5)]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"day": TODAY + timedelta(days=1)}, "date-in-future"),
        ({"way": "pigeon"}, "choice-unknown"),
        ({"next_on": TODAY - timedelta(days=1)}, "dates-crossed"),
    ],
)
def test_a_contact_that_cannot_be_is_refused(store, people, changed, code):
    asked = {"day": TODAY, "way": "phone", **changed}
    with pytest.raises(Refusal) as refused:
        follow_up.contact(store, people[0], None, **asked)
    assert refused.value.code == code
    assert follow_up.contacts(store, people[0]) == []


def test_a_contact_can_be_taken_back(store, people):
    follow_up.contact(store, people[0], None, TODAY, "phone")
    store.undo(store.last_action)
    assert follow_up.contacts(store, people[0]) == []


def plan(store: Store, sql: str, values: object) -> str:
    rows = store.tuples(f"explain query plan {sql}", values)  # type: ignore[arg-type]
    return " ".join(row[3] for row in rows)


def test_no_list_reads_all_the_marks_there_are(store):
    days = {"first": "2026-11-01", "last": "2026-11-30"}
    asked = plan(store, follow_up._MISSED, days)
    assert "session_by_day" in asked
    assert "attendance_of_session (session_id=? AND mark=?)" in asked
    asked = plan(store, follow_up._OFTEN_ABSENT, {"since": "2026-11-01", "least": 3})
    assert "SCAN attendance" not in asked
    assert "attendance_of_session (session_id=? AND mark=?)" in asked
    asked = plan(store, follow_up._MARKS_OF.format(marks="?, ?"), (1, 2, "2026-11-01"))
    assert "attendance_of_person (person_id=?)" in asked
    asked = plan(store, follow_up._MISSED_ROWS.format(marks="?, ?"), (1, 2))
    assert "SCAN" not in asked


@pytest.mark.parametrize("least", [0, -5, 10**9])
def test_a_row_of_no_absences_is_none(store: Store, least: int) -> None:
    with pytest.raises(FieldRefusal, match="count-outside"):
        follow_up.in_a_row(store, least)
