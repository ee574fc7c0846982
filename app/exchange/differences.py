"""What a row of a list says of a person that the card does not say yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from app.exchange.typed_rows import NOWHERE, PlaceName
from app.kazakh.folding import fold
from app.registry.participants import FIELDS, Draft, Participant

Changes = dict[str, tuple[Any, Any]]

_NOT_COMPARED = {"iin_absence", "place_id"}
_COMPARED = tuple(name for name in FIELDS if name not in _NOT_COMPARED)
_NAMES = {name for name in FIELDS if name.endswith(("surname", "given_name", "patronymic"))}
_PARTS = {
    "full_name": ("surname", "given_name", "patronymic"),
    "ru_full_name": ("ru_surname", "ru_given_name", "ru_patronymic"),
    "class": ("finishing_year", "study_place"),
    "phone": ("phone", "second_phone"),
}


def differences(
    draft: Draft,
    card: Participant,
    title: Callable[[int | None], str],
    *,
    place: PlaceName,
    statuses: Sequence[str],
    note: str,
    held: Collection[str],
    noted: bool,
    said_before: Collection[str] = (),
    edited: bool = False,
) -> Changes:
    """Return (old, new) of each field that the row gives and the card holds otherwise.

    ``held`` are the card's statuses, ``noted`` tells that it has the note. ``said_before`` are
    columns whose content this very file has brought already: what was corrected on the card since
    stays. In a list of our own that was ``edited`` spelling counts; in any other it does not.
    """
    silent = {part for target in said_before for part in (target, *_PARTS.get(target, ()))}
    changes: Changes = {}
    for name in _COMPARED:
        new = getattr(draft, name)
        if new and name not in silent:
            old = getattr(card, name)
            if old != new and not _same(name, old, new, card, edited=edited):
                changes[name] = old, new
    if not silent & {"district", "settlement"}:
        changes |= _moved(draft.place_id, place, card, title)
    gained = [kind for kind in statuses if kind not in held]
    if gained and "status" not in silent:
        changes["status"] = tuple(sorted(held)), tuple(gained)
    if note and not noted and "note" not in silent:
        changes["note"] = "", note
    return changes


def _same(name: str, old: Any, new: Any, card: Participant, *, edited: bool) -> bool:
    if name == "phone" and new == card.second_phone:
        return True
    if name == "second_phone" and new == card.phone:
        return True
    if edited or not isinstance(old, str) or not old:
        return False
    if name in _NAMES:
        return fold(old) == fold(new)
    return old.casefold() == str(new).casefold()


def _moved(
    place_id: int | None, place: PlaceName, card: Participant, title: Callable[[int | None], str]
) -> Changes:
    """A name that is not on the books is a new place, and then always a move."""
    if place == NOWHERE or (place_id is not None and place_id == card.place_id):
        return {}
    name = title(place_id) if place_id else place.settlement or place.district
    return {"settlement": (title(card.place_id), name)}
