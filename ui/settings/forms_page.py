"""The catalogue of forms of guidance: those the rules name, and the office's own."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import forms
from app.guidance.forms import Form
from ui import language
from ui.fields import CheckField, ChoiceField, DigitsField, Spec
from ui.sessions import words
from ui.settings.records_page import NEW, RecordsPage
from ui.tables import Column
from ui.workspace import Workspace

translate = QCoreApplication.translate
_LEAST, _MOST = 5, 1440


def _specs() -> tuple[Spec, ...]:
    return (
        Spec("name_kk", lambda: translate("Settings", "Name, Kazakh")),
        Spec("name_ru", lambda: translate("Settings", "Name, Russian")),
        Spec("service", lambda: translate("Settings", "Service"), ChoiceField),
        Spec("paragraph", lambda: translate("Settings", "Rests on")),
        Spec("audience", lambda: translate("Settings", "For whom"), ChoiceField),
        Spec("minutes", lambda: translate("Settings", "Usual length, minutes"), DigitsField),
        Spec("one_person", lambda: translate("Settings", "Given to one person"), CheckField),
        Spec(
            "away",
            lambda: translate("Settings", "Usually held away from the centre"),
            CheckField,
        ),
        Spec(
            "confidential",
            lambda: translate("Settings", "Confidential: off lists and group papers"),
            CheckField,
        ),
    )


class FormsPage(RecordsPage):
    """What was held under a form keeps its own day's count, whatever the form becomes."""

    key = "forms"

    def __init__(self, workspace: Workspace) -> None:
        self._forms: dict[int, Form] = {}
        columns: tuple[Column[Form], ...] = (
            Column(
                "name",
                lambda: translate("Settings", "Form"),
                lambda form: language.spoken(form.name),
                kind="name",
                width=220,
                stretch=2,
                optional=False,
            ),
            Column(
                "service",
                lambda: translate("Settings", "Service"),
                lambda form: words.service(form.service),
                kind="muted",
                width=150,
                stretch=1,
                optional=False,
            ),
        )
        super().__init__(workspace, columns, _specs())

    @override
    def title(self) -> str:
        return translate("Settings", "Forms of guidance")

    @override
    def about(self) -> str:
        return translate("Settings", "What a session can be. Each gives one service of the rules.")

    @override
    def heading(self, record: int) -> str:
        known = self._forms.get(record)
        if known is None:
            return translate("Settings", "A form of the office's own")
        return language.spoken(known.name)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self._forms.get(each) for each in ids]

    @override
    def listed(self) -> array[int]:
        self._forms = {form.id: form for form in forms.listed(self.workspace.store)}
        return array("q", self._forms)

    @override
    def values(self, record: int) -> Mapping[str, Any]:
        self._offer("service", [(each, words.service(each)) for each in forms.SERVICES])
        self._offer("audience", [(each, words.audience(each)) for each in forms.AUDIENCES])
        form = self._forms.get(record) or Form()
        shown = {field.name: getattr(form, field.name) for field in fields(Form)}
        return {**shown, "minutes": str(form.minutes)}

    @override
    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        held = Form() if record == NEW else self._forms[record]
        typed = replace(held, **{**values, "minutes": _minutes(values["minutes"])})
        if record == NEW:
            return forms.add(self.workspace.store, typed)
        forms.change(self.workspace.store, record, typed)
        return record

    @override
    def take_away(self, record: int) -> None:
        gone = replace(self._forms[record], archived=True)
        forms.change(self.workspace.store, record, gone)

    def _offer(self, key: str, options: Sequence[tuple[object, str]]) -> None:
        field = self.form.fields[key]
        assert isinstance(field, ChoiceField)
        field.set_options(options)


def _minutes(typed: str) -> int:
    text = typed.strip()
    if not text.isdecimal():
        raise FieldRefusal("minutes", "count-outside", least=_LEAST, most=_MOST)
    return int(text)
