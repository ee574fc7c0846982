"""Any figure over time: months, quarters or years, whole or by a cut, as a picture and a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.exchange import writing
from app.files import atomic_write
from app.papers import NOTHING
from app.quarters import layouts, periods
from app.quarters.content import Cell
from app.quarters.figures import Figure
from app.quarters.over_time import STEPS
from app.quarters.periods import Period
from ui import tasks, theme
from ui.actions import action, button
from ui.asking import Asking, Dialogs
from ui.fields.choices import Combo
from ui.parts.edge import Edge
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.quarters import chart, exploring, words
from ui.quarters.backing_card import BackingCard, Question
from ui.quarters.chart import Chart
from ui.quarters.exploring import RANGES, Explored, Wish
from ui.quarters.grid_view import GridView
from ui.quarters.views import View
from ui.quarters.words import translate
from ui.tasks import Task
from ui.views import Choice
from ui.workspace import Workspace

_KEPT = "quarters/explore/{}"
_DPI = 2
"""How many dots of a saved picture stand for one of the screen."""


class ExploreView(View):
    """What is chosen is remembered; a point, a bar and a number open exactly their own people."""

    key = "explore"
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.period = periods.of_quarter(workspace.today())
        self.explored: Explored | None = None
        self.own = BackingCard(workspace, name="quarters.explore.card")
        self.card = self.own
        self.addActions(list(self.own.doing.values()))  # the keys work at the left too
        self._task: Task[Explored] | None = None
        self._filling = False
        self._pressed: QWidget | None = None
        name = "quarters.explore"
        self.figure, self.cut, self.range = Combo(), Combo(), Combo()
        for box, said in ((self.figure, "figure"), (self.cut, "cut"), (self.range, "range")):
            box.setObjectName(f"{name}.{said}")
            box.setMaxVisibleItems(24)
        self.step = Choice(STEPS, exploring.step, name=f"{name}.step")
        self.count = Choice(("persons", "number"), self._count, name=f"{name}.count")
        self.shape = Choice(("bars", "lines"), exploring.shape, name=f"{name}.shape")
        self.strip = ProgressStrip(name=f"{name}.progress")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.about = Label("", "small", "muted", wrap=True, name=f"{name}.about")
        self.chart = Chart(name=f"{name}.chart")
        self.grid = GridView(name=f"{name}.grid")
        self.to_sheet = action(self, "to_sheet", "Ctrl+Shift+E", self.write_sheet)
        self.to_picture = action(self, "to_picture", "Ctrl+Shift+P", self.write_picture)
        self._rows = [QHBoxLayout() for _ in range(3)]
        self._shelf, self._inner = QVBoxLayout(), QVBoxLayout()
        self._recall()
        self._lay_out()
        self._connect()
        self.retranslate()

    # What is asked

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(
            str(self.figure.currentData() or "served"),
            str(self.cut.currentData() or ""),
            self.step.current,
            int(self.range.currentData() or RANGES[0]),
            self.period,
            self.workspace.today(),
        )

    @override
    def take(self, period: Period, /) -> None:
        self.period = period

    @override
    def look(self) -> None:
        """Count again; what is shown stays until the answer is there."""
        self.rest()
        self.refusal.dismiss()
        store, wish = self.workspace.store, self.wish
        layout = layouts.of(store)
        if wish.figure not in layout.figures:
            self._fill()
            wish = self.wish
        figure = layout.figures[wish.figure]
        self._task = tasks.run(
            self,
            lambda told, stop: exploring.explore(store, figure, wish, told, stop),
            self.show_explored,
            self._fail,
        )
        self.strip.watch(self._task, translate("Quarters", "Counting"))

    @override
    def rest(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @override
    def take_focus(self) -> None:
        wanted = self._pressed or self.figure
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_explored(self, explored: Explored) -> None:
        """Draw what was counted."""
        self._task = None
        self.explored = explored
        able = explored.figure.counts
        self.count.offer("persons", "persons" in able)
        self.count.offer("number", "number" in able)
        if self.count.current not in able:
            self._filling = True
            self.count.choose(able[0])
            self._filling = False
        self.draw()

    def draw(self) -> None:
        """Draw the picture and the table in the chosen count and shape."""
        explored = self.explored
        if explored is None:
            return
        count = self.count.current
        self.chart.show_picture(
            exploring.picture(explored, count, lines=self.shape.current == "lines")
        )
        self.grid.show_grid(exploring.grid(explored, count))
        newest = self.grid.horizontalScrollBar()
        newest.setValue(newest.maximum())
        self.about.setText(exploring.about(explored))

    # A point

    def open_point(self, series: int, label: int) -> None:
        """Open the people of a point of the picture."""
        if self.explored is not None:
            row = exploring.drawn(self.explored, self.count.current)[series]
            self.open_cell(exploring.cell(self.explored, self.count.current, row, label))
            self._pressed = self.chart

    def open_cell(self, cell: Cell) -> None:
        """Show the list behind a number of the table."""
        explored = self.explored
        if explored is None or not cell.value:
            return
        self.grid.choose(cell)
        self._pressed = self.grid
        days = explored.periods[int(cell.span)]
        part = explored.name(cell.key) if cell.by else NOTHING
        self.own.ask(Question(explored.figure, cell, days, partial(explored.backing, cell), part))
        self.card_wanted.emit()
        self.own.take_focus()

    # Files

    def write_sheet(self) -> None:
        """Write the table into a spreadsheet, numbers as numbers."""
        explored = self.explored
        if explored is None:
            return
        path = self._ask_file("xlsx", "XLSX (*.xlsx)")
        if path is None:
            return
        header, rows = exploring.sheet(explored, self.count.current)
        name = words.name(explored.figure)
        self._write(path, lambda: writing.write_xlsx(path, [(name, header, rows)]))

    def write_picture(self) -> None:
        """Save the picture as PNG or SVG, by the ending of the name given."""
        path = self._ask_file("png", "PNG (*.png);;SVG (*.svg)")
        if path is not None:
            size = self.chart.size()
            self._write(path, lambda: save_picture(self.chart, path, size))

    def _write(self, path: Path, work: Callable[[], object]) -> None:
        try:
            work()
        except Refusal as refusal:
            self.refusal.refuse(refusal)
            return
        except OSError:
            self.refusal.refuse(Refusal("file-not-writable", file=str(path)))
            return
        said = translate("Quarters", "Saved: {file}").format(file=path.name)
        self.workspace.said.emit(said, None)

    def _ask_file(self, ending: str, kinds: str) -> Path | None:
        wish = self.wish
        name = "-".join(filter(None, (wish.figure, wish.cut, wish.step))) + f".{ending}"
        title = translate("Quarters", "Save")
        return self.asking.new_file(self, title, kinds, self.workspace.documents.folder / name)

    # Words and widgets

    @override
    def retranslate(self) -> None:
        """Write every word again."""
        self._fill()
        for choice in (self.step, self.count, self.shape):
            choice.retranslate()
        self.figure.setAccessibleName(translate("Quarters", "Figure"))
        self.cut.setAccessibleName(translate("Quarters", "Parted by"))
        self.range.setAccessibleName(translate("Quarters", "How far back"))
        self.to_sheet.setText(translate("Quarters", "Table to Excel"))
        self.to_picture.setText(translate("Quarters", "Save the picture"))
        self.own.retranslate()
        if self.explored is not None:
            self.look()

    def _count(self, key: str) -> str:
        unit = self.explored.figure.unit if self.explored is not None else ""
        return words.count(key, unit)

    def _fill(self) -> None:
        """Offer the figures of the office's form and their cuts; what is chosen stays."""
        self._filling = True
        figures = layouts.of(self.workspace.store).figures
        _offer(self.figure, [(code, words.name(each)) for code, each in figures.items()])
        self._fill_cuts(figures)
        _offer(self.range, [(each, exploring.years(each)) for each in RANGES])
        self._filling = False

    def _fill_cuts(self, figures: Mapping[str, Figure]) -> None:
        figure = figures.get(self.figure.currentData())
        able = exploring.cuts_of(figure) if figure is not None else ("",)
        _offer(self.cut, [(each, words.cut(each)) for each in able])

    def _chosen(self) -> None:
        if self._filling:
            return
        self._filling = True
        self._fill_cuts(layouts.of(self.workspace.store).figures)
        self._filling = False
        memory, wish = self.workspace.memory, self.wish
        for key, value in (("figure", wish.figure), ("cut", wish.cut), ("step", wish.step)):
            memory.keep(_KEPT.format(key), value)
        memory.keep(_KEPT.format("shape"), self.shape.current)
        self.look()

    def _drawn_otherwise(self) -> None:
        self.workspace.memory.keep(_KEPT.format("shape"), self.shape.current)
        if not self._filling:
            self.draw()

    def _recall(self) -> None:
        memory = self.workspace.memory
        self._filling = True
        figures = layouts.of(self.workspace.store).figures
        _offer(self.figure, [(code, words.name(each)) for code, each in figures.items()])
        _choose(self.figure, memory.text(_KEPT.format("figure"), "served"))
        self._fill_cuts(figures)
        _choose(self.cut, memory.text(_KEPT.format("cut"), "group"))
        step = memory.text(_KEPT.format("step"), "quarter")
        self.step.choose(step if step in STEPS else "quarter")
        if memory.text(_KEPT.format("shape"), "bars") == "lines":
            self.shape.choose("lines")
        _offer(self.range, [(each, exploring.years(each)) for each in RANGES])
        self._filling = False

    def _lay_out(self) -> None:
        first, second, third = self._rows
        first.addWidget(Edge(self.figure, height=32), 3)
        first.addWidget(Edge(self.cut, height=32), 2)
        second.addWidget(self.step, 1)
        second.addWidget(Edge(self.range, height=32))
        third.addWidget(self.count, 1)
        third.addWidget(self.shape, 1)
        for row in self._rows:
            self._shelf.addLayout(row)
        for part in (self.refusal, self.strip):
            self._shelf.addWidget(part)
        ground, scroll = Pane("bg"), QScrollArea()
        self._inner = QVBoxLayout(ground)
        buttons = QHBoxLayout()
        buttons.addWidget(self.about, 1)
        buttons.addWidget(button(self.to_picture))
        buttons.addWidget(button(self.to_sheet))
        self._inner.addWidget(self.chart)
        self._inner.addLayout(buttons)
        self._inner.addWidget(self.grid)
        self._inner.addStretch(1)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._shelf)
        column.addWidget(scroll, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        for box in (self.figure, self.cut, self.range):
            box.currentIndexChanged.connect(lambda _at: self._chosen())
        self.step.chosen.connect(lambda _key: self._chosen())
        self.count.chosen.connect(lambda _key: self._drawn_otherwise())
        self.shape.chosen.connect(lambda _key: self._drawn_otherwise())
        self.chart.opened.connect(self.open_point)
        self.grid.opened.connect(self.open_cell)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Refusal):
            raise error
        if error.code != "cancelled":
            self.refusal.refuse(error)

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(20), 0, u(20), u(4))
        self._shelf.setSpacing(u(8))
        for row in self._rows:
            row.setSpacing(u(8))
        self._inner.setContentsMargins(u(20), u(8), u(20), u(24))
        self._inner.setSpacing(u(10))
        self.chart.setMinimumHeight(u(280))


