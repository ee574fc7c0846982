"""What every typed draft answers for, whichever record it becomes: its words, choices, counts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from app.errors import FieldRefusal
from app.kazakh import text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

LINE = 300
LONG = 5000

Draft = TypeVar("Draft", bound="DataclassInstance")


def tidied(
    draft: Draft, lines: Collection[str], long: Collection[str] = (), longest: int = LONG
) -> Draft:
    """Return the draft with its texts tidy: ``lines`` of one line, ``long`` with their breaks.

    A Kazakh text left empty is said as the Russian one.
    """
    changes: dict[str, Any] = {}
    for name in lines:
        changes[name] = text.field(name, getattr(draft, name), LINE)
    for name in long:
        changes[name] = text.field_lines(name, getattr(draft, name), longest)
    for name in changes:
        if name.endswith("_kk") and not changes[name]:
            changes[name] = changes.get(f"{name[:-3]}_ru", "")
    return replace(draft, **changes)


def chosen(field: str, value: str, known: Collection[str]) -> None:
    """Refuse a word that is none of the choices."""
    if value not in known:
        raise FieldRefusal(field, "choice-unknown", value=value)


def counted(field: str, count: int, least: int, most: int) -> None:
    """Refuse a count outside its bounds."""
    if not least <= count <= most:
        raise FieldRefusal(field, "count-outside", least=least, most=most)
