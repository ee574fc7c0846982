"""A fair under the head of its session's card: who came to hire, for what, how it went."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import fairs
from app.guidance.fairs import Summary
from app.paperwork import guidance_papers
from app.paperwork.register import Issued, Render
from app.store.store import Store
from ui import language, messages, theme
from ui.actions import Offer, action, button
from ui.guidance.printing import Press
from ui.parts.action_bar import ActionBar
from ui.parts.label import Label
from ui.parts.pill import Badge, PillRow
from ui.parts.refusal_bar import RefusalBar
from ui.referrals.remarks import Remarks
from ui.sessions.fair import dialogs, lines
from ui.sessions.fair.lines import COLUMNS, Line
from ui.sessions.fair.words import translate
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

_KEYS = {
    "add_employer": "Ins",
    "add_vacancy": "Ctrl+Ins",
    "print_summary": "Ctrl+P",
    "edit_line": "F4",
    "invite_again": "",
    "remove_line": "Del",
}
"""Every action with its keys; each is a method of the section by the same name."""

_OFFERED = ("add_employer", "add_vacancy", "print_summary")


class FairSection(QWidget):
    """Employers with their occupations below them; Enter corrects a line."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessions.fair")
        self.workspace = workspace
        self.ask: QDialog | None = None
        self.session_id = -1
        self._lines: lines.Lines = {}
        self._summary = Summary()
        self.totals = PillRow(name="sessions.fair.totals")
        self.remarks = Remarks(name="sessions.fair.remarks")
        self.refusal = RefusalBar(name="sessions.fair.refusal")
        self.none = Label("", "body", "muted", wrap=True, name="sessions.fair.none")
        self.model = PagedModel(COLUMNS, self._fetch)
        self.list = ListView(self.model, name="sessions.fair.lines")
        self.model.setParent(self.list)
        self.bar = ActionBar(name="sessions.fair.actions")
        self.press = Press(workspace, self.refusal.refuse, self)
        self.doing: dict[str, QAction] = {
            key: action(self, key, keys, getattr(self, key)) for key, keys in _KEYS.items()
        }
        self._inside = QVBoxLayout()
        self._lay_out()
        self.retranslate()

    @property
    def current(self) -> Line | None:
        """The line the keys stand on; the total is none that can be worked on."""
        line = self._lines.get(self.list.current_id)
        return line if isinstance(line, Line) else None

    def show_session(self, session_id: int) -> None:
        """Show the fair of a session."""
        if session_id != self.session_id:
            self.refusal.dismiss()
        self.session_id = session_id
        store = self.workspace.store
        self._summary = fairs.summary(store, session_id)
        self._lines = lines.of(fairs.of(store, session_id), self._summary)
        self.list.set_ids(array("q", self._lines))
        self.model.refresh()
        if self.list.current_id < 0:
            self.list.select_row(0)
        self._say()

    # What is done

    def add_employer(self) -> None:
        """Put an employer on the fair."""
        self._open(dialogs.employer(self.workspace, self.session_id, self))

    def add_vacancy(self) -> None:
        """Put vacancies of the employer down whose line is current."""
        if self.current is not None:
            self._open(dialogs.vacancy(self.workspace, self.current.employer, self))

    def edit_line(self) -> None:
        """Correct the line."""
        line = self.current
        if line is None:
            return
        if line.vacancy is None:
            made = dialogs.employer(self.workspace, self.session_id, self, line.employer)
        else:
            made = dialogs.vacancy(self.workspace, line.employer, self, line.vacancy)
        self._open(made)

    def remove_line(self) -> None:
        """Take the line off; an employer goes with all it offered."""
        line, store = self.current, self.workspace.store
        if line is None:
            return
        if line.vacancy is None:
            name = language.spoken(line.employer.name)
            self._do(lambda: fairs.remove_employer(store, line.employer.id), name)
        else:
            vacancy = line.vacancy
            name = language.spoken(vacancy.occupation)
            self._do(lambda: fairs.remove_vacancy(store, vacancy.id), name)

    def invite_again(self) -> None:
        """Put the employers of an earlier fair on this one."""
        self._open(dialogs.again(self.workspace, self.session_id, self))

    def print_summary(self) -> None:
        """Issue the summary of the fair under a number."""

        def draw(store: Store, session_id: int, render: Render) -> Issued:
            return guidance_papers.print_fair(store, session_id, store.today(), render)

        self.press.issue(self.session_id, draw, dialogs.SUBJECTS)

    def _do(self, work: object, name: str) -> None:
        self.workspace.do(
            work,  # type: ignore[arg-type]
            changed=dialogs.SUBJECTS,
            said=self.tr("Taken off the fair: {name}").format(name=name),
            refused=self._refuse,
        )

    def _refuse(self, refusal: Refusal) -> None:
        self.refusal.refuse(refusal)

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    # Words and widgets

    def retranslate(self) -> None:
        """Write every word again."""
        names = {
            "add_employer": translate("Fair", "Employer"),
            "add_vacancy": translate("Fair", "Vacancies"),
            "print_summary": translate("Fair", "Print the summary"),
            "edit_line": translate("Fair", "Correct the line"),
            "invite_again": translate("Fair", "Employers of an earlier fair"),
            "remove_line": translate("Fair", "Take off"),
        }
        for key, made in self.doing.items():
            made.setText(names[key])
        self.none.setText(
            self.tr("No employer yet. Put them on one by one, or those of an earlier fair.")
        )
        self.bar.set_more_words(self.tr("More"))
        self.list.setAccessibleName(self.tr("Employers and their vacancies"))
        self.list.retranslate()
        if self.session_id >= 0:
            self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self) -> None:
        self.totals.show_badges([Badge(said) for said in lines.told(self._summary)])
        kept = [line for line in self._lines.values() if isinstance(line, Line)]
        offered = [line.vacancy for line in kept if line.vacancy is not None]
        spoken = language.current()
        found = fairs.warnings(offered)
        self.remarks.say([messages.said(code, spoken).happened for code in found])
        self.none.setVisible(not self._lines)
        self.list.setVisible(bool(self._lines))
        for key in ("add_vacancy", "edit_line", "remove_line", "print_summary"):
            self.doing[key].setEnabled(bool(self._lines))

    def _fetch(self, ids: Sequence[int]) -> Sequence[Line | Summary]:
        return [self._lines[each] for each in ids]

    def _lay_out(self) -> None:
        for part in (self.refusal, self.totals, self.remarks, self.none):
            self._inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._inside)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = {key: button(made) for key, made in self.doing.items()}
        Offer(self.bar, buttons).show(
            *_OFFERED, lesser=tuple(key for key in _KEYS if key not in _OFFERED)
        )
        self.list.activated_id.connect(lambda _line: self.edit_line())
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._inside.setContentsMargins(u(24), u(4), u(24), u(8))
        self._inside.setSpacing(u(8))
