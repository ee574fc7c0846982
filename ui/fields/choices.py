"""A field that chooses one of a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.fields.field import Field
from ui.parts import painting


class Combo(QComboBox):
    """A combo that shows its word and a chevron on the ground of its edge."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.unit(120), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(40), super().minimumSizeHint().height())

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        t, painter, size = theme.tokens(), painting.smooth(self), theme.unit(14)
        box = QRectF(self.rect())
        words = self.currentText() or self.placeholderText()
        ink = t.text if self.currentIndex() >= 0 and self.isEnabled() else t.muted
        painting.line(painter, box.adjusted(2, 0, -size - 4, 0), words, "body", ink)
        arrow = QRectF(box.right() - size, (box.height() - size) // 2, size, size)
        icons.paint(painter, arrow, "chevron-down", t.muted)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # turning the wheel over a form must scroll it, not change an answer


class ChoiceField(Field):
    """One of a few answers, chosen by arrows or by its first letters; ``None`` when not chosen."""

    def __init__(
        self,
        options: Sequence[tuple[object, str]] = (),
        *,
        label: str = "",
        hint: str = "",
        placeholder: str = "",
        wide: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.combo = Combo()
        self.combo.setPlaceholderText(placeholder)
        self.combo.setMaxVisibleItems(16)
        super().__init__(self.combo, label=label, hint=hint, wide=wide, name=name, parent=parent)
        self.set_options(options)
        self.combo.currentIndexChanged.connect(self._edited)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other answers; the one chosen stays if it is still among them."""
        chosen = self.value()
        self.combo.blockSignals(True)
        self.combo.clear()
        for answer, words in options:
            self.combo.addItem(words, answer)
        self.combo.setCurrentIndex(self._place(chosen))
        self.combo.blockSignals(False)

    @override
    def value(self) -> object:
        """Return the answer chosen, ``None`` when there is none."""
        return self.combo.currentData()

    @override
    def set_value(self, value: object) -> None:
        """Choose an answer; one that is not offered leaves the field empty."""
        self.combo.setCurrentIndex(self._place(value))
        self.clear_error()

    @override
    def typed(self) -> str:
        return "" if self.value() is None else str(self.value())

    @override
    def set_typed(self, text: str) -> None:
        answers = (self.combo.itemData(place) for place in range(self.combo.count()))
        self.set_value(next((answer for answer in answers if str(answer) == text), None))

    def _place(self, wanted: object) -> int:
        for place in range(self.combo.count()):
            if self.combo.itemData(place) == wanted and wanted is not None:
                return place
        return -1
