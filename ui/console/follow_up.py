"""``follow-up``: who did not come, who misses again and again, for whom nothing has been done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from app.guidance import follow_up
from app.registry import lookups, statuses
from app.store.store import Store
from ui.console import choosing, output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    "follow-up missed --from 01.11.2026",
    "follow-up row --least 3",
    "follow-up unserved --since 01.06.2026 --json",
    'follow-up contact 850512300120 --way phone --outcome "Сейсенбіде келеді"',
)
_MONTH = timedelta(days=30)
_HALF_YEAR = timedelta(days=182)


def shape(shape: Shape) -> None:
    """Take which list is wanted, or whom somebody asked after."""
    actions = shape.actions("missed", "row", "unserved", "contact")
    actions["missed"].take("--from", dest="first", metavar="DATE", type=day)
    actions["missed"].take("--to", dest="last", metavar="DATE", type=day)
    least = actions["row"].take
    least("--least", metavar="N", type=int, default=follow_up.IN_A_ROW, words="row-least")
    actions["row"].take("--since", metavar="DATE", type=day, words="row-since")
    unserved = actions["unserved"].take
    unserved("--since", metavar="DATE", type=day, words="unserved-since")
    unserved(
        "--status",
        metavar="STATUS",
        action="append",
        type=code,
        choices=statuses.KINDS,
        words="status-kind",
    )
    contact = actions["contact"].take
    contact("person", metavar="PERSON")
    contact("--session", metavar="SESSION")
    contact("--on", metavar="DATE", type=day)
    contact("--way", choices=follow_up.WAYS, default="phone", words="contact-way")
    contact("--outcome", metavar="TEXT", default="", words="contact-outcome")
    contact("--next", dest="next_on", metavar="DATE", type=day, words="contact-next")
    contact("--staff", metavar="NAME", words="contact-staff")


def run(desk: Desk) -> Answer:
    """Give the list asked for, or write down a contact."""
    deeds = {"missed": _missed, "row": _row, "unserved": _unserved, "contact": _contact}
    return deeds[desk.asked.action](desk)


def _missed(desk: Desk) -> Answer:
    asked = desk.asked
    last = asked.last or desk.today()
    with desk.reading() as store:
        found = follow_up.missed(store, asked.first or last - _MONTH, last)
        uids = _uids(store, [each.person_id for each in found])
    records = [
        {
            "uid": uids[each.person_id],
            "name": each.name.full,
            "phone": each.phone,
            "day": each.day,
            "session": each.called.kk,
            "mark": each.mark,
            "reason": each.reason,
            "contacted": each.contacted,
            "came_since": each.came_since,
        }
        for each in found
    ]
    return _table(desk, records, ("day", "name", "phone", "session", "mark", "contacted"))


def _row(desk: Desk) -> Answer:
    asked = desk.asked
    since = asked.since or desk.today() - _HALF_YEAR
    with desk.reading() as store:
        found = follow_up.in_a_row(store, asked.least, since)
        uids = _uids(store, [each.person_id for each in found])
    records = [
        {
            "uid": uids[each.person_id],
            "name": each.name.full,
            "phone": each.phone,
            "times": each.times,
            "first": each.first,
            "last": each.last,
            "contacted": each.contacted,
        }
        for each in found
    ]
    return _table(desk, records, ("name", "phone", "times", "first", "last", "contacted"))


def _unserved(desk: Desk) -> Answer:
    asked = desk.asked
    since = asked.since or desk.today() - _HALF_YEAR
    with desk.reading() as store:
        ids = follow_up.no_service_since(store, since, asked.status or statuses.KINDS)
        found = follow_up.unserved_rows(store, ids)
        uids = _uids(store, ids)
    records = [
        {
            "uid": uids[each.person_id],
            "name": each.name.full,
            "phone": each.phone,
            "statuses": list(each.statuses),
            "last": each.last,
            "contacted": each.contacted,
        }
        for each in found
    ]
    return _table(desk, records, ("name", "phone", "statuses", "last", "contacted"))


def _contact(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        session_id = choosing.session(store, asked.session).id if asked.session else None
        staff_id = choosing.colleague(store, asked.staff).id if asked.staff else None
        on = asked.on or desk.today()
        follow_up.contact(
            store, person.id, session_id, on, asked.way, asked.outcome, asked.next_on, staff_id
        )
    result = {"uid": person.uid, "contacted": on, "way": asked.way, "next": asked.next_on}
    return Answer(result, [desk.say("contact-kept", name=person.name.full)])


def _uids(store: Store, ids: Iterable[int]) -> dict[int, str]:
    return {number: card.uid for number, card in lookups.cards(store, ids).items()}


def _table(desk: Desk, records: list[dict[str, Any]], shown: tuple[str, ...]) -> Answer:
    titles = [desk.say(f"col-{name}") for name in shown]
    rows = [[_cell(desk, name, each[name]) for name in shown] for each in records]
    return Answer(records, output.table(titles, rows))


def _cell(desk: Desk, name: str, value: Any) -> Any:
    if name == "mark":
        return desk.say(f"word-{value}")
    if name == "statuses":
        return ", ".join(desk.say(f"word-{kind}") for kind in value)
    return value
