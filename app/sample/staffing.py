"""The colleagues' own lives: posts, education, service, a leave, categories, the staffing table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

from app.kazakh import dates
from app.papers import Both
from app.paperwork import staff_papers
from app.paperwork.register import Render
from app.sample import stock
from app.staffing import (
    attestations,
    categories,
    duties,
    education,
    handing_over,
    leaves,
    posts,
    service,
    staff,
    staffing_table,
    training,
)
from app.staffing.entries import Book
from app.store.store import Store

_BOOKS: Mapping[str, Book[Any, Any]] = {
    "post": posts.BOOK,
    "education": education.BOOK,
    "service": service.BOOK,
    "leave": leaves.BOOK,
    "training": training.BOOK,
    "category": categories.BOOK,
    "attestation": attestations.BOOK,
}


def enter(store: Store, today: date) -> None:
    """Enter what there is to know of the colleagues on the day their history ends."""
    colleagues = [int(row[0]) for row in store.tuples("select id from staff order by id")]
    with store.transaction("staff.found"):
        _lives(store, colleagues, today)
        since = date(today.year, 1, 1)
        for line in stock.staffing()["line"]:
            said = {"since": since, "document": "№ 2-ж", **line}
            staffing_table.add(store, staffing_table.Draft(**said))


def issue_papers(store: Store, today: date, render: Render) -> Mapping[str, int]:
    """Issue one paper of staff of each kind on the last day; return them by name."""
    one = next(each.id for each in staff.listed(store, today) if duties.of(store, each.id))
    first, last = dates.quarter_range(today.year, dates.quarter_of(today))
    year = date(today.year, 1, 1), date(today.year, 12, 31)
    made = {
        "job-description": staff_papers.print_job_description(store, one, today, render),
        "qualification-sheet": staff_papers.print_qualification_sheet(store, one, today, render),
        "staff-list": staff_papers.print_staff_list(store, today, render),
        "attestation-calendar": staff_papers.print_attestation_calendar(
            store, *year, today, render
        ),
        "load": staff_papers.print_load(store, first, last, today, render),
    }
    if handing_over.of(store, one):
        made["hand-over"] = staff_papers.print_hand_over(store, one, today, render)
    return {name: issued.id for name, issued in made.items()}


def _lives(store: Store, colleagues: Sequence[int], today: date) -> None:
    for one, life in zip(colleagues, stock.staffing()["colleague"], strict=True):
        for name, book in _BOOKS.items():
            for said in life.get(name, ()):
                book.add(store, book.draft(one, **_dated(book.draft, said, today)))
        if own := life.get("duties"):
            duties.put(store, one, [Both(*each) for each in own])
        _begin(store, one)


def _begin(store: Store, one: int) -> None:
    """Nobody holds a post before the day on which they came to work."""
    known = staff.get(store, one)
    first = min([each.since for each in posts.of(store, one) if each.since], default=None)
    if first is not None and known.since is not None and first < known.since:
        staff.change(store, one, replace(staff.draft_of(known), since=first))


def _dated(draft: Any, said: Mapping[str, Any], today: date) -> dict[str, Any]:
    days = {each.name for each in fields(draft) if str(each.type).startswith("date")}
    return {
        name: today + timedelta(value) if name in days else value for name, value in said.items()
    }
