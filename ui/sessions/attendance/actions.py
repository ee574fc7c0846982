"""What can be done with a roster, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from ui.actions import action
from ui.sessions.attendance.words import translate

if TYPE_CHECKING:
    from ui.sessions.attendance.pane import AttendancePane


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of the pane."""

    find: QAction
    rest: QAction
    add: QAction
    sheet: QAction
    again: QAction
    group: QAction
    excuse: QAction
    count: QAction
    remove: QAction

    @property
    def lesser(self) -> tuple[QAction, ...]:
        """What is seldom done, and stands in the menu."""
        return (self.again, self.count, self.group, self.excuse, self.remove)

    def retranslate(self) -> None:
        """Write their words again."""
        self.find.setText(translate("Attendance", "Mark"))
        self.rest.setText(translate("Attendance", "The rest came"))
        self.add.setText(translate("Attendance", "Add people"))
        self.sheet.setText(translate("Attendance", "Print the sheet"))
        self.again.setText(translate("Attendance", "Open the printed sheet"))
        self.group.setText(translate("Attendance", "Class or group…"))
        self.excuse.setText(translate("Attendance", "Excused, with a reason…"))
        self.count.setText(translate("Attendance", "Count without names"))
        self.remove.setText(translate("Attendance", "Take off the list"))


def of(pane: AttendancePane) -> Actions:
    """Return the actions of the pane, each bound to what the pane does."""
    find = action(pane, "find", "F6", pane.take_focus)
    find.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # from the calendar too
    return Actions(
        find=find,
        rest=action(pane, "rest", "Ctrl+Shift+A", pane.mark_rest),
        add=action(pane, "add", "Ins", pane.add_people),
        sheet=action(pane, "sheet", "Ctrl+P", pane.print_sheet),
        again=action(pane, "again", "Ctrl+Shift+P", pane.open_sheet),
        group=action(pane, "group", "F4", pane.say_class),
        excuse=action(pane, "excuse", "Ctrl+Shift+Return", pane.excuse),
        count=action(pane, "count", "F7", pane.count_without_names),
        remove=action(pane, "remove", "F9", pane.remove),
    )
