"""Sections of a card: the section's name, labels, values that wrap and never clip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme
from ui.parts.label import Label
from ui.parts.pane import Hairline, Pane

_NAME, _LABEL, _GAP, _STACKED_BELOW = 96, 112, 12, 380


class Section(QWidget):
    """A hairline, a bold quiet name in a column of 96, and what belongs to it."""

    def __init__(self, title: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label(title, "small_strong", "muted", wrap=True, name=f"{name}.title")
        self._content, self._stacked = QWidget(), False
        self._column = QVBoxLayout(self._content)
        self._grid = QGridLayout(self)
        self._rows: list[tuple[Label, Label]] = []
        self._row_grid = QGridLayout()
        self._column.addLayout(self._row_grid)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def rows(self) -> list[tuple[str, str]]:
        """The labels and values shown."""
        return [(label.text(), value.text()) for label, value in self._rows]

    def set_title(self, title: str) -> None:
        """Take another name, as when the language changes."""
        self._title.setText(title)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show labels and values; a row without a value is left out."""
        shown = [(label, value) for label, value in rows if value]
        while len(self._rows) < len(shown):
            self._rows.append(self._new_row(len(self._rows)))
        for place, (label, value) in enumerate(self._rows):
            words = shown[place] if place < len(shown) else ("", "")
            label.setText(words[0])
            value.setText(words[1])
            label.setVisible(place < len(shown))
            value.setVisible(place < len(shown))

    def add(self, widget: QWidget) -> None:
        """Put something else below the rows, such as a timeline."""
        self._column.addWidget(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < theme.unit(_STACKED_BELOW)
        if stacked != self._stacked:
            self._stacked = stacked
            self._restyle()

    def _new_row(self, place: int) -> tuple[Label, Label]:
        label = Label("", "small", "muted", wrap=True, parent=self._content)
        value = Label("", "body", wrap=True, parent=self._content)
        label.setFixedWidth(theme.unit(_LABEL))
        value.setObjectName(f"{self.objectName()}.value{place}")
        self._row_grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._row_grid.addWidget(value, place, 1)
        return label, value

    def _restyle(self) -> None:
        u, grid = theme.unit, self._grid
        grid.setContentsMargins(0, 0, 0, u(12))
        grid.setHorizontalSpacing(u(_GAP))
        grid.setVerticalSpacing(u(8))
        for part in (self._title, self._content):
            grid.removeWidget(part)
        if grid.itemAtPosition(0, 0) is None:
            grid.addWidget(Hairline(self), 0, 0, 1, 2)
        self._title.setFixedWidth(u(_NAME) if not self._stacked else u(320))
        place = (2, 0, 1, 2) if self._stacked else (1, 1)
        grid.addWidget(self._title, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._content, *place)
        grid.setColumnStretch(1, 1)
        self._restyle_rows()

    def _restyle_rows(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(u(6))
        self._row_grid.setHorizontalSpacing(u(_GAP))
        self._row_grid.setVerticalSpacing(u(6))
        self._row_grid.setColumnStretch(1, 1)
        for label, _ in self._rows:
            label.setFixedWidth(u(_LABEL))


class CardBody(QScrollArea):
    """The part of a card that scrolls under its pinned head and above its actions."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Pane("surface")
        self.column = QVBoxLayout(ground)
        # A spring, not AlignTop: an aligned layout forgets that lines wrap.
        self.column.addStretch(1)
        self.setWidget(ground)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def add(self, widget: QWidget) -> None:
        """Put a section below the others."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def bring(self, widget: QWidget) -> None:
        """Scroll until a section begins at the top, as far as there is anything below it."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + widget.mapTo(self.viewport(), QPoint(0, 0)).y())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(240), theme.unit(80))

    def _restyle(self) -> None:
        u = theme.unit
        self.column.setContentsMargins(u(24), u(4), u(24), u(16))
        self.column.setSpacing(0)
