"""What can be done in a tab: actions with their keys, shown as buttons and in menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.button import Button, Kind


def action(owner: QWidget, name: str, keys: str, act: Callable[[], object]) -> QAction:
    """Return an action that works while its tab is shown; its words are set by the tab."""
    made = QAction(owner)
    made.setObjectName(f"{owner.objectName()}.{name}")
    made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if keys:
        made.setShortcut(QKeySequence(keys))
    made.triggered.connect(lambda: act())
    owner.addAction(made)
    return made


class Offer:
    """The buttons a card offers now, out of all it knows; the same ones are left where they are."""

    def __init__(self, bar: ActionBar, buttons: Mapping[str, Button]) -> None:
        self._bar, self._buttons = bar, buttons
        self._names: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    def show(self, *names: str, lesser: tuple[str, ...] = ()) -> None:
        """Offer these, most wanted first, and the lesser ones in the menu at the end."""
        if (names, lesser) != self._names:
            self._names = (names, lesser)
            shown, kept = ([self._buttons[one] for one in group] for group in self._names)
            self._bar.set_buttons(shown, kept)


def button(made: QAction, kind: Kind = "secondary", *, icon: str = "", height: int = 32) -> Button:
    """Return a button that does what an action does."""
    shown = Button("", kind, icon=icon, height=height, name=f"{made.objectName()}.button")
    shown.follow(made)
    return shown
