"""What is past its term of keeping: kept longer with a reason, or taken to the commission."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange import keeping_lists
from app.kazakh.dates import short_date
from app.registry import keeping
from app.registry.keeping import Due
from ui import language, tasks, theme
from ui.fields import DateField, FormDialog, Spec, TextField
from ui.parts.empty_state import EmptyState
from ui.parts.label import Label
from ui.tables import Column, ListView, PagedModel
from ui.workspace import Workspace

translate = QCoreApplication.translate

ROOMS = {
    "person": "participants",
    "consent": "participants",
    "test_result": "participants",
    "referral": "participants",
    "training_list": "sessions/training",
    "undecided_list": "cohorts/undecided",
    "incoming_list": "partners/incoming",
    "plan": "cohorts/plan",
    "contract": "partners/contracts",
    "tender": "partners/selections",
    "closing": "quarters/closings",
    "staff": "staff/list",
}
"""The tab in which a record of each table is seen."""

SHOWN = 2000
"""No more than so many stand in the list, what was due first: the table has them all."""


def kind(subject: str) -> str:
    """Return the name of a kind of record."""
    return keeping_lists.said("subject", subject, language.current())


COLUMNS: tuple[Column[Due], ...] = (
    Column(
        "who",
        lambda: translate("Settings", "Who or what"),
        lambda row: language.spoken(row.who),
        kind="name",
        width=260,
        least=160,
        stretch=3,
        optional=False,
    ),
    Column(
        "kind",
        lambda: translate("Settings", "Kind of record"),
        lambda row: kind(row.subject),
        kind="muted",
        width=220,
        least=120,
        stretch=2,
        optional=False,
    ),
    Column(
        "what",
        lambda: translate("Settings", "Number or title"),
        lambda row: row.what,
        kind="muted",
        width=120,
        least=80,
        stretch=1,
        from_width=720,
    ),
    Column(
        "since",
        lambda: translate("Settings", "Over since"),
        lambda row: short_date(row.since),
        kind="muted",
        width=132,
        least=116,
        optional=False,
    ),
    Column(
        "until",
        lambda: translate("Settings", "Term ended"),
        lambda row: short_date(row.until),
        width=132,
        least=116,
        optional=False,
    ),
)


class DuePanel(QWidget):
    """The records past their term, what was due first standing first; several may be chosen."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._workspace = workspace
        self._known: dict[int, Due] = {}
        self._count = 0
        self.count = Label("", "body", wrap=True, name=f"{name}.count")
        self.model = PagedModel(COLUMNS, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.model.setParent(self.list)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = EmptyState("archive", name=f"{name}.empty")
        self._shelf = QStackedWidget()
        self._lay_out()
        self.list.activated_id.connect(self.open)
        self.retranslate()

    @property
    def chosen(self) -> list[Due]:
        """The records chosen in the list."""
        return [self._known[each] for each in self.list.selected_ids()]

    @property
    def number(self) -> int:
        """How many records are past their term, shown or not."""
        return self._count

    def show_due(self, found: Sequence[Due], count: int) -> None:
        """Show these records, the first of so many; where the current one is gone, the next."""
        stood, self._count = self.list.current_row, count
        self._known = dict(enumerate(found))
        self.list.select_row(-1)
        self.list.set_ids(array("q", self._known))
        self.model.refresh()
        self.list.select_row(max(0, min(stood, len(found) - 1)))
        self._shelf.setCurrentIndex(0 if found else 1)
        self._say()

    def open(self, place: int) -> None:
        """Show a record in its own tab; what is of a person's case, on the person's card."""
        found = self._known[place]
        record = keeping.shown_on(self._workspace.store, found)
        self._workspace.open_card(ROOMS[found.table], record)

    def retranslate(self) -> None:
        """Write the words again."""
        self.list.retranslate()
        self.list.setAccessibleName(translate("Settings", "Past their term"))
        self.empty.set_words(
            translate("Settings", "Nothing is past its term"),
            translate(
                "Settings",
                "Once the years of a kind are said, its records appear here when they are over.",
            ),
        )
        self._say()

    def _say(self) -> None:
        shown = len(self._known)
        said = translate("Settings", "The first {shown} of {count}; a table has them all.")
        self.count.setText(said.format(shown=shown, count=self._count))
        self.count.setVisible(self._count > shown)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Due | None]:
        return [self._known.get(each) for each in ids]

    def _lay_out(self) -> None:
        self.list.setMinimumHeight(theme.unit(240))
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(8))
        column.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._shelf, 1)


class KeepDialog(FormDialog):
    """Until which day the chosen records are kept, and why."""

    def __init__(self, workspace: Workspace, chosen: Sequence[Due], parent: QWidget) -> None:
        self._workspace, self._chosen = workspace, chosen
        specs = [
            Spec(
                "kept_until",
                lambda: translate("Settings", "Keep until"),
                partial(DateField, today=workspace.today),
            ),
            Spec(
                "reason",
                lambda: translate("Settings", "Why"),
                TextField,
                lambda: translate(
                    "Settings", "A dispute, an inspection, the commission's decision"
                ),
            ),
        ]
        super().__init__(specs, self._keep, name="settings.keeping.keep", parent=parent)

    def _keep(self, values: dict[str, Any]) -> None:
        store, until, reason = self._workspace.store, values["kept_until"], values["reason"]

        def work() -> None:
            keeping.review_all(store, self._chosen, until, str(reason or ""))

        said = translate("Settings", "Kept longer: {count}").format(count=len(self._chosen))
        self._workspace.do(work, changed="settings", said=said)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        names = [language.spoken(each.who) for each in self._chosen]
        one = translate("Settings", "Records: {count}").format(count=len(names))
        self.set_words(
            translate("Settings", "Keep longer"),
            translate("Settings", "Keep longer"),
            names[0] if len(names) == 1 else one,
        )


def write(workspace: Workspace, path: Path, owner: QWidget, failed: Any) -> None:
    """Write all that is past its term as a table, beside the window, and say so."""
    store, day, spoken = workspace.store, workspace.today(), language.current()

    def work(_told: tasks.Progress, _stop: tasks.Cancelled) -> int:
        return keeping_lists.write(store, path, day, spoken)

    def done(rows: int) -> None:
        said = translate("Settings", "Saved {count} rows: {file}")
        workspace.said.emit(said.format(count=rows, file=path.name), None)

    tasks.run(owner, work, done, failed)
