"""A room with several views at its left: it loads them and turns between them."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui import views
from ui.editing import EditRoom
from ui.fields import Form
from ui.views import LISTED, Switch, View
from ui.workspace import Workspace


class ViewsRoom(EditRoom):
    """The room's own list is one of its ``ways``; a view may have its own card.

    A room names its ways with their modules, says their words in :meth:`way`, and holds its
    records' card first in ``cards``.
    """

    ways: tuple[tuple[str, str], ...] = ()
    """The views in their order, each loaded when first shown."""

    def __init__(self, workspace: Workspace, form: Form, parent: QWidget | None = None) -> None:
        self.views: dict[str, View] = {}
        self.view_key = LISTED
        super().__init__(workspace, form, parent)

    @abstractmethod
    def way(self, key: str) -> str:
        """Return the word on a view's chip."""

    def open_first(self, usual: str = LISTED) -> None:
        """Show the view of the day before."""
        known = self.workspace.memory.text(self._kept, usual)
        self.show_view(known if known in dict(self.ways) else usual)

    @property
    def view(self) -> QWidget:
        """The view that is shown."""
        return self.views.get(self.view_key, self.list)

    @property
    def apart(self) -> bool:
        """Whether the view shows something else than the room's own records."""
        view = self.view
        return isinstance(view, View) and view.card is not None

    def show_view(self, key: str) -> None:
        """Show another view; the record that was current stays so."""
        self.view_key = key
        self.switch.chips.choose(key)
        self.workspace.memory.keep(self._kept, key)
        if key == LISTED:
            self.left_stack.setCurrentIndex(0)
        else:
            view = self.load_view(key)
            self.left_stack.setCurrentWidget(view)
        if self.apart:
            self.show_page()
        self.look()
        self.show_its_card()
        self.take_focus()

    def load_view(self, key: str) -> View:
        """Return a view, loading it the first time it is asked for."""
        if key not in self.views:
            made = self.views[key] = views.load(self.ways, key, self.workspace)
            self.left_stack.addWidget(made)
            if made.card is not None:
                self.cards.addWidget(made.card)
            self.hear_view(made)
        return self.views[key]

    def hear_view(self, view: View) -> None:
        """Listen to a view that was just loaded."""

    @override
    def show_in(self, view: str, record: int) -> None:
        self.show_view(view)
        if view == LISTED:
            self.open_record(record)
            return
        self.load_view(view).show_own(record)
        self.forward()

    @override
    def open_record(self, record: int) -> None:
        if self.apart:
            self.show_view(LISTED)
        super().open_record(record)

    def take_focus(self) -> None:
        """Let the keys come to the view."""
        if isinstance(self.view, View):
            self.view.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_its_card(self) -> None:
        """Show the view's own card where it has one, else the room's."""
        view = self.view
        own = view.card if isinstance(view, View) else None
        self.switch.first.setVisible(own is None)
        if own is not None:
            self.cards.setCurrentWidget(own)
        else:
            self.cards.setCurrentIndex(0)

    @override
    def look(self) -> None:
        if isinstance(self.view, View):
            self.view.look()
        else:
            super().look()

    @override
    def refresh(self, subject: str) -> None:
        view = self.view
        if not isinstance(view, View) or subject in view.subjects:
            self.look()
        self.draw()

    @override
    def focus_search(self) -> None:
        self.split.show_list()
        if isinstance(self.view, View):
            self.view.focus_search()
        else:
            super().focus_search()

    @override
    def back(self) -> None:
        self.split.show_list()
        self.take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if isinstance(self.view, View) and not self.editing:
            self.take_focus()

    @property
    def _kept(self) -> str:
        return f"{self.name}/view"

    @override
    def _build(self) -> None:
        super()._build()
        self.switch = Switch(self.ways, self.way, name=self.name)
        self.left_stack, self.cards = QStackedWidget(), QStackedWidget()
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shelf, 1)
        self.head.first.hide()
        self.left_stack.addWidget(listing)
        self.left_column.addWidget(self.switch)
        self.left_column.addWidget(self.left_stack, 1)
        self.pages.addWidget(self.cards)
        self.switch.chosen.connect(self.show_view)
