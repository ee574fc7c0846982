"""``consult add|list|show|remove``: consultations; only ``show`` tells what is confidential."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.guidance import consultations
from app.guidance.consultations import CONFIDENTIAL, Draft, Public
from app.registry import participants
from app.staffing import staff
from app.store.store import Store
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    'consult add UID --staff Жақсыбеков --market "…" --next "Тест" --next-on 27.11.2026',
    "consult list UID",
    "consult list --from 01.11.2026 --to 30.11.2026 --json",
    "consult show CONSULTATION",
)
_WORDS = (*CONFIDENTIAL, "market", "conclusion")


def shape(shape: Shape) -> None:
    """Take a person and what was said, a period, or one consultation."""
    actions = shape.actions("add", "list", "show", "remove")
    add = actions["add"]
    add.take("person", metavar="PERSON")
    add.take("--on", metavar="DATE", type=day)
    add.take("--session", metavar="SESSION")
    records.offer(add, "staff", "consultant", "partner", *_WORDS, "next")
    records.offer_days(add, "next-on")
    listed = actions["list"]
    listed.take("person", nargs="?", metavar="PERSON")
    listed.take("--from", dest="first", metavar="DATE", type=day)
    listed.take("--to", dest="last", metavar="DATE", type=day)
    for name in ("show", "remove"):
        actions[name].take("consultation", metavar="UID", words="case-uid")


def run(desk: Desk) -> Answer:
    """Write a consultation down, list what a list may say, show or take back one."""
    return {"add": _add, "list": _list, "show": _show, "remove": _remove}[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        draft = Draft(
            person.id,
            asked.on or desk.today(),
            records.staff(store, asked.staff),
            asked.consultant,
            records.partner(store, asked.partner),
            choosing.session(store, asked.session).id if asked.session else None,
            next_step=asked.next,
            next_on=asked.next_on,
            **{name: getattr(asked, name) for name in _WORDS},
        )
        number = consultations.record(store, draft)
        uid = records.uid(store, "consultation", number)
    return records.kept(desk, person.name.full, uid)


def _list(desk: Desk) -> Answer:
    asked, today = desk.asked, desk.today()
    with desk.reading() as store:
        if asked.person:
            found = consultations.of(store, choosing.person(store, asked.person).id)
        else:
            first = asked.first or today.replace(day=1)
            found = consultations.held(store, first, asked.last or today)
        told = [_record(store, each) for each in found]
    titles = [
        desk.say(f"col-{name}") for name in ("date", "name", "lead", "next", "next-on", "uid")
    ]
    rows = [
        [r["held_on"], r["name"], r["by"], r["next_step"], r["next_on"], r["uid"]] for r in told
    ]
    return Answer(told, output.table(titles, rows))


def _record(store: Store, each: Public) -> dict[str, Any]:
    person = participants.get(store, each.person_id)
    by = each.consultant or (staff.get(store, each.staff_id).name.full if each.staff_id else "")
    return {
        "uid": each.uid,
        "person": person.uid,
        "name": person.name.full,
        "held_on": each.held_on,
        "by": by,
        "next_step": each.next_step,
        "next_on": each.next_on,
        "statuses": list(each.statuses),
    }


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        number = records.number(store, "consultation", desk.asked.consultation)
        whole = consultations.get(store, number)
        told = _record(store, whole.public()) | {name: asdict(whole)[name] for name in _WORDS}
    lines = [f"{told['held_on']:%d.%m.%Y}  {told['name']}  {told['by']}"]
    lines += [f"{desk.say(f'opt-case-{name}')}: {told[name]}" for name in _WORDS if told[name]]
    return Answer(told, lines)


def _remove(desk: Desk) -> Answer:
    with desk.writing() as store:
        number = records.number(store, "consultation", desk.asked.consultation)
        consultations.remove(store, number)
    return Answer({"uid": desk.asked.consultation}, [desk.say("case-removed")])
