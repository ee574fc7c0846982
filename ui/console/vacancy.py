"""``vacancy add|list``: what was seen of a profession on the Electronic Labour Exchange."""

from __future__ import annotations

from dataclasses import asdict

from app.guidance import vacancies
from app.guidance.vacancies import Draft
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'vacancy add UID "Мал дәрігері" --count 12 --demand high --area "Абай облысы"',
    "vacancy list UID",
)


def shape(shape: Shape) -> None:
    """Take a person, a profession and what was seen."""
    actions = shape.actions("add", "list")
    for action in actions.values():
        action.take("person", metavar="PERSON")
    add = actions["add"]
    add.take("profession", metavar="TEXT", words="case-profession")
    records.offer(add, "profession-ru", "area", "note", "staff")
    add.take("--count", metavar="N", type=int, required=True, words="case-count")
    add.take("--demand", type=code, choices=vacancies.DEMANDS, required=True, words="case-demand")
    add.take("--on", metavar="DATE", type=day)


def run(desk: Desk) -> Answer:
    """Write a look down, or list a person's looks."""
    return _add(desk) if desk.asked.action == "add" else _list(desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        draft = Draft(
            person.id,
            asked.on or desk.today(),
            asked.profession,
            asked.profession_ru,
            asked.area,
            asked.count,
            asked.demand,
            asked.note,
            records.staff(store, asked.staff),
        )
        uid = records.uid(store, "vacancy_check", vacancies.record(store, draft))
    return records.kept(desk, person.name.full, uid)


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = vacancies.of(store, choosing.person(store, desk.asked.person).id)
    names = ("date", "profession", "area", "count", "demand")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        [v.checked_on, v.profession_kk, v.area, v.vacancies, desk.say(f"word-{v.demand}")]
        for v in found
    ]
    hidden = ("id", "person_id", "staff_id")
    result = [{k: v for k, v in asdict(each).items() if k not in hidden} for each in found]
    return Answer(result, output.table(titles, rows))
