"""What a profile points to: fields of work and professions one can train for, an editable table."""

from __future__ import annotations

from dataclasses import dataclass

from app.guidance.scoring import Profile
from app.papers import Both
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Field:
    """A field of work: the scales that point to it, and the professions to train for."""

    instrument: str
    scales: tuple[str, ...]
    name_kk: str
    name_ru: str = ""
    professions_kk: str = ""
    professions_ru: str = ""
    position: int = 0
    archived: bool = False
    id: int = 0

    @property
    def name(self) -> Both:
        """The field's name in both languages."""
        return Both(self.name_kk, self.name_ru)

    @property
    def professions(self) -> Both:
        """The professions, parted by commas, in both languages."""
        return Both(self.professions_kk, self.professions_ru)


def fields_for(store: Store, instrument: str, profile: Profile) -> list[Field]:
    """Return the fields whose every scale leads, the closest first; none without a conclusion."""
    raise NotImplementedError


def listed(store: Store, instrument: str = "", *, archived: bool = False) -> list[Field]:
    """Return the table's lines in the office's order."""
    raise NotImplementedError


def add(store: Store, field: Field) -> int:
    """Add a line; refuses one without a name or without scales."""
    raise NotImplementedError


def change(store: Store, field_id: int, field: Field) -> None:
    """Save a line; profiles printed before keep what they said."""
    raise NotImplementedError


def add_defaults(store: Store) -> None:
    """Put the lines of ``resources/instruments/fields.toml`` into a file that has none."""
    raise NotImplementedError
