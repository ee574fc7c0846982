"""What is agreed with others: plans, contracts and their acceptance, lists to be sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.agencies import contracts, deliveries
from app.agencies.contracts import Contract
from app.papers import Both
from app.registry import partners
from app.schooling import undecided
from app.today.items import Asked, Item

ACCEPT = 5
"""Working days after a month, or after the contract, within which its services are accepted."""
SEND = 3
"""Working days after a list of undecided pupils is made within which it is sent."""
_DAY = timedelta(days=1)


def plan_lines(asked: Asked) -> Iterator[Item]:
    """Yield the lines of plans in force that are due and have no session in the calendar."""
    forms = {
        row[0]: Both(*row[1:]) for row in asked.tuples("select id, name_kk, name_ru from form")
    }
    for plan, standings in asked.planned:
        for each in standings:
            waiting = each.standing != "done" and not each.sessions
            if waiting and each.due is not None and each.due <= asked.until:
                line = each.line
                yield Item(
                    kind="plan-line",
                    key=f"plan_line/{line.id}",
                    on=each.due,
                    room="cohorts/plan",
                    record=plan.id,
                    what=line.title if line.title.kk else forms[line.form_id],
                    who=_partner(asked, line.partner_id or line.host_id),
                    count=line.expected or 0,
                )


def ends(asked: Asked) -> Iterator[Item]:
    """Yield the contracts that end in thirty days, in seven, today (R190-6.2, 14)."""
    for each in contracts.listed(asked.store):
        notice = contracts.notice(each, asked.day)
        if notice is not None:
            yield Item(
                kind="contract-ends",
                key=f"contract/{each.id}",
                on=_end(each),
                stage=str(notice),
                room="partners/contracts",
                record=each.id,
                what=Both(each.number),
                who=_partner(asked, each.partner_id),
                days=contracts.days_left(each, asked.day) or 0,
            )


def acceptances(asked: Asked) -> Iterator[Item]:
    """Yield the contracts under which services of past months were held and never accepted."""
    for each in contracts.listed(asked.store):
        first = _unaccepted(asked, each)
        if first is None:
            continue
        over = min(_end(each), _month_end(first))
        if over < asked.day:
            yield Item(
                kind="acceptance",
                key=f"contract/{each.id}",
                on=asked.working.add(over, ACCEPT),
                room="partners/contracts",
                record=each.id,
                what=Both(each.number),
                who=_partner(asked, each.partner_id),
            )


def _unaccepted(asked: Asked, contract: Contract) -> date | None:
    """Return the first day on which a service was delivered that no act covers."""
    sessions = deliveries.sessions_of(asked.store, contract, last=asked.day)
    if not contract.services or not sessions:
        return None
    acts = deliveries.acceptances(asked.store, contract.id)
    numbers = ", ".join(map(str, sessions))
    wanted = {each.form_id for each in contract.services}
    sql = f"select day, form_id from session where id in ({numbers}) order by day"
    for held, form in asked.tuples(sql):
        day = date.fromisoformat(held)
        ordered = None in wanted or form in wanted
        if ordered and not any(act.first <= day <= act.last for act in acts):
            return day
    return None


def unsent(asked: Asked) -> Iterator[Item]:
    """Yield the lists of undecided pupils that were not sent (R190-17)."""
    for each in undecided.listed(asked.store):
        if each.sent_on is None and each.made_on is not None:
            yield Item(
                kind="undecided",
                key=f"undecided_list/{each.id}",
                on=asked.working.add(each.made_on, SEND),
                room="cohorts/undecided",
                record=each.id,
                what=Both(each.title_kk, each.title_ru),
                who=_partner(asked, each.partner_id),
            )


def _end(contract: Contract) -> date:
    days = [each for each in (contract.last, contract.ended_on) if each is not None]
    return min(days)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _DAY


def _partner(asked: Asked, partner_id: int | None) -> Both:
    return partners.get(asked.store, partner_id).name if partner_id else Both("")
