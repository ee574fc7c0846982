"""One thing that is due: what it is, whose, by which day, and the record it is settled on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from app import centre
from app.kazakh.working_days import WorkingCalendar
from app.papers import NOTHING, Both
from app.schooling import facts, plans
from app.schooling.facts import Standing
from app.schooling.plans import Plan
from app.store.store import Store

AHEAD = 5
"""Working days ahead of which the office is told beforehand."""

GROUPS = ("late", "today", "ahead")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something due ``on`` a day; ``late`` counts the working days since, none while in time.

    ``off`` is the reminder by which it was put off ``until`` a day.
    ``key`` names the record that it is about, ``stage`` which of a record's notices this is;
    ``room`` and ``record`` say where it is settled. ``count`` is of people or of records,
    ``lacking`` of people without a consent. ``key`` and ``record`` are of this file alone:
    outside it a record goes by ``uid``.
    """

    kind: str
    key: str
    on: date
    room: str
    record: int = -1
    stage: str = ""
    at: str = ""
    what: Both = NOTHING
    who: Both = NOTHING
    count: int = 0
    lacking: int = 0
    days: int = 0
    late: int = 0
    group: str = "today"
    pill: str = ""
    off: int = 0
    until: date | None = None

    @property
    def token(self) -> str:
        """What is put off: this matter of this record, at this stage."""
        return f"{self.kind}:{self.key}" + (f"#{self.stage}" if self.stage else "")

    @property
    def subject(self) -> tuple[str, int]:
        """The table and the number of the record it is about; no table for the office itself."""
        table, _, number = self.key.partition("/")
        return (table, int(number)) if number.isdecimal() else ("", -1)


@dataclass(frozen=True)
class Asked:
    """What every reading is told: the file, the day, and the office's working days."""

    store: Store
    day: date
    working: WorkingCalendar = field(repr=False)
    _passed: list[int] = field(default_factory=lambda: [0], repr=False, compare=False)
    """How many working days the last so many days hold; a long backlog is counted once."""

    @cached_property
    def until(self) -> date:
        """The last day that is told of beforehand."""
        return self.working.add(self.day, AHEAD)

    @cached_property
    def planned(self) -> list[tuple[Plan, list[Standing]]]:
        """The plans in force, and how each of their lines stands today."""
        return [
            (each, facts.standings(self.store, each.id, self.day))
            for each in plans.listed(self.store)
            if each.state == "in_force"
        ]

    def late(self, on: date) -> int:
        """Return the working days since a thing was due; a day off is made up on the next one."""
        if on >= self.day:
            return 0
        back = (self.day - self.working.next_working(on)).days
        while len(self._passed) <= back:
            edge = self.day - _DAY * (len(self._passed) - 1)
            self._passed.append(self._passed[-1] + self.working.is_working(edge))
        return self._passed[max(0, back)]

    def group(self, on: date) -> str:
        """Return whether a thing due on a day is late, for today, or for the coming days."""
        if on > self.day:
            return "ahead"
        return "late" if self.late(on) else "today"

    def tuples(self, sql: str, **more: Any) -> list[tuple[Any, ...]]:
        """Return the answer to a question that names ``:today`` and ``:until``."""
        return self.store.tuples(sql, self.values(more))

    def values(self, more: Mapping[str, Any]) -> dict[str, Any]:
        """Return the days as a question names them, and whatever else it asks."""
        days = {"today": self.day.isoformat(), "until": self.until.isoformat()}
        return days | {name: _plain(value) for name, value in more.items()}


def asked(store: Store, day: date) -> Asked:
    """Return what the readings of a day are told."""
    return Asked(store, day, centre.calendar(store))


def uids(store: Store, items: Iterable[Item]) -> dict[str, str]:
    """Return the public identifier of the record that each item is about, by the item's key.

    What is of a colleague's papers goes by the colleague; what is the office's own has none.
    """
    wanted: dict[str, dict[int, str]] = {}
    for each in items:
        table, number = each.subject
        if table.startswith("staff-"):
            table, number = "staff", each.record
        if table in _TABLES:
            wanted.setdefault(table, {})[number] = each.key
    found: dict[str, str] = {}
    for table, keys in wanted.items():
        numbers = ", ".join(map(str, keys))
        sql = f"select id, uid from {table} where id in ({numbers})"
        found.update({keys[number]: uid for number, uid in store.tuples(sql)})
    return found


def keys(store: Store, items: Sequence[Item]) -> dict[str, str]:
    """Return what each matter is called outside the file, by its token: its kind and a record.

    What is of a colleague's papers goes by the paper where several may run out at once.
    """
    pointed = {each.token: _paper(each) for each in items}
    named = uids(store, pointed.values())
    return {
        token: ":".join(filter(None, (each.kind, named.get(each.key))))
        for token, each in pointed.items()
    }


def _paper(item: Item) -> Item:
    kind, _, number = item.key.partition("/")
    return replace(item, key=f"{_PAPERS[kind]}/{number}") if kind in _PAPERS else item


_PAPERS = {"staff-training": "staff_training", "staff-substitution": "substitution"}
_TABLES = {
    "adaptation",
    "consultation",
    "contact",
    "contract",
    "person",
    "plan_line",
    "referral",
    "school_move",
    "session",
    "staff",
    "staff_training",
    "substitution",
    "test_result",
    "undecided_list",
}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
