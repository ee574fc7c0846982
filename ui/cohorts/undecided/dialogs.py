"""Small dialogs of a list of undecided: its head, who comes on, who goes off, what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.papers import Both
from app.registry import partners
from app.schooling import cohorts, undecided, years
from app.schooling.undecided import Draft, Undecided
from ui import language
from ui.cohorts import schools
from ui.cohorts.doings import offer, opened
from ui.cohorts.undecided import words
from ui.cohorts.words import number, translate
from ui.fields import FormDialog
from ui.guidance import asked
from ui.workspace import Workspace

SUBJECTS = "cohort participant"
_NEW, _ALL = 0, 0
_LAST = "undecided/list"


def head(
    workspace: Workspace,
    parent: QWidget,
    year: int,
    known: Undecided | None = None,
    made: Callable[[int], object] | None = None,
) -> FormDialog:
    """Begin a list, or correct the head of one; a new one may take in whoever has not chosen."""
    store = workspace.store
    begun: list[int] = []

    def work(values: dict[str, Any]) -> None:
        fill = values.pop("fill", None)
        draft = Draft(**{**values, "partner_id": values["partner_id"].id}, year=year)
        if known is not None:
            undecided.change(store, known.id, replace(draft, year=known.year))
            return
        people = _open(workspace, year, fill) if fill is not None else []
        begun[:] = [undecided.make(store, draft, people)]

    fill = asked.choice("fill", lambda: translate("Cohorts", "Take in at once"))
    dialog = opened(
        workspace,
        [
            asked.line("title_kk", lambda: translate("Cohorts", "Title in Kazakh")),
            asked.line("title_ru", lambda: translate("Cohorts", "Title in Russian")),
            asked.day(workspace, "made_on", lambda: translate("Cohorts", "Day")),
            *(() if known else (fill,)),
            asked.partner(
                store, "partner_id", lambda: translate("Cohorts", "Sent to"), lambda: "education"
            ),
            asked.day(workspace, "sent_on", lambda: translate("Cohorts", "Sent on")),
            asked.choice("signatory_id", lambda: translate("Cohorts", "Signatory")),
            asked.choice("officer_id", lambda: translate("Cohorts", "Officer")),
            asked.lines("note", lambda: translate("Cohorts", "Note")),
        ],
        work,
        lambda: translate("Cohorts", "List of undecided saved"),
        name="undecided.head",
        parent=parent,
        changed=SUBJECTS,
    )
    schools.enter_new(workspace, dialog.form.fields["partner_id"], dialog, "college")
    offer(dialog, "signatory_id", asked.signatories(store))
    offer(dialog, "officer_id", asked.colleagues(store))
    if known is None:
        offer(dialog, "fill", _schools(workspace, year))
        if made is not None:
            dialog.accepted.connect(lambda: made(begun[0]))
    dialog.form.show_values(_values(workspace, year, known))
    title = translate("Cohorts", "List of undecided")
    new = translate("Cohorts", "New list of undecided")
    told = translate("Cohorts", "Pupils who have not chosen, for short courses (point 17).")
    dialog.set_words(title if known else new, translate("Cohorts", "Save"), told)
    return dialog


def _open(workspace: Workspace, year: int, school: object) -> list[int]:
    at = int(school) if isinstance(school, int) and school else None
    return undecided.candidates(workspace.store, year, at)


def _schools(workspace: Workspace, year: int) -> list[tuple[object, str]]:
    """Return whom a new list may take in: those reached who have not chosen, by school."""
    store = workspace.store
    told = translate("Cohorts", "{school}: {count}")
    everybody = len(undecided.candidates(store, year))
    offered: list[tuple[object, str]] = [
        (None, translate("Cohorts", "Nobody yet")),
        (_ALL, told.format(school=translate("Cohorts", "All schools"), count=number(everybody))),
    ]
    for each in cohorts.listed(store, year):
        found = len(undecided.candidates(store, year, each.partner_id))
        if found:
            said = told.format(school=language.spoken(each.name), count=number(found))
            offered.append((each.partner_id, said))
    return offered


def _values(workspace: Workspace, year: int, known: Undecided | None) -> dict[str, Any]:
    store = workspace.store
    if known is not None:
        shown = {name: getattr(known, name) for name in undecided.FIELDS}
        return {**shown, "partner_id": asked.picked(store, known.partner_id)}
    title = _title(year)
    return {
        "title_kk": title.kk,
        "title_ru": title.ru,
        "made_on": workspace.today(),
        "fill": _ALL,
        "signatory_id": asked.signs(store),
        "officer_id": asked.at_work(store),
    }


def _title(year: int) -> Both:
    """The words of a paper, in both languages whatever the window speaks."""
    called = years.called(year)
    return Both(
        f"Болашақ кәсібін әлі таңдамаған оқушылардың тізімі, {called} оқу жылы",
        f"Список учащихся, ещё не выбравших будущую профессию, {called} учебный год",
    )


def put_on(
    workspace: Workspace,
    people: Sequence[int],
    year: int,
    parent: QWidget,
    list_id: int | None = None,
) -> FormDialog:
    """Put pupils on a list that is not printed, or on a new one."""
    store = workspace.store
    open_lists = [each for each in undecided.listed(store) if each.paper_id is None]
    added: list[int] = []

    def work(values: dict[str, Any]) -> None:
        chosen = values["list_id"]
        if chosen is None:
            raise FieldRefusal("list_id", "field-required")
        with store.transaction("undecided.put"):
            at = chosen or undecided.make(store, _draft(workspace, year))
            added[:] = undecided.put(store, at, people, values["established"])
        workspace.memory.keep(_LAST, at)

    dialog = opened(
        workspace,
        [
            asked.choice("list_id", lambda: translate("Cohorts", "List")),
            asked.line("established", lambda: translate("Cohorts", "How it was found")),
        ],
        work,
        lambda: translate("Cohorts", "Put on the list: {count}").format(count=len(added)),
        name="undecided.add",
        parent=parent,
        changed=SUBJECTS,
    )
    new = (_NEW, translate("Cohorts", "A new list"))
    offer(dialog, "list_id", [*((each.id, words.named(each)) for each in open_lists), new])
    last = list_id or int(workspace.memory.number(_LAST, 0))
    known = [each.id for each in open_lists]
    usual = last if last in known else next(iter(known), _NEW)
    dialog.form.show_values({"list_id": usual})
    told = translate("Cohorts", "Pupils: {count}").format(count=number(len(people)))
    title = translate("Cohorts", "To a list of undecided")
    dialog.set_words(title, translate("Cohorts", "Put on the list"), told)
    return dialog


def _draft(workspace: Workspace, year: int) -> Draft:
    title, store = _title(year), workspace.store
    return Draft(
        title.kk,
        title.ru,
        year,
        workspace.today(),
        signatory_id=asked.signs(store),
        officer_id=asked.at_work(store),
    )


def fill(workspace: Workspace, held: Undecided, parent: QWidget) -> FormDialog:
    """Put whoever was reached and has not chosen on a list, of one school or of all."""
    store = workspace.store
    added: list[int] = []

    def work(values: dict[str, Any]) -> None:
        if values["fill"] is None:
            raise FieldRefusal("fill", "field-required")
        people = _open(workspace, held.year, values["fill"])
        added[:] = undecided.put(store, held.id, people, values["established"])

    dialog = opened(
        workspace,
        [
            asked.choice("fill", lambda: translate("Cohorts", "Whom")),
            asked.line("established", lambda: translate("Cohorts", "How it was found")),
        ],
        work,
        lambda: translate("Cohorts", "Put on the list: {count}").format(count=len(added)),
        name="undecided.fill",
        parent=parent,
        changed=SUBJECTS,
    )
    offer(dialog, "fill", _schools(workspace, held.year)[1:])
    dialog.form.show_values({"fill": _ALL})
    told = translate("Cohorts", "Guidance reached them this year, and they have not chosen.")
    title = translate("Cohorts", "Put pupils on the list")
    dialog.set_words(title, translate("Cohorts", "Put on the list"), told)
    return dialog


def take_off(workspace: Workspace, entries: Sequence[int], parent: QWidget) -> FormDialog:
    """Take pupils off with the reason; each keeps the line."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        with store.transaction("undecided.take_off", str(len(entries))):
            for each in entries:
                undecided.take_off(store, each, values["reason"])

    dialog = opened(
        workspace,
        [asked.line("reason", lambda: translate("Cohorts", "Reason"))],
        work,
        lambda: translate("Cohorts", "Taken off the list: {count}").format(count=len(entries)),
        name="undecided.take_off",
        parent=parent,
        changed=SUBJECTS,
    )
    title = translate("Cohorts", "Take off the list: {count}").format(count=len(entries))
    told = translate("Cohorts", "The line and the reason stay.")
    dialog.set_words(title, translate("Cohorts", "Take off"), told)
    return dialog


