"""The attendance pane laid out: totals, the line, the roll, head counts, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.actions import button
from ui.parts.action_bar import ActionBar
from ui.parts.label import Label
from ui.parts.pane import Hairline, Pane
from ui.parts.refusal_bar import RefusalBar
from ui.parts.totals_bar import TotalsBar
from ui.sessions.attendance.actions import Actions
from ui.sessions.attendance.entry import EntryField, Keys
from ui.sessions.attendance.heads import Heads
from ui.sessions.attendance.roll import Roll, RollModel
from ui.sessions.attendance.words import translate


class Board(Pane):
    """The parts of the pane and where they stand; what they say and do is above this."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", name=name, parent=parent)
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.totals = TotalsBar(name=f"{name}.totals")
        self.counts = Label("", "small", "muted", wrap=True, name=f"{name}.counts")
        self.entry = EntryField(name=f"{name}.find")
        self.line = self.entry.line
        self.line.setObjectName(f"{name}.line")
        self.keys = Keys(name=f"{name}.keys")
        self.said = Label("", "small", "muted", wrap=True, name=f"{name}.said")
        self.title = Label("", "small_strong", "muted", name=f"{name}.title")
        self.head = QWidget()
        self.roll = Roll(RollModel(), name=f"{name}.roll")
        self.heads = Heads(name=f"{name}.heads")
        self.bar = ActionBar(name=f"{name}.actions")
        self._above, self._head_row = QVBoxLayout(), QHBoxLayout(self.head)
        self._named, self._counting = True, False
        self._lay_out()
        self.line.stepped.connect(self.roll.step)
        self.line.paged.connect(lambda way: self.roll.step(way * self.roll.page))
        self.roll.typed.connect(self._typed_on_roll)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def set_actions(self, doing: Actions) -> None:
        """Offer what can be done."""
        self._head_row.addWidget(button(doing.rest, "link"))
        self.bar.set_buttons(
            [button(doing.add), button(doing.sheet, icon="printer")],
            [button(each) for each in doing.lesser],
        )

    def show_parts(self, *, named: bool, live: bool) -> None:
        """Show the roll where names are kept; what was cancelled takes neither marks nor counts."""
        self._named = named
        for part in (self.entry, self.head, self.roll, self.bar):
            part.setVisible(named)
        self.heads.retranslate(named=named)
        self.line.setEnabled(live)
        self.heads.setEnabled(live)
        self._make_room()

    def show_heads_for(self, *, counting: bool) -> None:
        """Keep the head counts in sight even where there is little room, or no longer."""
        self._counting = counting
        self._make_room()

    def say(self, sentence: str, colour: str = "muted") -> None:
        """Say something under the line in place of its keys."""
        self.said.setText(sentence)
        self.said.set_colour(colour)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """On a low screen head counts go first, then the keys, the second count, the totals.

        What is said under the line takes the place of the keys and moves nothing else.
        """
        said = bool(self.said.text())
        room = self.height() - self._needed()
        spare: dict[QWidget, bool] = {}
        wanted: list[QWidget] = [self.totals, self.counts, self.keys]
        wanted.insert(0 if self._counting else len(wanted), self.heads)
        for part in wanted:
            spare[part] = self._tall(part) <= room
            room -= self._tall(part) if spare[part] else 0
        self.totals.setVisible(self._named and spare[self.totals])
        self.counts.setVisible(spare[self.counts])
        self.keys.setVisible(self._named and spare[self.keys] and not said)
        self.said.setVisible(self._named and said)
        self.heads.setVisible(spare[self.heads] or not self._named)

    def _needed(self) -> int:
        """How tall the parts are that always stay, four rows of the roll among them."""
        always = (self.entry, self.head, self.bar)
        rows = 4 * max(theme.unit(32), self.roll.sizeHintForRow(0))
        gaps = theme.unit(14) + 4 * self._above.spacing()
        return sum(self._tall(part) for part in always) + rows + gaps

    def _tall(self, part: QWidget) -> int:
        wide = self.width() - 2 * theme.unit(24)
        own = part.heightForWidth(wide) if part.hasHeightForWidth() else -1
        return max(own, part.sizeHint().height())

    def retranslate(self) -> None:
        """Write every word again."""
        self.entry.set_words(translate("Attendance", "A name, or the sheet: 1-14 17 !5 e8 +3"))
        self.title.setText(translate("Attendance", "The list, unmarked first"))
        self.roll.setAccessibleName(translate("Attendance", "The list"))
        self.bar.set_more_words(translate("Attendance", "More"))
        self.heads.retranslate()
        self.keys.update()

    def _typed_on_roll(self, event: QKeyEvent) -> None:
        """A letter typed on the list belongs to the line, and so do Enter and Delete."""
        if event.text().isprintable() and event.text().strip():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self.line, event)

    def _lay_out(self) -> None:
        self._head_row.addWidget(self.title, 1)
        for part in (self.refusal, self.totals, self.counts, self.entry, self.keys, self.said):
            self._above.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._above)
        column.addWidget(Hairline())
        column.addWidget(self.head)
        column.addWidget(self.roll, 1)
        column.addWidget(self.heads)
        column.addStretch(0)
        column.addWidget(self.bar)

    def _restyle(self) -> None:
        u = theme.unit
        self._above.setContentsMargins(u(24), u(8), u(24), u(6))
        self._above.setSpacing(u(6))
        self._head_row.setContentsMargins(u(24), u(4), u(16), 0)
