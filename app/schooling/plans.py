"""The guidance plan: the education authority draws it up, the centre and the chamber agree it.

States: draft → sent → agreed or returned → in force → closed (R190-12.1). An agreed version is
never edited: it is followed by another. One plan at a time is in force for an area and a period; a
closed one stands in nobody's way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import forms
from app.kazakh import text
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
        plan_id = store.insert("plan", {**_row(tidy), **values})
        for party in PARTIES:
            store.insert("plan_agreement", _waiting(plan_id, party))
        return plan_id


def _waiting(plan_id: int, party: str) -> dict[str, Any]:
    return {"plan_id": plan_id, "party": party, "state": "waiting"}


def change(store: Store, plan_id: int, draft: Draft) -> None:
    """Save a plan's head; refuses one that was sent and did not come back."""
    tidy = checked(draft)
    _editable(store, plan_id)
    with store.transaction("plan.change", tidy.area_kk):
        store.update("plan", plan_id, _row(tidy))


def _editable(store: Store, plan_id: int) -> Plan:
    held = get(store, plan_id)
    if not held.open:
        raise Refusal("plan-not-editable", state=held.state, version=held.version)
    _refuse_followed(store, plan_id)
    return held


def _refuse_followed(store: Store, plan_id: int) -> None:
    """A returned version that another follows is history: nothing more is said of it."""
    newer = newer_of(store, plan_id)
    if newer is not None:
        raise Refusal("plan-has-newer", version=get(store, newer).version)


def remove(store: Store, plan_id: int) -> None:
    """Take away a draft begun by mistake; refuses one that was sent or printed."""
    held = _editable(store, plan_id)
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
    held = _editable(store, plan_id)
    tidy = checked_line(store, draft, held)
    with store.transaction("plan.line", held.area_kk):
        sql = "select coalesce(max(position), 0) + 1 from plan_line where plan_id = ?"
        place = {"plan_id": plan_id, "position": int(store.scalar(sql, (plan_id,)))}
        return store.insert("plan_line", {**_line_row(tidy), **place, "key": key or store.uid()})


def change_line(store: Store, line_id: int, draft: LineDraft) -> None:
    """Save a line of a plan that may be edited; it stays the same line of later versions."""
    line = get_line(store, line_id)
    held = _editable(store, line.plan_id)
    tidy = checked_line(store, draft, held)
    with store.transaction("plan.line", held.area_kk):
        store.update("plan_line", line_id, _line_row(tidy))


def remove_line(store: Store, line_id: int) -> None:
    """Take a line out of a plan that may be edited."""
    line = get_line(store, line_id)
    held = _editable(store, line.plan_id)
    with store.transaction("plan.line_remove", held.area_kk):
        store.delete("plan_line", line_id)


def remove_lines(store: Store, line_ids: Sequence[int]) -> None:
    """Take several lines out of a plan as one action."""
    with store.transaction("plan.line_remove", str(len(line_ids))):
        for line_id in line_ids:
            remove_line(store, line_id)


def order(store: Store, plan_id: int, lines_in_order: Sequence[int]) -> None:
    """Put the lines of a plan in another order; refuses a list that is not of its lines."""
    held = _editable(store, plan_id)
    known = {line.id: line.position for line in lines(store, plan_id)}
    if set(lines_in_order) != set(known) or len(lines_in_order) != len(known):
        raise Refusal("plan-lines-differ")
    with store.transaction("plan.order", held.area_kk):
        for position, line in enumerate(lines_in_order, 1):
            if known[line] != position:
                store.update("plan_line", line, {"position": position})


# The way to agreement


def send(store: Store, plan_id: int) -> None:
    """Send a draft to its parties; refuses one without lines."""
    held = _editable(store, plan_id)
    if not lines(store, plan_id):
        raise Refusal("plan-empty")
    with store.transaction("plan.send", held.area_kk):
        for each in agreements(store, plan_id).values():
            if each.state != "waiting":
                store.update("plan_agreement", each.id, _said(Agreement(each.party)))
        _turn(store, plan_id, "sent")


def answer(store: Store, plan_id: int, said: Agreement) -> None:
    """Keep what a party said; both agreed make the plan agreed, an objection returns it.

    Refuses a plan that is not with its parties, an answer without a date, an objection without
    words, and a day to come.
    """
    held = get(store, plan_id)
    if held.state not in ("sent", "returned", "agreed"):
        raise Refusal("plan-not-sent", state=held.state)
    if held.state == "returned":
        _refuse_followed(store, plan_id)
    tidy = _answered(store, said)
    with store.transaction("plan.answer", held.area_kk):
        kept = agreements(store, plan_id)[tidy.party]
        store.update("plan_agreement", kept.id, _said(tidy))
        states = {each.state for each in agreements(store, plan_id).values()}
        if "objected" in states:
            _turn(store, plan_id, "returned")
        elif held.state == "returned":
            # It may have been edited since: who objected agrees to what is sent again.
            raise Refusal("plan-not-sent", state=held.state)
        else:
            _turn(store, plan_id, "agreed" if states == {"agreed"} else "sent")


def _answered(store: Store, said: Agreement) -> Agreement:
    if said.party not in PARTIES:
        raise FieldRefusal("party", "choice-unknown", value=said.party)
    if said.state not in ("waiting", "agreed", "objected"):
        raise FieldRefusal("state", "choice-unknown", value=said.state)
    if said.state != "waiting" and said.dated is None:
        raise FieldRefusal("dated", "date-missing")
    if said.dated is not None and said.dated > store.today():
        raise FieldRefusal("dated", "date-in-future")
    words = text.field_lines("objection", said.objection, 5000)
    if said.state == "objected" and not words:
        raise FieldRefusal("objection", "reason-missing")
    lines: dict[str, Any] = {name: text.field(name, getattr(said, name), 300) for name in _AGREED}
    return replace(said, objection=words if said.state == "objected" else "", **lines)


