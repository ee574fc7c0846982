"""A card carried into the portal field by field: each press copies the next one."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from app.kazakh.dates import short_date
from app.registry.participants import Participant

_ORDER = (
    "iin",
    "surname",
    "given_name",
    "patronymic",
    "birth_date",
    "phone",
    "address_kk",
    "education",
    "profession",
    "study_place",
)


class Carrier:
    """Remembers which field of which card was copied last."""

    def __init__(self) -> None:
        self._person = 0
        self._copied = ""

    def copy_next(self, person: Participant) -> str:
        """Put the next field that holds something on the clipboard; return its name, or ""."""
        if person.id != self._person:
            self._person, self._copied = person.id, ""
        held = [key for key in _ORDER if getattr(person, key)]
        if not held:
            return ""
        place = held.index(self._copied) + 1 if self._copied in held else 0
        self._copied = held[place % len(held)]
        QGuiApplication.clipboard().setText(_text(person, self._copied))
        return self._copied


def _text(person: Participant, key: str) -> str:
    if key == "birth_date" and person.birth_date:
        return short_date(person.birth_date)
    return str(getattr(person, key))
