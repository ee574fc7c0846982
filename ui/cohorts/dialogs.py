"""Small dialogs of a school and of one place of study: what was given, a class, an end, a move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.registry import partners
from app.schooling import contingents, enrolments, years
from app.schooling.contingents import Contingent
from app.schooling.enrolments import Draft, Enrolment
from ui import language
from ui.cohorts import schools, words
from ui.cohorts.doings import offer, opened
from ui.cohorts.words import translate
from ui.fields import DigitsField, FormDialog, Spec, TextField
from ui.guidance import asked
from ui.workspace import Workspace

_SIZE = partial(DigitsField, limit=6)


def contingent(
    workspace: Workspace, year: int, partner_id: int | None, parent: QWidget
) -> FormDialog:
    """Keep what came about a school for a year: the document, and the size as they gave it."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        named = {name: values[name].id for name in ("partner_id", "author_id")}
        size = _number("size", values["size"])
        at = named["partner_id"] or 0
        kept = {**values, **named, "partner_id": at, "size": size}
        contingents.put(store, Contingent(year=year, **kept))

    dialog = opened(
        workspace,
        [
            schools.spec(store, "partner_id", lambda: translate("Cohorts", "School or college")),
            Spec(
                "size",
                lambda: translate("Cohorts", "Size given"),
                _SIZE,
                lambda: translate("Cohorts", "How many pupils they name, as they give it"),
            ),
            asked.line("document", lambda: translate("Cohorts", "Number of the document")),
            asked.day(workspace, "document_date", lambda: translate("Cohorts", "Its date")),
            asked.day(workspace, "received_on", lambda: translate("Cohorts", "Received on")),
            asked.partner(
                store, "author_id", lambda: translate("Cohorts", "From"), lambda: "education"
            ),
            asked.lines("note", lambda: translate("Cohorts", "Note")),
        ],
        work,
        lambda: translate("Cohorts", "Contingent kept"),
        name="contingent",
        parent=parent,
        changed="cohort",
    )
    for name, role in (("partner_id", "school"), ("author_id", "education_authority")):
        schools.enter_new(workspace, dialog.form.fields[name], dialog, role)
    dialog.form.show_values(_given(workspace, year, partner_id))
    title = translate("Cohorts", "Contingent given")
    dialog.set_words(title, translate("Cohorts", "Save"), words.year(year))
    return dialog


def _given(workspace: Workspace, year: int, partner_id: int | None) -> dict[str, Any]:
    store = workspace.store
    known = contingents.of(store, partner_id, year) if partner_id else None
    shown = asdict(known) if known else {"received_on": workspace.today()}
    author = known.author_id if known else _authority(workspace)
    return {
        **shown,
        "partner_id": asked.picked(store, partner_id),
        "author_id": asked.picked(store, author),
        "size": "" if known is None or known.size is None else str(known.size),
    }


def _authority(workspace: Workspace) -> int | None:
    """Return the education authority, where the office knows one alone."""
    found = partners.ids(workspace.store, role="education_authority")
    return found[0] if len(found) == 1 else None


def _number(key: str, typed: str) -> int | None:
    text = "".join(typed.split())
    if text and not text.isdecimal():
        raise FieldRefusal(key, "number-unreadable", text=typed)
    return int(text) if text else None


def correct(workspace: Workspace, at: Enrolment, name: str, parent: QWidget) -> FormDialog:
    """Put the place, the class or the first day of somebody right."""
    store, year = workspace.store, years.of(workspace.today())

    def work(values: dict[str, Any]) -> None:
        place = values["partner_id"].id
        level, grade, letter = schools.read(store, place, values["class"])
        draft = Draft(place or 0, level, grade, letter, year, values["since"])
        enrolments.correct(store, at.id, draft)

    dialog = opened(
        workspace,
        [
            schools.spec(store, "partner_id", lambda: translate("Cohorts", "School or college")),
            Spec(
                "class",
                lambda: translate("Cohorts", "Class or course"),
                partial(TextField, limit=40, wide=False),
                lambda: words.year(year),
            ),
            asked.day(workspace, "since", lambda: translate("Cohorts", "Studies there since")),
        ],
        work,
        lambda: translate("Cohorts", "Corrected: {name}").format(name=name),
        name="correct",
        parent=parent,
    )
    schools.enter_new(workspace, dialog.form.fields["partner_id"], dialog)
    shown = asked.picked(store, at.partner_id)
    values = {"partner_id": shown, "class": at.class_name(year), "since": at.since}
    dialog.form.show_values(values)
    title = translate("Cohorts", "Place of study")
    dialog.set_words(title, translate("Cohorts", "Save"), name)
    return dialog


def leave(workspace: Workspace, places: Sequence[int], whose: str, parent: QWidget) -> FormDialog:
    """End places of study on their last day; what was done while there stays."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        if values["ended"] is None:
            raise FieldRefusal("ended", "field-required")
        if values["until"] is None:
            raise FieldRefusal("until", "date-missing")
        with store.transaction("enrolment.leave", whose):
            for each in places:
                enrolments.leave(store, each, values["until"], values["ended"], values["reason"])

    dialog = opened(
        workspace,
        [
            asked.choice("ended", lambda: translate("Cohorts", "How")),
            asked.day(workspace, "until", lambda: translate("Cohorts", "Last day there")),
            asked.line("reason", lambda: translate("Cohorts", "Reason")),
        ],
        work,
        lambda: translate("Cohorts", "No longer on the list: {name}").format(name=whose),
        name="leave",
        parent=parent,
    )
    offer(dialog, "ended", asked.chosen(("left", "moved", "finished", "removed"), words.ended))
    dialog.form.show_values({"ended": "left", "until": workspace.today()})
    told = translate("Cohorts", "Attendance and papers stay; it can be taken back.")
    title = translate("Cohorts", "Leaves the school: {name}").format(name=whose)
    dialog.set_words(title, translate("Cohorts", "Take off the list"), told)
    return dialog


def confirm(workspace: Workspace, moves: Sequence[int], whose: str, parent: QWidget) -> FormDialog:
    """Confirm moves as of the first day at the new place."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        first: date | None = values["since"]
        if first is None:
            raise FieldRefusal("since", "date-missing")
        with store.transaction("school_move.confirm", whose):
            for each in moves:
                enrolments.confirm_move(store, each, first)

    dialog = opened(
        workspace,
        [asked.day(workspace, "since", lambda: translate("Cohorts", "First day there"))],
        work,
        lambda: translate("Cohorts", "Moved: {name}").format(name=whose),
        name="confirm",
        parent=parent,
    )
    dialog.form.show_values({"since": workspace.today()})
    told = translate("Cohorts", "The old place ends the day before; nothing done there is lost.")
    title = translate("Cohorts", "Confirm the move: {name}").format(name=whose)
    dialog.set_words(title, translate("Cohorts", "Confirm"), told)
    return dialog


def place(workspace: Workspace, partner_id: int) -> str:
    """Return the name of a school in the language of the window."""
    return language.spoken(partners.get(workspace.store, partner_id).name)
