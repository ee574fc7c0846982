"""The right of the view: the card of the plan or of a line, or the form in the card's place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.fields.panes import FormPane
from ui.parts.refusal_bar import RefusalBar
from ui.plans.line_card import LineCard
from ui.plans.line_form import LineForm
from ui.plans.plan_card import PlanCard
from ui.workspace import Workspace


class Side(QWidget):
    """One of the three at a time, refusals above it; Esc leaves the form."""

    back_asked = Signal()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.form = LineForm(workspace, name=f"{name}.form")
        self.pane = FormPane(self.form, name=f"{name}.form.pane")
        self.plan, self.line = (
            PlanCard(workspace, name=f"{name}.plan"),
            LineCard(workspace, name=f"{name}.line"),
        )
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self._stack, self._shelf = QStackedWidget(), QVBoxLayout()
        for page in (self.plan, self.line, self.pane):
            self._stack.addWidget(page)
        self._shelf.addWidget(self.refusal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._shelf)
        column.addWidget(self._stack, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    @property
    def editing(self) -> bool:
        """Whether the form is shown."""
        return self._stack.currentWidget() is self.pane

    def show_page(self, page: QWidget) -> None:
        """Show the card of the plan or of a line, or the form."""
        self._stack.setCurrentWidget(page)

    def retranslate(self) -> None:
        """Write every word again."""
        self.plan.retranslate()
        self.line.retranslate()
        self.form.reword()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.editing:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(24), u(8), u(24), 0)
