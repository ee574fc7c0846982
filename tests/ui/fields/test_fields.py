from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.errors import FieldRefusal
from ui.fields import (
    Candidate,
    CheckField,
    ChoiceField,
    DateField,
    DigitsField,
    Form,
    MoneyField,
    NotesField,
    Picked,
    PickField,
    SeveralField,
    Spec,
    TextField,
)
from ui.fields.panes import FormPane

SCHOOLS = (Candidate(1, "Үшқоңыр мектебі", "Көктерек"), Candidate(2, "Қарағаш мектебі"))


def a_long_form() -> Form:
    return Form([Spec(f"line{n}", lambda: "Тегі") for n in range(30)], name="long")


def find(text: str) -> list[Candidate]:
    return [one for one in SCHOOLS if text.casefold() in one.label.casefold()]


def type_in(line: QLineEdit, words: str) -> None:
    """Type letters that QTest has no key for."""
    for letter in words:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(line, event)


def a_form() -> Form:
    return Form(
        [
            Spec("surname", lambda: "Тегі"),
            Spec("iin", lambda: "ЖСН", DigitsField),
            Spec("born", lambda: "Туған күні", lambda: DateField(today=lambda: date(2026, 11, 23))),
            Spec("sex", lambda: "Жынысы", lambda: ChoiceField([("f", "әйел"), ("m", "ер")])),
            Spec("school", lambda: "Мектебі", lambda: PickField(find)),
            Spec("consent", lambda: "Келісім", CheckField),
            Spec("notes", lambda: "Ескертпе", NotesField),
        ],
        name="card",
    )


@pytest.fixture
def form(qtbot):
    made = a_form()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_letters_of_the_number_row_become_the_digits_they_sit_on(qtbot):
    field = DigitsField()
    qtbot.addWidget(field)
    type_in(field.line, "қ9ңі")
    assert field.value() == "0943"


def test_a_date_is_said_back_in_words(qtbot):
    field = DateField(today=lambda: date(2026, 11, 23))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "22.11.2026")
    assert field.value() == date(2026, 11, 22)
    assert "2026 жылғы 22 қараша" in [label.text() for label in field.findChildren(QLabel)]


def test_a_day_that_is_not_keeps_what_was_typed_and_says_so(qtbot):
    field = DateField(today=lambda: date(2026, 11, 23))
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "31.09.2009")
    assert field.error == ""
    assert not field.check()
    assert field.value() is None
    assert field.typed() == "31.09.2009"
    assert "30" in field.error


def test_a_text_too_long_is_said_to_be_so_and_not_cut(qtbot):
    field = TextField(limit=10)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "a" * 12)
    assert field.value() == "a" * 12
    assert "12" in field.error
    field.line.setSelection(0, 5)
    qtbot.keyClick(field.line, Qt.Key.Key_Delete)
    assert field.error == ""


def test_a_megabyte_on_one_line_is_refused_before_it_is_shown(qtbot):
    field = NotesField()
    qtbot.addWidget(field)
    field.set_value("бұрынғы")
    pasted = QMimeData()
    pasted.setText("a" * 1_000_000)
    field.sheet.insertFromMimeData(pasted)
    assert field.value() == "бұрынғы"
    assert field.error


def test_tab_leaves_every_field(form, qtbot):
    first = form.fields["surname"].editor
    first.setFocus()
    seen = []
    for _ in form.fields:
        focused = form.window().focusWidget()
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [f"card.{key}.editor" for key in form.fields]


def test_a_form_gives_back_what_it_was_shown(form):
    shown = {
        "surname": "<b>Өмірзақова</b>",
        "iin": "090314550214",
        "born": date(2009, 3, 14),
        "sex": "f",
        "school": Picked(2, "Қарағаш мектебі"),
        "consent": True,
        "notes": "екі\nжол",
    }
    form.show_values(shown)
    assert form.values() == shown
    assert not form.dirty


def test_a_half_typed_card_can_be_kept_and_put_back(form, qtbot):
    form.show_values({})
    qtbot.keyClicks(form.fields["born"].line, "31.0")
    form.fields["consent"].box.click()
    kept = form.typed()
    assert form.dirty
    form.show_values({})
    assert not form.dirty
    form.show_typed(kept)
    assert form.typed() == kept
    assert form.dirty