_AGREED = ("letter", "signatory", "post_kk", "post_ru")


def _said(said: Agreement) -> dict[str, Any]:
    row = asdict(said)
    del row["id"], row["party"]
    return {**row, "dated": said.dated.isoformat() if said.dated else None}


def bring_into_force(store: Store, plan_id: int) -> None:
    """Put an agreed plan in force; the version before it is superseded.

    Refuses a plan not agreed, one whose later version was in force already, and one whose area
    and period another plan in force covers.
    """
    held = get(store, plan_id)
    if held.state != "agreed":
        raise Refusal("plan-not-agreed", state=held.state)
    _refuse_outlived(store, plan_id)
    earlier = _line_of_versions(store, held)
    rivals = [each for each in _in_force(store, held) if each.id not in earlier]
    if rivals:
        raise Refusal("plan-in-force-already", version=rivals[0].version, first=rivals[0].first)
    with store.transaction("plan.force", held.area_kk):
        for each in earlier:
            if get(store, each).state == "in_force":
                _turn(store, each, "superseded")
        _turn(store, plan_id, "in_force")


def _refuse_outlived(store: Store, plan_id: int) -> None:
    """A version does not come after the one that was to take its place."""
    newer = newer_of(store, plan_id)
    while newer is not None:
        later = get(store, newer)
        if later.state in ("in_force", "closed", "superseded"):
            raise Refusal("plan-has-newer", version=later.version)
        newer = newer_of(store, newer)


def refuse_rivals(store: Store, plan_ids: Sequence[int]) -> None:
    """Refuse two plans in force for one area and period, however they came to be so."""
    for row in store.query("select * from plan where state = 'in_force'"):
        plan = _plan(row)
        rivals = _in_force(store, plan) if plan.id in plan_ids else ()
        if rivals:
            raise Refusal("plan-in-force-already", version=rivals[0].version, first=rivals[0].first)


def _in_force(store: Store, plan: Plan) -> list[Plan]:
    """Return the plans in force that meet this one's area and period."""
    found = [each for each in listed(store) if each.state == "in_force" and each.id != plan.id]
    same = plan.area_kk.casefold()
    return [each for each in found if each.area_kk.casefold() == same and _meet(each, plan)]


def _meet(one: Plan, two: Plan) -> bool:
    if one.first is None or one.last is None or two.first is None or two.last is None:
        raise AssertionError(one.id)
    return one.first <= two.last and two.first <= one.last


def _line_of_versions(store: Store, plan: Plan) -> set[int]:
    earlier: set[int] = set()
    while plan.previous_id is not None:
        earlier.add(plan.previous_id)
        plan = get(store, plan.previous_id)
    return earlier


def close(store: Store, plan_id: int) -> None:
    """Close a plan whose time is over; its lines and sessions stay as they are."""
    held = get(store, plan_id)
    if held.state not in ("in_force", "agreed"):
        raise Refusal("plan-not-agreed", state=held.state)
    with store.transaction("plan.close", held.area_kk):
        _turn(store, plan_id, "closed")


def revise(store: Store, plan_id: int) -> int:
    """Begin the next version of a plan with the same lines; refuses a draft, which is edited."""
    held = get(store, plan_id)
    if held.state in ("draft", "superseded"):
        raise Refusal("plan-not-revised", state=held.state)
    _refuse_followed(store, plan_id)
    with store.transaction("plan.revise", held.area_kk):
        beginning = {"version": held.version + 1, "previous_id": plan_id}
        new = add(store, draft_of(held))
        store.update("plan", new, beginning)
        for line in lines(store, plan_id):
            add_line(store, new, line_draft_of(line), line.key)
        return new


def _turn(store: Store, plan_id: int, state: str) -> None:
    store.update("plan", plan_id, {"state": state, "state_on": store.today().isoformat()})


# Reading


def get(store: Store, plan_id: int) -> Plan:
    """Return a plan's head, or refuse an unknown number."""
    return _plan(store.row("plan", plan_id))


def by_uid(store: Store, uid: str) -> Plan:
    """Return the plan with this public identifier, or refuse."""
    found = store.scalar("select id from plan where uid = ?", (uid,))
    if found is None:
        raise Refusal("plan-unknown", plan=uid)
    return get(store, int(found))


def listed(store: Store) -> list[Plan]:
    """Return all plans, the latest period and version first."""
    sql = "select * from plan order by first desc, area_kk, version desc, id desc"
    return [_plan(row) for row in store.query(sql)]


def newer_of(store: Store, plan_id: int) -> int | None:
    """Return the version that follows one, if it was begun."""
    found = store.scalar("select id from plan where previous_id = ?", (plan_id,))
    return None if found is None else int(found)


def in_force(store: Store, day: date) -> list[Plan]:
    """Return the plans in force on a day, one an area."""
    sql = (
        "select * from plan where state = 'in_force' and ? between first and last order by area_kk"
    )
    return [_plan(row) for row in store.query(sql, (day.isoformat(),))]


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


def _row(draft: Draft) -> dict[str, Any]:
    row = asdict(draft)
    for name in _DATES:
        row[name] = row[name].isoformat() if row[name] else None
    return {**row, "approved_block": int(draft.approved_block)}


def _line_row(draft: LineDraft) -> dict[str, Any]:
    return {**asdict(draft), "day": draft.day.isoformat() if draft.day else None}


def _plan(row: Row) -> Plan:
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
