"""``today``: what is due, the day's numbers, the week and the plan; a matter put off and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from app.errors import Refusal
from app.kazakh.dates import Language
from app.store.store import Store
from app.today import due, items, postponing, speech, today
from app.today.items import Item
from app.today.quarter_plan import QuarterPlan
from app.today.today import Today
from app.today.weeks import Day
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    "today",
    "today --date 20.11.2026 --json",
    "today --keys",
    'today put-off copy --until 30.11.2026 --reason "Диск ауыстырылуда"',
    "today bring-back copy",
)


def shape(shape: Shape) -> None:
    """Take a day, or a matter of today to be put off or brought back."""
    shape.take("--date", metavar="DATE", type=day, words="today-date")
    shape.take("--keys", action="store_true", words="today-keys")
    actions = shape.actions("put-off", "bring-back", optional=True)
    for each in actions.values():
        each.take("key", metavar="KEY", words="today-key")
    actions["put-off"].take("--until", metavar="DATE", type=day, words="today-until")
    actions["put-off"].take("--reason", metavar="TEXT", default="")


def run(desk: Desk) -> Answer:
    """Show the day, put a matter off, or remind of it again."""
    return {None: _show, "put-off": _put_off, "bring-back": _bring_back}[desk.asked.action](desk)


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = today.of(store, desk.asked.date or desk.today())
        keys = items.keys(store, (*found.items, *found.off))
        result = _record(store, found, keys)
    return Answer(result, [*_lines(desk, found, keys), *_off_lines(desk, found, keys)])


def _put_off(desk: Desk) -> Answer:
    with desk.writing() as store:
        item = _matter(desk, store)
        postponing.put_off(store, item, desk.asked.until, desk.asked.reason)
        told = speech.what(item, cast("Language", desk.language))
    until = desk.asked.until
    said = (
        desk.say("today-put-off", what=told, day=until)
        if until
        else desk.say("today-put-off-stage", what=told)
    )
    return Answer({"key": desk.asked.key, "until": until}, [said])


def _bring_back(desk: Desk) -> Answer:
    with desk.writing() as store:
        item = _matter(desk, store, off=True)
        postponing.bring_back(store, item.off)
        told = speech.what(item, cast("Language", desk.language))
    return Answer({"key": desk.asked.key}, [desk.say("today-brought-back", what=told)])


def _matter(desk: Desk, store: Store, *, off: bool = False) -> Item:
    """Return the matter of today with the key that was named; one put off before may be again."""
    found = due.listed(items.asked(store, desk.today()))
    named = {key: token for token, key in items.keys(store, found).items()}
    token = named.get(desk.asked.key.strip())
    item = next((each for each in found if each.token == token), None)
    if item is None or (off and not item.off):
        raise Refusal("matter-unknown", key=desk.asked.key)
    return item


def _off_lines(desk: Desk, found: Today, keys: Mapping[str, str]) -> list[str]:
    """What was put off is listed with its keys alone: there it is brought back from."""
    if not desk.asked.keys or not found.off:
        return []
    titles = [desk.say(f"col-{name}") for name in ("today-back", "due-what", "key")]
    language = cast("Language", desk.language)
    rows = [
        (
            f"{each.until:%d.%m.%Y}" if each.until else "",
            speech.what(each, language),
            keys[each.token],
        )
        for each in found.off
    ]
    return ["", desk.say("today-off"), *output.table(titles, rows)]


def _lines(desk: Desk, found: Today, keys: Mapping[str, str]) -> list[str]:
    language = cast("Language", desk.language)
    tiles = [f"{speech.said('tile', each.key, language)}: {each.number}" for each in found.tiles]
    lines = [f"{found.day:%d.%m.%Y}", " · ".join(tiles), ""]
    if not found.items:
        return [*lines, desk.say("today-nothing")]
    names = ("when", "due-late", "due-what", "who", "kind", "key")[: 6 if desk.asked.keys else 5]
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        (
            f"{each.on:%d.%m.%Y} {each.at}".strip(),
            each.late or "",
            speech.what(each, language),
            speech.who(each, language),
            speech.pill(each, language),
            keys[each.token],
        )[: len(names)]
        for each in found.items
    ]
    return [*lines, *output.table(titles, rows)]


def _record(store: Store, found: Today, keys: Mapping[str, str]) -> dict[str, Any]:
    uids = items.uids(store, (*found.items, *found.off))
    grouped = {name: getattr(found, name) for name in items.GROUPS}
    return {
        "date": found.day,
        "works": found.works,
        "tiles": {each.key: {"number": each.number, "fact": each.fact} for each in found.tiles},
        **{name: [_item(each, uids, keys) for each in held] for name, held in grouped.items()},
        "off": [{**_item(each, uids, keys), "until": each.until} for each in found.off],
        "week": [_day(each) for each in found.week],
        "plan": _plan(found.plan),
    }


def _item(each: Item, uids: Mapping[str, str], keys: Mapping[str, str]) -> dict[str, Any]:
    return {
        "key": keys[each.token],
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
