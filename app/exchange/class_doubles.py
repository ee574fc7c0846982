"""Pupils who stand twice in one class list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from app.exchange.class_matching import name_key
from app.exchange.class_rows import PupilRow
from app.exchange.doubles import fathers_agree


def doubled(rows: Sequence[PupilRow]) -> dict[int, PupilRow]:
    """Return which rows repeat an earlier one of the same list, and which one that is.

    Two numbers are two people, and so are two dates of birth or two fathers of one name.
    """
    found: dict[int, PupilRow] = {}
    marked: dict[str, PupilRow] = {}
    alike: dict[str, list[PupilRow]] = defaultdict(list)
    for row in rows:
        draft = row.who.draft
        marks = [f"uid {row.who.uid}"] * bool(row.who.uid) + [f"iin {draft.iin}"] * bool(draft.iin)
        first = next((marked[each] for each in marks if each in marked), None)
        if first is None and name_key(draft):
            first = next((each for each in alike[name_key(draft)] if _repeats(row, each)), None)
        for each in marks:
            marked.setdefault(each, row)
        if first is not None:
            found[row.row] = first
        else:
            alike[name_key(draft)].append(row)
    return found


def _repeats(row: PupilRow, first: PupilRow) -> bool:
    one, other = row.who.draft, first.who.draft
    for name in ("iin", "birth_date", "sex"):
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine and theirs and mine != theirs:
            return False
    if row.who.uid and first.who.uid:
        return False
    if not fathers_agree(one.patronymic, other.patronymic):
        return False
    return bool(one.birth_date and other.birth_date) or _one_class(row, first)


def _one_class(row: PupilRow, first: PupilRow) -> bool:
    one, other = row.study, first.study
    if one is None or other is None:
        return False
    same = (one.partner_id, one.grade, one.letter) == (other.partner_id, other.grade, other.letter)
    return same and bool(row.who.draft.patronymic) == bool(first.who.draft.patronymic)
