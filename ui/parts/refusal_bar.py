"""The bar a pane shows when it refused: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import language, messages, theme
from ui.parts import painting
from ui.parts.button import Button
from ui.parts.edge import Icon
from ui.parts.label import Label


class RefusalBar(QWidget):
    """Stays at the top of its pane until put right; one button does what is to be done."""

    def __init__(
        self,
        *,
        tone: str = "err",
        icon: str = "error",
        name: str = "refusal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tone = tone
        self._act: Callable[[], object] | None = None
        self._icon = Icon(icon, tone, 18, self)
        self._happened = Label("", "strong", tone, wrap=True, name=f"{name}.happened", parent=self)
        self._safe = Label("", "small", wrap=True, name=f"{name}.safe", parent=self)
        self._remedy = Label("", "small", wrap=True, name=f"{name}.remedy", parent=self)
        self._button = Button("", "surface", name=f"{name}.act", parent=self)
        self._button.clicked.connect(lambda: self._act() if self._act else None)
        self._row, self._column = QHBoxLayout(self), QVBoxLayout()
        self._build()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def sentence(self) -> messages.Sentence:
        """What the bar says."""
        texts = (label.text() for label in (self._happened, self._safe, self._remedy))
        return messages.Sentence(*texts)

    def say(
        self,
        sentence: messages.Sentence,
        button: str = "",
        act: Callable[[], object] | None = None,
        shortcut: str = "",
    ) -> None:
        """Show a refusal in words, with one button when something can be done at once."""
        for label, words in zip((self._happened, self._safe, self._remedy), sentence, strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self._act = act
        self._button.set_words(button)
        self._button.set_shortcut_text(shortcut)
        self._button.setVisible(bool(button))
        self.setAccessibleName(" ".join(sentence))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def refuse(
        self,
        refusal: Refusal,
        button: str = "",
        act: Callable[[], object] | None = None,
        shortcut: str = "",
    ) -> None:
        """Show a refusal of the office's rules in the language of the window."""
        self.say(messages.sentence(refusal, language.current()), button, act, shortcut)

    def dismiss(self) -> None:
        """Go away: it has been put right."""
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        t, painter = theme.tokens(), painting.smooth(self)
        ground = t.colour(f"{self._tone}_bg")
        painting.fill(painter, QRectF(self.rect()), theme.unit(8), ground)
        if t.outlined:
            painting.outline(painter, QRectF(self.rect()), theme.unit(8), t.border, 2)

    def _build(self) -> None:
        for label in (self._happened, self._safe, self._remedy):
            self._column.addWidget(label)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _restyle(self) -> None:
        u = theme.unit
        self._row.setContentsMargins(u(14), u(10), u(12), u(10))
        self._row.setSpacing(u(12))
        self._column.setSpacing(u(2))
