"""What can be done with papers, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.paperwork.listing import ListRow
from ui.actions import action

if TYPE_CHECKING:
    from ui.papers.tab import PapersRoom

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the tab: those of one paper first, then those of the whole register."""

    answer: QAction
    enter: QAction
    reprint: QAction
    annul: QAction
    person: QAction
    register: QAction
    reserve: QAction
    export: QAction
    narrow: QAction

    def retranslate(self) -> None:
        """Write their words again."""
        self.answer.setText(translate("Papers", "Record the answer…"))
        self.enter.setText(translate("Papers", "Enter from paper…"))
        self.reprint.setText(translate("Papers", "Print a copy"))
        self.annul.setText(translate("Papers", "Annul…"))
        self.person.setText(translate("Papers", "Open the person's card"))
        self.register.setText(translate("Papers", "Print the register…"))
        self.reserve.setText(translate("Papers", "Set numbers aside…"))
        self.export.setText(translate("Papers", "Save the list as a table…"))
        self.narrow.setText(translate("Papers", "Filter"))

    def suit(self, held: ListRow | None) -> None:
        """Allow what makes sense with the paper shown."""
        paper = held.paper if held else None
        waiting = held is not None and held.outcome in ("issued", "came")
        self.answer.setEnabled(waiting and paper is not None and paper.state == "issued")
        self.enter.setEnabled(paper is not None and paper.state == "reserved")
        self.reprint.setEnabled(paper is not None and bool(paper.sha256))
        self.annul.setEnabled(paper is not None and paper.state != "annulled")
        self.person.setEnabled(paper is not None and paper.person_id is not None)


def of(room: PapersRoom) -> Actions:
    """Return the actions of the tab, each bound to what the tab does."""
    return Actions(
        answer=action(room, "answer", "Ctrl+R", room.record_answer),
        enter=action(room, "enter", "Ctrl+E", room.enter),
        reprint=action(room, "reprint", "Ctrl+P", room.reprint),
        annul=action(room, "annul", "Ctrl+Del", room.annul),
        person=action(room, "person", "Ctrl+O", room.open_person),
        register=action(room, "register", "Ctrl+Shift+P", room.print_register),
        reserve=action(room, "reserve", "Ctrl+Shift+N", room.reserve),
        export=action(room, "export", "Ctrl+Shift+E", room.export),
        narrow=action(room, "narrow", "Ctrl+Shift+F", room.choose_period),
    )
