"""``staff check|expiring|vacancies|signing|act``: the judge's verdicts, and who may do what."""

from __future__ import annotations

from typing import Any, cast

from app.kazakh.dates import Language, short_date
from app.staffing import (
    evidence,
    expiring,
    laws,
    qualifications,
    signing,
    speech,
    staff,
    staffing_table,
)
from app.staffing.expiring import Expiring
from app.staffing.law import Law
from app.staffing.qualifications import Checked, Lack, Verdict
from app.staffing.staff import Colleague
from app.store.store import Store
from ui.console import choosing, staff_tables
from ui.console.desk import Answer, Desk
from ui.console.reckoned import told
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
        found = [
            _judged(desk, known, people[each.staff_id], one)
            for each in evidence.everyone(store)
            if each.staff_id in people
            for one in qualifications.check(known, each, on)
        ]
    return Answer([record for records, _ in found for record in records], _lines(desk, found))


def _asked(store: Store, desk: Desk) -> dict[int, Colleague]:
    if desk.asked.person:
        one = choosing.colleague(store, desk.asked.person)
        return {one.id: one}
    return {each.id: each for each in staff.listed(store, desk.asked.date or desk.today())}


def _judged(
    desk: Desk, known: Law, colleague: Colleague, found: Checked
) -> tuple[list[dict[str, Any]], list[str]]:
    language = _language(desk)
    head = {"uid": colleague.uid, "person": colleague.name.full, "post": found.post.name.kk}
    notes = {"notes": list(found.notes), "doubts": list(found.doubts)}
    records = [{**head, **_record(known, each, language), **notes} for each in found.verdicts]
    lines = [
        f"{colleague.name.full}, {told(desk, found.post.name)}",
        *_standing(desk, known, found),
    ]
    lines += [f"  {_said(desk, each)}" for each in found.verdicts if each.own_level]
    lines += [f"  {speech.said('note', each, language)}" for each in found.notes]
    lines += [f"  {speech.said('doubt', each, language)}" for each in found.doubts]
    return records or [{**head, "rule": None, **notes}], lines


def _lines(desk: Desk, found: list[tuple[list[dict[str, Any]], list[str]]]) -> list[str]:
    return [line for _, lines in found for line in lines] or [desk.say("staff-nobody")]


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


def _standing(desk: Desk, known: Law, found: Checked) -> list[str]:
    """Say by which act and paragraph a post is judged, and the category held, open and next."""
    if found.position is None:
        return []
    language, act = _language(desk), known.acts[found.position.act]
    paragraph = speech.paragraph(found.position, language)
    lines = [f"  № {act.number}, {short_date(act.dated)}, {paragraph}"]
    named = [
        desk.say(f"staff-is-{name}", category=speech.said("category", code, language))
        for name, code in (("held", found.held), ("open", found.open), ("next", found.next))
        if code
    ]
    return [*lines, f"  {'; '.join(named)}"] if named else lines


def _said(desk: Desk, each: Verdict) -> str:
    language = _language(desk)
    parts = [f"{speech.name(each.rule, language)}: {speech.said('state', each.state, language)}"]
    parts += speech.missing(each, language)
    parts += speech.unsure(each, language)
    if each.met_on is not None:
        when = "since" if each.state == qualifications.MET else "from"
        parts.append(desk.say(f"staff-met-{when}", day=short_date(each.met_on)))
    elif each.state == qualifications.NOT_MET:
        parts.append(speech.said("words", "never", language))
    return "; ".join(parts)


def _language(desk: Desk) -> Language:
    return cast("Language", desk.language)


def soon(desk: Desk) -> Answer:
    """List what has run out or soon will."""
    on = desk.asked.date or desk.today()
    with desk.reading() as store:
        found = expiring.of(store, on, desk.asked.within)
        people = {each.id: each for each in staff.listed(store)}
    records = [
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
    said = [
        {"kind": desk.say(f"staff-due-{each.kind}"), "what": _what(desk, each)} for each in found
    ]
    return staff_tables.answer(desk, records, ("person", "kind", "what", "on", "days"), said)


def _what(desk: Desk, each: Expiring) -> str:
    """A category has its code; certificates and rights are told as they were entered."""
    of_category = each.kind in ("category", "attestation") and each.what
    return speech.said("category", each.what, _language(desk)) if of_category else each.what


def vacant(desk: Desk) -> Answer:
    """List the lines of the staffing table that have room."""
    with desk.reading() as store:
        found = staffing_table.vacancies(store, desk.asked.date or desk.today())
    records = [
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
    said = [
        {"name": told(desk, each.line.name), "unit": told(desk, each.line.unit)} for each in found
    ]
    return staff_tables.answer(desk, records, ("name", "unit", "places", "taken", "free"), said)


def rights(desk: Desk) -> Answer:
    """List who may sign what on a day."""
    with desk.reading() as store:
        found = signing.on(store, desk.asked.date or desk.today())
    records = [
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
    said = [
        {
            "post": told(desk, each.post),
            "basis": told(desk, each.basis),
            "kinds": [desk.say(f"kind-{kind}") for kind in each.kinds]
            or [desk.say("staff-any-paper")],
        }
        for each in found
    ]
    names = ("person", "post", "basis", "kinds", "for", "until")
    return staff_tables.answer(desk, records, names, said)


def acts(desk: Desk) -> Answer:
    """List the acts with their days; set a day that an act leaves open, or take it back."""
    asked = desk.asked
    if asked.act and (asked.since or asked.until or asked.as_stated):
        with desk.writing() as store:
            since, until = (None, None) if asked.as_stated else (asked.since, asked.until)
            laws.set_days(store, asked.act, since, until, asked.basis)
            found = _acts(store)
    else:
        with desk.reading() as store:
            found = _acts(store)
    shown = [each for each in found if asked.act in (None, each["act"])]
    said = [{"open": [desk.say(f"staff-open-{name}") for name in each["open"]]} for each in shown]
    names = ("act", "number", "since", "until", "open", "basis")
    return staff_tables.answer(desk, shown, names, said)


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
