"""The papers of staff are issued from the card, and from the views they belong to."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import papers
from app.guidance import forms, sessions
from app.guidance.sessions import Conductor
from app.paperwork import register
from app.staffing import attestations, handing_over, posts, staff
from app.store.store import Store
from tests.builders import TODAY
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, SHIFT, press, write
from ui.fields import ChoiceField
from ui.papers import periods
from ui.staff.load_view import LoadView
from ui.staff.paper_dialog import StaffPaperDialog
from ui.staff.printing import (
    CalendarDialog,
    HandOverDialog,
    JobDescriptionDialog,
    LoadDialog,
    QualificationSheetDialog,
)
from ui.staff.tab import StaffRoom
from ui.workspace import Workspace


def frozen(store: Store, kind: str) -> papers.Paper:
    """Return the only paper of a kind that was issued."""
    (found,) = store.tuples("select record from paper where kind = ?", (kind,))
    return papers.from_json(found[0])


def offered(field: ChoiceField) -> list[object]:
    return [field.combo.itemData(at) for at in range(field.combo.count())]


def issue(qtbot: QtBot, dialog: StaffPaperDialog) -> None:
    """Issue with Ctrl+Enter, and close what offers the paper."""
    dialog.form.fields["signatory_id"].editor.setFocus()
    qtbot.keyClick(dialog, KEY.Key_Return, CTRL)
    assert dialog.paper is not None, dialog.refusal.isVisible()
    dialog.paper.close()


@pytest.fixture
def office(furnished: Store, tmp_path: Path) -> Workspace:
    return rooms.workspace(furnished, tmp_path)


@pytest.fixture
def session(furnished: Store, specialist: int) -> int:
    form_id = forms.by_code(furnished, "presentation").id
    lead = (Conductor("centre", specialist),)
    draft = sessions.Draft(form_id, day=TODAY + timedelta(9), conductors=lead)
    return sessions.plan(furnished, draft)


def test_a_job_description_warns_of_repealed_acts_on_the_screen_alone(
    qtbot: QtBot, card: StaffRoom, furnished: Store
) -> None:
    press(qtbot, KEY.Key_P, CTRL)
    dialog = rooms.asked(qtbot, card)
    assert isinstance(dialog, JobDescriptionDialog)
    assert len(dialog.remarks.said) == 3
    assert "Халықты жұмыспен қамту туралы" in dialog.remarks.said[1]
    issue(qtbot, dialog)
    made = frozen(furnished, "job_description")
    assert isinstance(made, papers.JobDescription)
    assert (made.person_name.kk, made.notes) == ("Оспанова Айнұр", ())


def test_a_colleague_without_a_post_is_told_when_it_is_issued(
    qtbot: QtBot, card: StaffRoom, furnished: Store, specialist: int
) -> None:
    (held,) = posts.of(furnished, specialist)
    posts.remove(furnished, held.id)
    card.print_job()
    dialog = rooms.asked(qtbot, card)
    assert isinstance(dialog, JobDescriptionDialog)
    assert dialog.remarks.said == ()
    dialog.submit()
    assert dialog.refusal.isVisible()
    assert register.listed(furnished, TODAY, TODAY) == []
    dialog.reject()


def test_a_qualification_sheet_is_for_the_day_looked_at_and_the_rule_chosen(
    qtbot: QtBot, card: StaffRoom, furnished: Store
) -> None:
    card.card.verdict.show_day(date(2025, 10, 1))
    press(qtbot, KEY.Key_P, CTRL | SHIFT)
    dialog = rooms.asked(qtbot, card)
    assert isinstance(dialog, QualificationSheetDialog)
    rules = dialog.form.fields["rule"]
    assert isinstance(rules, ChoiceField)
    before = [key for key in offered(rules) if key]
    assert all(str(key).startswith("714-2019/") for key in before)
    dialog.form.fields["on"].editor.setFocus()
    write("31.12.2026")
    after = [key for key in offered(rules) if key]
    assert all(str(key).startswith("309-2025/") for key in after)
    assert len(after) == 4
    rules.set_value("309-2025/57/high/mentor")
    issue(qtbot, dialog)
    made = frozen(furnished, "qualification_sheet")
    assert isinstance(made, papers.QualificationSheet)
    assert (made.day, made.aimed.ru) == (date(2026, 12, 31), "наставник")


def test_the_staff_list_is_printed_from_the_tab(
    qtbot: QtBot, card: StaffRoom, furnished: Store
) -> None:
    press(qtbot, KEY.Key_L, CTRL | SHIFT)
    dialog = rooms.asked(qtbot, card)
    assert isinstance(dialog, StaffPaperDialog)
    issue(qtbot, dialog)
    made = frozen(furnished, "staff_list")
    assert isinstance(made, papers.StaffList)
    assert (made.day, made.people) == (TODAY, 2)


def test_a_calendar_is_of_this_year_and_crossed_days_are_told_beside_the_field(
    qtbot: QtBot, office: Workspace, furnished: Store, specialist: int
) -> None:
    attestations.add(furnished, attestations.Draft(specialist, date(2026, 12, 10), "post"))
    dialog = CalendarDialog(office)
    dialog.open()
    dialog.form.fields["first"].set_value(date(2027, 1, 1))
    dialog.submit()
    assert dialog.form.wrong() == ["last"]
    dialog.form.fields["first"].set_value(date(2026, 1, 1))
    issue(qtbot, dialog)
    made = frozen(furnished, "attestation_calendar")
    assert isinstance(made, papers.AttestationCalendar)
    assert (made.first, made.last) == periods.days("year", TODAY)
    assert len(made.rows) == 1


def test_the_load_is_of_the_period_looked_at(
    qtbot: QtBot, card: StaffRoom, furnished: Store
) -> None:
    card.show_in("load", 1)
    view = card.views["load"]
    assert isinstance(view, LoadView)
    view.load_card.print_load()
    dialog = view.load_card.ask
    assert isinstance(dialog, LoadDialog)
    issue(qtbot, dialog)
    made = frozen(furnished, "load")
    assert isinstance(made, papers.LoadTable)
    assert (made.first, made.last) == view.days.period
    assert len(made.rows) == 2


def test_a_hand_over_act_is_of_what_hangs_and_names_who_takes_it(
    qtbot: QtBot, office: Workspace, furnished: Store, specialist: int, session: int
) -> None:
    things = handing_over.of(furnished, specialist)
    assert [each.id for each in things] == [session]
    dialog = HandOverDialog(office, None, specialist, things)
    dialog.open()
    takers = dialog.form.fields["to_id"]
    assert isinstance(takers, ChoiceField)
    assert offered(takers) == [0, 1]
    takers.set_value(1)
    dialog.form.fields["ground_kk"].set_value("№ 40-ж бұйрық")
    issue(qtbot, dialog)
    made = frozen(furnished, "hand_over")
    assert isinstance(made, papers.HandOver)
    assert (made.taking.short, made.reason.kk, made.count) == (
        staff.get(furnished, 1).name.short,
        "№ 40-ж бұйрық",
        1,
    )


def test_only_who_may_sign_such_a_paper_is_offered(
    qtbot: QtBot, office: Workspace, specialist: int
) -> None:
    dialog = JobDescriptionDialog(office, None, specialist)
    qtbot.addWidget(dialog)
    signers = dialog.form.fields["signatory_id"]
    assert isinstance(signers, ChoiceField)
    assert offered(signers) == [1]
