"""The paper of a record that stands already: issued off the window's thread, then handed out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refusal
from ui import tasks
from ui.guidance import errands
from ui.guidance.dialogs import hand_out
from ui.guidance.errands import Draw, Printed
from ui.referrals.issued import IssuedDialog
from ui.workspace import Workspace


class Press(QObject):
    """Issues one paper at a time; ``printed`` comes when it is in the register."""

    printed = Signal(int)

    def __init__(
        self, workspace: Workspace, refused: Callable[[Refusal], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._refused, self._parent = workspace, refused, parent
        self._task: tasks.Task[Printed] | None = None
        self.dialog: IssuedDialog | None = None

    def issue(self, record: int, draw: Draw, changed: str) -> None:
        """Issue the paper of a record, unless another is under way."""
        if self._task is not None:
            return
        landed: list[Printed] = []
        store = self._workspace.store
        work = partial(errands.kept_and_printed, store, lambda: record, draw, landed)
        self._task = tasks.run(self, work, done=_nothing, failed=self._failed)
        self._task.ended.connect(lambda: self._ended(landed, changed))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._refused(error)

    def _ended(self, landed: list[Printed], changed: str) -> None:
        self._task = None
        for printed in landed:
            self._workspace.tell(f"paper {changed}")
            self.printed.emit(printed.record)
            self.dialog = hand_out(self._workspace, printed, self._parent)


def _nothing(_printed: Printed) -> None:
    return
