"""Records of a case as rows of the file, and back: days as ISO text, yes and no as 1 and 0."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from app.store.store import Row

Record = TypeVar("Record", bound="DataclassInstance")


def row(draft: DataclassInstance) -> dict[str, Any]:
    """Return the row that keeps a draft; its fields are named as the columns are."""
    return {each.name: _plain(getattr(draft, each.name)) for each in fields(draft)}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return " ".join(value)
    return int(value) if isinstance(value, bool) else value


def read(kind: type[Record], row: Row) -> Record:
    """Return the record that a row holds; columns the record has no field for are left out."""
    return kind(**{each.name: _value(str(each.type), row[each.name]) for each in fields(kind)})


def columns(kind: type[DataclassInstance]) -> str:
    """Return the columns that a record is read from, for a question that must ask no others."""
    return ", ".join(each.name for each in fields(kind))


def part(kind: type[Record], record: DataclassInstance) -> Record:
    """Return the part of a record that a draft has: what a person types."""
    return kind(**{each.name: getattr(record, each.name) for each in fields(kind)})


def _value(wanted: str, value: Any) -> Any:
    if wanted.startswith("date"):
        return date.fromisoformat(value) if value else None
    if wanted == "tuple[str, ...]" and isinstance(value, str):
        return tuple(value.split())
    if wanted.startswith("bool") and value is not None:
        return bool(value)
    return value
