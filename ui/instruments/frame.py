"""The edges of a participant's window: the test's name and the languages above, how far below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.instruments.big_button import BigButton
from ui.instruments.spoken import CALLED, say
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.progress_strip import ProgressBar


class Head(Pane):
    """``chosen`` gives the language this window is to speak."""

    chosen = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", edges=Qt.Edge.BottomEdge, name=name, parent=parent)
        self._title = Label("", "total", name=f"{name}.title")
        self.languages: dict[str, BigButton] = {}
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title, 1)
        for language, words in CALLED.items():
            button = BigButton("quiet", name=f"{name}.{language}", parent=self)
            button.setCheckable(True)
            button.set_words(words)
            button.clicked.connect(lambda _=False, chosen=language: self.chosen.emit(chosen))
            self.languages[language] = button
            self._row.addWidget(button)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_words(self, title: str, language: str) -> None:
        """Name the test, and mark the language spoken."""
        self._title.setText(title)
        for each, button in self.languages.items():
            button.setChecked(each == language)
            button.setAccessibleDescription(say("language", language))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the test's name has no room, the languages go by three letters."""
        for language, button in self.languages.items():
            button.set_words(CALLED[language])
        if self._row.sizeHint().width() > self.width():
            for language, button in self.languages.items():
                button.setText(CALLED[language][:3])
                button.updateGeometry()

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(24), u(8), u(24), u(8))
        self._row.setSpacing(u(8))


class Foot(Pane):
    """Back and forward, a quiet bar with «7 / 60», and the way out for the staff."""

    back = Signal()
    forward = Signal()
    staff = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", edges=Qt.Edge.TopEdge, name=name, parent=parent)
        self.bar = ProgressBar()
        self._place = Label("", "answer", "muted", name=f"{name}.place")
        self.buttons = {
            key: BigButton("quiet", name=f"{name}.{key}", parent=self)
            for key in ("back", "forward", "staff")
        }
        self._row = QHBoxLayout(self)
        for part in (self.buttons["back"], self.buttons["forward"]):
            self._row.addWidget(part)
        self._row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(0)
        self._row.addWidget(self._place)
        self._row.addWidget(self.buttons["staff"])
        for key, signal in (("back", self.back), ("forward", self.forward), ("staff", self.staff)):
            self.buttons[key].clicked.connect(signal)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def place(self) -> str:
        """What the foot says of how far one is."""
        return self._place.text()

    def show_place(self, number: int, answered: int, count: int) -> None:
        """Show which question is asked and how many are answered; 0 asks none."""
        asked = number > 0
        for part in (self.bar, self._place, self.buttons["back"], self.buttons["forward"]):
            part.setVisible(asked)
        self._row.setStretch(2, 1 if asked else 0)
        self._row.setStretch(3, 0 if asked else 1)
        self.bar.show_share(answered, count)
        self._place.setText(f"{min(number, count)} / {count}")
        self.buttons["back"].setEnabled(number > 1)
        self.buttons["forward"].setEnabled(number <= count)

    def retranslate(self, language: str) -> None:
        """Write the words in a language."""
        for key, words in (("back", "back"), ("forward", "forward"), ("staff", "for_staff")):
            self.buttons[key].set_words(say(words, language))

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(24), u(8), u(24), u(8))
        self._row.setSpacing(u(12))
