"""``staff check|show|expiring|vacancies|signing``: the judge's verdicts, and what is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from app.kazakh.dates import Language
from app.staffing import (
    categories,
    education,
    evidence,
    expiring,
    laws,
    leaves,
    posts,
    qualifications,
    service,
    signing,
    speech,
    staff,
    staffing_table,
    training,
)
from app.staffing.law import Law
from app.staffing.qualifications import Checked, Lack, Verdict
from app.staffing.staff import Colleague
from app.store.store import Store
from ui.console import choosing, output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day


def offer(shapes: dict[str, Shape]) -> None:
    """Take a day, and of whom."""
    for name in ("check", "expiring", "vacancies", "signing"):
        shapes[name].take("--date", metavar="DATE", type=day, words="staff-date")
    for name in ("check", "show"):
        required = {} if name == "show" else {"nargs": "?"}
        shapes[name].take("person", metavar="COLLEAGUE", words="staff-person", **required)
    act = shapes["act"]
    act.take("act", metavar="ACT", nargs="?", words="staff-act-key")
    act.take("--since", metavar="DATE", type=day, words="staff-act-since")
    act.take("--until", metavar="DATE", type=day, words="staff-act-until")
    act.take("--basis", metavar="TEXT", default="", words="staff-basis")
    act.take("--as-stated", action="store_true", words="staff-as-stated")
    shapes["expiring"].take("--within", metavar="N", type=int, default=90, words="staff-within")


def check(desk: Desk) -> Answer:
    """Judge one colleague or all who work here, by the law of a day."""
    on = desk.asked.date or desk.today()
    with desk.reading() as store:
        known = laws.of(store)
        people = _asked(store, desk)
        told = [
            _told(desk, known, people[each.staff_id], one)
            for each in evidence.everyone(store)
            if each.staff_id in people
            for one in qualifications.check(known, each, on)
        ]
    return Answer([record for records, _ in told for record in records], _lines(desk, told))


def _asked(store: Store, desk: Desk) -> dict[int, Colleague]:
    if desk.asked.person:
        one = choosing.colleague(store, desk.asked.person)
        return {one.id: one}
    return {each.id: each for each in staff.listed(store, desk.asked.date or desk.today())}


def _told(
    desk: Desk, known: Law, colleague: Colleague, found: Checked
) -> tuple[list[dict[str, Any]], list[str]]:
    language = _language(desk)
    head = {"uid": colleague.uid, "person": colleague.name.full, "post": found.post.name.kk}
    notes = {"notes": list(found.notes), "doubts": list(found.doubts)}
    records = [{**head, **_record(known, each, language), **notes} for each in found.verdicts]
    lines = [f"{colleague.name.full}, {found.post.name.kk}"]
    lines += [f"  {_said(each, language)}" for each in found.verdicts if each.own_level]
    lines += [f"  {speech.said('note', each, language)}" for each in found.notes]
    lines += [f"  {speech.said('doubt', each, language)}" for each in found.doubts]
    return records or [{**head, "rule": None, **notes}], lines


def _lines(desk: Desk, told: list[tuple[list[dict[str, Any]], list[str]]]) -> list[str]:
    return [line for _, lines in told for line in lines] or [desk.say("staff-nobody")]


def _record(known: Law, each: Verdict, language: Language) -> dict[str, Any]:
    act, position = known.act_of(each.rule), known.position_of(each.rule)
    return {
        "rule": each.rule.id,
        "category": each.rule.category,
        "level": each.rule.level,
        "own_level": each.own_level,
        "verdict": each.state,
        "missing": speech.missing(each, language),
        "lacks": [
            {"code": one.code, "way": one.way, "left": [*_parts(one)]} for one in each.missing
        ],
        "unsure": list(each.unsure),
        "date": each.met_on,
        "act": act.number,
        "act_date": act.dated,
        "paragraph": speech.paragraph(position, language),
        "quote": speech.quote(each.rule),
    }


def _parts(each: Lack) -> tuple[int, int, int]:
    return each.left.years, each.left.months, each.left.days


def _said(each: Verdict, language: Language) -> str:
    parts = [f"{speech.name(each.rule, language)}: {speech.said('state', each.state, language)}"]
    parts += speech.missing(each, language)
    parts += speech.unsure(each, language)
    if each.met_on is not None:
        parts.append(f"{each.met_on:%d.%m.%Y}")
    return "; ".join(parts)


def _language(desk: Desk) -> Language:
    return cast("Language", desk.language)


def show(desk: Desk) -> Answer:
    """Show all that is kept of a colleague's posts, education, service and categories."""
    with desk.reading() as store:
        one = choosing.colleague(store, desk.asked.person)
        kept: dict[str, Sequence[Any]] = {
            "posts": posts.of(store, one.id),
            "education": education.of(store, one.id),
            "service": service.of(store, one.id),
            "leaves": leaves.of(store, one.id),
            "training": training.of(store, one.id),
            "categories": categories.of(store, one.id),
        }
    told = {name: [_plain(each) for each in found] for name, found in kept.items()}
    lines = [one.name.full]
    for name, found in told.items():
        lines += [f"{desk.say(f'staff-{name}')}:"] if found else []
        lines += [
            f"  {', '.join(str(value) for value in each.values() if value)}" for each in found
        ]
    return Answer({"uid": one.uid, "person": one.name.full, **told}, lines)


