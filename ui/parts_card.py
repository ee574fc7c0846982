"""The card of a record that has lists of its own: a head, the lists, the details, actions."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import theme
from ui.actions import Offer, action, button
from ui.guidance.printing import Press
from ui.listed_view import RecordCard
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import CardBody, Section
from ui.tables import Column, ListView, PagedModel
from ui.views import Choice
from ui.workspace import Workspace

translate = QCoreApplication.translate

Result = TypeVar("Result")


class Part(QWidget):
    """A list on a card, and the sentence that stands there while it is empty."""

    def __init__(self, columns: tuple[Column[Any], ...], *, name: str) -> None:
        super().__init__()
        self.rows: dict[int, Any] = {}
        self.model = PagedModel(columns, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.none = Label("", "small", "muted", wrap=True, name=f"{name}.none")
        self.foot = Label("", "small", "muted", wrap=True, name=f"{name}.foot")
        self._column, self._edges = QVBoxLayout(self), (QVBoxLayout(), QVBoxLayout())
        for label, edge in zip((self.none, self.foot), self._edges, strict=True):
            edge.addWidget(label)
        self._column.addLayout(self._edges[0])
        self._column.addWidget(self.list, 1)
        self._column.addLayout(self._edges[1])
        self._column.addStretch(0)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> Any:
        """The row the keys stand on, if any."""
        return self.rows.get(self.list.current_id)

    def show_rows(self, rows: Mapping[int, Any], foot: str = "") -> None:
        """Show other rows by their numbers; the current one stays current."""
        self.rows = dict(rows)
        self.list.set_ids(array("q", self.rows))
        self.model.refresh()
        if self.list.current_id < 0:
            self.list.select_row(0)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.foot.setText(foot)
        self.foot.setVisible(bool(foot))

    def _fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self.rows[each] for each in ids]

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for edge in self._edges:
            edge.setContentsMargins(u(24), u(6), u(24), u(6))


class PartsCard(RecordCard):
    """A card whose ``keys`` name its actions, each a method of the card by the same name.

    ``parts`` are its lists in their order; the last chip shows the details. What is done here is
    told under ``changed``.
    """

    keys: tuple[tuple[str, str], ...] = ()
    offered: tuple[str, ...] = ()
    primary = ""
    parts: tuple[tuple[str, tuple[Column[Any], ...]], ...] = ()
    changed = ""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.ask: QDialog | None = None
        self.record = -1
        self.head = CardHead(name=f"{name}.head")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.lists = {key: Part(columns, name=f"{name}.{key}") for key, columns in self.parts}
        self.details = Section(name=f"{name}.details")
        self.chips = Choice((*self.lists, "details"), self.part_title, name=f"{name}.parts")
        self.bar = ActionBar(name=f"{name}.actions")
        self.press = Press(workspace, self.refuse, self)
        self.doing = {key: action(self, key, keys, getattr(self, key)) for key, keys in self.keys}
        self._stack, self._shelf = QStackedWidget(), QVBoxLayout()
        self._lay_out()
        self.chips.chosen.connect(self.show_part)
        self.chips.setVisible(bool(self.parts))
        self.retranslate()

    # What a card says

    def part_title(self, key: str) -> str:
        """Return the word on a part's chip."""
        raise NotImplementedError

    def words(self) -> Mapping[str, str]:
        """Return the words of the actions."""
        raise NotImplementedError

    def nothing(self) -> Mapping[str, str]:
        """Return what each list says while it is empty."""
        raise NotImplementedError

    def fill(self, record: int) -> None:
        """Show a record that is on the books."""
        raise NotImplementedError

    def suit(self) -> None:
        """Allow what makes sense with the record shown and the rows that are current."""

    # What every such card does

    @override
    def show_record(self, record: int) -> None:
        if record != self.record:
            self.refusal.dismiss()
        self.record = record
        self.setVisible(record >= 0)
        for made in self.doing.values():
            made.setEnabled(record >= 0)
        if record >= 0:
            self.fill(record)
            self.suit()

    @override
    def enter(self) -> None:
        """Go from the list at the left to what stands on the card."""
        part = self.lists.get(self.chips.current)
        where: QWidget = part.list if part is not None and part.rows else self.chips
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, key: str) -> None:
        """Show one of the lists, or the details."""
        self._stack.setCurrentIndex([*self.lists, "details"].index(key))
        self.suit()

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal at the top of the card, with the way to a setting that is missing."""
        if refusal.code == "setting-missing":
            first = str(refusal.details.get("settings", "")).split(", ")[0]
            words = translate("Card", "Open settings")
            self.refusal.refuse(refusal, words, lambda: self.workspace.open_settings(first))
            return
        self.refusal.refuse(refusal)

    def do(self, work: Callable[[], Result], said: str) -> Result | None:
        """Do one thing with the record, tell it, and offer to take it back."""
        self.refusal.dismiss()
        return self.workspace.do(work, changed=self.changed, said=said, refused=self.refuse)

    def open(self, dialog: QDialog) -> None:
        """Ask something; the answer changes the record."""
        self.ask = dialog
        dialog.open()

    @override
    def retranslate(self) -> None:
        named = self.words()
        for key, made in self.doing.items():
            made.setText(named[key])
        self.chips.retranslate()
        for key, sentence in self.nothing().items():
            self.lists[key].none.setText(sentence)
            self.lists[key].list.setAccessibleName(self.part_title(key))
            self.lists[key].list.retranslate()
        self.details.set_title(self.part_title("details"))
        self.bar.set_more_words(translate("Card", "More"))
        if self.record >= 0:
            self.fill(self.record)

    def _lay_out(self) -> None:
        body = CardBody(name=f"{self.objectName()}.body")
        body.add(self.details)
        for part in self.lists.values():
            self._stack.addWidget(part)
            part.list.current_changed.connect(lambda _row: self.suit())
        self._stack.addWidget(body)
        self._shelf.addWidget(self.refusal)
        self._shelf.addWidget(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._shelf)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        buttons = {key: button(made) for key, made in self.doing.items()}
        if self.primary:
            buttons[self.primary] = button(self.doing[self.primary], "primary")
        lesser = tuple(key for key, _ in self.keys if key not in self.offered)
        Offer(self.bar, buttons).show(*self.offered, lesser=lesser)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(24), 0, u(24), u(8))
        self._shelf.setSpacing(u(8))
