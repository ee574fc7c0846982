"""What can be done with sessions, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.guidance.sessions import Session
from ui.actions import action

if TYPE_CHECKING:
    from ui.sessions.tab import SessionsRoom

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab: of one session first, then of what is looked at."""

    add: QAction
    edit: QAction
    hold: QAction
    move: QAction
    cancel: QAction
    reopen: QAction
    repeat: QAction
    copy: QAction
    remove: QAction
    to_plan: QAction
    off_plan: QAction
    today: QAction
    week: QAction
    month: QAction
    list: QAction

    def retranslate(self) -> None:
        """Write their words again."""
        self.add.setText(translate("Sessions", "New session"))
        self.edit.setText(translate("Sessions", "Edit"))
        self.hold.setText(translate("Sessions", "It was held"))
        self.move.setText(translate("Sessions", "Move…"))
        self.cancel.setText(translate("Sessions", "Cancel…"))
        self.reopen.setText(translate("Sessions", "Back to planned"))
        self.repeat.setText(translate("Sessions", "Repeat…"))
        self.copy.setText(translate("Sessions", "Another like it"))
        self.remove.setText(translate("Sessions", "Remove"))
        self.to_plan.setText(translate("Sessions", "Carries out a line of the plan…"))
        self.off_plan.setText(translate("Sessions", "Carries no line of the plan out"))
        self.today.setText(translate("Sessions", "Today"))
        self.week.setText(translate("Sessions", "Week"))
        self.month.setText(translate("Sessions", "Month"))
        self.list.setText(translate("Sessions", "List"))

    def suit(self, session: Session | None, today: date, *, planned: bool = False) -> None:
        """Allow what makes sense with the session shown; ``planned`` by a line of a plan."""
        state = session.state if session else ""
        come = session is not None and session.on <= today
        self.edit.setEnabled(session is not None)
        self.copy.setEnabled(session is not None)
        self.hold.setEnabled(state == "planned" and come)
        self.move.setEnabled(state == "planned")
        self.cancel.setEnabled(state in ("planned", "held"))
        self.reopen.setEnabled(state in ("held", "cancelled"))
        self.repeat.setEnabled(session is not None and not session.series)
        self.remove.setEnabled(session is not None)
        self.to_plan.setEnabled(state in ("planned", "held") and not planned)
        self.off_plan.setEnabled(planned)

    @property
    def of_one(self) -> dict[str, QAction]:
        """What is done with one session, most wanted first."""
        wanted = ("hold", "edit", "move", "repeat", "copy", "reopen", "cancel", "remove")
        return {name: getattr(self, name) for name in (*wanted, "to_plan", "off_plan")}


def of(room: SessionsRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    do = room.changes
    return Actions(
        add=action(room, "add", "Ctrl+N", room.add),
        edit=action(room, "edit", "F2", room.edit),
        hold=action(room, "hold", "Ctrl+H", do.hold),
        move=action(room, "move", "Ctrl+M", do.ask_move),
        cancel=action(room, "cancel", "Ctrl+Del", do.ask_cancel),
        reopen=action(room, "reopen", "", do.reopen),
        repeat=action(room, "repeat", "Ctrl+R", do.ask_repeat),
        copy=action(room, "copy", "Ctrl+D", room.copy),
        remove=action(room, "remove", "Ctrl+Shift+Del", do.remove),
        to_plan=action(room, "to_plan", "", do.ask_line),
        off_plan=action(room, "off_plan", "", do.free_of_line),
        today=action(room, "today", "Ctrl+T", room.go_to_today),
        week=action(room, "week", "Ctrl+Shift+W", lambda: room.show_view("week")),
        month=action(room, "month", "Ctrl+Shift+M", lambda: room.show_view("month")),
        list=action(room, "list", "Ctrl+Shift+L", lambda: room.show_view("list")),
    )
