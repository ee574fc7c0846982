"""What a profile points to: fields of work and professions one can train for.

The table is the office's to edit; it points, it does not decide.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import FieldRefusal
from app.guidance.scoring import Profile
from app.kazakh import text
from app.papers import Both
from app.store.store import Row, Store

_FILE = Path(__file__).resolve().parents[2] / "resources" / "instruments" / "fields.toml"


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
    """Return the fields whose every scale leads, the closest first; none without a conclusion.

    A field of two leading scales is closer than one of either; then the higher shares come first.
    """
    if not profile.conclusive:
        return []
    leading = set(profile.leading)
    found = [field for field in listed(store, instrument) if leading.issuperset(field.scales)]
    return sorted(found, key=lambda field: (-len(field.scales), -_share(profile, field)))


def _share(profile: Profile, field: Field) -> float:
    return sum(profile.score_of(scale).share for scale in field.scales) / len(field.scales)


def listed(store: Store, instrument: str = "", *, archived: bool = False) -> list[Field]:
    """Return the table's lines in the office's order, of one instrument or of all."""
    sql = """
      select * from interest_field
       where (? in ('', instrument)) and archived <= ?
       order by instrument, position, id
    """
    return [_field(row) for row in store.query(sql, (instrument, int(archived)))]


def add(store: Store, field: Field) -> int:
    """Add a line at the end; refuses one without a name or without scales."""
    tidy = _checked(field)
    with store.transaction("interest_field.add", tidy.name_kk):
        sql = "select coalesce(max(position), 0) from interest_field where instrument = ?"
        last = store.scalar(sql, (tidy.instrument,))
        return store.insert("interest_field", _row(replace(tidy, position=last + 1)))


def change(store: Store, field_id: int, field: Field) -> None:
    """Save a line; profiles printed before keep what they said."""
    tidy = _checked(field)
    with store.transaction("interest_field.change", tidy.name_kk):
        store.update("interest_field", field_id, _row(tidy))


def _checked(field: Field) -> Field:
    words = ("instrument", "name_kk", "name_ru")
    tidy: dict[str, Any] = {name: text.field(name, getattr(field, name), 300) for name in words}
    for name in ("professions_kk", "professions_ru"):
        tidy[name] = text.field(name, getattr(field, name), 2000)
    scales = tuple(dict.fromkeys(filter(None, (text.clean(each) for each in field.scales))))
    if not tidy["name_kk"]:
        raise FieldRefusal("name_kk", "name-missing")
    if not tidy["instrument"] or not scales or any(" " in scale for scale in scales):
        raise FieldRefusal("scales", "scales-missing")
    return replace(field, **tidy, scales=scales)


def defaults() -> list[Field]:
    """Return the lines a new centre begins with, in their order."""
    with _FILE.open("rb") as file:
        written = tomllib.load(file)["fields"]
    return [_default(place, each) for place, each in enumerate(written, 1)]


def _default(place: int, written: Mapping[str, Any]) -> Field:
    return Field(
        instrument=written["instrument"],
        scales=tuple(written["scales"]),
        name_kk=written["name"]["kk"],
        name_ru=written["name"]["ru"],
        professions_kk=", ".join(written["professions"]["kk"]),
        professions_ru=", ".join(written["professions"]["ru"]),
        position=place,
    )


def add_defaults(store: Store) -> None:
    """Put the lines of ``resources/instruments/fields.toml`` into a file that has none."""
    if store.scalar("select 1 from interest_field limit 1") is not None:
        return
    with store.transaction("interest_field.defaults"):
        for field in defaults():
            store.insert("interest_field", _row(field))


def _row(field: Field) -> dict[str, object]:
    names = ("name_kk", "name_ru", "professions_kk", "professions_ru", "instrument", "position")
    plain = {name: getattr(field, name) for name in names}
    return {**plain, "scales": " ".join(field.scales), "archived": int(field.archived)}


def _field(row: Row) -> Field:
    values = {name: value for name, value in row.items() if name != "uid"}
    scales = tuple(row["scales"].split())
    return Field(**{**values, "scales": scales, "archived": bool(row["archived"])})
