"""What every tab is: a list at the left, a card at the right, and one way to answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from ui import theme
from ui.fields import Form
from ui.parts.message_bar import MessageBar
from ui.parts.pane import Pane
from ui.parts.refusal_bar import RefusalBar
from ui.parts.split import Split
from ui.workspace import Workspace


class Room(QWidget):
    """A tab of the window.

    A tab fills ``left`` and ``right``, names the ``subjects`` it shows, and looks again in
    :meth:`refresh`. While it is hidden it only remembers that it must.
    """

    name = ""
    """The tab's stable name, first part of the names of all its widgets."""
    icon = "document"
    subjects: tuple[str, ...] = ()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(self.name)
        self.workspace = workspace
        self.left = Pane("bg", name=f"{self.name}.list.pane")
        self.right = Pane("surface", name=f"{self.name}.card.pane")
        self.left_column, self.right_column = QVBoxLayout(self.left), QVBoxLayout(self.right)
        self.refusal = RefusalBar(name=f"{self.name}.refusal")
        self.message = MessageBar(self.left, name=f"{self.name}.message")
        self.split = Split(self.left, self.right, name=f"{self.name}.split")
        self._stale: set[str] = set()
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """Return the word on the tab, in the language of the window."""
        raise NotImplementedError

    def refresh(self, subject: str) -> None:
        """Look again: something of this subject changed."""

    def retranslate(self) -> None:
        """Write every word again: the language changed."""

    def focus_search(self) -> None:
        """Put the cursor where a search is typed."""

    def begin_new(self) -> None:
        """Begin a new record, as another tab asks, where the room has them."""

    def show_record(self, record: int) -> None:
        """Show one record's card, as another tab asks."""

    def show_in(self, view: str, record: int) -> None:
        """Show a record of one of the room's views, as another tab asks."""

    def show_setting(self, name: str) -> None:
        """Go to a setting, where the room has it."""

    def next_mistake(self) -> None:
        """Go to the next field that is wrong, where the room has a form."""

    def leave(self) -> bool:
        """Say whether the tab may be left; what is half typed stays as a draft."""
        return True

    def say(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Tell quietly that something was done."""
        self.message.say(sentence, undo)

    def refuse(self, refusal: Refusal, form: Form | None = None) -> None:
        """Show a refusal: beside its field where the form has it, else at the top of the card."""
        if form is not None and isinstance(refusal, FieldRefusal) and refusal.field in form.fields:
            form.fields[refusal.field].refuse(refusal)
            form.first_error_focus()
            return
        if refusal.code == "setting-missing":
            first = str(refusal.details.get("settings", "")).split(", ")[0]
            words = self.tr("Open settings")
            self.refusal.refuse(refusal, words, lambda: self.workspace.open_settings(first))
            return
        self.refusal.refuse(refusal)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        for column in (self.left_column, self.right_column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        shelf = QWidget()
        shelf.setObjectName(f"{self.name}.refusal.shelf")
        inner = QVBoxLayout(shelf)
        inner.setContentsMargins(theme.unit(24), theme.unit(8), theme.unit(24), 0)
        inner.addWidget(self.refusal)
        self.right_column.addWidget(shelf, 0, Qt.AlignmentFlag.AlignTop)
        ratio = self.workspace.memory.number(f"{self.name}/divider", self.split.ratio)
        self.split.set_ratio(ratio)

    def _connect(self) -> None:
        self.split.moved.connect(
            lambda ratio: self.workspace.memory.keep(f"{self.name}/divider", ratio)
        )
        self.workspace.changed.connect(self._hear)

    def _hear(self, subject: str) -> None:
        if subject not in self.subjects:
            return
        if self.isVisible():
            self.refresh(subject)
        else:
            self._stale.add(subject)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stale, self._stale = self._stale, set()
        for subject in sorted(stale):
            self.refresh(subject)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
