"""Many papers just issued: written as one file or one each, then printed or found in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import papers
from app.errors import Refusal
from app.paperwork import register
from app.paperwork.register import Issued
from app.store.store import Store
from ui import documents, tasks
from ui.asking import Asking, Dialogs
from ui.fields import FormDialog
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.progress_strip import ProgressStrip
from ui.referrals import words
from ui.referrals.remarks import Remarks
from ui.tasks import Cancelled, Progress, Task
from ui.workspace import Workspace


class IssuedManyDialog(FormDialog):
    """Writes the files; a disk that refuses loses nothing, for the register holds every paper.

    ``written`` tells where they are.
    """

    asking: Asking = Dialogs()
    written = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        issued: Sequence[Issued],
        records: Sequence[papers.Referral] | Sequence[papers.Consent],
        parent: QWidget | None = None,
        *,
        apart: bool = False,
        missing: Sequence[str] = (),
    ) -> None:
        self._workspace, self._issued, self._records = workspace, tuple(issued), records
        self._apart, self._missing = apart, tuple(missing)
        self.path: Path | None = None
        self._task: Task[Path] | None = None
        self._open = Button("", "secondary", shortcut="Ctrl+O", name="issued.folder.open")
        self._place = Label("", "small", "muted", wrap=True, name="issued.path")
        super().__init__((), self._hand, name="issued", parent=parent)
        self._remarks = Remarks(name="issued.remarks")
        self.strip = ProgressStrip(name="issued.progress")
        self._assemble()
        self.write()

    def write(self) -> None:
        """Write the files into the folder of papers, off the window's thread."""
        self.refusal.dismiss()
        folder = self._workspace.documents.folder
        work = (
            partial(_each, self._workspace.store, folder, self._issued)
            if self._apart
            else partial(_together, folder, self._issued, self._records)
        )
        self._task = tasks.run(self, work, done=self._done, failed=self._failed)
        self._task.ended.connect(self._ended)
        self._allow()
        self.strip.watch(self._task, self.tr("Writing files"))

    def open_folder(self) -> None:
        """Show the folder the files are in."""
        if self.path is not None:
            folder = self.path if self.path.is_dir() else self.path.parent
            if not self._workspace.documents.show(folder):
                self.refuse(Refusal("paper-not-opened", file=str(folder)))

    def choose_folder(self) -> None:
        """Write the files into another folder, this time and from now on."""
        chosen = self.asking.folder(
            self, self.tr("Folder for the papers"), self._workspace.documents.folder
        )
        if chosen is not None:
            self._workspace.documents.use_folder(chosen)
            self.write()

    @override
    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _hand(self, _values: dict[str, Any]) -> None:
        """Print the one file of all; separate files are opened where they lie."""
        if self.path is None:
            return
        self._workspace.documents.hand(self.path, printing=not self._apart)

    def _assemble(self) -> None:
        for widget in (self._remarks, self._place, self.strip):
            self.add(widget)
        self._buttons.insertWidget(self._buttons.indexOf(self.accept_button), self._open)
        self._open.setVisible(not self._apart)
        self._open.clicked.connect(self.open_folder)
        for keys, act in (("Ctrl+O", self.open_folder), ("Ctrl+P", self.submit)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._remarks.say([said] if (said := words.missing(self._missing)) else [])

    def _done(self, path: Path) -> None:
        self.path = path
        self._place.setText(str(path))
        if self._apart:
            self.open_folder()
        self.written.emit(path)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refusal.refuse(error, self.tr("Another folder"), self.choose_folder)

    def _ended(self) -> None:
        self._task = None
        self._allow()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        there = self._task is None and self.path is not None
        self.accept_button.setEnabled(there)
        self._open.setEnabled(there)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        explained = self.tr("All are kept in the register and can be printed from there too.")
        accept = self.tr("Open the folder") if self._apart else self.tr("Print all")
        self.set_words(words.several(self._issued), accept, explained)
        self.accept_button.set_shortcut_text("Ctrl+P" if not self._apart else "Enter")
        self.cancel_button.set_words(self.tr("Close"))
        self._open.set_words(self.tr("Open the folder"))


def _each(
    store: Store,
    folder: Path,
    issued: Sequence[Issued],
    progress: Progress,
    cancelled: Cancelled,
) -> Path:
    """Write the stored bytes of each paper into a folder of their own."""
    below = folder / documents.name_of_many(issued)
    for done, paper in enumerate(issued, 1):
        if cancelled():
            break
        documents.keep_in(below, documents.name_of(paper), register.bytes_of(store, paper.id))
        progress(done, len(issued))
    return below


def _together(
    folder: Path,
    issued: Sequence[Issued],
    records: Sequence[papers.Referral] | Sequence[papers.Consent],
    progress: Progress,
    cancelled: Cancelled,
) -> Path:
    """Draw what the papers say once more, as one file: each page says what is stored."""
    from reports import batch  # drawing is loaded with the first paper

    drawn = batch.together(records, progress, cancelled)
    if drawn is None:
        raise Refusal("cancelled")
    return documents.keep_in(folder, f"{documents.name_of_many(issued)}.pdf", drawn.body)
