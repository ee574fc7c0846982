"""``contract``: paid contracts with private agencies, what was delivered and accepted of them."""

from __future__ import annotations

from typing import Any

from app.agencies import contracts, deliveries, settlements, tenders
from app.agencies.contracts import UNITS, Contract, Draft, Service
from app.agencies.tenders import TRACKS
from app.errors import Refusal
from app.guidance import calendars, forms
from app.kazakh import money
from app.registry import partners
from app.store.store import Store
from ui.console import output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    "contract add 14-Ж Бағыт --track youth --signed-on 28.08.2026 --from 01.09.2026 "
    "--to 31.12.2026 --amount 4800000 --service meeting=20@120000 "
    "--service seminar:person=120@20000",
    "contract list --ending --json",
    "contract delivered 14-Ж --from 01.10.2026 --to 31.10.2026",
    "contract accept 14-Ж --from 01.10.2026 --to 31.10.2026 --on 05.11.2026",
    'contract end 14-Ж --on 30.11.2026 --reason "Тараптардың келісімімен"',
    "print acceptance ACCEPTANCE --out act.pdf",
)
_ON_ONE = ("show", "end", "delivered", "accept", "remove")


def shape(shape: Shape) -> None:
    """Take a contract with its services, or one that stands and what is done with it."""
    actions = shape.actions("list", "show", "add", "end", "delivered", "accept", "remove")
    _new(actions["add"])
    for name in _ON_ONE:
        actions[name].take("contract", metavar="CONTRACT", words="agency-contract")
    listing = actions["list"]
    listing.take("--track", choices=TRACKS, type=code, default="", words="agency-track")
    listing.take("--ending", action="store_true", words="agency-ending")
    for name in ("delivered", "accept"):
        for end, to in (("from", "first"), ("to", "last")):
            actions[name].take(f"--{end}", dest=to, metavar="DATE", type=day)
    actions["end"].take("--on", metavar="DATE", type=day)
    actions["end"].take("--reason", metavar="TEXT", required=True)
    accept = actions["accept"]
    accept.take("--on", metavar="DATE", type=day)
    accept.take("--remarks", metavar="TEXT", default="", words="agency-remarks")
    records.offer(accept, "signatory")


def _new(add: Shape) -> None:
    add.take("number", metavar="NUMBER", words="agency-number")
    add.take("partner", metavar="PARTNER")
    add.take("--track", choices=TRACKS, type=code, required=True, words="agency-track")
    add.take("--signed-on", metavar="DATE", type=day, required=True, words="agency-signed-on")
    add.take("--from", dest="first", metavar="DATE", type=day, required=True)
    add.take("--to", dest="last", metavar="DATE", type=day, required=True)
    add.take("--tender", metavar="UID", words="agency-tender")
    for name in ("subject", "subject-ru"):
        add.take(f"--{name}", metavar="TEXT", default="", words=f"tender-{name}")
    add.take("--amount", metavar="TENGE", default="", words="agency-amount")
    add.take("--service", action="append", default=[], metavar="TEXT", words="agency-service")
    records.offer(add, "note")


def run(desk: Desk) -> Answer:
    """Enter a contract, end it, show and accept what was delivered."""
    return {
        "list": _list,
        "show": _show,
        "add": _add,
        "end": _end,
        "delivered": _delivered,
        "accept": _accept,
        "remove": _remove,
    }[desk.asked.action](desk)


def _meant(store: Store, named: str) -> Contract:
    """Return the contract with a uid, or the only one with a number."""
    asked = named.strip()
    found = store.tuples("select id from contract where uid = ? or number = ?", (asked, asked))
    if len(found) != 1:
        raise Refusal("contract-unknown", contract=asked)
    return contracts.get(store, found[0][0])


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        draft = Draft(
            asked.track,
            asked.number,
            asked.signed_on,
            records.partner(store, asked.partner) or 0,
            tenders.by_uid(store, asked.tender).id if asked.tender else None,
            asked.first,
            asked.last,
            asked.subject,
            asked.subject_ru,
            money.read("amount", asked.amount),
            asked.note,
            tuple(_service(store, each) for each in asked.service),
        )
        held = contracts.get(store, contracts.add(store, draft))
    return records.kept(desk, held.number, held.uid)


def _service(store: Store, typed: str) -> Service:
    """A form's code or a name, its unit, how many and the price: «seminar:person=120@20000»."""
    what, _, said = typed.partition("=")
    name, _, unit = what.partition(":")
    ordered, _, price = said.partition("@")
    if not ordered.strip().isdecimal():
        raise Refusal("number-unreadable", most=1_000_000)
    known = {each.code: each.id for each in forms.listed(store)}
    form = known.get(code(name))
    kk, _, ru = ("", "", "") if form else name.partition(" / ")
    counted = code(unit) or UNITS[0]
    return Service(
        form, kk.strip(), ru.strip(), counted, int(ordered), money.read("service", price)
    )


