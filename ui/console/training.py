"""``training``: lists of persons for vocational training (R190-7.6), and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.errors import Refusal
from app.guidance import training
from app.guidance.training import Draft, Entry, TrainingList
from app.store.store import Store
from ui.console import choosing, filters, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'training make "Дәнекерлеуші курсы" --title-ru "Курс сварщиков" --partner "Колледж"',
    "training add LIST --all-from status=unemployed",
    'training add LIST UID UID --profession "Дәнекерлеуші"',
    'training off LIST UID --reason "Жұмысқа тұрды"',
    "training follow LIST finished UID UID --on 20.11.2026",
    "training show LIST --json",
)
_ON_LIST = ("show", "add", "off", "follow", "continue")


def shape(shape: Shape) -> None:
    """Take a list's head, or a list and who is on it."""
    actions = shape.actions("make", "list", *_ON_LIST)
    make = actions["make"]
    make.take("title", metavar="TEXT", words="case-title")
    records.offer(make, "title-ru", "partner", "staff", "signatory", "note")
    records.offer_days(make, "starts", "ends")
    for name in _ON_LIST:
        actions[name].take("list", metavar="LIST", words="case-list")
    actions["follow"].take("outcome", type=code, choices=training.OUTCOMES, words="case-outcome")
    for name in ("add", "off", "follow"):
        number = "+" if name == "off" else "*"
        actions[name].take("people", nargs=number, metavar="PERSON", words="case-people")
    actions["add"].take("--all-from", metavar="FILTER")
    records.offer(actions["add"], "profession", "profession-ru")
    for name in ("add", "off"):
        actions[name].take("--reason", metavar="TEXT", default="")
    for name in ("make", "follow", "continue"):
        actions[name].take("--on", metavar="DATE", type=day)
    records.offer(actions["follow"], "note")


def run(desk: Desk) -> Answer:
    """Make a list, see it, put people on it or off it, follow them."""
    return {
        "make": _make,
        "list": _list,
        "show": _show,
        "add": _add,
        "off": _off,
        "follow": _follow,
        "continue": _continue,
    }[desk.asked.action](desk)


def _make(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        draft = Draft(
            asked.on or desk.today(),
            asked.title,
            asked.title_ru,
            records.partner(store, asked.partner),
            asked.starts,
            asked.ends,
            records.staff(store, asked.signatory),
            records.staff(store, asked.staff),
            asked.note,
        )
        held = training.get(store, training.make(store, draft))
    return records.kept(desk, held.title_kk, held.uid)


def _continue(desk: Desk) -> Answer:
    with desk.writing() as store:
        day_ = desk.asked.on or desk.today()
        held = training.get(store, training.continued(store, _meant(desk, store), day_))
    return records.kept(desk, held.title_kk, held.uid)


def _meant(desk: Desk, store: Store) -> int:
    return records.training_list(store, desk.asked.list)


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = training.listed(store)
    titles = [desk.say(f"col-{name}") for name in ("date", "title", "paper", "people", "uid")]
    rows = [[e.made_on, e.title_kk, e.number, e.standing, e.uid] for e in found]
    return Answer([_head(each) for each in found], output.table(titles, rows))


def _head(held: TrainingList) -> dict[str, Any]:
    names = ("uid", "title_kk", "title_ru", "made_on", "starts_on", "ends_on", "number")
    return {name: getattr(held, name) for name in (*names, "standing", "removed")}


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        number = _meant(desk, store)
        held, found = training.get(store, number), training.entries(store, number)
        told = [_entry(store, each) for each in found]
    names = ("line", "name", "profession", "outcome", "reason")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [_row(desk, each) for each in found]
    return Answer({**_head(held), "entries": told}, [held.title_kk, *output.table(titles, rows)])


def _row(desk: Desk, each: Entry) -> list[object]:
    outcome = desk.say(f"word-{each.outcome}") if each.outcome else ""
    return [each.line, each.name.full, each.profession_kk, outcome, each.removed_reason]


def _entry(store: Store, each: Entry) -> dict[str, Any]:
    names = ("line", "profession_kk", "profession_ru", "added_on", "added_reason", "removed_on")
    more = ("removed_reason", "outcome", "outcome_on", "outcome_note")
    return {
        "person": records.uid(store, "person", each.person_id),
        "name": each.name.full,
        **{name: getattr(each, name) for name in (*names, *more)},
        "statuses": list(each.statuses),
    }


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        number, people = _meant(desk, store), list(_people(desk, store))
        if not people:
            raise Refusal("nobody-chosen", filter=asked.all_from or "")
        warned = training.warnings(store, people, desk.today())
        added = training.add(
            store,
            number,
            people,
            reason=asked.reason,
            profession_kk=asked.profession,
            profession_ru=asked.profession_ru,
        )
        held = training.get(store, number)
        spoken = {str(records.uid(store, "person", each)): c for each, c in warned.items()}
    codes = sorted({each for some in spoken.values() for each in some})
    lines = [desk.say("training-added", count=len(added), title=held.title_kk)]
    lines += [desk.say("warning", words=records.worded(desk, each)) for each in codes]
    return Answer({**_head(held), "added": len(added), "warnings": spoken}, lines)


def _people(desk: Desk, store: Store) -> Sequence[int]:
    named = [choosing.person(store, each).id for each in desk.asked.people]
    if desk.asked.all_from is None:
        return named
    wanted = filters.parsed(store, desk.asked.all_from)
    return [*named, *filters.ids(store, wanted, desk.today())]


def _off(desk: Desk) -> Answer:
    with desk.writing() as store:
        number = _meant(desk, store)
        training.take_off(store, _entries(desk, store, number), desk.asked.reason)
        held = training.get(store, number)
    return Answer(_head(held), [desk.say("training-off", count=len(desk.asked.people))])


def _follow(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        number = _meant(desk, store)
        found = _entries(desk, store, number)
        training.follow(store, found, asked.outcome, asked.on or desk.today(), asked.note)
        held = training.get(store, number)
    word = desk.say(f"word-{asked.outcome}")
    return Answer(_head(held), [desk.say("training-followed", count=len(found), outcome=word)])


def _entries(desk: Desk, store: Store, list_id: int) -> list[int]:
    """Return the places of those named; of everybody on the list where nobody is."""
    known = {each.person_id: each.id for each in training.entries(store, list_id)}
    if not desk.asked.people and desk.asked.action == "follow":
        return [each.id for each in training.entries(store, list_id, removed=False)]
    return records.places(store, known, desk.asked.people)
