"""The tests of a session: who has a result, whose test is under way, the class tested at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.guidance import attendance, results, sittings
from app.guidance.attendance import Line
from app.guidance.results import Result
from ui import theme
from ui.instruments import starting, words
from ui.instruments.button_row import ButtonRow
from ui.instruments.words import translate
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.pill import Badge, Pill
from ui.parts.section import CardBody
from ui.workspace import Workspace


class _Person(QWidget):
    """One line of the roster: the number on the sheet, the name, where the test stands."""

    opened = Signal(int)

    def __init__(self, line: Line, badge: Badge, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.line, self.badge = line, badge
        title = f"{line.line}. {line.name.full}"
        self._button = Button("", "quiet", name=f"{name}.open")
        self._button.set_words(title)
        self._button.clicked.connect(lambda: self.opened.emit(line.person_id))
        self._pill = Pill(badge, name=f"{name}.state")
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        inner = ButtonRow(name=f"{name}.row")
        inner.put(self._button)
        row.addWidget(inner)
        row.addWidget(self._pill)


class ClassTests(Pane):
    """Part of a session's card: ``show_session`` shows one; ``ask`` is the dialog opened last.

    Those without a result are tested one after another, in the order of the roster; who is
    marked as not having come is left out.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="sessions.tests", parent=parent)
        self.workspace = workspace
        self.session_id: int | None = None
        self.ask: QDialog | None = None
        self.people: list[_Person] = []
        self._roster: list[Line] = []
        self._kept: list[Result] = []
        self._begun: dict[int, int] = {}
        self.said = Label("", "body", wrap=True, name="sessions.tests.said")
        self._ways = ButtonRow(name="sessions.tests.ways")
        self.screen_button = Button("", "primary", name="sessions.tests.screen")
        self.paper_button = Button("", "secondary", name="sessions.tests.paper")
        self.body = CardBody(name="sessions.tests.body")
        self._top = QVBoxLayout()
        self._build()
        workspace.changed.connect(self._hear)
        self.retranslate()

    def show_session(self, session_id: int) -> None:
        """Show a session's roster with the tests it gave."""
        self.session_id = session_id
        self._look()

    def retranslate(self) -> None:
        """Write every word again."""
        self.screen_button.set_words(translate("Tests", "On the screen, one after another"))
        self.paper_button.set_words(translate("Tests", "Type the sheets in"))
        self._show()

    def waiting(self) -> list[int]:
        """Return who came or is not marked yet and has no result of this session."""
        done = {each.person_id for each in self._kept}
        here = [each for each in self._roster if each.mark in ("", "present")]
        return [each.person_id for each in here if each.person_id not in done]

    def start_screen(self) -> None:
        """Have them answer on this screen, the computer handed on in the order of the roster."""
        people = self.waiting()
        if people:
            self._ask(starting.StartDialog(self.workspace, people, self, self.session_id))

    def start_paper(self) -> None:
        """Type their sheets in, down the roster."""
        from ui.instruments.paper_dialog import PaperDialog

        people = self.waiting()
        if people:
            self._ask(PaperDialog(self.workspace, people, self, self.session_id))

    def _look(self) -> None:
        """Read the session's roster and tests anew."""
        if self.session_id is None:
            return
        store = self.workspace.store
        self._roster = attendance.roster(store, self.session_id)
        self._kept = results.of_session(store, self.session_id)
        self._begun = {
            each.person_id: each.answered
            for each in sittings.open_sittings(store)
            if each.session_id == self.session_id
        }
        self._show()

    def _show(self) -> None:
        for old in self.people:
            old.hide()
            old.deleteLater()
        self.people = []
        for line in self._roster:
            mine = [each for each in self._kept if each.person_id == line.person_id]
            self._add(line, _badge(mine, self._begun.get(line.person_id)))
        self._tell()

    def _add(self, line: Line, badge: Badge) -> None:
        person = _Person(line, badge, name=f"sessions.tests.person{line.line}")
        person.opened.connect(self._open_card)
        self.people.append(person)
        self.body.add(person)

    def _tell(self) -> None:
        tested, begun = len({each.person_id for each in self._kept}), len(self._begun)
        said = translate("Tests", "{tested} of {count} have a result, {begun} under way.")
        lines = [said.format(tested=tested, count=len(self._roster), begun=begun)]
        for name, count in Counter(words.spoken(each.name) for each in self._kept).items():
            lines.append(f"{name}: {count}")
        self.said.setText("\n".join(lines))
        waiting = bool(self.waiting())
        self.screen_button.setEnabled(waiting)
        self.paper_button.setEnabled(waiting)

    def _open_card(self, person: int) -> None:
        self.workspace.open_card("participants", person)

    def _ask(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    def _build(self) -> None:
        for button in (self.screen_button, self.paper_button):
            self._ways.put(button)
        self.screen_button.clicked.connect(self.start_screen)
        self.paper_button.clicked.connect(self.start_paper)
        self._top.addWidget(self.said)
        self._top.addWidget(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.body, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._top.setContentsMargins(u(24), u(4), u(24), u(8))
        self._top.setSpacing(u(8))

    def _hear(self, subject: str) -> None:
        if subject in ("participant", "session"):
            self._look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _badge(mine: Sequence[Result], answered: int | None) -> Badge:
    if answered is not None:
        said = translate("Tests", "Under way: {count} answered").format(count=answered)
        return Badge(said, "warn")
    if mine:
        return words.badge(mine[-1])
    return Badge(translate("Tests", "No result yet"))
