"""What every record of a colleague's life answers for: whose it is, its words, its days."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from app import drafts
from app.errors import FieldRefusal
from app.guidance import rows
from app.kazakh import names

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from app.store.store import Row, Store

LONG = 2000

Draft = TypeVar("Draft", bound="DataclassInstance")
Record = TypeVar("Record", bound="DataclassInstance")


@dataclass(frozen=True)
class Book(Generic[Draft, Record]):
    """One table of records that belong to colleagues: how they are entered, put right and read."""

    table: str
    draft: type[Draft]
    record: type[Record]
    checked: Callable[[Store, Draft], Draft]
    order: str = "since desc, id desc"

    def add(self, store: Store, draft: Draft) -> int:
        """Enter a record; what :meth:`checked` refuses is refused."""
        tidy = self.checked(store, draft)
        with store.transaction(f"{self.table}.add", whose(store, tidy)):
            return store.insert(self.table, rows.row(tidy))

    def change(self, store: Store, record_id: int, draft: Draft) -> None:
        """Put a record right; whose it is stays."""
        known = self.get(store, record_id)
        kept = {} if not _owned(known) else {"staff_id": known.staff_id}  # type: ignore[attr-defined]
        tidy = self.checked(store, replace(draft, **kept))
        with store.transaction(f"{self.table}.change", whose(store, tidy)):
            store.update(self.table, record_id, rows.row(tidy))

    def remove(self, store: Store, record_id: int) -> None:
        """Take back a record entered by mistake; the journal keeps it."""
        with store.transaction(f"{self.table}.remove", whose(store, self.get(store, record_id))):
            store.delete(self.table, record_id)

    def get(self, store: Store, record_id: int) -> Record:
        """Return a record, or refuse an unknown number."""
        return self.read(store.row(self.table, record_id))

    def of(self, store: Store, staff_id: int) -> list[Record]:
        """Return a colleague's records, newest first."""
        sql = f"select * from {self.table} where staff_id = ? order by {self.order}"
        return [self.read(row) for row in store.query(sql, (staff_id,))]

    def all(self, store: Store) -> list[Record]:
        """Return the records of everybody, newest first."""
        found = store.query(f"select * from {self.table} order by {self.order}")
        return [self.read(row) for row in found]

    def read(self, row: Row) -> Record:
        """Return the record that a row holds."""
        return rows.read(self.record, row)

    def draft_of(self, record: Record) -> Draft:
        """Return the part of a record that a person types."""
        return rows.part(self.draft, record)


def _owned(record: object) -> bool:
    return hasattr(record, "staff_id")


def whose(store: Store, record: object) -> str:
    """Return the name of the colleague a record belongs to, for the journal; refuses nobody."""
    if not _owned(record):
        return ""
    row = store.row("staff", record.staff_id)  # type: ignore[attr-defined]
    return names.Name(row["surname"], row["given_name"], row["patronymic"]).full


def tidied(draft: Draft, lines: Collection[str], long: Collection[str] = ()) -> Draft:
    """Return the draft with tidy texts; a Kazakh one left empty is said as the Russian."""
    return drafts.tidied(draft, lines, long, LONG)


def said(field: str, value: str) -> None:
    """Refuse an empty text where one is needed."""
    if not value:
        raise FieldRefusal(field, "field-required")


def dated(field: str, day: date | None) -> date:
    """Return a day that must be given, or refuse its absence."""
    if day is None:
        raise FieldRefusal(field, "date-missing")
    return day


def in_order(since: date | None, until: date | None, field: str = "until") -> None:
    """Refuse a first day that is missing, and a last one before it."""
    first = dated("since", since)
    if until is not None and until < first:
        raise FieldRefusal(field, "dates-crossed")


def holds(since: date, until: date | None, day: date) -> bool:
    """Tell whether something from a day to a day stands on a day; both end days count."""
    return since <= day and (until is None or day <= until)
