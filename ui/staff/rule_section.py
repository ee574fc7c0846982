"""One rule: its state, what is missing, its act, paragraph and quote, the service it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.staffing.qualifications import Checked, Verdict
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.section import Section
from ui.parts.timeline import Timeline
from ui.staff import verdict_words
from ui.staff.judging import Judged, Taken
from ui.staff.words import translate


class RuleSection(Section):
    """Read only; ``decide_asked`` when a person is to decide on it."""

    decide_asked = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.quote = Label("", "body", wrap=True, name=f"{name}.quote")
        self.decide = Button("", "secondary", name=f"{name}.decide")
        self._ways: list[tuple[Label, Timeline]] = []
        self._rule = ""
        self.add(self.quote)
        self.add(self.decide)
        self._column.setAlignment(self.decide, Qt.AlignmentFlag.AlignLeft)
        self.decide.clicked.connect(lambda: self.decide_asked.emit(self._rule))
        self.retranslate()

    @property
    def pieces(self) -> list[Timeline]:
        """The stretches of service, for each way in which the rule can be met."""
        return [lines for _, lines in self._ways if not lines.isHidden()]

    def show_verdict(self, judged: Judged, checked: Checked, verdict: Verdict) -> None:
        """Show a rule as the judge sees it."""
        self._rule = verdict.rule.id
        self.show_rows(verdict_words.rows(judged, checked, verdict))
        self.quote.setText(verdict_words.quoted(verdict.rule))
        ways = judged.pieces.get(verdict.rule.id, ())
        for place, taken in enumerate(ways):
            self._show_way(judged, place, taken)
        for label, lines in self._ways[len(ways) :]:
            label.hide()
            lines.hide()

    def retranslate(self) -> None:
        """Write the words again."""
        self.set_title(translate("Staff", "Rule"))
        self.decide.set_words(translate("Staff", "Enter the decision…"))

    def _show_way(self, judged: Judged, place: int, taken: Taken) -> None:
        if place == len(self._ways):
            self._ways.append(self._new_way(place))
        label, lines = self._ways[place]
        stint, pieces = taken
        label.setText(verdict_words.way(stint, pieces))
        label.show()
        lines.show_entries([verdict_words.piece(judged, each) for each in pieces])
        lines.setAccessibleName(translate("Staff", "Service as this rule takes it"))
        lines.setVisible(bool(pieces))

    def _new_way(self, place: int) -> tuple[Label, Timeline]:
        name = f"{self.objectName()}.way{place}"
        label = Label("", "small_strong", "muted", wrap=True, name=f"{name}.title")
        lines = Timeline(wrap=True, name=f"{name}.pieces")
        for part in (label, lines):
            self._column.insertWidget(self._column.indexOf(self.decide), part)
        return label, lines
