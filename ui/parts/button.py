"""Buttons: one primary a pane, the rest quiet, links quieter; the shortcut stands inside."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import colours, icons, theme
from ui.parts import painting
from ui.parts.pressable import Pressable
from ui.theme import Role

Kind = Literal["primary", "secondary", "surface", "link", "quiet", "icon"]

_BARE = {"link", "quiet", "icon"}


class Button(Pressable):
    """A button with an icon before its word and its shortcut, muted, after it."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "secondary",
        *,
        icon: str = "",
        shortcut: str = "",
        height: int = 32,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, name=name, parent=parent)
        self._kind: Kind = kind
        self._icon = icon
        self._keys = shortcut
        self._keys_shown = True
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_shortcut_text(shortcut)

    @property
    def keys(self) -> str:
        """The keys that do the same, empty when there are none."""
        return self._keys

    def set_words(self, text: str) -> None:
        """Take another word, as when the language changes."""
        self.setText(text)
        self.setAccessibleName(text)
        self.set_shortcut_text(self._keys)
        self.updateGeometry()

    def set_shortcut_text(self, keys: str) -> None:
        """Say which keys do the same; the tooltip keeps them when the button is narrow."""
        self._keys = keys
        painting.plain_tip(self, f"{self.text()}  {keys}" if keys else "")
        self.updateGeometry()
        self.update()

    def show_shortcut(self, shown: bool) -> None:
        """Print the keys inside the button, or leave them to the tooltip."""
        if shown != self._keys_shown:
            self._keys_shown = shown
            self.updateGeometry()
            self.update()

    def follow(self, action: QAction) -> None:
        """Do what an action does, and be enabled when it is."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.set_shortcut_text(keys.replace("Return", "Enter"))  # as the keyboards here call it
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._mirror(action))
        self._mirror(action)

    @override
    def ring_radius(self) -> float:
        return theme.unit(6) + 3

    @override
    def sizeHint(self) -> QSize:
        u = theme.unit
        tall = max(u(self._height), math.ceil(painting.metrics("body").height()) + u(6))
        if self._kind == "icon":
            return QSize(tall, tall)
        wide = 2 * self._padding() + painting.width_of(self.text(), self._role())
        wide += u(16 + 6) if self._icon else 0
        wide += u(10) + painting.width_of(self._keys, "small") if self._shows_keys() else 0
        return QSize(math.ceil(wide), tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        ground, ink, quiet = self._colours()
        box, radius = QRectF(self.rect()), theme.unit(6)
        if ground is not None:
            painting.fill(painter, box, radius, ground)
            if theme.tokens().outlined:
                painting.outline(painter, box, radius, theme.tokens().border)
        if self._kind == "icon":
            self._paint_icon(painter, (box.width() - theme.unit(16)) / 2, ink)
        else:
            self._paint_words(painter, ink, quiet)

    def _paint_words(self, painter: QPainter, ink: QColor, quiet: QColor) -> None:
        u = theme.unit
        left, right = float(self._padding()), self.width() - float(self._padding())
        if self._icon:
            self._paint_icon(painter, left, ink)
            left += u(16 + 6)
        if self._shows_keys():
            wide = painting.width_of(self._keys, "small") + 1
            place = QRectF(right - wide, 0, wide, self.height())
            painting.line(painter, place, self._keys, "small", quiet)
            right -= wide + u(9)
        place = QRectF(left, 0, right - left + 1, self.height())
        painting.line(painter, place, self.text(), self._role(), ink)

    def _paint_icon(self, painter: QPainter, left: float, ink: QColor) -> None:
        size = theme.unit(16)
        place = QRectF(round(left), (self.height() - size) // 2, size, size)
        icons.paint(painter, place, self._icon, ink)

    def _colours(self) -> tuple[QColor | None, QColor, QColor]:
        t = theme.tokens()
        moved = 0.16 if self.isDown() else 0.08 if self.underMouse() and self.isEnabled() else 0.0
        if self._kind == "primary":
            return colours.mixed(t.accent, t.on_accent, moved), t.on_accent, t.on_accent
        if self._kind in _BARE:
            lit = colours.mixed(t.surface, t.text, moved) if moved else None
            return lit, t.accent if self._kind == "link" else t.muted, t.muted
        ground = t.surface if self._kind == "surface" else t.sunken
        return colours.mixed(ground, t.text, moved), t.text, t.muted

    def _padding(self) -> int:
        return theme.unit(6 if self._kind in _BARE else 12)

    def _role(self) -> Role:
        return "strong" if self._kind == "primary" else "body"

    def _shows_keys(self) -> bool:
        return bool(self._keys) and self._keys_shown

    def _mirror(self, action: QAction) -> None:
        self.setEnabled(action.isEnabled())
        words = action.text().replace("&", "")
        if words != self.text():
            self.set_words(words)


def icon_button(icon: str, words: str, *, name: str, parent: QWidget | None = None) -> Button:
    """Return a square button with an icon alone; ``words`` are its name for those who listen."""
    button = Button("", "icon", icon=icon, name=name, parent=parent)
    button.setAccessibleName(words)
    painting.plain_tip(button, words)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    return button
