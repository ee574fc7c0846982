"""Rows that the dialogs of papers share: the person, and the day on the paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.errors import FieldRefusal
from app.registry import listing
from ui import language
from ui.fields import Candidate, DateField, PickField, Spec
from ui.workspace import Workspace

translate = QCoreApplication.translate

_OFFERED = 12


def person_spec(workspace: Workspace) -> Spec:
    """Return the row that finds the person however the name is spelt."""

    def find(typed: str) -> Sequence[Candidate]:
        found = workspace.searcher.search(typed, _OFFERED).ids
        rows = listing.rows(workspace.store, found, workspace.today())
        return [Candidate(row.id, row.name, _told(row)) for row in rows]

    return Spec("person_id", lambda: translate("Papers", "Person"), lambda: PickField(find))


def _told(row: listing.ListRow) -> str:
    settlement = language.spoken(row.settlement)
    return " · ".join(word for word in (row.birth_year, settlement) if word)


def day_spec(workspace: Workspace) -> Spec:
    """Return the row for the day that stands on the paper."""
    return Spec(
        "dated",
        lambda: translate("Papers", "Date on the paper"),
        lambda: DateField(today=workspace.today),
    )


def person(values: Mapping[str, Any]) -> int:
    """Return the person picked, or refuse a missing one."""
    picked: int | None = values["person_id"].id
    if picked is None:
        raise FieldRefusal("person_id", "field-required")
    return picked


def day(values: Mapping[str, Any]) -> date:
    """Return the day on the paper, or refuse a missing one."""
    dated: date | None = values["dated"]
    if dated is None:
        raise FieldRefusal("dated", "field-required")
    return dated
