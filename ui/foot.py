"""The foot of the window: which file, whether it is safe, who is at work, in which language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from app import centre
from app.errors import Refusal
from app.kazakh.dates import short_date
from app.papers import Both
from app.quarters import periods
from app.staffing import staff
from app.store import backups
from ui import language, messages, theme
from ui.parts.button import Button
from ui.parts.status_bar import Segment, StatusBar
from ui.safekeeping import Safekeeping
from ui.workspace import Workspace

LANGUAGES = (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English"))
"""Each language by its own name, whichever is spoken now."""


class Foot(StatusBar):
    """Segments at the left; at the right two buttons: the person at work and the language."""

    language_chosen = Signal(str)
    worker_chosen = Signal(str)
    colleague_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(name="status", parent=parent)
        self._workspace = workspace
        self.keeping: Safekeeping | None = None
        self._worker = Button("", "quiet", icon="person", height=24, name="status.worker")
        self._language = Button("", "quiet", height=24, name="status.language")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, theme.unit(8), 0)
        row.addStretch(1)
        for button in (self._worker, self._language):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._worker.clicked.connect(self._offer_workers)
        self._language.clicked.connect(self._offer_languages)

    def look(self) -> None:
        """Say everything again: something of it changed, or the language."""
        self._worker.set_words(self._workspace.store.actor or self.tr("Who is at work?"))
        self._worker.setAccessibleName(self.tr("Who is at work"))
        self._language.set_words(dict(LANGUAGES)[language.current()])
        self._language.setAccessibleName(self.tr("Language"))
        self._show(self._segments(), [self._quarter()])

    def say(self, words: str) -> None:
        """Say what is being done, in place of everything else."""
        self._show([Segment("shield-check", words)])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reserve()

    def _show(self, left: Sequence[Segment], right: Sequence[Segment] = ()) -> None:
        self.show_segments(left, right)
        self._reserve()

    def _reserve(self) -> None:
        buttons = (self._worker, self._language)
        self.reserve(sum(button.sizeHint().width() for button in buttons) + theme.unit(24))

    def _segments(self) -> list[Segment]:
        store = self._workspace.store
        settings = centre.all_settings(store)
        kept = Both(settings.get("centre_kk", ""), settings.get("centre_ru", ""))
        name = language.spoken(kept) or store.path.name
        segments = [Segment("document", f"Бағдар · {name}", short="Бағдар")]
        if self._workspace.training:
            segments.append(Segment("warning", self.tr("Training data"), "warn"))
        return [*segments, *self._copies()]

    def _quarter(self) -> Segment:
        """Say how long the quarter is still open."""
        today = self._workspace.today()
        quarter = periods.of_quarter(today)
        name = quarter.said(language.current())
        left = self.tr("%n day(s) left", "", (quarter.last - today).days)
        said = self.tr("{quarter} is open · {left}").format(quarter=name, left=left)
        return Segment("calendar", said[:1].upper() + said[1:], short=left)

    def _copies(self) -> list[Segment]:
        """Say how safe the file is; what went wrong stays until it was put right."""
        failure = self.keeping.failure if self.keeping else None
        said = [self._failed(failure) if failure else self._backup()]
        days = self.keeping.days_outside if self.keeping else None
        if days is not None:
            words = self.tr("No copy outside this computer for %n day(s)", "", days)
            said.append(Segment("warning", words, "warn", self.tr("No copy outside")))
        return said

    def _failed(self, failure: Refusal) -> Segment:
        words = messages.sentence(failure, language.current())
        said = f"{words.happened}. {words.remedy}"
        return Segment("warning", said, "warn", short=self.tr("Backup failed"))

    def _backup(self) -> Segment:
        last = backups.latest(self._workspace.store.path)
        if last is None:
            return Segment("shield-check", self.tr("No backup yet"), "warn")
        when = self._when(datetime.fromisoformat(last.at), self._workspace.today())
        said = self.tr("Backup checked: {when}").format(when=when)
        return Segment("shield-check", said, "ok", short=when)

    def _when(self, made: datetime, today: date) -> str:
        here = made.astimezone(self._workspace.store.clock().tzinfo)
        if here.date() == today:
            return self.tr("today, {time}").format(time=f"{here:%H:%M}")
        return f"{short_date(here.date())}, {here:%H:%M}"

    def _offer_languages(self) -> None:
        menu = QMenu(self)
        for code, words in LANGUAGES:
            self._item(menu, words).triggered.connect(
                lambda _=False, code=code: self.language_chosen.emit(code)
            )
        self._pop(menu, self._language)

    def _offer_workers(self) -> None:
        menu = QMenu(self)
        for colleague in staff.listed(self._workspace.store, self._workspace.today()):
            name, post = colleague.name.full, language.spoken(colleague.post)
            self._item(menu, f"{name}, {post}" if post else name).triggered.connect(
                lambda _=False, name=name: self.worker_chosen.emit(name)
            )
        menu.addSeparator()
        add = self._item(menu, self.tr("Add a colleague…"))
        add.triggered.connect(self.colleague_wanted)
        self._pop(menu, self._worker)

    @staticmethod
    def _item(menu: QMenu, words: str) -> QAction:
        return menu.addAction(words.replace("&", "&&"))

    @staticmethod
    def _pop(menu: QMenu, button: Button) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
