"""The quarter's plan beside the list: a bar a service, and at most one warning."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.today.quarter_plan import Behind, QuarterPlan
from ui import theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.edge import Icon
from ui.parts.label import Label
from ui.parts.totals_bar import PlanBar
from ui.today import words
from ui.today.words import translate


class Warned(QWidget):
    """What is behind, and what a week must bring."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._bold = Label("", "strong", "warn", wrap=True, name=f"{name}.title")
        self._plain = Label("", "small", "warn", wrap=True, name=f"{name}.text")
        self._row, self._words = QHBoxLayout(self), QVBoxLayout()
        self._words.addWidget(self._bold)
        self._words.addWidget(self._plain)
        self._sign = QVBoxLayout()
        self._sign.addWidget(Icon("error", "warn", 16))
        self._sign.addStretch(1)
        self._row.addLayout(self._sign)
        self._row.addLayout(self._words, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_behind(self, behind: Behind | None) -> None:
        """Warn of a service, or of none."""
        self.setVisible(behind is not None)
        if behind is not None:
            self._bold.setText(words.behind(behind))
            self._plain.setText(words.needed(behind))
            self.setAccessibleName(f"{words.behind(behind)}. {words.needed(behind)}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        painting.fill(painter, QRectF(self.rect()), theme.unit(8), t.warn_bg)
        if t.outlined:
            painting.outline(painter, QRectF(self.rect()), theme.unit(8), t.border)

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(14), u(10), u(14), u(10))
        self._row.setSpacing(u(10))
        self._words.setSpacing(u(4))
        self.update()


class PlanPanel(QWidget):
    """Plan and fact of the quarter; without a plan in force, where one is drawn up."""

    plan_wanted = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label("", "group", name=f"{name}.title")
        self._mark = Label("", "small", "muted", name=f"{name}.mark")
        self._none = Label("", "body", "muted", wrap=True, name=f"{name}.none")
        self.link = Button("", "link", name=f"{name}.open")
        self.warned = Warned(name=f"{name}.warning")
        self.bars: list[PlanBar] = []
        self._shown: QuarterPlan | None = None
        self._build()
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def show_plan(self, plan: QuarterPlan) -> None:
        """Show how far the quarter's plan is."""
        self._shown = plan
        self._title.setText(words.plan(plan))
        self._mark.setText(words.mark(plan))
        for part, wanted in ((self._mark, bool(plan.bars)), (self._none, not plan.bars)):
            part.setVisible(wanted)
        self.link.setVisible(not plan.bars)
        while len(self.bars) < len(plan.bars):
            self._add_bar()
        for place, bar in enumerate(self.bars):
            bar.setVisible(place < len(plan.bars))
            if place < len(plan.bars):
                each = plan.bars[place]
                bar.show_plan(words.bar(each), each.done, each.planned, plan.due)
        self.warned.show_behind(plan.behind)

    def retranslate(self) -> None:
        """Write the words again."""
        self._none.setText(translate("Today", "No plan is in force for this quarter."))
        self.link.set_words(translate("Today", "To the plan"))
        if self._shown is not None:
            self.show_plan(self._shown)

    def _build(self) -> None:
        self._head, self._list, self._column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._mark)
        self._column.addLayout(self._head)
        self._column.addLayout(self._list)
        below = QHBoxLayout()
        below.addWidget(self.link)
        below.addStretch(1)
        self._column.addWidget(self._none)
        self._column.addLayout(below)
        self._column.addWidget(self.warned)
        self.link.clicked.connect(self.plan_wanted)
        for part in (self._mark, self._none, self.link, self.warned):
            part.hide()

    def _add_bar(self) -> None:
        made = PlanBar(name=f"{self.objectName()}.{len(self.bars)}", parent=self)
        self.bars.append(made)
        self._list.addWidget(made)

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit(10))
        self._list.setSpacing(0)
