"""What the law asks of a colleague on a day: the verdicts, and one rule with all it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.staffing.qualifications import Checked, Verdict
from ui import tasks, theme
from ui.fields import DateField
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import Section
from ui.parts.timeline import Timeline
from ui.referrals.remarks import Remarks
from ui.staff import judging, verdict_words
from ui.staff.judging import Judged
from ui.staff.rule_section import RuleSection
from ui.staff.words import translate
from ui.workspace import Workspace

_PAUSE = 60  # milliseconds: whoever is only stepped over is not judged
_TYPING = 400


class VerdictPanel(QWidget):
    """Asks the judge off the window's thread; only the answer asked for last is shown.

    Today unless another day is typed: the law is that of the day. ``decide_asked`` names a rule.
    """

    decide_asked = Signal(str)
    answered = Signal()

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.judged: Judged | None = None
        self._staff, self._rule = -1, ""
        self._task: tasks.Task[Judged] | None = None
        self._stale = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.day = DateField(today=workspace.today, name=f"{name}.day")
        self.today_button = Button("", "link", name=f"{name}.today")
        self.waiting = Label("", "small", "muted", wrap=True, name=f"{name}.waiting")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.posts: list[PostSection] = []
        self.rule = RuleSection(name=f"{name}.rule")
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.retranslate()

    # What is asked

    @property
    def on(self) -> date:
        """The day looked at: the one typed, else today."""
        return self.day.value() or self.workspace.today()

    @property
    def staff_id(self) -> int:
        """Whose verdict is shown or on its way; -1 nobody's."""
        return self._staff

    @property
    def shown_rule(self) -> str:
        """The rule shown whole, "" while there is none."""
        return self._rule if self.judged is not None else ""

    def take_focus(self) -> None:
        """Let the keys come to the day."""
        self.day.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_staff(self, staff_id: int) -> None:
        """Ask about a colleague; another one's verdict is taken away at once."""
        if staff_id != self._staff:
            self._rule = ""
            self._clear()
        self._staff = staff_id
        self.day.line.setPlaceholderText(f"{self.workspace.today():%d.%m.%Y}")
        self.look()

    def look(self) -> None:
        """Ask anew, once the panel is seen."""
        self._drop()
        self._stale = True
        if self.isVisible():
            self._timer.start(_PAUSE)

    def show_day(self, day: date | None) -> None:
        """Look at another day, None for today."""
        self.day.set_value(day)
        self._clear()
        self.look()

    def show_rule(self, rule: str) -> None:
        """Show one rule with its quote and the service it counts."""
        self._rule = rule
        found = self._verdict(rule)
        self.rule.setVisible(found is not None)
        if found is not None and self.judged is not None:
            self.rule.show_verdict(self.judged, *found)

    # The judge

    def _ask(self) -> None:
        self._drop()
        self._stale = False
        self.refusal.dismiss()
        if self._staff < 0:
            return
        store, staff_id, day = self.workspace.store, self._staff, self.on
        self._task = tasks.run(
            self,
            lambda _told, _stop: judging.judge(store, staff_id, day),
            self._hear,
            self._fail,
        )

    def _drop(self) -> None:
        """What is under way answers a question nobody asks any more."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _hear(self, judged: Judged) -> None:
        self._task = None
        self.judged = judged
        self._show()
        self.answered.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Refusal):
            raise error
        self._clear()
        self.waiting.hide()
        self.refusal.refuse(error)

    # What is shown

    def _show(self) -> None:
        judged = self.judged
        if judged is None:
            return
        said = verdict_words.about(judged)
        self.waiting.setText(said)
        self.waiting.setVisible(bool(said))
        for place, checked in enumerate(judged.checked):
            self._post(place).show_checked(judged, checked)
        for place, section in enumerate(self.posts):
            section.setVisible(place < len(judged.checked))
        if self._verdict(self._rule) is None:
            self._rule = verdict_words.first_rule(judged)
        self.show_rule(self._rule)

    def _clear(self) -> None:
        self.judged = None
        for section in self.posts:
            section.hide()
        self.rule.hide()
        self.refusal.dismiss()
        self.waiting.setText(translate("Staff", "Checking what the law asks…"))
        self.waiting.show()

    def _verdict(self, rule: str) -> tuple[Checked, Verdict] | None:
        return next((pair for pair in self._verdicts() if pair[1].rule.id == rule), None)

    def _verdicts(self) -> Iterator[tuple[Checked, Verdict]]:
        for checked in self.judged.checked if self.judged else ():
            for verdict in checked.verdicts:
                yield checked, verdict

    def _post(self, place: int) -> PostSection:
        while len(self.posts) <= place:
            section = PostSection(name=f"{self.objectName()}.post{len(self.posts)}")
            section.rule_chosen.connect(self.show_rule)
            self.posts.append(section)
            self._column.insertWidget(self._column.indexOf(self.rule), section)
        return self.posts[place]

    # Words and widgets

    def retranslate(self) -> None:
        """Write the words again."""
        self.day.set_words(
            translate("Staff", "On the day"),
            translate("Staff", "The law and the records are those of this day"),
        )
        self.today_button.set_words(translate("Staff", "Today"))
        self.rule.retranslate()
        if self.judged is not None:
            self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._timer.start(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.day, 1)
        head.addWidget(self.today_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.setContentsMargins(0, theme.unit(8), 0, 0)
        self._column.setSpacing(theme.unit(8))
        self._column.addLayout(head)
        for part in (self.refusal, self.waiting, self.rule):
            self._column.addWidget(part)
        self.rule.hide()
        self.day.changed.connect(self._typed)
        self.today_button.clicked.connect(lambda: self.show_day(None))
        self.rule.decide_asked.connect(self.decide_asked)

    def _typed(self) -> None:
        """A day half typed is not asked about."""
        if self.day.value() is not None or not self.day.typed():
            self._clear()
            self._drop()
            self._timer.start(_TYPING)


class PostSection(Section):
    """A post: the category held, the one open, the next and when; every rule with its state."""

    rule_chosen = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.remarks = Remarks(name=f"{name}.remarks")
        self.rules = Timeline(wrap=True, name=f"{name}.rules")
        self._ids: list[str] = []
        self.add(self.rules)
        self.add(self.remarks)
        self.rules.opened.connect(lambda at: self.rule_chosen.emit(self._ids[at]))

    def show_checked(self, judged: Judged, checked: Checked) -> None:
        """Show a post and the verdicts on it."""
        self.set_title(translate("Staff", "Post"))
        self.show_rows(verdict_words.summary(judged, checked))
        self.remarks.say(verdict_words.remarks(checked))
        self._ids = [each.rule.id for each in checked.verdicts]
        self.rules.show_entries([verdict_words.entry(each) for each in checked.verdicts])
        self.rules.setAccessibleName(translate("Staff", "Rules of the post"))
        self.rules.setVisible(bool(self._ids))
