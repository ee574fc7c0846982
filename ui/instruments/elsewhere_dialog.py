"""A result obtained elsewhere: the method, where and when, and its scores alone."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import results
from app.guidance.results import Elsewhere
from app.registry import participants
from ui.drafts import Keeper
from ui.fields import ChoiceField, DateField, FormDialog, Spec, TextField
from ui.instruments import words
from ui.instruments.scale_rows import ScaleRowsField
from ui.instruments.words import translate
from ui.workspace import Workspace


class ElsewhereDialog(FormDialog):
    """What is half typed is kept for the person; ``kept`` gives the number of the result."""

    kept = Signal(int)

    def __init__(self, workspace: Workspace, person_id: int, parent: QWidget | None = None) -> None:
        self._workspace = workspace
        self.person = participants.get(workspace.store, person_id)
        day = partial(DateField, today=workspace.today)
        short = partial(TextField, limit=60, wide=False)
        specs = (
            Spec("name", lambda: translate("Tests", "Method, Kazakh")),
            Spec("name_ru", lambda: translate("Tests", "Method, Russian")),
            Spec("version", lambda: translate("Tests", "Version"), short),
            Spec("language", lambda: translate("Tests", "Language"), ChoiceField),
            Spec("place", lambda: translate("Tests", "Where")),
            Spec("taken_on", lambda: translate("Tests", "Day"), day),
            Spec("tester", lambda: translate("Tests", "Conducted by")),
            Spec("scores", lambda: translate("Tests", "Scores"), ScaleRowsField),
        )
        super().__init__(specs, self._keep, name="instruments.elsewhere", parent=parent)
        self._keeper = Keeper(workspace.store, self.form, "elsewhere")
        if (left := self._keeper.left(person_id)) is not None:
            self.form.show_typed(left.typed)
        self._keeper.follow(person_id)
        self.form.fields["name"].editor.setFocus()

    @override
    def reject(self) -> None:
        self._keeper.rest()
        super().reject()

    def _keep(self, values: dict[str, Any]) -> None:
        if values["taken_on"] is None:
            raise FieldRefusal("taken_on", "field-required")
        store, before = self._workspace.store, self._workspace.store.last_action
        rows = self.form.fields["scores"]
        assert isinstance(rows, ScaleRowsField)
        draft = Elsewhere(
            name_kk=values["name"],
            name_ru=values["name_ru"],
            version=values["version"],
            language=str(values["language"] or ""),
            place=values["place"],
            scores=rows.scores(),
        )
        taken = values["taken_on"]
        result = results.keep_elsewhere(
            store, self.person.id, draft, taken_on=taken, tester=values["tester"]
        )
        self._keeper.forget(self.person.id)
        done = translate("Tests", "Test kept: {name}").format(name=self.person.name.full)
        self._workspace.tell("participant", done, before)
        self.kept.emit(result)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        field = self.form.fields["language"]
        assert isinstance(field, ChoiceField)
        field.set_options(words.languages())
        self.set_words(
            translate("Tests", "Result from elsewhere"),
            translate("Tests", "Save"),
            self.person.name.full,
        )
