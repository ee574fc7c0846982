from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app import centre
from app.guidance import instruments, pin, results, sittings
from app.paperwork import listing, register
from app.staffing import staff
from tests.ui.instruments.conftest import focused
from tests.ui.referrals.hands import type_in
from ui import language
from ui.instruments.conclusion import ConclusionDialog
from ui.instruments.elsewhere_dialog import ElsewhereDialog
from ui.instruments.pin_dialog import PinDialog
from ui.instruments.results import TestsSection
from ui.instruments.scale_rows import ScaleRowsField
from ui.instruments.starting import StartDialog
from ui.instruments.test_window import TestWindow
from ui.parts.button import Button
from ui.referrals.issued import IssuedDialog

KEY = Qt.Key


@pytest.fixture
def section(workspace, people, office):
    made = TestsSection(workspace, name="tests", parent=office)
    made.resize(560, 600)
    made.show()
    made.show_person(people[0])
    return made


@pytest.fixture
def director(workspace) -> int:
    return staff.listed(workspace.store, workspace.today())[0].id


def keep(workspace, person: int, line: str, day: date = date(2026, 11, 20)) -> int:
    test = instruments.get(workspace.store, "interests")
    return results.keep(
        workspace.store, person, test, tuple(line), taken_on=day, way="paper", language="kk"
    )


RISING = "543211" * 10
FLAT = "3" * 60


def test_a_kept_result_appears_with_a_bar_for_every_scale(section, workspace, people):
    keep(workspace, people[0], RISING)
    workspace.changed.emit("participant")
    (view,) = section.views
    assert view.is_open
    assert [round(bar.share, 2) for bar in view.bars.bars] == [1, 0.75, 0.5, 0.25, 0, 0]
    assert [bar.leads for bar in view.bars.bars] == [True, True, True, False, False, False]


def test_a_flat_profile_says_plainly_why_nothing_can_be_concluded(section, workspace, people):
    keep(workspace, people[0], FLAT)
    section.show_person(people[0])
    (view,) = section.views
    assert len(view.validity.said) == 1
    assert view.pill.badge.tone == "warn"
    assert view.fields.text() == ""


def test_a_profile_points_to_fields_of_work_and_professions(section, workspace, people):
    keep(workspace, people[0], RISING)
    section.show_person(people[0])
    said = section.views[0].fields.text()
    assert "Техникалық және аграрлық мамандықтар" in said
    assert "техник-механик" in said


def test_a_retest_stands_beside_the_test_before_it(section, workspace, people):
    keep(workspace, people[0], RISING, date(2026, 9, 1))
    keep(workspace, people[0], "143211" * 10, date(2026, 11, 20))
    section.show_person(people[0])
    later, earlier = section.views
    assert later.bars.bars[0].earlier == 1.0
    assert later.bars.bars[0].share == 0
    assert "80" in later.retest.text()
    assert earlier.retest.text() == ""
    assert not earlier.is_open


def test_raw_answers_are_not_on_the_card_until_asked_for(section, workspace, people):
    keep(workspace, people[0], RISING)
    section.show_person(people[0])
    (view,) = section.views
    shown = [label.text() for label in section.findChildren(QLabel) if label.isVisible()]
    assert not any("54321 15432" in text for text in shown)
    assert view.answers.isHidden()
    view.show_answers()
    assert view.answers.text().startswith("54321 15432")
    section.show_person(people[1])
    section.show_person(people[0])
    assert section.views[0].answers.isHidden()


def test_a_named_colleague_concludes(section, workspace, people, director):
    keep(workspace, people[0], RISING)
    section.show_person(people[0])
    (result,) = results.of(workspace.store, people[0])
    section.conclude(result)
    dialog = section.ask
    assert isinstance(dialog, ConclusionDialog)
    dialog.form.fields["conclusion"].set_value("Техникаға бейім")
    dialog.form.fields["staff_id"].set_value(director)
    dialog.submit()
    held = results.get(workspace.store, result.id).conclusion
    assert held is not None
    assert (held.words, held.staff_id) == ("Техникаға бейім", director)
    assert "Техникаға бейім" in section.views[0].conclusion.text()
    assert "Жақсыбеков" in section.views[0].conclusion.text()
    assert section.views[0].pill.badge.tone == "ok"


def test_nobody_concludes_without_a_name_or_without_words(workspace, people, office, director):
    result = results.get(workspace.store, keep(workspace, people[0], RISING))
    dialog = ConclusionDialog(workspace, result, office)
    dialog.open()
    dialog.form.fields["staff_id"].set_value(None)
    dialog.form.fields["conclusion"].set_value("…")
    dialog.submit()
    assert dialog.form.wrong() == ["staff_id"]
    dialog.form.fields["staff_id"].set_value(director)
    dialog.form.fields["conclusion"].set_value(" ")
    dialog.submit()
    assert dialog.form.wrong() == ["conclusion"]


