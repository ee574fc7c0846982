"""The third step: every row with its verdict, the verdicts as filters, doubts decided by hand."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange.batches import Decision
from app.exchange.people import Judged
from app.kazakh.folding import fold
from app.store.store import Store
from ui import theme
from ui.importing import words
from ui.importing.columns import JUDGED, Line
from ui.importing.row_card import RowCard
from ui.importing.session import QUESTIONS, Session
from ui.parts.chip import Chip
from ui.parts.pane import Pane
from ui.parts.search_field import SearchField
from ui.parts.split import Split
from ui.tables import ListView, PagedModel

KINDS = ("new", "changed", *QUESTIONS, "refused", "same")

_RARE = QUESTIONS[1:]
"""Questions of class lists alone; their filters show where there are such rows."""


class RowsStep(QWidget):
    """A list at the left and a card at the right, as everywhere; ``decided`` gives a row's word."""

    decided = Signal(int, object)

    def __init__(self, store: Store, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._session: Session | None = None
        self._rows: Sequence[Judged] = ()
        self._kind = ""
        self._folded: list[str] = []
        self.search = SearchField(name=f"{name}.search")
        self.chips = {kind: Chip("", 0, name=f"{name}.{kind or 'all'}") for kind in ("", *KINDS)}
        self.model = PagedModel(JUDGED, self._lines)
        self.list = ListView(self.model, name=f"{name}.list")
        self.card = RowCard(store, name=f"{name}.card")
        self._left = Pane("bg", name=f"{name}.left")
        self._split = Split(self._left, self.card, name=f"{name}.split")
        self._build()
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_session(self, session: Session, *, fresh: bool) -> None:
        """Show a judged list; a fresh one from its top, the doubts first where there are any."""
        self._session = session
        self._rows = session.plan.rows if session.plan else ()
        if fresh:
            self._folded = []
            self.search.line.clear()
            self._count()
            counts = session.counts()
            self._filter(next((each for each in QUESTIONS if counts[each]), ""))
            self.list.select_row(0)
        else:
            self._count()
            self.model.refresh()
            self._show_card()

    def next_doubt(self) -> bool:
        """Go to the next row nobody has decided; false when there is none left."""
        shown = self.model.ids
        here = self.list.current_row
        for at in (*range(here + 1, len(shown)), *range(here + 1)):
            judged = self._rows[shown[at]]
            if judged.outcome in QUESTIONS and not self._is_decided(judged):
                return self.list.select_row(at)
        return False

    def back_to_list(self) -> bool:
        """Where one pane shows, return from the card to its row; false when the list is shown."""
        if self._split.single and self.card.isVisible():
            self._split.show_list()
            self.list.setFocus()
            return True
        return False

    def retranslate(self) -> None:
        """Write the words again."""
        self.search.set_words(self.tr("A name or the number of a row"))
        self.chips[""].set_words(self.tr("All"))
        for kind in KINDS:
            self.chips[kind].set_words(words.outcome(kind))
        self.list.retranslate()
        self._show_card()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self._chip_row = QHBoxLayout()
        self._rare_row = QHBoxLayout()
        for kind, chip in self.chips.items():
            (self._rare_row if kind in _RARE else self._chip_row).addWidget(chip)
        for row in (self._chip_row, self._rare_row):
            row.addStretch(1)
        self._column = QVBoxLayout(self._left)
        self._column.addWidget(self.search)
        self._column.addLayout(self._chip_row)
        self._column.addLayout(self._rare_row)
        self._column.addWidget(self.list, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, kind=kind: self._filter(kind))
        self.search.searched.connect(lambda _: self._filter(self._kind))
        self.search.left.connect(self._into_list)
        self.list.current_changed.connect(lambda _: self._show_card())
        self.list.activated_id.connect(lambda _: self._into_card())
        self.card.decided.connect(self._decide)

    def _into_list(self) -> None:
        self.list.setFocus()
        if self.list.current_row < 0:
            self.list.select_row(0)

    def _into_card(self) -> None:
        self._split.show_card()
        for button in (self.card.same, self.card.new, self.card.skip):
            if button.isVisible():
                button.setFocus()
                return

    def _decide(self, row: int, decision: Decision | None) -> None:
        self.decided.emit(row, decision)
        if decision is not None:
            self.next_doubt()
        self.list.setFocus()

    def _filter(self, kind: str) -> None:
        self._kind = kind
        for each, chip in self.chips.items():
            chip.setChecked(each == kind)
        wanted = fold(self.search.text)
        numbers = self.search.text.strip()
        shown = array("q", range(len(self._rows)))
        if kind:
            shown = array("q", (at for at in shown if self._rows[at].outcome == kind))
        if numbers.isdecimal():
            shown = array("q", (at for at in shown if str(self._rows[at].row) == numbers))
        elif wanted:
            names = self._names()
            shown = array("q", (at for at in shown if wanted in names[at]))
        self.list.set_ids(shown)
        if self.list.current_row < 0:
            self.list.select_row(0)
        self._show_card()

    def _names(self) -> list[str]:
        if not self._folded:
            self._folded = [fold(words.called(each)) for each in self._rows]
        return self._folded

    def _count(self) -> None:
        tally = dict.fromkeys(KINDS, 0)
        for judged in self._rows:
            tally[judged.outcome] += 1
        self.chips[""].set_count(len(self._rows))
        for kind in KINDS:
            self.chips[kind].set_count(tally[kind])
            self.chips[kind].setVisible(bool(tally[kind]) or kind not in _RARE)

    def _lines(self, ids: Sequence[int]) -> list[Line | None]:
        return [self._line(each) for each in ids]

    def _line(self, at: int) -> Line | None:
        if self._session is None or not 0 <= at < len(self._rows):
            return None
        judged = self._rows[at]
        return Line(judged, self._session.outcome_of(judged), self._is_decided(judged))

    def _is_decided(self, judged: Judged) -> bool:
        return self._session is not None and judged.row in self._session.decisions

    def _show_card(self) -> None:
        at = self.list.current_id
        judged = self._rows[at] if 0 <= at < len(self._rows) else None
        said = self._session.decisions.get(judged.row) if self._session and judged else None
        self.card.show_row(judged, said)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(0, u(12), 0, 0)
        self._column.setSpacing(u(8))
        self.search.setContentsMargins(u(20), 0, u(20), 0)
        for row in (self._chip_row, self._rare_row):
            row.setContentsMargins(u(20), 0, u(20), 0)
            row.setSpacing(u(6))
