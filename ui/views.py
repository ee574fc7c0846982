"""The ways to look at a tab's left pane: its own list, and whatever else the tab adds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.parts.button import Button
from ui.parts.list_head import ChipRow
from ui.workspace import Workspace

LISTED = "list"
"""The tab's own list, which no module has to be loaded for."""


class View(QWidget):
    """One way to look: it fills the left pane.

    A view of something else than the tab's own records has a ``card`` of its own for the right
    pane; without one the tab's card stands there. It looks again in :meth:`look` when one of its
    ``subjects`` has changed.
    """

    list_wanted = Signal(str, object)
    """A list of a subject is to be taken in, with what is said of the whole of it."""

    room = ""
    """The tab's stable name, first part of the names of all its widgets."""
    key = ""
    subjects: tuple[str, ...] = ()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{self.room}.{self.key}")
        self.workspace = workspace
        self.card: QWidget | None = None

    def look(self) -> None:
        """Ask again what to show; the current record stays current."""

    def retranslate(self) -> None:
        """Write every word again."""

    def show_own(self, record: int) -> None:
        """Show a record of a view that shows something else than the tab's own records."""

    def take_focus(self) -> None:
        """Let the keys come here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor where a search is typed."""
        self.take_focus()


def load(ways: Sequence[tuple[str, str]], key: str, workspace: Workspace) -> View:
    """Return a view of a tab's ways, loading its module."""
    module, _, kind = dict(ways)[key].partition(":")
    return cast("View", getattr(import_module(module), kind)(workspace))


class Choice(ChipRow):
    """Chips without counts, of which one is always on; pressed again it stays."""

    def __init__(
        self,
        keys: Sequence[str],
        words: Callable[[str], str],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(keys, words, name=name, parent=parent)
        for key in keys:
            self.chip(key).set_count(None)

    @override
    def choose(self, key: str) -> None:
        if key != self.current:
            super().choose(key)
        else:
            self.chip(key).setChecked(True)

    def offer(self, key: str, offered: bool) -> None:
        """Offer one of the choices, or leave it out."""
        self.chip(key).setVisible(offered)
        self.retranslate()


class Switch(QWidget):
    """The views as chips, the button of a new record at their right."""

    chosen = Signal(str)

    def __init__(
        self,
        ways: Sequence[tuple[str, str]],
        words: Callable[[str], str],
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chips = Choice([key for key, _ in ways], words, name=f"{name}.views")
        self.first = Button("", "primary", height=36, icon="plus", name=f"{name}.first")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.first, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.chips.chosen.connect(self.chosen)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Write the words again."""
        self.chips.retranslate()

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(20), u(12), u(20), u(8))
        self._row.setSpacing(u(12))
