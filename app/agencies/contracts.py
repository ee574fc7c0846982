"""Paid contracts with private agencies: what is ordered, for whom, until when (R190-6.2, 14).

Adults and youth never share a contract. Money is kept in tiyn, a hundredth of a tenge.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from app.agencies import tenders
from app.errors import FieldRefusal, Refusal
from app.guidance import forms
from app.kazakh import money, text
from app.papers import Both
from app.registry import partners
from app.store.store import Row, Store

UNITS = ("session", "person", "visit")
"""What a service is counted in: sessions held, different persons, visits."""
NOTICE = (30, 7, 0)
"""Days before a contract's end on which it is spoken of; afterwards it stays in sight, quiet."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service ordered; ``price`` is of one unit, in tiyn."""

    form_id: int | None = None
    name_kk: str = ""
    name_ru: str = ""
    unit: str = "session"
    ordered: int = 0
    price: int | None = None

    @property
    def name(self) -> Both:
        """The service's own name in both languages, if it has one beside the form's."""
        return Both(self.name_kk, self.name_ru)


@dataclass(frozen=True, slots=True)
class Draft:
    """A contract as typed; both end days count."""

    track: str = "adults"
    number: str = ""
    signed_on: date | None = None
    partner_id: int = 0
    tender_id: int | None = None
    first: date | None = None
    last: date | None = None
    subject_kk: str = ""
    subject_ru: str = ""
    amount: int | None = None
    note: str = ""
    services: tuple[Service, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract(Draft):
    """A contract on the books; ``ended_on`` where it was ended before its time."""

    id: int = 0
    uid: str = ""
    ended_on: date | None = None
    ended_reason: str = ""

    def runs_on(self, day: date) -> bool:
        """Tell whether the contract is in force on a day."""
        if self.first is None or self.last is None:
            raise AssertionError(self.id)
        return self.first <= day <= min(self.last, self.ended_on or self.last)


FIELDS = tuple(each.name for each in fields(Draft))
_DATES = ("signed_on", "first", "last")


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses a missing number, day or party, a party that is no agency, crossed dates, a selection
    of the other track or won by somebody else, and services below nought.
    """
    if draft.track not in tenders.TRACKS:
        raise FieldRefusal("track", "choice-unknown", value=draft.track)
    tidy = _tidied(draft)
    if not tidy.number:
        raise FieldRefusal("number", "field-required")
    for name in _DATES:
        if getattr(tidy, name) is None:
            raise FieldRefusal(name, "date-missing")
    if tidy.first and tidy.last and tidy.last < tidy.first:
        raise FieldRefusal("last", "dates-crossed")
    if tidy.amount is not None and not 0 <= tidy.amount <= money.MOST:
        raise FieldRefusal("amount", "count-outside", least=0, most=money.MOST)
    _check_party(store, tidy)
    return tidy


def _tidied(draft: Draft) -> Draft:
    lines: dict[str, Any] = {
        name: text.field(name, getattr(draft, name), 500)
        for name in ("number", "subject_kk", "subject_ru")
    }
    services = tuple(_service(each) for each in draft.services)
    note = text.field_lines("note", draft.note, 5000)
    return replace(draft, **lines, note=note, services=services)


def _service(service: Service) -> Service:
    if service.unit not in UNITS:
        raise FieldRefusal("services", "choice-unknown", value=service.unit)
    if not 0 <= service.ordered <= 1_000_000:
        raise FieldRefusal("services", "count-outside", least=0, most=1_000_000)
    if service.price is not None and not 0 <= service.price <= money.MOST:
        raise FieldRefusal("services", "count-outside", least=0, most=money.MOST)
    kk, ru = (text.field("services", words, 300) for words in (service.name_kk, service.name_ru))
    if service.form_id is None and not kk:
        raise FieldRefusal("services", "form-missing")
    return replace(service, name_kk=kk, name_ru=ru)


def _check_party(store: Store, draft: Draft) -> None:
    if not draft.partner_id:
        raise FieldRefusal("partner_id", "agency-not-chosen")
    partner = partners.get(store, draft.partner_id)
    if "agency" not in partner.roles:
        raise FieldRefusal("partner_id", "not-an-agency", name=partner.name_kk)
    if draft.tender_id is None:
        return
    tender = tenders.get(store, draft.tender_id)
    if tender.track != draft.track:
        raise FieldRefusal("tender_id", "tender-of-other-track")
    if tender.winner_id != draft.partner_id:
        raise FieldRefusal("tender_id", "tender-won-by-another")


def add(store: Store, draft: Draft) -> int:
    """Enter a contract; refuses a number entered already for that day."""
    tidy = checked(store, draft)
    _refuse_known(store, tidy, 0)
    with store.transaction("contract.add", tidy.number):
        contract = store.insert("contract", _row(tidy))
        _keep_services(store, contract, tidy)
        return contract


def _refuse_known(store: Store, draft: Draft, but: int) -> None:
    sql = "select 1 from contract where number = ? and signed_on = ? and id <> ?"
    if draft.signed_on and store.scalar(sql, (draft.number, draft.signed_on.isoformat(), but)):
        raise FieldRefusal("number", "contract-known", number=draft.number)


def change(store: Store, contract_id: int, draft: Draft) -> None:
    """Save a contract.

    Once a service was accepted under it, refuses another track or party, and a term that leaves
    the accepted days out.
    """
    tidy, held = checked(store, draft), get(store, contract_id)
    _refuse_known(store, tidy, contract_id)
    moved = (held.track, held.partner_id) != (tidy.track, tidy.partner_id)
    if moved and store.scalar("select 1 from acceptance where contract_id = ?", (contract_id,)):
        raise Refusal("contract-has-acceptance")
    _refuse_accepted_outside(store, contract_id, tidy.first, tidy.last)
    with store.transaction("contract.change", tidy.number):
        store.update("contract", contract_id, _row(tidy))
        if held.services != tidy.services:
            sql = "select id from contract_service where contract_id = ?"
            for (service,) in store.tuples(sql, (contract_id,)):
                store.delete("contract_service", service)
            _keep_services(store, contract_id, tidy)


def _refuse_accepted_outside(
    store: Store, contract_id: int, first: date | None, last: date | None
) -> None:
    if first is None or last is None:
        raise AssertionError(contract_id)
    sql = "select 1 from acceptance where contract_id = ? and (first < ? or last > ?)"
    if store.scalar(sql, (contract_id, first.isoformat(), last.isoformat())):
        raise Refusal("contract-has-acceptance")


def end(store: Store, contract_id: int, day: date, reason: str) -> None:
    """End a contract before its time, on its last day, with the reason.

    Refuses a day outside its term, and one before days whose services were accepted.
    """
    held, why = get(store, contract_id), text.field("reason", reason, 500)
    if not why:
        raise FieldRefusal("reason", "reason-missing")
    if held.first is not None and held.last is not None and not held.first <= day <= held.last:
        raise FieldRefusal("ended_on", "contract-day-outside", since=held.first, until=held.last)
    _refuse_accepted_outside(store, contract_id, held.first, day)
    with store.transaction("contract.end", held.number):
        store.update("contract", contract_id, {"ended_on": day.isoformat(), "ended_reason": why})


def remove(store: Store, contract_id: int) -> None:
    """Take away a contract entered by mistake; refuses one with an acceptance act."""
    if store.scalar("select 1 from acceptance where contract_id = ?", (contract_id,)):
        raise Refusal("contract-has-acceptance")
    with store.transaction("contract.remove"):
        sql = "select id from contract_service where contract_id = ?"
        for (service,) in store.tuples(sql, (contract_id,)):
            store.delete("contract_service", service)
        store.delete("contract", contract_id)


def _keep_services(store: Store, contract_id: int, draft: Draft) -> None:
    for position, service in enumerate(draft.services):
        row = {"contract_id": contract_id, "position": position, **asdict(service)}
        store.insert("contract_service", row)


# Reading


def get(store: Store, contract_id: int) -> Contract:
    """Return a contract with its services, or refuse an unknown number."""
    return _contract(store, store.row("contract", contract_id))


def by_uid(store: Store, uid: str) -> Contract:
    """Return the contract with this public identifier, or refuse."""
    found = store.scalar("select id from contract where uid = ?", (uid,))
    if found is None:
        raise Refusal("contract-unknown", contract=uid)
    return get(store, int(found))


def listed(store: Store, track: str = "") -> list[Contract]:
    """Return the contracts, the one that ends last first."""
    sql = "select * from contract where ? in ('', track) order by last desc, id desc"
    return [_contract(store, row) for row in store.query(sql, (track,))]


def of_partner(store: Store, partner_id: int) -> list[Contract]:
    """Return the contracts with a partner, the one that ends last first."""
    sql = "select * from contract where partner_id = ? order by last desc, id desc"
    return [_contract(store, row) for row in store.query(sql, (partner_id,))]


def draft_of(contract: Contract) -> Draft:
    """Return the part of a contract that a person types."""
    return Draft(**{name: getattr(contract, name) for name in FIELDS})


def worth(draft: Draft) -> int | None:
    """Return what the services ordered cost in all, in tiyn; None where one has no price."""
    costs = [None if each.price is None else each.price * each.ordered for each in draft.services]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if known and len(known) == len(costs) else None


def days_left(contract: Contract, today: date) -> int | None:
    """Return the days until a running contract ends; None for one ended, over or to come."""
    if contract.last is None or not contract.runs_on(today):
        return None
    return (min(contract.last, contract.ended_on or contract.last) - today).days


def notice(contract: Contract, today: date) -> int | None:
    """Return which of the notices of a contract's end is due: 30, 7 or 0; None before the first.

    An office that was shut on the very day is told on the next one.
    """
    left = days_left(contract, today)
    return None if left is None else min((each for each in NOTICE if left <= each), default=None)


def service_name(store: Store, service: Service) -> Both:
    """Return what a service is called: its own name, else its form's."""
    if service.name_kk or service.form_id is None:
        return service.name
    return forms.get(store, service.form_id).name


def _row(draft: Draft) -> dict[str, Any]:
    row = {name: getattr(draft, name) for name in FIELDS if name != "services"}
    for name in _DATES:
        row[name] = row[name].isoformat() if row[name] else None
    return row


def _contract(store: Store, row: Row) -> Contract:
    values = {name: row[name] for name in FIELDS if name != "services"}
    for name in _DATES:
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    sql = """
      select form_id, name_kk, name_ru, unit, ordered, price from contract_service
       where contract_id = ? order by position
    """
    services = tuple(Service(*each) for each in store.tuples(sql, (row["id"],)))
    ended = date.fromisoformat(row["ended_on"]) if row["ended_on"] else None
    kept = {"id": row["id"], "uid": row["uid"], "ended_reason": row["ended_reason"]}
    return Contract(**values, **kept, services=services, ended_on=ended)
