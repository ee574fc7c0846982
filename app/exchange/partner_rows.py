"""A row of a list of organisations read: names, number, roles, where and how to reach it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from app.errors import FieldRefusal
from app.exchange import columns
from app.exchange.cell_readings import is_blank
from app.exchange.deed_rows import words
from app.exchange.plan_sheets import parted
from app.exchange.plans import Listing
from app.exchange.sheets import Cell, Row
from app.exchange.typed_rows import Problem
from app.exchange.wordlists import meaning
from app.registry import partners
from app.registry.partners import Draft

_NAMED = {"enterprises": "employer", "hosts": "college"}
"""What a list that came in makes of those it names, where it says no more."""
_PLAIN = ("phone", "email", "contact", "sector", "note")
_TARGETS = {"email": "partner_email", "contact": "partner_contact", "sector": "partner_sector"}
_ROLES = re.compile(r"[,;/\n]")
_LENGTH = 12


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A row as read; ``problems`` refuse it."""

    row: int
    draft: Draft
    uid: str = ""
    problems: tuple[Problem, ...] = ()


class PartnerReader:
    """Reads the rows of one list; ``kind`` is that of the incoming list it belongs to, if any."""

    def __init__(self, listing: Listing, kind: str = "") -> None:
        self._heads = listing.header.titles
        self._columns = {target: at for at, target in listing.mapping.items()}
        said = meaning("partner_role", str(listing.given.get("partner_role") or ""))
        self._usual = said or str(listing.given.get("partner_role") or "") or _NAMED.get(kind, "")

    def read(self, number: int, row: Row) -> PartnerRow | None:
        """Return the row; None for an empty one, a heading between the rows, a signature."""
        said = {target: self._cell(row, at) for target, at in self._columns.items()}
        names = [words(said.get(each)) for each in ("partner_name", "partner_name_ru")]
        alone = sum(cell is not None for cell in said.values()) < 2 < len(said)
        if not any(names) or (alone and meaning("foot", "".join(names)) is not None):
            return None
        draft, problems = self._draft(said)
        return PartnerRow(number, draft, words(said.get("uid")), problems)

    def _draft(self, said: dict[str, Cell]) -> tuple[Draft, tuple[Problem, ...]]:
        found: dict[str, Any] = {name: words(said.get(_TARGETS.get(name, name))) for name in _PLAIN}
        found |= _both(said, "name", "partner_name", "partner_name_ru")
        found |= _both(said, "address", "address_kk", "address_ru")
        problems: list[Problem] = []
        roles = self._roles(said.get("partner_role"), problems)
        number = _digits(said.get("partner_number"))
        try:
            checked = partners.checked(replace(Draft(**found), number=number, roles=roles))
        except FieldRefusal as refusal:
            problems.append(Problem(self._title(refusal.field), refusal.code, refusal.details))
            checked = Draft(**found, roles=roles)
        return checked, tuple(problems)

    def _roles(self, cell: Cell, problems: list[Problem]) -> tuple[str, ...]:
        """What the list says it is; a word nobody knows is said, and the row is not taken."""
        found: list[str] = []
        for each in _ROLES.split(words(cell)):
            if not each.strip():
                continue
            known = meaning("partner_role", each)
            if known is None:
                title = self._title("roles")
                problems.append(
                    Problem(title, "partner-role-unknown", {"value": each.strip()[:60]})
                )
            elif known not in found:
                found.append(known)
        return tuple(found) or ((self._usual,) if self._usual else ())

    def _cell(self, row: Row, at: int) -> Cell:
        cell = row[at] if at < len(row) else None
        return None if is_blank(cell) else cell

    def _title(self, field: str) -> str:
        target = {
            "number": "partner_number",
            "roles": "partner_role",
            "name_kk": "partner_name",
            "name_ru": "partner_name_ru",
        }.get(field, _TARGETS.get(field, field))
        at = self._columns.get(target)
        return "" if at is None else columns.name_of(at, self._heads)


def _both(said: dict[str, Cell], name: str, kk: str, ru: str) -> dict[str, str]:
    """Two columns are two languages; in one, a cell may say both, «kk / ru»."""
    first, second = (_text(said.get(each)) for each in (kk, ru))
    both = parted(first or second)
    if both.ru and not (first and second):
        first, second = both.kk, both.ru
    return {f"{name}_kk": _line(first), f"{name}_ru": _line(second)}


def _text(cell: Cell) -> str:
    return cell.strip() if isinstance(cell, str) else words(cell)


def _line(text: str) -> str:
    return " ".join(text.split())


def _digits(cell: Cell) -> str:
    """A number kept as a number has lost the noughts it began with."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool) and cell == int(cell):
        return str(int(cell)).zfill(_LENGTH)
    return "".join(words(cell).split())
