"""Everything with a term is told on its day, grows late by working days, and goes when done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app import centre
from app.errors import FieldRefusal
from app.guidance import attendance, forms, sessions
from app.papers import NOTHING, Both
from app.paperwork import answers
from app.registry import consents, keeping, participants
from app.schooling import facts, plans
from app.store.store import Store
from app.today import due, house, items, postponing, speech, today
from app.today.items import Item
from tests import builders
from tests.today import matters
from tests.today.matters import AFTERWARDS, FRIDAY, ON_THE_DAY, TODAY, of_kind, told

_DAY = timedelta(days=1)


def come(clock: builders.Clock, store: Store, day: date) -> date:
    """Let a day come."""
    clock.pass_days((day - store.today()).days)
    return day


@pytest.mark.parametrize("kind", ON_THE_DAY)
def test_a_matter_is_told_on_its_day_and_goes_when_it_is_done(
    furnished: Store, clock: builders.Clock, kind: str
) -> None:
    assert of_kind(furnished, TODAY, kind) == []
    matter = ON_THE_DAY[kind](furnished)
    (item,) = of_kind(furnished, come(clock, furnished, max(matter.on, TODAY)), kind)
    assert item.on == matter.on
    assert (item.group, item.late) == ("today", 0) if matter.on >= TODAY else item.late > 0
    matter.settle()
    assert of_kind(furnished, furnished.today(), kind) == []


@pytest.mark.parametrize("kind", AFTERWARDS)
def test_a_matter_grows_late_by_working_days_with_holidays_moved(
    furnished: Store, clock: builders.Clock, kind: str
) -> None:
    matter = AFTERWARDS[kind](furnished)
    first = centre.calendar(furnished).add(matter.on, 1)
    (item,) = of_kind(furnished, first, kind)
    assert (item.group, item.late) == ("late", 1)
    second = centre.calendar(furnished).add(matter.on, 2)
    centre.set_day(furnished, first, False, "Ауыстырылған демалыс")
    found = of_kind(furnished, first, kind)
    assert [(each.group, each.late) for each in found] == [("today", 0)]
    (item,) = of_kind(furnished, second, kind)
    assert (item.group, item.late) == ("late", 1)
    come(clock, furnished, second)
    matter.settle()
    assert of_kind(furnished, second, kind) == []


def test_what_falls_on_a_day_off_may_be_done_on_the_next_working_day(furnished: Store) -> None:
    sunday = date(2026, 11, 29)
    matters.a_session(furnished, sunday, [])
    assert [each.group for each in of_kind(furnished, sunday, "session")] == ["today"]
    (item,) = of_kind(furnished, sunday + _DAY, "session-open")
    assert (item.group, item.late) == ("today", 0)
    (item,) = of_kind(furnished, sunday + 2 * _DAY, "session-open")
    assert (item.group, item.late) == ("late", 1)


def test_a_year_that_moves_its_holidays_moves_what_is_late(furnished: Store) -> None:
    # 16 December is a holiday: what was due on the 15th is late only on the 17th.
    matters.a_session(furnished, date(2026, 12, 15), [])
    days = [of_kind(furnished, date(2026, 12, day), "session-open")[0].late for day in (16, 17)]
    assert days == [0, 1]
    centre.set_day(furnished, date(2026, 12, 16), True, "Жұмыс күні")
    assert of_kind(furnished, date(2026, 12, 16), "session-open")[0].late == 1


def test_every_kind_has_a_matter_that_tries_it() -> None:
    tried = {*ON_THE_DAY, *AFTERWARDS, "quarter", "keeping", "disk"}
    assert tried == set(due.KINDS)


@pytest.mark.parametrize("kind", due.KINDS)
def test_every_kind_is_said_in_three_languages(kind: str) -> None:
    named = Both("2026-Q3") if kind == "quarter" else NOTHING
    item = Item(kind=kind, key="x/1", on=TODAY, room="x", pill=due.KINDS[kind], what=named, count=3)
    for language in ("kk", "ru", "en"):
        said = (speech.what(item, language), speech.pill(item, language))
        assert "{" not in "".join(said)
        assert said[1]


def test_a_quarter_of_the_file_is_to_be_closed_after_its_end(furnished: Store) -> None:
    assert of_kind(furnished, date(2026, 12, 31), "quarter") == []
    (item,) = of_kind(furnished, date(2027, 1, 5), "quarter")
    assert speech.what(item, "ru") == "Закрыть квартал: IV квартал 2026 года"
    assert item.group == "ahead"
    assert [each.count for each in of_kind(furnished, date(2027, 7, 1), "quarter")] == [3]
    late = centre.calendar(furnished).add(date(2026, 12, 31), house.CLOSE + 1)
    assert [each.late for each in of_kind(furnished, late, "quarter")] == [1]


def test_a_quarter_put_off_comes_back_when_the_next_has_ended(furnished: Store) -> None:
    (item,) = of_kind(furnished, date(2027, 3, 20), "quarter")
    postponing.put_off(furnished, item, date(2027, 6, 1))
    before, after = date(2027, 3, 31), date(2027, 4, 5)
    assert "quarter" in {each.kind for each in today.of(furnished, before).off}
    assert "quarter" not in {each.kind for each in today.of(furnished, after).off}


def test_records_past_their_term_are_one_matter_of_the_day(furnished: Store) -> None:
    for person in builders.people(furnished, 3):
        participants.archive(furnished, person, "Көшіп кетті")
    far = date(2033, 6, 1)
    assert of_kind(furnished, far, "keeping") == []
    keeping.put(furnished, keeping.Term("participant", 5))
    assert of_kind(furnished, date(2031, 12, 31), "keeping") == []
    (item,) = of_kind(furnished, far, "keeping")
    assert (item.count, item.group, item.room) == (3, "today", "settings/keeping_due")
    for each in keeping.due(furnished, far):
        keeping.reviewed(furnished, "participant", each.uid, date(2040, 1, 1), "Сот")
    assert of_kind(furnished, far, "keeping") == []


def test_records_past_their_term_are_put_off_like_any_matter(
    furnished: Store, clock: builders.Clock
) -> None:
    participants.archive(furnished, matters.a_person(furnished), "Көшіп кетті")
    keeping.put(furnished, keeping.Term("participant", 1))
    day = come(clock, furnished, date(2028, 1, 4))
    (item,) = of_kind(furnished, day, "keeping")
    postponing.put_off(furnished, item, day + timedelta(days=30), "Комиссия ақпанда")
    assert of_kind(furnished, day + timedelta(days=29), "keeping") == []
    assert len(of_kind(furnished, day + timedelta(days=30), "keeping")) == 1


def test_a_disk_with_little_room_is_told(furnished: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert of_kind(furnished, TODAY, "disk") == []
    monkeypatch.setattr(house, "ROOM", 1 << 60)
    assert [each.room for each in of_kind(furnished, TODAY, "disk")] == ["settings/backups"]


# Nothing nags twice


def test_a_referral_late_twice_over_is_told_once_by_the_graver_matter(furnished: Store) -> None:
    sent, _ = builders.refer(furnished, matters.a_person(furnished))
    day = sent.answer_by + timedelta(days=10)
    assert [each.kind for each in told(furnished, day) if each.pill == "referral"] == [
        "referral-answer"
    ]


def test_no_record_is_named_twice_whatever_happened_to_it(furnished: Store) -> None:
    for begin in {*ON_THE_DAY.values(), *AFTERWARDS.values()} - {matters.moves}:
        try:
            begin(furnished)
        except FieldRefusal:
            continue  # one number, one contract: it is there already
    for days in (0, 3, 20, 100):
        keys = [each.key for each in told(furnished, TODAY + timedelta(days=days))]
        assert len(keys) == len(set(keys)) > 5


def test_a_plan_line_with_a_session_in_the_calendar_is_told_as_that_session(
    furnished: Store,
) -> None:
    matter = matters.plan_line(furnished)
    matter.settle()
    kinds = [each.kind for each in told(furnished, FRIDAY) if each.pill in ("plan", "session")]
    assert kinds == ["session"]


# Putting off


def test_what_is_put_off_comes_back_by_itself_on_its_day(
    furnished: Store, clock: builders.Clock
) -> None:
    matters.consultation(furnished)
    (item,) = of_kind(furnished, come(clock, furnished, FRIDAY), "consultation")
    until = FRIDAY + timedelta(days=4)
    postponing.put_off(furnished, item, until, "Сапарда")
    assert of_kind(furnished, FRIDAY, "consultation") == []
    assert of_kind(furnished, until - _DAY, "consultation") == []
    assert [each.late for each in of_kind(furnished, until, "consultation")] == [2]


def test_what_was_put_off_is_shown_apart_and_can_be_brought_back(
    furnished: Store, clock: builders.Clock
) -> None:
    matters.consultation(furnished)
    (item,) = of_kind(furnished, come(clock, furnished, FRIDAY), "consultation")
    postponing.put_off(furnished, item, FRIDAY + timedelta(days=30))
    (off,) = today.of(furnished, FRIDAY).off
    assert (off.kind, off.until) == ("consultation", FRIDAY + timedelta(days=30))
    postponing.bring_back(furnished, off.off)
    assert len(of_kind(furnished, FRIDAY, "consultation")) == 1
    assert today.of(furnished, FRIDAY).off == ()


def test_putting_off_is_journalled_and_can_be_undone(
    furnished: Store, clock: builders.Clock
) -> None:
    matters.contact(furnished)
    (item,) = of_kind(furnished, come(clock, furnished, FRIDAY), "contact")
    postponing.put_off(furnished, item, FRIDAY + timedelta(days=7))
    assert furnished.last_action is not None
    furnished.undo(furnished.last_action)
    assert of_kind(furnished, FRIDAY, "contact") == [item]


def test_a_matter_put_off_twice_keeps_the_later_word(
    furnished: Store, clock: builders.Clock
) -> None:
    matters.contact(furnished)
    (item,) = of_kind(furnished, come(clock, furnished, FRIDAY), "contact")
    for days in (1, 10):
        postponing.put_off(furnished, item, FRIDAY + timedelta(days=days))
    assert len(postponing.standing(furnished, FRIDAY)) == 1
    assert of_kind(furnished, FRIDAY + timedelta(days=3), "contact") == []


def test_a_notice_put_off_without_a_day_comes_back_at_the_next_one(furnished: Store) -> None:
    matters.staff_category(furnished)
    far, near = FRIDAY - timedelta(days=20), FRIDAY - timedelta(days=7)
    (item,) = of_kind(furnished, far, "staff-category")
    postponing.put_off(furnished, item, None)
    assert of_kind(furnished, far + _DAY, "staff-category") == []
    assert len(of_kind(furnished, near, "staff-category")) == 1


@pytest.mark.parametrize(
    ("days", "code"),
    [(0, "date-past"), (-1, "date-past"), (400, "reminder-too-far"), (None, "date-missing")],
)
def test_a_day_that_puts_off_nothing_or_for_ever_is_refused(
    furnished: Store, days: int | None, code: str
) -> None:
    matters.contact(furnished)
    (item,) = of_kind(furnished, FRIDAY, "contact")
    until = None if days is None else TODAY + timedelta(days=days)
    with pytest.raises(FieldRefusal) as refused:
        postponing.put_off(furnished, item, until)
    assert refused.value.code == code


def test_a_graver_matter_of_a_record_put_off_is_told_all_the_same(furnished: Store) -> None:
    sent, _ = builders.refer(furnished, matters.a_person(furnished), come_by=FRIDAY)
    monday = FRIDAY + timedelta(days=3)
    (item,) = of_kind(furnished, monday, "referral-come")
    postponing.put_off(furnished, item, TODAY + timedelta(days=300))
    assert of_kind(furnished, monday, "referral-come") == []
    after = centre.calendar(furnished).add(sent.answer_by, 1)
    assert [each.kind for each in told(furnished, after) if each.pill == "referral"] == [
        "referral-answer"
    ]


# The day whole


def test_the_numbers_of_the_tiles_are_the_rows_behind_them(
    furnished: Store, clock: builders.Clock
) -> None:
    people = builders.people(furnished, 5)
    matters.a_session(furnished, TODAY, people[:3])
    consents.give(furnished, people[0], consents.Draft(TODAY))
    sent = [builders.refer(furnished, each)[0] for each in people[3:]]
    found = {each.key: each for each in today.of(furnished, TODAY).tiles}
    assert sorted(found["no_consent"].ids) == people[1:3]
    assert found["no_consent"].fact == 2
    assert sorted(found["unanswered"].ids) == sorted(each.id for each in sent)
    later = come(clock, furnished, sent[0].answer_by + timedelta(days=5))
    shown = today.of(furnished, later)
    tiles = {each.key: each for each in shown.tiles}
    assert tiles["late"].number == len(shown.late)
    assert tiles["late"].fact == max(each.late for each in shown.late)
    assert tiles["unanswered"].fact == 2
    answers.record_state(furnished, sent[0].id, "accepted", later, "slip")
    assert {each.key: each.number for each in today.of(furnished, later).tiles}["unanswered"] == 1


def test_the_week_says_what_stands_on_each_day_and_what_is_held(furnished: Store) -> None:
    one = matters.a_session(furnished, TODAY, [matters.a_person(furnished)], starts="10:00")
    matters.a_session(furnished, TODAY, [], starts="14:00")
    dropped = matters.a_session(furnished, FRIDAY, [])
    sessions.cancel(furnished, dropped, "боран")
    week = today.of(furnished, TODAY).week
    assert [each.day.weekday() for each in week] == [0, 1, 2, 3, 4, 5]
    assert week[0].first is not None
    assert (week[0].first.id, week[0].more, week[0].done) == (one, 1, False)
    assert week[4].first is None
    for each in furnished.tuples("select id from session where state = 'planned'"):
        sessions.hold(furnished, each[0])
    assert today.of(furnished, TODAY).week[0].done


def test_the_first_session_of_a_day_is_that_of_the_earliest_hour(furnished: Store) -> None:
    matters.a_session(furnished, TODAY, [])
    matters.a_session(furnished, TODAY, [], starts="16:00")
    first = matters.a_session(furnished, TODAY, [], starts="09:30")
    day = today.of(furnished, TODAY).week[0]
    assert day.first is not None
    assert (day.first.id, day.more) == (first, 2)


def test_sunday_stands_in_the_week_only_with_something_on_it(furnished: Store) -> None:
    assert len(today.of(furnished, TODAY).week) == 6
    matters.a_session(furnished, date(2026, 11, 29), [])
    assert len(today.of(furnished, TODAY).week) == 7


def test_the_plan_of_the_quarter_says_who_is_behind_the_days_mark(furnished: Store) -> None:
    matter = matters.plan_line(furnished)
    plan = today.of(furnished, TODAY).plan
    (bar,) = plan.bars
    assert (bar.done, bar.planned, bar.people) == (0, 25, True)
    assert 0.5 < plan.due < 0.7
    assert plan.behind is not None
    assert plan.behind.weekly == 5  # twenty-five people in the five weeks and a day that are left
    matter.settle()
    assert today.of(furnished, date(2027, 2, 1)).plan.bars == ()


def test_a_session_says_how_many_of_its_people_have_no_consent(furnished: Store) -> None:
    people = builders.people(furnished, 3)
    consents.give(furnished, people[0], consents.Draft(TODAY))
    matters.a_session(furnished, TODAY, people, starts="09:30")
    (item,) = of_kind(furnished, TODAY, "session")
    assert (item.count, item.lacking, item.at) == (3, 2, "09:30")


def test_an_archived_card_asks_for_nothing(furnished: Store, clock: builders.Clock) -> None:
    matters.consultation(furnished)
    matters.contact(furnished)
    come(clock, furnished, FRIDAY)
    for person in furnished.tuples("select id from person"):
        participants.archive(furnished, person[0], "Көшіп кетті")
    assert [each for each in told(furnished, FRIDAY) if each.room == "participants"] == []


def test_every_record_outside_the_file_goes_by_its_public_name(furnished: Store) -> None:
    for begin in (matters.session, matters.consultation, matters.staff_right, matters.contact):
        begin(furnished)
    found = told(furnished, FRIDAY)
    named = items.uids(furnished, found)
    assert {each.key for each in found if each.key != "copy"} == named.keys()
    assert all(len(uid) == 36 for uid in named.values())


# Figures and words at the edges


def test_the_hour_of_a_past_session_is_no_hour_of_today(furnished: Store) -> None:
    saturday, monday = date(2026, 11, 28), date(2026, 11, 30)
    fair = matters.a_session(furnished, saturday, [], starts="09:00")
    coming = matters.a_session(furnished, monday, [], starts="10:00")
    found = [each for each in told(furnished, monday) if each.pill == "session"]
    assert [(each.record, each.group, each.at) for each in found] == [
        (coming, "today", "10:00"),
        (fair, "today", ""),
    ]


def test_an_answer_of_a_day_off_is_late_on_the_tile_when_it_is_late_in_the_list(
    furnished: Store,
) -> None:
    builders.refer(furnished, matters.a_person(furnished))
    with furnished.transaction("referral.change"):
        furnished.update("referral", 1, {"answer_by": "2026-11-28"})
    for day, late in ((date(2026, 11, 30), 0), (date(2026, 12, 1), 1)):
        found = today.of(furnished, day)
        assert len([each for each in found.late if each.pill == "referral"]) == late
        assert {each.key: each.fact for each in found.tiles}["unanswered"] == late


def test_the_quarter_to_close_is_named_in_the_language_of_the_reader(furnished: Store) -> None:
    (item,) = of_kind(furnished, date(2027, 1, 5), "quarter")
    assert [speech.what(item, language) for language in ("kk", "ru", "en")] == [
        "Тоқсанды жабу: 2026 жылғы IV тоқсан",
        "Закрыть квартал: IV квартал 2026 года",
        "Close the quarter: quarter IV of 2026",
    ]


def test_people_of_a_line_that_expects_no_number_fill_no_other_lines_bar(
    furnished: Store,
) -> None:
    line = plans.Draft("Аудан", first=date(2026, 9, 1), last=date(2027, 5, 31))
    made, form = plans.add(furnished, line), forms.by_code(furnished, "meeting").id
    plans.add_line(furnished, made, plans.LineDraft(form, "Күн", day=FRIDAY, expected=25))
    other = plans.add_line(furnished, made, plans.LineDraft(form, "Апта", day=TODAY))
    plans.send(furnished, made)
    for party in plans.PARTIES:
        plans.answer(furnished, made, plans.Agreement(party, "agreed", TODAY, "05-1/7"))
    plans.bring_into_force(furnished, made)
    (session,) = facts.generate(furnished, [other], TODAY)
    attendance.enrol(furnished, session, builders.people(furnished, 3))
    attendance.mark_rest(furnished, session, "present")
    sessions.hold(furnished, session)
    (bar,) = today.of(furnished, TODAY).plan.bars
    assert (bar.done, bar.planned, bar.people) == (0, 25, True)
