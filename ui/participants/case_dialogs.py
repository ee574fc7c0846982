"""Small dialogs of a case: a status, an application, a note, a mark, the archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.registry import case, participants, statuses
from ui.fields import CheckField, ChoiceField, DateField, FormDialog, NotesField, Spec, TextField
from ui.participants import words
from ui.participants.sheets import Sheet
from ui.workspace import Workspace

translate = words.translate
Submit = Callable[[dict[str, Any]], object]


def _choice(key: str, title: Callable[[], str], options: Sequence[tuple[str, str]]) -> Spec:
    return Spec(key, title, lambda: ChoiceField(options))


def _day(key: str, title: Callable[[], str], workspace: Workspace) -> Spec:
    return Spec(key, title, lambda: DateField(today=workspace.today))


def _required(typed: date | None, today: date) -> date:
    return typed or today


def _opened(
    workspace: Workspace,
    specs: Sequence[Spec],
    work: Submit,
    said: Callable[[], str],
    *,
    name: str,
    parent: QWidget,
) -> FormDialog:
    """Return a dialog whose work is told to everybody and can be taken back."""

    def submit(values: dict[str, Any]) -> None:
        before = workspace.store.last_action
        work(values)
        workspace.tell("participant", said(), before)

    return FormDialog(specs, submit, name=name, parent=parent)


def give_status(workspace: Workspace, sheet: Sheet, parent: QWidget) -> FormDialog:
    """Give a dated status; several stand at once, each with its own days."""
    store, person = workspace.store, sheet.person
    options = [(kind, words.status(kind)) for kind in statuses.KINDS]

    def work(values: dict[str, Any]) -> None:
        since = _required(values["since"], workspace.today())
        kind = str(values["status"] or "")
        statuses.give(store, person.id, kind, since, values["until"], values["document"])

    dialog = _opened(
        workspace,
        [
            _choice("status", lambda: translate("Participants", "Status"), options),
            _day("since", lambda: translate("Participants", "From"), workspace),
            _day("until", lambda: translate("Participants", "Until"), workspace),
            Spec("document", lambda: translate("Participants", "Document"), TextField),
        ],
        work,
        lambda: translate("Participants", "Status given: {name}").format(name=person.name.full),
        name="participants.status",
        parent=parent,
    )
    dialog.form.fields["since"].set_value(workspace.today())
    title = translate("Participants", "New status: {name}").format(name=person.name.full)
    dialog.set_words(title, translate("Participants", "Give"))
    return dialog


def end_status(workspace: Workspace, sheet: Sheet, parent: QWidget) -> FormDialog:
    """End a status on the last day on which it stands."""
    person = sheet.person
    options = [(str(each.id), words.status(each.kind)) for each in sheet.standing]

    def work(values: dict[str, Any]) -> None:
        until = _required(values["until"], workspace.today())
        statuses.end(workspace.store, int(values["status"]), until)

    dialog = _opened(
        workspace,
        [
            _choice("status", lambda: translate("Participants", "Status"), options),
            _day("until", lambda: translate("Participants", "Last day"), workspace),
        ],
        work,
        lambda: translate("Participants", "Status ended: {name}").format(name=person.name.full),
        name="participants.end_status",
        parent=parent,
    )
    dialog.form.fields["status"].set_value(options[0][0] if options else None)
    dialog.form.fields["until"].set_value(workspace.today())
    title = translate("Participants", "End a status: {name}").format(name=person.name.full)
    dialog.set_words(title, translate("Participants", "End it"))
    return dialog


def enter_application(workspace: Workspace, sheet: Sheet, parent: QWidget) -> FormDialog:
    """Record the day a person applied, and for what (R190-5)."""
    person = sheet.person

    def work(values: dict[str, Any]) -> None:
        day = _required(values["applied_on"], workspace.today())
        case.apply(workspace.store, person.id, day, values["purpose"], values["document"])

    dialog = _opened(
        workspace,
        [
            _day("applied_on", lambda: translate("Participants", "Applied on"), workspace),
            Spec("purpose", lambda: translate("Participants", "Purpose"), TextField),
            Spec("document", lambda: translate("Participants", "Document"), TextField),
        ],
        work,
        lambda: translate("Participants", "Application entered: {name}").format(
            name=person.name.full
        ),
        name="participants.application",
        parent=parent,
    )
    dialog.form.fields["applied_on"].set_value(workspace.today())
    title = translate("Participants", "Application: {name}").format(name=person.name.full)
    dialog.set_words(title, translate("Participants", "Enter"))
    return dialog


def write_note(workspace: Workspace, sheet: Sheet, parent: QWidget) -> FormDialog:
    """Write a note; a confidential one stays off every list and paper."""
    person = sheet.person

    def work(values: dict[str, Any]) -> None:
        confidential = bool(values["confidential"])
        case.write(workspace.store, person.id, values["text"], confidential=confidential)

    dialog = _opened(
        workspace,
        [
            Spec("text", lambda: translate("Participants", "Note"), lambda: NotesField(lines=6)),
            Spec("confidential", lambda: translate("Participants", "Confidential"), CheckField),
        ],
        work,
        lambda: translate("Participants", "Note written: {name}").format(name=person.name.full),
        name="participants.note",
        parent=parent,
    )
    title = translate("Participants", "Note: {name}").format(name=person.name.full)
    dialog.set_words(title, translate("Participants", "Write"))
    return dialog


def set_mark(workspace: Workspace, sheet: Sheet, parent: QWidget) -> FormDialog:
    """Set a sensitive mark, which needs the purpose it is kept for (94-V, art. 7(8))."""
    person = sheet.person
    options = [(kind, words.mark(kind)) for kind in case.MARKS]

    def work(values: dict[str, Any]) -> None:
        since = _required(values["since"], workspace.today())
        kind = str(values["kind"] or "")
        case.mark(workspace.store, person.id, kind, values["purpose"], since, values["until"])

    dialog = _opened(
        workspace,
        [
            _choice("kind", lambda: translate("Participants", "Mark"), options),
            Spec("purpose", lambda: translate("Participants", "What it is kept for"), TextField),
            _day("since", lambda: translate("Participants", "From"), workspace),
            _day("until", lambda: translate("Participants", "Until"), workspace),
        ],
        work,
        lambda: translate("Participants", "Mark set: {name}").format(name=person.name.full),
        name="participants.mark",
        parent=parent,
    )
    dialog.form.fields["since"].set_value(workspace.today())
    title = translate("Participants", "Mark: {name}").format(name=person.name.full)
    explained = translate("Participants", "A mark is kept only with a stated purpose.")
    dialog.set_words(title, translate("Participants", "Set"), explained)
    return dialog


def archive(workspace: Workspace, sheet: Sheet, parent: QWidget) -> FormDialog:
    """Take a card off the lists, with the reason; nothing of it is lost."""
    person = sheet.person

    def work(values: dict[str, Any]) -> None:
        participants.archive(workspace.store, person.id, values["archive_reason"])

    dialog = _opened(
        workspace,
        [Spec("archive_reason", lambda: translate("Participants", "Reason"), TextField)],
        work,
        lambda: translate("Participants", "Archived: {name}").format(name=person.name.full),
        name="participants.archive",
        parent=parent,
    )
    title = translate("Participants", "To the archive: {name}").format(name=person.name.full)
    explained = translate(
        "Participants", "The card leaves the lists, keeps everything, and can come back."
    )
    dialog.set_words(title, translate("Participants", "Archive"), explained)
    return dialog
