"""A view that is a list of its own records: search, chips, rows, and a card for the one shown."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.kazakh import folding
from ui.actions import action, button
from ui.parts.empty_state import EmptyState
from ui.parts.list_head import ChipRow, ListHead
from ui.parts.pane import Pane
from ui.tables import Column, ListView, PagedModel
from ui.views import View
from ui.workspace import Workspace

_ON_CARD = QKeySequence("Del")
"""What takes a row off the card's list must not be pressed in the list beside it."""


class Line(Protocol):
    """A row of the list: the record's number, what is searched in it, the chips it stands under."""

    @property
    def id(self) -> int: ...  # noqa: D102

    @property
    def said(self) -> str: ...  # noqa: D102

    @property
    def chips(self) -> Iterable[str]: ...  # noqa: D102


class RecordCard(QWidget):
    """The card of one record of a view; -1 shows none."""

    doing: Mapping[str, QAction]

    @abstractmethod
    def show_record(self, record: int) -> None:
        """Show a record."""

    @abstractmethod
    def retranslate(self) -> None:
        """Write every word again."""

    @abstractmethod
    def enter(self) -> None:
        """Take the keys, as Enter in the list brings them here."""


class ListedView(View):
    """Records that are few enough to be looked through between two keys.

    A view says its ``columns`` and ``filters``, gives its lines by :meth:`found`, and begins a
    new record by :meth:`begin_new`; what is done with one is done on its card.
    """

    icon = "document"
    columns: tuple[Column[Any], ...] = ()
    filters: tuple[str, ...] = ("",)
    always: tuple[str, ...] = ()
    alarming: tuple[str, ...] = ()

    def __init__(
        self, workspace: Workspace, card: RecordCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        name = self.objectName()
        self.card = self.own = card
        self.begin = action(self, "begin", "Ctrl+N", self.begin_new)
        chips = ChipRow(self.filters, self.chip, always=self.always, name=f"{name}.chips")
        self.head = ListHead(chips, name=name)
        self.model = PagedModel(self.columns, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.empty = EmptyState(self.icon, name=f"{name}.empty")
        self._shelf = QStackedWidget()
        self._known: dict[int, Line] = {}
        self._lay_out()
        self._connect()

    @abstractmethod
    def found(self) -> Sequence[Line]:
        """Return every line, in the order of the list."""

    @abstractmethod
    def begin_new(self) -> None:
        """Begin a new record."""

    @abstractmethod
    def chip(self, key: str) -> str:
        """Return the word on a filter's chip."""

    @abstractmethod
    def reword(self) -> None:
        """Write the view's own words again."""

    def counts(self, _line: Line) -> bool:
        """Tell whether a line is one of those that the chips count; a sum of them is not."""
        return True

    @override
    def look(self) -> None:
        """Ask again what there is; the current record stays current."""
        everything = self.found()
        sought = folding.words(self.head.search.text)
        fitting = [each for each in everything if _says(each, sought)]
        self._known = {each.id: each for each in everything}
        self.head.chips.show_counts(
            {
                key: sum(_under(each, key) for each in fitting if self.counts(each))
                for key in self.filters
            }
        )
        shown = [each.id for each in fitting if _under(each, self.head.chips.current)]
        self.list.set_ids(array("q", shown))
        self.model.refresh()
        self._shelf.setCurrentIndex(0 if everything else 1)
        if self.list.current_id < 0 and shown:
            self.list.select_row(0)
        self.own.show_record(self.list.current_id)

    def sift(self) -> None:
        """Show what search and chip leave; a view that asks at length need not ask again."""
        self.look()

    @override
    def show_own(self, record: int) -> None:
        """Show a record whatever was searched for and chosen among the chips."""
        self.look()
        if not self.list.select_id(record):
            self.head.search.line.clear()
            if self.head.chips.current != self.filters[0]:
                self.head.chips.choose(self.filters[0])
            self.look()
            self.list.select_id(record)
        self.own.show_record(self.list.current_id)

    @override
    def take_focus(self) -> None:
        where = self.list if self._known else self.empty
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> None:
        self.head.search.take_focus()

    @override
    def retranslate(self) -> None:
        self.head.chips.retranslate()
        self.reword()
        self.list.retranslate()
        self.own.retranslate()

    def _fetch(self, ids: Sequence[int]) -> Sequence[Line]:
        return [self._known[each] for each in ids]

    def _lay_out(self) -> None:
        ground = Pane("bg")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        for key in self.alarming:
            self.head.chips.alarm(key)
        self.head.first.follow(self.begin)
        self.empty.set_actions([button(self.begin, "primary", icon="plus")])
        self._shelf.addWidget(ground)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shelf, 1)

    def _connect(self) -> None:
        self.head.search.searched.connect(lambda _words: self.sift())
        self.head.search.left.connect(self.take_focus)
        self.head.search.submitted.connect(lambda _words: self.take_focus())
        self.head.chips.chosen.connect(lambda _key: self.sift())
        self.list.current_changed.connect(self.own.show_record)
        self.list.activated_id.connect(lambda _record: self.own.enter())
        self.list.context_menu.connect(self._menu)
        for made in self.own.doing.values():
            if made.shortcut() != _ON_CARD:
                self.addAction(made)

    def _menu(self, record: int, place: QPoint) -> None:
        """Offer by the right button what can be done with a record."""
        self.list.select_id(record)
        offered = QMenu(self)
        offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered.addActions([made for made in self.own.doing.values() if made.isEnabled()])
        offered.popup(place)


def _says(line: Line, sought: Sequence[str]) -> bool:
    folded = folding.fold(line.said) if sought else ""
    return all(word in folded for word in sought)


def _under(line: Line, chip: str) -> bool:
    return chip == "" or chip in line.chips