_INNER = ("id", "staff_id", "post_id")


def _plain(record: Any) -> dict[str, Any]:
    names = [name for name in record.__dataclass_fields__ if name not in _INNER]
    return {name: getattr(record, name) for name in names}


def soon(desk: Desk) -> Answer:
    """List what has run out or soon will."""
    on = desk.asked.date or desk.today()
    with desk.reading() as store:
        found = expiring.of(store, on, desk.asked.within)
        people = {each.id: each for each in staff.listed(store)}
    told = [
        {
            "uid": people[each.staff_id].uid,
            "person": people[each.staff_id].name.full,
            "kind": each.kind,
            "what": each.what,
            "on": each.on,
            "days": each.days,
        }
        for each in found
    ]
    return _table(desk, told, ("person", "kind", "what", "on", "days"))


def vacant(desk: Desk) -> Answer:
    """List the lines of the staffing table that have room."""
    with desk.reading() as store:
        found = staffing_table.vacancies(store, desk.asked.date or desk.today())
    told = [
        {
            "uid": each.line.uid,
            "name": each.line.name_kk,
            "unit": each.line.unit_kk,
            "places": each.line.places / 100,
            "taken": each.taken / 100,
            "free": each.free / 100,
        }
        for each in found
    ]
    return _table(desk, told, ("name", "unit", "places", "taken", "free"))


def rights(desk: Desk) -> Answer:
    """List who may sign what on a day."""
    with desk.reading() as store:
        found = signing.on(store, desk.asked.date or desk.today())
    told = [
        {
            "uid": each.colleague.uid,
            "person": each.colleague.name.full,
            "post": each.post.kk,
            "basis": each.basis.kk,
            "kinds": list(each.kinds),
            "until": each.until,
            "for": each.absent.name.full if each.absent else "",
        }
        for each in found
    ]
    return _table(desk, told, ("person", "post", "basis", "for", "until"))


def acts(desk: Desk) -> Answer:
    """List the acts with their days; set a day that an act leaves open, or take it back."""
    asked = desk.asked
    if asked.act and (asked.since or asked.until or asked.as_stated):
        with desk.writing() as store:
            since, until = (None, None) if asked.as_stated else (asked.since, asked.until)
            laws.set_days(store, asked.act, since, until, asked.basis)
            told = _acts(store)
    else:
        with desk.reading() as store:
            told = _acts(store)
    shown = [each for each in told if asked.act in (None, each["act"])]
    return _table(desk, shown, ("act", "number", "since", "until", "open", "basis"))


def _acts(store: Store) -> list[dict[str, Any]]:
    return [
        {
            "act": key,
            "number": act.number,
            "dated": act.dated,
            "since": act.since,
            "until": act.until,
            "open": [
                name
                for name, left in (("since", act.since_open), ("until", act.until_open))
                if left
            ],
            "basis": laws.basis(store, key),
            "words": bool(act.text),
        }
        for key, act in laws.of(store).acts.items()
    ]


def _table(desk: Desk, told: list[dict[str, Any]], names: tuple[str, ...]) -> Answer:
    titles = [desk.say(f"col-staff-{name}") for name in names]
    rows = [[_cell(each[name]) for name in names] for each in told]
    return Answer(told, output.table(titles, rows))


def _cell(value: Any) -> Any:
    return ", ".join(value) if isinstance(value, list) else value
