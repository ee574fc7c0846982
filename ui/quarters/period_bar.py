"""Which days are looked at: turned by arrows, chosen by kind, or typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import FieldRefusal
from app.quarters import periods
from app.quarters.periods import Period
from ui import language, messages, theme
from ui.actions import action
from ui.parts.button import Button, icon_button
from ui.parts.edge import Edge
from ui.parts.label import Label
from ui.parts.pill import Badge, PillRow
from ui.quarters import words
from ui.quarters.words import translate
from ui.workspace import Workspace

KINDS = ("quarter", "month", "year", "days")
_FIELD = 188


class PeriodBar(QWidget):
    """Ctrl+PgUp and Ctrl+PgDn turn the period; below it stands whether it is open or closed."""

    changed = Signal(object)
    moved_asked = Signal()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.period = periods.of_quarter(workspace.today())
        self.back = icon_button("chevron-left", "", name=f"{name}.back")
        self.on = icon_button("chevron-right", "", name=f"{name}.on")
        self.title = Label("", "group", name=f"{name}.title")
        self.kinds = Button("", "quiet", icon="chevron-down", name=f"{name}.kinds")
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setObjectName(f"{name}.typed")
        self.edge = Edge(self.line, icon="calendar", height=32)
        self.wrong = Label("", "small", "err", wrap=True, name=f"{name}.wrong")
        self.pills = PillRow(name=f"{name}.pills")
        self.moved = Button("", "link", name=f"{name}.moved")
        self.tools = QStackedWidget()
        self._bare = QWidget()
        self._column, self._row, self._below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._build()
        self._keys()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.show_period(self.period)

    def show_period(self, period: Period) -> None:
        """Look at these days."""
        self.period = period
        self._say_wrong("")
        self.retranslate()

    def choose(self, period: Period) -> None:
        """Look at these days, and tell."""
        self.show_period(period)
        self.changed.emit(period)

    def turn(self, step: int) -> None:
        """Go to the period before or after, of the same kind."""
        self.choose(self.period.next if step > 0 else self.period.previous)

    def go_to_today(self) -> None:
        """Go to the quarter, month or year of today."""
        self.choose(self._of_kind("quarter" if self.period.kind == "days" else self.period.kind))

    def read(self) -> None:
        """Take the period that was typed, or say beside it what is wrong."""
        try:
            period = periods.read(self.line.text())
        except FieldRefusal as refusal:
            self._say_wrong(messages.beside(refusal, language.current()))
            return
        self.choose(period)

    def show_standing(self, badges: Sequence[Badge], moved: str = "") -> None:
        """Say whether the period is open or closed, and how much has moved since."""
        self.pills.show_badges(badges)
        self.moved.set_words(moved)
        self.moved.setVisible(bool(moved))

    def show_tools(self, tools: QWidget | None) -> None:
        """Show what a view offers at the right of the period's state, or nothing."""
        wanted = tools or self._bare
        if self.tools.indexOf(wanted) < 0:
            self.tools.addWidget(wanted)
        self.tools.setCurrentWidget(wanted)
        self.tools.setVisible(tools is not None)

    def retranslate(self) -> None:
        """Write every word again."""
        self.title.setText(words.period(self.period))
        for button, said in (
            (self.back, translate("Quarters", "The period before")),
            (self.on, translate("Quarters", "The period after")),
        ):
            button.setAccessibleName(said)
            button.setToolTip(f"{said}  {'Ctrl+PgUp' if button is self.back else 'Ctrl+PgDn'}")
        self.kinds.set_words(words.kind(self.period.kind))
        self.kinds.setAccessibleName(
            translate("Quarters", "Kind of period: {kind}").format(
                kind=words.kind(self.period.kind)
            )
        )
        self.line.setText(self.period.called)
        self.line.setAccessibleName(translate("Quarters", "Period, such as 2026-Q3"))
        self.line.setToolTip("2026-Q3 · 2026-07 · 2026 · 2026-07-01/2026-08-15")

    def take_focus(self) -> None:
        """Put the cursor where a period is typed."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _of_kind(self, kind: str) -> Period:
        today = self.workspace.today()
        return {
            "quarter": lambda: periods.of_quarter(today),
            "month": lambda: periods.of_month(today.year, today.month),
            "year": lambda: periods.of_year(today.year),
        }[kind]()

    def _change_kind(self, kind: str) -> None:
        """Show the quarter, month or year that the shown days end in."""
        last = min(self.period.last, max(self.workspace.today(), self.period.first))
        if kind == "days":
            self.line.setText(f"{self.period.first.isoformat()}/{self.period.last.isoformat()}")
            self.take_focus()
        else:
            self.choose(
                {
                    "quarter": periods.of_quarter(last),
                    "month": periods.of_month(last.year, last.month),
                    "year": periods.of_year(last.year),
                }[kind]
            )

    def _offer_kinds(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in KINDS:
            made = menu.addAction(words.kind(kind))
            made.triggered.connect(lambda _=False, kind=kind: self._change_kind(kind))
        menu.popup(self.kinds.mapToGlobal(QPoint(0, self.kinds.height())))

    def _say_wrong(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        self.edge.set_wrong(bool(sentence))

    def _build(self) -> None:
        for part in (self.back, self.title, self.on, self.kinds):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.edge)
        for said in (self.pills, self.moved):
            self._below.addWidget(said, 0, Qt.AlignmentFlag.AlignVCenter)
        self._below.addStretch(1)
        self._below.addWidget(self.tools)
        self.tools.addWidget(self._bare)
        self.tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._column.addLayout(self._row)
        self._column.addWidget(self.wrong)
        self._column.addLayout(self._below)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.moved.hide()

    def _keys(self) -> None:
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.kinds.clicked.connect(self._offer_kinds)
        self.line.returnPressed.connect(self.read)
        self.moved.clicked.connect(self.moved_asked)

    def bind(self, owner: QWidget) -> None:
        """Let the keys that turn the period work everywhere in the tab."""
        action(owner, "period_before", "Ctrl+PgUp", lambda: self.turn(-1))
        action(owner, "period_after", "Ctrl+PgDown", lambda: self.turn(1))
        action(owner, "period_today", "Ctrl+T", self.go_to_today)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(20), 0, u(20), u(8))
        self._column.setSpacing(u(6))
        self._row.setSpacing(u(6))
        self._below.setSpacing(u(10))
        self.edge.setFixedWidth(u(_FIELD))
