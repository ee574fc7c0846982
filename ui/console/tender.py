"""``tender add|list|show|remove``: selections among private agencies (R190-6.1, 13)."""

from __future__ import annotations

from typing import Any

from app.agencies import tenders
from app.agencies.tenders import TRACKS, Bid, Draft, Tender
from app.errors import Refusal
from app.kazakh import money
from app.registry import partners
from app.store.store import Store
from ui.console import output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'tender add youth --held-on 20.08.2026 --basis "Мемлекеттік сатып алу туралы заң" '
    '--bid "Бағыт=4800000:92" --bid "Жол-Кадр=5100000:81" --winner Бағыт',
    'tender add adults --held-on 20.08.2026 --basis "…" --rejected "Жол-Кадр=Құжаты толық емес"',
    "tender list --track youth --json",
    "print protocol TENDER --out protocol.pdf",
)
_TEXTS = ("basis", "basis-ru", "subject", "subject-ru", "criteria", "result", "result-ru")


def shape(shape: Shape) -> None:
    """Take a selection with its bidders, or one to look at."""
    actions = shape.actions("add", "list", "show", "remove")
    add = actions["add"]
    add.take("track", choices=TRACKS, type=code, words="agency-track")
    add.take("--held-on", metavar="DATE", type=day, required=True, words="tender-held-on")
    add.take("--announced", metavar="DATE", type=day, words="tender-announced")
    for name in _TEXTS:
        add.take(f"--{name}", metavar="TEXT", default="", words=f"tender-{name}")
    bid = {"action": "append", "default": [], "metavar": "TEXT"}
    add.take("--bid", words="tender-bid", **bid)
    add.take("--rejected", words="tender-rejected", **bid)
    add.take("--winner", metavar="PARTNER", words="tender-winner")
    records.offer(add, "signatory")
    for name in ("show", "remove"):
        actions[name].take("tender", metavar="TENDER", words="case-uid")
    actions["list"].take("--track", choices=TRACKS, type=code, default="", words="agency-track")


def run(desk: Desk) -> Answer:
    """Enter a selection, or show what there is."""
    return {"add": _add, "list": _list, "show": _show, "remove": _remove}[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        offered = [_bid(store, each) for each in asked.bid]
        refused = [_rejected(store, each) for each in asked.rejected]
        draft = Draft(
            asked.track,
            asked.announced,
            asked.held_on,
            asked.basis,
            asked.basis_ru,
            asked.subject,
            asked.subject_ru,
            asked.criteria,
            records.partner(store, asked.winner),
            asked.result,
            asked.result_ru,
            records.staff(store, asked.signatory),
            (*offered, *refused),
        )
        held = tenders.get(store, tenders.add(store, draft))
    return records.kept(desk, held.subject_kk or held.basis_kk, held.uid)


def _bid(store: Store, typed: str) -> Bid:
    """An agency, its price in tenge and its score: «Бағыт=4800000:92»."""
    name, _, said = typed.partition("=")
    price, _, score = said.partition(":")
    if score and not score.strip().isdecimal():
        raise Refusal("number-unreadable", most=1_000_000)
    return Bid(
        records.partner(store, name.strip()) or 0,
        money.read("bid", price),
        int(score) if score else None,
    )


def _rejected(store: Store, typed: str) -> Bid:
    """An agency that was not admitted, and why: «Жол-Кадр=Құжаты толық емес»."""
    name, _, reason = typed.partition("=")
    partner = records.partner(store, name.strip()) or 0
    return Bid(partner, admitted=False, reason=reason.strip())


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = tenders.listed(store, desk.asked.track)
        told = [_told(store, each) for each in found]
    names = ("date", "agency-track", "title", "agency-winner", "uid")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        [
            each["held_on"],
            desk.say(f"word-{each['track']}"),
            each["subject_kk"] or each["basis_kk"],
            each["winner"] or "",
            each["uid"],
        ]
        for each in told
    ]
    return Answer(told, output.table(titles, rows))


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        told = _told(store, tenders.by_uid(store, desk.asked.tender))
    names = ("agency-bidder", "agency-price", "agency-score", "agency-admitted", "reason")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        [
            each["name_kk"],
            "" if each["price"] is None else each["price"],
            each["score"],
            desk.say("word-admitted-yes" if each["admitted"] else "word-admitted-no"),
            each["reason"],
        ]
        for each in told["bids"]
    ]
    head = f"{told['held_on']:%d.%m.%Y}  {told['subject_kk'] or told['basis_kk']}"
    return Answer(told, [head, *output.table(titles, rows)])


def _remove(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = tenders.by_uid(store, desk.asked.tender)
        tenders.remove(store, held.id)
    return Answer({"uid": held.uid}, [desk.say("agency-removed", uid=held.uid)])


def _told(store: Store, held: Tender) -> dict[str, Any]:
    names = ("uid", "track", "announced_on", "held_on", "basis_kk", "basis_ru")
    more = ("subject_kk", "subject_ru", "criteria", "result_kk", "result_ru")
    number = store.scalar("select number from paper where id = ?", (held.paper_id,))
    winner = partners.get(store, held.winner_id).name_kk if held.winner_id else None
    return {
        **{name: getattr(held, name) for name in (*names, *more)},
        "winner": winner,
        "number": number,
        "bids": [_bidder(store, bid) for bid in held.bids],
    }


def _bidder(store: Store, bid: Bid) -> dict[str, Any]:
    partner = partners.get(store, bid.partner_id)
    return {
        "uid": partner.uid,
        "name_kk": partner.name_kk,
        "price": records.tenge(bid.price),
        "score": bid.score,
        "admitted": bid.admitted,
        "reason": bid.reason,
    }
