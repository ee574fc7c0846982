"""The lines of one plan as a table under its name, with chips that count them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guidance import forms
from app.schooling import progress
from app.schooling.facts import Standing
from app.schooling.plans import Plan
from ui import language, theme
from ui.parts.button import Button, icon_button
from ui.parts.empty_state import EmptyState, Step
from ui.parts.label import Label
from ui.parts.list_head import ChipRow
from ui.parts.pill import Badge, PillRow
from ui.plans import words
from ui.plans.columns import LINES, LineRow
from ui.plans.plan_card import COUNTED
from ui.plans.words import translate
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

_ALWAYS_TOLD = ("", "unprepared")
"""What is told of the lines of a plan that is not in force."""


class LinesPage(QWidget):
    """Shift and the arrows choose several lines; what is done is done with all of them."""

    back_asked = Signal()
    current_changed = Signal()
    activated = Signal()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.standings: Sequence[Standing] = ()
        self._known: dict[int, Standing] = {}
        self._forms: dict[int, forms.Form] = {}
        self._unprepared: frozenset[int] = frozenset()
        self._plan: Plan | None = None
        self._first: Button | None = None
        self.back = Button("", "link", icon="chevron-left", shortcut="Esc", name=f"{name}.back")
        self.title = Label("", "strong", wrap=True, name=f"{name}.title")
        self.pills = PillRow(name=f"{name}.pills")
        self.more = icon_button("more", "", name=f"{name}.more")
        self.chips = ChipRow(progress.WHICH, words.chip, always=("",), name=f"{name}.chips")
        self.chips.alarm("late")
        self.model = PagedModel(LINES, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = EmptyState("document", name=f"{name}.empty")
        self._shelf, self._top, self._below = QStackedWidget(), QHBoxLayout(), QHBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> list[int]:
        """The lines chosen, in the plan's order."""
        return list(self.list.selected_ids())

    @property
    def current(self) -> Standing | None:
        """The line the cursor is on."""
        return self._known.get(self.list.current_id)

    def put_buttons(self, head: Button, first: Sequence[Button]) -> None:
        """Put a button at the right of the chips, and those of an empty plan."""
        self._first = head
        self._below.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        self.empty.set_actions(first)

    def show_plan(
        self, plan: Plan, standings: Sequence[Standing], unprepared: Mapping[int, object]
    ) -> None:
        """Show the lines of a plan; the line that was current stays so."""
        if self.chips.current and (self._plan is None or self._plan.id != plan.id):
            self.chips.choose("")
        self._plan, self.standings = plan, standings
        self._known = {each.line.id: each for each in standings}
        self._unprepared = frozenset(unprepared)
        self._forms = {each.id: each for each in forms.listed(self.workspace.store, archived=True)}
        self._say_head(plan)
        if self._first is not None:
            self._first.setVisible(plan.open)
        self._show_chosen()

    def badges(self, standing: Standing) -> tuple[Badge, ...]:
        """Return how a line stands; of a plan not in force only what comes too early."""
        if self._plan is not None and self._plan.state in COUNTED:
            return (words.standing_badge(standing.standing),)
        if standing.line.id in self._unprepared:
            return (Badge(translate("Plans", "Too early"), "warn"),)
        return ()

    def select(self, line_ids: Sequence[int]) -> None:
        """Make these lines chosen, the first of them current."""
        if line_ids:
            self.list.select_id(line_ids[0])
        rows = [self.model.row_of(each) for each in line_ids[1:]]
        flag = self.list.selectionModel().SelectionFlag
        for row in rows:
            index = self.model.index(row, 0)
            self.list.selectionModel().select(index, flag.Select | flag.Rows)

    def retranslate(self) -> None:
        """Write every word again."""
        self.back.set_words(translate("Plans", "Plans"))
        self.more.setAccessibleName(translate("Plans", "More"))
        self.chips.retranslate()
        self.list.retranslate()
        self.list.setAccessibleName(translate("Plans", "Lines of the plan"))
        self.empty.set_words(
            translate("Plans", "The plan has no lines yet"),
            translate("Plans", "The education authority sends them as a spreadsheet."),
            [
                Step(
                    translate("Plans", "Take the spreadsheet in"),
                    translate(
                        "Plans", "Columns and forms are recognised; what is unclear is asked."
                    ),
                ),
                Step(
                    translate("Plans", "Or type the lines here"),
                    translate("Plans", "Form, topic, class, place, who answers, when."),
                ),
                Step(
                    translate("Plans", "Send the plan to be agreed"),
                    translate("Plans", "By the career centre and the chamber of entrepreneurs."),
                ),
            ],
        )
        if self._plan is not None:
            self._say_head(self._plan)

    def _show_chosen(self) -> None:
        today = self.workspace.today()
        counts = progress.counted(self.standings, today, self._unprepared)
        if self._plan is not None and self._plan.state not in COUNTED:
            counts = {key: counts[key] for key in _ALWAYS_TOLD}
        self.chips.show_counts(counts)
        shown = progress.of_which(self.standings, self.chips.current, today, self._unprepared)
        self.list.set_ids(array("q", (each.line.id for each in shown)))
        self.model.refresh()
        self._shelf.setCurrentIndex(0 if self.standings else 1)
        if self.list.current_id < 0 and shown:
            self.list.select_row(0)
        self.current_changed.emit()

    def _say_head(self, plan: Plan) -> None:
        said = f"{words.called(plan)} · {words.period(plan)}"
        self.title.setText(said)
        self.pills.show_badges([words.state_badge(plan), Badge(words.version(plan))])

    def _fetch(self, ids: Sequence[int]) -> Sequence[LineRow]:
        return [self._row(self._known[each]) for each in ids]

    def _row(self, standing: Standing) -> LineRow:
        line = standing.line
        form = language.spoken(self._forms[line.form_id].name)
        place = words.place(self.workspace.store, line)
        return LineRow(standing, form, words.line(line, form), place, self.badges(standing))

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._top.addWidget(self.back, 0, middle)
        self._top.addWidget(self.title, 1, middle)
        self._top.addWidget(self.pills, 0, middle)
        self._top.addWidget(self.more, 0, middle)
        self._below.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addLayout(self._below)
        column.addWidget(self._shelf, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.chips.chosen.connect(lambda _key: self._show_chosen())
        self.list.current_changed.connect(lambda _line: self.current_changed.emit())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.current_changed.emit())
        self.list.activated_id.connect(lambda _line: self.activated.emit())

    def _restyle(self) -> None:
        u = theme.unit
        self._top.setContentsMargins(u(14), u(4), u(20), u(4))
        self._top.setSpacing(u(12))
        self._below.setContentsMargins(u(20), u(4), u(20), u(8))
        self._below.setSpacing(u(12))
