"""Lines on a thread: whole where they are wrapped, walked by keys, opened where one points."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.parts.pill import Badge
from ui.parts.section import CardBody
from ui.parts.timeline import Entry, Timeline

LONG = "тағы 1 жыл 11 ай керек: маман, жоғары деңгейінде, санаты: мансап консультанты " * 3
ENTRIES = [
    Entry("кейс-менеджер", "57-тармақ", LONG, Badge("талапқа сай емес")),
    Entry("санаты жоқ", "", "2012 жылдан", Badge("талапқа сай", "ok")),
]


def shown(qtbot: QtBot, *, wrap: bool) -> tuple[CardBody, Timeline]:
    lines, body = Timeline(wrap=wrap), CardBody()
    qtbot.addWidget(body)
    lines.show_entries(ENTRIES)
    body.add(lines)
    body.resize(420, 500)
    with qtbot.waitExposed(body):
        body.show()
    return body, lines


def test_a_wrapped_line_is_as_tall_as_its_words(qtbot: QtBot) -> None:
    (_ground, plain), (_body, wrapped) = shown(qtbot, wrap=False), shown(qtbot, wrap=True)
    assert wrapped.height() > plain.height() * 1.5
    assert wrapped.heightForWidth(300) > wrapped.heightForWidth(700)
    assert wrapped.height() >= wrapped.heightForWidth(wrapped.width())


@pytest.mark.parametrize("wrap", [False, True])
def test_the_line_that_is_pointed_at_opens(qtbot: QtBot, wrap: bool) -> None:
    _body, lines = shown(qtbot, wrap=wrap)
    foot = QPoint(30, lines.height() - 10)
    for where, place in ((QPoint(30, 10), 0), (foot, 1)):
        with qtbot.waitSignal(lines.opened) as told:
            qtbot.mouseClick(lines, Qt.MouseButton.LeftButton, pos=where)
        assert told.args == [place]


def test_the_second_line_of_words_still_belongs_to_the_first_entry(qtbot: QtBot) -> None:
    _body, lines = shown(qtbot, wrap=True)
    with qtbot.waitSignal(lines.opened) as told:
        qtbot.mouseClick(lines, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    assert told.args == [0]


def test_everything_said_is_heard(qtbot: QtBot) -> None:
    _body, lines = shown(qtbot, wrap=True)
    for entry in ENTRIES:
        for part in (entry.title, entry.mark, entry.text.strip()):
            assert part in lines.accessibleDescription()
