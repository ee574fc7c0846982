"""What an agency delivered under a contract, counted from the sessions it conducted itself.

Nothing is typed twice: a held session led by the agency within the contract's days, for the
contract's own audience, is a service delivered; the acceptance act takes its figures from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.agencies import contracts
from app.agencies.contracts import Contract, Service
from app.errors import FieldRefusal, Refusal
from app.guidance import cases
from app.kazakh import text
from app.papers import Both
from app.store.store import Row, Store


@dataclass(frozen=True, slots=True)
class Delivery:
    """A service ordered and what was delivered of it; ``cost`` in tiyn where it has a price."""

    service: Service
    name: Both
    ordered: int
    sessions: int
    persons: int
    visits: int

    @property
    def delivered(self) -> int:
        """How much was delivered, in the unit the service is ordered in."""
        counted = {"session": self.sessions, "person": self.persons, "visit": self.visits}
        return counted[self.service.unit]

    @property
    def cost(self) -> int | None:
        """What the delivered part costs; more than was ordered is not paid for."""
        price = self.service.price
        return None if price is None else price * min(self.delivered, self.ordered)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An act by which services of some days were accepted."""

    id: int
    uid: str
    contract_id: int
    first: date
    last: date
    accepted_on: date
    remarks: str
    signatory_id: int | None
    paper_id: int | None


def of(store: Store, contract: Contract, first: date, last: date) -> list[Delivery]:
    """Return what was delivered of each service in some days, both included."""
    return [_delivery(store, contract, each, first, last) for each in contract.services]


def _delivery(
    store: Store, contract: Contract, service: Service, first: date, last: date
) -> Delivery:
    condition, values = _condition(contract, service.form_id, first, last)
    sql = f"""
      select count(*), coalesce(sum(participants), 0) from session where {condition}
    """
    sessions, unnamed = store.tuples(sql, values)[0]
    sql = f"""
      select count(distinct person_id), count(*) from session
        join attendance on session_id = session.id and mark = 'present' where {condition}
    """
    persons, visits = store.tuples(sql, values)[0]
    name = contracts.service_name(store, service)
    # Who was only counted is nobody twice: each is a person once.
    return Delivery(service, name, service.ordered, sessions, persons + unnamed, visits + unnamed)


_AUDIENCE = {"adults": ("adults", "mixed"), "youth": ("youth", "mixed")}


def _condition(
    contract: Contract, form_id: int | None, first: date, last: date
) -> tuple[str, dict[str, Any]]:
    if contract.first is None or contract.last is None:
        raise AssertionError(contract.id)
    until = min(last, contract.last, contract.ended_on or contract.last)
    values: dict[str, Any] = {
        "first": max(first, contract.first).isoformat(),
        "last": until.isoformat(),
        "partner": contract.partner_id,
        "form": form_id,
        "one": _AUDIENCE[contract.track][0],
        "both": _AUDIENCE[contract.track][1],
    }
    condition = """
      state = 'held' and day between :first and :last and audience in (:one, :both)
      and (:form is null or form_id = :form)
      and exists (select 1 from session_conductor
                   where session_id = session.id and session_conductor.partner_id = :partner)
    """
    return condition, values


def sessions_of(
    store: Store,
    contract: Contract,
    form_id: int | None = None,
    first: date | None = None,
    last: date | None = None,
) -> list[int]:
    """Return the held sessions that count under a contract in some days, its whole term if none."""
    if contract.first is None or contract.last is None:
        raise AssertionError(contract.id)
    days = (first or contract.first, last or contract.last)
    condition, values = _condition(contract, form_id, *days)
    sql = f"select session.id from session where {condition} order by day, session.id"
    return [row[0] for row in store.tuples(sql, values)]


def accept(
    store: Store,
    contract_id: int,
    first: date,
    last: date,
    accepted_on: date,
    remarks: str = "",
    signatory_id: int | None = None,
) -> int:
    """Accept the services of some days; refuses days outside the contract or accepted before."""
    held = contracts.get(store, contract_id)
    _check_days(store, held, first, last, accepted_on)
    with store.transaction("contract.accept", held.number):
        values = {
            "contract_id": contract_id,
            "first": first.isoformat(),
            "last": last.isoformat(),
            "accepted_on": accepted_on.isoformat(),
            "remarks": text.field_lines("remarks", remarks, 5000),
            "signatory_id": signatory_id,
        }
        return store.insert("acceptance", values)


def _check_days(
    store: Store, contract: Contract, first: date, last: date, accepted_on: date
) -> None:
    if last < first:
        raise FieldRefusal("last", "dates-crossed")
    if contract.first is None or contract.last is None:
        raise AssertionError(contract.id)
    until = min(contract.last, contract.ended_on or contract.last)
    if not contract.first <= first <= last <= until:
        outside = {"since": contract.first, "until": until}
        raise FieldRefusal("first", "contract-day-outside", **outside)
    if accepted_on > store.today():
        raise FieldRefusal("accepted_on", "date-in-future")
    if accepted_on < last:
        raise FieldRefusal("accepted_on", "dates-crossed")
    for each in acceptances(store, contract.id):
        if each.first <= last and first <= each.last:
            raise FieldRefusal("first", "acceptance-overlaps", since=each.first, until=each.last)


def refuse_overlaps(store: Store, acceptance_ids: Sequence[int]) -> None:
    """Refuse two acts for one day of a contract, however they came to be so."""
    sql = """
      select other.first, other.last from acceptance join acceptance other
          on other.contract_id = acceptance.contract_id and other.id <> acceptance.id
         and other.first <= acceptance.last and acceptance.first <= other.last
       where acceptance.id in (select value from json_each(?))
    """
    for first, last in store.tuples(sql, (str(list(acceptance_ids)),)):
        days = {"since": date.fromisoformat(first), "until": date.fromisoformat(last)}
        raise Refusal("acceptance-overlaps", **days)


def withdraw(store: Store, acceptance_id: int) -> None:
    """Take back an acceptance entered by mistake; refuses one whose act was printed."""
    cases.refuse_issued(store, acceptance(store, acceptance_id).paper_id)
    with store.transaction("contract.accept_remove"):
        store.delete("acceptance", acceptance_id)


def acceptance(store: Store, acceptance_id: int) -> Acceptance:
    """Return an act, or refuse an unknown number."""
    return _acceptance(store.row("acceptance", acceptance_id))


def acceptances(store: Store, contract_id: int) -> list[Acceptance]:
    """Return the acts of a contract, by the days they cover."""
    sql = "select * from acceptance where contract_id = ? order by first, id"
    return [_acceptance(row) for row in store.query(sql, (contract_id,))]


def _acceptance(row: Row) -> Acceptance:
    values = dict(row)
    for name in ("first", "last", "accepted_on"):
        values[name] = date.fromisoformat(row[name])
    return Acceptance(**values)
