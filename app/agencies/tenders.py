"""How the centre selects among private agencies: for adults and for youth apart.

Track A is for adults (R190-6.1), track B for students and pupils (R190-13); the two are never one
procedure, and a contract rests on one of its own track.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import cases
from app.kazakh import money, text
from app.papers import Both
from app.registry import partners
from app.store.store import Row, Store

TRACKS = ("adults", "youth")


@dataclass(frozen=True, slots=True)
class Bid:
    """An agency that offered itself: price in tiyn, score, or why it was not admitted."""

    partner_id: int = 0
    price: int | None = None
    score: int | None = None
    admitted: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A selection as typed; the basis names the law under which it was held (R190-4)."""

    track: str = "adults"
    announced_on: date | None = None
    held_on: date | None = None
    basis_kk: str = ""
    basis_ru: str = ""
    subject_kk: str = ""
    subject_ru: str = ""
    criteria: str = ""
    winner_id: int | None = None
    result_kk: str = ""
    result_ru: str = ""
    signatory_id: int | None = None
    bids: tuple[Bid, ...] = ()

    @property
    def basis(self) -> Both:
        """The legal basis in both languages."""
        return Both(self.basis_kk, self.basis_ru)


@dataclass(frozen=True, slots=True)
class Tender(Draft):
    """A selection on the books; ``paper_id`` is its protocol, once printed."""

    id: int = 0
    uid: str = ""
    paper_id: int | None = None


FIELDS = tuple(each.name for each in fields(Draft))
_LINES = ("basis_kk", "basis_ru", "subject_kk", "subject_ru", "result_kk", "result_ru")


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses no day or basis, crossed dates, a bidder that is no agency or stands twice, one not
    admitted without a reason, and a winner who made no admitted bid.
    """
    if draft.track not in TRACKS:
        raise FieldRefusal("track", "choice-unknown", value=draft.track)
    if draft.held_on is None:
        raise FieldRefusal("held_on", "date-missing")
    if draft.announced_on is not None and draft.held_on < draft.announced_on:
        raise FieldRefusal("held_on", "dates-crossed")
    lines: dict[str, Any] = {name: text.field(name, getattr(draft, name), 500) for name in _LINES}
    tidy = replace(
        draft,
        **lines,
        criteria=text.field_lines("criteria", draft.criteria, 5000),
        bids=tuple(_bid(store, bid) for bid in draft.bids),
    )
    if not tidy.basis_kk:
        raise FieldRefusal("basis_kk", "basis-missing")
    bidders = [bid.partner_id for bid in tidy.bids]
    if len(set(bidders)) < len(bidders):
        raise FieldRefusal("bids", "bidder-twice")
    able = {bid.partner_id for bid in tidy.bids if bid.admitted}
    if tidy.winner_id is not None and tidy.winner_id not in able:
        raise FieldRefusal("winner_id", "winner-not-bidder")
    return tidy


def _bid(store: Store, bid: Bid) -> Bid:
    if not bid.partner_id:
        raise FieldRefusal("bids", "agency-not-chosen")
    partner = partners.get(store, bid.partner_id)
    if "agency" not in partner.roles:
        raise FieldRefusal("bids", "not-an-agency", name=partner.name_kk)
    for name in ("price", "score"):
        value = getattr(bid, name)
        if value is not None and not 0 <= value <= money.MOST:
            raise FieldRefusal("bids", "count-outside", least=0, most=money.MOST)
    reason = text.field("bids", bid.reason, 500)
    if not bid.admitted and not reason:
        raise FieldRefusal("bids", "reason-missing")
    return replace(bid, reason=reason)


def add(store: Store, draft: Draft) -> int:
    """Enter a selection with its bidders."""
    tidy = checked(store, draft)
    with store.transaction("tender.add", tidy.subject_kk):
        tender = store.insert("tender", _row(tidy))
        _keep_bids(store, tender, tidy)
        return tender


def change(store: Store, tender_id: int, draft: Draft) -> None:
    """Save a selection; refuses one with a protocol, or that its contracts would contradict."""
    tidy, held = checked(store, draft), get(store, tender_id)
    cases.refuse_issued(store, held.paper_id)
    under = "select 1 from contract where tender_id = ? and (track <> ? or partner_id is not ?)"
    if store.scalar(under, (tender_id, tidy.track, tidy.winner_id)):
        raise Refusal("tender-has-contract")
    with store.transaction("tender.change", tidy.subject_kk):
        store.update("tender", tender_id, _row(tidy))
        if held.bids != tidy.bids:
            sql = "select id from tender_bid where tender_id = ?"
            for (bid,) in store.tuples(sql, (tender_id,)):
                store.delete("tender_bid", bid)
            _keep_bids(store, tender_id, tidy)


def remove(store: Store, tender_id: int) -> None:
    """Take away a selection entered by mistake; refuses one with a protocol or a contract."""
    cases.refuse_issued(store, get(store, tender_id).paper_id)
    if store.scalar("select 1 from contract where tender_id = ?", (tender_id,)):
        raise Refusal("tender-has-contract")
    with store.transaction("tender.remove"):
        for (bid,) in store.tuples("select id from tender_bid where tender_id = ?", (tender_id,)):
            store.delete("tender_bid", bid)
        store.delete("tender", tender_id)


def _keep_bids(store: Store, tender_id: int, draft: Draft) -> None:
    for position, bid in enumerate(draft.bids):
        row = {**asdict(bid), "admitted": int(bid.admitted)}
        store.insert("tender_bid", {"tender_id": tender_id, "position": position, **row})


def get(store: Store, tender_id: int) -> Tender:
    """Return a selection with its bidders, or refuse an unknown number."""
    return _tender(store, store.row("tender", tender_id))


def by_uid(store: Store, uid: str) -> Tender:
    """Return the selection with this public identifier, or refuse."""
    found = store.scalar("select id from tender where uid = ?", (uid.strip(),))
    if found is None:
        raise Refusal("record-unknown", table="tender", record=uid)
    return get(store, int(found))


def draft_of(tender: Tender) -> Draft:
    """Return the part of a selection that a person types."""
    return Draft(**{name: getattr(tender, name) for name in FIELDS})


def listed(store: Store, track: str = "") -> list[Tender]:
    """Return the selections, the latest first."""
    sql = "select * from tender where ? in ('', track) order by held_on desc, id desc"
    return [_tender(store, row) for row in store.query(sql, (track,))]


def _row(draft: Draft) -> dict[str, Any]:
    row = {name: getattr(draft, name) for name in FIELDS if name != "bids"}
    for name in ("announced_on", "held_on"):
        row[name] = row[name].isoformat() if row[name] else None
    return row


def _tender(store: Store, row: Row) -> Tender:
    values = {name: row[name] for name in FIELDS if name != "bids"}
    for name in ("announced_on", "held_on"):
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    sql = """
      select partner_id, price, score, admitted, reason from tender_bid
       where tender_id = ? order by position
    """
    bids = tuple(
        Bid(partner, price, score, bool(admitted), reason)
        for partner, price, score, admitted, reason in store.tuples(sql, (row["id"],))
    )
    return Tender(**values, bids=bids, id=row["id"], uid=row["uid"], paper_id=row["paper_id"])
