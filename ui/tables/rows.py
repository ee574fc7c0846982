"""Painting rows: names, pills and quiet words, laid out once and drawn many times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QStaticText

from ui import colours, theme
from ui.parts import painting
from ui.parts.pill import Badge, badge_width, paint_badge
from ui.tables.columns import Column, Place
from ui.tables.model import PagedModel
from ui.theme import Role

_CACHED = 4096
_SHOWN_PILLS = 2
MARGIN = 20
GAP = 9


class RowPainter:
    """Paints whole rows at once: one call a row costs less than one a cell."""

    def __init__(self, model: PagedModel) -> None:
        self._model = model
        self._laid: dict[tuple[str, Role, int], QStaticText] = {}
        self.restyle()

    def restyle(self) -> None:
        """Take the colours and letters of the theme in force."""
        self._laid.clear()
        tokens = theme.tokens()
        self._tokens = tokens
        self._hover = colours.mixed(tokens.bg, tokens.sunken, 0.9)
        self._fonts: dict[Role, Any] = {role: theme.font(role) for role in ("body", "small")}
        self._margin, self._gap = theme.unit(MARGIN), theme.unit(GAP)
        self.right_margin = self._margin
        self._tall = {role: painting.metrics(role).height() for role in self._fonts}

    def paint(
        self, painter: QPainter, row: int, box: QRect, places: Sequence[Place], state: str
    ) -> None:
        """Paint one row; ``state`` is "selected", "hover" or nothing."""
        self._ground(painter, box, state)
        record = self._safe_record(row)
        for place in places:
            column = self._model.columns[place.number]
            cell = self._cell(box, place, places)
            try:
                self._content(painter, cell, column, record, state)
            except Exception as error:  # nothing may leave a paint
                self._model.tell(error)
                self._write(painter, cell, "…", "body", self._tokens.muted)

    def is_cut(self, row: int, place: Place, places: Sequence[Place]) -> bool:
        """Whether a cell says more than it has room for."""
        column, record = self._model.columns[place.number], self._safe_record(row)
        if record is None:
            return False
        room = self._cell(QRect(0, 0, 1, 1), place, places).width()
        if column.badges is not None:
            return (
                self._pills_wide(column.badges(record)) > room
                or len(column.badges(record)) > _SHOWN_PILLS
            )
        return painting.width_of(self._model.text(row, place.number), "body") > room

    def _safe_record(self, row: int) -> Any:
        try:
            return self._model.record(row)
        except Exception as error:
            self._model.tell(error)
            return None

    def _ground(self, painter: QPainter, box: QRect, state: str) -> None:
        t = self._tokens
        if state == "selected":
            painter.fillRect(box, t.tint)
            edge = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(edge, t.accent)
            if t.outlined:
                painter.setPen(t.accent)
                painter.drawRect(box.adjusted(0, 0, -1, -2))
        elif state:
            painter.fillRect(box, self._hover)
        line = QRect(box.left(), box.bottom(), box.width(), 1)
        line.adjust(self._margin, 0, -self.right_margin, 0)
        painter.fillRect(line, t.line)

    def _cell(self, box: QRect, place: Place, places: Sequence[Place]) -> QRectF:
        left = place.left + (self._margin if place is places[0] else 0)
        right = place.left + place.width
        right -= self.right_margin if place is places[-1] else self._gap
        return QRectF(left, box.top(), max(0, right - left), box.height() - 1)

    def _content(
        self, painter: QPainter, cell: QRectF, column: Column[Any], record: object, state: str
    ) -> None:
        t = self._tokens
        chosen = state == "selected"
        quiet = t.text if chosen else t.muted
        if record is None:
            self._write(painter, cell, "…", "body", t.muted)
        elif column.badges is not None:
            self._pills(painter, cell, column.badges(record), chosen)
        elif column.first is not None and column.second is not None:
            self._pair(painter, cell, column.first(record), column.second(record), quiet)
        else:
            colour = t.text if column.kind == "name" else quiet
            self._write(painter, cell, column.text(record), "body", colour, column.right)

    def _pair(
        self, painter: QPainter, cell: QRectF, first: str, second: str, quiet: QColor
    ) -> None:
        self._write(painter, cell, first, "body", self._tokens.text)
        lead = self._lay(first, "body", int(cell.width())).size().width() + self._gap
        room = cell.adjusted(lead, 0, 0, 0)
        if room.width() > 2 * self._gap:
            self._write(painter, room, second, "small", quiet)

    def _pills(
        self, painter: QPainter, cell: QRectF, badges: Sequence[Badge], chosen: bool
    ) -> None:
        tall = max(theme.unit(20), int(self._tall["small"]) + 2)
        left, top = cell.left(), cell.top() + (cell.height() - tall) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for count, badge in enumerate(badges):
            wide, room = badge_width(badge), cell.right() - left
            rest = len(badges) - count
            if count and (count == _SHOWN_PILLS or wide > room):
                self._more(painter, QRectF(left, cell.top(), room, cell.height()), rest)
                break
            paint_badge(painter, QRectF(left, top, min(wide, room), tall), badge, on_tint=chosen)
            left += wide + theme.unit(6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _more(self, painter: QPainter, cell: QRectF, count: int) -> None:
        self._write(painter, cell, f"+{count}", "small", self._tokens.muted)

    def _pills_wide(self, badges: Sequence[Badge]) -> float:
        return sum(badge_width(badge) + theme.unit(6) for badge in badges) - theme.unit(6)

    def _write(
        self,
        painter: QPainter,
        cell: QRectF,
        words: str,
        role: Role,
        colour: QColor,
        right: bool = False,
    ) -> None:
        laid = self._lay(words, role, int(cell.width()))
        left = cell.right() - laid.size().width() if right else cell.left()
        painter.setFont(self._fonts[role])
        painter.setPen(colour)
        painter.drawStaticText(
            QPointF(left, cell.top() + (cell.height() - self._tall[role]) / 2), laid
        )

    def _lay(self, words: str, role: Role, width: int) -> QStaticText:
        key = (words, role, width)
        laid = self._laid.get(key)
        if laid is None:
            if len(self._laid) >= _CACHED:
                self._laid.clear()
            laid = QStaticText(painting.elided(words, role, width))
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(font=self._fonts[role])
            self._laid[key] = laid
        return laid
