"""A section that is a form: settings typed, checked and kept as one action."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal, Refusal
from ui import theme
from ui.drafts import Keeper
from ui.fields import Field, Form, Spec
from ui.parts.button import Button
from ui.parts.label import Label
from ui.settings.pages import Page
from ui.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under one heading, with a quiet line about them."""

    key: str
    title: Callable[[], str]
    specs: tuple[Spec, ...]
    about: Callable[[], str] | None = None


class _Heading(QWidget):
    def __init__(self, group: Group) -> None:
        super().__init__()
        self._group = group
        self._title, self._about = Label("", "strong"), Label("", "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.unit(8), 0, theme.unit(8))
        column.setSpacing(theme.unit(2))
        column.addWidget(self._title)
        column.addWidget(self._about)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self._group.title())
        about = self._group.about() if self._group.about else ""
        self._about.setText(about)
        self._about.setVisible(bool(about))


class FormPage(Page):
    """Groups of fields, each named as its setting is."""

    def __init__(
        self, workspace: Workspace, groups: Sequence[Group], parent: QWidget | None = None
    ) -> None:
        self.settings = tuple(spec.key for group in groups for spec in group.specs)
        super().__init__(workspace, parent)
        self._headings: list[_Heading] = []
        self.forms: list[Form] = []
        self._keepers: list[Keeper] = []
        self.save_button = Button(
            "", "primary", shortcut="Ctrl+S", name=f"settings.{self.key}.save"
        )
        self.save_button.clicked.connect(self.save)
        for group in groups:
            self._add(group)
        self.set_buttons([self.save_button, *self.more_buttons()])
        self.look()
        self._take_up()
        self.retranslate()

    def more_buttons(self) -> Sequence[Button]:
        """Return what else stands at the foot."""
        return ()

    def field(self, name: str) -> Field:
        """Return the field of a setting."""
        return next(form.fields[name] for form in self.forms if name in form.fields)

    def shown(self, settings: Mapping[str, str]) -> Mapping[str, object]:
        """Return what the fields are to show; kinds of field that are no text turn it here."""
        return settings

    @override
    def look(self) -> None:
        values = self.shown(centre.all_settings(self.workspace.store))
        for form in self.forms:
            if not form.dirty:
                form.show_values(values)
        self._note()
        self.mark()

    @override
    def show_setting(self, name: str) -> None:
        field = self.field(name)
        self.body.ensureWidgetVisible(field)
        field.editor.setFocus()

    @override
    def save(self) -> None:
        self._clear()
        verdicts = [form.check() for form in self.forms]  # each says what is wrong with it
        if not all(verdicts):
            self._to_first_wrong()
            return
        values = {n: _kept(v) for f in self.forms for n, v in f.values().items()}
        known = self.shown(centre.all_settings(self.workspace.store))
        changed = {name: value for name, value in values.items() if value != known.get(name, "")}

        def keep() -> bool:
            centre.put_all(self.workspace.store, changed)
            return True

        said = translate("Settings", "Settings saved")
        if not changed or self.workspace.do(
            keep, changed="settings", said=said, refused=self.refuse
        ):
            for form, keeper in zip(self.forms, self._keepers, strict=True):
                form.settle()
                keeper.flush()  # what is kept leaves no draft
            self.look()

    @override
    def refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, FieldRefusal) and refusal.field in self.settings:
            self.field(refusal.field).refuse(refusal)
            self._to_first_wrong()
        else:
            super().refuse(refusal)

    def mark(self) -> None:
        """Say beside fields what deserves a second look, without stopping anybody."""

    @override
    def retranslate(self) -> None:
        super().retranslate()
        for heading in self._headings:
            heading.retranslate()
        for form in self.forms:
            form.retranslate()
        self.save_button.set_words(translate("Settings", "Save"))
        self._note()
        self.mark()

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return any(form.dirty for form in self.forms)

    def _add(self, group: Group) -> None:
        heading = _Heading(group)
        form = Form(group.specs, name=f"settings.{self.key}")
        form.changed.connect(self._note)
        room = f"settings.{self.key}.{group.key}"
        self._keepers.append(Keeper(self.workspace.store, form, room))
        self._headings.append(heading)
        self.forms.append(form)
        self.body.add(heading)
        self.body.add(form)

    @override
    def leave(self) -> bool:
        for keeper in self._keepers:
            keeper.flush()
        return True

    def _take_up(self) -> None:
        """Put back what was left half typed, as after a power cut."""
        for form, keeper in zip(self.forms, self._keepers, strict=True):
            left = keeper.left(None)
            if left is not None:
                form.show_typed(left.typed)
            keeper.follow(None)

    def _note(self) -> None:
        said = translate("Settings", "Typed, not saved yet; it is kept as it is")
        self.actions_bar.set_note(said if self.dirty else "")

    def _clear(self) -> None:
        self.refusal.dismiss()
        for form in self.forms:
            form.clear_errors()

    def _to_first_wrong(self) -> None:
        for form in self.forms:
            if form.first_error_focus():
                return


def _kept(value: object) -> str:
    return "" if value is None else str(value)
