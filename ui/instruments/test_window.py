"""The window in which a participant answers a test: large, alone, knowing nobody else.

It holds the test, the given names of those who answer it one after another, and the answers of
the one whose turn it is; every answer is kept as it is given. It goes by the staff's PIN alone.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import sittings
from app.guidance.sittings import Sitting
from ui.instruments import standing, telling
from ui.instruments.alone import AloneWindow
from ui.instruments.frame import Foot, Head
from ui.instruments.gate import GatePage
from ui.instruments.question import QuestionPage
from ui.instruments.sheets import Said
from ui.instruments.spoken import say
from ui.instruments.standing import Round
from ui.instruments.telling import Told
from ui.workspace import Workspace

_NAME = "instruments.test"
Buttons = list[tuple[str, str, Callable[[], None]]]
"""What can be pressed: its name, the sentence on it, what it does."""


class TestWindow(AloneWindow):
    """A test on the screen, for one person or for a class that hands the computer on.

    ``finished`` gives the number of each result.
    """

    __test__ = False
    finished = Signal(int)

    def __init__(self, workspace: Workspace, turns: Round, place: int = 0) -> None:
        super().__init__(workspace)
        self.setObjectName(_NAME)
        self.turns = turns
        self.questions = turns.questions(workspace.store)
        self.names = standing.called(workspace.store, turns.people)
        self.place, self.number, self.language = place, 0, turns.language
        self.sitting: Sitting | None = None
        self._again: Callable[[], None] = self.greet
        self.head, self.foot = Head(name=f"{_NAME}.head"), Foot(name=f"{_NAME}.foot")
        self.page = QuestionPage(name=f"{_NAME}.question")
        self.said = Said(name=f"{_NAME}.said")
        self.gate = GatePage(workspace, name=f"{_NAME}.gate")
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.greet()

    @override
    def stand(self) -> None:
        standing.keep(self.workspace.store, self.turns, self.place)
        super().stand()

    @override
    def release(self) -> None:
        standing.forget(self.workspace.store)
        super().release()

    @override
    def ask_pin(self) -> None:
        """Ask for the PIN; asked once more, return to the test."""
        if self.stack.currentWidget() is self.gate:
            self._again()
            return
        self.foot.hide()
        self.stack.setCurrentWidget(self.gate)
        self.gate.ask(self.language)

    # The turns

    @property
    def over(self) -> bool:
        """Whether everybody has had their turn."""
        return self.place >= len(self.turns.people)

    @property
    def following(self) -> str:
        """What the person is called whose turn it is or will be, empty when all is over."""
        return "" if self.over else self.names[self.place]

    def greet(self) -> None:
        """Greet the person whose turn it is, by the given name alone."""
        self.sitting, self.number = None, 0
        if self.over:
            self._thank("")
            return
        under_way = self._under_way()
        answered = under_way.answered if under_way else 0
        buttons: Buttons = [("begin", "go_on" if answered else "begin", self.begin)]
        if len(self.turns.people) > 1:
            buttons.append(("skip", "not_here", self.skip))
        told = telling.greeting(self.questions, self.following, answered, self.language)
        self._tell(told, buttons, self.greet)

    def begin(self) -> None:
        """Begin the test, or go on where it was left."""
        try:
            self.sitting = self._resume()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.ask(self.sitting.next_number or len(self.questions.items) + 1)

    def skip(self) -> None:
        """Go on to the next person: the one named is not here."""
        self._pass_on()
        self.follow()

    def follow(self) -> None:
        """Greet the next person, in the language the office began with."""
        self.language = self.turns.language
        self.greet()

    def finish(self) -> None:
        """Keep the result and thank; the screen then waits for the next person or a colleague."""
        assert self.sitting is not None
        try:
            result = sittings.finish(self.workspace.store, self.sitting.key)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        name = self.following
        self._pass_on()
        self._thank(name)
        self.finished.emit(result)

    # The questions

    def ask(self, number: int) -> None:
        """Ask a question by its number; after the last one comes the end."""
        assert self.sitting is not None
        count = len(self.questions.items)
        self.number = max(1, min(number, count + 1))
        if self.number > count:
            self._end()
            return
        item, chosen = self.questions.items[number - 1], self.sitting.answers[number - 1]
        self.page.show_item(self.questions, item, chosen, self.language)
        self._turn_to(self.page, lambda: self.ask(number))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, sign: str) -> None:
        """Keep an answer at once and go on; one that was not kept stays asked."""
        if self.sitting is None:
            return
        try:
            self.sitting = sittings.answer(
                self.workspace.store, self.sitting.key, self.number, sign
            )
        except Refusal:
            self.page.say_wrong(say("not_kept", self.language))
            return
        self.ask(self.number + 1)

    def step(self, by: int) -> None:
        """Go back or forward without answering."""
        if self.sitting is not None and 1 <= self.number + by <= len(self.questions.items) + 1:
            self.ask(self.number + by)

    def speak(self, language: str) -> None:
        """Change the language of this window alone; the result says the one spoken last."""
        self.language = language
        if self.sitting is not None:
            with suppress(Refusal):  # the words change even where the file takes no note of it
                self._resume()
        if self.stack.currentWidget() is self.gate:
            self.gate.retranslate(language)
            self._retranslate()
        else:
            self._again()

    # Pages

    def _end(self) -> None:
        assert self.sitting is not None
        first = self.sitting.next_number
        buttons: Buttons = [("finish", "finish", self.finish)]
        if first is not None:
            buttons.insert(0, ("to_left", "to_left", partial(self.ask, first)))
        told = telling.ending(self.questions, self.sitting, self.language)
        self._tell(told, buttons, self._end)

    def _thank(self, name: str) -> None:
        self.sitting, self.number = None, 0
        out: Buttons = [("leave", "leave", self.ask_pin)]
        on: Buttons = [("next", "next", self.follow)]
        told = telling.thanks(name, self.following, self.language)
        self._tell(told, out if self.over else on, lambda: self._thank(name))

    def _refuse(self, refusal: Refusal) -> None:
        told = telling.refused(refusal, self.language)
        out: Buttons = [("leave", "for_staff", self.ask_pin)]
        self._tell(told, out, lambda: self._refuse(refusal))

    def _tell(self, told: Told, buttons: Buttons, again: Callable[[], None]) -> None:
        self.said.show_words(*told)
        self.said.show_buttons(
            [(name, say(words, self.language), act) for name, words, act in buttons]
        )
        self._turn_to(self.said, again)
        self.said.take_focus()

    def _turn_to(self, page: QWidget, again: Callable[[], None]) -> None:
        """Show a page; ``again`` shows it once more, as after the language changed."""
        self._again = again
        self.stack.setCurrentWidget(page)
        self.setAccessibleName(page.accessibleName())
        answered = self.sitting.answered if self.sitting else 0
        self.foot.show()
        self.foot.show_place(self.number, answered, len(self.questions.items))
        self._retranslate()

    def _retranslate(self) -> None:
        title = self.questions.name.spoken(self.language)
        self.setWindowTitle(title)
        self.head.show_words(title, self.language)
        self.foot.retranslate(self.language)

    # What lies beneath

    def _build(self) -> None:
        for page in (self.page, self.said, self.gate):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.chosen.connect(self.speak)
        self.page.answered.connect(self.answer)
        self.foot.back.connect(lambda: self.step(-1))
        self.foot.forward.connect(lambda: self.step(1))
        self.foot.staff.connect(self.ask_pin)
        self.gate.opened.connect(self.release)
        self.gate.returned.connect(lambda: self._again())

    def _resume(self) -> Sitting:
        """Begin in the language spoken, or go on in it."""
        store, turns = self.workspace.store, self.turns
        key = sittings.begin(
            store,
            turns.people[self.place],
            self.questions,
            self.language,
            turns.session_id,
            turns.staff_id,
            turns.tester,
        )
        return sittings.resume(store, key)

    def _under_way(self) -> Sitting | None:
        """Return what this person has begun of this test, if anything."""
        person = self.turns.people[self.place]
        return next(
            (
                each
                for each in sittings.open_sittings(self.workspace.store)
                if (each.person_id, each.instrument) == (person, self.questions.code)
            ),
            None,
        )

    def _pass_on(self) -> None:
        self.place += 1
        standing.keep(self.workspace.store, self.turns, self.place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        asking = self.stack.currentWidget() is self.page
        if asking and self.page.press(event):
            return
        if event.key() in steps and self.stack.currentWidget() is not self.gate:
            if not event.isAutoRepeat():
                self.step(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
