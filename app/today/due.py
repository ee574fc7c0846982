"""Everything that is due on a day: each kind with its own reading, no record named twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from app.today import agreed, cases, house, people, postponing, referrals, sessions
from app.today.items import Asked, Item
from app.today.postponing import Postponed

Reading = Callable[[Asked], Iterator[Item]]
Cancelled = Callable[[], bool]

KINDS = {
    "consent-withdrawn": "consent",
    "referral-answer": "referral",
    "referral-slip": "referral",
    "referral-come": "referral",
    "session-open": "session",
    "session-marks": "session",
    "session": "session",
    "consultation": "consultation",
    "contact": "contact",
    "test-conclusions": "test",
    "test-conclusion": "test",
    "adaptation": "adaptation",
    "consent-ended": "consent",
    "plan-line": "plan",
    "acceptance": "contract",
    "contract-ends": "contract",
    "quarter": "report",
    "undecided": "list",
    "moves": "list",
    "absent": "contact",
    "consent-ending": "consent",
    "staff-right": "staff",
    "staff-substitution": "staff",
    "staff-attestation": "staff",
    "staff-category": "staff",
    "staff-training": "staff",
    "keeping": "keeping",
    "copy": "file",
    "disk": "file",
}
"""Each kind with its pill, the gravest first: of two matters of one record only it is told."""

READINGS: tuple[Reading, ...] = (
    people.withdrawn,
    people.ending,
    people.moves,
    referrals.answers,
    referrals.comings,
    sessions.coming,
    sessions.open_ones,
    sessions.unmarked,
    cases.promised,
    cases.calls,
    cases.unconcluded,
    cases.adapting,
    cases.absent,
    agreed.plan_lines,
    agreed.ends,
    agreed.acceptances,
    agreed.unsent,
    house.staffing,
    house.quarters,
    house.keepings,
    house.copies,
    house.disk,
)
"""Each asks its own room; a room that keeps new terms adds its reading here."""

_GRAVITY = {kind: place for place, kind in enumerate(KINDS)}
_GROUPS = {"late": 0, "today": 1, "ahead": 2}


def listed(asked: Asked, cancelled: Cancelled | None = None) -> list[Item]:
    """Return what is due, late things first and each record once, what was put off as well."""
    off = postponing.standing(asked.store, asked.day)
    found = gravest(_dated(asked, chain.from_iterable(_read(asked, cancelled))))
    return sorted((_put_off(each, off) for each in found), key=_place)


def _read(asked: Asked, cancelled: Cancelled | None) -> Iterator[Iterator[Item]]:
    for reading in READINGS:
        if cancelled is not None and cancelled():
            return
        yield reading(asked)


def _put_off(item: Item, off: Mapping[str, Postponed]) -> Item:
    held = off.get(item.token)
    return item if held is None else replace(item, off=held.id, until=held.until)


def _dated(asked: Asked, items: Iterable[Item]) -> Iterator[Item]:
    for each in items:
        late, group = asked.late(each.on), asked.group(each.on)
        # What was on a day off is for today, but the hour of that day is no hour of today.
        hour = "" if group == "today" and each.on < asked.day else each.at
        yield replace(each, late=late, group=group, at=hour, pill=KINDS[each.kind])


def gravest(items: Iterable[Item]) -> list[Item]:
    """Return one matter of each record: the latest group first, then the gravest kind."""
    kept: dict[str, Item] = {}
    for each in items:
        known = kept.get(each.key)
        if known is None or _weight(each) < _weight(known):
            kept[each.key] = each
    return list(kept.values())


def _weight(item: Item) -> tuple[int, int]:
    return _GROUPS[item.group], _GRAVITY[item.kind]


def _place(item: Item) -> tuple[object, ...]:
    """What is most overdue comes first, then the day's hours, then the days to come."""
    hour = item.at if item.group != "late" else ""
    whole = (item.on, not hour, hour) if item.group == "ahead" else (not hour, hour, item.on)
    return (_GROUPS[item.group], -item.late, *whole, _GRAVITY[item.kind], item.key)
