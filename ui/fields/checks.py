"""A field that is yes or no."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.fields.field import Field
from ui.parts import painting
from ui.parts.pressable import Pressable


class CheckBox(Pressable):
    """A square that is ticked or not, and its words, broken into lines where they must be."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, name=name, parent=parent)
        self.setCheckable(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # a second line may be needed
        self.setSizePolicy(policy)

    @override
    def ring_radius(self) -> float:
        return 0

    @override
    def heightForWidth(self, arg__1: int) -> int:
        room = arg__1 - theme.unit(30)
        words = painting.wrapped(self.text(), "body", room)[1]
        return max(theme.unit(28), math.ceil(words) + theme.unit(8))

    @override
    def sizeHint(self) -> QSize:
        wide = theme.unit(30) + painting.width_of(self.text(), "body") + 2
        return QSize(math.ceil(wide), self.heightForWidth(math.ceil(wide)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(100), theme.unit(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, side = theme.tokens(), painting.smooth(self), theme.unit(18)
        top = theme.unit(5)
        box = QRectF(theme.unit(4), top, side, side)
        if self.isChecked():
            painting.fill(painter, box, theme.unit(4), t.accent)
            inner = box.adjusted(2, 2, -2, -2)
            icons.paint(painter, inner, "check", t.on_accent)
        else:
            painting.fill(painter, box, theme.unit(4), t.surface)
            painting.outline(painter, box, theme.unit(4), t.border, 1)
        ink = t.text if self.isEnabled() else t.muted
        words = QRectF(box.right() + theme.unit(8), theme.unit(4), 0, self.height())
        words.setRight(self.width())
        if self.hasFocus():
            painting.outline(painter, QRectF(self.rect()), theme.unit(6), t.accent, 2)
        painting.paragraph(painter, words, self.text(), "body", ink)


class CheckField(Field):
    """Yes or no; the words stand behind the square, the label column stays empty."""

    def __init__(
        self,
        *,
        label: str = "",
        hint: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.box = CheckBox()
        super().__init__(self.box, label=label, hint=hint, framed=False, name=name, parent=parent)
        self.box.toggled.connect(self._edited)

    @override
    def set_words(self, label: str, hint: str = "") -> None:
        super().set_words("", hint)
        self.box.setText(label)
        self.box.setAccessibleName(label)
        self.box.updateGeometry()

    @override
    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.box.isChecked()

    @override
    def set_value(self, value: bool) -> None:
        """Tick it, or not."""
        self.box.setChecked(bool(value))
        self.clear_error()

    @override
    def typed(self) -> str:
        return "1" if self.value() else ""

    @override
    def set_typed(self, text: str) -> None:
        self.set_value(text == "1")
