"""``today``: what is due, the day's numbers, the week and the quarter's plan."""

from __future__ import annotations

from typing import Any, cast

from app.kazakh.dates import Language
from app.store.store import Store
from app.today import items, speech, today
from app.today.items import Item
from app.today.quarter_plan import QuarterPlan
from app.today.today import Today
from app.today.weeks import Day
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = ("today", "today --json", "today --date 20.11.2026 --json")


def shape(shape: Shape) -> None:
    """Take a day."""
    shape.take("--date", metavar="DATE", type=day, words="today-date")


def run(desk: Desk) -> Answer:
    """Show the day."""
    with desk.reading() as store:
        found = today.of(store, desk.asked.date or desk.today())
        result = _record(store, found)
    return Answer(result, _lines(desk, found))


def _lines(desk: Desk, found: Today) -> list[str]:
    language = cast("Language", desk.language)
    tiles = [f"{speech.said('tile', each.key, language)}: {each.number}" for each in found.tiles]
    lines = [f"{found.day:%d.%m.%Y}", " · ".join(tiles), ""]
    if not found.items:
        return [*lines, desk.say("today-nothing")]
    titles = [desk.say(f"col-{name}") for name in ("when", "due-late", "due-what", "who", "kind")]
    rows = [
        (
            f"{each.on:%d.%m.%Y} {each.at}".strip(),
            each.late or "",
            speech.what(each, language),
            speech.who(each, language),
            speech.pill(each, language),
        )
        for each in found.items
    ]
    return [*lines, *output.table(titles, rows)]


def _record(store: Store, found: Today) -> dict[str, Any]:
    uids = items.uids(store, found.items)
    grouped = {name: getattr(found, name) for name in items.GROUPS}
    return {
        "date": found.day,
        "works": found.works,
        "tiles": {each.key: {"number": each.number, "fact": each.fact} for each in found.tiles},
        **{name: [_item(each, uids) for each in held] for name, held in grouped.items()},
        "week": [_day(each) for each in found.week],
        "plan": _plan(found.plan),
    }


def _item(each: Item, uids: dict[str, str]) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "uid": uids.get(each.key),
        "on": each.on,
        "at": each.at,
        "late": each.late,
        "what_kk": speech.what(each, "kk"),
        "what_ru": speech.what(each, "ru"),
        "who": each.who.kk,
        "count": each.count,
        "without_consent": each.lacking,
    }


def _day(each: Day) -> dict[str, Any]:
    first = each.first
    return {
        "date": each.day,
        "session": first.uid if first else None,
        "called": first.called.kk if first else "",
        "more": each.more,
        "done": each.done,
    }


def _plan(plan: QuarterPlan) -> dict[str, Any]:
    return {
        "period": plan.period.called,
        "due": round(plan.due, 4),
        "days_left": plan.days_left,
        "services": [
            {
                "service": each.service,
                "done": each.done,
                "planned": each.planned,
                "counted": "people" if each.people else "sessions",
            }
            for each in plan.bars
        ],
        "behind": plan.behind.bar.service if plan.behind else None,
    }
