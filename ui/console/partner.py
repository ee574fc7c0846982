"""``partner add|list|archive|import``: whom the centre writes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import Refusal
from app.exchange import row_decisions
from app.exchange.batches import Decision
from app.exchange.plans import Given, Plan
from app.registry import incoming, partners
from app.store.store import Store
from ui.console import choosing, import_people, output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = (
    'partner add "«Нұр» ЖШС" --name-ru "ТОО «Нур»" --role employer --number 120540001233',
    "partner list Нұр --json",
    "partner import enterprises.xlsx --incoming LIST --dry-run",
)
_LINES = ("number", "phone", "email", "contact", "sector", "note")


def shape(shape: Shape) -> None:
    """Take a partner to enter, words to list by, or one to put away."""
    actions = shape.actions("add", "list", "archive", "import")
    add = actions["add"]
    add.take("name", metavar="NAME", words="partner-name")
    add.take("--name-ru", metavar="NAME", default="")
    add.take("--role", action="append", default=[], type=code, choices=partners.ROLES)
    for name in _LINES:
        add.take(f"--{name}", metavar="TEXT", default="", words=f"partner-{name}")
    add.take("--address", metavar="TEXT", default="")
    add.take("--address-ru", metavar="TEXT", default="")
    actions["list"].take("words", nargs="?", default="", metavar="TEXT", words="partner-words")
    actions["list"].take("--role", type=code, choices=partners.ROLES, default="")
    actions["archive"].take("partner", metavar="PARTNER")
    actions["archive"].take("--reason", metavar="TEXT", required=True)
    taking = actions["import"]
    import_people.reading_of(taking)
    taking.take("--incoming", metavar="LIST", default="", words="partner-incoming")
    taking.take("--role", type=code, choices=partners.ROLES, default="")
    taking.take("--take-unclear", action="store_true", words="plan-take-unclear")


def run(desk: Desk) -> Answer:
    """Enter, list, put away, or take a whole list in."""
    return {"add": _add, "list": _list, "archive": _archive, "import": _import}[desk.asked.action](
        desk
    )


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    draft = partners.Draft(
        name_kk=asked.name,
        name_ru=asked.name_ru,
        roles=tuple(asked.role),
        address_kk=asked.address,
        address_ru=asked.address_ru,
        **{name: getattr(asked, name) for name in _LINES},
    )
    with desk.writing() as store:
        partner = partners.get(store, partners.add(store, draft))
    return Answer(
        _record(partner), [desk.say("partner-added", name=partner.name_kk, uid=partner.uid)]
    )


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        wanted = partners.ids(store, desk.asked.words, desk.asked.role)
        found = [
            p
            for at in range(0, len(wanted), 500)
            for p in partners.many(store, wanted[at : at + 500])
        ]
    titles = [
        desk.say("col-uid"),
        desk.say("col-name"),
        desk.say("col-number"),
        desk.say("col-phone"),
    ]
    rows = [[p.uid, p.name_kk, p.number, p.phone] for p in found]
    return Answer([_record(each) for each in found], output.table(titles, rows))


def _archive(desk: Desk) -> Answer:
    with desk.writing() as store:
        number = choosing.partner(store, desk.asked.partner)
        if number is None:
            raise Refusal("partner-unknown", name=desk.asked.partner)
        partner = partners.get(store, number)
        partners.archive(store, number, desk.asked.reason)
    return Answer({"uid": partner.uid}, [desk.say("archived", name=partner.name_kk)])


def _import(desk: Desk) -> Answer:
    return import_people.taken_in(desk, "partner", lambda store, _: _given(desk, store), _answers)


def _given(desk: Desk, store: Store) -> Given:
    """Return what holds for every row: its incoming list, and what they are to the centre."""
    said = {"partner_role": desk.asked.role} if desk.asked.role else {}
    if desk.asked.incoming:
        said["incoming"] = incoming.by_uid(store, desk.asked.incoming).uid
    return said


def _answers(desk: Desk, plan: Plan) -> Mapping[int, Decision]:
    if not (desk.asked.take_unclear or desk.asked.new_for_duplicates):
        return {}
    return row_decisions.taken(plan)


def _record(partner: partners.Partner) -> dict[str, Any]:
    return {
        "uid": partner.uid,
        "name_kk": partner.name_kk,
        "name_ru": partner.name_ru,
        "roles": list(partner.roles),
        "number": partner.number,
        "phone": partner.phone,
        "address_kk": partner.address_kk,
    }
