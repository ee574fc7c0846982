"""One question at a time: its words large, its answers as wide buttons with their digits."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.guidance.instruments import Instrument, Item
from app.kazakh import keyboard
from ui import theme
from ui.instruments.big_button import BigButton
from ui.instruments.sheets import EDGE, GAP, Sheet
from ui.instruments.spoken import say
from ui.parts import painting
from ui.parts.label import Label

_ASKS = 60
_SENTENCE = re.compile(r"(?<=[.?!…])\s")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class QuestionPage(Sheet):
    """``answered`` gives the sign of the answer chosen, by hand or by its digit."""

    answered = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._asks = Label("", "answer", "muted", wrap=True, name=f"{name}.asks")
        self._text = Label("", "question", wrap=True, name=f"{name}.text")
        self._wrong = Label("", "answer", "err", wrap=True, name=f"{name}.wrong")
        self._signs: tuple[str, ...] = ()
        self.buttons: list[BigButton] = []
        self._answers = QWidget()
        self._places = QGridLayout(self._answers)
        self._places.setContentsMargins(0, 0, 0, 0)
        for part in (self._asks, self._text, self._answers, self._wrong):
            self.add(part)
        self._wrong.hide()

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    def show_item(
        self, instrument: Instrument, item: Item, chosen: str | None, language: str
    ) -> None:
        """Ask a question in a language, with the answer given before marked."""
        self._signs = item.signs
        asks, text = _asked(instrument.asks.spoken(language)), item.text.spoken(language)
        self._asks.setText(asks if text else "")
        self._text.setText(text or asks)
        self.say_wrong("")
        while len(self.buttons) < len(item.options):
            self.buttons.append(self._button(len(self.buttons)))
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(item.options))
            if place < len(item.options):
                button.set_words(item.options[place].text.spoken(language))
                button.setChecked(item.options[place].sign == chosen)
        self._name(item, len(instrument.items), language)
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def say_wrong(self, words: str) -> None:
        """Say what kept an answer from being kept, or nothing."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def press(self, event: QKeyEvent) -> bool:
        """Take a key where it is an answer's digit or walks over the answers."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(step)
            return True
        digit = keyboard.row_digits(event.text())
        if len(digit) != 1 or not "1" <= digit <= str(len(self._signs)):
            return False
        if not event.isAutoRepeat():
            self.answered.emit(self._signs[int(digit) - 1])
        return True

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        arg__1.ignore()  # arrows are the window's: it scrolls where a question does not fit

    def _walk(self, step: int) -> None:
        shown = self.buttons[: len(self._signs)]
        held = next((place for place, each in enumerate(shown) if each.hasFocus()), None)
        first = 0 if step > 0 else len(shown) - 1
        place = first if held is None else min(max(held + step, 0), len(shown) - 1)
        shown[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(shown[place])

    def _button(self, place: int) -> BigButton:
        named = f"{self.objectName()}.answer{place + 1}"
        button = BigButton("answer", digit=str(place + 1), name=named, parent=self._answers)
        button.clicked.connect(lambda: self.answered.emit(self._signs[place]))
        return button

    def _arrange(self) -> None:
        """Answers one below another; in two columns where the screen is too low for that."""
        u, shown = theme.unit, self.buttons[: len(self._signs)]
        wide = self.width() - 2 * u(EDGE)
        each = sum(button.heightForWidth(wide) + u(GAP) for button in shown)
        words = painting.wrapped(self._text.text(), "question", wide)[1] + u(_ASKS)
        half = (wide - u(GAP)) // 2
        fits = all(button.sizeHint().width() <= half for button in shown)
        low = each + words > self.height()
        columns = 2 if fits and low else 1
        self._asks.setVisible(bool(self._asks.text()) and not low)  # the greeting said it
        for place, button in enumerate(shown):
            self._places.addWidget(button, place // columns, place % columns)
        self._places.setSpacing(u(GAP))

    @override
    def _fit(self) -> None:
        super()._fit()
        if self.__dict__.get("buttons"):
            self._arrange()

    def _name(self, item: Item, count: int, language: str) -> None:
        """Tell those who listen the whole question."""
        place = say("question", language, number=item.number, count=count)
        self.setAccessibleName(f"{place}. {self._text.text()}")
        self.setAccessibleDescription(self._asks.text())


def _asked(instruction: str) -> str:
    """Return what is asked each time: the first sentence of what the greeting said whole."""
    return _SENTENCE.split(instruction, maxsplit=1)[0]
