"""The folder of an inspection: which days, where, and whether papers of single people go along."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.paperwork import inspection
from app.paperwork.inspection import Folder
from app.quarters import periods
from app.quarters.periods import Period
from ui.asking import Asking, Dialogs
from ui.fields import CheckField, Spec, TextField
from ui.parts.button import Button
from ui.quarters.words import translate
from ui.quarters.work_dialog import Job, WorkDialog
from ui.tasks import Cancelled, Progress
from ui.workspace import Workspace


class InspectionDialog(WorkDialog):
    """The folder is made whole or not at all; Esc stops it first."""

    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, period: Period, parent: QWidget) -> None:
        rows = (
            Spec("period", lambda: translate("Quarters", "Period"), partial(TextField, wide=False)),
            Spec("folder", lambda: translate("Quarters", "Folder")),
            Spec(
                "persons",
                lambda: translate("Quarters", "With papers of single people"),
                CheckField,
            ),
        )
        super().__init__(workspace, rows, name="quarters.inspection", parent=parent)
        self.elsewhere = Button("", "link", name="quarters.inspection.elsewhere")
        self.elsewhere.clicked.connect(self.choose_folder)
        self.add(self.elsewhere)
        folder = workspace.documents.folder / f"inspection-{_plain(period)}"
        self.form.show_values({"period": period.called, "folder": str(folder), "persons": False})
        self._say()

    def choose_folder(self) -> None:
        """Put the folder into another one, such as a memory stick's."""
        proposed = self.workspace.documents.folder
        title = translate("Quarters", "Where the folder is made")
        chosen = self.asking.folder(self, title, proposed)
        if chosen is not None:
            field = self.form.fields["folder"]
            field.set_value(str(chosen / Path(field.value()).name))

    @override
    def job(self, values: dict[str, Any]) -> Job:
        period = periods.read(values["period"])
        if not values["folder"].strip():
            raise FieldRefusal("folder", "field-required")
        folder, store = Path(values["folder"].strip()).expanduser(), self.workspace.store
        persons = bool(values["persons"])

        def work(told: Progress, stop: Cancelled) -> Folder:
            try:
                folder.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise Refusal("file-not-writable", file=str(folder.parent)) from error
            return inspection.gather(
                store, period, folder, persons=persons, progress=told, cancelled=stop
            )

        return work

    @override
    def said(self) -> str:
        return translate("Quarters", "Gathering the papers")

    @override
    def landed(self, result: Folder) -> None:
        said = translate("Quarters", "Folder made: {folder}, papers {count}, files {files}")
        self.workspace.said.emit(
            said.format(folder=result.path.name, count=result.papers, files=result.files), None
        )

    def _say(self) -> None:
        self.set_words(
            translate("Quarters", "Folder for an inspection"),
            translate("Quarters", "Make the folder"),
            translate(
                "Quarters",
                "Every paper of the period as it was issued, numbered, with contents and digests.",
            ),
        )
        self.elsewhere.set_words(translate("Quarters", "Another folder…"))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        if "elsewhere" in self.__dict__:
            self._say()


def _plain(period: Period) -> str:
    return period.called.replace("/", "_")
