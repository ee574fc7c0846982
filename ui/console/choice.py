"""``choice add|list``: the profession a person has chosen, or that none is chosen yet."""

from __future__ import annotations

from app.guidance import choices
from app.guidance.choices import Draft
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'choice add UID "Мал дәрігері" --profession-ru "Ветеринар" --how test',
    "choice add UID --undecided --how survey",
    "choice list UID",
)


def shape(shape: Shape) -> None:
    """Take a person and what was chosen."""
    actions = shape.actions("add", "list")
    for action in actions.values():
        action.take("person", metavar="PERSON")
    add = actions["add"]
    add.take("profession", nargs="?", default="", metavar="TEXT", words="case-profession")
    records.offer(add, "profession-ru", "staff")
    add.take("--undecided", action="store_true", words="case-undecided")
    add.take(
        "--how", type=code, choices=choices.ESTABLISHED, default="consultation", words="case-how"
    )
    add.take("--on", metavar="DATE", type=day)


def run(desk: Desk) -> Answer:
    """Write a choice down, or list a person's choices."""
    return _add(desk) if desk.asked.action == "add" else _list(desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        draft = Draft(
            person.id,
            asked.on or desk.today(),
            not asked.undecided,
            asked.profession,
            asked.profession_ru,
            asked.how,
            records.staff(store, asked.staff),
        )
        uid = records.uid(store, "choice", choices.record(store, draft))
    return records.kept(desk, person.name.full, uid)


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = choices.of(store, choosing.person(store, desk.asked.person).id)
    titles = [desk.say(f"col-{name}") for name in ("date", "state", "profession", "how", "uid")]
    rows = [
        [
            each.dated,
            desk.say(f"word-{_state(each)}"),
            each.profession_kk,
            each.established,
            each.uid,
        ]
        for each in found
    ]
    result = [
        {
            "uid": each.uid,
            "date": each.dated,
            "decided": each.decided,
            "profession_kk": each.profession_kk,
            "profession_ru": each.profession_ru,
            "established": each.established,
            "statuses": list(each.statuses),
        }
        for each in found
    ]
    return Answer(result, output.table(titles, rows))


def _state(each: choices.Choice) -> str:
    return "decided" if each.decided else "undecided"