def save_picture(shown: Chart, path: Path, size: QSize) -> None:
    """Write a chart as it is seen, whole or not at all; a name that ends in .svg stays drawn."""
    box = QRectF(0, 0, size.width(), size.height())
    drawn = _svg if path.suffix.lower() == ".svg" else _png
    body = drawn(shown, box, size)
    with atomic_write(path) as file:
        file.write(body)


def _svg(shown: Chart, box: QRectF, size: QSize) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # nobody else needs it

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(size)
    drawing.setViewBox(box)
    drawing.setTitle(shown.picture.title)
    with QPainter(drawing) as painter:
        painter.fillRect(box, theme.tokens().bg)
        chart.draw(painter, shown.picture, box)
    return bytes(buffer.data().data())


def _png(shown: Chart, box: QRectF, size: QSize) -> bytes:
    image = QImage(size * _DPI, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DPI)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.tokens().bg)
        chart.draw(painter, shown.picture, box)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _offer(box: Combo, options: list[tuple[object, str]]) -> None:
    """Offer other answers; the one that was chosen stays, else the first."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for key, said in options:
        box.addItem(said, key)
    at = box.findData(chosen)
    box.setCurrentIndex(max(at, 0))
    box.blockSignals(False)


def _choose(box: Combo, key: object) -> None:
    box.setCurrentIndex(max(box.findData(key), 0))
