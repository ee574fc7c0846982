"""Copies of the file: those there are, one more now, and the way back to one of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.store import backups
from app.store.backups import Manifest
from ui import messages, tasks, theme
from ui.asking import Asking, Dialogs
from ui.backups import outside
from ui.backups.restoring import RestoreDialog
from ui.importing.columns import when
from ui.parts.button import Button
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.settings.pages import Page
from ui.tables import Column, ListView, PagedModel
from ui.workspace import Workspace

translate = QCoreApplication.translate


def reason(code: str) -> str:
    """Return why a copy was made, in the office's words."""
    return {
        "exit": translate("Backups", "On closing"),
        "hourly": translate("Backups", "While at work"),
        "asked": translate("Backups", "By hand"),
        "import": translate("Backups", "Before a list came in"),
        "migration": translate("Backups", "Before the file was renewed"),
    }.get(code, code)


def _columns() -> tuple[Column[Manifest], ...]:
    return (
        Column(
            "at",
            lambda: translate("Backups", "When"),
            lambda copy: when(copy.at),
            kind="name",
            width=150,
            stretch=1,
            optional=False,
        ),
        Column(
            "reason",
            lambda: translate("Backups", "Why"),
            lambda copy: reason(copy.reason),
            width=200,
            stretch=2,
            optional=False,
        ),
        Column(
            "people",
            lambda: translate("Backups", "People"),
            lambda copy: QLocale().toString(copy.people),
            width=80,
            right=True,
        ),
        Column(
            "papers",
            lambda: translate("Backups", "Papers"),
            lambda copy: QLocale().toString(copy.papers),
            width=80,
            right=True,
        ),
        Column(
            "size",
            lambda: translate("Backups", "Size"),
            lambda copy: QLocale().formattedDataSize(copy.size, 1),
            kind="muted",
            width=96,
            right=True,
        ),
    )


class BackupsPage(Page):
    """Every copy listed was opened again and found whole."""

    key = "backups"
    narrow = False

    def __init__(self, workspace: Workspace, asking: Asking | None = None) -> None:
        super().__init__(workspace)
        self._asking: Asking = asking or Dialogs()
        self._copies: list[Manifest] = []
        self.notice = RefusalBar(name="backups.notice")
        self.progress = ProgressStrip(name="backups.progress")
        self.model = PagedModel(_columns(), self._fetch)
        self.list = ListView(self.model, name="backups.list")
        self.now = Button("", "primary", icon="shield-check", name="backups.now")
        self.elsewhere = Button("", "secondary", name="backups.elsewhere")
        self.restore = Button("", "secondary", icon="undo", name="backups.restore.ask")
        self.bring = Button("", "link", name="backups.restore.file")
        self._build()
        self._connect()
        self.retranslate()
        self.look()

    @override
    def title(self) -> str:
        return translate("Backups", "Copies")

    @override
    def about(self) -> str:
        return translate(
            "Backups",
            "A copy is made on closing and before every list; each was opened and checked.",
        )

    @override
    def look(self) -> None:
        path = self.workspace.store.path
        self._copies = backups.listed(backups.folder(path), path.stem)
        self.list.set_ids(array("q", range(len(self._copies))))
        self.model.refresh()
        if self.list.current_row < 0:
            self.list.select_row(0)
        self.restore.setEnabled(bool(self._copies))
        self._notice()

    def take(self, into: Path | None = None) -> None:
        """Make a checked copy now, beside the file or in another folder."""
        path, now = self.workspace.store.path, self.workspace.store.clock()

        def work(progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Manifest:
            made = backups.take(path, now, reason="asked", into=into, progress=progress)
            if into is not None:
                outside.remember(path, made.at, into)
            return made

        self._enable(False)
        task = tasks.run(self, work, self._made, self._failed)
        task.ended.connect(lambda: self._enable(True))
        said = translate("Backups", "Making a copy and checking it…")
        self.progress.watch(task, said)

    def take_elsewhere(self) -> None:
        """Ask for a folder, such as a stick's, and make a copy there."""
        title = translate("Backups", "Where is the copy to go?")
        last = outside.last(self.workspace.store.path)
        folder = self._asking.folder(self, title, Path(last.folder) if last else Path.home())
        if folder is not None:
            self.take(folder)

    def ask_restore(self, copy: Path | None = None) -> None:
        """Show what restoring a copy would change; the decision is taken there."""
        path = self.workspace.store.path
        chosen = copy or self._chosen()
        if chosen is None:
            return
        dialog = RestoreDialog(chosen, path, self)
        dialog.accepted.connect(lambda: self.workspace.restore_asked.emit(dialog.copy))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring_file(self) -> None:
        """Restore from a copy that lies elsewhere."""
        title = translate("Backups", "Choose a copy")
        kinds = translate("Backups", "Centre's file (*.bagdar)")
        path = self._asking.file(self, title, kinds, Path.home())
        if path is not None:
            self.ask_restore(path)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.now.set_words(translate("Backups", "Make a copy now"))
        self.elsewhere.set_words(translate("Backups", "To a stick or folder…"))
        self.restore.set_words(translate("Backups", "Restore this copy…"))
        self.bring.set_words(translate("Backups", "Restore from elsewhere…"))
        self.list.retranslate()
        self._notice()

    def _chosen(self) -> Path | None:
        at = self.list.current_id
        if not 0 <= at < len(self._copies):
            return None
        return backups.folder(self.workspace.store.path) / self._copies[at].file

    def _fetch(self, ids: Sequence[int]) -> list[Manifest | None]:
        return [self._copies[each] if each < len(self._copies) else None for each in ids]

    def _made(self, made: Manifest) -> None:
        self.refusal.dismiss()
        self.look()
        said = translate("Backups", "Copy made and checked: {file}").format(file=made.file)
        self.workspace.said.emit(said, None)
        self.workspace.changed.emit("settings")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _enable(self, free: bool) -> None:
        for button in (self.now, self.elsewhere, self.restore, self.bring):
            button.setEnabled(free)

    def _notice(self) -> None:
        store = self.workspace.store
        last = outside.last(store.path)
        if not outside.is_stale(last, store.clock()):
            self.notice.dismiss()
            return
        self.notice.say(
            messages.Sentence(
                self._how_old(last),
                translate(
                    "Backups", "If this computer breaks or is lost, its own copies go with it."
                ),
                translate("Backups", "Put a stick in and make a copy on it."),
            ),
            translate("Backups", "To a stick or folder…"),
            self.take_elsewhere,
        )

    def _how_old(self, last: outside.Outside | None) -> str:
        if last is None:
            return translate("Backups", "No copy has left this computer yet")
        said = translate("Backups", "The last copy left this computer on {day}")
        return said.format(day=when(last.at)[:10])

    def _build(self) -> None:
        self.list.setMinimumHeight(theme.unit(300))
        self.body.add(self.notice)
        spaced = QWidget()
        row = QHBoxLayout(spaced)
        row.setContentsMargins(0, theme.unit(12), 0, 0)
        row.addWidget(self.list)
        self.body.column.insertWidget(self.body.column.count() - 1, spaced, 10)
        self.body.add(self.progress)
        self.set_buttons([self.now, self.elsewhere, self.restore, self.bring])

    def _connect(self) -> None:
        self.now.clicked.connect(lambda: self.take())
        self.elsewhere.clicked.connect(self.take_elsewhere)
        self.restore.clicked.connect(lambda: self.ask_restore())
        self.bring.clicked.connect(self.bring_file)
        self.list.activated_id.connect(lambda _: self.ask_restore())
