"""A session is typed by keys alone; what speaks against it is said, and forbids nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.guidance import forms, series, sessions
from app.guidance.sessions import Conductor, Guest
from app.registry import partners
from app.staffing import staff
from tests.ui.rooms import CTRL, KEY, asked, press, write
from ui.fields import ChoiceField, Picked
from ui.sessions.form import SessionForm
from ui.sessions.people_fields import ConductorsField, GuestsField
from ui.sessions.people_rows import ConductorRow
from ui.sessions.tab import SessionsRoom

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)


def begin(tab: SessionsRoom, form: str = "meeting") -> SessionForm:
    tab.add()
    put(tab, form_id=forms.by_code(tab.workspace.store, form).id)
    return tab.typing


def put(tab: SessionsRoom, **typed: object) -> None:
    """Choose or type values as hands do: the form hears of each."""
    for key, value in typed.items():
        field = tab.typing.fields[key]
        field.set_value(value)
        field.changed.emit()


def kept(tab: SessionsRoom) -> sessions.Session:
    tab.save()
    assert not tab.editing, {key: tab.typing.fields[key].error for key in tab.typing.wrong()}
    return sessions.get(tab.workspace.store, tab.current)


def test_a_session_is_planned_by_keys_alone(qtbot, tab, furnished):
    press(qtbot, KEY.Key_Right)
    press(qtbot, KEY.Key_N)
    combo = tab.typing.fields["form_id"]
    assert isinstance(combo, ChoiceField)
    assert combo.editor.hasFocus()
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Tab)
    write("Түйіндеме жазу")
    for _ in range(3):
        press(qtbot, KEY.Key_Tab)
    write("930")
    press(qtbot, KEY.Key_S, CTRL)
    assert not tab.editing
    found = sessions.get(furnished, tab.current)
    assert found.title_kk == "Түйіндеме жазу"
    assert (found.day, found.starts) == (MONDAY + DAY, "09:30")
    assert found.ends > found.starts


def test_the_usual_end_is_said_before_it_is_taken(tab):
    typing = begin(tab, "seminar_training")
    put(tab, starts="10:00")
    form = forms.by_code(tab.workspace.store, "seminar_training")
    hour = f"{10 + form.minutes // 60}:{form.minutes % 60:02}"
    assert hour in typing.fields["ends"]._hint
    assert kept(tab).ends == hour


def test_an_hour_that_is_none_is_said_beside_its_field(tab):
    typing = begin(tab)
    put(tab, starts="25:00")
    tab.save()
    assert tab.editing
    assert typing.fields["starts"].error
    put(tab, starts="10:00", ends="9:00")
    tab.save()
    assert typing.fields["ends"].error


def test_adults_away_from_the_centre_are_asked_why_and_never_kept_from_it(tab):
    typing = begin(tab)
    put(tab, audience="adults", venue="centre")
    assert not typing.fields["away_reason"].isVisible()
    put(tab, venue="school")
    assert typing.fields["away_reason"].isVisible()
    typing.remark()
    told = typing.remarks.said
    assert any("190" in each for each in told)
    put(tab, away_reason="Ауыл шалғай")
    typing.remark()
    assert len(typing.remarks.said) == len(told) - 1
    put(tab, away_reason="")
    assert kept(tab).venue == "school"


def test_pupils_at_their_school_are_asked_nothing(tab):
    typing = begin(tab)
    put(tab, audience="youth", venue="school")
    assert not typing.fields["away_reason"].isVisible()


def test_topics_are_asked_of_information_only(tab):
    typing = begin(tab, "meeting")
    assert typing.fields["topics"].isVisible()
    put(tab, topics=("vacancies", "market"))
    put(tab, form_id=forms.by_code(tab.workspace.store, "consultation").id)
    assert not typing.fields["topics"].isVisible()
    assert kept(tab).topics == ()


def test_a_room_taken_at_that_hour_is_said_as_one_types_and_can_be_planned(tab, plan):
    plan("10:00", "11:00", room_kk="Мәжіліс залы", title_kk="Семинар")
    typing = begin(tab)
    put(tab, starts="10:30", room_kk="мәжіліс залы")
    typing.remark()
    assert any("Семинар" in each and "10:00–11:00" in each for each in typing.remarks.said)
    put(tab, starts="11:00")
    typing.remark()
    assert not any("Семинар" in each for each in typing.remarks.said)
    put(tab, starts="10:30")
    assert kept(tab).starts == "10:30"


def test_a_day_off_is_said(tab):
    typing = begin(tab)
    typing.remark()
    before = typing.remarks.said
    put(tab, day=MONDAY + 5 * DAY)
    typing.remark()
    assert len(typing.remarks.said) == len(before) + 1


def test_whoever_is_at_work_leads_a_new_session(tab, furnished):
    director = staff.listed(furnished)[0]
    furnished.actor = director.name.full
    begin(tab)
    assert kept(tab).conductors == (Conductor("centre", director.id),)


def test_conductors_and_guests_are_added_and_taken_away(tab, furnished):
    school = partners.add(furnished, partners.Draft(name_kk="Қарағаш мектебі", roles=("school",)))
    typing = begin(tab)
    led, invited = typing.fields["conductors"], typing.fields["guests"]
    assert isinstance(led, ConductorsField)
    assert isinstance(invited, GuestsField)
    led.add_button.click()
    first = led.rows[0]
    first.show_record(Conductor("school", None, school))
    led.add_button.click()
    led.rows[1].show_record(Conductor("other", name="Ахметова Гүлнәр"))
    led.add_button.click()
    led.rows[2].away.click()
    invited.add_button.click()
    invited.rows[0].set_typed(["\tАхметов Болат", "Пісіруші", "Сварщик"])
    found = kept(tab)
    assert found.conductors == (
        Conductor("school", None, school),
        Conductor("other", name="Ахметова Гүлнәр"),
    )
    assert found.guests == (Guest(None, "Ахметов Болат", "Пісіруші", "Сварщик"),)
    tab.edit()
    assert tab.typing.draft().conductors == found.conductors
    assert tab.typing.draft().guests == found.guests


def test_a_conductor_without_a_name_is_refused_beside_them(tab):
    typing = begin(tab)
    led = typing.fields["conductors"]
    assert isinstance(led, ConductorsField)
    led.add_button.click()
    tab.save()
    assert tab.editing
    assert led.error


def test_somebody_of_one_body_is_not_taken_for_one_of_another(tab, furnished):
    director = staff.listed(furnished)[0]
    typing = begin(tab)
    led = typing.fields["conductors"]
    assert isinstance(led, ConductorsField)
    row = led.add()
    row.show_record(Conductor("centre", director.id))
    assert isinstance(row, ConductorRow)
    row.body.set_value("employer")
    assert row.record() == Conductor("employer")


def test_a_half_typed_session_is_there_again_with_its_conductors(tab, furnished):
    director = staff.listed(furnished)[0]
    furnished.actor = director.name.full
    begin(tab)
    put(tab, title_kk="Түйіндеме", starts="10:00")
    tab.leave_form()
    assert tab.kept.isVisible()
    tab.add()
    assert tab.typing.fields["title_kk"].value() == "Түйіндеме"
    assert tab.typing.draft().conductors == (Conductor("centre", director.id),)
    tab.give_up()
    assert not tab.kept.isVisible()


def test_counts_of_heads_survive_a_correction(tab, plan):
    session = plan("10:00", parents=12, employers=3)
    tab.open_record(session)
    tab.edit()
    put(tab, title_kk="Жаңа тақырып")
    assert kept(tab).parents == 12


def test_another_session_like_it_keeps_the_conductors_and_not_the_counts(tab, plan):
    session = plan("10:00", parents=12, title_kk="Семинар", conductors=(Conductor(name="А"),))
    tab.open_record(session)
    tab.copy()
    put(tab, day=MONDAY + DAY)
    found = kept(tab)
    assert found.id != session
    assert (found.title_kk, found.parents, found.day) == ("Семинар", 0, MONDAY + DAY)
    assert found.conductors == (Conductor(name="А"),)


def test_the_later_ones_of_a_series_are_changed_only_when_asked(tab, plan, furnished):
    first = plan("10:00", "11:00", title_kk="Семинар")
    rest = series.repeat(furnished, first, series.Rule("week", count=3))
    tab.open_record(first)
    tab.edit()
    assert tab.typing.fields["rest"].isVisible()
    put(tab, title_kk="Тренинг", starts="12:00", ends="13:00")
    kept(tab)
    assert {sessions.get(furnished, each).title_kk for each in rest} == {"Семинар"}
    tab.edit()
    put(tab, rest=True)
    kept(tab)
    found = [sessions.get(furnished, each) for each in rest]
    assert {(each.title_kk, each.starts) for each in found} == {("Тренинг", "12:00")}
    assert [each.day for each in found] == [MONDAY + 7 * DAY, MONDAY + 14 * DAY]


def test_a_place_that_is_not_a_number_is_refused(tab):
    typing = begin(tab)
    put(tab, capacity="көп")
    tab.save()
    assert typing.fields["capacity"].error


@pytest.mark.parametrize("venue", ["centre", "settlement"])
def test_the_organisation_is_forgotten_where_the_place_has_none(tab, furnished, venue):
    employer = partners.ids(furnished)[0]
    begin(tab)
    put(tab, venue="host", partner_id=Picked(employer, "Станция"))
    put(tab, venue=venue, away_reason="Ауылға шығу")
    assert kept(tab).partner_id is None


# What is done with a session that stands


def test_a_session_is_cancelled_with_its_reason(qtbot, tab, plan, furnished):
    session = plan("10:00", title_kk="Семинар")
    tab.open_record(session)
    tab.doing.cancel.trigger()
    dialog = asked(qtbot, tab)
    dialog.submit()
    assert dialog.form.fields["reason"].error
    write("Боран")
    press(qtbot, KEY.Key_Return)
    found = sessions.get(furnished, session)
    assert (found.state, found.state_reason) == ("cancelled", "Боран")
    assert ("Боран") in [value for _, value in _particulars(tab)]
    assert tab.doing.reopen.isEnabled()


def _particulars(tab: SessionsRoom) -> list[tuple[str, str]]:
    tab.card.show_part("details")
    return tab.card.details.main.rows


def test_a_cancelled_series_takes_the_later_ones_along_when_asked(qtbot, tab, plan, furnished):
    first = plan("10:00")
    rest = series.repeat(furnished, first, series.Rule("week", count=3))
    tab.open_record(first)
    tab.doing.cancel.trigger()
    dialog = asked(qtbot, tab)
    dialog.form.fields["reason"].set_value("Карантин")
    dialog.form.fields["rest"].set_value(True)
    dialog.submit()
    assert {sessions.get(furnished, each).state for each in (first, *rest)} == {"cancelled"}


def test_a_session_is_moved_with_a_reason_and_its_card_keeps_from_where(
    qtbot, tab, plan, furnished
):
    session = plan("10:00", "11:00")
    tab.open_record(session)
    tab.doing.move.trigger()
    dialog = asked(qtbot, tab)
    put_in = {"day": MONDAY + 2 * DAY, "starts": "15:00", "reason": "Спикер келмеді"}
    for key, value in put_in.items():
        dialog.form.fields[key].set_value(value)
    dialog.submit()
    assert sessions.get(furnished, session).day == MONDAY + 2 * DAY
    tab.card.show_part("details")
    (entry,) = tab.card.details.timeline.entries
    assert "23.11.2026 10:00" in entry.title
    assert entry.text == "Спикер келмеді"


def test_a_repeated_session_shows_its_days_and_names_those_left_out(qtbot, tab, plan, furnished):
    session = plan("10:00", day=date(2026, 12, 9))
    tab.open_record(session)
    tab.doing.repeat.trigger()
    dialog = asked(qtbot, tab)
    dialog.form.fields["count"].set_value("3")
    dialog.form.changed.emit()
    preview, skipped = dialog.preview.text(), dialog.skipped.text()  # type: ignore[attr-defined]
    assert "9 желтоқсан" in preview
    assert "16 желтоқсан" in skipped  # Independence Day
    assert "16 желтоқсан" not in preview
    dialog.submit()
    found = sessions.of_series(furnished, sessions.get(furnished, session).series)
    days = [sessions.get(furnished, each).day for each in found]
    assert days == [date(2026, 12, 9), date(2026, 12, 23), date(2026, 12, 30)]
    assert not tab.doing.repeat.isEnabled()


def test_a_series_without_an_end_is_refused(qtbot, tab, plan):
    tab.open_record(plan("10:00"))
    tab.doing.repeat.trigger()
    dialog = asked(qtbot, tab)
    dialog.form.fields["count"].set_value("")
    dialog.submit()
    assert dialog.form.fields["until"].error


def test_a_session_entered_by_mistake_is_removed_and_brought_back(qtbot, tab, plan, furnished):
    session = plan("10:00")
    tab.open_record(session)
    tab.doing.remove.trigger()
    assert furnished.query("select id from session") == []
    assert tab.current == -1
    press(qtbot, KEY.Key_Z, CTRL)
    assert [row["id"] for row in furnished.query("select id from session")] == [session]


def test_a_session_of_today_is_held_by_one_key_and_one_to_come_is_not(tab, plan, furnished):
    today, later = plan("10:00"), plan("10:00", day=MONDAY + DAY)
    tab.open_record(later)
    assert not tab.doing.hold.isEnabled()
    tab.open_record(today)
    tab.doing.hold.trigger()
    assert sessions.get(furnished, today).state == "held"


# The list


def test_every_chip_of_the_list_opens_exactly_what_it_counts(tab, plan, furnished):
    plan("10:00", day=MONDAY - DAY)
    plan("10:00", title_kk="Семинар")
    sessions.hold(furnished, plan("11:00"))
    sessions.cancel(furnished, plan("12:00"), "Боран")
    tab.show_view("list")
    for words in ("", "семин", "жоқ сөз"):
        tab.head.search.set_text(words)
        for key in tab.filters:
            if tab.head.chips.current != key:
                tab.head.chips.choose(key)
            assert tab.model.rowCount() == int(tab.head.chips.chip(key).count), (words, key)


def test_a_session_whose_day_is_past_waits_to_be_entered(tab, plan):
    session = plan("10:00", day=MONDAY - DAY)
    tab.show_view("list")
    tab.head.chips.choose("waiting")
    assert list(tab.model.ids) == [session]
