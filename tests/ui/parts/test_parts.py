from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.errors import Refusal
from ui import crash
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.chip import Chip
from ui.parts.label import Label, plain_label
from ui.parts.message_bar import MessageBar
from ui.parts.pill import Badge, PillRow
from ui.parts.pressable import FocusRing
from ui.parts.refusal_bar import RefusalBar
from ui.parts.search_field import SearchField
from ui.parts.section import CardBody, Section
from ui.parts.split import Split
from ui.parts.top_bar import TopBar

TABS = [(f"tab{n}", f"Ұзақ атаулы бөлім {n}") for n in range(8)]


@pytest.fixture
def pane(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_name_in_angle_brackets_is_shown_as_it_is(qtbot):
    label = plain_label("<img src=x> & <b>Ә</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    button = Button("<b>Ә</b>", shortcut="F2")
    qtbot.addWidget(button)
    assert "<b>" not in button.toolTip()


@pytest.mark.parametrize("wide", [60, 200, 500])
def test_three_hundred_letters_without_a_space_are_all_shown(qtbot, wide):
    label = Label("Ұ" * 300, wrap=True)
    qtbot.addWidget(label)
    line = Label("Ұ").sizeHint()
    assert label.heightForWidth(wide) >= 300 * (line.width() - 1) / wide * line.height() * 0.8
    assert label.minimumSizeHint().width() < 60


def test_a_long_value_in_a_card_wraps_and_is_not_clipped(qtbot):
    body, section = CardBody(), Section("Негізгі")
    qtbot.addWidget(body)
    section.show_rows([("Оқу орны", "Ы. Алтынсарин атындағы мектеп " * 6), ("Ауыл", "Қарағаш")])
    body.add(section)
    body.resize(420, 500)
    with qtbot.waitExposed(body):
        body.show()
    for label in section.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())


def test_a_long_section_is_shown_from_its_beginning(qtbot):
    body, above, section = CardBody(), Section("Негізгі"), Section("Тестілер")
    qtbot.addWidget(body)
    body.resize(600, 200)
    above.show_rows([(str(at), "мән") for at in range(30)])
    section.show_rows([(str(at), "мән") for at in range(60)])
    body.add(above)
    body.add(section)
    body.show()
    qtbot.waitExposed(body)
    body.bring(section)
    assert section.mapTo(body.viewport(), QPoint(0, 0)).y() == 0


def test_an_empty_value_has_no_row(qtbot):
    section = Section("Негізгі")
    qtbot.addWidget(section)
    section.show_rows([("Ауыл", "Қарағаш"), ("Телефон", "")])
    assert section.rows == [("Ауыл", "Қарағаш")]


def test_a_message_goes_by_itself_and_undo_takes_back_once(pane, qtbot):
    bar, undone = MessageBar(pane), []
    bar.say("Сақталды", lambda: undone.append(1))
    assert bar.isVisible()
    qtbot.keyClick(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: undone == [1])
    assert bar.isHidden()
    bar.say("Сақталды")
    bar._timer.setInterval(10)
    bar._timer.start()
    qtbot.waitUntil(bar.isHidden)
    assert undone == [1]


def test_a_message_in_focus_stays(pane, qtbot):
    bar = MessageBar(pane)
    bar.say("Сақталды", lambda: None)
    bar.findChildren(Button, "message.undo")[0].setFocus()
    qtbot.waitUntil(lambda: not bar._timer.isActive())
    assert bar.isVisible()


def test_a_refusal_says_three_things_and_offers_one(pane):
    bar, done = RefusalBar(parent=pane), []
    bar.refuse(Refusal("sheet-empty", file="<b>.xlsx"), "Таңдау", lambda: done.append(1))
    assert "«<b>.xlsx»" in bar.sentence.happened
    assert all(bar.sentence)
    bar.findChildren(Button, "refusal.act")[0].click()
    assert done == [1]


def test_each_keystroke_is_searched_and_down_leads_to_the_list(pane, qtbot):
    field = SearchField("Іздеу", name="find", parent=pane)
    heard: list[str] = []
    field.searched.connect(heard.append)
    qtbot.keyClicks(field.line, "abc")
    assert heard == ["a", "ab", "abc"]
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.text == ""


def test_enter_presses_and_the_focus_is_seen(pane, qtbot):
    button = Button("Басу", parent=pane)
    button.move(QPoint(50, 50))
    button.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(pane.findChildren(FocusRing)))
    ring = pane.findChildren(FocusRing)[0]
    assert ring.geometry().contains(button.geometry())
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_the_ring_of_focus_is_whole_around_a_button_on_a_narrow_shelf(pane, qtbot):
    shelf, button = QWidget(pane), Button("Басу")
    row = QHBoxLayout(shelf)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    shelf.setGeometry(50, 50, *button.sizeHint().toTuple())
    shelf.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(pane.findChildren(FocusRing)))
    ring = pane.findChildren(FocusRing)[0]
    for place in (QPoint(50, 50), QPoint(90, 120)):
        shelf.move(place)
        around = QRect(place, shelf.size()).adjusted(-3, -3, 3, 3)
        qtbot.waitUntil(lambda around=around: ring.geometry() == around)
        assert ring.visibleRegion().boundingRect().size() == around.size()


