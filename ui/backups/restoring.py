"""Bringing a copy back is a decision: what there is now beside what there will be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.errors import Refusal
from app.store.contents import Contents, contents
from ui import theme
from ui.importing.columns import when
from ui.importing.comparison import Comparison, Pair
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.refusal_bar import RefusalBar


class RestoreDialog(QDialog):
    """Accepted when the copy is to take the file's place; nothing is touched here."""

    def __init__(self, copy: Path, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups.restore")
        self.copy, self.file = copy, file
        self.refusal = RefusalBar(name="backups.restore.refusal")
        self.comparison = Comparison(name="backups.restore.comparison")
        self.confirm = Button("", "primary", name="backups.restore.confirm")
        self.cancel = Button("", "secondary", shortcut="Esc", name="backups.restore.cancel")
        self._title = Label("", "title", wrap=True)
        self._text = Label("", wrap=True)
        self._build()
        self._say()

    def _build(self) -> None:
        u = theme.unit
        ground = Pane("surface")
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(u(24), u(20), u(24), u(16))
        inner.setSpacing(u(12))
        for part in (self._title, self.refusal, self.comparison, self._text):
            inner.addWidget(part)
        inner.addStretch(1)
        actions = ActionBar(name="backups.restore.actions")
        actions.set_buttons([self.confirm, self.cancel])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ground, 1)
        whole.addWidget(actions)
        self.confirm.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(u(560))
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Restore from a copy"))
        self._title.setText(self.tr("Restore from a copy"))
        self.confirm.set_words(self.tr("Restore this copy"))
        self.cancel.set_words(self.tr("Cancel"))
        try:
            after = contents(self.copy)
        except Refusal as refusal:
            self.refusal.refuse(refusal)
            self.confirm.setEnabled(False)
            self.comparison.hide()
            return
        before = self._before()
        self.comparison.show_pairs((self.tr("Now"), self.tr("After")), self._pairs(before, after))
        self._text.setText(self._what_happens(before, after))

    def _before(self) -> Contents | None:
        try:
            return contents(self.file)
        except Refusal:
            return None

    def _pairs(self, before: Contents | None, after: Contents) -> list[Pair]:
        def pair(label: str, one: str, other: str) -> Pair:
            return Pair(label, one, other, "same" if one == other else "becomes")

        def number(held: Contents | None, name: str) -> str:
            return "—" if held is None else QLocale().toString(getattr(held, name))

        def last(held: Contents | None) -> str:
            return when(held.last_at) if held is not None and held.last_at else "—"

        return [
            pair(self.tr("People"), number(before, "people"), number(after, "people")),
            pair(self.tr("Papers"), number(before, "papers"), number(after, "papers")),
            pair(self.tr("Last work"), last(before), last(after)),
        ]

    def _what_happens(self, before: Contents | None, after: Contents) -> str:
        if not self.file.exists():
            return self.tr("The copy becomes «{file}».").format(file=self.file.name)
        aside = self.tr("The present file is set aside beside it, never deleted.")
        if before is not None and before.last_action > after.last_action:
            lost = before.last_action - after.last_action
            work = self.tr("%n action(s) done after the copy will not be in it.", "", lost)
            return f"{work} {aside}"
        return aside
