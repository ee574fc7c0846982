"""What is said of selections, contracts, their services and lists that came in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.agencies import contracts
from app.agencies.contracts import Contract, Service
from app.agencies.tenders import Tender
from app.kazakh import money
from app.kazakh.dates import short_date
from app.registry.incoming import Incoming
from app.store.store import Store
from ui import language
from ui.parts.pill import Badge

translate = QCoreApplication.translate


def track(key: str) -> str:
    """Return whom a selection or a contract is for."""
    return {
        "adults": translate("Agencies", "Adults"),
        "youth": translate("Agencies", "Students and pupils"),
    }[key]


def unit(key: str) -> str:
    """Return what a service is counted in."""
    return {
        "session": translate("Agencies", "Session"),
        "person": translate("Agencies", "Person"),
        "visit": translate("Agencies", "Visit"),
    }[key]


def kind(key: str) -> str:
    """Return what a list that came in names."""
    return {
        "enterprises": translate("Agencies", "Enterprises, from the chamber"),
        "hosts": translate("Agencies", "Hosts, from the education authority"),
    }[key]


def standing(contract: Contract, today: date) -> str:
    """Return where a contract stands on a day: the chip it is found under."""
    if contract.first is not None and today < contract.first:
        return "coming"
    left = contracts.days_left(contract, today)
    if left is None:
        return "over"
    return "running" if left > contracts.NOTICE[0] else "ending"


def contract_badge(contract: Contract, today: date) -> Badge:
    """Return the pill of a contract; the one that ends soon counts the days."""
    left = contracts.days_left(contract, today)
    key = standing(contract, today)
    if key == "coming":
        return Badge(translate("Agencies", "Not begun yet"))
    if key == "running":
        return Badge(translate("Agencies", "In force"), "ok", live=True)
    if left is None:
        ended = contract.ended_on is not None
        over = translate("Agencies", "Term is over")
        return Badge(translate("Agencies", "Ended early") if ended else over)
    if left == 0:
        return Badge(translate("Agencies", "Ends today"), "err", live=True)
    said = translate("Agencies", "Days left: {count}").format(count=left)
    return Badge(said, "warn", live=True)


def tender_badge(tender: Tender) -> Badge:
    """Return the pill of a selection: whether it has come to a winner."""
    if tender.winner_id is None:
        return Badge(translate("Agencies", "No winner"), "warn")
    return Badge(translate("Agencies", "Winner chosen"), "ok")


def tender_name(tender: Tender) -> str:
    """Return what a selection is called: its subject, else its day."""
    subject = tender.subject_kk if language.current() == "kk" else tender.subject_ru
    if subject or tender.subject_kk:
        return subject or tender.subject_kk
    day = short_date(tender.held_on) if tender.held_on else ""
    return translate("Agencies", "Selection of {day}").format(day=day)


def contract_name(contract: Contract) -> str:
    """Return a contract's number and day."""
    day = short_date(contract.signed_on) if contract.signed_on else ""
    return translate("Agencies", "№ {number} of {day}").format(number=contract.number, day=day)


def incoming_name(held: Incoming) -> str:
    """Return a list's number and day."""
    number = translate("Agencies", "№ {number}").format(number=held.document)
    if held.document_date is None:
        return number
    day = short_date(held.document_date)
    return translate("Agencies", "№ {number} of {day}").format(number=held.document, day=day)


def days(first: date | None, last: date | None) -> str:
    """Return a term."""
    return " – ".join(short_date(day) for day in (first, last) if day)


def tenge(tiyn: int | None) -> str:
    """Return a sum with its sign, or nothing for none."""
    return "" if tiyn is None else f"{money.tenge(tiyn)}\N{NO-BREAK SPACE}₸"


def service(store: Store, held: Service) -> str:
    """Return what a service is called in the language of the window."""
    return language.spoken(contracts.service_name(store, held))
