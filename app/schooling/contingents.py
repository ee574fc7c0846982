"""The contingent as the education authority gave it, school by school (R190-11).

Its size is theirs; what the centre holds and whom it reached are counted beside it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal
from app.kazakh import text
from app.registry import partners
from app.store.store import Row, Store


@dataclass(frozen=True, slots=True)
class Contingent:
    """What came about one school or college for one school year; ``size`` is the number given."""

    partner_id: int = 0
    year: int = 0
    author_id: int | None = None
    document: str = ""
    document_date: date | None = None
    received_on: date | None = None
    size: int | None = None
    note: str = ""
    id: int = 0


_DATES = ("document_date", "received_on")


def put(store: Store, contingent: Contingent) -> int:
    """Keep what came about a school for a year, in place of what came before."""
    tidy = _checked(contingent)
    named = partners.get(store, tidy.partner_id).name_kk
    with store.transaction("contingent.put", named):
        held = of(store, tidy.partner_id, tidy.year)
        if held is None:
            return store.insert("contingent", _row(tidy))
        store.update("contingent", held.id, _row(tidy))
        return held.id


def _checked(contingent: Contingent) -> Contingent:
    if not contingent.partner_id:
        raise FieldRefusal("partner_id", "school-missing")
    if not 1990 <= contingent.year <= 2200:
        raise FieldRefusal("year", "count-outside", least=1990, most=2200)
    if contingent.size is not None and not 0 <= contingent.size <= 100_000:
        raise FieldRefusal("size", "count-outside", least=0, most=100_000)
    return replace(
        contingent,
        document=text.field("document", contingent.document, 100),
        note=text.field_lines("note", contingent.note, 2000),
    )


def of(store: Store, partner_id: int, year: int) -> Contingent | None:
    """Return what came about a school for a year, if anything."""
    sql = "select * from contingent where partner_id = ? and year = ?"
    found = store.query(sql, (partner_id, year))
    return _contingent(found[0]) if found else None


def listed(store: Store, year: int) -> list[Contingent]:
    """Return all that came for a year."""
    sql = "select * from contingent where year = ? order by partner_id"
    return [_contingent(row) for row in store.query(sql, (year,))]


def remove(store: Store, contingent_id: int) -> None:
    """Take back what was entered by mistake; the pupils stay."""
    with store.transaction("contingent.remove"):
        store.delete("contingent", contingent_id)


def _row(contingent: Contingent) -> dict[str, Any]:
    row = asdict(contingent)
    del row["id"]
    for name in _DATES:
        row[name] = row[name].isoformat() if row[name] else None
    return row


def _contingent(row: Row) -> Contingent:
    values = {name: value for name, value in row.items() if name != "uid"}
    for name in _DATES:
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    return Contingent(**values)