def _list(desk: Desk) -> Answer:
    today = desk.today()
    with desk.reading() as store:
        found = contracts.listed(store, desk.asked.track)
        if desk.asked.ending:
            found = [each for each in found if contracts.notice(each, today) is not None]
        told = [_told(desk, store, each) for each in found]
    names = (
        "agency-contract",
        "agency",
        "agency-track",
        "agency-from",
        "agency-to",
        "agency-left",
        "uid",
    )
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        [
            each["number"],
            each["agency"],
            desk.say(f"word-{each['track']}"),
            each["first"],
            each["last"],
            each["days_left"],
            each["uid"],
        ]
        for each in told
    ]
    return Answer(told, output.table(titles, rows))


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        held = _meant(store, desk.asked.contract)
        told = _told(desk, store, held)
        accepted = [_accepted(store, held, each) for each in deliveries.acceptances(store, held.id)]
        lines = _services(desk, store, held)
    head = f"{held.number}  {told['agency']}"
    return Answer({**told, "acceptances": accepted}, [head, *lines])


def _delivered(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.reading() as store:
        held = _meant(store, asked.contract)
        assert held.first is not None
        assert held.last is not None
        first, last = asked.first or held.first, asked.last or held.last
        told = []
        for each in deliveries.of(store, held, first, last):
            found = deliveries.sessions_of(store, held, each.service.form_id, first, last)
            told.append(
                {
                    **_service_told(store, each.service),
                    "delivered": each.delivered,
                    "sessions": each.sessions,
                    "persons": each.persons,
                    "visits": each.visits,
                    "cost": records.tenge(each.cost),
                    "held": [brief.uid for brief in calendars.many(store, found)],
                }
            )
        lines = _services(desk, store, held, told)
    return Answer(told, lines)


def _services(
    desk: Desk, store: Store, held: Contract, told: list[dict[str, Any]] | None = None
) -> list[str]:
    names = ("agency-service", "agency-unit", "agency-ordered", "agency-delivered", "agency-cost")
    titles = [desk.say(f"col-{name}") for name in names]
    if told is None:
        assert held.first is not None
        assert held.last is not None
        told = [
            {
                **_service_told(store, each.service),
                "delivered": each.delivered,
                "cost": records.tenge(each.cost),
            }
            for each in deliveries.of(store, held, held.first, held.last)
        ]
    rows = [
        [
            each["name_kk"],
            desk.say(f"word-agency-{each['unit']}"),
            each["ordered"],
            each["delivered"],
            each["cost"],
        ]
        for each in told
    ]
    return list(output.table(titles, rows))


def _accept(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        held = _meant(store, asked.contract)
        assert held.first is not None
        made = deliveries.accept(
            store,
            held.id,
            asked.first or held.first,
            asked.last or desk.today(),
            asked.on or desk.today(),
            asked.remarks,
            records.staff(store, asked.signatory),
        )
        told = _accepted(store, held, deliveries.acceptance(store, made))
    said = desk.say(
        "agency-accepted",
        first=f"{told['first']:%d.%m.%Y}",
        last=f"{told['last']:%d.%m.%Y}",
        cost=told["cost"] or "–",
        uid=told["uid"],
    )
    return Answer(told, [said])


def _end(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        held = _meant(store, asked.contract)
        contracts.end(store, held.id, asked.on or desk.today(), asked.reason)
        told = _told(desk, store, contracts.get(store, held.id))
    return Answer(told, [desk.say("agency-ended", number=held.number)])


def _remove(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = _meant(store, desk.asked.contract)
        contracts.remove(store, held.id)
    return Answer({"uid": held.uid}, [desk.say("agency-removed", uid=held.uid)])


def _told(desk: Desk, store: Store, held: Contract) -> dict[str, Any]:
    names = ("uid", "number", "track", "signed_on", "first", "last", "subject_kk", "subject_ru")
    partner = partners.get(store, held.partner_id)
    return {
        **{name: getattr(held, name) for name in names},
        "agency": partner.name_kk,
        "agency_uid": partner.uid,
        "tender": records.uid(store, "tender", held.tender_id),
        "amount": records.tenge(held.amount),
        "ended_on": held.ended_on,
        "ended_reason": held.ended_reason,
        "days_left": contracts.days_left(held, desk.today()),
        "services": [_service_told(store, each) for each in held.services],
    }


def _service_told(store: Store, service: Service) -> dict[str, Any]:
    name = contracts.service_name(store, service)
    form = forms.get(store, service.form_id).code if service.form_id else None
    return {
        "form": form,
        "name_kk": name.kk,
        "name_ru": name.ru,
        "unit": service.unit,
        "ordered": service.ordered,
        "price": records.tenge(service.price),
    }


def _accepted(store: Store, held: Contract, act: deliveries.Acceptance) -> dict[str, Any]:
    settled = settlements.of(store, held, act.first, act.last)
    number = store.scalar("select number from paper where id = ?", (act.paper_id,))
    return {
        "uid": act.uid,
        "first": act.first,
        "last": act.last,
        "accepted_on": act.accepted_on,
        "remarks": act.remarks,
        "number": number,
        "cost": records.tenge(settlements.total(settled)),
        "services": [
            {"name_kk": each.name.kk, "delivered": each.delivered, "accepted": each.accepted}
            for each in settled
        ],
    }
