"""``undecided``: pupils who have not chosen a profession, listed for short courses (R190-17)."""

from __future__ import annotations

from typing import Any

from app.schooling import undecided
from app.schooling.undecided import Draft, Entry, Undecided
from app.store.store import Store
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'undecided make "Болашақ кәсібін таңдамаған оқушылар" --partner "Колледж" --candidates',
    'undecided off LIST UID --reason "Кәсібін таңдады"',
    "undecided follow LIST studying UID UID --on 20.11.2026",
    "undecided show LIST --json",
)
_ON_LIST = ("show", "add", "off", "follow")


def shape(shape: Shape) -> None:
    """Take a list's head, or a list and who is on it."""
    actions = shape.actions("make", "list", *_ON_LIST)
    make = actions["make"]
    make.take("title", metavar="TEXT", words="case-title")
    records.offer(make, "title-ru", "partner", "staff", "signatory", "note")
    make.take("--on", metavar="DATE", type=day)
    for name in _ON_LIST:
        actions[name].take("list", metavar="LIST", words="case-list")
    actions["follow"].take("outcome", type=code, choices=undecided.OUTCOMES, words="case-outcome")
    for name in ("add", "off", "follow"):
        number = "*" if name == "follow" else "+"
        actions[name].take("people", nargs=number, metavar="PERSON", words="case-people")
    actions["off"].take("--reason", metavar="TEXT", default="")
    actions["follow"].take("--on", metavar="DATE", type=day)
    records.offer(actions["follow"], "note")
    make.take("--candidates", action="store_true")


def run(desk: Desk) -> Answer:
    """Make a list, see it, put pupils on it or off it, follow them."""
    return {
        "make": _make,
        "list": _list,
        "show": _show,
        "add": _add,
        "off": _off,
        "follow": _follow,
    }[desk.asked.action](desk)


def _make(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        draft = Draft(
            asked.title,
            asked.title_ru,
            made_on=asked.on or desk.today(),
            partner_id=records.partner(store, asked.partner),
            signatory_id=records.staff(store, asked.signatory),
            officer_id=records.staff(store, asked.staff),
            note=asked.note,
        )
        year = undecided.checked(draft).year
        people = undecided.candidates(store, year) if asked.candidates else ()
        held = undecided.get(store, undecided.make(store, draft, people))
    return records.kept(desk, held.title_kk, held.uid)


def _meant(desk: Desk, store: Store) -> int:
    return records.number(store, "undecided_list", desk.asked.list)


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = undecided.listed(store)
        told = [_head(store, each) for each in found]
    titles = [desk.say(f"col-{name}") for name in ("date", "title", "people", "uid")]
    rows = [[e["made_on"], e["title_kk"], e["standing"], e["uid"]] for e in told]
    return Answer(told, output.table(titles, rows))


def _head(store: Store, held: Undecided) -> dict[str, Any]:
    names = ("uid", "title_kk", "title_ru", "year", "made_on", "sent_on")
    standing = [e for e in undecided.entries(store, held.id) if e.removed_on is None]
    return {**{name: getattr(held, name) for name in names}, "standing": len(standing)}


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        number = _meant(desk, store)
        held, found = undecided.get(store, number), undecided.entries(store, number)
        head, told = _head(store, held), [_entry(store, each) for each in found]
    titles = [desk.say(f"col-{name}") for name in ("line", "name", "class", "outcome", "reason")]
    rows = [_row(desk, each) for each in found]
    return Answer({**head, "entries": told}, [held.title_kk, *output.table(titles, rows)])


def _row(desk: Desk, each: Entry) -> list[object]:
    outcome = desk.say(f"word-{each.outcome}") if each.outcome else ""
    return [each.line, each.name.full, each.class_name, outcome, each.removed_reason]


def _entry(store: Store, each: Entry) -> dict[str, Any]:
    names = ("line", "class_name", "established", "removed_on", "removed_reason")
    more = ("outcome", "outcome_on", "outcome_note")
    return {
        "person": records.uid(store, "person", each.person_id),
        "name": each.name.full,
        **{name: getattr(each, name) for name in (*names, *more)},
    }


def _add(desk: Desk) -> Answer:
    with desk.writing() as store:
        number = _meant(desk, store)
        people = [choosing.person(store, each).id for each in desk.asked.people]
        added = undecided.put(store, number, people)
        held = undecided.get(store, number)
        head = _head(store, held)
    return Answer(head, [desk.say("training-added", count=len(added), title=held.title_kk)])


def _off(desk: Desk) -> Answer:
    with desk.writing() as store:
        number = _meant(desk, store)
        with store.transaction("undecided.take_off"):
            for entry in _entries(desk, store, number):
                undecided.take_off(store, entry, desk.asked.reason)
        head = _head(store, undecided.get(store, number))
    return Answer(head, [desk.say("training-off", count=len(desk.asked.people))])


def _follow(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        number = _meant(desk, store)
        found = _entries(desk, store, number)
        undecided.came_of(store, found, asked.outcome, asked.on or desk.today(), asked.note)
        head = _head(store, undecided.get(store, number))
    word = desk.say(f"word-{asked.outcome}")
    return Answer(head, [desk.say("training-followed", count=len(found), outcome=word)])


def _entries(desk: Desk, store: Store, list_id: int) -> list[int]:
    """Return the places of those named; of everybody still on the list where nobody is."""
    found = undecided.entries(store, list_id)
    if not desk.asked.people:
        return [each.id for each in found if each.removed_on is None]
    known = {each.person_id: each.id for each in found}
    return records.places(store, known, desk.asked.people)
