"""The report's sections at the left, counted as the records stand; a number's list at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import Refusal
from app.papers import NOTHING
from app.quarters import labels, periods
from app.quarters.closings import Closing
from app.quarters.content import Cell
from app.quarters.layouts import SPANS
from app.quarters.periods import Period
from ui import theme
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.quarters import words
from ui.quarters.backing_card import BackingCard, Question
from ui.quarters.blocks import Block
from ui.quarters.grid_view import GridView
from ui.quarters.reckoning import Reckoned, Reckoner, Wanted
from ui.quarters.views import View
from ui.quarters.words import translate
from ui.views import Choice
from ui.workspace import Workspace

_SPANS, _FORM = "quarters/spans", "quarters/form"


class FiguresView(View):
    """Counted off the window's thread; while it is counted again the figures before stay."""

    key = "figures"
    reckoned_changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.period = periods.of_quarter(workspace.today())
        self.closing: Closing | None = None
        self.reckoned: Reckoned | None = None
        self.blocks: list[Block] = []
        self.opened: Cell | None = None
        self._met: GridView | None = None
        self.own = BackingCard(workspace, name="quarters.figures.card")
        self.card = self.own
        self.addActions(list(self.own.doing.values()))  # the keys work at the left too
        kept = workspace.memory.words(_SPANS) or ()
        full = workspace.memory.text(_FORM, "quarter") == "full"
        self.form = "full" if full else "quarter"
        self._spans: tuple[str, ...] = tuple(each for each in SPANS if each in kept)
        self.modes = Choice(("closed", "now"), self._mode, name="quarters.figures.modes")
        self.compare = Button("", "quiet", icon="chevron-down", name="quarters.figures.compare")
        self.export = Button("", "quiet", icon="chevron-down", name="quarters.figures.export")
        self.strip = ProgressStrip(name="quarters.figures.progress")
        self.refusal = RefusalBar(name="quarters.figures.refusal")
        self.state = Label("", "small", "muted", wrap=True, name="quarters.figures.state")
        self.offered: Callable[[QMenu], None] = lambda _menu: None
        self._scroll, self._ground = QScrollArea(), Pane("bg")
        self._stack = QVBoxLayout(self._ground)
        self._shelf = QVBoxLayout()
        self.reckoner = Reckoner(workspace, self.strip, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    # What is shown

    @override
    def take(self, period: Period, /) -> None:
        """Look at these days: as they were closed where they were."""
        if period != self.period:
            self.period = period
            self.opened = None
            self.own.clear()

    def take_closing(self, closing: Closing | None) -> None:
        """Hear how the period stands; a closed one is shown as it was signed."""
        if (closing is None) != (self.closing is None):
            self.modes.choose("closed" if closing else "now")
        self.closing = closing
        self.modes.setVisible(closing is not None)

    @override
    def look(self) -> None:
        """Count again; what is shown stays until the answer is there."""
        as_closed = self.closing is not None and self.modes.current == "closed"
        closing = self.closing if as_closed else None
        spans = self._spans if closing is None else ()
        wanted = Wanted(self.period, spans, closing, "quarter" if closing else self.form)
        if closing is not None and self.reckoned is not None and self.reckoned.wanted == wanted:
            return  # what was signed does not change
        self.refusal.dismiss()
        self.reckoner.ask(wanted)

    @override
    def rest(self) -> None:
        self.reckoner.stop()

    @override
    def take_focus(self) -> None:
        grids = [block.grid for block in self.blocks if block.grid is not None]
        if grids:
            wanted = self._met if self._met in grids else grids[0]
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reckoned(self, reckoned: Reckoned) -> None:
        """Show counted figures where the ones before stood."""
        self.reckoned = reckoned
        kinds = [part.kind for part in reckoned.content.parts]
        if kinds != [block.kind for block in self.blocks]:
            self._rebuild(kinds)
        for block, part in zip(self.blocks, reckoned.content.parts, strict=True):
            block.show_part(reckoned.content, part, reckoned.layout.figures)
        self._say_state()
        self._follow_opened()
        if self._scroll.hasFocus():
            self.take_focus()  # the keys waited for the first table
        self.reckoned_changed.emit(reckoned)

    def _follow_opened(self) -> None:
        """Keep the list of the number that stands open, counted anew."""
        if self.opened is None or self.reckoned is None:
            return
        asked = self.opened
        for cell in self.reckoned.content.cells:
            same = (cell.figure, cell.count, cell.by, cell.key, cell.span)
            if same == (asked.figure, asked.count, asked.by, asked.key, asked.span):
                self._read_list(cell)
                return

    # A number

    def open_cell(self, cell: Cell) -> None:
        """Show the list behind a number, and let the keys go there; Esc leads back."""
        self._read_list(cell)
        self.card_wanted.emit()
        self.own.take_focus()

    def _read_list(self, cell: Cell) -> None:
        reckoned = self.reckoned
        if reckoned is None:
            return
        self.opened = cell
        for block in self.blocks:
            block.choose(cell)
        figure = reckoned.layout.figures[cell.figure]
        days = periods.read(reckoned.content.spans[cell.span])
        part = NOTHING
        if cell.by and cell.key:
            part = labels.of(self.workspace.store, cell.by, [cell.key])[cell.key]
        closing = reckoned.wanted.closing
        question = Question(
            figure,
            cell,
            days,
            partial(reckoned.backing, cell),
            part,
            closing.number if closing is not None else "",
        )
        self.own.ask(question)

    # Periods compared

    def compare_with(self, span: str, on: bool) -> None:
        """Compare with a span, or no more."""
        standing = set(self._spans or self._usual())
        standing = standing | {span} if on else standing - {span}
        self._spans = tuple(each for each in SPANS if each in standing or each == "now")
        self.workspace.memory.keep(_SPANS, list(self._spans))
        self.look()

    def show_all(self, on: bool) -> None:
        """Show every figure that can be counted, or those of the signed report."""
        self.form = "full" if on else "quarter"
        self.workspace.memory.keep(_FORM, self.form)
        self.look()

    def _usual(self) -> tuple[str, ...]:
        if self.reckoned is None:
            return ("now",)
        for section in self.reckoned.layout.sections:
            if section.kind == "compare":
                return section.spans
        return ("now",)

    def _offer_spans(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        standing = self._spans or self._usual()
        for span in SPANS[1:]:
            made = menu.addAction(words.span(span))
            made.setCheckable(True)
            made.setChecked(span in standing)
            made.toggled.connect(lambda on, span=span: self.compare_with(span, on))
        menu.addSeparator()
        whole = menu.addAction(translate("Quarters", "All figures, not the signed report alone"))
        whole.setCheckable(True)
        whole.setChecked(self.form == "full")
        whole.toggled.connect(self.show_all)
        menu.popup(self.compare.mapToGlobal(QPoint(0, self.compare.height())))

    def _offer_files(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offered(menu)
        menu.popup(self.export.mapToGlobal(QPoint(0, self.export.height())))

    # Words and widgets

    @override
    def retranslate(self) -> None:
        """Write every word again."""
        self.modes.retranslate()
        self.compare.set_words(translate("Quarters", "Show and compare"))
        self.export.set_words(translate("Quarters", "Report as a file"))
        self.own.retranslate()
        if self.reckoned is not None:
            self.show_reckoned(self.reckoned)

    def _mode(self, key: str) -> str:
        if key == "closed":
            return translate("Quarters", "As signed")
        return translate("Quarters", "As records stand now")

    def _say_state(self) -> None:
        reckoned = self.reckoned
        said = ""
        if reckoned is not None and reckoned.wanted.closing is None and self.closing is not None:
            said = translate(
                "Quarters", "Counted from the records as they stand now, not what was signed."
            )
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _refuse(self, refusal: Refusal) -> None:
        self.refusal.refuse(refusal)

    def _rebuild(self, kinds: list[str]) -> None:
        self._met = None
        for block in self.blocks:
            self._stack.removeWidget(block)
            block.deleteLater()
        self.blocks = [
            Block(kind, name=f"quarters.figures.part{at}") for at, kind in enumerate(kinds, 1)
        ]
        for at, block in enumerate(self.blocks):
            self._stack.insertWidget(at, block)
            block.opened.connect(self.open_cell)
            block.met.connect(self._bring)

    def _bring(self, grid: GridView) -> None:
        """Scroll until the number that the keys stand on is seen, its headings too if they fit."""
        self._met = grid
        box = grid.current_rect()
        if box.isValid() and grid.hasFocus():
            top = grid.mapTo(self._ground, QPoint(0, 0))
            place = QRect(box.translated(top))
            self._scroll.ensureVisible(place.center().x(), place.center().y(), 0, theme.unit(90))

    def _lay_out(self) -> None:
        self._stack.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._ground)
        self.tools = QWidget()
        self._head = QHBoxLayout(self.tools)
        self._head.addWidget(self.compare)
        self._head.addWidget(self.export)
        self._shelf.addWidget(self.modes)
        for part in (self.refusal, self.strip, self.state):
            self._shelf.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._shelf)
        column.addWidget(self._scroll, 1)
        self.modes.hide()
        self.state.hide()
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        self.reckoner.done.connect(self.show_reckoned)
        self.reckoner.failed.connect(self._refuse)
        self.modes.chosen.connect(lambda _key: self.look())
        self.compare.clicked.connect(self._offer_spans)
        self.export.clicked.connect(self._offer_files)

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(u(8))
        self._shelf.setContentsMargins(u(20), 0, u(20), u(6))
        self._shelf.setSpacing(u(6))
        self._stack.setContentsMargins(u(20), u(8), u(20), u(24))
        self._stack.setSpacing(u(8))
