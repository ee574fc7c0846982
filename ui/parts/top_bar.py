"""The head of the window: the name, the tabs, the lock, the help."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.parts import painting
from ui.parts.button import Button, icon_button
from ui.parts.pane import Pane
from ui.parts.pressable import Pressable

_TALL, _GAP, _MOST_KEYS = 48, 8, 9


class _Tab(Pressable):
    """A word; the current one is bold over a line of accent, and takes no other width for it."""

    def __init__(self, text: str, *, name: str, parent: QWidget) -> None:
        super().__init__(text, name=name, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def ring_radius(self) -> float:
        return 0

    @override
    def sizeHint(self) -> QSize:
        wide = painting.width_of(self.text(), "strong")
        return QSize(math.ceil(wide) + 2 * theme.unit(10), theme.unit(_TALL))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        bar = self.parentWidget()
        if step and isinstance(bar, TopBar):
            bar.step(self, step)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, u = theme.tokens(), painting.smooth(self), theme.unit
        on, box = self.isChecked(), QRectF(self.rect())
        ink = t.text if on or self.underMouse() else t.muted
        role: theme.Role = "strong" if on else "body"
        painting.line(painter, box, self.text(), role, ink, painting.CENTRE)
        if on:
            strip = QRectF(u(10), box.bottom() - 3, box.width() - 2 * u(10), 3)
            painting.fill(painter, strip, 1.5, t.accent)
        if self.hasFocus():
            ring = box.adjusted(2, u(9), -2, -u(9))
            painting.outline(painter, ring, u(6), t.accent, 2)


class _Wordmark(QWidget):
    """The compass and the name of the program."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.current().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        wide = theme.unit(22 + 8 + 26) + painting.width_of(self._words, "group")
        return QSize(math.ceil(wide), theme.unit(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter, size = theme.tokens(), painting.smooth(self), theme.unit(22)
        sign = QRectF(0, (self.height() - size) // 2, size, size)
        icons.paint(painter, sign, "compass", t.accent)
        words = QRectF(theme.unit(22 + 8), 0, self.width(), self.height() - 1)
        painting.line(painter, words, self._words, "group", t.text)


class TopBar(Pane):
    """Tabs by name and by Alt+1…9; those that do not fit go to a menu at the end."""

    chosen = Signal(str)
    settings_asked = Signal()
    help_asked = Signal()

    def __init__(
        self, wordmark: str = "Бағдар", *, name: str = "top", parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", edges=Qt.Edge.BottomEdge, name=name, parent=parent)
        self._tabs: dict[str, _Tab] = {}
        self._group = QButtonGroup(self)
        self._wordmark = _Wordmark(wordmark, self)
        self._more = Button("", "link", icon="chevron-down", name=f"{name}.more", parent=self)
        self._gear = icon_button("gear", "", name=f"{name}.settings", parent=self)
        self._help = Button("", "quiet", shortcut="F1", name=f"{name}.help", parent=self)
        self._row = QHBoxLayout(self)
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def current(self) -> str:
        """The key of the tab that is open."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    @property
    def overflowing(self) -> list[str]:
        """Keys of the tabs that moved into the menu."""
        return [key for key, tab in self._tabs.items() if tab.isHidden()]

    def set_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Show these tabs by key and word; the same keys again only change the words."""
        if list(self._tabs) != [key for key, _ in tabs]:
            self._make_tabs(tabs)
        for key, words in tabs:
            self._tabs[key].setText(words)
            self._tabs[key].setAccessibleName(words)
            self._tabs[key].updateGeometry()
        self._fit()

    def show_tab(self, key: str) -> None:
        """Mark a tab as open without telling anybody; a key that is no tab marks none."""
        self._group.setExclusive(False)
        for each, tab in self._tabs.items():
            tab.setChecked(each == key)
        self._group.setExclusive(True)
        self._fit()

    def step(self, tab: QWidget, by: int) -> None:
        """Move focus along the tabs."""
        seen = [one for one in self._tabs.values() if not one.isHidden()]
        if tab in seen:
            place = (seen.index(tab) + by) % len(seen)
            seen[place].setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Write the bar's own words again."""
        self._more.set_words(self.tr("More"))
        self._gear.setAccessibleName(self.tr("Settings"))
        painting.plain_tip(self._gear, f"{self.tr('Settings')}  Alt+0")
        self._help.set_words(self.tr("Help"))
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def sizeHint(self) -> QSize:
        letters = math.ceil(painting.metrics("body").height())
        return QSize(theme.unit(800), max(theme.unit(_TALL), letters + theme.unit(16)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(300), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        for part in (self._wordmark, self._more):
            self._row.addWidget(part)
        self._row.addStretch(1)
        for part in (self._gear, self._help):
            self._row.addWidget(part)
        self._gear.clicked.connect(self.settings_asked)
        self._help.clicked.connect(self.help_asked)
        self._more.clicked.connect(self._pop)

    def _make_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        for old in self._tabs.values():
            self._row.removeWidget(old)
            self._group.removeButton(old)
            old.deleteLater()
        for keys in self.findChildren(QShortcut):
            keys.deleteLater()
        self._tabs = {}
        for place, (key, words) in enumerate(tabs):
            self._tabs[key] = self._make_tab(place, key, words)

    def _make_tab(self, place: int, key: str, words: str) -> _Tab:
        tab = _Tab(words, name=f"{self.objectName()}.{key}", parent=self)
        self._group.addButton(tab)
        self._row.insertWidget(1 + place, tab)
        tab.clicked.connect(lambda: self._choose(key))
        if place < _MOST_KEYS:
            keys = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            keys.activated.connect(lambda: self._choose(key))
        return tab

    def _choose(self, key: str) -> None:
        self.show_tab(key)
        self.chosen.emit(key)

    def _fit(self) -> None:
        """The wordmark's words go first, then the last tabs; the open one always stays."""
        room = self.width() - 2 * theme.unit(20)
        room -= self._gear.sizeHint().width() + self._help.sizeHint().width() + theme.unit(24)
        sizes = {key: tab.sizeHint().width() + theme.unit(_GAP) for key, tab in self._tabs.items()}
        mark = self._wordmark.sizeHint().width() + theme.unit(_GAP)
        self._wordmark.setVisible(sum(sizes.values()) + mark <= room)
        kept = self._kept(sizes, room)
        for key, tab in self._tabs.items():
            tab.setVisible(key in kept)
        self._more.setVisible(len(kept) < len(self._tabs))

    def _kept(self, sizes: dict[str, int], room: int) -> list[str]:
        kept = list(sizes)
        if sum(sizes.values()) <= room:
            return kept
        room -= self._more.sizeHint().width() + theme.unit(_GAP)
        while len(kept) > 1 and sum(sizes[key] for key in kept) > room:
            kept.remove(next(key for key in reversed(kept) if key != self.current))
        return kept

    def _pop(self) -> None:
        menu = QMenu(self)
        for key in self.overflowing:
            action = QAction(self._tabs[key].text().replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, key=key: self._choose(key))
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _restyle(self) -> None:
        self._row.setContentsMargins(theme.unit(20), 0, theme.unit(20), 0)
        self._row.setSpacing(theme.unit(_GAP))
        self.updateGeometry()
        self._fit()
