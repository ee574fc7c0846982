"""A section of a colleague's records: lines that Enter opens, notes below, one button to enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.section import Section
from ui.parts.timeline import Timeline
from ui.staff.sections import Line


class RecordSection(Section):
    """``opened`` names the dialog of a line and its record; ``wanted`` asks for a new one."""

    opened = Signal(str, int)
    wanted = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.timeline = Timeline(wrap=True, name=f"{name}.timeline")
        self.notes = Label("", "small", "muted", wrap=True, name=f"{name}.notes")
        self.enter = Button("", "link", icon="plus", height=24, name=f"{name}.add")
        self.lines: list[Line] = []
        for part in (self.timeline, self.notes, self.enter):
            self.add(part)
        self._column.setAlignment(self.enter, Qt.AlignmentFlag.AlignLeft)
        self.timeline.opened.connect(self._open)
        self.enter.clicked.connect(self.wanted)

    def show_lines(self, lines: Sequence[Line], notes: Sequence[str]) -> None:
        """Show records, and what is to be said of them together."""
        self.lines = list(lines)
        self.timeline.show_entries([each.entry for each in lines])
        self.timeline.setVisible(bool(lines))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def say(self, title: str, enter: str) -> None:
        """Name the section and its button."""
        self.set_title(title)
        self.timeline.setAccessibleName(title)
        self.enter.set_words(enter)

    def _open(self, at: int) -> None:
        line = self.lines[at]
        self.opened.emit(line.room, line.record)
