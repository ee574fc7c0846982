"""The columns of the list of colleagues."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.kazakh import phones
from app.staffing.staff import Colleague
from ui import language
from ui.parts.pill import Badge
from ui.staff import words
from ui.staff.dialogs import word
from ui.staff.overview import NOTHING, Glance
from ui.tables import Column

translate = QCoreApplication.translate


class Row(NamedTuple):
    """A colleague, and what there is to know of them today."""

    colleague: Colleague
    badges: tuple[Badge, ...]
    glance: Glance = NOTHING


COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "name",
        lambda: translate("Staff", "Surname, given name, patronymic"),
        lambda row: row.colleague.name.full,
        "name",
        width=240,
        least=160,
        stretch=3,
        optional=False,
    ),
    Column(
        "post",
        lambda: translate("Staff", "Post"),
        lambda row: language.spoken(row.glance.post or row.colleague.post),
        "muted",
        width=240,
        least=120,
        stretch=3,
    ),
    Column(
        "category",
        lambda: translate("Staff", "Category"),
        lambda row: word("category", row.glance.category) if row.glance.category else "",
        "muted",
        width=150,
        least=100,
        stretch=1,
    ),
    Column(
        "due",
        lambda: translate("Staff", "Next due"),
        lambda row: ", ".join(badge.text for badge in words.due_badges(row.glance.due)),
        "pills",
        width=190,
        least=130,
        stretch=1,
        badges=lambda row: words.due_badges(row.glance.due),
    ),
    Column(
        "right",
        lambda: translate("Staff", "Right to sign"),
        lambda row: ", ".join(badge.text for badge in row.badges),
        "pills",
        width=190,
        least=130,
        stretch=1,
        badges=lambda row: row.badges,
        from_width=900,
    ),
    Column(
        "phone",
        lambda: translate("Staff", "Telephone"),
        lambda row: phones.display(row.colleague.phone),
        "muted",
        width=130,
        least=110,
        from_width=980,
    ),
)
