"""Scales of a result brought from elsewhere: a name, points and the most there is, row by row."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance.instruments import Three
from app.guidance.scoring import Score
from app.kazakh import keyboard
from ui import theme
from ui.fields import Field
from ui.instruments.words import translate
from ui.parts.edge import Edge
from ui.parts.label import Label

_MOST_ROWS, _NUMBER = 40, re.compile(r"\d{1,4}([.,]\d{1,2})?")


class _Row(NamedTuple):
    name: QLineEdit
    raw: QLineEdit
    most: QLineEdit

    @property
    def typed(self) -> tuple[str, str, str]:
        raw, most = (keyboard.digits(line.text()).strip() for line in (self.raw, self.most))
        return self.name.text().strip(), raw, most


class _Table(QWidget):
    """Rows of three lines; a fresh one stands below the last that was typed in."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._heads = [Label("", "small", "muted") for _ in range(3)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.grow()

    def grow(self) -> None:
        """Have one empty row at the end, and no more."""
        while len(self.rows) < _MOST_ROWS and (not self.rows or any(self.rows[-1].typed)):
            self._add()

    def clear(self) -> None:
        """Empty every row."""
        for row in self.rows:
            for line in row:
                line.clear()

    def retranslate(self) -> None:
        """Write the words again."""
        titles = (
            translate("Tests", "Scale"),
            translate("Tests", "Points"),
            translate("Tests", "Of"),
        )
        for head, title in zip(self._heads, titles, strict=True):
            head.setText(title)
        for number, row in enumerate(self.rows, 1):
            for line, title in zip(row, titles, strict=True):
                line.setAccessibleName(f"{title} {number}")

    def _add(self) -> None:
        lines = []
        for column, part in enumerate(("name", "raw", "most")):
            line = QLineEdit()
            line.setFrame(False)
            line.setMaxLength(200 if column == 0 else 8)
            line.setObjectName(f"instruments.elsewhere.scale{len(self.rows) + 1}.{part}")
            line.textEdited.connect(self._edited)
            edge = Edge(line)
            if column:
                edge.setFixedWidth(theme.unit(84))
            self._grid.addWidget(edge, len(self.rows) + 1, column)
            if self.isVisible():
                edge.show()  # at once: the next Tab comes here
            lines.append(line)
        row = _Row(*lines)
        before = self.rows[-1].most if self.rows else None
        self.rows.append(row)
        if before is not None:  # Tab goes down the rows, not past them
            for line in row:
                QWidget.setTabOrder(before, line)
                before = line
        self.retranslate()

    def _edited(self) -> None:
        self.grow()
        self.edited.emit()

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme.unit(8))
        self._grid.setVerticalSpacing(theme.unit(6))


class ScaleRowsField(Field):
    """The scores of a test taken elsewhere; ``scores`` refuses a row that cannot be read."""

    label_on_top = True

    def __init__(self) -> None:
        self.table = _Table()
        super().__init__(self.table, framed=False)
        self.table.setFocusProxy(self.table.rows[0].name)
        self.table.edited.connect(self._edited)

    def scores(self) -> tuple[Score, ...]:
        """Return the scores typed; refuses points that are no number and a row without a name."""
        typed = [row.typed for row in self.table.rows if any(row.typed)]
        return tuple(_score(number, *row) for number, row in enumerate(typed, 1))

    @override
    def set_words(self, label: str, hint: str = "") -> None:
        super().set_words(label, hint)
        self.table.retranslate()

    @override
    def value(self) -> str:
        return self.typed()

    @override
    def set_value(self, value: str) -> None:
        self.set_typed(value or "")

    @override
    def typed(self) -> str:
        rows = ["\t".join(row.typed) for row in self.table.rows if any(row.typed)]
        return "\n".join(rows)

    @override
    def set_typed(self, text: str) -> None:
        self.table.clear()
        for place, line in enumerate(text.splitlines()):
            self.table.grow()
            for part, words in zip(self.table.rows[place], line.split("\t"), strict=False):
                part.setText(words)
        self.table.grow()
        self.clear_error()


def _score(number: int, name: str, raw: str, most: str) -> Score:
    if not name:
        raise FieldRefusal("scores", "scale-name-missing", number=number)
    return Score(str(number), Three(name), _points(raw, name), _points(most, name))


def _points(typed: str, name: str) -> float:
    if not _NUMBER.fullmatch(typed):
        raise FieldRefusal("scores", "scale-points-unreadable", value=typed, name=name)
    return float(typed.replace(",", "."))
