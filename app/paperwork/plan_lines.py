"""The lines of a plan in the words of a paper: forms, places, bodies, days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.guidance import forms
from app.kazakh import dates
from app.papers import NOTHING, Both, ChangedField, PlanRow
from app.paperwork.headings import both
from app.paperwork.phrases import phrase, section
from app.registry import partners
from app.schooling.changes import Field
from app.schooling.plans import Line
from app.store.store import Store


class Words:
    """Says the lines of a plan; forms and partners are read from the file once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._forms = {form.id: form.name for form in forms.listed(store, archived=True)}
        self._partners: dict[int, Both] = {}

    def form(self, form_id: int) -> Both:
        """Return what a form is called."""
        return self._forms[form_id]

    def partner(self, partner_id: int | None) -> Both:
        """Return what a partner is called, or nothing where there is none."""
        if partner_id is None:
            return NOTHING
        if partner_id not in self._partners:
            self._partners[partner_id] = partners.get(self._store, partner_id).name
        return self._partners[partner_id]

    def row(self, line: Line, number: int) -> PlanRow:
        """Return a line as the plan prints it, under its number."""
        return PlanRow(
            line=number,
            form=self.form(line.form_id),
            topic=line.title,
            indicator=Both(line.indicator_kk, line.indicator_ru),
            grades=line.grades,
            place=self.place(line),
            responsible=self.responsible(line),
            day=line.day,
            month="" if line.day else line.month,
            expected=line.expected,
            note=Both(line.note_kk, line.note_ru),
        )

    def place(self, line: Line) -> Both:
        """Return where it takes place; a host elsewhere names the school that goes there."""
        where = self.venue(line)
        school = self.partner(line.partner_id)
        if not school.kk or where == school:
            return where or school
        return phrase("plan_place", "pupils_of", place=both(where), school=both(school))

    def venue(self, line: Line) -> Both:
        """Return the host, the place that was typed, or the school itself."""
        typed = Both(line.place_kk, line.place_ru)
        if line.host_id is None:
            return typed if typed.kk else self.partner(line.partner_id)
        host = self.partner(line.host_id)
        return _with(host, typed) if typed.kk else host

    def responsible(self, line: Line) -> Both:
        """Return who answers for a line by name, else by what body."""
        named = Both(line.responsible_kk, line.responsible_ru)
        return named if named.kk or named.ru else section("plan_body")[line.body]

    def fields(self, was: Line, now: Line, changed: Sequence[Field]) -> tuple[ChangedField, ...]:
        """Return what changed in a line, both languages of a text as one field."""
        names = dict.fromkeys(_FIELDS[each.name] for each in changed)
        titled = section("plan_field")
        return tuple(
            ChangedField(titled[name], self._said(was, name), self._said(now, name))
            for name in names
        )

    def _said(self, line: Line, field: str) -> Both:
        said: dict[str, Any] = {
            "form": lambda: self.form(line.form_id),
            "topic": lambda: line.title,
            "school": lambda: self.partner(line.partner_id),
            "grades": lambda: Both(line.grades),
            "place": lambda: Both(line.place_kk, line.place_ru),
            "host": lambda: self.partner(line.host_id),
            "body": lambda: section("plan_body")[line.body],
            "responsible": lambda: Both(line.responsible_kk, line.responsible_ru),
            "due": lambda: due(line),
            "expected": lambda: Both("" if line.expected is None else str(line.expected)),
            "indicator": lambda: Both(line.indicator_kk, line.indicator_ru),
            "note": lambda: Both(line.note_kk, line.note_ru),
        }
        return said[field]()  # type: ignore[no-any-return]


_FIELDS = {
    "form_id": "form",
    "partner_id": "school",
    "host_id": "host",
    "day": "due",
    "month": "due",
    **dict.fromkeys(("title_kk", "title_ru"), "topic"),
    **dict.fromkeys(("place_kk", "place_ru"), "place"),
    **dict.fromkeys(("responsible_kk", "responsible_ru"), "responsible"),
    **dict.fromkeys(("indicator_kk", "indicator_ru"), "indicator"),
    **dict.fromkeys(("note_kk", "note_ru"), "note"),
    **{name: name for name in ("grades", "body", "expected")},
}
"""The field of the paper that each field of a line is part of."""


def due(line: Line) -> Both:
    """Return the day of a line, or its month where no day is set."""
    if line.day is not None:
        return Both(dates.short_date(line.day))
    if not line.month:
        return NOTHING
    first = date.fromisoformat(f"{line.month}-01")
    return Both(dates.month_brief(first, "kk"), dates.month_brief(first, "ru"))


def _with(host: Both, place: Both) -> Both:
    (kk, ru), (place_kk, place_ru) = both(host), both(place)
    return Both(f"{kk}, {place_kk}", f"{ru}, {place_ru}")
