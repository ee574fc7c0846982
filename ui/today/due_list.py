"""The list of what is due: late, today, ahead; a heading over each part, one row a matter."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.today import speech
from app.today.items import GROUPS, Item
from app.today.today import Today
from ui import language, theme
from ui.parts import painting
from ui.parts.pill import Badge, badge_width, paint_badge
from ui.tables import Column, ListView, PagedModel
from ui.tables.columns import Place
from ui.tables.rows import RowPainter
from ui.today import plurals, words
from ui.today.words import translate

Index = QModelIndex | QPersistentModelIndex
_HEADINGS = {group: -2 - place for place, group in enumerate(GROUPS)}
_FOLD = (1 << 31) - 1
"""The number of the row that unfolds the rest of what is late."""
_SHOWN, _FOLDED_FROM = 5, 8
"""What is late must not push the day itself out of sight: so many rows stand, the rest folded."""


@dataclass(frozen=True, slots=True)
class Row:
    """A matter as its row says it."""

    item: Item
    when: str
    what: str
    who: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a part of the list, and how many rows stand under it."""

    group: str
    count: int

    @property
    def said(self) -> str:
        """The heading for those who listen."""
        return f"{words.group(self.group)}: {self.count}"


@dataclass(frozen=True, slots=True)
class Fold:
    """A row for those that are late and not shown; Enter shows them."""

    count: int

    @property
    def said(self) -> str:
        """What the row says."""
        return plurals.Today().more(self.count)


def row_of(item: Item, shown: Today) -> Row:
    """Return the row of a matter."""
    spoken = language.current()
    badge = Badge(speech.pill(item, spoken))
    what, who = speech.what(item, spoken), speech.who(item, spoken)
    return Row(item, words.when(item, shown.day), what, who, badge)


AnyRow = Row | Heading | Fold


def _when(row: AnyRow) -> str:
    return row.when if isinstance(row, Row) else row.said if isinstance(row, Heading) else ""


def _what(row: AnyRow) -> str:
    return row.what if isinstance(row, Row) else row.said if isinstance(row, Fold) else ""


def _who(row: AnyRow) -> str:
    return row.who if isinstance(row, Row) else ""


def _kind(row: AnyRow) -> str:
    return row.badge.text if isinstance(row, Row) else ""


COLUMNS: tuple[Column[Any], ...] = (
    Column("when", lambda: translate("Today", "When"), _when, width=96, least=96, optional=False),
    Column(
        "what",
        lambda: translate("Today", "What"),
        _what,
        kind="name",
        width=300,
        least=232,
        stretch=3,
        optional=False,
    ),
    Column(
        "who",
        lambda: translate("Today", "Who"),
        _who,
        kind="muted",
        width=270,
        least=138,
        stretch=4,
        optional=False,
    ),
    Column(
        "kind",
        lambda: translate("Today", "Kind"),
        _kind,
        kind="pills",
        width=138,
        least=126,
        optional=False,
    ),
)


