"""The card of a session: what it is above, who came or all its particulars below."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guidance.forms import JOB_FAIR
from app.guidance.sessions import Session
from ui import theme
from ui.parts.button import Button, icon_button
from ui.parts.card_head import CardHead
from ui.parts.pill import Badge
from ui.sessions import words
from ui.sessions.details import Details
from ui.views import Choice
from ui.workspace import Workspace

translate = QCoreApplication.translate

PARTS: tuple[tuple[str, str], ...] = (
    ("attendance", "ui.sessions.attendance.pane:AttendancePane"),
    ("tests", "ui.instruments.class_tests:ClassTests"),
    ("fair", "ui.sessions.fair.section:FairSection"),
    ("details", ""),
)
"""The parts of the card under its head, each loaded when it is first shown."""


class Part(Protocol):
    """What a part of the card can do."""

    def show_session(self, session_id: int, /) -> None:
        """Show one session."""
        ...


def part_title(key: str) -> str:
    """Return the word of a part of the card."""
    return {
        "attendance": translate("Sessions", "Who came"),
        "tests": translate("Sessions", "Tests"),
        "fair": translate("Sessions", "Job fair"),
        "details": translate("Sessions", "Particulars"),
    }[key]


class SessionCard(QWidget):
    """Head, a choice of parts, and the part chosen, which stays from session to session."""

    part_chosen = Signal(str)

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.head = CardHead(name=f"{name}.head")
        self.chips = Choice([key for key, _ in PARTS], part_title, name=f"{name}.parts")
        self.details = Details(workspace, name=f"{name}.details")
        self.stack = QStackedWidget()
        self.more = icon_button("more", "", name=f"{name}.more")
        self._row = QHBoxLayout()
        self._parts: dict[str, QWidget] = {"details": self.details}
        self._session: Session | None = None
        self._lay_out()
        self.chips.chosen.connect(self._choose)
        self.retranslate()

    def put_button(self, button: Button) -> None:
        """Put a button at the right of the choice of parts; its tooltip keeps the keys."""
        button.show_shortcut(False)
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignTop)

    def show_session(self, session: Session, place: str, lead: str, badge: Badge) -> None:
        """Show a session; ``badge`` says how it stands now."""
        self._session = session
        when = words.when(session.on, session.starts, session.ends)
        line = " · ".join(each for each in (when, place) if each)
        pills = [badge, Badge(words.service(session.form.service))]
        if lead:
            pills.append(Badge(self.tr("Leads: {name}").format(name=lead)))
        if session.form.confidential:
            pills.append(Badge(self.tr("Confidential"), "neutral"))
        self.head.say(words.called(session), line, pills)
        self._offer("fair", session.form.code == JOB_FAIR)
        self._offer("tests", session.form.service == "testing" and session.roster == "named")
        self._show_part()

    def _offer(self, part: str, offered: bool) -> None:
        """Offer a part where the session is of its kind; the one it stood on gives way."""
        self.chips.offer(part, offered)
        if not offered and self.chips.current == part:
            self.chips.choose("details")

    def show_part(self, key: str) -> None:
        """Show a part of the card."""
        self.chips.choose(key)

    def _choose(self, key: str) -> None:
        self._show_part()
        self.part_chosen.emit(key)

    def _show_part(self) -> None:
        part = self._part(self.chips.current)
        self.stack.setCurrentWidget(part)
        if self._session is not None:
            part.show_session(self._session.id)  # type: ignore[attr-defined]

    def _part(self, key: str) -> QWidget:
        if key not in self._parts:
            module, _, kind = dict(PARTS)[key].partition(":")
            made: QWidget = getattr(import_module(module), kind)(self.workspace, self)
            self._parts[key] = made
            self.stack.addWidget(made)
        return self._parts[key]

    def retranslate(self) -> None:
        """Write the words again."""
        self.chips.retranslate()
        self.more.setAccessibleName(self.tr("More"))
        self.details.retranslate()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.details)
        self._row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._row)
        column.addWidget(self.stack, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(24), 0, u(20), u(10))
        self._row.setSpacing(u(8))
