"""``changes``: which signed figures have moved since a period was closed, by how much and why."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from app.papers import Both
from app.quarters import cause_words, changes, labels
from app.quarters.changes import Change, Changes
from app.store.store import Store
from ui.console import output, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("changes 2026-Q3", "changes 2026-Q3 --json")


def shape(shape: Shape) -> None:
    """Take a closed period."""
    reckoned.take(shape)


def run(desk: Desk) -> Answer:
    """Tell what has moved, with who did what and when."""
    period = reckoned.period(desk)
    with desk.reading() as store:
        closing = reckoned.closed(store, period)
        told = changes.since(store, closing.id)
        result = {**reckoned.record(closing), "changes": _records(store, told)}
    if not told.cells:
        return Answer(result, [desk.say("changes-none", number=closing.number)])
    titles = [desk.say(f"col-{name}") for name in ("figure", "part", "was", "now", "why")]
    rows = [_row(desk, each) for each in told.cells]
    head = desk.say("changes-some", number=closing.number, count=len(told.cells))
    return Answer(result, [head, "", *output.table(titles, rows)])


def _row(desk: Desk, each: Change) -> list[object]:
    count = desk.say("word-persons") if each.cell.count == "persons" else ""
    span = desk.say(f"span-{each.cell.span}") if each.cell.span != "now" else ""
    part = ", ".join(filter(None, (_key(desk, each), span, count)))
    return [
        reckoned.either(desk, each.name, each.name_en),
        part,
        each.was,
        each.now,
        _why(desk, each),
    ]


def _key(desk: Desk, each: Change) -> str:
    cell = each.cell
    return reckoned.either(desk, each.key_name, labels.english(cell.by, cell.key))


def _why(desk: Desk, each: Change) -> str:
    reasons = []
    for cause in each.because:
        when = datetime.fromisoformat(cause.at).astimezone()
        what = cause_words.said(cause, desk.language)
        said = ": ".join(filter(None, (what, cause.subject)))
        reasons.append(", ".join(filter(None, (f"{when:%d.%m.%Y %H:%M}", cause.actor, said))))
    return "; ".join(reasons)


def _records(store: Store, told: Changes) -> list[dict[str, Any]]:
    """Records go by their own uid outside the file, never by a number of the file."""
    records: list[dict[str, Any]] = json.loads(changes.to_json(told))
    for each in records:
        for cause in each["because"]:
            table, number = cause["table"], cause.pop("record")
            uid = store.scalar(f"select uid from {table} where id = ?", (number,))
            cause["uid"] = uid
        for name in ("name", "key_name", "heading"):
            words = Both(**each.pop(name))
            each.update({f"{name}_kk": words.kk, f"{name}_ru": words.ru})
    return records
