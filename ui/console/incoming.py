"""``incoming``: lists of organisations that the chamber and the education authority send."""

from __future__ import annotations

from typing import Any

from app.registry import incoming, partners
from app.registry.incoming import KINDS, Incoming
from app.store.store import Store
from ui.console import output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'incoming add enterprises 05-14/221 --author "Кәсіпкерлер палатасы" --dated 01.09.2026 '
    '--received 03.09.2026 --name "«Нұр» ЖШС" --name 120540001233',
    "incoming list --json",
    'incoming name LIST "«Береке» ШҚ"',
    "partner import enterprises.xlsx --incoming LIST",
)


def shape(shape: Shape) -> None:
    """Take a list's letter, or a list and the partners it names."""
    actions = shape.actions("list", "show", "add", "name", "unname", "remove")
    add = actions["add"]
    add.take("kind", choices=KINDS, type=code, words="incoming-kind")
    add.take("document", metavar="NUMBER", words="incoming-document")
    add.take("--author", metavar="PARTNER", words="incoming-author")
    add.take("--dated", metavar="DATE", type=day, words="incoming-dated")
    add.take("--received", metavar="DATE", type=day, words="incoming-received")
    add.take("--name", action="append", default=[], metavar="PARTNER", words="incoming-name")
    records.offer(add, "note")
    for name in ("show", "name", "unname", "remove"):
        actions[name].take("list", metavar="LIST", words="case-uid")
    for name in ("name", "unname"):
        actions[name].take("partners", nargs="+", metavar="PARTNER", words="incoming-name")


def run(desk: Desk) -> Answer:
    """Enter a list, show it, say whom it names."""
    return {
        "list": _list,
        "show": _show,
        "add": _add,
        "name": _name,
        "unname": _unname,
        "remove": _remove,
    }[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        head = Incoming(
            asked.kind,
            records.partner(store, asked.author),
            asked.document,
            asked.dated,
            asked.received or desk.today(),
            asked.note,
        )
        held = incoming.get(store, incoming.add(store, head, _partners(store, asked.name)))
    return records.kept(desk, held.document, held.uid)


def _partners(store: Store, named: list[str]) -> list[int]:
    return [found for each in named if (found := records.partner(store, each)) is not None]


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        told = [_told(store, each) for each in incoming.listed(store)]
    names = ("incoming-number", "date", "incoming-kind", "incoming-author", "incoming-count", "uid")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        [
            each["document"],
            each["received_on"],
            desk.say(f"word-{each['kind']}"),
            each["author"] or "",
            len(each["partners"]),
            each["uid"],
        ]
        for each in told
    ]
    return Answer(told, output.table(titles, rows))


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        told = _told(store, incoming.by_uid(store, desk.asked.list))
    titles = [desk.say("col-uid"), desk.say("col-name"), desk.say("col-number")]
    rows = [[each["uid"], each["name_kk"], each["number"]] for each in told["partners"]]
    return Answer(told, [told["document"], *output.table(titles, rows)])


def _name(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = incoming.by_uid(store, desk.asked.list)
        incoming.name_partners(store, held.id, _partners(store, desk.asked.partners))
        told = _told(store, held)
    return _counted(desk, told)


def _unname(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = incoming.by_uid(store, desk.asked.list)
        incoming.unname(store, held.id, _partners(store, desk.asked.partners))
        told = _told(store, held)
    return _counted(desk, told)


def _counted(desk: Desk, told: dict[str, Any]) -> Answer:
    said = desk.say("incoming-names", number=told["document"], count=len(told["partners"]))
    return Answer(told, [said])


def _remove(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = incoming.by_uid(store, desk.asked.list)
        incoming.remove(store, held.id)
    return Answer({"uid": held.uid}, [desk.say("agency-removed", uid=held.uid)])


def _told(store: Store, held: Incoming) -> dict[str, Any]:
    names = ("uid", "kind", "document", "document_date", "received_on", "note")
    author = partners.get(store, held.author_id).name_kk if held.author_id else None
    found = partners.many(store, incoming.named(store, held.id))
    return {
        **{name: getattr(held, name) for name in names},
        "author": author,
        "partners": [
            {"uid": each.uid, "name_kk": each.name_kk, "number": each.number} for each in found
        ],
    }