def test_the_first_wrong_field_takes_the_focus(form):
    assert not form.first_error_focus()
    form.set_errors({"iin": "11 сан терілді.", "born": "Күн түсініксіз."})
    assert form.wrong() == ["iin", "born"]
    assert form.first_error_focus()
    assert form.window().focusWidget() is form.fields["iin"].editor


def test_typing_takes_back_what_was_wrong(form, qtbot):
    form.fields["iin"].refuse(FieldRefusal("iin", "iin-not-12-digits", count=11))
    assert form.fields["iin"].edge.wrong
    qtbot.keyClicks(form.fields["iin"].line, "1")
    assert form.wrong() == []
    assert not form.fields["iin"].edge.wrong


def test_what_is_wrong_is_heard_as_well_as_seen(form):
    field = form.fields["iin"]
    field.set_error("11 сан терілді.")
    assert field.editor.accessibleName() == "ЖСН"
    assert field.editor.accessibleDescription() == "11 сан терілді."


def test_a_record_is_picked_as_one_types(qtbot):
    field = PickField(find)
    qtbot.addWidget(field)
    type_in(field.line, "Қара")
    assert field.value() == Picked(None, "Қара")
    assert not field.check()
    field.pick(field.found[0])
    assert field.value() == Picked(2, "Қарағаш мектебі")
    assert field.check()


def test_words_alone_are_an_answer_only_where_they_may_be(qtbot):
    field = PickField(find, free=True)
    qtbot.addWidget(field)
    type_in(field.line, "Басқа жер")
    assert field.check()


def test_an_answer_not_offered_leaves_the_choice_empty(form):
    field = form.fields["sex"]
    field.set_value("unknown")
    assert field.value() is None


@pytest.mark.parametrize("wide", [180, 330, 420, 494, 900])
def test_nothing_in_a_form_overlaps_at_any_width(qtbot, wide):
    form, holder = a_form(), QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(form)
    form.set_errors({"iin": "11 сан терілді, ЖСН-да 12 сан болады.", "surname": "Бұл өріс бос."})
    holder.resize(wide, 900)
    with qtbot.waitExposed(holder):
        holder.show()
    for field in form.fields.values():
        children = [
            one
            for one in field.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if one.isVisible()
        ]
        for place, one in enumerate(children):
            for other in children[place + 1 :]:
                assert not one.geometry().intersects(other.geometry())


def test_tab_brings_the_whole_of_a_field_into_sight(qtbot):
    pane = FormPane(a_long_form(), name="long")
    qtbot.addWidget(pane)
    pane.resize(520, 431)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    pane.start("line0")
    for field in pane.form.fields.values():
        qtbot.waitUntil(field.editor.hasFocus)
        seen = field.visibleRegion().boundingRect()
        assert seen == field.rect(), field.objectName()
        qtbot.keyClick(field.editor, Qt.Key.Key_Tab)


def test_a_sum_is_typed_in_tenge_and_kept_in_tiyn(qtbot):
    field = MoneyField()
    with qtbot.waitExposed(field):
        field.show()
    field.editor.setFocus()
    type_in(field.line, "1234567,5")
    assert field.value() == 123_456_750
    field.check()
    field.line.clearFocus()
    assert field.line.text() == "1\xa0234\xa0567,50"
    assert field.value() == 123_456_750


def test_what_is_no_sum_is_said_beside_it_and_stays(qtbot):
    field = MoneyField()
    qtbot.addWidget(field)
    field.set_typed("12,345")
    assert not field.check()
    assert "12,345" in field.error
    assert (field.value(), field.typed()) == (None, "12,345")


def test_a_choice_longer_than_its_column_is_shown_whole(qtbot):
    words = {"own": "Работа по своей специальности", "other": "Переподготовка"}
    form = Form(
        [Spec("topics", lambda: "Темы", partial(SeveralField, tuple(words), words.__getitem__))]
    )
    qtbot.addWidget(form)
    form.resize(460, 300)
    form.show()
    qtbot.waitExposed(form)
    field = form.fields["topics"]
    assert isinstance(field, SeveralField)
    box = field.box("own")
    assert box.height() == box.heightForWidth(box.width()) > box.heightForWidth(1000)
