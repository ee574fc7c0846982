"""A plan while it is drawn up: its head and its lines, until it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import forms
from app.kazakh import text
from app.schooling.plan_records import (
    BODIES,
    LINE_FIELDS,
    PARTIES,
    Draft,
    LineDraft,
    Plan,
    get,
    get_line,
    line_row,
    lines,
    newer_of,
    row_of,
)
from app.store.store import Store

# The head


def checked(draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses no area, no period, crossed dates."""
    lines: dict[str, Any] = {
        name: text.field(name, getattr(draft, name), 300)
        for name in ("area_kk", "area_ru", "title_kk", "title_ru", "compiler_number")
    }
    tidy = replace(draft, **lines, note=text.field_lines("note", draft.note, 5000))
    if not tidy.area_kk:
        raise FieldRefusal("area_kk", "field-required")
    for name in ("first", "last"):
        if getattr(tidy, name) is None:
            raise FieldRefusal(name, "date-missing")
    if tidy.first and tidy.last and tidy.last < tidy.first:
        raise FieldRefusal("last", "dates-crossed")
    return tidy


def add(store: Store, draft: Draft) -> int:
    """Begin a plan, whose two parties have said nothing yet."""
    tidy = checked(draft)
    with store.transaction("plan.add", tidy.area_kk):
        values = {"state": "draft", "state_on": store.today().isoformat()}
        plan_id = store.insert("plan", {**row_of(tidy), **values})
        for party in PARTIES:
            store.insert("plan_agreement", _waiting(plan_id, party))
        return plan_id


def _waiting(plan_id: int, party: str) -> dict[str, Any]:
    return {"plan_id": plan_id, "party": party, "state": "waiting"}


def change(store: Store, plan_id: int, draft: Draft) -> None:
    """Save a plan's head; refuses one that was sent and did not come back."""
    tidy = checked(draft)
    editable(store, plan_id)
    with store.transaction("plan.change", tidy.area_kk):
        store.update("plan", plan_id, row_of(tidy))


def editable(store: Store, plan_id: int) -> Plan:
    """Return a plan that may be edited; refuses one sent, agreed, or followed by another."""
    held = get(store, plan_id)
    if not held.open:
        raise Refusal("plan-not-editable", state=held.state, version=held.version)
    refuse_followed(store, plan_id)
    return held


def refuse_followed(store: Store, plan_id: int) -> None:
    """Refuse a version that another follows: it is history, nothing more is said of it."""
    newer = newer_of(store, plan_id)
    if newer is not None:
        raise Refusal("plan-has-newer", version=get(store, newer).version)


def remove(store: Store, plan_id: int) -> None:
    """Take away a draft begun by mistake; refuses one that was sent or printed."""
    held = editable(store, plan_id)
    if held.paper_id or held.state != "draft":
        raise Refusal("plan-not-editable", state=held.state, version=held.version)
    with store.transaction("plan.remove", held.area_kk):
        for table in ("plan_line", "plan_agreement"):
            sql = f"select id from {table} where plan_id = ?"
            for (record,) in store.tuples(sql, (plan_id,)):
                store.delete(table, record)
        store.delete("plan", plan_id)


# The lines


def checked_line(store: Store, draft: LineDraft, plan: Plan) -> LineDraft:
    """Return the line as it will be kept.

    Refuses no form, a day or month outside the plan's period, a negative number.
    """
    if not draft.form_id:
        raise FieldRefusal("form_id", "form-missing")
    forms.get(store, draft.form_id)
    if draft.body not in BODIES:
        raise FieldRefusal("body", "choice-unknown", value=draft.body)
    if draft.expected is not None and not 0 <= draft.expected <= 100_000:
        raise FieldRefusal("expected", "count-outside", least=0, most=100_000)
    words: dict[str, Any] = {
        name: text.field(name, getattr(draft, name), 500)
        for name in LINE_FIELDS
        if name.endswith(("_kk", "_ru")) or name == "grades"
    }
    month = draft.day.isoformat()[:7] if draft.day else draft.month.strip()
    _within(plan, draft.day, month)
    return replace(draft, **words, month=month)


def _within(plan: Plan, day: date | None, month: str) -> None:
    if plan.first is None or plan.last is None:
        raise AssertionError(plan.id)
    outside = {"since": plan.first, "until": plan.last}
    if day is not None and not plan.first <= day <= plan.last:
        raise FieldRefusal("day", "plan-day-outside", **outside)
    if not month:
        return
    if not _is_month(month):
        raise FieldRefusal("month", "month-unreadable", value=month)
    if not plan.first.isoformat()[:7] <= month <= plan.last.isoformat()[:7]:
        raise FieldRefusal("month", "plan-day-outside", **outside)


def _is_month(month: str) -> bool:
    year, _, number = month.partition("-")
    return len(year) == 4 and year.isdecimal() and number in {f"{each:02}" for each in range(1, 13)}


def add_line(store: Store, plan_id: int, draft: LineDraft, key: str = "") -> int:
    """Add a line at the end of a plan that may be edited."""
    held = editable(store, plan_id)
    tidy = checked_line(store, draft, held)
    with store.transaction("plan.line", held.area_kk):
        sql = "select coalesce(max(position), 0) + 1 from plan_line where plan_id = ?"
        place = {"plan_id": plan_id, "position": int(store.scalar(sql, (plan_id,)))}
        return store.insert("plan_line", {**line_row(tidy), **place, "key": key or store.uid()})


def change_line(store: Store, line_id: int, draft: LineDraft) -> None:
    """Save a line of a plan that may be edited; it stays the same line of later versions."""
    line = get_line(store, line_id)
    held = editable(store, line.plan_id)
    tidy = checked_line(store, draft, held)
    with store.transaction("plan.line", held.area_kk):
        store.update("plan_line", line_id, line_row(tidy))


def remove_line(store: Store, line_id: int) -> None:
    """Take a line out of a plan that may be edited."""
    line = get_line(store, line_id)
    held = editable(store, line.plan_id)
    with store.transaction("plan.line_remove", held.area_kk):
        store.delete("plan_line", line_id)


def remove_lines(store: Store, line_ids: Sequence[int]) -> None:
    """Take several lines out of a plan as one action."""
    with store.transaction("plan.line_remove", str(len(line_ids))):
        for line_id in line_ids:
            remove_line(store, line_id)


def order(store: Store, plan_id: int, lines_in_order: Sequence[int]) -> None:
    """Put the lines of a plan in another order; refuses a list that is not of its lines."""
    held = editable(store, plan_id)
    known = {line.id: line.position for line in lines(store, plan_id)}
    if set(lines_in_order) != set(known) or len(lines_in_order) != len(known):
        raise Refusal("plan-lines-differ")
    with store.transaction("plan.order", held.area_kk):
        for position, line in enumerate(lines_in_order, 1):
            if known[line] != position:
                store.update("plan_line", line, {"position": position})