def follow(workspace: Workspace, entries: Sequence[int], parent: QWidget) -> FormDialog:
    """Record what became of pupils, all chosen at once, on its own day."""

    def work(values: dict[str, Any]) -> None:
        if values["outcome"] is None:
            raise FieldRefusal("outcome", "field-required")
        day = values["outcome_on"] or workspace.today()
        undecided.came_of(workspace.store, entries, values["outcome"], day, values["outcome_note"])

    dialog = opened(
        workspace,
        [
            asked.choice("outcome", lambda: translate("Cohorts", "What came of it")),
            asked.day(workspace, "outcome_on", lambda: translate("Cohorts", "Day")),
            asked.line("outcome_note", lambda: translate("Cohorts", "Note")),
        ],
        work,
        lambda: translate("Cohorts", "Outcome recorded: {count}").format(count=len(entries)),
        name="undecided.follow",
        parent=parent,
        changed=SUBJECTS,
    )
    offer(dialog, "outcome", asked.chosen(undecided.OUTCOMES, words.outcome))
    dialog.form.show_values({"outcome": None, "outcome_on": workspace.today()})
    title = translate("Cohorts", "What became of them: {count}").format(count=len(entries))
    dialog.set_words(title, translate("Cohorts", "Record"))
    return dialog


def sent(workspace: Workspace, held: Undecided, parent: QWidget) -> FormDialog:
    """Say to whom the list was sent, and when."""

    def work(values: dict[str, Any]) -> None:
        if values["sent_on"] is None:
            raise FieldRefusal("sent_on", "date-missing")
        shown = Draft(**{name: getattr(held, name) for name in undecided.FIELDS})
        said = replace(shown, partner_id=values["partner_id"].id, sent_on=values["sent_on"])
        undecided.change(workspace.store, held.id, said)

    dialog = opened(
        workspace,
        [
            asked.partner(
                workspace.store,
                "partner_id",
                lambda: translate("Cohorts", "Sent to"),
                lambda: "education",
            ),
            asked.day(workspace, "sent_on", lambda: translate("Cohorts", "Sent on")),
        ],
        work,
        lambda: translate("Cohorts", "The list is marked as sent"),
        name="undecided.sent",
        parent=parent,
        changed=SUBJECTS,
    )
    schools.enter_new(workspace, dialog.form.fields["partner_id"], dialog, "college")
    where = asked.picked(workspace.store, held.partner_id)
    dialog.form.show_values({"partner_id": where, "sent_on": held.sent_on or workspace.today()})
    title = translate("Cohorts", "Sent for short courses")
    dialog.set_words(title, translate("Cohorts", "Record"))
    return dialog


def addressee(workspace: Workspace, held: Undecided) -> str:
    """Return to whom a list is sent, in the language of the window."""
    if held.partner_id is None:
        return ""
    return language.spoken(partners.get(workspace.store, held.partner_id).name)
