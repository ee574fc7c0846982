"""Fields of work: which scales of a test point to which professions; the office's to edit."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import meanings
from app.guidance.meanings import Field
from ui import language
from ui.fields import ChoiceField, NotesField, Spec, TextField
from ui.instruments import words
from ui.settings.records_page import NEW, RecordsPage
from ui.tables import Column
from ui.workspace import Workspace

translate = QCoreApplication.translate


def _specs() -> tuple[Spec, ...]:
    professions = partial(NotesField, lines=3, limit=2000)
    return (
        Spec("instrument", lambda: translate("Settings", "Test"), ChoiceField),
        Spec("scales", lambda: translate("Settings", "Scales"), partial(TextField, limit=60)),
        Spec("name_kk", lambda: translate("Settings", "Name, Kazakh")),
        Spec("name_ru", lambda: translate("Settings", "Name, Russian")),
        Spec("professions_kk", lambda: translate("Settings", "Professions, Kazakh"), professions),
        Spec("professions_ru", lambda: translate("Settings", "Professions, Russian"), professions),
    )


class FieldsPage(RecordsPage):
    """A profile points to a field when every scale named leads; profiles printed stay as said."""

    key = "fields"

    def __init__(self, workspace: Workspace) -> None:
        self._fields: dict[int, Field] = {}
        self._tests = {each.code: each for each in words.offered(workspace.store)}
        columns: tuple[Column[Field], ...] = (
            Column(
                "name",
                lambda: translate("Settings", "Field of work"),
                lambda field: language.spoken(field.name),
                kind="name",
                width=220,
                stretch=2,
                optional=False,
            ),
            Column(
                "scales",
                lambda: translate("Settings", "Scales"),
                lambda field: " + ".join(field.scales),
                kind="muted",
                width=110,
                stretch=1,
                optional=False,
            ),
        )
        super().__init__(workspace, columns, _specs())
        self.form.fields["instrument"].changed.connect(self._hint)
        self._hint()

    @override
    def title(self) -> str:
        return translate("Settings", "Fields of work")

    @override
    def about(self) -> str:
        return translate(
            "Settings",
            "What a profile points to when these scales lead: advice; a person concludes.",
        )

    @override
    def heading(self, record: int) -> str:
        known = self._fields.get(record)
        if known is None:
            return translate("Settings", "A new field of work")
        return language.spoken(known.name)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self._fields.get(each) for each in ids]

    @override
    def listed(self) -> array[int]:
        store = self.workspace.store
        self._tests = {each.code: each for each in words.offered(store)}
        self._fields = {each.id: each for each in meanings.listed(store)}
        return array("q", self._fields)

    @override
    def values(self, record: int) -> Mapping[str, Any]:
        tests = self.form.fields["instrument"]
        assert isinstance(tests, ChoiceField)
        tests.set_options([(code, words.spoken(each.name)) for code, each in self._tests.items()])
        field = self._fields.get(record)
        if field is None:
            return {"instrument": next(iter(self._tests), None)}
        names = ("name_kk", "name_ru", "professions_kk", "professions_ru", "instrument")
        return {name: getattr(field, name) for name in names} | {"scales": " ".join(field.scales)}

    @override
    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        code = str(values["instrument"] or "")
        scales = tuple(values["scales"].replace(",", " ").replace("+", " ").split())
        self._check(code, scales)
        typed = {**values, "instrument": code, "scales": scales}
        if record == NEW:
            return meanings.add(self.workspace.store, Field(**typed))
        meanings.change(self.workspace.store, record, replace(self._fields[record], **typed))
        return record

    @override
    def take_away(self, record: int) -> None:
        gone = replace(self._fields[record], archived=True)
        meanings.change(self.workspace.store, record, gone)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._hint()

    def _check(self, code: str, scales: Sequence[str]) -> None:
        """A scale that the test has not would never lead, and the line never be seen."""
        if code not in self._tests:
            raise FieldRefusal("instrument", "field-required")
        known = [each.code for each in self._tests[code].scales]
        for scale in scales:
            if scale not in known:
                raise FieldRefusal("scales", "scale-unknown", scale=scale, known=known)

    def _hint(self) -> None:
        """Say which scales there are to name."""
        test = self._tests.get(str(self.form.fields["instrument"].value()))
        said = [f"{each.code}: {words.spoken(each.name)}" for each in test.scales] if test else []
        self.form.fields["scales"].set_hint("; ".join(said))
