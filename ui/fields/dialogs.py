"""A small form over the window, for a decision: its fields, one button that does it, Esc."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from ui import theme
from ui.fields.field import around
from ui.fields.forms import Form, Spec
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.refusal_bar import RefusalBar

_MARGIN = 24

Submit = Callable[[dict[str, Any]], object]


class FormDialog(QDialog):
    """Fields and a button; ``submit`` is given their values and may refuse.

    A field's refusal stands beside it, any other at the top; what was typed stays. The dialog
    closes when ``submit`` returned, or by Esc. Enter in any field submits.
    """

    wide = 560
    """How wide its fields are in the drawings; less where the screen is smaller."""

    def __init__(
        self,
        specs: Sequence[Spec],
        submit: Submit,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._submit = submit
        self._title = Label("", "group", wrap=True, name=f"{name}.title")
        self._text = Label("", "small", "muted", wrap=True, name=f"{name}.text")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.form = Form(specs, name=name)
        self.accept_button = Button("", "primary", shortcut="Enter", name=f"{name}.accept")
        self.cancel_button = Button("", "secondary", shortcut="Esc", name=f"{name}.cancel")
        self._column, self._inner = QVBoxLayout(self), QVBoxLayout()
        self._inside, self._scroll = Pane("surface"), QScrollArea()
        self._build()
        self.accept_button.clicked.connect(self.submit)
        self.cancel_button.clicked.connect(self.reject)
        self._restyle()
        self._retranslate()

    def set_words(self, title: str, accept: str, text: str = "") -> None:
        """Say what is decided here, and on the button that decides it."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.accept_button.set_words(accept)

    def add(self, widget: QWidget) -> None:
        """Put something else below the fields, to be scrolled with them."""
        self._inner.insertWidget(self._inner.count() - 1, widget)

    def pin(self, widget: QWidget) -> None:
        """Put something above the buttons that is seen wherever the fields are scrolled to."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def submit(self) -> None:
        """Do it, or say what keeps it from being done."""
        self.form.clear_errors()  # another field may have put right what was refused beside one
        if not self.form.check():
            self.form.first_error_focus()
            return
        self.refusal.dismiss()
        try:
            self._submit(self.form.values())
        except Refusal as refusal:
            self.refuse(refusal)
        else:
            self.accept()

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal: beside its field where the dialog has it, else at the top."""
        field = self.form.fields.get(getattr(refusal, "field", ""))
        if isinstance(refusal, FieldRefusal) and field is not None:
            field.refuse(refusal)
            self.form.first_error_focus()
        else:
            self.refusal.refuse(refusal)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(arg__1)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.tokens().surface)

    def _build(self) -> None:
        inside, scroll = self._inside, self._scroll
        inside.setLayout(self._inner)
        self._inner.addWidget(self.form)
        self._inner.addStretch(1)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        for part in (self._title, self._text, self.refusal):
            self._column.addWidget(part)
        self._column.addWidget(scroll, 1)
        self._column.addLayout(buttons)
        self._buttons = buttons
        self._inside.installEventFilter(self)
        for field in self.form.fields.values():
            field.editor.installEventFilter(self)
        theme.current().changed.connect(self._restyle)

    def _restyle(self) -> None:
        u = theme.unit
        self._column.setContentsMargins(u(_MARGIN), u(20), u(_MARGIN), u(16))
        self._column.setSpacing(u(10))
        self._inner.setContentsMargins(0, u(4), 0, u(4))
        self._inner.setSpacing(u(10))
        self._buttons.setSpacing(u(8))
        self._fit()

    def _fit(self) -> None:
        self.resize(self._wanted())

    def _wanted(self) -> QSize:
        """As wide as the drawings say and as tall as the form, unless the screen is smaller."""
        room = self.screen().availableGeometry()
        wide = min(theme.unit(self.wide + 2 * _MARGIN), room.width())
        inner = wide - 2 * theme.unit(_MARGIN)
        parts = [item for item in map(self._column.itemAt, range(self._column.count())) if item]
        talls = [self._tall(item, inner) for item in parts if not item.isEmpty()]
        edges = self._column.contentsMargins()
        spaces = self._column.spacing() * (len(talls) - 1) + edges.top() + edges.bottom()
        return QSize(wide, min(sum(talls) + spaces, round(room.height() * 0.9)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            # A wrong field is gone to, and must be seen with what stands below it.
            self._scroll.ensureWidgetVisible(around(watched), 0, theme.unit(48))
        return False

    def _grow(self) -> None:
        """Make room for what appeared; what went away leaves its room, so that nothing jumps."""
        stood = self.size()
        if (wanted := self._wanted()).height() > stood.height():
            self.resize(stood.width(), wanted.height())

    def _tall(self, item: QLayoutItem, wide: int) -> int:
        if item.widget() is self._scroll:
            self._inner.activate()
            # Beside a bar lines break sooner, and would then need the bar: leave room for them.
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            return max(self._inner.totalHeightForWidth(each) for each in (wide, wide - bar))
        return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()

    @override
    def showEvent(self, arg__1: Any) -> None:
        self._fit()
        super().showEvent(arg__1)

    def _retranslate(self) -> None:
        self.cancel_button.set_words(self.tr("Cancel"))
        self.form.retranslate()
