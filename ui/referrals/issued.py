"""A paper that has just been issued: its number, and what to do with it now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.paperwork.register import Issued
from ui import documents, theme
from ui.asking import Asking, Dialogs
from ui.fields import FormDialog
from ui.parts.button import Button
from ui.parts.label import Label
from ui.referrals import words
from ui.referrals.remarks import Remarks
from ui.workspace import Workspace


class IssuedDialog(FormDialog):
    """Enter prints the paper, Ctrl+O opens it, Esc leaves it in the register for later.

    ``missing`` are signs that the typeface could not print.
    """

    asking: Asking = Dialogs()

    def __init__(
        self,
        workspace: Workspace,
        issued: Issued,
        parent: QWidget | None = None,
        *,
        missing: Sequence[str] = (),
    ) -> None:
        self._workspace, self.issued, self._missing = workspace, issued, tuple(missing)
        self._open = Button("", "secondary", shortcut="Ctrl+O", name="issued.open")
        self._folder = Label("", "small", "muted", wrap=True, name="issued.folder")
        self._elsewhere = Button("", "link", name="issued.elsewhere")
        self._remarks = Remarks(name="issued.remarks")
        super().__init__((), self._print, name="issued", parent=parent)
        self._fill()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_paper(self) -> None:
        """Open the paper in the system's program; the dialog stays for the printing."""
        try:
            documents.hand_out(self._workspace, self.issued, printing=False)
        except Refusal as refusal:
            self.refuse(refusal)

    def choose_folder(self) -> None:
        """Put this paper and those after it into another folder."""
        folder = self.asking.folder(
            self, self.tr("Folder for the papers"), self._workspace.documents.folder
        )
        if folder is not None:
            self._workspace.documents.use_folder(folder)
            self._retranslate()

    def _print(self, _values: dict[str, Any]) -> None:
        documents.hand_out(self._workspace, self.issued, printing=True)

    def _fill(self) -> None:
        self._buttons.insertWidget(self._buttons.indexOf(self.accept_button), self._open)
        self._open.clicked.connect(self.open_paper)
        self._elsewhere.clicked.connect(self.choose_folder)
        for keys, act in (("Ctrl+O", self.open_paper), ("Ctrl+P", self.submit)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit(8))
        row.addWidget(self._folder, 1)
        row.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self._remarks)
        self.add(place)
        self._remarks.say([said] if (said := words.missing(self._missing)) else [])

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        kept = self.tr("Issued and kept in the register; it can be printed later from there too.")
        sent = self.issued.addressee if self.issued.kind == "referral" else ""
        whom = " → ".join(part for part in (self.issued.to_whom, sent) if part)
        self.set_words(words.paper(self.issued), self.tr("Print"), f"{whom}\n{kept}")
        self.accept_button.set_shortcut_text("Ctrl+P")
        self.cancel_button.set_words(self.tr("Close"))
        self._open.set_words(self.tr("Open"))
        self._elsewhere.set_words(self.tr("Another folder"))
        folder = str(self._workspace.documents.folder)
        self._folder.setText(self.tr("Files go into {folder}").format(folder=folder))
