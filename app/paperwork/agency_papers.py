"""Papers of private agencies: the protocol of a selection, the act by which services are accepted.

Adults and youth are two tracks that never share a paper (R190-6.1 and 6.2, 13 and 14).
"""

from __future__ import annotations

from datetime import date
from functools import partial

from app import papers
from app.agencies import contracts, deliveries, settlements, tenders
from app.agencies.tenders import Bid, Tender
from app.guidance.cases import refuse_issued
from app.papers import NOTHING, Both
from app.paperwork import headings, officials
from app.paperwork.phrases import section
from app.paperwork.register import Entry, Issued, Render
from app.registry import partners
from app.store.store import Store

_SELECTED = {"adults": "R190-6.1", "youth": "R190-13"}
_CONTRACTED = {"adults": "R190-6.2", "youth": "R190-14"}


def print_protocol(
    store: Store,
    tender_id: int,
    day: date,
    render: Render,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue the protocol of a selection: bidders, their marks, the result (R190-6.1, 13).

    Refuses a selection whose protocol stands; from now on nothing in it is changed.
    """
    held = tenders.get(store, tender_id)
    refuse_issued(store, held.paper_id)
    if held.held_on is None:
        raise AssertionError(tender_id)
    wanted = signatory_id or held.signatory_id
    officer, signer = officials.pair(store, officer_id, wanted, day, "tender_protocol")
    winner = partners.get(store, held.winner_id).name if held.winner_id else NOTHING
    make = partial(
        papers.TenderProtocol,
        track=held.track,
        held_on=held.held_on,
        announced_on=held.announced_on,
        basis=held.basis,
        subject=Both(held.subject_kk, held.subject_ru),
        criteria=held.criteria,
        bidders=tuple(_bidder(store, held, bid) for bid in held.bids),
        winner=winner,
        result=Both(held.result_kk, held.result_ru),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        footer=headings.basis(_SELECTED[held.track]),
    )
    about = held.subject_kk or held.basis_kk
    with store.transaction("tender.issue", about):
        entry = Entry(about, winner.kk)
        issued = headings.issue(store, "tender_protocol", day, entry, make, render)
        store.update("tender", tender_id, {"paper_id": issued.id, "signatory_id": signer})
        return issued


def _bidder(store: Store, tender: Tender, bid: Bid) -> papers.Bidder:
    partner = partners.get(store, bid.partner_id)
    return papers.Bidder(
        name=partner.name,
        bin=partner.number,
        price=bid.price,
        score=bid.score,
        admitted=bid.admitted,
        reason=bid.reason,
        winner=bid.partner_id == tender.winner_id,
    )


def print_acceptance(
    store: Store,
    acceptance_id: int,
    day: date,
    render: Render,
    signatory_id: int | None = None,
) -> Issued:
    """Issue the act by which services of some days are accepted, for both parties to sign.

    Refuses an acceptance whose act stands.
    """
    held = deliveries.acceptance(store, acceptance_id)
    refuse_issued(store, held.paper_id)
    contract = contracts.get(store, held.contract_id)
    if contract.signed_on is None:
        raise AssertionError(contract.id)
    agency = partners.get(store, contract.partner_id)
    wanted = signatory_id or held.signatory_id
    signer = officials.signatory(store, wanted, day, "acceptance")
    settled = settlements.of(store, contract, held.first, held.last)
    make = partial(
        papers.AcceptanceAct,
        contract=contract.number,
        signed_on=contract.signed_on,
        track=contract.track,
        agency=agency.name,
        agency_bin=agency.number,
        subject=Both(contract.subject_kk, contract.subject_ru),
        amount=contract.amount,
        first=held.first,
        last=held.last,
        accepted_on=held.accepted_on,
        rows=tuple(_service(each) for each in settled),
        total=settlements.total(settled),
        remarks=held.remarks,
        signatory=headings.signature(store, signer),
        footer=headings.basis(_CONTRACTED[contract.track]),
    )
    with store.transaction("acceptance.issue", contract.number):
        entry = Entry(contract.number, agency.name_kk)
        issued = headings.issue(store, "acceptance", day, entry, make, render)
        store.update("acceptance", acceptance_id, {"paper_id": issued.id, "signatory_id": signer})
        return issued


def _service(settled: settlements.Settled) -> papers.AcceptedService:
    return papers.AcceptedService(
        name=settled.name,
        unit=section("service_unit")[settled.service.unit],
        ordered=settled.service.ordered,
        before=settled.before,
        delivered=settled.delivered,
        accepted=settled.accepted,
        price=settled.service.price,
        cost=settled.cost,
    )
