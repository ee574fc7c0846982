from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app import centre
from app.errors import FieldRefusal
from app.guidance import attendance, calendars, clashes, forms, glance, series, sessions
from app.guidance.calendars import Wanted
from app.guidance.sessions import Conductor, Draft
from app.papers import Both
from app.paperwork import guidance_papers, register
from app.registry import timeline
from app.store.store import Store
from tests import builders

FRIDAY = date(2026, 11, 20)


def planned(store: Store, form: str = "seminar", **typed: Any) -> int:
    told: dict[str, Any] = {
        "form_id": forms.by_code(store, form).id,
        "day": FRIDAY,
        "starts": "10:00",
        **typed,
    }
    return sessions.plan(store, Draft(**told))


def test_a_week_lists_its_sessions_by_hour_with_how_many_came(furnished: Store) -> None:
    late = planned(furnished, starts="15:00", title_kk="Еңбек нарығы")
    early = planned(furnished, starts="9", participants=0)
    people = builders.people(furnished, 5)
    attendance.enrol(furnished, early, people)
    lines = [each.id for each in attendance.roster(furnished, early)]
    attendance.mark(furnished, lines[:3], "present")
    first, second = calendars.between(furnished, *calendars.week_of(FRIDAY))
    assert (first.id, first.people, first.present, first.state) == (early, 5, 3, "held")
    assert (second.id, second.called, second.ends) == (late, Both("Еңбек нарығы"), "16:30")


def test_a_month_has_whole_weeks_and_every_session_once(furnished: Store) -> None:
    for day in (1, 15, 30):
        planned(furnished, day=date(2026, 11, day))
    planned(furnished, day=date(2026, 12, 20))
    month = calendars.month(furnished, 2026, 11)
    assert len(month) % 7 == 0
    assert min(month) == date(2026, 10, 26)
    assert [day.day for day, held in month.items() if held] == [1, 15, 30]


def test_what_waits_is_planned_and_past(furnished: Store) -> None:
    waiting = planned(furnished)
    planned(furnished, day=date(2026, 12, 1))
    sessions.hold(furnished, planned(furnished, day=date(2026, 11, 10)))
    sessions.cancel(furnished, planned(furnished), "Жол жабық")
    assert calendars.ids(furnished, Wanted(state="waiting")) == [waiting]
    counts = calendars.counted(furnished, Wanted())
    assert counts == {"planned": 2, "held": 1, "cancelled": 1, "waiting": 1, "": 4}


def test_words_find_a_session_by_topic_form_school_or_village(furnished: Store) -> None:
    director, employer = 1, 1
    one = planned(furnished, title_kk="Ауыл шаруашылығындағы еңбек", partner_id=employer)
    led = (Conductor("centre", director),)
    other = planned(furnished, "round_table", room_kk="Мәжіліс залы", conductors=led)
    assert calendars.ids(furnished, Wanted(words="шаруашылыгындагы")) == [one]
    assert calendars.ids(furnished, Wanted(words="зал стол")) == [other]
    assert calendars.ids(furnished, Wanted(staff_id=director)) == [other]
    assert calendars.ids(furnished, Wanted(words="жоқ сөз")) == []
    assert calendars.many(furnished, [other])[0].lead == "Қ.\u00a0Т.\u00a0Жақсыбеков"


def test_a_consultation_in_the_calendar_names_nobody(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    sessions.give(furnished, person, "consultation", FRIDAY)
    (brief,) = calendars.between(furnished, FRIDAY, FRIDAY)
    assert brief.confidential
    assert (brief.people, brief.present) == (1, 1)
    assert "Құнанбаева" not in repr(brief)


def test_a_weekly_series_leaves_out_what_is_not_worked(furnished: Store) -> None:
    draft = Draft(form_id=forms.by_code(furnished, "seminar").id, day=date(2026, 12, 2))
    rule = series.Rule("week", weekdays=(2,), until=date(2026, 12, 30))
    made = series.plan(furnished, draft, rule)
    days = [sessions.get(furnished, each).on for each in made]
    assert days == [date(2026, 12, 2), date(2026, 12, 9), date(2026, 12, 23), date(2026, 12, 30)]
    furnished.undo(furnished.last_action or 0)
    assert calendars.ids(furnished, Wanted()) == []


def test_a_monthly_series_keeps_the_last_day_of_short_months(furnished: Store) -> None:
    found = series.days(
        series.Rule("month", until=date(2027, 5, 1)), date(2026, 12, 31), centre.calendar(furnished)
    )
    assert sorted([*found.kept, *found.skipped]) == [
        date(2026, 12, 31),
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    ]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (series.Rule(), "series-endless"),
        (series.Rule(until=date(2020, 1, 1)), "dates-crossed"),
        (series.Rule("day", until=date(2040, 1, 1)), "series-too-long"),
        (series.Rule("year", count=2), "choice-unknown"),
        (series.Rule(count=0), "count-outside"),
        (series.Rule(interval=0, count=2), "count-outside"),
    ],
)
def test_a_series_that_cannot_be_is_refused(furnished: Store, rule: series.Rule, code: str) -> None:
    draft = Draft(form_id=1, day=FRIDAY)
    with pytest.raises(FieldRefusal) as refused:
        series.plan(furnished, draft, rule)
    assert refused.value.code == code
    assert calendars.ids(furnished, Wanted()) == []


