"""The tab of the quarter: the period above, views at the left, what a number is made of right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.errors import Refusal
from app.kazakh.dates import short_date
from app.quarters import changes, closings, periods
from app.quarters.changes import Changes
from app.quarters.closings import Closing
from app.quarters.periods import Period
from ui import tasks
from ui import views as ways
from ui.parts.pill import Badge
from ui.parts.progress_strip import ProgressStrip
from ui.quarters import views, words
from ui.quarters.doings import Doings
from ui.quarters.period_bar import PeriodBar
from ui.quarters.plurals import Quarters
from ui.quarters.views import View
from ui.quarters.words import translate
from ui.rooms import Room
from ui.tasks import Task
from ui.views import Switch
from ui.workspace import Workspace

_VIEW, _PERIOD = "quarters/view", "quarters/period"
_PATIENCE = 200  # milliseconds: one deed changes several kinds of thing at once


class QuartersRoom(Room):
    """Figures of a period, the check before filing, its closing, and a look over time."""

    name = "quarters"
    icon = "table"
    subjects = (*View.subjects, "staff")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.views: dict[str, View] = {}
        self.view_key = ""
        self.closing: Closing | None = None
        self._counting: Task[Changes] | None = None
        self._left: QWidget | None = None
        self._came: QWidget | None = None
        self._again = QTimer(interval=_PATIENCE, singleShot=True)
        super().__init__(workspace, parent)
        self.doing = Doings(self)
        self._again.setParent(self)
        self._again.timeout.connect(self.look)
        self.switch.first.follow(self.doing.close)
        kept = workspace.memory.text(_PERIOD)
        try:
            self.bar.show_period(periods.read(kept))
        except Refusal:
            self.bar.show_period(periods.of_quarter(workspace.today()))
        self.retranslate()
        known = workspace.memory.text(_VIEW, "figures")
        self.show_view(known if known in dict(views.VIEWS) else "figures")

    @property
    def period(self) -> Period:
        """The days that are looked at."""
        return self.bar.period

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self.views[self.view_key]

    @override
    def title(self) -> str:
        return translate("Quarters", "Quarter")

    # Views

    def show_view(self, key: str) -> View:
        """Show another view of the same days."""
        if self.view_key and self.view_key != key:
            self.view.rest()
        view = self.load_view(key)
        self.view_key = key
        self.switch.chips.choose(key)
        self.workspace.memory.keep(_VIEW, key)
        self.left_stack.setCurrentWidget(view)
        self.bar.show_tools(view.tools)
        if view.card is not None:
            self.cards.setCurrentWidget(view.card)
        self.look()
        view.take_focus()
        return view

    def load_view(self, key: str) -> View:
        """Return a view, loading it the first time it is asked for."""
        if key not in self.views:
            made = ways.load(views.VIEWS, key, self.workspace)
            assert isinstance(made, View)
            self.views[key] = made
            self.left_stack.addWidget(made)
            if made.card is not None:
                self.cards.addWidget(made.card)
            made.card_wanted.connect(self.forward)
            self.doing.hear(made)
        return self.views[key]

    def forward(self) -> None:
        """Bring the card forward where one pane fits, the keys with it; Esc leads back."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.left_stack.isAncestorOf(focused)
        self._came = focused if inside else None
        self.split.show_card()
        card = self.view.card
        if self.split.single and card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Return from the card to the place it was opened from."""
        self.split.show_list()
        came, self._came = self._came, None
        if came is not None and isValid(came) and came.isVisibleTo(self):
            came.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.take_focus()

    @override
    def show_in(self, view: str, record: int) -> None:
        self.show_view(view).show_own(record)
        self.forward()

    @override
    def show_record(self, record: int) -> None:
        self.show_in("closings", record)

    def go_to(self, period: Period) -> None:
        """Look at other days."""
        self.bar.choose(period)

    # Looking

    def look(self) -> None:
        """Say how the period stands, and let the view ask again."""
        store = self.workspace.store
        self.closing = closings.of(store, self.period)
        view = self.view
        view.take(self.period)
        if hasattr(view, "take_closing"):
            view.take_closing(self.closing)
        self.doing.suit()
        self._say_standing()
        self._count_changes()
        view.look()

    def _say_standing(self, moved: int = 0) -> None:
        closing = self.closing
        if closing is None:
            self.bar.show_standing([words.standing(self.period, self.workspace.today())])
            return
        said = translate("Quarters", "Closed · № {number} · {day}").format(
            number=closing.number, day=short_date(closing.closed_on)
        )
        by = [Badge(closing.closed_by)] if closing.closed_by else []
        since = Quarters().moved(moved) if moved else ""
        self.bar.show_standing([Badge(said, "ok"), *by], since)

    def _count_changes(self) -> None:
        """Count what moved since the closing, beside everything else."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        closing = self.closing
        if closing is None:
            return
        store, number = self.workspace.store, closing.id
        self._counting = tasks.run(
            self,
            lambda told, stop: changes.since(store, number, told, stop),
            self._show_changes,
            self._not_counted,
        )

    def _show_changes(self, found: Changes) -> None:
        self._counting = None
        if self.closing is not None and found.closing_id == self.closing.id:
            self._say_standing(len(found.cells))

    def _not_counted(self, error: Exception) -> None:
        self._counting = None
        if not isinstance(error, Refusal):
            raise error
        if error.code != "cancelled":
            self.refuse(error)

    @override
    def refresh(self, subject: str) -> None:
        if subject in self.view.subjects:
            self._again.start()

    @override
    def focus_search(self) -> None:
        self.split.show_list()
        self.bar.take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        last, self._left = self._left, None
        if last is not None and isValid(last) and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.take_focus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    @override
    def leave(self) -> bool:
        """Whoever comes back from a record that was opened here is in the row they left."""
        focused = QApplication.focusWidget()
        self._left = focused if focused is not None and self.isAncestorOf(focused) else None
        return True

    # Words and widgets

    @override
    def retranslate(self) -> None:
        if not hasattr(self, "doing"):
            return
        self.doing.retranslate()
        self.switch.retranslate()
        self.bar.retranslate()
        for view in self.views.values():
            view.retranslate()
        if self.view_key:
            self._say_standing()
            self._count_changes()

    def _turned(self, period: Period) -> None:
        self.workspace.memory.keep(_PERIOD, period.called)
        self.refusal.dismiss()
        self.look()

    @override
    def _lay_out(self) -> None:
        super()._lay_out()
        self.switch = Switch(views.VIEWS, views.title, name=self.name)
        self.bar = PeriodBar(self.workspace, name=f"{self.name}.period")
        self.left_stack, self.cards = QStackedWidget(), QStackedWidget()
        self.strip = ProgressStrip(name=f"{self.name}.progress")
        self.left_column.addWidget(self.switch)
        self.left_column.addWidget(self.bar)
        self.left_column.addWidget(self.strip)
        self.left_column.addWidget(self.left_stack, 1)
        self.right_column.addWidget(self.cards, 1)
        self.cards.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def _connect(self) -> None:
        super()._connect()
        self.switch.chosen.connect(self.show_view)
        self.bar.changed.connect(self._turned)
        self.bar.moved_asked.connect(lambda: self.doing.show_changes())
        self.bar.bind(self)