def test_a_profile_without_ground_is_concluded_from_only_with_a_reason(
    workspace, people, office, director
):
    result = results.get(workspace.store, keep(workspace, people[0], FLAT))
    dialog = ConclusionDialog(workspace, result, office)
    dialog.open()
    dialog.form.fields["staff_id"].set_value(director)
    dialog.form.fields["conclusion"].set_value("Әңгіме бойынша")
    dialog.submit()
    assert dialog.form.wrong() == ["reason"]
    dialog.form.fields["reason"].set_value("Кеңесте анықталды")
    dialog.submit()
    assert results.get(workspace.store, result.id).conclusion is not None


def test_a_reason_is_not_asked_where_the_profile_gives_ground(workspace, people, office):
    result = results.get(workspace.store, keep(workspace, people[0], RISING))
    assert "reason" not in ConclusionDialog(workspace, result, office).form.fields


def test_a_half_typed_conclusion_is_there_again(workspace, people, office):
    result = results.get(workspace.store, keep(workspace, people[0], RISING))
    dialog = ConclusionDialog(workspace, result, office)
    dialog.form.fields["conclusion"].set_value("Жартысы")
    dialog.reject()
    again = ConclusionDialog(workspace, result, office)
    assert again.form.fields["conclusion"].value() == "Жартысы"


def test_a_result_kept_by_mistake_is_removed_and_can_be_brought_back(section, workspace, people):
    keep(workspace, people[0], RISING)
    section.show_person(people[0])
    undo = []
    workspace.said.connect(lambda _words, back: undo.append(back))
    section.remove(section.views[0].tested)
    assert section.views == []
    undo[0]()
    assert len(section.views) == 1


def test_a_test_under_way_is_told_with_how_far_it_came(section, workspace, people):
    test = instruments.get(workspace.store, "skills")
    key = sittings.begin(workspace.store, people[0], test, "kk")
    sittings.answer(workspace.store, key, 1, "2")
    section.show_person(people[0])
    said = section.under_way[0]
    assert isinstance(said, QLabel)
    assert "40" in said.text()
    (sitting,) = sittings.open_sittings(workspace.store)
    section._drop(sitting)
    assert sittings.open_sittings(workspace.store) == []
    assert section.under_way == []


def test_nothing_is_read_once_the_language_changes(section, workspace, people, qapp):
    keep(workspace, people[0], RISING)
    section.show_person(people[0])
    workspace.store.close()
    language.switch(qapp, "ru")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert section.views[0].bars.bars[0].name == "Реалистический"


def windows() -> list[TestWindow]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, TestWindow) and each.isVisible()]


def standing(qtbot) -> TestWindow:
    """Return the participant's window once it stands."""
    qtbot.waitUntil(lambda: bool(windows()))
    (window,) = windows()
    return window


def test_a_test_begins_on_the_screen_from_the_card(section, people, qtbot, workspace):
    section.start_screen()
    dialog = section.ask
    assert isinstance(dialog, StartDialog)
    dialog.form.fields["instrument"].set_value("objects")
    dialog.form.fields["language"].set_value("ru")
    dialog.submit()
    window = standing(qtbot)
    assert window.turns.people == (people[0],)
    assert window.language == "ru"
    assert not section.window().isVisible()
    window.release()
    assert section.window().isVisible()
    assert workspace.memory.text("tests/instrument") == "objects"


def test_without_a_pin_one_is_set_first(section, workspace, qtbot):
    pin.set_pin(workspace.store, "")
    section.start_screen()
    dialog = section.ask
    assert isinstance(dialog, StartDialog)
    dialog.submit()
    asked = section.findChild(PinDialog)
    assert isinstance(asked, PinDialog)
    assert windows() == []
    for typed, key in (("258", "pin"), ("2580", "again")):
        asked.form.fields["pin"].set_value(typed)
        asked.form.fields["again"].set_value("2580" if key == "again" else typed)
        asked.submit()
        assert pin.is_set(workspace.store) == (typed == "2580")
    standing(qtbot).release()


def test_the_pin_is_changed_only_by_whoever_knows_the_old_one(workspace, office):
    dialog = PinDialog(workspace, office)
    for before, good in (("0000", False), ("2580", True)):
        for key, typed in (("before", before), ("pin", "7777"), ("again", "7777")):
            dialog.form.fields[key].set_value(typed)
        dialog.submit()
        assert pin.check(workspace.store, "7777") == good


