"""The columns of the list of sessions."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.guidance.calendars import Brief
from app.kazakh.dates import short_date
from ui.parts.pill import Badge
from ui.sessions import words
from ui.tables import Column

translate = QCoreApplication.translate


class Row(NamedTuple):
    """A session and the pill of its state today."""

    brief: Brief
    badge: Badge


COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "day",
        lambda: translate("Sessions", "Day"),
        lambda row: f"{short_date(row.brief.day)}  {row.brief.starts}".rstrip(),
        width=146,
        least=146,
        optional=False,
    ),
    Column(
        "called",
        lambda: translate("Sessions", "Session"),
        lambda row: words.called(row.brief),
        "name",
        width=240,
        least=160,
        stretch=3,
        optional=False,
    ),
    Column(
        "state",
        lambda: translate("Sessions", "State"),
        lambda row: row.badge.text,
        "pills",
        width=130,
        least=110,
        badges=lambda row: (row.badge,),
    ),
    Column(
        "place",
        lambda: translate("Sessions", "Place"),
        lambda row: words.place(row.brief),
        "muted",
        width=150,
        least=90,
        stretch=2,
        from_width=640,
    ),
    Column(
        "people",
        lambda: translate("Sessions", "People"),
        lambda row: words.people(row.brief),
        "muted",
        width=110,
        least=80,
        from_width=760,
    ),
    Column(
        "lead",
        lambda: translate("Sessions", "Leads"),
        lambda row: row.brief.lead,
        "muted",
        width=140,
        least=90,
        stretch=1,
        from_width=900,
    ),
)
