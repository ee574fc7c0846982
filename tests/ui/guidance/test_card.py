"""The case at a glance on a person's card, and what stands there only when asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.guidance import choices, consultations, sessions, training, vacancies
from app.registry import case, consents
from tests import builders
from tests.guidance import makings
from ui import language, messages
from ui.guidance import words

TODAY = builders.TODAY
SECRET = "Құпия-сөз-7319"


@pytest.fixture
def shown(tab, people):
    """Show a person's card after something was written down."""

    def show(person: int = 0):
        tab.open_record(people[person])
        tab.read_card(people[person])
        return tab.card

    return show


def texts(widget: QWidget) -> str:
    """Return everything that can be read, heard or pointed at in a widget."""
    said = []
    for one in [widget, *widget.findChildren(QWidget)]:
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        text = getattr(one, "text", None)
        said.append(text() if callable(text) else "")
        said += [str(entry) for entry in getattr(one, "entries", ())]
    return "\n".join(str(each) for each in said)


def states(card) -> dict[str, str]:
    return {mark.code: mark.state for mark in card.strip.marks}


def test_nothing_done_yet_shows_eight_steps_none_of_them_begun(shown):
    card = shown()
    assert list(states(card).values()) == ["none"] * 8
    assert {mark.below for mark in card.strip.marks} == {"–"}


def test_steps_are_done_in_any_order(shown, people, furnished):
    makings.recommended(furnished, people[0])
    found = states(shown())
    assert found["application"] == "none"
    assert (found["consultation"], found["test"]) == ("done", "done")
    assert found["recommendation"] == "waiting"  # not issued yet
    assert found["selection"] == "waiting"


def test_what_the_rules_still_ask_stands_with_its_paragraph(shown, people, furnished):
    makings.recommended(furnished, people[0])
    choices.record(furnished, choices.Draft(people[0], TODAY, True, "Агроном"))
    rows = shown().sections["wants"].rows
    asked = {sentence: label for label, sentence in rows}
    looked = next(label for sentence, label in asked.items() if "Агроном" in sentence)
    assert looked == words.paragraph("R190-7.3")
    vacancies.record(furnished, vacancies.Draft(people[0], TODAY, "Агроном", "", "", 3, "high"))
    assert not any("Агроном" in sentence for _, sentence in shown().sections["wants"].rows)


@pytest.mark.parametrize("spoken", ["kk", "ru", "en"])
def test_every_want_and_warning_is_said_in_plain_words(qapp, spoken):
    language.switch(qapp, spoken)
    codes = (
        *("want-consent", "want-status", "want-application", "want-vacancy-check"),
        *("want-conclusion", "want-test", "want-consultation", "want-paper", "want-selection"),
        *("want-recommendation", "want-answer"),
        *("recommend-no-test", "recommend-no-consultation", "recommend-no-ground"),
        *("recommend-not-concluded", "recommend-test-old", "recommend-consultation-old"),
        *("select-no-recommendation", "select-not-recommended", "select-against-degree"),
        "fair-hired-over-places",
    )
    assert [code for code in codes if not messages.known(code)] == []
    assert len({words.warning(code) for code in codes}) == len(codes)


def test_paragraphs_are_cited_by_act_and_point():
    assert "190" in words.paragraph("R190-7.5")
    assert words.paragraph("R190-7.5") != words.paragraph("R190-7")
    assert "94-V" in words.paragraph("94-V-7")
    assert words.paragraph("") == ""


def test_arrows_walk_the_strip_and_enter_opens_the_dialog_of_a_step(shown, tab):
    card = shown()
    card.strip.setFocus()
    assert card.strip.current == "application"
    QTest.keyClick(card.strip, Qt.Key.Key_Right)
    QTest.keyClick(card.strip, Qt.Key.Key_Right)
    assert card.strip.current == "consultation"
    assert card.strip.marks[2].said in card.strip.accessibleDescription()
    QTest.keyClick(card.strip, Qt.Key.Key_Return)
    assert tab.ask.objectName() == "guidance.consultation"


@pytest.mark.parametrize(
    ("step", "dialog"),
    [
        ("application", "participants.application"),
        ("information", "guidance.service"),
        ("consultation", "guidance.consultation"),
        ("recommendation", "guidance.recommendation"),
        ("selection", "guidance.selection"),
        ("referral", "referral"),
    ],
)
def test_a_step_not_begun_opens_the_dialog_that_makes_it(shown, tab, step, dialog):
    shown().strip.opened.emit(step)
    assert tab.ask.objectName() == dialog
    tab.ask.reject()


def test_a_step_done_opens_its_own_record(shown, tab, people, furnished):
    record = makings.consulted(furnished, people[0])
    shown().strip.opened.emit("consultation")
    assert tab.ask.record_id == record


