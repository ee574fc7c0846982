from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.paperwork import referrals
from tests import builders
from tests.ui.referrals.hands import type_in
from ui.referrals.outcome import OutcomeDialog


@pytest.fixture
def sent(workspace, people):
    return builders.refer(workspace.store, people[0])[0]


@pytest.fixture
def dialog(workspace, sent, room):
    opened = OutcomeDialog(workspace, sent.id, room)
    opened.open()
    return opened


def state(dialog: OutcomeDialog) -> str:
    return referrals.get(dialog._workspace.store, dialog.referral.id).state


def test_one_letter_and_enter_record_an_answer(dialog, qtbot):
    assert dialog.answers.editor is dialog.focusWidget()
    type_in(dialog.answers.sheet, "5")
    assert dialog.answers.value() == "revoked"
    dialog.answers.set_value("")
    type_in(dialog.answers.sheet, "к")  # «Келді…»
    assert dialog.answers.value() in ("came", "no_show")
    dialog.answers.set_value("accepted")
    with qtbot.waitSignal(dialog.recorded):
        qtbot.keyClick(dialog.answers.sheet, Qt.Key.Key_Return)
    assert state(dialog) == "accepted"


def test_arrows_walk_over_the_answers(dialog, qtbot):
    qtbot.keyClick(dialog.answers.sheet, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.answers.sheet, Qt.Key.Key_Down)
    assert dialog.answers.value() == "refused"


@pytest.mark.parametrize(
    ("key", "answer"), [("2", "accepted"), ("ә", "accepted"), ("ң", "no_show")]
)
def test_the_number_row_answers_on_the_kazakh_layout_too(dialog, key, answer):
    type_in(dialog.answers.sheet, key)
    assert dialog.answers.value() == answer


def test_the_answer_is_of_today_and_from_the_slip_unless_said_otherwise(dialog):
    dialog.answers.set_value("came")
    dialog.submit()
    held = referrals.get(dialog._workspace.store, dialog.referral.id)
    assert (held.state_on, held.state_source) == (date(2026, 11, 23), "slip")


@pytest.mark.parametrize("answer", ["refused", "revoked"])
def test_a_refusal_is_not_recorded_without_its_reason(dialog, answer):
    dialog.answers.set_value(answer)
    dialog.submit()
    assert dialog.form.wrong() == ["reason"]
    assert state(dialog) == "issued"
    dialog.form.fields["reason"].set_value("Орын бос емес")
    dialog.submit()
    assert state(dialog) == answer


def test_an_order_is_asked_only_of_those_accepted(dialog):
    hidden = {}
    for answer in ("accepted", "came"):
        dialog.answers.set_value(answer)
        hidden[answer] = dialog.form.fields["order_number"].isHidden()
    assert hidden == {"accepted": False, "came": True}


def test_what_was_typed_for_another_answer_is_not_kept(dialog):
    dialog.answers.set_value("accepted")
    dialog.form.fields["order_number"].set_value("№ 12-ж")
    dialog.answers.set_value("came")
    dialog.submit()
    assert referrals.get(dialog._workspace.store, dialog.referral.id).order_number == ""


def test_an_answer_can_be_taken_back(dialog, workspace):
    undo = []
    workspace.said.connect(lambda _words, back: undo.append(back))
    dialog.answers.set_value("no_show")
    dialog.submit()
    assert state(dialog) == "no_show"
    undo[0]()
    assert state(dialog) == "issued"


def test_a_day_before_the_referral_is_refused_beside_it(dialog):
    dialog.form.fields["state_on"].set_value(date(2026, 11, 20))
    dialog.submit()
    assert dialog.form.wrong() == ["state_on"]


def test_an_emptied_day_is_not_taken_for_today(dialog):
    dialog.form.fields["state_on"].set_value(None)
    dialog.submit()
    assert dialog.form.wrong() == ["state_on"]


def test_an_answered_referral_takes_no_second_answer(workspace, sent, room):
    referrals.record_state(workspace.store, sent.id, "accepted", date(2026, 11, 23), "slip")
    dialog = OutcomeDialog(workspace, sent.id, room)
    dialog.open()
    assert "05-12/1" in dialog.refusal.sentence.happened
    assert not dialog.accept_button.isEnabled()


def test_whoever_came_cannot_be_said_not_to_have_come(workspace, sent, room):
    referrals.record_state(workspace.store, sent.id, "came", date(2026, 11, 23), "phone")
    dialog = OutcomeDialog(workspace, sent.id, room)
    offered = [
        dialog.answers.sheet.item(row).data(Qt.ItemDataRole.UserRole)
        for row in range(dialog.answers.sheet.count())
    ]
    assert offered == ["accepted", "refused", "revoked"]


def test_the_source_used_last_is_proposed_next_time(dialog, workspace, people, room):
    dialog.form.fields["source"].set_value("phone")
    dialog.submit()
    another = builders.refer(workspace.store, people[1])[0]
    assert OutcomeDialog(workspace, another.id, room).form.fields["source"].value() == "phone"
