"""``cohort``: schools and colleges in a school year, who studies there, and their class lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.exchange import class_rows, class_told, cohort_sheets
from app.exchange.batches import Decision
from app.exchange.class_decisions import ANSWERS
from app.exchange.plans import Given, Plan
from app.exchange.sheets import Workbook
from app.registry import participants, partners
from app.schooling import cohorts, contingents, enrolments, years
from app.schooling.cohorts import ClassRow, Cohort, Member, Wanted
from app.schooling.contingents import Contingent
from app.schooling.enrolments import Draft, Enrolment, Move
from app.store.store import Store
from ui.console import choosing, import_people, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    "cohort list --year 2026",
    'cohort show "№ 1 мектеп" --class "11 Ә" --json',
    'cohort enrol "Серікқызы Әсел" --school "№ 1 мектеп" --class "11 Ә" --since 1.09.2026',
    'cohort leave "Серікқызы Әсел" --as removed --reason "Көшіп кетті"',
    "cohort import 11-сынып.xlsx --school SCHOOL --year 2026 --dry-run",
    "cohort import 11-сынып.xlsx --school SCHOOL --moved move --absent remove",
    'cohort export "№ 1 мектеп" sheet.xlsx',
)
_ENDS = tuple(end for end in enrolments.ENDS if end != "moved")


def shape(shape: Shape) -> None:
    """Take what is to be done: looked at, entered, ended, moved, taken in, or written out."""
    names = ("list", "show", "given", "enrol", "leave", "readmit", "move", "moves", "confirm")
    actions = shape.actions(*names, "reject", "import", "export")
    _year(actions["list"])
    show = actions["show"]
    _school(show)
    _year(show)
    show.take("--class", dest="group", metavar="CLASS", words="cohort-class")
    show.take("--which", choices=cohorts.WHICH[1:], default="", words="cohort-which")
    given = actions["given"]
    _school(given)
    _year(given)
    _papers(given)
    for name in ("enrol", "move"):
        actions[name].take("person", metavar="PERSON")
        actions[name].take("--school", metavar="SCHOOL", required=True, words="cohort-school")
        actions[name].take(
            "--class", dest="group", metavar="CLASS", required=True, words="cohort-class"
        )
        actions[name].take("--since", metavar="DATE", type=day)
    leave = actions["leave"]
    leave.take("person", metavar="PERSON")
    leave.take("--as", dest="ended", choices=_ENDS, default="left", words="cohort-as")
    leave.take("--reason", metavar="TEXT", default="")
    leave.take("--until", metavar="DATE", type=day, words="cohort-until")
    for name in ("readmit", "confirm", "reject"):
        actions[name].take("person", metavar="PERSON")
    actions["confirm"].take("--since", metavar="DATE", type=day)
    _import(actions["import"])
    export = actions["export"]
    _school(export)
    export.take("file", metavar="FILE", type=Path, words="out")
    _year(export)
    export.take("--class", dest="group", metavar="CLASS", words="cohort-class")


def _school(shape: Shape) -> None:
    shape.take("school", metavar="SCHOOL", words="cohort-school")


def _year(shape: Shape) -> None:
    shape.take("--year", metavar="YEAR", type=int, words="cohort-year")


def _papers(shape: Shape) -> None:
    shape.take("--size", metavar="N", type=int, words="cohort-size")
    shape.take("--document", metavar="TEXT", default="", words="cohort-document")
    shape.take("--document-date", metavar="DATE", type=day, words="cohort-document-date")


def _import(shape: Shape) -> None:
    import_people.reading_of(shape)
    shape.take("--school", metavar="SCHOOL", words="cohort-school")
    _year(shape)
    _papers(shape)
    shape.take("--consent-on", metavar="DATE", type=day, words="cohort-consent-on")
    for question, answers in ANSWERS.items():
        shape.take(f"--{question}", choices=answers, words=f"cohort-{question}")
    shape.take("--answer", metavar="N=WORD", action="append", default=[], words="cohort-answer")


def run(desk: Desk) -> Answer:
    """Do what was asked."""
    return _ACTIONS[desk.asked.action](desk)


def _year_of(desk: Desk) -> int:
    return int(desk.asked.year) if desk.asked.year else years.of(desk.today())


def _place(store: Store, named: str) -> partners.Partner:
    number = choosing.partner(store, named)
    if number is None:
        raise Refusal("school-unknown", name=named)
    return partners.get(store, number)


# Looking


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = cohorts.listed(store, _year_of(desk))
        result = [_cohort(store, each) for each in found]
    titles = [desk.say(f"col-cohort-{name}") for name in ("school", *_COUNTS)]
    rows = [
        [each["name_kk"], *("" if each[n] is None else each[n] for n in _COUNTS)] for each in result
    ]
    return Answer(result, output.table(titles, rows))


_COUNTS = ("size", "held", "covered", "consented", "no_iin", "undecided")


def _cohort(store: Store, each: Cohort) -> dict[str, Any]:
    return {
        "uid": records.uid(store, "partner", each.partner_id),
        "name_kk": each.name.kk,
        "name_ru": each.name.ru,
        "level": each.level,
        "year": each.year,
        "document": each.document,
        **{name: getattr(each, name) for name in _COUNTS},
    }


def _show(desk: Desk) -> Answer:
    asked, year = desk.asked, _year_of(desk)
    with desk.reading() as store:
        place = _place(store, asked.school)
        if not (asked.group or asked.which):
            return _classes(desk, cohorts.classes(store, place.id, year))
        wanted = replace(_wanted(place, year, asked.group), which=asked.which)
        found = cohorts.members(store, cohorts.ids(store, wanted), year)
    titles = [desk.say(f"col-{name}") for name in ("uid", "name", "birth", "class")]
    rows = [[m.uid, m.name, m.birth_date, m.class_name] for m in found]
    return Answer([_member(each) for each in found], output.table(titles, rows))


def _wanted(place: partners.Partner, year: int, group: str | None) -> Wanted:
    if not group:
        return Wanted(year, place.id, everybody=True)
    grade, letter = class_rows.read_class(group, class_rows.level_of(place))
    return Wanted(year, place.id, grade, letter or None, everybody=True)


def _classes(desk: Desk, found: list[ClassRow]) -> Answer:
    names = ("held", "covered", "consented", "no_iin", "undecided")
    titles = [desk.say("col-class"), *(desk.say(f"col-cohort-{name}") for name in names)]
    rows = [[each.name, *(getattr(each, name) for name in names)] for each in found]
    result = [
        {"class": each.name, "grade": each.grade, "letter": each.letter}
        | {name: getattr(each, name) for name in names}
        for each in found
    ]
    return Answer(result, output.table(titles, rows))


def _member(each: Member) -> dict[str, Any]:
    plain = ("uid", "name", "birth_date", "class_name", "consented", "covered", "no_iin")
    return {name: getattr(each, name) for name in plain} | {"decided": each.decided}


def _given(desk: Desk) -> Answer:
    """Keep the size and document as they came, beside what came before where it is not said."""
    asked, year = desk.asked, _year_of(desk)
    said = {"size": asked.size, "document": asked.document, "document_date": asked.document_date}
    typed: dict[str, Any] = {name: value for name, value in said.items() if value not in (None, "")}
    with desk.writing() as store:
        place = _place(store, asked.school)
        held = contingents.of(store, place.id, year) or Contingent(place.id, year)
        received = held.received_on or desk.today()
        contingents.put(store, replace(held, **{**typed, "received_on": received}))
        kept = contingents.of(store, place.id, year)
    assert kept is not None
    result = {"school": place.uid, "year": year, "size": kept.size, "document": kept.document}
    said_back = desk.say("cohort-given", school=place.name_kk, year=years.called(year))
    return Answer({**result, "document_date": kept.document_date}, [said_back])


# Where one person studies


def _study(desk: Desk, store: Store) -> Draft:
    asked = desk.asked
    place, since = _place(store, asked.school), asked.since or desk.today()
    level = class_rows.level_of(place)
    grade, letter = class_rows.read_class(asked.group, level)
    return Draft(place.id, level, grade, letter, years.of(since), since)


def _enrol(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        draft = _study(desk, store)
        make = enrolments.move if desk.asked.action == "move" else enrolments.enrol
        return _enrolled(desk, store, enrolments.get(store, make(store, person.id, draft)))


def _leave(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        held = _open(store, asked.person)
        enrolments.leave(store, held.id, asked.until or desk.today(), asked.ended, asked.reason)
        return _enrolled(desk, store, enrolments.get(store, held.id))


def _readmit(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        before = enrolments.of(store, person.id)
        if not before:
            raise Refusal("enrolment-none", name=person.name.full)
        enrolments.readmit(store, before[0].id)
        return _enrolled(desk, store, enrolments.get(store, before[0].id))


def _open(store: Store, named: str) -> Enrolment:
    person = choosing.person(store, named)
    held = enrolments.open_of(store, person.id)
    if held is None:
        raise Refusal("enrolment-none", name=person.name.full)
    return held


def _enrolled(desk: Desk, store: Store, held: Enrolment) -> Answer:
    place = partners.get(store, held.partner_id)
    year = years.of(desk.today())
    person = participants.get(store, held.person_id)
    result = {
        "uid": held.uid,
        "person": person.uid,
        "school": place.uid,
        "class": held.class_name(year),
        "since": held.since,
        "until": held.until,
        "ended": held.ended or None,
        "reason": held.reason,
    }
    key = "cohort-left" if held.until else "cohort-studies"
    said = {"name": person.name.full, "school": place.name_kk, "group": result["class"]}
    return Answer(result, [desk.say(key, **said, since=held.since, until=held.until)])


# Moves that a list brought to light


def _moves(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = [_move(store, each) for each in enrolments.waiting_moves(store)]
    titles = [desk.say(f"col-{name}") for name in ("name", "cohort-from", "cohort-to", "date")]
    rows = [[m["name"], m["from"], m["to"], m["found_on"]] for m in found]
    return Answer(found, output.table(titles, rows))


def _move(store: Store, each: Move) -> dict[str, Any]:
    person = participants.get(store, each.person_id)
    held = enrolments.get(store, each.enrolment_id)
    year = years.of(each.found_on)
    level = class_rows.level_of(partners.get(store, each.to_partner_id))
    return {
        "person": person.uid,
        "name": person.name.full,
        "from": partners.get(store, held.partner_id).name_kk,
        "from_class": held.class_name(year),
        "to": partners.get(store, each.to_partner_id).name_kk,
        "to_class": years.class_name(years.grade(each.began, year), each.letter, level),
        "found_on": each.found_on,
        "source": each.source,
    }


def _waiting(store: Store, named: str) -> Move:
    person = choosing.person(store, named)
    waiting = [m for m in enrolments.moves_of(store, person.id) if m.state == "waiting"]
    if not waiting:
        raise Refusal("move-decided")
    return waiting[0]


def _confirm(desk: Desk) -> Answer:
    with desk.writing() as store:
        move = _waiting(store, desk.asked.person)
        made = enrolments.confirm_move(store, move.id, desk.asked.since or desk.today())
        return _enrolled(desk, store, enrolments.get(store, made))


def _reject(desk: Desk) -> Answer:
    with desk.writing() as store:
        move = _waiting(store, desk.asked.person)
        enrolments.reject_move(store, move.id)
        return _enrolled(desk, store, enrolments.get(store, move.enrolment_id))


# Whole lists


def _take_in(desk: Desk) -> Answer:
    return import_people.taken_in(desk, "class_list", lambda s, w: _said(desk, s, w), _answers)


def _said(desk: Desk, store: Store, workbook: Workbook) -> Given:
    """What the command says goes before what the list says of itself."""
    asked = desk.asked
    said: dict[str, Any] = dict(class_told.told(store, workbook, asked.file.name))
    if asked.school:
        said["school"] = _place(store, asked.school).uid
    typed = {
        "school_year": asked.year,
        "size": asked.size,
        "document": asked.document or None,
        "document_date": asked.document_date,
        "consent_on": asked.consent_on,
        "sheets": "one" if asked.sheet else None,
    }
    return {**said, **{name: value for name, value in typed.items() if value is not None}}


def _answers(desk: Desk, plan: Plan) -> Mapping[int, Decision]:
    asked = desk.asked
    said: dict[int, Decision] = {}
    for row in plan.rows:
        if row.outcome in ANSWERS and (word := getattr(asked, row.outcome)):
            said[row.row] = word
        if row.outcome == "duplicate" and asked.new_for_duplicates:
            said[row.row] = "new"
    known = {row.row: row for row in plan.rows}
    for pair in asked.answer:
        number, _, word = pair.partition("=")
        if not number.strip().isdecimal() or int(number) not in known:
            raise Refusal("import-answer-unfit", row=number)
        candidates = known[int(number)].candidates
        same = candidates[0].person.id if word == "same" and candidates else word
        said[int(number)] = same
    return said


def _export(desk: Desk) -> Answer:
    asked, year = desk.asked, _year_of(desk)
    with desk.reading() as store:
        place = _place(store, asked.school)
        wanted = _wanted(place, year, asked.group)
        count = cohort_sheets.write(store, wanted, asked.file, desk.language)
    result = {"file": str(asked.file), "count": count}
    return Answer(result, [desk.say("cohort-exported", **result)])


_ACTIONS = {
    "list": _list,
    "show": _show,
    "given": _given,
    "enrol": _enrol,
    "move": _enrol,
    "leave": _leave,
    "readmit": _readmit,
    "moves": _moves,
    "confirm": _confirm,
    "reject": _reject,
    "import": _take_in,
    "export": _export,
}
