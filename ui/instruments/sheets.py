"""The pages of a participant's window that ask nothing: the greeting, the end, the thanks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.instruments.big_button import BigButton
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.theme import Role

_READING = 860
EDGE, GAP = 24, 14


class Sheet(QScrollArea):
    """One column in the middle, as wide as the eye reads; it scrolls where the screen is small."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = Pane("bg")
        self.column = QVBoxLayout(self._ground)
        self.column.addStretch(2)
        self.column.addStretch(3)
        self.setWidget(self._ground)
        theme.current().changed.connect(self._fit)
        self._fit()

    def add(self, part: QWidget, *, across: bool = True) -> None:
        """Put a part below the others; one that is not ``across`` keeps to the left."""
        side = Qt.AlignmentFlag(0) if across else Qt.AlignmentFlag.AlignLeft
        self.column.insertWidget(self.column.count() - 1, part, 0, side)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        u = theme.unit
        side = max(u(EDGE), (self.width() - u(_READING)) // 2)
        self.column.setContentsMargins(side, u(12), side, u(12))
        self.column.setSpacing(u(GAP))


class Said(Sheet):
    """A headline, sentences and a row of buttons, the first of them the one to press."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._headline = Label("", "question", wrap=True, name=f"{name}.headline")
        self._lines: list[Label] = []
        self._buttons: list[BigButton] = []
        self._row = QWidget()
        self._places = QHBoxLayout(self._row)
        self._places.setContentsMargins(0, theme.unit(12), 0, 0)
        self._places.setSpacing(theme.unit(GAP))
        self._places.addStretch(1)
        self.add(self._headline)
        self.add(self._row)

    @property
    def said(self) -> list[str]:
        """The headline and the sentences shown."""
        return [self._headline.text(), *(each.text() for each in self._lines if each.text())]

    def show_words(self, headline: str, sentences: Sequence[str]) -> None:
        """Say something else."""
        self._headline.setText(headline)
        shown = [sentence for sentence in sentences if sentence]
        while len(self._lines) < len(shown):
            self._lines.append(self._line(len(self._lines)))
        for place, line in enumerate(self._lines):
            line.setText(shown[place] if place < len(shown) else "")
            line.setVisible(place < len(shown))
        self.setAccessibleName(" ".join((headline, *shown)))

    def show_buttons(self, buttons: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Offer other things to do, each with its name and its words."""
        for old in self._buttons:
            self._places.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(place, *each) for place, each in enumerate(buttons)]

    def take_focus(self) -> None:
        """Come to the button that is most wanted."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._show_button)  # once the words have their place

    def _show_button(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _line(self, place: int) -> Label:
        role: Role = "answer"
        line = Label("", role, "muted", wrap=True, name=f"{self.objectName()}.line{place}")
        self.column.insertWidget(self.column.indexOf(self._row), line)
        return line

    def _button(self, place: int, name: str, words: str, act: Callable[[], object]) -> BigButton:
        kind = "primary" if place == 0 else "quiet"
        named = f"{self.objectName()}.{name}"
        button = BigButton(
            "primary" if kind == "primary" else "quiet", name=named, parent=self._row
        )
        button.set_words(words)
        button.clicked.connect(lambda: act())
        self._places.insertWidget(place, button)
        button.show()
        return button
