"""``print`` for the papers of staff: a colleague's, or all of them for a day or a period."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.kazakh import dates
from app.papers import Both
from app.paperwork import staff_papers
from app.paperwork.register import Issued
from app.store.store import Store
from reports import batch
from ui.console import choosing
from ui.console.desk import Desk
from ui.console.usage import Shape, day

examples = (
    "print job-description Оспанова --out job.pdf",
    "print qualification-sheet Оспанова --on 31.12.2026 --out sheet.pdf",
    "print staff-list --out staff.pdf",
    "print attestation-calendar --from 01.01.2027 --to 31.12.2027 --out calendar.pdf",
    "print load --from 01.10.2026 --to 31.12.2026 --out load.pdf",
    "print hand-over Оспанова --taker Ким --out act.pdf",
)


def shape(shape: Shape) -> None:
    """Take a day or a period, the rule aimed at, who takes over and on what ground."""
    shape.take("--on", metavar="DATE", type=day, words="print-on")
    shape.take("--from", dest="first", metavar="DATE", type=day)
    shape.take("--to", dest="last", metavar="DATE", type=day)
    shape.take("--rule", metavar="RULE", default="", words="print-rule")
    shape.take("--taker", metavar="COLLEAGUE", words="print-taker")
    shape.take("--ground", metavar="TEXT", default="", words="print-ground")


def warnings(store: Store, kind: str, desk: Desk) -> list[str]:
    """Return what is to be looked at before the paper is signed: acts repealed since (A30)."""
    if kind != "job_description":
        return []
    colleague = choosing.colleague(store, desk.asked.record)
    return list(staff_papers.outdated(store, colleague.id, desk.today()))


def _job_description(store: Store, desk: Desk, today: date) -> Issued:
    colleague = choosing.colleague(store, desk.asked.record)
    return staff_papers.print_job_description(store, colleague.id, today, batch.render)


def _qualification_sheet(store: Store, desk: Desk, today: date) -> Issued:
    asked = desk.asked
    colleague = choosing.colleague(store, asked.record)
    return staff_papers.print_qualification_sheet(
        store, colleague.id, today, batch.render, asked.on, asked.rule
    )


def _staff_list(store: Store, desk: Desk, today: date) -> Issued:
    return staff_papers.print_staff_list(store, today, batch.render, desk.asked.on)


def _calendar(store: Store, desk: Desk, today: date) -> Issued:
    """Without days, the calendar year of today."""
    first = desk.asked.first or date(today.year, 1, 1)
    last = desk.asked.last or date(first.year, 12, 31)
    return staff_papers.print_attestation_calendar(store, first, last, today, batch.render)


def _load(store: Store, desk: Desk, today: date) -> Issued:
    """Without days, the quarter of today."""
    first, last = dates.quarter_range(today.year, dates.quarter_of(today))
    first, last = desk.asked.first or first, desk.asked.last or last
    return staff_papers.print_load(store, first, last, today, batch.render)


def _hand_over(store: Store, desk: Desk, today: date) -> Issued:
    giving = choosing.colleague(store, desk.asked.record)
    taker = desk.asked.taker
    taking = choosing.colleague(store, taker).id if taker else None
    ground = Both(desk.asked.ground)
    return staff_papers.print_hand_over(store, giving.id, today, batch.render, taking, ground)


OF_ALL: dict[str, Callable[[Store, Desk, date], Issued]] = {
    "staff_list": _staff_list,
    "attestation_calendar": _calendar,
    "load": _load,
}
"""Papers that are of no record."""
OF_COLLEAGUE: dict[str, Callable[[Store, Desk, date], Issued]] = {
    "job_description": _job_description,
    "qualification_sheet": _qualification_sheet,
    "hand_over": _hand_over,
}
"""Papers of the colleague named."""
