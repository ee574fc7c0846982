"""``checks``: what makes a period's figures wrong or weak, before it is closed."""

from __future__ import annotations

from typing import Any

from app.quarters import checks
from app.quarters.checks import Doubt
from app.store.store import Store
from ui.console import output, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = ("checks 2026-Q3", "checks 2026-Q3 --list consent-missing", "checks --json")


def shape(shape: Shape) -> None:
    """Take a period, and a check whose records are listed."""
    reckoned.take(shape, nargs="?")
    shape.take("--list", dest="check", type=code, choices=checks.CHECKS, words="checks-list")


def run(desk: Desk) -> Answer:
    """Count what each check finds, or list the records of one."""
    return _list(desk) if desk.asked.check else _count(desk)


def _count(desk: Desk) -> Answer:
    period = reckoned.period(desk)
    with desk.reading() as store:
        found = checks.counts(store, period)
    rows = [[number, desk.say(f"check-of-{name}")] for name, number in found.items() if number]
    titles = [desk.say("col-number-of"), desk.say("col-check")]
    lines = list(output.table(titles, rows)) if rows else [desk.say("checks-none")]
    return Answer({"period": period.called, "checks": found}, [period.called, "", *lines])


def _list(desk: Desk) -> Answer:
    period = reckoned.period(desk)
    with desk.reading() as store:
        found = checks.listed(store, period, desk.asked.check)
        records = [_record(store, each) for each in found]
    titles = [desk.say(f"col-{name}") for name in ("date", "name", "subject")]
    rows = [[each.day, each.who, reckoned.told(desk, each.what)] for each in found]
    return Answer(records, output.table(titles, rows))


_TABLES = {
    "participants": "person",
    "sessions": "session",
    "papers": "paper",
    "cohorts/plan": "plan",
    "partners/contracts": "contract",
}


def _record(store: Store, each: Doubt) -> dict[str, Any]:
    table = _TABLES[each.room]
    return {
        "table": table,
        "uid": store.scalar(f"select uid from {table} where id = ?", (each.record,)),
        "who": each.who,
        "what_kk": each.what.kk,
        "what_ru": each.what.ru,
        "day": each.day,
    }
