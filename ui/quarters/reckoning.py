"""Counting a period off the window's thread: the newest question is answered, older dropped."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from app.errors import Refusal
from app.quarters import closings, content, layouts
from app.quarters.closings import Closing
from app.quarters.content import Cell, Content, Counts
from app.quarters.kept import KeptCounting
from app.quarters.layouts import Layout
from app.quarters.periods import Period
from app.store.store import Store
from ui import tasks
from ui.parts.progress_strip import ProgressStrip
from ui.quarters import backing
from ui.quarters.backing import Backing
from ui.quarters.words import translate
from ui.tasks import Cancelled, Progress, Task
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked: the days, the periods compared, whether as it was closed, by which form."""

    period: Period
    spans: tuple[str, ...] = ()
    closing: Closing | None = None
    form: str = "quarter"


@dataclass(slots=True)
class Reckoned:
    """A counted report, and the lines behind every number of it."""

    wanted: Wanted
    layout: Layout
    content: Content
    counts: Counts | None = None
    busy: threading.Lock = field(default_factory=threading.Lock)

    def backing(self, cell: Cell, store: Store) -> Backing:
        """Return the list behind a number; one question at a time, since the counting learns."""
        figure = self.layout.figures[cell.figure]
        with self.busy:
            if self.counts is None:
                closing = self.wanted.closing
                assert closing is not None
                held = closings.backing(
                    store, closing.id, cell.figure, cell.by, cell.key, cell.span
                )
                return backing.of_kept(figure.source, held, cell.count)
            counting = self.counts.of(cell.span)
            lines = counting.backing(figure, cell.by, cell.key)
            if isinstance(counting, KeptCounting):
                kept = [counting.kept(figure.source, line) for line in lines]
                return backing.of_kept(figure.source, kept, cell.count)
        return backing.of(store, figure.source, lines, cell.count)


def reckon(
    store: Store, wanted: Wanted, progress: Progress | None, cancelled: Cancelled | None
) -> Reckoned:
    """Count a period by the office's form, or read what its closing kept."""
    if wanted.closing is not None:
        kept = closings.content_of(store, wanted.closing.id)
        return Reckoned(wanted, closings.layout_of(store, wanted.closing.id), kept)
    layout = compared(layouts.of(store, wanted.form), wanted.spans)
    counts = closings.counts(store, wanted.period, layout)
    made = content.compose(store, wanted.period, layout, progress, cancelled, counts)
    return Reckoned(wanted, layout, made, counts)


def compared(layout: Layout, spans: Sequence[str]) -> Layout:
    """Return a form whose sections of comparison compare these periods; none leaves it as it is."""
    if not spans:
        return layout
    sections = tuple(
        replace(each, spans=tuple(spans)) if each.kind == "compare" else each
        for each in layout.sections
    )
    return replace(layout, sections=sections)


class Reckoner(QObject):
    """Counts for a view; a new question stops the one before."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._strip = workspace, strip
        self._task: Task[Reckoned] | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def ask(self, wanted: Wanted) -> None:
        """Count; the answer comes by ``done`` unless something else is asked meanwhile."""
        self.stop()
        store = self._workspace.store
        task = tasks.run(
            self,
            lambda told, stop: reckon(store, wanted, told, stop),
            self.done.emit,
            self._fail,
        )
        self._task = task
        task.ended.connect(lambda: self._ended(task))
        self._strip.watch(task, translate("Quarters", "Counting"))

    def stop(self) -> None:
        """Ask for nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _ended(self, task: Task[Reckoned]) -> None:
        if self._task is task:
            self._task = None

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if error.code != "cancelled":
            self.failed.emit(error)
