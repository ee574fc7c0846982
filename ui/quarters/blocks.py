"""One section of the report on the screen: its heading, its table or picture, its definitions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.quarters import periods
from app.quarters.content import Cell, Content, Part
from app.quarters.figures import Figure
from ui import theme
from ui.parts.label import Label
from ui.quarters import grids, words
from ui.quarters.chart import Chart, Picture, Series
from ui.quarters.grid_view import GridView


class Block(QWidget):
    """A table or a chart of the report; ``opened`` tells which number was pressed."""

    opened = Signal(object)
    met = Signal(object)

    def __init__(self, kind: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.kind = kind
        self.title = Label("", "group", wrap=True, name=f"{name}.title")
        self.foot = Label("", "small", "muted", wrap=True, name=f"{name}.foot")
        self.grid: GridView | None = None
        self.chart: Chart | None = None
        self._cells: dict[tuple[int, int], Cell] = {}
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        if kind == "chart":
            self.chart = Chart(name=f"{name}.chart")
            self.chart.opened.connect(lambda series, label: self._open(series, label))
            self._column.addWidget(self.chart)
        else:
            self.grid = GridView(name=f"{name}.grid")
            self.grid.opened.connect(self.opened)
            self.grid.met.connect(self.met)
            self._column.addWidget(self.grid)
        self._column.addWidget(self.foot)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_part(self, content: Content, part: Part, figures: Mapping[str, Figure]) -> None:
        """Show a section; where the keys stand stays."""
        self.title.setText(words.heading(part))
        if self.grid is not None:
            grid = grids.of(content, part, figures)
            self.grid.show_grid(grid)
            self.foot.setText("\n".join(_sentence(*pair) for pair in grid.foot))
        if self.chart is not None:
            self._draw(content, part, figures)
        self.foot.setVisible(bool(self.foot.text()))

    def choose(self, cell: Cell | None) -> None:
        """Mark the number whose list stands open."""
        if self.grid is not None:
            self.grid.choose(cell)

    def _draw(self, content: Content, part: Part, figures: Mapping[str, Figure]) -> None:
        assert self.chart is not None
        row = part.rows[0]
        keys = list(dict.fromkeys(column.key for column in part.columns if column.key))
        named = {each.key: words.key(part.by, each.key, each.name) for each in part.columns}
        spans = list(dict.fromkeys(column.span for column in part.columns))
        count = "persons" if any(cell.count == "persons" for cell in row.cells) else "number"
        known = {(cell.key, cell.span): cell for cell in row.cells if cell.count == count}
        self._cells = {
            (at, place): known[key, span]
            for at, span in enumerate(spans)
            for place, key in enumerate(keys)
            if (key, span) in known
        }
        series = tuple(
            Series(
                words.period(periods.read(content.spans[span])),
                tuple(known[key, span].value if (key, span) in known else 0 for key in keys),
            )
            for span in spans
        )
        figure = figures.get(row.figure)
        title = f"{words.heading(part)}: {words.name(figure)}" if figure else ""
        self.chart.show_picture(Picture(title, tuple(named[key] for key in keys), series))
        self.foot.setText("")

    def _open(self, series: int, label: int) -> None:
        cell = self._cells.get((series, label))
        if cell is not None and cell.value:
            self.opened.emit(cell)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(0, 0, 0, u(20))
        self._column.setSpacing(u(6))
        if self.chart is not None:
            self.chart.setFixedHeight(u(240))


def _sentence(name: str, words: str) -> str:
    return f"{name}: {words}" if name else words
