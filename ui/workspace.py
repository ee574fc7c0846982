"""The open file as the window knows it: what is asked of it, and who hears of what changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app import centre
from app.errors import Refusal
from app.paperwork import register
from app.registry.search import Searcher
from app.store.store import Store
from ui import language
from ui.documents import Documents
from ui.memory import Memory

Result = TypeVar("Result")
Refused = Callable[[Refusal], object]

SUBJECTS = (
    "participant",
    "session",
    "cohort",
    "plan",
    "partner",
    "paper",
    "quarter",
    "staff",
    "place",
    "settings",
)
"""What a change can be about; every tab says which of them it shows."""


class Workspace(QObject):
    """One open file, shared by every tab.

    A tab asks for something to be done with :meth:`do`; when it is done, ``changed`` says what
    kind of thing is different now, and each tab that shows it looks again.
    """

    changed = Signal(str)
    said = Signal(str, object)
    settings_asked = Signal(str)
    card_asked = Signal(str, int)
    room_asked = Signal(str, str)
    restore_asked = Signal(object)

    def __init__(self, store: Store, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.memory = memory
        self.searcher = Searcher(store)
        self.documents = Documents(memory, store.path.with_name("papers"))

    def today(self) -> date:
        """Return the office's date."""
        return self.store.today()

    @property
    def language(self) -> language.Language:
        """The language of the window."""
        return language.current()

    @property
    def training(self) -> bool:
        """Whether the people in this file are invented."""
        return centre.is_training(self.store)

    def do(
        self,
        work: Callable[[], Result],
        *,
        changed: str,
        said: str = "",
        refused: Refused | None = None,
    ) -> Result | None:
        """Do one thing whole, tell everybody, and offer to take it back.

        A refusal goes to ``refused``, the pane or the field that asked, and None comes back.
        """
        before = self.store.last_action
        try:
            result = work()
        except Refusal as refusal:
            if refused is None:
                raise
            refused(refusal)
            return None
        self.tell(changed, said, before)
        return result

    def tell(self, changed: str, said: str = "", before: int | None = None) -> None:
        """Tell everybody that something changed; an action newer than ``before`` can be undone.

        Undo is not offered where it would be refused: of a number given, or of an annulment.
        """
        action = self.store.last_action
        for subject in changed.split():
            self.changed.emit(subject)
        if said:
            undo = None
            fresh = action is not None and action != before
            if action is not None and fresh and not register.is_final(self.store, action):
                undo = self._taking_back(action)
            self.said.emit(said, undo)

    def _taking_back(self, action: int) -> Callable[[], object]:
        return lambda: self.undo(action)

    def undo(self, action: int, refused: Refused | None = None) -> None:
        """Take an action back; what has moved on since is told, not forced."""
        try:
            self.store.undo(action)
        except Refusal as refusal:
            if refused is None:
                self.said.emit(_first_sentence(refusal), None)
            else:
                refused(refusal)
            return
        for subject in SUBJECTS:
            self.changed.emit(subject)
        self.said.emit(self.tr("Taken back"), None)

    def open_settings(self, place: str = "") -> None:
        """Ask the frame for the settings, at the field of this name."""
        self.settings_asked.emit(place)

    def open_room(self, room: str, act: str = "") -> None:
        """Ask the frame for another tab, to "find" something there or begin something "new"."""
        self.room_asked.emit(room, act)

    def open_card(self, room: str, record: int) -> None:
        """Ask the frame to show a record in its own tab."""
        self.card_asked.emit(room, record)


def _first_sentence(refusal: Refusal) -> str:
    from ui import messages

    return messages.sentence(refusal, language.current()).happened
