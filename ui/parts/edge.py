"""The edge of everything one types into: outline, focus, wrong, and both at once."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.parts import painting
from ui.parts.label import Label


class Icon(QLabel):
    """A line icon in a token colour."""

    def __init__(
        self, name: str, colour: str = "muted", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)

    def show_icon(self, name: str, colour: str) -> None:
        """Draw another icon."""
        self._icon, self._colour = name, colour
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.unit(self._size)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme.tokens().colour(self._colour)
        icons.paint(painting.smooth(self), QRectF(self.rect()), self._icon, colour)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Edge(QWidget):
    """A frame around an editor: 1 px outline, 2 px accent in focus, 2 px red when wrong."""

    def __init__(
        self,
        editor: QWidget,
        *,
        icon: str = "",
        hint: str = "",
        height: int = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._wrong = False
        self._height = height
        self._row = QHBoxLayout(self)
        if icon:
            self._row.addWidget(Icon(icon, parent=self))
        self._row.addWidget(editor, 1)
        self._hint = Label(hint, "small", "muted", parent=self)
        self._hint.setVisible(bool(hint))
        self._row.addWidget(self._hint)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def wrong(self) -> bool:
        """Whether what stands inside was found wrong."""
        return self._wrong

    def set_wrong(self, wrong: bool) -> None:
        """Turn the edge red, or back."""
        self._wrong = wrong
        self.update()

    def set_hint(self, hint: str) -> None:
        """Print a quiet word at the right, such as the keys that lead here."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    @override
    def sizeHint(self) -> QSize:
        inner = self._row.sizeHint()
        return QSize(inner.width(), max(self._tall(), inner.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(64), self._tall())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        box, radius = QRectF(self.rect()), theme.unit(6)
        focused = self._editor.hasFocus()
        ground = t.surface if self.isEnabled() else t.sunken
        painting.fill(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), radius, ground)
        if self._wrong and focused:
            painting.outline(painter, box, radius, t.accent, 2)
            painting.outline(painter, box.adjusted(2, 2, -2, -2), radius - 2, t.err, 2)
        elif self._wrong or focused:
            painting.outline(painter, box, radius, t.err if self._wrong else t.accent, 2)
        else:
            painting.outline(painter, box, radius, t.border)

    def _tall(self) -> int:
        letters = math.ceil(painting.metrics("body").height())
        return max(theme.unit(self._height), letters + theme.unit(10))

    def _restyle(self) -> None:
        self._row.setContentsMargins(theme.unit(10), 3, theme.unit(10), 3)
        self._row.setSpacing(theme.unit(8))
        bare(self._editor)
        self.updateGeometry()
        self.update()


def bare(editor: QWidget) -> None:
    """Let an editor show the ground of its edge instead of its own."""
    palette = QPalette(editor.palette())
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    for role, name in (
        (QPalette.ColorRole.Text, "text"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
    ):
        palette.setColor(role, theme.tokens().colour(name))
    editor.setPalette(palette)
