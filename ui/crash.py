"""When the program itself is at fault: to the log, and to one quiet dialog. Never a value."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

_ROOT = Path(__file__).resolve().parent.parent
_SIZE, _KEPT = 1_000_000, 4  # with the one being written: five files of a megabyte
_SEVERE = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class Reporter(QObject):
    """Writes faults to the log; tells the user of the first one, on the window's thread."""

    fault = Signal(str)

    def __init__(self, log: logging.Logger, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log, self._folder = log, folder
        self._box: QMessageBox | None = None
        self.fault.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log a fault by its type and our own lines, and ask for the dialog."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        words = told(kind, trace)
        self._log.error(words)
        self.fault.emit(words)

    def _show(self, words: str) -> None:
        """Open one dialog; a broken list calls this a hundred times a second."""
        if self._box is not None or QApplication.instance() is None:
            return
        self._box = box = QMessageBox(QApplication.activeWindow())
        box.setObjectName("crash")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong in the program"))
        box.setText(self.tr("The program made a mistake. What was saved before it is safe."))
        box.setInformativeText(
            self.tr(
                "Close the program and open it again. If it repeats, send the log from {folder}"
                " to the administrator; it holds no personal data."
            ).format(folder=self._folder)
        )
        box.setDetailedText(words)
        box.finished.connect(self._closed)
        box.open()

    def _closed(self) -> None:
        self._box = None


def install(folder: Path, parent: QObject | None = None) -> Reporter:
    """Catch every fault nobody caught, in any thread and in Qt, and log below this folder."""
    log = _open_log(folder)
    reporter = Reporter(log, folder, parent)
    sys.excepthook = reporter.report
    threading.excepthook = lambda args: reporter.report(
        args.exc_type, args.exc_value, args.exc_traceback
    )
    qInstallMessageHandler(lambda kind, place, words: _hear_qt(log, kind, place, words))
    return reporter


def told(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return a fault as its type and our own lines: no message, no value, no foreign path."""
    lines = [
        f"{Path(frame.filename).relative_to(_ROOT).as_posix()}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
        if _ours(frame.filename)
    ]
    return "\n".join([kind.__name__, *lines])


def _ours(filename: str) -> bool:
    path = Path(filename)
    return path.is_relative_to(_ROOT) and "site-packages" not in path.parts


def _open_log(folder: Path) -> logging.Logger:
    log = logging.getLogger("bagdar")
    log.setLevel(logging.INFO)
    log.propagate = False
    for old in list(log.handlers):
        log.removeHandler(old)
        old.close()
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "bagdar.log", maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log


def _hear_qt(
    log: logging.Logger, kind: QtMsgType, place: QMessageLogContext, words: str | None
) -> None:
    """Keep Qt's complaints; its words may quote a path or a text, so only the first two stay."""
    if kind in _SEVERE:
        category = getattr(place, "category", None) or "qt"
        log.warning("%s: %s", category, " ".join((words or "").split()[:2]))
