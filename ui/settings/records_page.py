"""A section that is a list of records with a form beside it: added, changed, taken away."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from ui import theme
from ui.fields import Form, Spec
from ui.parts.button import Button
from ui.parts.label import Label
from ui.settings.pages import Page
from ui.tables import Column, ListView, PagedModel
from ui.workspace import Workspace

translate = QCoreApplication.translate
NEW = -1


class RecordsPage(Page):
    """Subclasses say what is listed, what the form shows and what saving does."""

    changes = "settings"
    narrow = False

    def __init__(
        self,
        workspace: Workspace,
        columns: Sequence[Column[Any]],
        specs: Sequence[Spec],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        name = f"settings.{self.key}"
        self._editing = NEW
        self.model = PagedModel(columns, self.fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.form = Form(specs, name=name)
        self._heading = Label("", "strong", wrap=True, name=f"{name}.heading")
        self.add_button = Button(
            "", "secondary", icon="plus", shortcut="Ctrl+N", name=f"{name}.add"
        )
        self.save_button = Button("", "primary", shortcut="Ctrl+S", name=f"{name}.save")
        self.remove_button = Button("", "secondary", icon="archive", name=f"{name}.remove")
        self._build()
        self._connect()
        self.set_buttons([self.save_button, self.add_button, self.remove_button])
        self.retranslate()
        self.look()

    # What a section says

    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        """Return the rows of these records."""
        raise NotImplementedError

    def listed(self) -> array[int]:
        """Return the records in order."""
        raise NotImplementedError

    def values(self, record: int) -> Mapping[str, Any]:
        """Return what the form shows of a record, or of a new one."""
        raise NotImplementedError

    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        """Save a record and return its number, or refuse."""
        raise NotImplementedError

    def take_away(self, record: int) -> None:
        """Take a record off the choices."""
        raise NotImplementedError

    def heading(self, record: int) -> str:
        """Return the words above the form."""
        raise NotImplementedError

    # What they share

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.form.dirty

    @override
    def look(self) -> None:
        self.list.set_ids(self.listed())
        self.model.refresh()
        if self.list.current_row < 0 and self._editing == NEW and not self.form.dirty:
            self.list.select_row(0)
        self._show(self.list.current_id)

    def begin_new(self) -> None:
        """Empty the form for a new record."""
        self.list.select_row(-1)
        self._edit(NEW)
        next(iter(self.form.fields.values())).editor.setFocus()

    @override
    def save(self) -> None:
        self.refusal.dismiss()
        self.form.clear_errors()
        if not self.form.check():
            self.form.first_error_focus()
            return
        values, record = self.form.values(), self._editing
        kept = self.workspace.do(
            lambda: self.keep(record, values),
            changed=self.changes,
            said=translate("Settings", "Saved"),
            refused=self.refuse,
        )
        if kept is not None:
            self.form.settle()
            self._editing = kept
            self.look()
            self.list.select_id(kept)

    def remove(self) -> None:
        """Take the chosen record off the choices; Undo brings it back."""
        record = self._editing
        if record == NEW:
            return

        def work() -> bool:
            self.take_away(record)
            return True

        said = translate("Settings", "Taken off the list")
        if self.workspace.do(work, changed=self.changes, said=said, refused=self.refuse):
            self.form.settle()
            self._editing = NEW
            self.look()

    @override
    def refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, FieldRefusal) and refusal.field in self.form.fields:
            self.form.fields[refusal.field].refuse(refusal)
            self.form.first_error_focus()
        else:
            super().refuse(refusal)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.form.retranslate()
        self.list.retranslate()
        self.add_button.set_words(translate("Settings", "Add"))
        self.save_button.set_words(translate("Settings", "Save"))
        self.remove_button.set_words(translate("Settings", "Take off the list"))
        self._heading.setText(self.heading(self._editing))

    def _build(self) -> None:
        self.pair = QWidget()
        row = QHBoxLayout(self.pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit(24))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(12))
        column.addWidget(self._heading)
        column.addWidget(self.form)
        column.addStretch(1)
        self.list.setMinimumSize(theme.unit(260), theme.unit(320))
        row.addWidget(self.list, 1)
        row.addWidget(side, 1)
        self.body.column.insertWidget(0, self.pair, 10)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._choose)
        self.list.activated_id.connect(
            lambda _: next(iter(self.form.fields.values())).editor.setFocus()
        )
        self.add_button.clicked.connect(self.begin_new)
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self.remove)

    def _choose(self, record: int) -> None:
        if record >= 0:
            self._edit(record)

    def _show(self, record: int) -> None:
        if not self.form.dirty:
            self._edit(record if record >= 0 else NEW)

    def _edit(self, record: int) -> None:
        self._editing = record
        self.form.clear_errors()
        self.form.show_values(self.values(record))
        self._heading.setText(self.heading(record))
        self.remove_button.setEnabled(record != NEW)
