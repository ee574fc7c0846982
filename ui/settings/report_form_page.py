"""The forms of the report: a text taken out, put right elsewhere and brought in again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.files import atomic_write
from app.kazakh.dates import short_date
from app.quarters import layouts
from app.quarters.layouts import Layout
from ui import theme
from ui.asking import Asking, Dialogs
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.section import Section
from ui.quarters import words
from ui.settings.pages import Page
from ui.views import Choice
from ui.workspace import Workspace

translate = QCoreApplication.translate
_LARGEST = 1_000_000
"""A form of more bytes than this is something else."""
_CHANGED = "select changed_on from report_form where name = ?"


class ReportFormPage(Page):
    """A form at fault is refused by its place, and the one before stays in force."""

    key = "report_form"
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        name = "settings.report_form"
        self.which = Choice(layouts.FORMS, _form, name=f"{name}.which")
        self.state = Label("", "body", wrap=True, name=f"{name}.state")
        self.outline = Section(name=f"{name}.outline")
        self.own = Section(name=f"{name}.own")
        self.take_button = Button(
            "", "primary", icon="table", shortcut="Ctrl+N", name=f"{name}.take"
        )
        self.save_button = Button("", "secondary", icon="document", name=f"{name}.save")
        self.drop_button = Button("", "secondary", icon="undo", name=f"{name}.drop")
        held = QWidget()
        self._shelf = QVBoxLayout(held)
        self._shelf.addWidget(self.state)
        for part in (self.which, held, self.outline, self.own):
            self.body.add(part)
        self.set_buttons([self.take_button, self.save_button, self.drop_button])
        theme.current().changed.connect(self._give_air)
        self._give_air()
        self.which.chosen.connect(lambda _key: self.look())
        self.take_button.clicked.connect(self.begin_new)
        self.save_button.clicked.connect(self.save_text)
        self.drop_button.clicked.connect(self.drop)
        self.retranslate()
        self.look()

    @override
    def title(self) -> str:
        return translate("Settings", "Report form")

    @override
    def about(self) -> str:
        return translate(
            "Settings",
            "A text says which sections stand in which order, and which figures are in them.",
        )

    def _give_air(self) -> None:
        self._shelf.setContentsMargins(0, theme.unit(8), 0, theme.unit(8))

    @property
    def name(self) -> str:
        """The form that is shown."""
        return self.which.current

    @override
    def look(self) -> None:
        store = self.workspace.store
        layout = layouts.of(store, self.name)
        changed = store.scalar(_CHANGED, (self.name,))
        self.drop_button.setEnabled(bool(changed))
        if changed:
            said = translate("Settings", "The office's own form, brought in on {day}")
            self.state.setText(said.format(day=_day(str(changed))))
        else:
            self.state.setText(translate("Settings", "The form that comes with the program"))
        self.outline.show_rows(_sections(layout))
        self.own.show_rows(_own_figures(layout, layouts.standard(self.name)))
        self.own.setVisible(bool(self.own.rows) and bool(changed))

    def save_text(self) -> None:
        """Write the form's text into a file, to be edited elsewhere."""
        title = translate("Settings", "Save the form's text")
        kinds = translate("Settings", "Forms (*.toml)")
        proposed = self.workspace.documents.folder / f"{self.name}.toml"
        path = self.asking.new_file(self, title, kinds, proposed)
        if path is None:
            return
        body = layouts.of(self.workspace.store, self.name).body
        try:
            with atomic_write(path) as file:
                file.write(body.encode())
        except (OSError, Refusal):
            self.refuse(Refusal("file-not-writable", file=str(path)))
            return
        self.workspace.said.emit(
            translate("Settings", "Saved: {file}").format(file=path.name), None
        )

    def begin_new(self) -> None:
        """Bring in an edited form; one at fault is refused, and nothing changes."""
        title = translate("Settings", "The file of a form")
        kinds = translate("Settings", "Forms (*.toml)")
        path = self.asking.file(self, title, kinds, self.workspace.documents.folder)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take the form of a file in place of the one in force."""
        self.refusal.dismiss()
        said = translate("Settings", "The form is brought in")
        self.workspace.do(
            lambda: layouts.put(self.workspace.store, _read(path), self.name),
            changed="settings",
            said=said,
            refused=self.refuse,
        )

    def drop(self) -> None:
        """Go back to the form that comes with the program."""
        self.refusal.dismiss()
        self.workspace.do(
            lambda: layouts.drop(self.workspace.store, self.name),
            changed="settings",
            said=translate("Settings", "The program's own form is in force again"),
            refused=self.refuse,
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.which.retranslate()
        self.take_button.set_words(translate("Settings", "Bring in a form"))
        self.save_button.set_words(translate("Settings", "Save the text"))
        self.drop_button.set_words(translate("Settings", "Back to the program's form"))
        self.outline.set_title(translate("Settings", "Sections"))
        self.own.set_title(translate("Settings", "Own figures"))
        self.look()


def _read(path: Path) -> str:
    """Return the text of a file; refuses what cannot be read and what is no text."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Refusal("report-form-wrong", file=path.name, place="")
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise Refusal("file-unreadable", path=str(path), reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise Refusal("report-form-wrong", file=path.name, place="UTF-8") from error


def _form(key: str) -> str:
    return {
        "quarter": translate("Settings", "Signed report"),
        "full": translate("Settings", "All figures"),
    }.get(key, key)


def _kind(key: str) -> str:
    return {
        "table": translate("Settings", "Table"),
        "compare": translate("Settings", "Comparison"),
        "coverage": translate("Settings", "Coverage"),
        "chart": translate("Settings", "Chart"),
    }.get(key, key)


def _sections(layout: Layout) -> list[tuple[str, str]]:
    """Return each section: its number and kind, its heading and its figures."""
    return [
        (
            f"{at}. {_kind(each.kind)}",
            f"{words.either(each.heading, each.heading_en)}: "
            + ", ".join(words.name(layout.figures[code]) for code in each.figures),
        )
        for at, each in enumerate(layout.sections, 1)
    ]


def _own_figures(layout: Layout, standard: Layout) -> list[tuple[str, str]]:
    """Return the figures that the office defined itself or said otherwise."""
    return [
        (code, f"{words.name(figure)}: {words.definition(figure)}")
        for code, figure in layout.figures.items()
        if standard.figures.get(code) != figure
    ]


def _day(said: str) -> str:
    return short_date(date.fromisoformat(said))
