"""A tab that is a list and a card: it keeps its place, and every count opens its own rows."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.parts.empty_state import EmptyState
from ui.parts.list_head import ChipRow, ListHead
from ui.parts.pane import Pane
from ui.rooms import Room
from ui.tables import Column, ListView, PagedModel
from ui.workspace import Workspace


class ListRoom(Room):
    """List and card of one kind of record.

    A tab says its ``columns``, gives rows by :meth:`fetch`, ids by :meth:`listed`, counts by
    :meth:`counted`, and shows one record by :meth:`show_card`; ``pages`` holds the card first.
    """

    columns: tuple[Column[Any], ...] = ()
    filters: tuple[str, ...] = ("",)
    always: tuple[str, ...] = ()
    alarming: tuple[str, ...] = ()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        chips = ChipRow(self.filters, self.chip, always=self.always, name=f"{self.name}.chips")
        self.head = ListHead(chips, name=self.name)
        self.model = PagedModel(self.columns, self.fetch)
        self.list = ListView(self.model, name=f"{self.name}.list")
        self.model.setParent(self.list)
        self.empty = EmptyState(self.icon, name=f"{self.name}.empty")
        self.pages = QStackedWidget()
        self._shelf = QStackedWidget()
        self._to_first, self._awaited = False, -1
        self._build()

    # What a tab says

    def chip(self, key: str) -> str:
        """Return the word on a filter's chip."""
        raise NotImplementedError

    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        """Return the rows of a page of the list."""
        raise NotImplementedError

    def listed(self) -> array[int]:
        """Return what the search and the filter leave, in order."""
        raise NotImplementedError

    def counted(self) -> Mapping[str, int]:
        """Return how many rows each filter would open under the search."""
        raise NotImplementedError

    def show_card(self, record: int) -> None:
        """Show a record's card; -1 for none."""
        raise NotImplementedError

    def activate(self, record: int) -> None:
        """Do what Enter does in the list: bring the card forward."""
        self.forward()
        self.show_card(record)

    def forward(self) -> None:
        """Bring the card forward where one pane fits, the keys with it."""
        self.split.show_card()
        if self.split.single:
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    # What every list does

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.head.search.text

    @property
    def current(self) -> int:
        """The record whose card is shown, -1 when there is none."""
        return self.list.current_id

    def look(self) -> None:
        """Ask again what to list; the current record stays current while it is listed."""
        self.show_found(self.listed(), self.counted())

    def show_found(self, ids: array[int], counts: Mapping[str, int]) -> None:
        """Show what was found, and how many each filter would open."""
        self.list.set_ids(ids)
        self.model.refresh()
        self.head.chips.show_counts(counts)
        bare = not ids and not self.words and self.head.chips.current == self.filters[0]
        self._shelf.setCurrentIndex(1 if bare and not self.narrowed() else 0)
        if self._awaited >= 0:
            self.list.select_id(self._awaited)
        elif self._to_first or self.current < 0:
            self.list.select_row(0)
        self._to_first, self._awaited = False, -1

    def narrowed(self) -> bool:
        """Tell whether more than search and chips keeps rows away."""
        return False

    def find_again(self, words: str) -> None:
        """Search as it is typed, the closest first and current."""
        self._to_first = bool(words)
        self.look()

    def draw(self) -> None:
        """Show the current card again, as when something on it changed."""
        self.show_card(self.current)

    def open_record(self, record: int) -> None:
        """Show a record whatever the list was narrowed to."""
        if not self.list.select_id(record):
            self.head.search.line.clear()
            self._awaited = record
            self.widen()
        self.forward()

    def widen(self) -> None:
        """Show the whole list."""
        if self.head.chips.current != self.filters[0]:
            self.head.chips.choose(self.filters[0])
        self.look()

    @override
    def show_record(self, record: int) -> None:
        self.open_record(record)

    @override
    def focus_search(self) -> None:
        self.split.show_list()
        self.head.search.take_focus()

    @override
    def refresh(self, subject: str) -> None:
        self.look()
        self.draw()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.head.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def escape(self) -> None:
        """Do what Esc does: go back."""
        self.back()

    def back(self) -> None:
        """Return from the card to the row it belongs to."""
        self.split.show_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self, record: int, place: QPoint) -> None:
        """Offer by the right button what can be done with a record."""
        offered = QMenu(self)
        offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered.addActions([action for action in self.of_record() if action.isEnabled()])
        self.list.select_id(record)
        offered.popup(place)

    def of_record(self) -> Sequence[QAction]:
        """Return what can be done with a record, in the order of its menu."""
        return self.actions()

    def shelved(self, widget: QWidget) -> QWidget:
        """Return a bar with the margins of the card around it, to stand above the card."""
        shelf = QWidget()
        inner = QVBoxLayout(shelf)
        inner.setContentsMargins(theme.unit(24), 0, theme.unit(24), 0)
        inner.addWidget(widget)
        return shelf

    def _build(self) -> None:
        shown = Pane("bg")
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        for key in self.alarming:
            self.head.chips.alarm(key)
        self._shelf.addWidget(shown)
        self._shelf.addWidget(self.empty)
        self.left_column.addWidget(self.head)
        self.left_column.addWidget(self._shelf, 1)
        self.pages.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.right_column.addWidget(self.pages, 1)
        self.head.search.searched.connect(self.find_again)
        self.head.search.left.connect(self._enter_list)
        self.head.search.submitted.connect(lambda _words: self._enter_list())
        self.head.chips.chosen.connect(lambda _key: self.look())
        self.list.current_changed.connect(self.show_card)
        self.list.activated_id.connect(self.activate)
        self.list.context_menu.connect(self.menu)
        chosen = self.workspace.memory.words(f"{self.name}/columns")
        if chosen:
            self.list.choose_columns(chosen)
        self.list.columns_changed.connect(
            lambda keys: self.workspace.memory.keep(f"{self.name}/columns", keys)
        )

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if self.current < 0:
            self.list.select_row(0)
