"""The plan in the window: its way to agreement, its lines by keys, plan and fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exchange import reading
from app.guidance import attendance, forms, sessions
from app.paperwork import register
from app.schooling import enrolments, facts, plans
from app.store.store import Store
from tests import builders
from tests.schooling import planning
from tests.schooling.planning import TODAY, in_force, line, made
from tests.ui import rooms
from tests.ui.asked import Asked
from tests.ui.rooms import KEY
from ui import language
from ui.fields import Picked
from ui.plans import actions
from ui.plans.line_deeds import moved
from ui.plans.reached import ReachedDialog
from ui.plans.view import PlanView

ALT = Qt.KeyboardModifier.AltModifier


def say(dialog, **answers) -> None:
    for name, answer in answers.items():
        dialog.form.fields[name].set_value(answer)


def titles(view: PlanView) -> list[str]:
    return [view.lines.model.text(row, 1) for row in range(view.lines.model.rowCount())]


def ready(view: PlanView, qtbot: QtBot) -> None:
    """Wait until the keys are in the list."""
    view.window().activateWindow()
    view.take_focus()
    wanted = view.lines.list if view.in_lines else view.plans.list
    qtbot.waitUntil(lambda: QApplication.focusWidget() is wanted)


@pytest.fixture
def drafted(furnished: Store, view: PlanView) -> int:
    """Begin a plan of three lines and open its lines."""
    lines = [line(furnished, title=each, month="2026-12") for each in ("Бір", "Екі", "Үш")]
    plan = made(furnished, lines)
    view.look()
    view.show_own(plan)
    return plan


@pytest.fixture
def running(furnished: Store, view: PlanView) -> int:
    """Bring a plan into force: a line of a day, one of a month, one that is late."""
    plan = in_force(
        furnished,
        [
            line(furnished, title="Күні бар", day=date(2026, 11, 25), expected=30),
            line(furnished, "seminar", title="Айы бар", month="2026-12"),
            line(furnished, title="Кешіккен", day=date(2026, 10, 1)),
        ],
    )
    view.look()
    view.show_own(plan)
    return plan


# The plan


def test_where_there_is_no_plan_the_first_step_is_offered(view: PlanView) -> None:
    assert view.plans.empty.isVisible()
    assert view.doing["begin"].isEnabled()
    assert not view.doing["send"].isEnabled()


def test_a_plan_is_begun_for_the_school_year_and_its_lines_open(
    view: PlanView, furnished: Store
) -> None:
    view.doing["begin"].trigger()
    assert view.ask is not None
    say(view.ask, area_kk="Көктөбе ауданы")
    view.ask.submit()  # type: ignore[attr-defined]
    (plan,) = plans.listed(furnished)
    assert (plan.first, plan.last) == (date(2026, 9, 1), date(2027, 5, 31))
    assert view.in_lines
    assert view.lines.empty.isVisible()


def test_a_plan_goes_to_its_parties_and_into_force(
    view: PlanView, furnished: Store, drafted: int
) -> None:
    view.doing["send"].trigger()
    assert plans.get(furnished, drafted).state == "sent"
    assert not view.doing["add_line"].isEnabled()
    for party in plans.PARTIES:
        view.doing["answer"].trigger()
        assert view.ask is not None
        assert view.ask.form.fields["party"].value() == party  # type: ignore[attr-defined]
        say(view.ask, dated=TODAY, letter="05-1/7", signatory="Қ. Жақсыбеков")
        view.ask.submit()  # type: ignore[attr-defined]
    assert plans.get(furnished, drafted).state == "agreed"
    view.doing["force"].trigger()
    assert plans.get(furnished, drafted).state == "in_force"
    view.back()
    assert "05-1/7" in str(view.side.plan.parties["chamber"].rows)


def test_an_objection_needs_its_words_and_returns_the_plan(
    view: PlanView, furnished: Store, drafted: int
) -> None:
    plans.send(furnished, drafted)
    view.look()
    view.doing["answer"].trigger()
    dialog = view.ask
    assert dialog is not None
    objection = dialog.form.fields["objection"]  # type: ignore[attr-defined]
    assert objection.isHidden()
    say(dialog, state="objected", dated=TODAY)
    assert not objection.isHidden()
    dialog.submit()  # type: ignore[attr-defined]
    assert dialog.form.wrong() == ["objection"]  # type: ignore[attr-defined]
    say(dialog, objection="Кәсіпорындар аз")
    dialog.submit()  # type: ignore[attr-defined]
    assert plans.get(furnished, drafted).state == "returned"
    assert view.doing["send"].isEnabled()
    assert view.doing["edit_line"].isEnabled()


def test_a_new_version_is_shown_and_what_changed_in_it(
    view: PlanView, furnished: Store, running: int
) -> None:
    view.doing["revise"].trigger()
    assert view.plan is not None
    assert (view.plan.version, view.plan.previous_id) == (2, running)
    first = plans.lines(furnished, view.plan.id)[0]
    plans.change_line(furnished, first.id, replace(plans.line_draft_of(first), expected=44))
    view.look()
    view.doing["changes"].trigger()
    shown = view.ask
    assert shown is not None
    model = shown.model  # type: ignore[attr-defined]
    assert [model.text(0, column) for column in (3, 4)] == ["30", "44"]
    shown.reject()


def test_a_version_that_another_follows_is_left_alone(
    view: PlanView, furnished: Store, drafted: int
) -> None:
    plans.send(furnished, drafted)
    said = plans.Agreement("chamber", "objected", TODAY, objection="Жоқ")
    plans.answer(furnished, drafted, said)
    plans.revise(furnished, drafted)
    view.look()
    view.show_own(drafted)
    for name in ("send", "add_line", "edit_line", "revise"):
        assert not view.doing[name].isEnabled()


def test_a_refusal_is_said_above_the_card(view: PlanView, furnished: Store, running: int) -> None:
    assert running
    other = planning.agreed(furnished, made(furnished, [line(furnished)]))
    view.look()
    view.show_own(other)
    view.doing["force"].trigger()
    assert view.side.refusal.isVisible()
    assert plans.get(furnished, other).state == "agreed"


def test_the_plan_is_printed_under_a_number(
    view: PlanView, furnished: Store, running: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.of_plan.press.printed, timeout=30_000):
        view.doing["print_plan"].trigger()
    paper = plans.get(furnished, running).paper_id
    assert paper is not None
    assert register.get(furnished, paper).kind == "plan"


def test_the_plan_is_saved_as_a_spreadsheet_in_both_languages(
    view: PlanView, running: int, qtbot: QtBot, tmp_path: Path
) -> None:
    assert running
    view.asking = Asked(tmp_path / "plan.xlsx")
    with qtbot.waitSignal(view.workspace.said, timeout=10_000):
        view.doing["export"].trigger()
    rows = reading.read(tmp_path / "plan.xlsx").sheets[0].rows
    assert len(rows) == 4
    assert rows[1][1] == "Кездесу / Встреча"
    assert rows[2][9] == "12.2026"


# Its lines


def test_a_line_is_typed_by_keys_alone(
    view: PlanView, furnished: Store, drafted: int, qtbot: QtBot
) -> None:
    ready(view, qtbot)
    rooms.press(qtbot, KEY.Key_Insert)
    assert view.side.editing
    form = view.side.form
    assert QApplication.focusWidget() is form.fields["form_id"].editor
    form.fields["form_id"].set_value(forms.by_code(furnished, "excursion").id)
    rooms.press(qtbot, KEY.Key_Tab)
    rooms.write("Ветеринария кәсіптері")
    form.fields["due"].editor.setFocus()
    rooms.write("қараша")
    assert view.side.form.draft().month == "2026-11"
    rooms.press(qtbot, KEY.Key_S, rooms.CTRL)
    assert not view.side.editing
    assert titles(view) == ["Бір", "Екі", "Үш", "Ветеринария кәсіптері"]
    assert view.lines.current is not None
    assert view.lines.current.line.title_kk == "Ветеринария кәсіптері"
    assert plans.lines(furnished, drafted)[-1].month == "2026-11"
    assert QApplication.focusWidget() is view.lines.list


@pytest.mark.parametrize(
    ("typed", "field"), [("31.11.2026", "due"), ("10.09.2028", "due"), ("оқу жылы бойы", "due")]
)
def test_what_cannot_be_is_said_beside_its_field(
    view: PlanView, furnished: Store, drafted: int, typed: str, field: str
) -> None:
    view.doing["edit_line"].trigger()
    view.side.form.fields["due"].set_typed(typed)
    view.save_line()
    assert view.side.form.wrong() == [field]
    assert view.side.editing
    assert plans.lines(furnished, drafted)[0].month == "2026-12"


def test_a_line_half_typed_is_there_again(view: PlanView, drafted: int) -> None:
    assert drafted
    view.doing["edit_line"].trigger()
    view.side.form.fields["title_kk"].set_typed("Жартысы терілді")
    view.side.form.fields["title_kk"].editor.setFocus()
    QTest.keyClick(view.side.form.fields["title_kk"].editor, KEY.Key_Escape)
    assert not view.side.editing
    view.doing["edit_line"].trigger()
    assert view.side.form.fields["title_kk"].value() == "Жартысы терілді"
    view.side.pane.give_up_asked.emit()
    view.doing["edit_line"].trigger()
    assert view.side.form.fields["title_kk"].value() == "Бір"


def test_another_row_leaves_the_form_and_keeps_what_was_typed(view: PlanView, drafted: int) -> None:
    assert drafted
    view.doing["edit_line"].trigger()
    view.side.form.fields["title_kk"].set_typed("Басқа")
    view.lines.list.select_row(2)
    assert not view.side.editing
    view.lines.list.select_row(0)
    view.doing["edit_line"].trigger()
    assert view.side.form.fields["title_kk"].value() == "Басқа"


def test_lines_are_put_in_another_order_by_keys(
    view: PlanView, furnished: Store, drafted: int, qtbot: QtBot
) -> None:
    ready(view, qtbot)
    view.lines.list.select_row(2)
    rooms.press(qtbot, KEY.Key_Up, ALT)
    assert titles(view) == ["Бір", "Үш", "Екі"]
    rooms.press(qtbot, KEY.Key_Up, ALT)
    assert titles(view) == ["Үш", "Бір", "Екі"]
    rooms.press(qtbot, KEY.Key_Up, ALT)
    assert [each.title_kk for each in plans.lines(furnished, drafted)] == ["Үш", "Бір", "Екі"]
    assert view.lines.current is not None
    assert view.lines.current.line.title_kk == "Үш"


def test_several_chosen_lines_move_together() -> None:
    assert moved([1, 2, 3, 4], [2, 3], -1) == [2, 3, 1, 4]
    assert moved([1, 2, 3, 4], [2, 3], 1) == [1, 4, 2, 3]
    assert moved([1, 2, 3, 4], [1, 3], -1) == [1, 3, 2, 4]
    assert moved([1, 2], [1, 2], 1) == [1, 2]


def test_several_lines_are_removed_at_once_and_come_back(
    view: PlanView, furnished: Store, drafted: int, qtbot: QtBot
) -> None:
    ready(view, qtbot)
    view.lines.list.select_row(0)
    rooms.press(qtbot, KEY.Key_Down, rooms.SHIFT)
    rooms.press(qtbot, KEY.Key_Delete)
    assert titles(view) == ["Үш"]
    furnished.undo(furnished.last_action or 0)
    view.look()
    assert titles(view) == ["Бір", "Екі", "Үш"]
    assert drafted


# Plan and fact


def test_the_coverage_of_a_school_opens_exactly_those_it_counts(
    view: PlanView, furnished: Store, running: int, qtbot: QtBot
) -> None:
    school = planning.school(furnished)
    people = builders.people(furnished, 3)
    for each in people:
        draft = enrolments.Draft(school, "school", 10, "А", 2026, date(2026, 9, 1))
        enrolments.enrol(furnished, each, draft)
    (session,) = facts.generate(furnished, [plans.lines(furnished, running)[2].id])
    attendance.came(furnished, session, people[0])
    sessions.hold(furnished, session)
    view.back()
    link = view.side.plan.schools[school]
    assert "(33 %)" in link.text()
    link.click()
    dialog = view.ask
    assert isinstance(dialog, ReachedDialog)
    assert list(dialog.list.selected_ids()) == people[:1]
    dialog.chips.choose("uncovered")
    assert sorted(dialog.model.ids) == people[1:]
    dialog.chips.choose("covered")
    with qtbot.waitSignal(view.workspace.card_asked) as asked:
        dialog.submit()
    assert asked.args == ["participants", people[0]]


def test_each_chip_opens_as_many_lines_as_it_counts(view: PlanView, running: int) -> None:
    assert running
    for key, count in (("", "3"), ("week", "1"), ("late", "1"), ("later", "2")):
        view.lines.chips.choose(key)
        assert view.lines.chips.chip(key).count == count
        assert view.lines.model.rowCount() == int(count)


def test_lines_go_into_the_calendar_those_of_a_month_on_a_working_day(
    view: PlanView, furnished: Store, running: int
) -> None:
    view.lines.list.selectAll()
    view.doing["schedule"].trigger()
    dialog = view.ask
    assert dialog is not None
    (field,) = dialog.form.fields.values()  # type: ignore[attr-defined]
    assert field.value().month == 12
    dialog.submit()  # type: ignore[attr-defined]
    assert [len(each.sessions) for each in facts.standings(furnished, running, TODAY)] == [1, 1, 1]
    assert not view.doing["schedule"].isEnabled()


def test_a_day_of_another_month_is_refused_beside_it(
    view: PlanView, furnished: Store, running: int
) -> None:
    view.lines.list.select_row(1)
    view.doing["schedule"].trigger()
    dialog = view.ask
    assert dialog is not None
    ((key, field),) = dialog.form.fields.items()  # type: ignore[attr-defined]
    field.set_value(date(2027, 1, 11))
    dialog.submit()  # type: ignore[attr-defined]
    assert dialog.form.wrong() == [key]  # type: ignore[attr-defined]
    assert [each.sessions for each in facts.standings(furnished, running, TODAY)] == [()] * 3


def test_a_session_already_planned_is_said_to_carry_a_line_out(
    view: PlanView, furnished: Store, running: int
) -> None:
    draft = sessions.Draft(forms.by_code(furnished, "seminar").id, day=date(2026, 12, 8))
    session = sessions.plan(furnished, draft)
    view.lines.list.select_row(1)
    view.doing["link"].trigger()
    dialog = view.ask
    assert dialog is not None
    field = dialog.form.fields["session_id"]  # type: ignore[attr-defined]
    assert field.value().id == session
    dialog.submit()  # type: ignore[attr-defined]
    line_ = facts.line_of(furnished, session)
    assert line_ is not None
    assert line_.title_kk == "Айы бар"
    view.doing["unlink"].trigger()
    assert facts.line_of(furnished, session) is None
    assert running


def test_enter_on_a_line_in_force_opens_its_session(
    view: PlanView, furnished: Store, running: int, qtbot: QtBot
) -> None:
    lines = plans.lines(furnished, running)
    (session,) = facts.generate(furnished, [lines[0].id])
    view.look()
    view.lines.list.select_row(0)
    with qtbot.waitSignal(view.workspace.card_asked) as asked:
        QTest.keyClick(view.lines.list, KEY.Key_Return)
    assert asked.args == ["sessions", session]


def test_escape_goes_from_the_lines_to_the_plans(
    view: PlanView, running: int, qtbot: QtBot
) -> None:
    assert running
    ready(view, qtbot)
    rooms.press(qtbot, KEY.Key_Escape)
    assert not view.in_lines
    assert QApplication.focusWidget() is view.plans.list
    rooms.press(qtbot, KEY.Key_Return)
    assert view.in_lines


def test_no_two_actions_answer_to_the_same_keys() -> None:
    keys = [each for each in actions.KEYS.values() if each]
    assert len(keys) == len(set(keys))


def test_the_language_changes_while_lines_are_shown(view: PlanView, running: int, qapp) -> None:
    assert running
    language.switch(qapp, "ru")
    view.retranslate()
    assert view.lines.model.rowCount() == 3
    assert view.side.form.fields["partner_id"].value() == Picked(None, "")