def test_a_click_on_a_step_opens_it_too(shown, qtbot):
    card = shown()
    box = card.strip._box(3)
    with qtbot.waitSignal(card.strip.opened) as opened:
        QTest.mouseClick(card.strip, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert opened.args == ["test"]


@pytest.mark.parametrize("spoken", ["kk", "ru", "en"])
def test_no_word_of_the_strip_is_cut_at_any_width(shown, qapp, spoken, people, furnished):
    makings.recommended(furnished, people[0])
    language.switch(qapp, spoken)
    card = shown()
    for width in (200, 330, 376, 460, 494, 632, 900):
        across = card.strip._across(width)
        for column, wide in enumerate(across):
            assert card.strip._wished(column, len(across)) <= wide + 1 or len(across) == 1
        assert card.strip.heightForWidth(width) >= 8 / len(across) * card.strip._tall()


def test_the_next_step_agreed_at_a_consultation_heads_the_card(shown, tab, people, furnished):
    consents.give(furnished, people[0], consents.Draft(signed_on=TODAY))
    case.apply(furnished, people[0], TODAY - timedelta(30), "Кәсіп таңдау", "")
    talk = consultations.Draft(
        people[0], TODAY, 1, conclusion="Бейім", next_step="Колледжге бару", next_on=TODAY
    )
    consultations.record(furnished, talk)
    card = shown()
    assert "Колледжге бару" in card.next._title.text()
    card.next.opened.emit()
    assert tab.ask.record_id == consultations.of(furnished, people[0])[0].id


def test_what_is_confidential_is_read_only_when_asked_for(shown, people, furnished):
    makings.confided(furnished, people[0], SECRET)
    card = shown()
    assert SECRET not in texts(card)
    card.confidential.toggle()
    assert SECRET in texts(card)
    assert card.confidential.uncovered
    card.confidential.cover()
    assert SECRET not in texts(card)


def test_what_is_confidential_covers_itself_again(shown, people, furnished, qtbot):
    makings.confided(furnished, people[0], SECRET)
    card = shown()
    card.confidential._timer.setInterval(30)
    card.confidential.toggle()
    qtbot.waitUntil(lambda: not card.confidential.uncovered, timeout=2000)
    assert card.confidential.said == ()


def test_another_persons_card_begins_covered(shown, people, furnished):
    makings.confided(furnished, people[0], SECRET)
    makings.confided(furnished, people[1], "Басқа-құпия")
    card = shown(0)
    card.confidential.toggle()
    card = shown(1)
    assert not card.confidential.uncovered
    assert SECRET not in texts(card)


def test_leaving_the_tab_covers_what_is_confidential(shown, people, furnished, window):
    makings.confided(furnished, people[0], SECRET)
    card = shown()
    card.confidential.toggle()
    window.show_room("partners")
    assert not card.confidential.uncovered


def test_nothing_confidential_stands_in_the_list_or_its_tooltips(shown, tab, people, furnished):
    makings.confided(furnished, people[0], SECRET)
    shown()
    model = tab.model
    cells = [
        model.text(row, column)
        for row in range(model.rowCount())
        for column in range(len(model.columns))
    ]
    assert SECRET not in "\n".join(cells)
    assert SECRET not in texts(tab.list)


def test_threads_tell_each_record_and_open_it(shown, tab, people, furnished):
    record = makings.recommended(furnished, people[0])
    card = shown()
    assert len(card.threads["recommendations"].entries) == 1
    card.threads["recommendations"].opened.emit(0)
    assert tab.ask.record_id == record


def test_a_section_without_records_is_not_there(shown):
    card = shown()
    assert all(card.sections[key].isHidden() for key in card.threads)


def test_a_training_list_is_opened_from_the_card_of_a_person(shown, window, people, furnished):
    first = training.make(furnished, training.Draft(TODAY, "Бірінші"))
    training.make(furnished, training.Draft(TODAY, "Екінші"))
    training.add(furnished, first, [people[0]])
    shown().threads["training"].opened.emit(0)
    room = window.room("sessions")
    assert window.stack.currentWidget() is room
    assert room.view_key == "training"
    assert room.views["training"].training_card.held.id == first


def test_services_are_counted_by_year_and_open_their_session(shown, window, people, furnished):
    this = sessions.give(furnished, people[0], "information", TODAY)
    sessions.give(furnished, people[0], "information", TODAY - timedelta(1))
    sessions.give(furnished, people[0], "information", TODAY - timedelta(400))
    card = shown()
    (_, said), *_rest = card.sections["services"].rows
    assert said.startswith("2")
    assert f"{TODAY:%d.%m.%Y}" in said
    assert len(card.threads["services"].entries) == 3
    card.threads["services"].opened.emit(0)
    assert window.stack.currentWidget() is window.room("sessions")
    assert window.room("sessions").current == this
