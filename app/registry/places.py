"""Rural districts and settlements, entered by the office: no full list of them is at hand."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import FieldRefusal, Refusal
from app.kazakh import alphabet, folding, text
from app.papers import Both
from app.store.store import Row, Store

KINDS = ("rural_district", "settlement")


@dataclass(frozen=True, slots=True)
class Place:
    """A rural district, or a settlement that may lie in one."""

    id: int
    uid: str
    kind: str
    name: Both
    parent_id: int | None = None


def add(
    store: Store, kind: str, name_kk: str, name_ru: str = "", parent_id: int | None = None
) -> int:
    """Enter a place; refuses an empty name and one that is there already under the same parent."""
    kk, ru = text.field("name_kk", name_kk, 200), text.field("name_ru", name_ru, 200)
    if not kk:
        raise FieldRefusal("name_kk", "name-missing")
    if kind not in KINDS:
        raise Refusal("choice-unknown", value=kind)
    _refuse_taken(store, kind, kk, parent_id)
    with store.transaction("place.add", kk):
        values = {"kind": kind, "name_kk": kk, "name_ru": ru, "parent_id": parent_id}
        return store.insert("place", values)


def change(
    store: Store, place_id: int, name_kk: str, name_ru: str, parent_id: int | None = None
) -> None:
    """Correct a place's names or the district it lies in.

    Refuses what would make it equal to another place, and a place that lies in itself.
    """
    held = get(store, place_id)
    kk, ru = text.field("name_kk", name_kk, 200), text.field("name_ru", name_ru, 200)
    if not kk:
        raise FieldRefusal("name_kk", "name-missing")
    if parent_id == place_id:
        raise FieldRefusal("parent_id", "place-in-itself", name=kk)
    _refuse_taken(store, held.kind, kk, parent_id, but=place_id)
    with store.transaction("place.change", kk):
        values = {"name_kk": kk, "name_ru": ru, "parent_id": parent_id}
        store.update("place", place_id, values)


def _refuse_taken(
    store: Store, kind: str, kk: str, parent_id: int | None, but: int | None = None
) -> None:
    """Two places of one name are told apart by the district they lie in, or not at all."""
    for place in listed(store, kind):
        same = (place.name.kk, place.parent_id) == (kk, parent_id)
        if same and place.id != but:
            raise FieldRefusal("name_kk", "place-taken", name=kk)


def remove(store: Store, place_id: int) -> None:
    """Take a place off the choices; cards that name it keep it."""
    with store.transaction("place.archive"):
        store.update("place", place_id, {"archived": 1})


def listed(store: Store, kind: str | None = None, *, archived: bool = False) -> list[Place]:
    """Return the places to choose from, in Kazakh order; ``archived`` adds those taken off."""
    rows = store.query("select * from place")
    known = [row for row in rows if archived or not row["archived"]]
    places = [_place(row) for row in known if kind in (None, row["kind"])]
    return sorted(places, key=lambda place: alphabet.sort_key(place.name.kk))


def get(store: Store, place_id: int) -> Place:
    """Return a place, archived or not."""
    return _place(store.row("place", place_id))


def by_name(store: Store, kind: str | None = None) -> dict[str, int]:
    """Return places by the fold of either name; a settlement goes before a district so called."""
    found = {}
    for place in sorted(listed(store, kind), key=lambda place: KINDS.index(place.kind)):
        for name in (place.name.ru, place.name.kk):
            if name:
                found[folding.fold(name)] = place.id
    return found


def title(store: Store, place_id: int | None) -> Both:
    """Return a place with the district it lies in, or empty texts."""
    if place_id is None:
        return Both("", "")
    place = get(store, place_id)
    if place.parent_id is None:
        return place.name
    parent = get(store, place.parent_id).name
    ru = f"{place.name.ru or place.name.kk}, {parent.ru or parent.kk}"
    return Both(f"{place.name.kk}, {parent.kk}", ru)


def _place(row: Row) -> Place:
    name = Both(row["name_kk"], row["name_ru"])
    return Place(row["id"], row["uid"], row["kind"], name, row["parent_id"])
