"""Which of the office's places a list means, whatever it writes around their names."""

from __future__ import annotations

from collections.abc import Sequence

from app.exchange.typed_rows import PlaceName
from app.exchange.wordlists import bare_place
from app.registry.places import Place


class Localities:
    """The places on the books by what they are called in either language."""

    def __init__(self, listed: Sequence[Place]) -> None:
        self._places = {place.id: place for place in listed}
        self._by_name: dict[tuple[str, str], list[Place]] = {}
        for place in listed:
            kind = "settlement" if place.kind == "settlement" else "district"
            for name in {bare_place(each, kind) for each in (place.name.kk, place.name.ru) if each}:
                self._by_name.setdefault((kind, name), []).append(place)
        self._known: dict[tuple[str, str], int | None] = {}

    def id_of(self, name: PlaceName) -> int | None:
        """Return the place meant, or None when it is not on the books or could be several."""
        if name.settlement == name.district == "":
            return None
        if name.key not in self._known:
            self._known[name.key] = self._find(*name.key)
        return self._known[name.key]

    def district_of(self, name: PlaceName) -> int | None:
        """Return the rural district of a name, if it is on the books."""
        found = self._by_name.get(("district", name.key[0]), [])
        return found[0].id if found else None

    def unclear(self, name: PlaceName) -> bool:
        """Tell whether several settlements bear this name and the list does not say which."""
        district, settlement = name.key
        return (
            not district
            and len(self._by_name.get(("settlement", settlement), [])) > 1
            and bool(settlement)
        )

    def _find(self, district: str, settlement: str) -> int | None:
        if not settlement:
            found = self._by_name.get(("district", district), [])
            return found[0].id if found else None
        namesakes = self._by_name.get(("settlement", settlement), [])
        if district:
            inside = [place for place in namesakes if self._lies_in(place, district)]
            namesakes = inside[:1] or [place for place in namesakes if place.parent_id is None]
        return namesakes[0].id if len(namesakes) == 1 else None

    def _lies_in(self, place: Place, district: str) -> bool:
        parent = self._places.get(place.parent_id or 0)
        names = (parent.name.kk, parent.name.ru) if parent else ()
        return any(bare_place(name, "district") == district for name in names if name)

    def title(self, place_id: int | None) -> str:
        """Return a place's first name, empty for none."""
        place = self._places.get(place_id or 0)
        return place.name.kk if place else ""
