from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from app.paperwork import referral_kinds, referrals, register
from app.registry import consents, participants, partners
from tests import builders
from ui.referrals.batch import BatchDialog
from ui.referrals.issued_many import IssuedManyDialog

pytestmark = pytest.mark.usefixtures("desk")

TODAY = date(2026, 11, 23)


@pytest.fixture
def open_for(workspace, room, qtbot):
    def opened(ids: list[int], kind: str = "job_placement") -> BatchDialog:
        dialog = BatchDialog(workspace, ids, room)
        dialog.form.fields["kind"].set_value(referral_kinds.by_code(workspace.store, kind).id)
        dialog.template.addressee.show_partner(partners.ids(workspace.store)[0])
        dialog.open()
        qtbot.waitUntil(lambda: dialog.accept_button.isEnabled(), timeout=5000)
        judge_again(dialog, qtbot)
        return dialog

    return opened


def judge_again(dialog: BatchDialog, qtbot) -> None:
    dialog._asked = None
    with qtbot.waitSignal(dialog.judged, timeout=5000):
        dialog._look_over()


@pytest.fixture
def agreed(people, furnished):
    for each in people:
        consents.give(furnished, each, consents.Draft(date(2026, 11, 2)))
    return people


def wait_for_files(room, qtbot) -> tuple[IssuedManyDialog, Path]:
    qtbot.waitUntil(lambda: _written(room) is not None, timeout=8000)
    found = _written(room)
    assert found is not None
    assert found.path is not None
    return found, found.path


def _written(room) -> IssuedManyDialog | None:
    dialogs = room.findChildren(IssuedManyDialog)
    return next((each for each in dialogs if each.path and each._task is None), None)


def test_everybody_gets_a_number_and_one_file_holds_all(open_for, agreed, room, desk, qtbot):
    dialog = open_for(agreed)
    with qtbot.waitSignal(dialog.issued, timeout=8000) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [4]
    handing, path = wait_for_files(room, qtbot)
    assert path.name == "referral-05-12-1-05-12-4-2026.pdf"
    assert len(PdfReader(path).pages) == 4
    qtbot.keyClick(handing, Qt.Key.Key_Return)
    assert desk.printed == [path]


def test_a_file_each_lies_in_a_folder_that_opens(open_for, agreed, room, desk, qtbot, workspace):
    dialog = open_for(agreed)
    dialog.form.fields["files"].set_value("each")
    dialog.submit()
    _handing, path = wait_for_files(room, qtbot)
    assert path.is_dir()
    assert len(list(path.glob("*.pdf"))) == 4
    assert desk.opened == [path]
    stored = register.bytes_of(workspace.store, register.ids(workspace.store)[-1])
    assert (path / "referral-05-12-1-2026.pdf").read_bytes() == stored


def test_people_with_problems_are_named_before_anything_is_issued(open_for, people, furnished):
    pupil = participants.add(
        furnished, builders.draft("Ахметова", "Аружан", birth_date=date(2010, 5, 1))
    )
    participants.archive(furnished, people[0], "көшіп кетті")
    consents.give(furnished, people[1], consents.Draft(date(2026, 11, 2)))
    dialog = open_for([*people, pupil], "public_works")
    found = {each.person_id: each.codes for each in dialog.crowd.model.verdicts}
    assert found[people[0]] == ("participant-archived",)
    assert found[pupil] == ("guardian-consent-missing",)
    assert people[1] not in found
    assert dialog.crowd.chosen == people[1:]
    assert register.ids(furnished) == []


def test_somebody_can_be_left_out_by_the_space_bar(open_for, people, qtbot):
    dialog = open_for(people)
    dialog.crowd.list.setCurrentIndex(dialog.crowd.model.index(1))
    qtbot.keyClick(dialog.crowd.list, Qt.Key.Key_Space)
    assert dialog.crowd.chosen == [people[0], *people[2:]]
    qtbot.keyClick(dialog.crowd.list, Qt.Key.Key_Space)
    assert dialog.crowd.chosen == people


