"""The line under the name: age and birth, and the number, covered until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.kazakh import dates, identity
from app.registry.participants import Participant
from ui import language, theme
from ui.participants import words
from ui.participants.sheets import Sheet
from ui.parts.button import Button
from ui.parts.label import Label

_SECONDS = 20
"""How long a number stays uncovered: long enough to be read out, too short to be forgotten."""


class IdentityLine(QWidget):
    """Shows the number for twenty seconds when asked, and covers it again by itself."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._person: Participant | None = None
        self._birth = Label("", "small", "muted", name=f"{name}.birth")
        self._number = Label("", "small", name=f"{name}.iin")
        self._show = Button("", "link", height=22, name=f"{name}.show")
        self._timer = QTimer(self, interval=_SECONDS * 1000, singleShot=True)
        self._open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit(8))
        for part in (self._birth, self._number, self._show):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._show.clicked.connect(self.toggle)
        self._timer.timeout.connect(self.cover)

    @property
    def uncovered(self) -> bool:
        """Whether the whole number can be read now."""
        return self._open

    def show_person(self, sheet: Sheet) -> None:
        """Show another person, or the same one again; another's number is covered."""
        if self._person is None or self._person.id != sheet.person.id:
            self._open = False
        self._person = sheet.person
        self._birth.setText(_birth(sheet))
        self._say()

    def toggle(self) -> None:
        """Uncover the number, or cover it before its time."""
        self._open = not self._open
        if self._open:
            self._timer.start()
        self._say()

    def cover(self) -> None:
        """Cover the number."""
        self._timer.stop()
        self._open = False
        self._say()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.cover()

    def _say(self) -> None:
        person = self._person
        if person is None:
            return
        if not person.iin:
            self._number.setText(words.absence(person.iin_absence))
        else:
            shown = _grouped(person.iin) if self._open else identity.mask(person.iin)
            self._number.setText(self.tr("IIN {number}").format(number=shown))
        self._show.setVisible(bool(person.iin))
        self._show.set_words(self.tr("Hide") if self._open else self.tr("Show"))


def _birth(sheet: Sheet) -> str:
    born = sheet.person.birth_date
    if born is None:
        return words.translate("Participants", "Birth date unknown")
    return words.translate("Participants", "{age} years old, {day}").format(
        age=dates.age_on(born, sheet.today), day=dates.long_date(born, language.current())
    )


def _grouped(iin: str) -> str:
    return f"{iin[:4]} {iin[4:8]} {iin[8:]}"
