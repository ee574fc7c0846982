"""What makes figures wrong or weak at the left, each with its count; its records at the right."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh.dates import short_date
from app.quarters import checks, periods
from app.quarters.checks import Doubt
from app.quarters.periods import Period
from ui import language, tasks, theme
from ui.actions import Offer, action, button
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.pill import Badge
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.quarters import check_words, words
from ui.quarters.views import View
from ui.quarters.words import translate
from ui.tables import Column, ListView, PagedModel
from ui.tasks import Cancelled, Progress, Task
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A check and how much it finds; None while it is being counted."""

    code: str
    count: int | None


def _badges(line: CheckLine) -> tuple[Badge, ...]:
    if line.count is None:
        return (Badge("…"),)
    if not line.count:
        return (Badge(translate("Quarters", "Nothing"), "ok"),)
    return (Badge(str(line.count), "warn", live=True),)


CHECKS: tuple[Column[CheckLine], ...] = (
    Column(
        "title",
        lambda: translate("Quarters", "Check"),
        lambda line: check_words.title(line.code),
        kind="name",
        width=360,
        least=200,
        stretch=3,
        optional=False,
    ),
    Column(
        "count",
        lambda: translate("Quarters", "Found"),
        lambda line: "" if line.count is None else str(line.count),
        kind="pills",
        width=110,
        least=90,
        badges=_badges,
        optional=False,
    ),
)

DOUBTS: tuple[Column[Doubt], ...] = (
    Column(
        "who",
        lambda: translate("Quarters", "Who or what"),
        lambda doubt: doubt.who or language.spoken(doubt.what),
        kind="name",
        width=200,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "day",
        lambda: translate("Quarters", "Day"),
        lambda doubt: short_date(doubt.day),
        kind="muted",
        width=96,
        least=92,
        optional=False,
    ),
    Column(
        "what",
        lambda: translate("Quarters", "What"),
        lambda doubt: language.spoken(doubt.what) if doubt.who else "",
        kind="muted",
        width=160,
        least=80,
        stretch=2,
    ),
)


class DoubtsCard(QWidget):
    """Enter opens a record in its own tab; coming back, the same row is current."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.code = ""
        self.doubts: list[Doubt] = []
        self._task: Task[list[Doubt]] | None = None
        self.head = CardHead(name=f"{name}.head")
        self.why = Label("", "small", "muted", wrap=True, name=f"{name}.why")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.strip = ProgressStrip(name=f"{name}.progress")
        self.model = PagedModel(DOUBTS, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.bar = ActionBar(name=f"{name}.actions")
        self.opening = action(self, "open_record", "Ctrl+O", self.open_record)
        self._shelf = QVBoxLayout()
        self._lay_out()
        self.retranslate()

    def show_check(self, code: str, period: Period) -> None:
        """List what a check finds; the row that was current stays so."""
        if code != self.code:
            self._show([])
            self.list.select_row(-1)
        self.code = code
        self.head.say(check_words.title(code), words.period(period))
        self.why.setText(check_words.why(code))
        if self._task is not None:
            self._task.cancel()
        store = self.workspace.store
        self._task = tasks.run(
            self, lambda _told, _stop: checks.listed(store, period, code), self._found, self._fail
        )
        self.strip.watch(self._task, translate("Quarters", "Reading the list"))

    def open_record(self) -> None:
        """Show the record in its own tab."""
        at = self.list.current_id
        if 0 <= at < len(self.doubts):
            doubt = self.doubts[at]
            self.workspace.open_card(doubt.room, doubt.record)

    def take_focus(self) -> None:
        """Let the keys come to the list."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Write every word again."""
        self.opening.setText(translate("Quarters", "Open"))
        self.bar.set_more_words(translate("Card", "More"))
        self.list.setAccessibleName(translate("Quarters", "What the check found"))
        self.list.retranslate()

    def _found(self, found: list[Doubt]) -> None:
        self._task = None
        self._show(found)

    def _show(self, found: list[Doubt]) -> None:
        """Show what was found; where a record was put right its neighbour becomes current."""
        at = self.list.current_row
        standing = self.doubts[at] if 0 <= at < len(self.doubts) else None
        self.doubts = found
        self.list.set_ids(array("q", range(len(found))))
        self.model.refresh()
        if standing in found:
            self.list.select_row(found.index(standing))
        elif found:
            self.list.select_row(min(max(at, 0), len(found) - 1))
        self.opening.setEnabled(bool(found))

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Refusal):
            raise error
        self.refusal.refuse(error)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Doubt | None]:
        return [self.doubts[each] if each < len(self.doubts) else None for each in ids]

    def _lay_out(self) -> None:
        for part in (self.refusal, self.why, self.strip):
            self._shelf.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._shelf)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        Offer(self.bar, {"open": button(self.opening, "primary")}).show("open")
        self.list.activated_id.connect(lambda _row: self.open_record())
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(24), 0, u(24), u(8))
        self._shelf.setSpacing(u(8))


