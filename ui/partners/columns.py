"""The columns of the list of partners."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.kazakh import phones
from app.paperwork.addressees import Tally
from app.registry.partners import Partner
from ui import language
from ui.partners import words
from ui.tables import Column

translate = QCoreApplication.translate


class Row(NamedTuple):
    """A partner and what was sent to it."""

    partner: Partner
    tally: Tally


def name(row: Row) -> str:
    """Return a partner's name in the language of the window."""
    return language.spoken(row.partner.name)


COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "name",
        lambda: translate("Partners", "Name"),
        name,
        "name",
        width=300,
        least=160,
        stretch=3,
        optional=False,
    ),
    Column(
        "roles",
        lambda: translate("Partners", "Role"),
        lambda row: ", ".join(badge.text for badge in words.badges(row.partner)),
        "pills",
        width=190,
        least=110,
        stretch=2,
        badges=lambda row: words.badges(row.partner),
    ),
    Column(
        "phone",
        lambda: translate("Partners", "Telephone"),
        lambda row: phones.display(row.partner.phone),
        "muted",
        width=130,
        least=110,
        from_width=640,
    ),
    Column(
        "contact",
        lambda: translate("Partners", "Contact"),
        lambda row: row.partner.contact,
        "muted",
        width=150,
        stretch=1,
        from_width=1000,
    ),
    Column(
        "number",
        lambda: translate("Partners", "BIN / IIN"),
        lambda row: row.partner.number,
        "muted",
        width=120,
        hidden=True,
    ),
    Column(
        "sent",
        lambda: translate("Partners", "Referrals"),
        lambda row: words.tally(row.tally),
        "muted",
        width=130,
        least=70,
        stretch=1,
    ),
)
