"""A field for one string of answers: grouped by fives, counted, the one at fault marked."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import answer_lines
from app.guidance.answer_lines import Answers
from app.guidance.instruments import Instrument
from ui import theme
from ui.fields import Field
from ui.instruments.answer_grid import AnswerGrid
from ui.instruments.words import translate
from ui.parts import painting
from ui.parts.edge import Edge

_GROUP, _MOST = 5, 2000
_SPACES = re.compile(r"\s+")


class _Typing(QWidget):
    """A wide line of large letters of one width, and the answers below as on the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setMaxLength(_MOST)
        self.edge = Edge(self.line, height=48)
        self.grid = AnswerGrid(name="")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(8))
        column.addWidget(self.edge)
        column.addWidget(self.grid)
        column.addStretch(1)
        self.setFocusProxy(self.line)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPixelSize(round(painting.metrics("total").height() * 0.75))
        self.line.setFont(font)


class AnswerLineField(Field):
    """The answers of one test in their order; ``value`` refuses nothing, :meth:`read` does.

    A line typed ``blind`` shows how many signs it has and nothing else, so that a second pass
    is not copied from the first.
    """

    label_on_top = True

    def __init__(self, *, blind: bool = False) -> None:
        self._typing = _Typing()
        self._blind = blind
        self._instrument: Instrument | None = None
        self.line, self.grid = self._typing.line, self._typing.grid
        super().__init__(self._typing, framed=False)
        self.grid.setVisible(not blind)
        self.line.textEdited.connect(self._group)

    @override
    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.line.setObjectName(f"{name}.line")
        self.grid.setObjectName(f"{name}.grid")

    @override
    def set_words(self, label: str, hint: str = "") -> None:
        super().set_words(label, hint)
        self.line.setAccessibleName(label)

    def ask_of(self, instrument: Instrument | None) -> None:
        """Take answers of this test from now on."""
        self._instrument = instrument
        self._look()

    def read(self) -> Answers:
        """Return the answers typed; refuses a sign at fault, a line too long or too short."""
        assert self._instrument is not None
        return answer_lines.read(self._instrument, self.line.text())

    @override
    def value(self) -> str:
        """Return the line as typed."""
        return self.line.text()

    @override
    def set_value(self, value: str) -> None:
        """Show a line."""
        self.line.setText(_grouped(value or ""))
        self.clear_error()
        self._look()

    @override
    def typed(self) -> str:
        return self.line.text()

    @override
    def set_typed(self, text: str) -> None:
        self.set_value(text)

    @override
    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        self._typing.edge.set_wrong(bool(sentence))
        self.line.setAccessibleDescription(sentence or self._hint)

    @property
    def faults(self) -> frozenset[int]:
        """The numbers of the answers that cannot be, counted from 1."""
        return self.grid.marked

    def _group(self) -> None:
        """Part what is typed into fives; the cursor stays behind the same sign."""
        typed, place = self.line.text(), self.line.cursorPosition()
        grouped = _grouped(typed)
        if grouped != typed:
            before = len(_bare(typed[:place]))
            self.line.setText(grouped)
            self.line.setCursorPosition(_behind(grouped, before))
        self._edited()
        self._look()

    def _look(self) -> None:
        count = len(self._instrument.items) if self._instrument else 0
        signs = _bare(self.line.text())
        fault = self._fault(signs, count) if self._instrument and signs and not self._blind else 0
        self.grid.show_signs(signs, count, {fault} - {0})
        said = translate("Tests", "{typed} of {count}").format(typed=len(signs), count=count)
        if not self._error:
            self.set_hint(said)

    def _fault(self, signs: str, count: int) -> int:
        """Return the number of the first sign that cannot be, as if the rest were typed; 0: none.

        What is not typed yet is no fault.
        """
        assert self._instrument is not None
        whole = (signs + answer_lines.NONE * count)[:count]
        try:
            answer_lines.read(self._instrument, whole)
        except FieldRefusal as refusal:
            number = refusal.details.get("number", 0)
            return number if isinstance(number, int) else 0
        return 0


def _bare(text: str) -> str:
    return _SPACES.sub("", text)


def _grouped(text: str) -> str:
    bare = _bare(text)
    return " ".join(bare[start : start + _GROUP] for start in range(0, len(bare), _GROUP))


def _behind(grouped: str, signs: int) -> int:
    """Return the place in a grouped line behind so many signs."""
    return min(len(grouped), signs + max(0, signs - 1) // _GROUP)
