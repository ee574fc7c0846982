"""What can be done with the card, pinned to its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts.button import Button, icon_button
from ui.parts.label import Label
from ui.parts.pane import Pane

_TALL = 56


class ActionBar(Pane):
    """Buttons in a row; when narrow the shortcuts leave first, then the last buttons to a menu."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("surface", edges=Qt.Edge.TopEdge, name=name, parent=parent)
        self._buttons: list[Button] = []
        self._lesser: list[Button] = []
        self._more = icon_button("more", "", name=f"{name}.more", parent=self)
        self._more.clicked.connect(self._pop)
        self._note = Label("", "small", "muted", name=f"{name}.note", parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._more)
        self._row.addWidget(self._note, 1)
        self._row.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def overflowing(self) -> list[Button]:
        """The buttons that stand in the menu."""
        return [*(one for one in self._buttons if one.isHidden()), *self._lesser]

    def set_buttons(self, buttons: Sequence[Button], lesser: Sequence[Button] = ()) -> None:
        """Take these buttons, most wanted first; the lesser ones stand in the menu only."""
        for old in (*self._buttons, *self._lesser):
            self._row.removeWidget(old)
            old.setParent(None)
        self._buttons, self._lesser = list(buttons), list(lesser)
        for button in self._lesser:
            button.setParent(self)
            button.hide()
        for place, button in enumerate(buttons):
            self._row.insertWidget(place, button)
        self._fit()

    def set_note(self, note: str) -> None:
        """Say a quiet word after the buttons, such as what Esc keeps."""
        self._note.setText(note)
        self._fit()

    def set_more_words(self, words: str) -> None:
        """Name the button of the menu for those who listen."""
        self._more.setAccessibleName(words)

    @override
    def sizeHint(self) -> QSize:
        tall = max((button.sizeHint().height() for button in self._buttons), default=0)
        return QSize(theme.unit(320), max(theme.unit(_TALL), tall + theme.unit(20)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * theme.unit(24)
        for shown in (True, False):
            for button in self._buttons:
                button.show_shortcut(shown)
            if self._wide(self._buttons) <= room - self._more_wide(len(self._buttons)):
                break
        kept = len(self._buttons)
        while kept > 1 and self._wide(self._buttons[:kept]) > room - self._more_wide(kept):
            kept -= 1
        for place, button in enumerate(self._buttons):
            button.setVisible(place < kept)
        self._more.setVisible(kept < len(self._buttons) or bool(self._lesser))
        spare = room - self._wide(self._buttons[:kept])
        self._note.setVisible(bool(self._note.text()) and spare > theme.unit(80))

    def _wide(self, buttons: Sequence[Button]) -> int:
        gaps = theme.unit(8) * max(0, len(buttons) - 1)
        return sum(button.sizeHint().width() for button in buttons) + gaps

    def _more_wide(self, kept: int) -> int:
        all_kept = kept == len(self._buttons) and not self._lesser
        return 0 if all_kept else self._more.sizeHint().width() + theme.unit(8)

    def _pop(self) -> None:
        menu = QMenu(self)
        for button in self.overflowing:
            words = button.text().replace("&", "&&")
            action = QAction(f"{words}\t{button.keys}" if button.keys else words, menu)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _restyle(self) -> None:
        self._row.setContentsMargins(theme.unit(24), 1, theme.unit(24), 0)
        self._row.setSpacing(theme.unit(8))
        self.updateGeometry()
        self._fit()
