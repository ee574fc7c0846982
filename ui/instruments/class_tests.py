"""The tests of a session: who has a result, whose test is under way, the class tested at once."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
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
from ui.parts.pill import Badge
from ui.tables import Column, ListView, PagedModel
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Person:
    """One line of the roster, and where its test stands."""

    line: Line
    badge: Badge


_COLUMNS: tuple[Column[Person], ...] = (
    Column(
        "name",
        lambda: translate("Tests", "Name"),
        lambda person: f"{person.line.line}. {person.line.name.full}",
        kind="name",
        width=220,
        stretch=2,
        optional=False,
    ),
    Column(
        "state",
        lambda: translate("Tests", "Test"),
        lambda person: person.badge.text,
        kind="pills",
        width=170,
        stretch=1,
        optional=False,
        badges=lambda person: (person.badge,),
    ),
)


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
        self.people: list[Person] = []
        self._roster: list[Line] = []
        self._kept: list[Result] = []
        self._begun: dict[int, int] = {}
        self.said = Label("", "body", wrap=True, name="sessions.tests.said")
        self._ways = ButtonRow(name="sessions.tests.ways")
        self.screen_button = Button("", "primary", name="sessions.tests.screen")
        self.paper_button = Button("", "secondary", name="sessions.tests.paper")
        self.model = PagedModel(_COLUMNS, self._fetch)
        self.list = ListView(self.model, name="sessions.tests.list")
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
        self.list.retranslate()
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
        self.people = [self._person(line) for line in self._roster]
        self.list.set_ids(array("q", range(len(self.people))))
        self.model.refresh()
        self._tell()

    def _person(self, line: Line) -> Person:
        mine = [each for each in self._kept if each.person_id == line.person_id]
        return Person(line, _badge(mine, self._begun.get(line.person_id)))

    def _fetch(self, ids: Sequence[int]) -> list[Person | None]:
        return [self.people[each] if each < len(self.people) else None for each in ids]

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

    def _open_card(self, place: int) -> None:
        if 0 <= place < len(self.people):
            self.workspace.open_card("participants", self.people[place].line.person_id)

    def _ask(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    def _build(self) -> None:
        for button in (self.screen_button, self.paper_button):
            self._ways.put(button)
        self.list.activated_id.connect(self._open_card)
        self.screen_button.clicked.connect(self.start_screen)
        self.paper_button.clicked.connect(self.start_paper)
        self._top.addWidget(self.said)
        self._top.addWidget(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.list, 1)
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
