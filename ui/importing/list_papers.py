"""What came with a class list: its document, the size they gave, and consents signed on paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.exchange.plans import Given
from app.kazakh.dates import short_date
from ui.fields import DateField, DigitsField, FormDialog, Spec, TextField
from ui.parts.button import Button
from ui.parts.label import Label

_KEYS = ("size", "document", "document_date", "consent_on")


class ListPapers(QWidget):
    """A button that asks for them, and a line that says what was typed; ``told`` hears of it."""

    def __init__(
        self, told: Callable[[], object], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._told = told
        self.given: dict[str, Any] = {}
        self.dialog: FormDialog | None = None
        self._line = Label("", "small", "muted", name=f"{name}.said")
        self.ask = Button("", "secondary", icon="document", name=f"{name}.ask")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._line)
        column.addWidget(self.ask)
        self.ask.clicked.connect(self.open)
        self.retranslate()

    def show_given(self, given: Given) -> None:
        """Show what was said of the list before."""
        self.given = {key: given[key] for key in _KEYS if given.get(key) not in (None, "")}
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words again."""
        self.ask.set_words(self.tr("Document, size, consent…"))
        self._line.setText(self._summary())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def open(self) -> None:
        """Ask for what came with the list; an empty field takes back what was said."""
        self.dialog = dialog = FormDialog(
            self._specs(), self._keep, name="list-papers", parent=self.window()
        )
        dialog.set_words(
            self.tr("What came with the list"),
            self.tr("Keep"),
            self.tr("It is kept with the list; nothing changes before the list is taken in."),
        )
        size = self.given.get("size")
        dialog.form.show_values({**self.given, "size": "" if size is None else str(size)})
        dialog.open()

    def _specs(self) -> list[Spec]:
        return [
            Spec("document", lambda: self.tr("Number of the document"), TextField),
            Spec("document_date", lambda: self.tr("Its date"), DateField),
            Spec("size", lambda: self.tr("Size given"), partial(DigitsField, limit=6)),
            Spec(
                "consent_on",
                lambda: self.tr("Consents signed on"),
                DateField,
                lambda: self.tr(
                    "Only if all of them signed on paper; else IIN, phone and address stay out"
                ),
            ),
        ]

    def _keep(self, values: dict[str, Any]) -> None:
        size = values["size"]
        if size and not str(size).isdecimal():
            raise FieldRefusal("size", "count-outside", least=0, most=100_000)
        typed = {**values, "size": int(size) if size else None}
        self.given = {key: typed[key] for key in _KEYS if typed[key] not in (None, "")}
        self.retranslate()
        self._told()

    def _summary(self) -> str:
        given = self.given
        parts = [given.get("document", "")]
        if given.get("size") is not None:
            parts.append(self.tr("{count} given").format(count=given["size"]))
        if signed := given.get("consent_on"):
            parts.append(self.tr("consent {day}").format(day=short_date(signed)))
        return " · ".join(filter(None, parts)) or self.tr("Came with the list")
