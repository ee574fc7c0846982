"""People who stand twice in one list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.exchange.typed_rows import TypedRow
from app.kazakh import names
from app.kazakh.folding import fold


def doubled(rows: Sequence[TypedRow]) -> dict[int, int]:
    """Return which rows repeat an earlier one of the same list, and which one that is.

    One card's code or one number twice is one person, two codes are two. Without a number on both
    sides it takes name, patronymic and birth date, or with no birth date everything by which a
    person could be told apart.
    """
    marked: dict[tuple[str, str], int] = {}
    people: dict[tuple[Any, ...], list[TypedRow]] = {}
    found: dict[int, int] = {}
    all_numbered = all(each.draft.iin for each in rows)  # then numbers say everything
    for each in rows:
        first = min(marked.setdefault(mark, each.row) for mark in _marks(each))
        if first != each.row:
            found[each.row] = first
        elif not (all_numbered or each.uid):
            alike = people.setdefault(_told_by(each), [])
            if before := next((other for other in alike if _agree(each, other)), None):
                found[each.row] = before.row
            else:
                alike.append(each)
    return found


def _marks(each: TypedRow) -> Iterator[tuple[str, str]]:
    yield "row", str(each.row)
    if each.uid:
        yield "uid", each.uid
    if each.draft.iin:
        yield "iin", each.draft.iin


def _told_by(each: TypedRow) -> tuple[Any, ...]:
    draft = each.draft
    if draft.birth_date is not None:
        return fold(draft.surname), fold(draft.given_name), draft.birth_date
    place = each.place.key
    return names.name_fold(draft.name), None, draft.phone, place, draft.study_place


def _agree(one: TypedRow, other: TypedRow) -> bool:
    if one.draft.iin and other.draft.iin:
        return False  # two numbers are two people
    if not (one.draft.surname or one.draft.given_name):
        return False
    return fathers_agree(one.draft.patronymic, other.draft.patronymic)


def fathers_agree(one: str, other: str) -> bool:
    """Tell whether two patronymics may be one man's name; a missing one says nothing against."""
    if not one or not other or one == other:
        return True
    return names.patronymic_stem(one) == names.patronymic_stem(other)
