"""The sign-in sheet: issued off the window's thread, then opened to be looked at and printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.errors import Refusal
from app.guidance.sessions import Session
from app.paperwork import guidance_papers
from app.paperwork.register import Issued
from ui import documents, tasks
from ui.sessions.attendance.words import translate
from ui.workspace import Workspace


class SheetPrinter:
    """Issues the sheet of one session; ``over`` is called whatever came of it.

    A disk that refuses the file leaves the sheet in the register: its number is taken.
    """

    def __init__(
        self,
        workspace: Workspace,
        refused: Callable[[Refusal], object],
        over: Callable[[], object],
    ) -> None:
        self._workspace, self._refused, self._over = workspace, refused, over

    def issue(self, owner: QWidget, session: Session) -> tasks.Task[Issued]:
        """Begin to issue; the owner's end silences it."""
        store, today = self._workspace.store, self._workspace.today()

        def work(_told: tasks.Progress, _stop: tasks.Cancelled) -> Issued:
            return guidance_papers.print_sheet(store, session.id, today, documents.render)

        return tasks.run(owner, work, self._issued, self._failed)

    def _issued(self, paper: Issued) -> None:
        said = translate("Attendance", "Sheet № {number} is issued").format(number=paper.number)
        self._workspace.tell("session paper", said, self._workspace.store.last_action)
        try:
            documents.hand_out(self._workspace, paper, printing=False)
        except Refusal as refusal:
            self._refused(refusal)
        self._over()

    def _failed(self, error: Exception) -> None:
        self._over()
        if not isinstance(error, Refusal):
            raise error
        self._refused(error)
