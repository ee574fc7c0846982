"""Lists of people under a title: the lists at the left, the card of one with its people right."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme
from ui.actions import Offer, action, button
from ui.guidance.printing import Press
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.empty_state import EmptyState
from ui.parts.list_head import ChipRow
from ui.parts.refusal_bar import RefusalBar
from ui.tables import Column, ListView, PagedModel
from ui.views import View
from ui.workspace import Workspace

translate = QCoreApplication.translate

Entry = TypeVar("Entry")
Listed = TypeVar("Listed")


class ListCard(QWidget, Generic[Entry]):
    """Shift and the arrows choose several people; what is done is done with all of them.

    A card names its ``keys`` (each a method of its own), which of them are ``offered`` as
    buttons, and its ``columns``; what changed is told under ``changed``.
    """

    keys: Mapping[str, str] = {}
    offered: tuple[str, ...] = ()
    columns: tuple[Column[Any], ...] = ()
    changed = "participant"

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.ask: QDialog | None = None
        self.entries: dict[int, Entry] = {}
        self.head = CardHead(name=f"{name}.head")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.model = PagedModel(self.columns, self._fetch)
        self.list = ListView(self.model, name=f"{name}.people")
        self.model.setParent(self.list)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.bar = ActionBar(name=f"{name}.actions")
        self.press = Press(workspace, self.refusal.refuse, self)
        self.doing: dict[str, QAction] = {
            key: action(self, key, keys, getattr(self, key)) for key, keys in self.keys.items()
        }
        self._lay_out()
        self.retranslate()

    @abstractmethod
    def suit(self) -> None:
        """Allow what makes sense with the list shown and the people chosen."""

    @abstractmethod
    def named(self) -> Mapping[str, str]:
        """Return what each action is called."""

    @abstractmethod
    def say_head(self) -> None:
        """Write the head of the list shown."""

    @abstractmethod
    def person_of(self, entry: Entry) -> int:
        """Return whose line an entry is."""

    @property
    def chosen(self) -> list[int]:
        """The entries chosen, in the order of the list."""
        return list(self.list.selected_ids())

    def show_entries(self, entries: Mapping[int, Entry]) -> None:
        """Show everybody on a list."""
        self.entries = dict(entries)
        self.refusal.dismiss()
        self.list.set_ids(array("q", self.entries))
        self.model.refresh()
        self.say_head()
        self.suit()

    def open_person(self) -> None:
        """Show the card of the person chosen."""
        for each in self.chosen[:1]:
            self.workspace.open_card("participants", self.person_of(self.entries[each]))

    def take_focus(self) -> None:
        """Let the keys come to the people."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.current_id < 0:
            self.list.select_row(0)

    def do(self, work: Any, said: str) -> Any:
        """Do one thing with the list shown, tell everybody, and offer to take it back."""
        return self.workspace.do(work, changed=self.changed, said=said, refused=self.refusal.refuse)

    def with_chosen(self, make: Any) -> None:
        """Open a dialog about the people chosen."""
        if self.chosen:
            self.open(make(self.workspace, self.chosen, self))

    def open(self, dialog: QDialog) -> None:
        """Open a dialog."""
        self.ask = dialog
        dialog.open()

    def retranslate(self) -> None:
        """Write every word again."""
        for key, name in self.named().items():
            self.doing[key].setText(name)
        self.bar.set_more_words(translate("PeopleLists", "More"))
        self.list.setAccessibleName(translate("PeopleLists", "People on the list"))
        self.list.retranslate()
        self.say_head()

    def _fetch(self, ids: Sequence[int]) -> Sequence[Entry]:
        return [self.entries[each] for each in ids]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.refusal):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        buttons = {key: button(made) for key, made in self.doing.items()}
        buttons["print_list"] = button(self.doing["print_list"], "primary")
        offer = Offer(self.bar, buttons)
        offer.show(*self.offered, lesser=tuple(k for k in self.keys if k not in self.offered))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.suit())
        self.list.activated_id.connect(lambda _entry: self.open_person())


class ListsView(View, Generic[Listed]):
    """Lists, the newest first; what is done with one is done on its card.

    A view gives the lists by :meth:`found` and says by :meth:`fits` which chip opens which.
    """

    columns: tuple[Column[Any], ...] = ()
    filters: tuple[str, ...] = ("",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.ask: QDialog | None = None
        self.people = self.new_card()
        self.card = self.people
        self.begin = action(self, "begin", "Ctrl+Shift+N", self.begin_list)
        self.chips = ChipRow(self.filters, self.chip, always=self.filters, name=f"{self.key}.chips")
        self.model = PagedModel(self.columns, self._fetch)
        self.list = ListView(self.model, name=f"{self.key}.lists")
        self.model.setParent(self.list)
        self.empty = EmptyState("cap", name=f"{self.key}.empty")
        self._known: dict[int, Listed] = {}
        self._shelf, self._head = QStackedWidget(), QHBoxLayout()
        self._build()
        self.retranslate()

    @abstractmethod
    def new_card(self) -> ListCard[Any]:
        """Return the card of a list, with its people."""

    @abstractmethod
    def begin_list(self) -> None:
        """Begin a new list."""

    @abstractmethod
    def chip(self, key: str) -> str:
        """Return the word on a chip."""

    @abstractmethod
    def found(self) -> Mapping[int, Listed]:
        """Return all the lists, the newest first."""

    @abstractmethod
    def fits(self, one: Listed, key: str) -> bool:
        """Tell whether a chip opens a list."""

    @abstractmethod
    def show_list(self, list_id: int) -> None:
        """Show the card of a list; -1 shows none."""

    def show_made(self, list_id: int) -> None:
        """Show a list that was just begun, whatever was chosen among the chips."""
        self.chips.choose("")
        self.look()
        self.list.select_id(list_id)

    @override
    def look(self) -> None:
        """Ask again which lists there are; the current one stays current."""
        found = self._known = dict(self.found())
        self.chips.show_counts(
            {key: sum(self.fits(each, key) for each in found.values()) for key in self.filters}
        )
        shown = [key for key, each in found.items() if self.fits(each, self.chips.current)]
        self.list.set_ids(array("q", shown))
        self.model.refresh()
        self._shelf.setCurrentIndex(0 if found else 1)
        if self.list.current_id < 0 and shown:
            self.list.select_row(0)
        self.show_list(self.list.current_id)

    @override
    def show_own(self, record: int) -> None:
        """Show a list, as a person's card asks."""
        self.show_made(record)

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        """Write every word again."""
        self.chips.retranslate()
        self.list.retranslate()
        self.people.retranslate()

    def _fetch(self, ids: Sequence[int]) -> Sequence[Listed]:
        return [self._known[each] for each in ids]

    def _build(self) -> None:
        self._head.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(button(self.begin, icon="plus"))
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        self.empty.set_actions([button(self.begin, "primary", icon="plus")])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._shelf, 1)
        theme.current().changed.connect(self._restyle)
        self.chips.chosen.connect(lambda _key: self.look())
        self.list.current_changed.connect(self.show_list)
        self.list.activated_id.connect(lambda _list: self.people.take_focus())
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(20), u(4), u(20), u(8))
        self._head.setSpacing(u(12))