class _Painter(RowPainter):
    """Headings without a ground; how late in red, the hour in the accent, the pill at the right."""

    @override
    def restyle(self) -> None:
        super().restyle()
        self._fonts["strong"] = theme.font("strong")
        self._tall["strong"] = painting.metrics("strong").height()

    @override
    def paint(
        self, painter: QPainter, row: int, box: QRect, places: Sequence[Place], state: str
    ) -> None:
        record = self._safe_record(row)
        if isinstance(record, Heading):
            self._heading(painter, box, record)
        else:
            super().paint(painter, row, box, places, state)

    def _heading(self, painter: QPainter, box: QRect, record: Heading) -> None:
        t, left = self._tokens, box.left() + self._margin
        cell = QRectF(left, box.top() + theme.unit(4), box.width(), box.height() - 1)
        ink = t.err if record.group == "late" else t.text
        name = words.group(record.group)
        self._write(painter, cell, name, "strong", ink)
        cell.setLeft(left + painting.width_of(name, "strong") + self._gap)
        self._write(painter, cell, str(record.count), "small", t.muted)
        line = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(line.adjusted(self._margin, 0, -self.right_margin, 0), t.line)

    @override
    def _content(
        self, painter: QPainter, cell: QRectF, column: Column[Any], record: object, state: str
    ) -> None:
        if isinstance(record, Fold) and column.key == "what":
            self._write(painter, cell, record.said, "body", self._tokens.accent)
        if not isinstance(record, Row):
            return
        if column.key == "when":
            ink, role = self._ink(record.item, state == "selected")
            self._write(painter, cell, record.when, role, ink)
        elif column.key == "kind":
            self._pill(painter, cell, record.badge, state == "selected")
        else:
            super()._content(painter, cell, column, record, state)

    def _ink(self, item: Item, chosen: bool) -> tuple[QColor, theme.Role]:
        t = self._tokens
        if item.group == "late":
            return t.err, "body"
        if item.group == "today" and item.at:
            return t.accent, "strong"
        return t.text if chosen else t.muted, "body"

    def _pill(self, painter: QPainter, cell: QRectF, badge: Badge, chosen: bool) -> None:
        tall = max(theme.unit(20), int(self._tall["small"]) + 2)
        wide = min(badge_width(badge), cell.width())
        box = QRectF(cell.right() - wide, cell.top() + (cell.height() - tall) // 2, wide, tall)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        paint_badge(painter, box, badge, on_tint=chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class _Model(PagedModel):
    """A heading is read aloud, but is no row that anything could be done with."""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.id_at(index.row()) < -1:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class DueList(ListView):
    """What is due; a matter stays current, and where it stood, as long as it is listed."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        self._numbers: dict[str, int] = {}
        self._matters: dict[int, Item | Heading | Fold] = {}
        self._shown: Today | None = None
        self.unfolded = False
        super().__init__(_Model(COLUMNS, self._read), name=name, parent=parent)
        self.model().setParent(self)
        self._painter = _Painter(self._model)
        self.horizontalHeader().hide()
        self._restyle()

    @property
    def item(self) -> Item | None:
        """The current matter."""
        held = self._matters.get(self.current_id)
        return held if isinstance(held, Item) else None

    @property
    def rows(self) -> list[Row]:
        """The matters shown, in their order."""
        return [each for each in self._read(self._model.ids) if isinstance(each, Row)]

    def unfold(self) -> None:
        """Show everything that is late, the first that was folded current."""
        stood = self.current_row
        self.unfolded = True
        if self._shown is not None:
            self.show_items(self._shown)
            self.select_row(stood)

    def show_items(self, shown: Today) -> None:
        """Show what is due; where the current matter is done, the next one takes its place."""
        stood, self._shown = self.current_row, shown
        self._matters = {}
        for group in GROUPS:
            self._put(group, getattr(shown, group))
        ids = array("q", self._matters)
        self.set_ids(ids)
        self._model.refresh()
        if self.current_row < 0 and ids:
            self.select_row(max(1, min(stood, len(ids) - 1)))

    def _put(self, group: str, held: Sequence[Item]) -> None:
        folded = group == "late" and not self.unfolded and len(held) >= _FOLDED_FROM
        if held:
            self._matters[_HEADINGS[group]] = Heading(group, len(held))
        for each in held[:_SHOWN] if folded else held:
            number = self._numbers.setdefault(each.token, len(self._numbers))
            self._matters[number] = each
        if folded:
            self._matters[_FOLD] = Fold(len(held) - _SHOWN)

    @override
    def _activate(self) -> None:
        if self.current_id == _FOLD:
            self.unfold()
        else:
            super()._activate()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.current_id == _FOLD and event.button() == Qt.MouseButton.LeftButton:
            self.unfold()

    @override
    def select_row(self, row: int) -> bool:
        if self._model.id_at(row) < -1:
            row += 1
        return super().select_row(row)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        found = super().moveCursor(cursorAction, modifiers)
        if self._model.id_at(found.row()) >= -1:
            return found
        up = found.row() < self.current_row and found.row() > 0
        return self._index(found.row() + (-1 if up else 1))

    def _read(self, ids: Sequence[int]) -> Sequence[AnyRow]:
        shown = self._shown
        if shown is None:
            return []
        found = (self._matters[each] for each in ids)
        return [row_of(each, shown) if isinstance(each, Item) else each for each in found]