class CheckView(View):
    """Counts come in one after another off the window's thread; each check is walked through."""

    key = "check"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.period = periods.of_quarter(workspace.today())
        self.counts: dict[str, int] = {}
        self.own = DoubtsCard(workspace, name="quarters.check.card")
        self.card = self.own
        self.addAction(self.own.opening)
        self._task: Task[None] | None = None
        self.strip = ProgressStrip(name="quarters.check.progress")
        self.about = Label("", "small", "muted", wrap=True, name="quarters.check.about")
        self.model = PagedModel(CHECKS, self._fetch)
        self.list = ListView(self.model, name="quarters.check.list")
        self.model.setParent(self.list)
        self._shelf = QVBoxLayout()
        self._lay_out()
        self.retranslate()

    @override
    def take(self, period: Period, /) -> None:
        if period != self.period:
            self.period, self.counts = period, {}

    @override
    def look(self) -> None:
        """Count again; the check and the record that were current stay so."""
        self._show()
        if self.list.current_id < 0:
            self.list.select_row(0)
        else:
            self._turned(self.list.current_id)
        self.rest()
        store, period = self.workspace.store, self.period
        found = self.counts = dict(self.counts)

        def work(told: Progress, stop: Cancelled) -> None:
            for done, code in enumerate(checks.CHECKS, 1):
                if stop():
                    return
                found[code] = checks.count(store, period, code)
                told(done, len(checks.CHECKS))

        self._task = tasks.run(
            self, work, lambda _none: self._counted(), progress=lambda *_done: self._show()
        )
        self.strip.watch(self._task, translate("Quarters", "Checking"))

    @override
    def rest(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        self.about.setText(
            translate("Quarters", "What makes figures wrong or weak. Nothing here forbids closing.")
        )
        self.list.setAccessibleName(translate("Quarters", "Checks"))
        self.list.retranslate()
        self.own.retranslate()
        if self.own.code:
            self._turned(self.list.current_id)

    def _counted(self) -> None:
        self._task = None
        self._show()

    def _show(self) -> None:
        self.list.set_ids(array("q", range(len(checks.CHECKS))))
        self.model.refresh()

    def _fetch(self, ids: Sequence[int]) -> Sequence[CheckLine]:
        codes = [checks.CHECKS[each] for each in ids]
        return [CheckLine(code, self.counts.get(code)) for code in codes]

    def _turned(self, at: int) -> None:
        if at >= 0:
            self.own.show_check(checks.CHECKS[at], self.period)

    def _walk(self, _at: int) -> None:
        self.card_wanted.emit()
        self.own.take_focus()

    def _lay_out(self) -> None:
        self._shelf.addWidget(self.about)
        self._shelf.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._shelf)
        column.addWidget(self.list, 1)
        self.list.current_changed.connect(self._turned)
        self.list.activated_id.connect(self._walk)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._shelf.setContentsMargins(u(20), 0, u(20), u(8))
        self._shelf.setSpacing(u(8))