def rows(dialog) -> ScaleRowsField:
    field = dialog.form.fields["scores"]
    assert isinstance(field, ScaleRowsField)
    return field


def test_a_result_from_elsewhere_is_entered_by_keyboard_alone(section, workspace, people, qtbot):
    section.start_elsewhere()
    dialog = section.ask
    assert isinstance(dialog, ElsewhereDialog)
    dialog.form.fields["name"].set_value("Климов әдістемесі")
    dialog.form.fields["place"].set_value("№ 2 мектеп")
    dialog.form.fields["taken_on"].set_value(date(2026, 10, 5))
    first = rows(dialog).table.rows[0].name
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for name, raw, most in (("Табиғат", "6", "8"), ("Техника", "3,5", "8")):
        for typed in (name, raw, most):
            type_in(focused(), typed)
            qtbot.keyClick(focused(), KEY.Key_Tab)
    qtbot.keyClick(dialog, KEY.Key_Return)
    (result,) = results.of(workspace.store, people[0])
    assert [(s.name.kk, s.raw, s.most) for s in result.profile.scores] == [
        ("Табиғат", 6, 8),
        ("Техника", 3.5, 8),
    ]
    assert (result.way, result.place) == ("elsewhere", "№ 2 мектеп")
    assert section.views[0].bars.bars[0].share == 0.75


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("Табиғат", "тоғыз", "12"), "scores"),
        (("", "5", "8"), "scores"),
        (("Табиғат", "9", "8"), "scores"),
    ],
)
def test_points_that_cannot_be_are_said_beside_the_scales(workspace, people, office, row, field):
    dialog = ElsewhereDialog(workspace, people[0], office)
    dialog.form.fields["name"].set_value("Климов")
    dialog.form.fields["taken_on"].set_value(date(2026, 10, 5))
    rows(dialog).set_typed("\t".join(row))
    dialog.submit()
    assert dialog.form.wrong() == [field]
    assert results.of(workspace.store, people[0]) == []


def test_a_half_typed_result_from_elsewhere_is_there_again(workspace, people, office):
    dialog = ElsewhereDialog(workspace, people[0], office)
    dialog.form.fields["name"].set_value("Голланд")
    rows(dialog).set_typed("R\t5\t10\nI\t7\t10")
    dialog.reject()
    again = ElsewhereDialog(workspace, people[0], office)
    assert again.form.fields["name"].value() == "Голланд"
    assert rows(again).typed() == "R\t5\t10\nI\t7\t10"


def test_a_profile_is_issued_with_its_number_and_then_only_copied(
    section, workspace, people, director, qtbot
):
    result = keep(workspace, people[0], RISING)
    results.conclude(workspace.store, result, "Техникаға бейім", staff_id=director)
    section.show_person(people[0])
    section.print_profile(section.views[0].tested)
    section.print_profile(section.views[0].tested)  # pressed twice: one paper all the same
    qtbot.waitUntil(lambda: isinstance(section.ask, IssuedDialog))
    assert isinstance(section.ask, IssuedDialog)
    issued = section.ask.issued
    section.ask.submit()
    assert issued.kind == "profile"
    assert results.get(workspace.store, result).paper_id == issued.id
    again = section.views[0].tested
    section.print_profile(again)
    assert register.get(workspace.store, issued.id).copies == 1
    assert listing.size(workspace.store) == 1


def test_a_profile_that_cannot_be_issued_says_what_is_missing(section, workspace, people, qtbot):
    centre.put(workspace.store, "index_profile", "")
    keep(workspace, people[0], RISING)
    section.show_person(people[0])
    section.print_profile(section.views[0].tested)
    qtbot.waitUntil(lambda: not section.refusal.isHidden())
    with qtbot.waitSignal(workspace.settings_asked) as asked:
        section.refusal._button.click()
    assert asked.args == ["index_profile"]


def test_what_went_out_on_paper_is_neither_removed_nor_unsaid(
    section, workspace, people, director, qtbot
):
    result = keep(workspace, people[0], RISING)
    results.conclude(workspace.store, result, "Техникаға бейім", staff_id=director)
    section.show_person(people[0])
    section.print_profile(section.views[0].tested)
    qtbot.waitUntil(lambda: isinstance(section.ask, IssuedDialog))
    names = {each.objectName().rpartition(".")[2] for each in section.views[0].findChildren(Button)}
    assert {"remove", "withdraw"}.isdisjoint(names)
    section.remove(results.get(workspace.store, result))
    assert not section.refusal.isHidden()
