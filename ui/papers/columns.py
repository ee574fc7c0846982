"""The columns of the register."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.kazakh.dates import short_date
from app.paperwork.listing import ListRow
from ui import language
from ui.papers import words
from ui.parts.pill import Badge
from ui.tables import Column

translate = QCoreApplication.translate


class Row(NamedTuple):
    """A paper, and the pill that says where it stands today."""

    held: ListRow
    badge: Badge


def kind(held: ListRow) -> str:
    """Return what a paper is: a referral's own kind where it has one."""
    return language.spoken(held.measure) or words.kind(held.paper.kind)


def _answer_by(row: Row) -> str:
    waiting = row.held.standing(row.held.paper.dated) in ("awaiting", "came")
    return short_date(row.held.answer_by) if waiting and row.held.answer_by else ""


COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "number",
        lambda: translate("Papers", "Number"),
        lambda row: row.held.paper.number,
        "name",
        width=96,
        least=76,
        optional=False,
        sortable=True,
    ),
    Column(
        "dated",
        lambda: translate("Papers", "Date"),
        lambda row: short_date(row.held.paper.dated),
        "muted",
        width=92,
        least=84,
        sortable=True,
    ),
    Column(
        "to_whom",
        lambda: translate("Papers", "To whom"),
        lambda row: row.held.paper.to_whom,
        "name",
        width=210,
        least=130,
        stretch=3,
        optional=False,
        sortable=True,
    ),
    Column(
        "state",
        lambda: translate("Papers", "State"),
        lambda row: row.badge.text,
        "pills",
        width=150,
        least=120,
        stretch=1,
        badges=lambda row: (row.badge,),
    ),
    Column(
        "addressee",
        lambda: translate("Papers", "Addressee"),
        lambda row: row.held.paper.addressee,
        "muted",
        width=170,
        least=80,
        stretch=3,
    ),
    Column(
        "kind",
        lambda: translate("Papers", "Kind"),
        lambda row: kind(row.held),
        "muted",
        width=150,
        least=80,
        stretch=2,
        from_width=900,
    ),
    Column(
        "answer_by",
        lambda: translate("Papers", "Answer by"),
        _answer_by,
        "muted",
        width=92,
        least=84,
        hidden=True,
    ),
    Column(
        "copies",
        lambda: translate("Papers", "Copies"),
        lambda row: str(words.printings(row.held.paper) or ""),
        "muted",
        width=72,
        least=72,
        right=True,
        from_width=760,
    ),
)
