"""Rural districts and settlements: the office's own list, for no full one is at hand."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.registry import places
from app.registry.places import Place
from ui import language
from ui.fields import ChoiceField, Spec
from ui.settings.records_page import NEW, RecordsPage
from ui.tables import Column
from ui.workspace import Workspace

translate = QCoreApplication.translate
_NONE = 0


def _said(place: Place) -> str:
    return (place.name.ru if language.current() == "ru" else place.name.kk) or place.name.kk


class PlacesPage(RecordsPage):
    """Districts, each followed by its settlements, then settlements of no district."""

    key = "places"
    subjects = ("place",)
    changes = "place"

    def __init__(self, workspace: Workspace) -> None:
        self._places: dict[int, Place] = {}
        columns: tuple[Column[Place], ...] = (
            Column(
                "name",
                lambda: translate("Settings", "Name"),
                lambda place: ("" if place.kind == "rural_district" else "    ") + _said(place),
                kind="name",
                width=180,
                stretch=3,
                optional=False,
            ),
            Column(
                "kind",
                lambda: translate("Settings", "Kind"),
                lambda place: self._kinds()[place.kind],
                kind="muted",
                width=120,
                stretch=1,
                optional=False,
            ),
        )
        specs = (
            Spec("kind", lambda: translate("Settings", "Kind"), ChoiceField),
            Spec("name_kk", lambda: translate("Settings", "Name, Kazakh")),
            Spec("name_ru", lambda: translate("Settings", "Name, Russian")),
            Spec("parent_id", lambda: translate("Settings", "Rural district"), ChoiceField),
        )
        super().__init__(workspace, columns, specs)

    @override
    def title(self) -> str:
        return translate("Settings", "Settlements")

    @override
    def about(self) -> str:
        return translate("Settings", "What is taken off the list stays on the cards that name it.")

    @override
    def heading(self, record: int) -> str:
        return _said(self._places[record]) if record in self._places else self._new()

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self._places.get(each) for each in ids]

    @override
    def listed(self) -> array[int]:
        everyone = places.listed(self.workspace.store)
        self._places = {place.id: place for place in everyone}
        ordered = [place for place in everyone if place.kind == "rural_district"]
        shown = array("q")
        for district in ordered:
            shown.append(district.id)
            shown.extend(each.id for each in everyone if each.parent_id == district.id)
        listed = set(shown)
        shown.extend(place.id for place in everyone if place.id not in listed)
        return shown

    @override
    def values(self, record: int) -> Mapping[str, Any]:
        self._offer(record)
        place = self._places.get(record)
        if place is None:
            return {"kind": "settlement", "parent_id": _NONE}
        return {
            "kind": place.kind,
            "name_kk": place.name.kk,
            "name_ru": place.name.ru,
            "parent_id": place.parent_id or _NONE,
        }

    @override
    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        store, kind = self.workspace.store, values["kind"]
        parent = (values["parent_id"] or None) if kind == "settlement" else None
        if record == NEW:
            return places.add(store, kind, values["name_kk"], values["name_ru"], parent)
        places.change(store, record, values["name_kk"], values["name_ru"], parent)
        return record

    @override
    def take_away(self, record: int) -> None:
        places.remove(self.workspace.store, record)

    def _offer(self, record: int) -> None:
        kind, parent = self.form.fields["kind"], self.form.fields["parent_id"]
        assert isinstance(kind, ChoiceField)
        assert isinstance(parent, ChoiceField)
        kind.set_options(list(self._kinds().items()))
        kind.set_read_only(record != NEW)
        none: list[tuple[object, str]] = [(_NONE, translate("Settings", "In no district"))]
        districts = [p for p in self._places.values() if p.kind == "rural_district"]
        parent.set_options(none + [(p.id, _said(p)) for p in districts if p.id != record])

    def _kinds(self) -> dict[object, str]:
        return {
            "settlement": translate("Settings", "Settlement"),
            "rural_district": translate("Settings", "Rural district"),
        }

    def _new(self) -> str:
        return translate("Settings", "A new place")