def test_a_button_follows_its_action(qtbot):
    action, button = QAction("&Басу"), Button()
    qtbot.addWidget(button)
    action.setShortcut("Ctrl+P")
    button.follow(action)
    assert button.text() == "Басу"
    assert "Ctrl+P" in button.toolTip()
    action.setEnabled(False)
    assert not button.isEnabled()


def test_enter_is_called_what_the_keyboard_calls_it(pane):
    action = QAction("Беру", pane)
    action.setShortcut("Ctrl+Return")
    button = Button(parent=pane)
    button.follow(action)
    assert button.keys == "Ctrl+Enter"


def test_a_chip_says_its_count_to_those_who_listen(qtbot):
    chip = Chip("Келісім жоқ", 7)
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Келісім жоқ 7"
    chip.set_count("1000+")
    assert chip.count == "1000+"


def test_a_narrow_action_bar_gives_up_shortcuts_before_buttons(pane):
    bar = ActionBar(parent=pane)
    bar.resize(3000, 60)
    buttons = [Button(f"Әрекет {n}", shortcut="Ctrl+Shift+J") for n in range(4)]
    bar.set_buttons(buttons)
    bar.show()
    whole = bar._wide(buttons) + 100
    bar.resize(whole, 60)
    assert bar.overflowing == []
    wide = buttons[0].sizeHint().width()
    bar.resize(whole - 150, 60)
    assert bar.overflowing == []
    assert buttons[0].sizeHint().width() < wide
    bar.resize(bar._wide(buttons[:2]) + 100, 60)
    assert bar.overflowing
    assert buttons[0].isVisible()


def test_tabs_that_do_not_fit_are_kept_in_the_menu_and_the_open_one_stays(pane):
    bar = TopBar(parent=pane)
    bar.set_tabs(TABS)
    bar.show_tab("tab7")
    bar.resize(2600, 48)
    bar.show()
    assert bar.overflowing == []
    bar.resize(700, 48)
    assert bar.overflowing
    assert "tab7" not in bar.overflowing


def test_a_tab_is_opened_by_alt_and_its_number(qtbot):
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.set_tabs(TABS)
    bar.resize(2600, 48)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.activateWindow()
    with qtbot.waitSignal(bar.chosen) as chosen:
        qtbot.keyClick(bar, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == ["tab2"]
    assert bar.current == "tab2"


def test_the_divider_keeps_both_panes_at_their_least(qtbot):
    split = Split(QWidget(), QWidget())
    qtbot.addWidget(split)
    split.resize(1366, 600)
    with qtbot.waitExposed(split):
        split.show()
    wide = split.sizes()
    assert wide[0] / sum(wide) == pytest.approx(0.6, abs=0.02)
    split.set_ratio(0.95)
    assert split.sizes()[1] >= 390


def test_where_there_is_no_room_one_pane_shows_at_a_time(qtbot):
    left, right = QWidget(), QWidget()
    split = Split(left, right)
    qtbot.addWidget(split)
    split.resize(700, 600)
    with qtbot.waitExposed(split):
        split.show()
    assert split.single
    assert (left.isVisible(), right.isVisible()) == (True, False)
    split.show_card()
    assert (left.isVisible(), right.isVisible()) == (False, True)


def test_pills_go_on_to_the_next_line(qtbot):
    row = PillRow()
    qtbot.addWidget(row)
    row.show_badges([Badge("Жоғары сынып оқушысы"), Badge("Аз қамтылған"), Badge("Қандас")])
    assert row.heightForWidth(150) > 2 * row.heightForWidth(800)


def test_a_fault_is_told_by_its_kind_and_our_lines_and_never_by_a_value():
    try:
        dict[str, str]()["Құнанбаева 090314550214"]
    except KeyError as error:
        words = crash.told(type(error), error.__traceback__)
    assert "test_parts.py:" in words
    assert "Құнанбаева" not in words
    assert "090314550214" not in words


def crash_dialogs() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "crash"]


def test_the_log_holds_no_names_and_the_dialog_opens_once(qtbot, tmp_path):
    reporter = crash.Reporter(crash._open_log(tmp_path), tmp_path)
    try:
        int("Құнанбаева Әсемгүл")
    except ValueError as error:
        for _ in range(5):
            reporter.report(ValueError, error, error.__traceback__)
    qtbot.waitUntil(lambda: len(crash_dialogs()) == 1)
    written = (tmp_path / "bagdar.log").read_text("utf-8")
    assert written.count("ValueError") == 5
    assert "Құнанбаева" not in written
    crash_dialogs()[0].close()
