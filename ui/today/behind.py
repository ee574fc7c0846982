"""The records behind a number of the day: as many rows as the number says."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kazakh.dates import short_date
from app.paperwork import sent
from app.registry import listing
from app.today.items import Item
from app.today.today import Today
from ui import language, theme
from ui.parts.button import Button
from ui.parts.label import Label
from ui.tables import Column, ListView, PagedModel
from ui.today import due_list, words
from ui.today.words import translate
from ui.workspace import Workspace

OFF = "off"
"""The list of what was put off, which no tile opens."""


@dataclass(frozen=True, slots=True)
class Told:
    """A record as a row of such a list says it, and where it is opened."""

    name: str
    said: str
    when: str
    room: str
    record: int


COLUMNS: tuple[Column[Told], ...] = (
    Column(
        "name",
        lambda: translate("Today", "Who or what"),
        lambda row: row.name,
        kind="name",
        width=360,
        least=240,
        stretch=3,
        optional=False,
    ),
    Column(
        "said",
        lambda: translate("Today", "About"),
        lambda row: row.said,
        kind="muted",
        width=290,
        least=160,
        stretch=3,
        optional=False,
    ),
    Column(
        "when",
        lambda: translate("Today", "When"),
        lambda row: row.when,
        kind="muted",
        width=190,
        least=120,
        right=True,
        optional=False,
    ),
)


class Behind(QWidget):
    """A list with the way back above it; Enter opens the record in its own tab."""

    left = Signal()
    opened = Signal(str, int)

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._workspace = workspace
        self.key = ""
        self._shown: Today | None = None
        self.back = Button("", "secondary", icon="chevron-left", name=f"{name}.back")
        self._title = Label("", "group", name=f"{name}.title")
        self._count = Label("", "body", "muted", name=f"{name}.count")
        self.model = PagedModel(COLUMNS, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self._build()
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def item(self) -> Item | None:
        """The current matter, where the list is one of matters."""
        held = self._items()
        current = self.list.current_id
        return held[current] if 0 <= current < len(held) else None

    def show_key(self, key: str, shown: Today) -> None:
        """Show the list of a number."""
        fresh = key != self.key
        self.key, self._shown = key, shown
        if fresh:
            self.list.select_row(-1)
        ids = self._ids(key, shown)
        self.list.set_ids(ids)
        self.model.refresh()
        if self.list.current_row < 0 and ids:
            self.list.select_row(0)
        self._count.setText(str(len(ids)))
        self._title.setText(translate("Today", "Postponed") if key == OFF else words.tile(key))
        self.list.setAccessibleName(self._title.text())

    def retranslate(self) -> None:
        """Write the words again."""
        self.back.set_words(translate("Today", "Back"))
        self.back.set_shortcut_text("Esc")
        self.list.retranslate()
        if self._shown is not None:
            self.show_key(self.key, self._shown)

    def _ids(self, key: str, shown: Today) -> array[int]:
        if key == OFF:
            return array("q", range(len(shown.off)))
        return next(each.ids for each in shown.tiles if each.key == key)

    def _items(self) -> Sequence[Item]:
        if self._shown is None:
            return ()
        return {OFF: self._shown.off, "late": self._shown.late}.get(self.key, ())

    def _fetch(self, ids: Sequence[int]) -> Sequence[Told]:
        shown = self._shown
        if shown is None:
            return []
        if self.key in (OFF, "late"):
            return [self._matter(self._items()[each], shown) for each in ids]
        return self._referrals(ids) if self.key == "unanswered" else self._people(ids)

    def _matter(self, item: Item, shown: Today) -> Told:
        row = due_list.row_of(item, shown)
        when = row.when if self.key != OFF else words.back(item)
        return Told(row.what, row.who, when, item.room, item.record)

    def _referrals(self, ids: Sequence[int]) -> Sequence[Told]:
        return [
            Told(
                each.to_whom,
                f"№ {each.number} · {each.addressee}",
                short_date(each.answer_by),
                "papers",
                each.paper_id,
            )
            for each in sent.many(self._workspace.store, list(ids))
        ]

    def _people(self, ids: Sequence[int]) -> Sequence[Told]:
        found = listing.rows(self._workspace.store, list(ids), self._workspace.today())
        return [
            Told(
                each.name,
                ", ".join(part for part in (each.phone, language.spoken(each.settlement)) if part),
                each.birth_year,
                "participants",
                each.id,
            )
            for each in found
        ]

    def _open(self, _number: int) -> None:
        row = self.model.record(self.list.current_row)
        if isinstance(row, Told):
            self.opened.emit(row.room, row.record)

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.back)
        self._head.addWidget(self._title)
        self._head.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self.back.clicked.connect(self.left)
        self.list.activated_id.connect(self._open)

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(20), u(8), u(20), u(8))
        self._head.setSpacing(u(10))