def test_all_with_the_same_warning_are_left_out_at_once(open_for, people, furnished):
    consents.give(furnished, people[2], consents.Draft(date(2026, 11, 2)))
    dialog = open_for(people)
    group = dialog.crowd.groups["consent-not-valid"]
    assert group.text().endswith("3")
    group.click()
    assert dialog.crowd.chosen == [people[2]]
    group.click()
    assert dialog.crowd.chosen == people


def test_whoever_is_in_the_archive_cannot_be_ticked(open_for, people, furnished):
    participants.archive(furnished, people[0], "көшіп кетті")
    dialog = open_for(people)
    assert not dialog.crowd.groups["participant-archived"].isEnabled()
    dialog.crowd.model.toggle(dialog.crowd.model.index(0))
    assert people[0] not in dialog.crowd.chosen


def test_nobody_left_means_nothing_to_press(open_for, people):
    dialog = open_for(people)
    dialog.crowd.groups["consent-not-valid"].click()
    assert not dialog.accept_button.isEnabled()


def test_another_kind_judges_everybody_again(open_for, people, qtbot):
    dialog = open_for(people)
    before = dialog.crowd.groups.keys()
    assert set(before) == {"consent-not-valid"}
    kind = referral_kinds.by_code(dialog.workspace.store, "first_workplace")
    with qtbot.waitSignal(dialog.judged, timeout=5000):
        dialog.form.fields["kind"].set_value(kind.id)
    assert "not-unemployed" in dialog.crowd.groups


def test_without_an_addressee_no_number_is_taken(open_for, agreed):
    dialog = open_for(agreed)
    dialog.template.addressee.set_value(None)
    dialog.submit()
    assert dialog.form.wrong() == ["partner_id"]
    assert register.ids(dialog.workspace.store) == []


def test_a_stop_in_the_middle_leaves_nobody_with_a_paper(open_for, agreed, qtbot):
    dialog = open_for(agreed)
    dialog.submit()
    dialog.reject()  # the work has hardly begun
    qtbot.waitUntil(lambda: dialog._issuing is None, timeout=8000)
    held = register.ids(dialog.workspace.store)
    assert held == [] or len(held) == 4  # all or nobody, whichever was sooner
    assert (held == []) == (not dialog._landed)


def test_a_stop_that_comes_too_late_is_not_called_a_stop(open_for, agreed, room, qtbot):
    dialog = open_for(agreed)
    dialog.submit()
    task = dialog._issuing
    assert task is not None
    assert task.wait(8.0)  # the register has them, the window has not heard yet
    dialog.reject()
    handing, _path = wait_for_files(room, qtbot)
    assert len(handing._issued) == 4


def test_the_same_person_twice_gets_one_referral(open_for, agreed, room, qtbot):
    dialog = open_for([agreed[0], agreed[1], agreed[0]])
    dialog.submit()
    wait_for_files(room, qtbot)
    assert len(referrals.of(dialog.workspace.store, agreed[0])) == 1


def test_a_disk_that_refuses_the_files_loses_no_paper(open_for, agreed, room, qtbot, tmp_path):
    (tmp_path / "taken").write_text("")
    dialog = open_for(agreed)
    dialog.workspace.documents.use_folder(tmp_path / "taken" / "papers")
    with qtbot.waitSignal(dialog.issued, timeout=8000):
        dialog.submit()
    handing = room.findChild(IssuedManyDialog)
    qtbot.waitUntil(lambda: not handing.refusal.isHidden(), timeout=8000)
    assert len(register.ids(dialog.workspace.store)) == 4

    class Chosen:
        def folder(self, *_asked):
            return tmp_path / "flash"

    handing.asking = Chosen()
    handing.refusal._button.click()
    assert wait_for_files(room, qtbot)[1].parent == tmp_path / "flash"
