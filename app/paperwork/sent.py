"""Referrals that were issued: where each stands, whose they are, which answers are late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.errors import Refusal
from app.papers import Both
from app.store.store import Row, Store

STATES = ("issued", "came", "accepted", "refused", "no_show", "revoked")
OPEN = ("issued", "came")
OPEN = ("issued", "came")


@dataclass(frozen=True, slots=True)
class Referral:
    """An issued referral and where it stands; ``correction`` says why its state was put right."""

    id: int
    uid: str
    paper_id: int
    number: str
    person_id: int
    kind_id: int
    partner_id: int | None
    position: Both
    issued_on: date
    come_by: date | None
    answer_by: date
    state: str
    state_on: date
    state_source: str
    state_reason: str
    order_number: str
    correction: str
    officer_id: int | None
    signatory_id: int | None
    addressee: str
    to_whom: str
    statuses: tuple[str, ...]


def get(store: Store, referral_id: int) -> Referral:
    """Return a referral, or refuse an unknown one."""
    return many(store, [referral_id])[0] if referral_id else _unknown(referral_id)


def _unknown(referral_id: int) -> Referral:
    raise Refusal("record-unknown", table="referral", record=referral_id)


def many(store: Store, wanted: Sequence[int]) -> list[Referral]:
    """Return referrals in the order asked for."""
    sql = f"""
      select referral.*, paper.number, paper.addressee, paper.to_whom
        from referral join paper on paper.id = paper_id
       where referral.id in ({", ".join("?" * len(wanted))})
    """
    known = {row["id"]: _referral(row) for row in store.query(sql, tuple(wanted))}
    missing = [each for each in wanted if each not in known]
    return [_unknown(missing[0])] if missing else [known[each] for each in wanted]


def of(store: Store, person_id: int) -> list[Referral]:
    """Return a person's referrals, newest first."""
    sql = "select id from referral where person_id = ? order by issued_on desc, id desc"
    return many(store, [row[0] for row in store.tuples(sql, (person_id,))])


def by_paper(store: Store, paper_id: int) -> Referral | None:
    """Return the referral that a paper of the register is, if it is one."""
    found = store.scalar("select id from referral where paper_id = ?", (paper_id,))
    return None if found is None else get(store, int(found))


def overdue(store: Store, day: date) -> list[int]:
    """Return referrals whose answer is late on a day, the latest first."""
    sql = """
      select id from referral
       where state in ('issued', 'came') and answer_by < ? order by answer_by, id
    """
    return [row[0] for row in store.tuples(sql, (day.isoformat(),))]


def _referral(row: Row) -> Referral:
    return Referral(
        id=row["id"],
        uid=row["uid"],
        paper_id=row["paper_id"],
        number=row["number"],
        person_id=row["person_id"],
        kind_id=row["kind_id"],
        partner_id=row["partner_id"],
        position=Both(row["position_kk"], row["position_ru"]),
        issued_on=date.fromisoformat(row["issued_on"]),
        come_by=date.fromisoformat(row["come_by"]) if row["come_by"] else None,
        answer_by=date.fromisoformat(row["answer_by"]),
        state=row["state"],
        state_on=date.fromisoformat(row["state_on"]),
        state_source=row["state_source"],
        state_reason=row["state_reason"],
        order_number=row["order_number"],
        correction=row["correction"],
        officer_id=row["officer_id"],
        signatory_id=row["signatory_id"],
        addressee=row["addressee"],
        to_whom=row["to_whom"],
        statuses=tuple(row["statuses"].split()),
    )
