"""Choosing one of a few answers with one key: a letter, an arrow, or the digit beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.kazakh import keyboard
from ui import theme
from ui.fields.field import Field
from ui.parts import painting

_TALL = 32


class _Line(QAbstractItemDelegate):
    """Paints an answer: a circle that is full when it is the one, its words, its digit."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(theme.unit(160), theme.unit(_TALL))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        t, u, box = theme.tokens(), theme.unit, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painting.fill(painter, box.adjusted(2, 1, -2, -1), u(6), t.tint)
            if t.outlined:
                painting.outline(painter, box.adjusted(2, 1, -2, -1), u(6), t.border)
        ring = QRectF(box.left() + u(10), box.center().y() - u(7), u(14), u(14))
        painting.outline(painter, ring, u(7), t.accent if chosen else t.border, 1.5)
        if chosen:
            painting.fill(painter, ring.adjusted(u(4), u(4), -u(4), -u(4)), u(7), t.accent)
        ink = t.tint_text if chosen else t.text
        words = box.adjusted(u(34), 0, -u(34), 0)
        painting.line(painter, words, str(index.data()), "body", ink)
        place = QRectF(box.right() - u(30), box.top(), u(20), box.height())
        quiet = t.tint_text if chosen else t.muted
        painting.line(painter, place, str(index.row() + 1), "small", quiet, painting.RIGHT)


class _Sheet(QListWidget):
    """The answers, all in sight; Enter belongs to the dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_Line(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = keyboard.row_digits(event.text())
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif digit.isdecimal() and len(digit) == 1 and 1 <= int(digit) <= self.count():
            self.setCurrentRow(int(digit) - 1)
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(200), theme.unit(_TALL) * max(1, self.count()) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(120), self.sizeHint().height())


class AnswersField(Field):
    """One of a few answers, all shown; ``value`` is the key of the one chosen."""

    label_on_top = True

    def __init__(
        self,
        answers: Sequence[tuple[str, str]] = (),
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.sheet = _Sheet()
        super().__init__(self.sheet, name=name, parent=parent)
        self.set_answers(answers)
        self.sheet.currentRowChanged.connect(self._edited)

    def set_answers(self, answers: Sequence[tuple[str, str]]) -> None:
        """Offer other answers, or the same in another language; the one chosen stays."""
        chosen = self.value()
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for key, words in answers:
            item = QListWidgetItem(words, self.sheet)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.set_value(chosen)
        self.sheet.blockSignals(False)
        self.sheet.updateGeometry()

    @override
    def value(self) -> str:
        """Return the key of the answer chosen, "" when none is."""
        item = self.sheet.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    @override
    def set_value(self, value: str) -> None:
        """Choose an answer; one that is not offered leaves none chosen."""
        keys = [
            self.sheet.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.sheet.count())
        ]
        self.sheet.setCurrentRow(keys.index(value) if value in keys else -1)
        self.clear_error()

    @override
    def typed(self) -> str:
        return self.value()

    @override
    def set_typed(self, text: str) -> None:
        self.set_value(text)
