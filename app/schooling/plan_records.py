"""Plans, their lines and their agreements as records, and how they are read."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.schooling import years
from app.store.store import Row, Store

STATES = ("draft", "sent", "returned", "agreed", "in_force", "closed", "superseded")
PARTIES = ("centre", "chamber")
"""Who agrees the plan beside its compiler, the education authority (A14: nobody approves it)."""
BODIES = ("centre", "agency", "school", "chamber", "employer", "education", "other")
_OPEN = ("draft", "returned")
_DRAWN_UP, _SEPTEMBER = 5, 9


@dataclass(frozen=True, slots=True)
class Draft:
    """A plan's head as typed: its area and period, who compiled it and under which number."""

    area_kk: str = ""
    area_ru: str = ""
    title_kk: str = ""
    title_ru: str = ""
    first: date | None = None
    last: date | None = None
    compiler_id: int | None = None
    compiler_number: str = ""
    compiler_date: date | None = None
    approved_block: bool = False
    note: str = ""

    @property
    def area(self) -> Both:
        """The district the plan is for."""
        return Both(self.area_kk, self.area_ru)


@dataclass(frozen=True, slots=True)
class Plan(Draft):
    """A version of a plan on the books; ``paper_id`` is the last one printed."""

    id: int = 0
    uid: str = ""
    version: int = 1
    previous_id: int | None = None
    state: str = "draft"
    state_on: date | None = None
    paper_id: int | None = None

    @property
    def open(self) -> bool:
        """Whether its lines may be edited."""
        return self.state in _OPEN


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A line as typed: what, for whom, where, by whom, when, how many; a day or only a month."""

    form_id: int = 0
    title_kk: str = ""
    title_ru: str = ""
    partner_id: int | None = None
    grades: str = ""
    place_kk: str = ""
    place_ru: str = ""
    host_id: int | None = None
    body: str = "centre"
    responsible_kk: str = ""
    responsible_ru: str = ""
    day: date | None = None
    month: str = ""
    expected: int | None = None
    indicator_kk: str = ""
    indicator_ru: str = ""
    note_kk: str = ""
    note_ru: str = ""

    @property
    def title(self) -> Both:
        """The topic in both languages."""
        return Both(self.title_kk, self.title_ru)


@dataclass(frozen=True, slots=True)
class Line(LineDraft):
    """A line of a plan; ``key`` stays the same from version to version."""

    id: int = 0
    uid: str = ""
    plan_id: int = 0
    position: int = 0
    key: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a party said of a plan: agreed or objected, when, by which letter, who signed."""

    party: str
    state: str = "waiting"
    dated: date | None = None
    letter: str = ""
    signatory: str = ""
    post_kk: str = ""
    post_ru: str = ""
    objection: str = ""
    partner_id: int | None = None
    id: int = 0


FIELDS = tuple(each.name for each in fields(Draft))
LINE_FIELDS = tuple(each.name for each in fields(LineDraft))


# Reading


def get(store: Store, plan_id: int) -> Plan:
    """Return a plan's head, or refuse an unknown number."""
    return plan_of(store.row("plan", plan_id))


def by_uid(store: Store, uid: str) -> Plan:
    """Return the plan with this public identifier, or refuse."""
    found = store.scalar("select id from plan where uid = ?", (uid,))
    if found is None:
        raise Refusal("plan-unknown", plan=uid)
    return get(store, int(found))


def listed(store: Store) -> list[Plan]:
    """Return all plans, the latest period and version first."""
    sql = "select * from plan order by first desc, area_kk, version desc, id desc"
    return [plan_of(row) for row in store.query(sql)]


def newer_of(store: Store, plan_id: int) -> int | None:
    """Return the version that follows one, if it was begun."""
    found = store.scalar("select id from plan where previous_id = ?", (plan_id,))
    return None if found is None else int(found)


def in_force(store: Store, day: date) -> list[Plan]:
    """Return the plans in force on a day, one an area."""
    sql = (
        "select * from plan where state = 'in_force' and ? between first and last order by area_kk"
    )
    return [plan_of(row) for row in store.query(sql, (day.isoformat(),))]


def lines(store: Store, plan_id: int) -> list[Line]:
    """Return a plan's lines in their order."""
    sql = "select * from plan_line where plan_id = ? order by position, id"
    return [_line(row) for row in store.query(sql, (plan_id,))]


def get_line(store: Store, line_id: int) -> Line:
    """Return a line, or refuse an unknown number."""
    return _line(store.row("plan_line", line_id))


def agreements(store: Store, plan_id: int) -> dict[str, Agreement]:
    """Return what each party said of a plan."""
    sql = "select * from plan_agreement where plan_id = ? order by party"
    return {row["party"]: _agreement(row) for row in store.query(sql, (plan_id,))}


def next_draft(store: Store, day: date) -> Draft:
    """Return what a new plan begins with: the school year of a day, the last plan's area.

    From May on it is the next school year: a plan is drawn up before September.
    """
    year = years.of(day) + (_DRAWN_UP <= day.month < _SEPTEMBER)
    known = next(iter(listed(store)), Draft())
    return Draft(
        area_kk=known.area_kk,
        area_ru=known.area_ru,
        first=years.first_day(year),
        last=date(year + 1, 5, 31),
        compiler_id=known.compiler_id,
        approved_block=known.approved_block,
    )


def draft_of(plan: Plan) -> Draft:
    """Return the part of a plan's head that a person types."""
    return Draft(**{name: getattr(plan, name) for name in FIELDS})


def line_draft_of(line: Line) -> LineDraft:
    """Return the part of a line that a person types."""
    return LineDraft(**{name: getattr(line, name) for name in LINE_FIELDS})


_DATES = ("first", "last", "compiler_date")


def row_of(draft: Draft) -> dict[str, Any]:
    """Return a plan's head as the file keeps it."""
    row = asdict(draft)
    for name in _DATES:
        row[name] = row[name].isoformat() if row[name] else None
    return {**row, "approved_block": int(draft.approved_block)}


def line_row(draft: LineDraft) -> dict[str, Any]:
    """Return a line as the file keeps it."""
    return {**asdict(draft), "day": draft.day.isoformat() if draft.day else None}


def plan_of(row: Row) -> Plan:
    """Return the plan that a row of the file holds."""
    values = {name: row[name] for name in FIELDS}
    for name in _DATES:
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    values["approved_block"] = bool(row["approved_block"])
    kept = {name: row[name] for name in ("id", "uid", "version", "previous_id", "state")}
    on = date.fromisoformat(row["state_on"])
    return Plan(**values, **kept, state_on=on, paper_id=row["paper_id"])


def _line(row: Row) -> Line:
    day = date.fromisoformat(row["day"]) if row["day"] else None
    return Line(**{**row, "day": day})


def _agreement(row: Row) -> Agreement:
    values = {name: value for name, value in row.items() if name not in ("uid", "plan_id")}
    values["dated"] = date.fromisoformat(row["dated"]) if row["dated"] else None
    return Agreement(**values)
