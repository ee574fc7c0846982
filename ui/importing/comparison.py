"""Two or more readings of one person side by side, what differs marked by a sign and a colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.parts.label import Label

_SIGNS = {"same": "=", "other": "≠", "becomes": "→", "": ""}
_COLOURS = {"same": "ok", "other": "warn", "becomes": "accent", "": "muted"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A field, what the list and the card say of it, and how the two stand to each other."""

    label: str
    one: str
    other: str = ""
    relation: str = ""


class Comparison(QWidget):
    """A quiet table of labels; values wrap and are never cut."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._rows: list[tuple[Label, Label, Label, Label]] = []
        self._heads = [Label("", "small", "muted", wrap=True) for _ in range(2)]
        self._grid.addWidget(self._heads[0], 0, 1)
        self._grid.addWidget(self._heads[1], 0, 3)
        self._pairs: tuple[Pair, ...] = ()
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """What is shown."""
        return self._pairs

    def show_pairs(self, heads: tuple[str, str], pairs: Sequence[Pair]) -> None:
        """Show fields under two heads; an empty second head leaves one column."""
        self._pairs = tuple(pairs)
        while len(self._rows) < len(pairs):
            self._rows.append(self._new_row(len(self._rows) + 1))
        for head, said in zip(self._heads, heads, strict=True):
            head.setText(said)
            head.setVisible(bool(said))
        for place, row in enumerate(self._rows):
            pair = pairs[place] if place < len(pairs) else None
            self._fill(row, pair, single=not heads[1])
        self._grid.setColumnStretch(3, 0 if not heads[1] else 1)
        self.updateGeometry()

    def _fill(
        self, row: tuple[Label, Label, Label, Label], pair: Pair | None, *, single: bool
    ) -> None:
        label, one, sign, other = row
        for part in row:
            part.setVisible(pair is not None)
        if pair is None:
            return
        label.setText(pair.label)
        one.setText(pair.one)
        sign.setText(_SIGNS[pair.relation])
        sign.set_colour(_COLOURS[pair.relation])
        other.setText(pair.other)
        sign.setVisible(not single)
        other.setVisible(not single)

    def _new_row(self, place: int) -> tuple[Label, Label, Label, Label]:
        label = Label("", "small", "muted", wrap=True)
        one, other = Label("", wrap=True), Label("", wrap=True)
        sign = Label("", "strong", "muted")
        row = (label, one, sign, other)
        for column, part in enumerate(row):
            self._grid.addWidget(part, place, column, Qt.AlignmentFlag.AlignTop)
        label.setFixedWidth(theme.unit(104))
        return row

    def _restyle(self) -> None:
        u = theme.unit
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(u(12))
        self._grid.setVerticalSpacing(u(8))
        self._grid.setColumnStretch(1, 1)
        for label, *_ in self._rows:
            label.setFixedWidth(u(104))
