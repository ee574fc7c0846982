"""A form in place of the card: its title, its fields, Save and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.fields.field import Field, around
from ui.fields.forms import Form
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.card_head import CardHead
from ui.parts.pane import Pane


class FormPane(QWidget):
    """Ctrl+S saves, Esc goes back and keeps what is half typed, one button gives it up."""

    save_asked = Signal()
    back_asked = Signal()
    give_up_asked = Signal()

    def __init__(self, form: Form, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.head = CardHead(name=f"{name}.head")
        self._inside, self._scroll = Pane("surface"), QScrollArea()
        self._inner = QVBoxLayout(self._inside)
        self.save_button = Button("", "primary", shortcut="Ctrl+S", name=f"{name}.save")
        self.back_button = Button("", "secondary", shortcut="Esc", name=f"{name}.back")
        self.give_up_button = Button("", "quiet", name=f"{name}.give_up")
        self.bar = ActionBar(name=f"{name}.actions")
        self._build()
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def add(self, widget: QWidget) -> None:
        """Put something else below the fields."""
        self._inner.insertWidget(self._inner.count() - 1, widget)

    def put_above(self, widget: QWidget) -> None:
        """Put something between the title and the fields, such as a question to be answered."""
        shelf, column = QWidget(), self.layout()
        inner = QVBoxLayout(shelf)
        inner.setContentsMargins(theme.unit(24), 0, theme.unit(24), theme.unit(8))
        inner.addWidget(widget)
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, shelf)

    def start(self, first: str) -> None:
        """Begin at the top, in a field."""
        self._scroll.verticalScrollBar().setValue(0)
        self.form.fields[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def see(self, field: Field) -> None:
        """Bring a field into view, as when something has taken its room."""
        self._scroll.ensureWidgetVisible(field, 0, theme.unit(48))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scroll.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        self._inner.addWidget(self.form)
        self._inner.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.set_buttons([self.save_button, self.back_button, self.give_up_button])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save_asked)
        self.back_button.clicked.connect(self.back_asked)
        self.give_up_button.clicked.connect(self.give_up_asked)
        keys = QShortcut(QKeySequence("Ctrl+S"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save_asked)
        self._follow_focus()

    def _follow_focus(self) -> None:
        """Bring the field that has the cursor into view, as Tab walks down a long form."""
        for field in self.form.fields.values():
            field.editor.installEventFilter(self)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._scroll.ensureWidgetVisible(around(watched), 0, theme.unit(48))
        return False

    def _restyle(self) -> None:
        u = theme.unit
        self._inner.setContentsMargins(u(24), u(4), u(24), u(16))
        self._inner.setSpacing(u(12))

    def _retranslate(self) -> None:
        self.save_button.set_words(self.tr("Save"))
        self.back_button.set_words(self.tr("Back"))
        self.give_up_button.set_words(self.tr("Discard"))
        self.bar.set_more_words(self.tr("More"))
        self.form.retranslate()
