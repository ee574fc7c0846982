"""A pupil entered by hand before the list comes: fields in, a person and a place of study out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.kazakh import identity
from app.registry import participants
from app.schooling import enrolments, years
from ui.cohorts import schools, words
from ui.cohorts.scope import Scope
from ui.cohorts.words import translate
from ui.fields import DateField, DigitsField, Form, Picked, Spec, TextField
from ui.participants import words as people_words
from ui.workspace import Workspace


def _short() -> TextField:
    return TextField(limit=40, wide=False)


def _specs(workspace: Workspace) -> tuple[Spec, ...]:
    day = partial(DateField, today=workspace.today)
    named = [
        Spec(key, partial(people_words.field, key))
        for key in ("surname", "given_name", "patronymic")
    ]
    return (
        *named,
        Spec(
            "iin",
            lambda: people_words.field("iin"),
            DigitsField,
            lambda: translate("Cohorts", "If it is known"),
        ),
        Spec("birth_date", lambda: people_words.field("birth_date"), day),
        schools.spec(
            workspace.store, "partner_id", lambda: translate("Cohorts", "School or college")
        ),
        Spec("class", lambda: translate("Cohorts", "Class or course"), _short),
        Spec("since", lambda: translate("Cohorts", "Studies there since"), day),
        Spec(
            "second_phone",
            lambda: translate("Cohorts", "Parent's telephone"),
            DigitsField,
            lambda: translate("Cohorts", "Not required"),
        ),
    )


class PupilForm(Form):
    """Least data: a name, a class; the number and the birth date where they are known."""

    def __init__(
        self, workspace: Workspace, scope: Scope, *, name: str, parent: QWidget | None = None
    ) -> None:
        self._workspace, self._scope = workspace, scope
        super().__init__(_specs(workspace), name=name, parent=parent)
        schools.enter_new(workspace, self.fields["partner_id"], None)
        for key in ("class", "partner_id"):
            self.fields[key].changed.connect(self._say_class)

    def begin(self, school: Picked | None, class_name: str = "") -> None:
        """Show an empty form, with the school and class that are looked at."""
        since = years.first_day(self._scope.year)
        self.show_values({"partner_id": school, "class": class_name, "since": since})
        self._say_class()

    def person(self) -> participants.Draft:
        """Return the card as typed."""
        values = self.values()
        names = {key: values[key] for key in ("surname", "given_name", "patronymic", "iin")}
        draft = participants.Draft(
            **names, birth_date=values["birth_date"], second_phone=values["second_phone"]
        )
        return draft if values["iin"].strip() else replace(draft, iin_absence="list_only")

    def place(self) -> enrolments.Draft:
        """Return the place of study as typed; refuses what is no class of it."""
        values = self.values()
        at = values["partner_id"].id
        level, grade, letter = schools.read(self._workspace.store, at, values["class"])
        since: date | None = values["since"]
        return enrolments.Draft(at or 0, level, grade, letter, self._scope.year, since)

    @override
    def check(self) -> bool:
        """Say everything that cannot be read at once, beside each field."""
        fine = super().check()
        for key, read in (("iin", self._read_number), ("class", self.place)):
            try:
                read()
            except FieldRefusal as refusal:
                if refusal.field == key:
                    self.fields[key].refuse(refusal)
                    fine = False
        return fine

    def _read_number(self) -> None:
        typed = str(self.fields["iin"].value()).strip()
        if typed:
            identity.normalise(typed)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if "class" in self.fields and hasattr(self, "_clean"):
            self._say_class()

    def _say_class(self) -> None:
        at, typed = self.fields["partner_id"].value().id, str(self.fields["class"].value())
        said = schools.said(self._workspace.store, at, typed, self._scope.year)
        example = words.translate("Cohorts", "Like 11 «Ә»; of a college 2-курс, МТ-21")
        self.fields["class"].set_hint(said or (example if not typed.strip() else ""))
