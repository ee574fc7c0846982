"""Dialogs of how lines are carried out: days for their months, sessions that do it, timetables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app import centre
from app.errors import FieldRefusal
from app.guidance import calendars, forms
from app.kazakh import folding
from app.kazakh.dates import short_date
from app.registry import partners
from app.schooling import facts, links, plans
from app.schooling.plans import Line, Plan
from app.store.store import Store
from ui import language
from ui.fields import Candidate, ChoiceField, FormDialog, Picked, PickField, Spec
from ui.guidance import asked
from ui.plans import words
from ui.plans.dialogs import opened
from ui.plans.words import translate
from ui.sessions import words as session_words
from ui.workspace import Workspace

_OFFERED = 12

# Into the calendar


def days(workspace: Workspace, lines: Sequence[Line], parent: QWidget) -> FormDialog:
    """Ask on which days the lines go that have only a month; working days are proposed."""
    store = workspace.store
    proposed = facts.proposed(store, [each.id for each in lines], centre.calendar(store))
    known = {each.id: each for each in forms.listed(store, archived=True)}
    count: list[int] = []

    def work(values: dict[str, Any]) -> None:
        for key, day in values.items():
            if day is None:
                raise FieldRefusal(key, "date-missing")
        chosen = {int(key): day for key, day in values.items()}
        for each in lines:
            if each.id in chosen and each.month != f"{chosen[each.id]:%Y-%m}":
                raise FieldRefusal(str(each.id), "plan-day-missing", month=each.month)
        count[:] = [len(facts.generate(store, [each.id for each in lines], days=chosen))]

    def row(one: Line) -> Spec:
        form = language.spoken(known[one.form_id].name)
        return asked.day(
            workspace,
            str(one.id),
            lambda: words.line(one, form),
            lambda: words.due(None, one.month),
        )

    dialog = opened(
        workspace,
        [row(each) for each in lines if each.id in proposed],
        work,
        lambda: into_calendar(count[0]),
        name="days",
        parent=parent,
    )
    dialog.form.show_values({str(number): day for number, day in proposed.items()})
    dialog.set_words(
        translate("Plans", "Days for lines that have only a month"),
        translate("Plans", "Put into the calendar"),
        translate("Plans", "Working days of the month are proposed; any of them can be changed."),
    )
    return dialog


def into_calendar(count: int) -> str:
    """Return what to say of sessions put into the calendar."""
    return translate("Plans", "Put into the calendar: {count}").format(count=count)


# Sessions that carry a line out


def link(workspace: Workspace, line: Line, parent: QWidget) -> FormDialog:
    """Say which session carries a line out; the likeliest is proposed."""
    store = workspace.store
    found = links.sessions_for(store, line.id)

    def find(typed: str) -> list[Candidate]:
        sought = folding.words(typed)
        rows = calendars.many(store, found)
        return [_candidate(each) for each in rows if _holds(_told(each), sought)][:_OFFERED]

    def work(values: dict[str, Any]) -> None:
        session = values["session_id"].id
        if session is None:
            raise FieldRefusal("session_id", "field-required")
        facts.link(store, line.id, session)

    dialog = opened(
        workspace,
        [
            Spec(
                "session_id",
                lambda: translate("Plans", "Session"),
                lambda: PickField(find),
                lambda: translate("Plans", "Its topic, form or day"),
            )
        ],
        work,
        lambda: translate("Plans", "The session carries the line out"),
        name="link",
        parent=parent,
    )
    first = next(iter(calendars.many(store, found[:1])), None)
    if first is not None:
        shown = _candidate(first)
        dialog.form.show_values({"session_id": Picked(shown.id, shown.label)})
    form = language.spoken(forms.get(store, line.form_id).name)
    title = translate("Plans", "Which session carries it out: {line}")
    dialog.set_words(
        title.format(line=words.line(line, form)), translate("Plans", "It carries it out")
    )
    return dialog


def _told(brief: calendars.Brief) -> str:
    return f"{short_date(brief.day)} {session_words.called(brief)} {language.spoken(brief.form)}"


def _candidate(brief: calendars.Brief) -> Candidate:
    label = f"{short_date(brief.day)} · {session_words.called(brief)}"
    return Candidate(brief.id, label, language.spoken(brief.form))


def _holds(told: str, sought: Sequence[str]) -> bool:
    folded = folding.fold(told)
    return all(word in folded for word in sought)


def line_of_session(workspace: Workspace, session_id: int, parent: QWidget) -> FormDialog:
    """Say which line of a plan in force a session carries out; the likeliest is proposed."""
    store = workspace.store
    found = {each.id: each for each in links.lines_for(store, session_id)}

    def find(typed: str) -> list[Candidate]:
        sought = folding.words(typed)
        rows = [_line(store, each) for each in found.values()]
        return [each for each in rows if _holds(f"{each.label} {each.hint}", sought)][:_OFFERED]

    def work(values: dict[str, Any]) -> None:
        line = values["line_id"].id
        if line is None:
            raise FieldRefusal("line_id", "field-required")
        facts.link(store, line, session_id)

    dialog = opened(
        workspace,
        [
            Spec(
                "line_id",
                lambda: translate("Plans", "Line of the plan"),
                lambda: PickField(find),
                lambda: translate("Plans", "Its number, topic or form"),
            )
        ],
        work,
        lambda: translate("Plans", "The session carries the line out"),
        name="line",
        parent=parent,
    )
    first = next(iter(found.values()), None)
    if first is not None:
        shown = _line(store, first)
        dialog.form.show_values({"line_id": Picked(shown.id, shown.label)})
    title = translate("Plans", "Which line of the plan this session carries out")
    told = "" if found else translate("Plans", "No plan is in force on the session's day.")
    dialog.set_words(title, translate("Plans", "It carries it out"), told)
    return dialog


def _line(store: Store, line: Line) -> Candidate:
    form = language.spoken(forms.get(store, line.form_id).name)
    label = f"{line.position}. {words.line(line, form)}"
    return Candidate(line.id, label, words.due(line.day, line.month) or form)


# The timetable


def timetable(
    workspace: Workspace, plan: Plan, press: Callable[[int | None], object], parent: QWidget
) -> FormDialog:
    """Ask whose timetable of presentations, excursions and open days is printed (R190-16.2)."""
    store = workspace.store
    lines = plans.lines(store, plan.id)
    schools = dict.fromkeys(each.partner_id for each in lines if each.partner_id)
    led = any(each.body == "agency" for each in lines)
    agencies = partners.ids(store, role="agency") if led else []
    dialog = FormDialog(
        [asked.choice("partner_id", lambda: translate("Plans", "Whose"))],
        lambda values: press(values["partner_id"] or None),
        name="plans.timetable",
        parent=parent,
    )
    field = dialog.form.fields["partner_id"]
    assert isinstance(field, ChoiceField)
    field.set_options(
        [
            (0, translate("Plans", "Everybody's")),
            *((each, words.partner(store, each)) for each in (*agencies, *schools)),
        ]
    )
    dialog.form.show_values({"partner_id": 0})
    dialog.set_words(
        translate("Plans", "Timetable of presentations, excursions and open days"),
        translate("Plans", "Print"),
    )
    return dialog
