"""The colleagues' own lives: posts, education, service, a leave, categories, the staffing table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from app.papers import Both
from app.sample import stock
from app.staffing import (
    attestations,
    categories,
    duties,
    education,
    leaves,
    posts,
    service,
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


def _lives(store: Store, colleagues: Sequence[int], today: date) -> None:
    for one, life in zip(colleagues, stock.staffing()["colleague"], strict=True):
        for name, book in _BOOKS.items():
            for said in life.get(name, ()):
                book.add(store, book.draft(one, **_dated(book.draft, said, today)))
        if own := life.get("duties"):
            duties.put(store, one, [Both(*each) for each in own])


def _dated(draft: Any, said: Mapping[str, Any], today: date) -> dict[str, Any]:
    days = {each.name for each in fields(draft) if str(each.type).startswith("date")}
    return {
        name: today + timedelta(value) if name in days else value for name, value in said.items()
    }
