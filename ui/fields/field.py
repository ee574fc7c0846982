"""What every field has: a label, an editor in its edge, and a place for what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import language, messages, theme
from ui.parts.edge import Edge, Icon
from ui.parts.label import Label

_LABEL, _SHORT, _SAYING, _GAP, _STACKED_BELOW = 116, 204, 134, 12, 340
_ALL = _LABEL + _GAP + _SHORT + _GAP + _SAYING


class _Saying(QWidget):
    """The words beside a field: a quiet hint, or a sentence in red behind an icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = Icon("error", "err", 14, self)
        self.words = Label("", "small", "muted", wrap=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.words, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.say("", wrong=False)

    def say(self, words: str, *, wrong: bool) -> None:
        """Show words, or nothing."""
        self.words.setText(words)
        self.words.set_colour("err" if wrong else "muted")
        self._icon.setVisible(wrong)
        self.setVisible(bool(words))

    def _restyle(self) -> None:
        self._row.setSpacing(theme.unit(6))
        self._icon.setContentsMargins(0, 1, 0, 0)


class Field(QWidget):
    """A labelled editor; subclasses say what its value is.

    ``wide`` takes the width there is and says errors below; a short one is 204 wide and says
    them at its right. ``typed`` is what stands in the editor, readable or not, so that a
    half-written form can be kept.
    """

    changed = Signal()
    label_on_top = False

    def __init__(
        self,
        editor: QWidget,
        *,
        label: str = "",
        hint: str = "",
        wide: bool = True,
        name: str = "",
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._wide, self._error, self._hint = wide, "", hint
        self._stacked, self._beside = False, not wide
        self.edge = Edge(editor, parent=self) if framed else None
        self._label = Label("", "body", "muted", wrap=True, parent=self)
        self._saying = _Saying(self)
        self._grid = QGridLayout(self)
        self.set_name(name)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.current().changed.connect(self._arrange)
        self._arrange()
        self.set_words(label, hint)

    @property
    def error(self) -> str:
        """The sentence beside the field, empty when nothing is wrong."""
        return self._error

    def value(self) -> Any:
        """Return what the field holds; each kind of field says in which type."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def typed(self) -> str:
        """Return what stands in the editor, as text."""
        raise NotImplementedError

    def set_typed(self, text: str) -> None:
        """Put back what stood in the editor."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """Take an object name, and give its parts theirs below it."""
        self.setObjectName(name)
        if name:
            self.editor.setObjectName(f"{name}.editor")
            self._label.setObjectName(f"{name}.label")
            self._saying.words.setObjectName(f"{name}.saying")

    def set_words(self, label: str, hint: str = "") -> None:
        """Take other words, as when the language changes."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Say something quiet beside the field while nothing is wrong."""
        self._hint = hint
        self._show_saying()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays."""
        self._error = sentence
        if self.edge is not None:
            self.edge.set_wrong(bool(sentence))
        self.editor.setAccessibleDescription(sentence or self._hint)
        self._show_saying()
        if sentence:
            alert = QAccessibleEvent(self.editor, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(alert)

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal beside the field, in the language of the window."""
        self.set_error(messages.beside(refusal, language.current()))

    def clear_error(self) -> None:
        """Take back what was said to be wrong."""
        self.set_error("")

    def check(self) -> bool:
        """Whether the field can be read; one that cannot says so."""
        return not self._error

    def set_read_only(self, fixed: bool) -> None:
        """Let the value be seen and not changed."""
        self.editor.setEnabled(not fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < theme.unit(_STACKED_BELOW)
        beside = not self._wide and self.width() >= theme.unit(_ALL)
        if (stacked, beside) != (self._stacked, self._beside):
            self._stacked, self._beside = stacked, beside
            self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(200), super().minimumSizeHint().height())

    def _body(self) -> QWidget:
        return self.edge if self.edge is not None else self.editor

    def _arrange(self) -> None:
        """Label at the left, or above where the form is too narrow for both."""
        u, grid, body = theme.unit, self._grid, self._body()
        for part in (self._label, body, self._saying):
            grid.removeWidget(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(u(_GAP))
        grid.setVerticalSpacing(u(4))
        _free(self._label)
        if not self._stacked:
            self._label.setFixedWidth(u(_LABEL))
        first = 0 if self._stacked else 1
        row = 1 if self._stacked else 0
        tall = self.label_on_top and not self._stacked
        middle = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._label, 0, 0, middle)
        self._place_body(body, row, first)
        self._place_saying(row, first)

    def _place_body(self, body: QWidget, row: int, column: int) -> None:
        if self._wide or self._stacked:
            _free(body)
            self._grid.addWidget(body, row, column, 1, 2)
        else:
            body.setFixedWidth(theme.unit(_SHORT))
            # A long sentence beside a field makes the row tall, not the field.
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(body, row, column, 1, 1 if self._beside else 2, middle)

    def _place_saying(self, row: int, column: int) -> None:
        if self._beside:
            self._grid.addWidget(self._saying, row, column + 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self._saying, row + 1, column, 1, 2)
        self._grid.setColumnStretch(column + 1, 1)

    def _show_saying(self) -> None:
        self._saying.say(self._error or self._hint, wrong=bool(self._error))

    def _edited(self) -> None:
        """What was wrong may be right now: the sentence goes, the typing stays."""
        if self._error:
            self.clear_error()
        self.changed.emit()


def around(editor: QWidget) -> QWidget:
    """Return the field an editor is in, which is seen as a whole; itself where it is in none."""
    above: QWidget | None = editor
    while above is not None and not isinstance(above, Field):
        above = above.parentWidget()
    return above or editor


def _free(widget: QWidget) -> None:
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(16_777_215)
