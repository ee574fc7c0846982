"""The columns of the list of colleagues."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.kazakh import phones
from app.staffing.staff import Colleague
from ui import language
from ui.parts.pill import Badge
from ui.tables import Column

translate = QCoreApplication.translate


class Row(NamedTuple):
    """A colleague, and what there is to know of them today."""

    colleague: Colleague
    badges: tuple[Badge, ...]


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
        lambda row: language.spoken(row.colleague.post),
        "muted",
        width=240,
        least=120,
        stretch=3,
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
    ),
    Column(
        "phone",
        lambda: translate("Staff", "Telephone"),
        lambda row: phones.display(row.colleague.phone),
        "muted",
        width=130,
        least=110,
        from_width=700,
    ),
)
