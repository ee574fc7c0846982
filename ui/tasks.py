"""Work that takes longer than a blink, off the window's thread; late results meet nobody dead."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QThreadPool, Signal
from shiboken6 import isValid

Result = TypeVar("Result")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Result]

_STEP = 40  # milliseconds between reports of progress: 25 a second is smooth enough


class _Wire(QObject):
    """Carries what the worker says to the thread that started it."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()


class Task(QObject, Generic[Result]):
    """One piece of work: the owner holds it, the pool only runs it.

    ``work(progress, cancelled)`` touches no widget; it reports ``progress(done, all)`` and stops
    when ``cancelled()``. What it returns arrives by ``done``, what it raises by ``failed``;
    after ``cancel`` neither does. ``ended`` always comes.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, owner: QObject, work: Work[Result]) -> None:
        super().__init__(owner)
        self._work = work
        self._stop = threading.Event()
        self._over = threading.Event()
        self._running = False
        self._wire = _Wire()  # no parent: the worker may outlive the owner, the wire outlives both
        self._wire.done.connect(self._finish)
        self._wire.failed.connect(self._fail)
        self._wire.progressed.connect(self._report)
        self._wire.ended.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether the work has been started and its end not yet been told."""
        return self._running

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    def start(self) -> None:
        """Queue the work."""
        self._running = True
        work, wire, stop, over = self._work, self._wire, self._stop, self._over
        QThreadPool.globalInstance().start(lambda: _perform(work, wire, stop, over))

    def cancel(self) -> None:
        """Ask the work to stop; its result, if it still comes, is dropped."""
        self._stop.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the work to leave its thread; false when it took longer."""
        return not self._running or self._over.wait(seconds)

    def _finish(self, result: object) -> None:
        if not self.cancelled:
            self.done.emit(result)

    def _fail(self, error: object) -> None:
        if not self.cancelled:
            self.failed.emit(error)

    def _report(self, count: int, whole: int) -> None:
        if not self.cancelled:
            self.progressed.emit(count, whole)

    def _end(self) -> None:
        self._running = False
        self.ended.emit()
        self.deleteLater()


def run(
    owner: QObject,
    work: Work[Result],
    done: Callable[[Result], object] | None = None,
    failed: Callable[[Exception], object] | None = None,
    progress: Progress | None = None,
) -> Task[Result]:
    """Start work for an owner and return its task; callbacks come on the owner's thread.

    The owner's end cancels the work and silences it. Without ``failed`` an error is raised where
    it arrives, so that it is not lost.
    """
    task = Task(owner, work)
    task.done.connect(done or _nothing)
    task.failed.connect(failed or _raise)
    if progress is not None:
        task.progressed.connect(progress)
    owner.destroyed.connect(task._stop.set)
    task.start()
    return task


def wait_all(owner: QObject, seconds: float = 10.0) -> bool:
    """Cancel every task below an owner and wait for them; false when one is still at work."""
    tasks = owner.findChildren(Task)
    for task in tasks:
        task.cancel()
    return all(task.wait(seconds) for task in tasks)


def _perform(work: Work[Result], wire: _Wire, stop: threading.Event, over: threading.Event) -> None:
    clock = QElapsedTimer()

    def progress(count: int, whole: int) -> None:
        if not clock.isValid() or clock.elapsed() >= _STEP or count >= whole:
            clock.start()
            _say(wire, "progressed", count, whole)

    try:
        result = work(progress, stop.is_set)
    except Exception as error:
        _say(wire, "failed", error)
    else:
        _say(wire, "done", result)
    finally:
        over.set()
        _say(wire, "ended")


def _say(wire: _Wire, signal: str, *words: object) -> None:
    if isValid(wire):
        getattr(wire, signal).emit(*words)


def _nothing(_result: object) -> None:
    return


def _raise(error: Exception) -> None:
    raise error
