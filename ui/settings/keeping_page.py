"""Terms of keeping: years and item of each kind of record, and what is past them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.kazakh.dates import short_date
from app.registry import keeping
from app.registry.keeping import Due, Term
from ui import tasks, theme
from ui.actions import action, button
from ui.asking import Asking, Dialogs
from ui.fields import CheckField, ChoiceField, DigitsField, Spec
from ui.settings import keeping_due
from ui.settings.keeping_due import DuePanel, KeepDialog, kind
from ui.settings.records_page import RecordsPage
from ui.tables import Column
from ui.views import Choice
from ui.workspace import Workspace

translate = QCoreApplication.translate
_WAYS = ("terms", "due")
Gathered = tuple[dict[str, int], list[Due]]


def _specs() -> tuple[Spec, ...]:
    return (
        Spec("years", lambda: translate("Settings", "Years"), lambda: DigitsField(limit=3)),
        Spec("permanent", lambda: translate("Settings", "Kept for ever"), CheckField),
        Spec("counted_from", lambda: translate("Settings", "Counted from"), ChoiceField),
        Spec("item", lambda: translate("Settings", "Item of the list")),
        Spec("act_kk", lambda: translate("Settings", "Act, Kazakh")),
        Spec("act_ru", lambda: translate("Settings", "Act, Russian")),
        Spec("note", lambda: translate("Settings", "Note")),
    )


class KeepingPage(RecordsPage):
    """Nothing is due until the office says how long; nothing is deleted when it is."""

    key = "keeping"
    changes = "settings"
    settings = ("keeping_due",)
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace) -> None:
        self._terms: dict[int, Term] = {}
        self._counts: dict[str, int] = {}
        self._asked: tasks.Task[Gathered] | None = None
        self.ask: KeepDialog | None = None
        self.which = Choice(_WAYS, _way, name="settings.keeping.which")
        self.due = DuePanel(workspace, name="settings.keeping.due")
        super().__init__(workspace, self._columns(), _specs())
        self._act()
        self.body.column.insertWidget(0, self.which)
        self.body.column.insertSpacing(1, theme.unit(10))
        self.body.column.insertWidget(3, self.due, 10)
        self.which.chosen.connect(lambda _key: self._turn())
        self._turn()

    # Which of the two

    @property
    def shows_due(self) -> bool:
        """Whether the records past their term are shown, not the terms."""
        return self.which.current == "due"

    @override
    def show_setting(self, name: str) -> None:
        if name == "keeping_due":
            self.which.choose("due")
            self.due.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self.pair.setVisible(not self.shows_due)
        self.due.setVisible(self.shows_due)
        terms = (self.save_button, self.remove_button)
        self.set_buttons(self._due_buttons if self.shows_due else terms)
        self._offer()

    # Terms

    @override
    def title(self) -> str:
        return translate("Settings", "Terms of keeping")

    @override
    def about(self) -> str:
        return translate(
            "Settings",
            "The office says the years and the item of the list of documents; until then nothing is"
            " due. The program deletes nothing: what is due a commission decides, on paper.",
        )

    @override
    def heading(self, record: int) -> str:
        term = self._terms.get(record)
        return kind(term.subject) if term is not None else ""

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self._terms.get(each) for each in ids]

    @override
    def listed(self) -> array[int]:
        self._terms = dict(enumerate(keeping.terms(self.workspace.store)))
        return array("q", self._terms)

    @override
    def values(self, record: int) -> Mapping[str, Any]:
        field = self.form.fields["counted_from"]
        assert isinstance(field, ChoiceField)
        field.set_options([(each, _counted(each)) for each in keeping.COUNTED])
        term = self._terms.get(record)
        if term is None:
            return {}
        return {**asdict(term), "years": "" if term.years is None else str(term.years)}

    @override
    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        subject, years = self._terms[record].subject, _years(str(values["years"] or ""))
        keeping.put(self.workspace.store, Term(subject, **{**values, "years": years}))
        return record

    @override
    def take_away(self, record: int) -> None:
        keeping.forget(self.workspace.store, self._terms[record].subject)

    @override
    def begin_new(self) -> None:
        """The kinds are the program's own; the first field of the chosen one is gone to."""
        if not self.shows_due:
            self.form.fields["years"].editor.setFocus()

    @override
    def save(self) -> None:
        if not self.shows_due:
            super().save()

    # What is past its term

    @override
    def look(self) -> None:
        super().look()
        if self._asked is not None:
            self._asked.cancel()
        store, day = self.workspace.store, self.workspace.today()

        def gather(_told: tasks.Progress, _stop: tasks.Cancelled) -> Gathered:
            return keeping.counts(store, day), keeping.due(store, day, limit=keeping_due.SHOWN)

        self._asked = tasks.run(self, gather, self._arrived)

    def _arrived(self, found: Gathered) -> None:
        self._asked = None
        self._counts, due = found
        count = sum(self._counts.values())
        self.due.show_due(due, count)
        self.which.chip("due").set_count(count or None)
        self.which.retranslate()
        self.model.refresh()
        self._offer()

    def keep_longer(self) -> None:
        """Ask until which day the chosen records are kept."""
        if self.shows_due and (chosen := self.due.chosen):
            self.ask = KeepDialog(self.workspace, chosen, self)
            self.ask.open()

    def export(self) -> None:
        """Save all that is past its term as a table for the commission."""
        day = short_date(self.workspace.today())
        proposed = self.workspace.documents.folder / f"keeping-{day}.xlsx"
        title = translate("Settings", "Save as a table")
        path = self.asking.new_file(
            self, title, translate("Settings", "Spreadsheet (*.xlsx)"), proposed
        )
        if path is not None:
            self.refusal.dismiss()
            keeping_due.write(self.workspace, path.with_suffix(".xlsx"), self, self._failed)

    def open_current(self) -> None:
        """Show the current record in its own tab."""
        if self.due.list.current_id >= 0:
            self.due.open(self.due.list.current_id)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _offer(self) -> None:
        some = self.shows_due and bool(self.due.number)
        self.keep_action.setEnabled(some and not self.workspace.store.read_only)
        self.export_action.setEnabled(some)
        self.open_action.setEnabled(some)

    # Words and widgets

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.which.retranslate()
        self.due.retranslate()
        self.remove_button.set_words(translate("Settings", "Take the term away"))
        if hasattr(self, "keep_action"):
            self._reword()

    def _reword(self) -> None:
        self.keep_action.setText(translate("Settings", "Keep longer…"))
        self.export_action.setText(translate("Settings", "Save as a table"))
        self.open_action.setText(translate("Settings", "Open"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def _act(self) -> None:
        self.keep_action = action(self, "keep", "Ctrl+L", self.keep_longer)
        self.export_action = action(self, "export", "Ctrl+E", self.export)
        self.open_action = action(self, "open", "Ctrl+O", self.open_current)
        self._due_buttons = (
            button(self.keep_action, "primary"),
            button(self.export_action, icon="table"),
            button(self.open_action),
        )
        self.add_button.hide()
        self._reword()

    def _columns(self) -> tuple[Column[Term], ...]:
        return (
            Column(
                "kind",
                lambda: translate("Settings", "Kind of record"),
                lambda term: kind(term.subject),
                kind="name",
                width=220,
                least=150,
                stretch=3,
                optional=False,
            ),
            Column(
                "term",
                lambda: translate("Settings", "Term"),
                _term,
                kind="muted",
                width=120,
                least=96,
                stretch=1,
                optional=False,
            ),
            Column(
                "due",
                lambda: translate("Settings", "Past it"),
                lambda term: str(self._counts.get(term.subject, "")),
                width=84,
                least=72,
                right=True,
                optional=False,
            ),
        )


def _way(key: str) -> str:
    if key == "due":
        return translate("Settings", "Past their term")
    return translate("Settings", "Terms")


def _term(term: Term) -> str:
    if term.permanent:
        return translate("Settings", "for ever")
    if term.years is None:
        return translate("Settings", "not said")
    return translate("Settings", "years: {count}").format(count=term.years)


def _counted(key: str) -> str:
    return {
        "year": translate("Settings", "1 January of the next year"),
        "day": translate("Settings", "The record's last day"),
    }[key]


def _years(typed: str) -> int | None:
    if not typed.strip():
        return None
    if not typed.strip().isdecimal():
        raise FieldRefusal("years", "keeping-years", most=keeping.LONGEST)
    return int(typed)
