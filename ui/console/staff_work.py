"""``staff table|line|plan|load|hanging|hand-over|import``: what is done with several at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import FieldRefusal
from app.exchange import outcomes, row_decisions
from app.exchange.batches import Decision
from app.exchange.plans import Plan
from app.staffing import (
    attestations,
    categories,
    handed,
    handing_over,
    law,
    law_files,
    load,
    posts,
    staff,
    staffing_table,
)
from app.staffing.staffing_table import Draft
from app.store.store import Store
from ui.console import choosing, import_people, staff_tables
from ui.console import records as kept_records
from ui.console.desk import Answer, Desk
from ui.console.reckoned import told
from ui.console.usage import Shape, code, day

ACTIONS = ("table", "line", "plan", "load", "hanging", "hand-over", "import", "template")
_WORDS: dict[str, Any] = {"metavar": "TEXT", "default": ""}
_WHOLE = 100
_LINE = {
    "name": "name_kk",
    "name_ru": "name_ru",
    "position": "position",
    "card": "card",
    "level": "level",
    "unit": "unit_kk",
    "unit_ru": "unit_ru",
    "since": "since",
    "until": "until",
    "document": "document",
}
"""What is typed of a line of the table, and where it is kept."""


def offer(shapes: dict[str, Shape]) -> None:
    """Take a day or a period, the line of a table, or whom and to whom."""
    shapes["table"].take("--date", metavar="DATE", type=day, words="staff-on-day")
    _offer_line(shapes["line"])
    _offer_plan(shapes["plan"])
    for name in ("first", "last"):
        shapes["load"].take(
            f"--{name}", metavar="DATE", type=day, required=True, words=f"staff-{name}"
        )
    for name in ("hanging", "hand-over"):
        shapes[name].take("person", metavar="COLLEAGUE", words="staff-person")
    give = shapes["hand-over"]
    give.take("--to", metavar="COLLEAGUE", required=True, words="staff-to")
    kinds = [each.replace("_", "-") for each in handing_over.KINDS if each != "plan_line"]
    give.take("--kind", action="append", default=[], choices=kinds, words="staff-hanging-kind")
    import_people.reading_of(shapes["import"])
    shapes["import"].take("--take-unclear", action="store_true", words="plan-take-unclear")
    shapes["template"].take("file", metavar="FILE.xlsx", type=Path, words="template-file")


def _offer_line(line: Shape) -> None:
    families = [each.key for each in law_files.load().families()]
    line.take("--uid", metavar="UID", words="staff-line-uid")
    line.take("--remove", action="store_true", words="staff-line-remove")
    for name in ("name", "name-ru", "unit", "unit-ru", "document"):
        line.take(f"--{name}", metavar="TEXT", words=f"staff-{name}")
    line.take("--position", type=code, choices=families, words="staff-position")
    line.take("--card", metavar="N", type=int, words="staff-card")
    line.take("--level", type=code, choices=law.LEVELS, words="staff-level")
    line.take("--places", metavar="N", words="staff-places")
    line.take("--since", metavar="DATE", type=day, words="staff-since")
    line.take("--until", metavar="DATE", type=day, words="staff-until")


def _offer_plan(plan: Shape) -> None:
    plan.take("people", metavar="COLLEAGUE", nargs="+", words="staff-people")
    plan.take("--on", metavar="DATE", type=day, required=True, words="staff-planned-on")
    plan.take(
        "--purpose",
        type=code,
        choices=attestations.PURPOSES,
        default=attestations.PURPOSES[0],
        words="staff-purpose",
    )
    plan.take("--category", type=code, choices=categories.GIVEN, default="", words="staff-category")
    plan.take("--level", type=code, choices=("high", "mid"), default="", words="staff-level")
    plan.take("--note", **_WORDS, words="staff-note")


def run(desk: Desk) -> Answer:
    """Do what is asked with several colleagues, or with the table of their posts."""
    return {
        "table": _table,
        "line": _line,
        "plan": _plan,
        "load": _load,
        "hanging": _hanging,
        "hand-over": _hand_over,
        "import": _import,
        "template": _template,
    }[desk.asked.action](desk)


# The staffing table


def _table(desk: Desk) -> Answer:
    """List the table on a day: its lines, then the posts that no line is for."""
    with desk.reading() as store:
        lines, outside = staffing_table.on(store, desk.asked.date or desk.today())
        named = {each.id: each.name.full for each in staff.listed(store)}
    records = [
        {
            "uid": each.line.uid,
            "name": each.line.name_kk,
            "unit": each.line.unit_kk,
            "places": each.line.places / _WHOLE,
            "taken": each.taken / _WHOLE,
            "free": each.free / _WHOLE,
            "held": [named[post.staff_id] for post in each.held],
        }
        for each in lines
    ]
    records += [
        {
            "uid": None,
            "name": each.name_kk,
            "unit": each.unit_kk,
            "places": 0.0,
            "taken": each.rate / _WHOLE,
            "free": 0.0,
            "held": [named[each.staff_id]],
        }
        for each in outside
    ]
    shown = [(each.line.name, each.line.unit) for each in lines]
    shown += [(each.name, each.unit) for each in outside]
    said = [{"name": told(desk, name), "unit": told(desk, unit)} for name, unit in shown]
    names = ("name", "unit", "places", "taken", "free", "held")
    return staff_tables.answer(desk, records, names, said)


def _line(desk: Desk) -> Answer:
    """Enter a line of the table, put the one with a uid right, or take it back."""
    asked = desk.asked
    if asked.remove and not asked.uid:
        raise FieldRefusal("uid", "field-required")
    with desk.writing() as store:
        held = kept_records.number(store, "staffing_line", asked.uid) if asked.uid else None
        if held is not None and asked.remove:
            return _taken_back(desk, store, held)
        if held is None:
            draft = Draft(since=desk.today())
            held = staffing_table.add(store, _described(asked, draft))
        else:
            draft = staffing_table.draft_of(staffing_table.get(store, held))
            staffing_table.change(store, held, _described(asked, draft))
        line = staffing_table.get(store, held)
    return kept_records.kept(desk, line.name_kk, line.uid)


def _taken_back(desk: Desk, store: Store, held: int) -> Answer:
    line = staffing_table.get(store, held)
    staffing_table.remove(store, held)
    return Answer({"uid": line.uid, "removed": True}, [desk.say("case-removed")])


def _described(asked: Any, draft: Draft) -> Draft:
    """What is typed takes the place of what stood; the rest stays."""
    typed = vars(asked)
    said = {field: typed[name] for name, field in _LINE.items() if typed[name] is not None}
    if asked.places is not None:
        said["places"] = _places(asked.places)
    if said.keys() & {"position", "card"} and _named_by_act(draft):
        said = {"name_kk": "", "name_ru": "", **said}
    return replace(draft, **said)


def _named_by_act(draft: Draft) -> bool:
    """Such a name goes with the post that it is of."""
    if not draft.position and draft.card is None:
        return False
    post = posts.suited(posts.Draft(0, draft.position, draft.card, draft.level))
    return (draft.name_kk, draft.name_ru) == (post.name_kk, post.name_ru)


def _places(typed: str) -> int:
    try:
        return round(float(typed.replace(",", ".")) * _WHOLE)
    except (ValueError, OverflowError):
        raise FieldRefusal("places", "number-unreadable", text=typed) from None


# Attestations, the load


def _plan(desk: Desk) -> Answer:
    """Plan the same attestation for several colleagues as one action."""
    asked = desk.asked
    with desk.writing() as store:
        people = [choosing.colleague(store, each) for each in asked.people]
        draft = attestations.Draft(
            0, asked.on, asked.purpose, asked.category, asked.level, note=asked.note
        )
        made = attestations.plan(store, [each.id for each in people], draft)
        planned = [_planned(store, each) for each in made]
    return Answer(planned, [desk.say("staff-planned", count=len(planned))])


def _planned(store: Store, number: int) -> dict[str, Any]:
    held = attestations.get(store, number)
    person = staff.get(store, held.staff_id).name.full
    return {"uid": held.uid, "person": person, "planned_on": held.planned_on}


def _load(desk: Desk) -> Answer:
    """List what each colleague carried in a period, all together last."""
    first, last = desk.asked.first, desk.asked.last
    if last < first:
        raise FieldRefusal("last", "dates-crossed")
    with desk.reading() as store:
        found = [*load.of(store, first, last), load.total(store, first, last)]
    records = [
        {
            "uid": each.colleague.uid if each.colleague else None,
            "person": each.colleague.name.full if each.colleague else desk.say("staff-together"),
            **{name: getattr(each, name) for name in load.FIGURES},
        }
        for each in found
    ]
    return staff_tables.answer(desk, records, ("person", *load.FIGURES))


# Handing over


def _hanging(desk: Desk) -> Answer:
    """List what hangs on a colleague."""
    with desk.reading() as store:
        one = choosing.colleague(store, desk.asked.person)
        found = handing_over.of(store, one.id)
    records = [
        {
            "kind": each.kind,
            "number": each.number,
            "name": each.name.kk,
            "about": each.about.kk,
            "on": each.on,
        }
        for each in found
    ]
    said = [
        {
            "kind": desk.say(f"staff-hanging-{each.kind}"),
            "whom": told(desk, each.name),
            "about": told(desk, each.about),
        }
        for each in found
    ]
    return staff_tables.answer(desk, records, ("kind", "whom", "about", "number", "on"), said)


def _hand_over(desk: Desk) -> Answer:
    """Give what hangs on a colleague, or some kinds of it, to another one."""
    wanted = [each.replace("-", "_") for each in desk.asked.kind]
    with desk.writing() as store:
        giver = choosing.colleague(store, desk.asked.person)
        taker = choosing.colleague(store, desk.asked.to)
        found = handing_over.of(store, giver.id)
        chosen = [each for each in found if not wanted or each.kind in wanted]
        clashing = handed.clashing(store, taker.id, chosen)
        given = handed.hand_over(store, giver.id, taker.id, chosen)
    result = {"given": given, "to": taker.uid, "clashing": [each.uid for each in clashing]}
    lines = [desk.say("staff-given", name=taker.name.full, count=given)]
    if clashing:
        lines.append(desk.say("staff-clashing", count=len(clashing)))
    return Answer(result, lines)


# Lists of staff


def _import(desk: Desk) -> Answer:
    return import_people.taken_in(desk, "staff", lambda _store, _workbook: {}, _answers)


def _answers(desk: Desk, plan: Plan) -> Mapping[int, Decision]:
    if not (desk.asked.take_unclear or desk.asked.new_for_duplicates):
        return {}
    return row_decisions.taken(plan)


def _template(desk: Desk) -> Answer:
    outcomes.template(desk.asked.file, "staff")
    return Answer({"file": str(desk.asked.file)}, [str(desk.asked.file)])
