"""The columns of the list of participants."""

from __future__ import annotations

from app.kazakh import identity, phones
from app.registry.listing import ListRow
from ui import language
from ui.participants import words
from ui.tables import Column

translate = words.translate


def _said(row: ListRow) -> str:
    return ", ".join(badge.text for badge in words.row_badges(row))


def _last(row: ListRow) -> str:
    return f"{_day(row)} {words.last(row.last_kind, row.last_number)}".strip()


def _day(row: ListRow) -> str:
    return f"{row.last_day:%d.%m.%y}" if row.last_day else ""


def _what(row: ListRow) -> str:
    return words.last(row.last_kind, row.last_number)


COLUMNS: tuple[Column[ListRow], ...] = (
    Column(
        "name",
        lambda: translate("Participants", "Surname, name, patronymic"),
        lambda row: row.name,
        kind="name",
        width=240,
        least=150,
        stretch=3,
        sortable=True,
        optional=False,
    ),
    Column(
        "birth_date",
        lambda: translate("Participants", "Born"),
        lambda row: row.birth_year,
        kind="muted",
        width=82,
        least=56,
        sortable=True,
    ),
    Column(
        "statuses",
        lambda: translate("Participants", "Statuses"),
        _said,
        kind="pills",
        width=224,
        least=130,
        stretch=3,
        badges=words.row_badges,
    ),
    Column(
        "settlement",
        lambda: translate("Participants", "Place"),
        lambda row: language.spoken(row.settlement),
        kind="muted",
        width=100,
        least=70,
        from_width=720,
    ),
    Column(
        "last",
        lambda: translate("Participants", "Last event"),
        _last,
        kind="pair",
        width=160,
        least=64,
        stretch=2,
        first=_day,
        second=_what,
    ),
    Column(
        "phone",
        lambda: translate("Participants", "Telephone"),
        lambda row: phones.display(row.phone),
        kind="muted",
        width=140,
        least=110,
        from_width=1100,
    ),
    Column(
        "iin",
        lambda: translate("Participants", "IIN"),
        lambda row: identity.mask(row.iin) if row.iin else "",
        kind="muted",
        width=120,
        least=100,
        hidden=True,
    ),
    Column(
        "registered_on",
        lambda: translate("Participants", "Registered"),
        lambda row: f"{row.registered_on:%d.%m.%Y}",
        kind="muted",
        width=100,
        least=84,
        sortable=True,
        hidden=True,
    ),
)
"""A column is added by adding a line here; ``key`` of a sortable one is its order."""
