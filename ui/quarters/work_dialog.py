"""A dialog whose button starts long work: how far it is, a way to stop, and nothing left behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import tasks
from ui.fields import Spec
from ui.parts.progress_strip import ProgressStrip
from ui.referrals.deciding import PaperDialog
from ui.tasks import Cancelled, Progress, Task
from ui.workspace import Workspace

Job = Callable[[Progress, Cancelled], Any]


class WorkDialog(PaperDialog):
    """Subclasses give the work of the values typed, and what follows when it is done."""

    def __init__(
        self, workspace: Workspace, rows: Sequence[Spec], *, name: str, parent: QWidget | None
    ) -> None:
        self.task: Task[Any] | None = None
        self._stood: QWidget | None = None
        super().__init__(workspace, rows, self._nothing, name=name, parent=parent)
        self.strip = ProgressStrip(name=f"{name}.progress")
        self.pin(self.strip)

    def job(self, values: dict[str, Any]) -> Job:
        """Return the work; refuses what was typed wrongly before anything begins."""
        raise NotImplementedError

    def said(self) -> str:
        """Return what is being done."""
        raise NotImplementedError

    def landed(self, result: Any) -> None:
        """Go on with what the work brought; the dialog is closed by then."""
        raise NotImplementedError

    @override
    def submit(self) -> None:
        if self.task is not None:
            return
        self.form.clear_errors()
        if not self.form.check():
            self.form.first_error_focus()
            return
        self.refusal.dismiss()
        try:
            work = self.job(self.form.values())
        except Refusal as refusal:
            self.refuse(refusal)
            return
        landed: list[Any] = []

        def whole(told: Progress, stop: Cancelled) -> None:
            landed.append(work(told, stop))

        self.task = tasks.run(self, whole, failed=self._failed)
        self.task.ended.connect(lambda: self._ended(landed))
        self._busy(True)
        self.strip.watch(self.task, self.said())

    @override
    def reject(self) -> None:
        """Esc stops the work first; what is not finished leaves nothing."""
        if self.task is not None:
            self.task.cancel()
        else:
            super().reject()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _ended(self, landed: list[Any]) -> None:
        """What was done is told even where it was finished in the moment it was to stop."""
        self.task = None
        self._busy(False)
        if landed:
            self.accept()
            self.landed(landed[0])

    def _busy(self, busy: bool) -> None:
        """Hold the form while the work runs; the keys come back to where they stood."""
        stood = self.focusWidget()
        for part in (self.form, self.accept_button):
            part.setEnabled(not busy)
        if busy:
            self._stood = stood
        elif self._stood is not None and self.isVisible():
            self._stood.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _nothing(_values: dict[str, Any]) -> None:
        return
