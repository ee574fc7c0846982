from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app import centre, papers
from app.paperwork import register
from app.registry import consents, participants
from tests import builders
from ui.referrals.consent import ConsentDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.withdrawal import WithdrawalDialog

pytestmark = pytest.mark.usefixtures("desk")

TODAY = date(2026, 11, 23)


@pytest.fixture
def open_for(workspace, room, qtbot):
    def opened(person_id: int) -> ConsentDialog:
        dialog = ConsentDialog(workspace, person_id, room)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


@pytest.fixture
def pupil(furnished) -> int:
    card = builders.draft("Ахметова", "Аружан", birth_date=date(2010, 5, 1))
    return participants.add(furnished, card)


def frozen(store, paper_id: int) -> papers.Paper:
    return papers.from_json(store.scalar("select record from paper where id = ?", (paper_id,)))


def test_a_form_is_printed_then_its_signature_recorded_by_keys_alone(open_for, people, qtbot, desk):
    dialog = open_for(people[0])
    store = dialog.workspace.store
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(dialog, Qt.Key.Key_P, control)
    handing = dialog.findChild(IssuedDialog)
    qtbot.waitUntil(handing.isActiveWindow)
    qtbot.keyClick(handing, Qt.Key.Key_P, control)
    assert [path.name for path in desk.printed] == ["consent-05-13-1-2026.pdf"]
    dialog.activateWindow()  # no window manager gives it back here
    qtbot.waitUntil(dialog.isActiveWindow)
    assert consents.of(store, people[0]) == []  # printed is not signed
    qtbot.keyClick(dialog, Qt.Key.Key_Return, control)
    held = consents.of(store, people[0])
    assert (held[0].signed_on, held[0].paper_id) == (TODAY, handing.issued.id)


def test_nobodys_consent_is_recorded_without_the_day_on_the_paper(open_for, people):
    dialog = open_for(people[0])
    dialog.submit()
    assert dialog.form.wrong() == ["signed_on"]
    assert consents.of(dialog.workspace.store, people[0]) == []


def test_under_eighteen_only_a_representative_signs(open_for, pupil):
    dialog = open_for(pupil)
    assert dialog.form.fields["signer"].value() == "guardian"
    assert not dialog.form.fields["signer"].editor.isEnabled()
    dialog.form.fields["signed_on"].set_value(TODAY)
    dialog.submit()
    assert dialog.form.wrong() == ["guardian_name"]
    dialog.form.fields["guardian_name"].set_value("Ахметова Гүлнәр")
    dialog.form.fields["guardian_relation"].set_value("анасы")
    dialog.submit()
    held = consents.of(dialog.workspace.store, pupil)[0]
    assert (held.guardian_name, held.guardian_relation) == ("Ахметова Гүлнәр", "анасы")


def test_the_form_prints_what_was_ticked(open_for, people):
    dialog = open_for(people[0])
    dialog.form.fields["third_parties"].set_value(True)
    dialog.form.fields["until"].set_value(date(2027, 11, 23))
    dialog.print_form()
    store = dialog.workspace.store
    record = frozen(store, register.ids(store)[0])
    assert isinstance(record, papers.Consent)
    assert (record.third_parties.kk, record.cross_border.kk) == ("иә", "жоқ")
    assert "2027" in record.term.kk


def test_a_grown_ups_form_names_no_representative_typed_before(open_for, people):
    dialog = open_for(people[0])
    dialog.form.fields["signer"].set_value("guardian")
    dialog.form.fields["guardian_name"].set_value("Біреу")
    dialog.form.fields["signer"].set_value("self")
    assert dialog.form.fields["guardian_name"].isHidden()
    dialog.form.fields["signed_on"].set_value(TODAY)
    dialog.submit()
    assert consents.of(dialog.workspace.store, people[0])[0].guardian_name == ""


def test_a_form_that_came_back_another_day_is_found_again(open_for, people, clock):
    first = open_for(people[0])
    first.print_form()
    printed = first.form.fields["paper_id"].value()
    first.reject()
    clock.pass_days(2)
    again = open_for(people[0])
    assert again.form.fields["paper_id"].value() == printed
    assert again.form.fields["signed_on"].value() is None
    again.form.fields["signed_on"].set_value(date(2026, 11, 24))
    again.submit()
    assert open_for(people[0]).form.fields["paper_id"].isHidden()


def test_a_recorded_consent_can_be_taken_back(open_for, people, workspace):
    undo = []
    workspace.said.connect(lambda _words, back: undo.append(back))
    dialog = open_for(people[0])
    dialog.form.fields["signed_on"].set_value(TODAY)
    dialog.submit()
    undo[0]()
    assert consents.of(workspace.store, people[0]) == []


def test_a_withdrawal_tells_the_last_day_of_processing_before_and_after(
    open_for, people, workspace
):
    consents.give(workspace.store, people[0], consents.Draft(date(2026, 11, 2)))
    said = []
    workspace.said.connect(lambda words, _back: said.append(words))
    dialog = open_for(people[0])
    dialog.ask_withdrawal()
    asked = dialog.findChild(WithdrawalDialog)
    assert "14 желтоқсан" in asked._text.text()
    asked.form.fields["withdrawn_on"].set_value(date(2026, 11, 20))
    asked.form.changed.emit()
    assert "11 желтоқсан" in asked._text.text()
    asked.submit()
    assert "11.12.2026" in said[0]
    assert consents.of(workspace.store, people[0])[0].withdrawn_on == date(2026, 11, 20)


def test_nothing_can_be_withdrawn_where_nothing_stands(open_for, people):
    dialog = open_for(people[0])
    assert dialog.withdraw_button.isHidden()
    dialog.ask_withdrawal()
    assert dialog.findChild(WithdrawalDialog) is None


def test_a_consent_needs_the_centres_bin_and_leads_to_it(open_for, people, furnished):
    centre.put(furnished, "bin", "")
    dialog = open_for(people[0])
    asked: list[str] = []
    dialog.workspace.settings_asked.connect(asked.append)
    dialog.print_form()
    assert register.ids(furnished) == []
    dialog.refusal._button.click()
    assert asked == ["bin"]