def test_the_rest_of_a_series_changes_its_hour_and_keeps_its_days(furnished: Store) -> None:
    draft = Draft(form_id=1, day=date(2026, 11, 25), starts="10:00", title_kk="Сабақ")
    first, second, third = series.plan(furnished, draft, series.Rule(count=3))
    held = sessions.draft_of(sessions.get(furnished, second))
    series.change_rest(furnished, second, replace(held, starts="14:00", ends="15:00"))
    hours = [sessions.get(furnished, each).starts for each in (first, second, third)]
    assert hours == ["10:00", "14:00", "14:00"]
    series.cancel_rest(furnished, third, "Карантин")
    states = [sessions.get(furnished, each).state for each in (first, second, third)]
    assert states == ["planned", "planned", "cancelled"]


def test_a_room_or_a_colleague_taken_is_said(furnished: Store) -> None:
    led = (Conductor("centre", 1),)
    planned(furnished, room_kk="Мәжіліс залы", conductors=led)
    draft = Draft(
        form_id=1, day=FRIDAY, starts="11:00", ends="12:00", room_kk="мәжіліс  залы", conductors=led
    )
    assert [each.kind for each in clashes.of(furnished, draft)] == ["room", "staff"]
    later = Draft(form_id=1, day=FRIDAY, starts="11:30", ends="12:00", conductors=led)
    assert clashes.of(furnished, later) == ()


def test_a_session_does_not_clash_with_itself_nor_with_a_cancelled_one(furnished: Store) -> None:
    led = (Conductor("centre", 1),)
    one = planned(furnished, conductors=led)
    draft = sessions.draft_of(sessions.get(furnished, one))
    assert clashes.of(furnished, draft, but=one) == ()
    assert len(clashes.of(furnished, draft)) == 1
    sessions.cancel(furnished, one, "Боран")
    assert clashes.of(furnished, draft) == ()


def test_adults_met_away_are_asked_about_and_never_refused(furnished: Store) -> None:
    working = centre.calendar(furnished)
    form = forms.by_code(furnished, "seminar").id
    away = Draft(form_id=form, day=FRIDAY, venue="school", conductors=(Conductor("centre", 1),))
    assert clashes.warnings(furnished, away, working) == ("away-without-reason",)
    said = replace(away, away_reason="Ауылда жиналды")
    assert clashes.warnings(furnished, said, working) == ()
    assert sessions.plan(furnished, away) > 0
    excursion = replace(away, form_id=forms.by_code(furnished, "excursion").id, venue="host")
    assert clashes.warnings(furnished, excursion, working) == ()
    bare = Draft(form_id=form, day=date(2026, 11, 22), capacity=2, participants=3)
    assert clashes.warnings(furnished, bare, working) == (
        "not-working-day",
        "over-capacity",
        "nobody-leads",
    )


def test_a_pupil_and_an_adult_consulted_on_one_day_stand_in_two_sessions(furnished: Store) -> None:
    pupil, adult = builders.people(furnished, 2)
    one = sessions.give(furnished, pupil, "consultation", FRIDAY, audience="youth")
    other = sessions.give(furnished, adult, "consultation", FRIDAY, audience="adults")
    again = sessions.give(furnished, adult, "consultation", FRIDAY, audience="adults")
    assert one != other
    assert again == other


def test_the_topic_of_what_is_confidential_is_on_no_list_and_no_group_paper(
    furnished: Store,
) -> None:
    """It may name somebody: wherever a session is listed, printed or told of, its form stands."""
    person = builders.people(furnished, 1)[0]
    secret = "Ахметовпен әңгіме"
    session = planned(furnished, "consultation", title_kk=secret, title_ru=secret)
    attendance.enrol(furnished, session, [person])
    printed = guidance_papers.print_sheet(furnished, session, builders.TODAY, builders.draw)
    other = Draft(forms.by_code(furnished, "seminar").id, day=FRIDAY, starts="10:00", room_kk="5")
    sessions.change(
        furnished,
        session,
        replace(sessions.draft_of(sessions.get(furnished, session)), room_kk="5"),
    )
    told = (
        calendars.many(furnished, [session]),
        clashes.of(furnished, other),
        glance.of(furnished, person, FRIDAY),
        timeline.of(furnished, person),
        calendars.person_sessions(furnished, person),
        register.get(furnished, printed.id),
        furnished.tuples("select * from action"),
    )
    assert not any(secret in str(each) for each in told)
    assert secret.encode() not in register.bytes_of(furnished, printed.id)
    assert len(told[1]) == 1
