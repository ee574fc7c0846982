"""Python's cyclic rubbish, collected only between two events of the window's own thread.

Left to itself Python collects wherever it stands: in a worker, where no widget may be destroyed,
or half way through a paint. Either kills the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 2_000  # milliseconds; a glance costs nothing, a collection only comes when it is due


class Collector(QObject):
    """Takes over the collecting of cyclic rubbish for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> int:
    """Collect the oldest generation whose turn it is; return it, or -1 when none is."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [each for each in range(3) if counts[each] > thresholds[each]]
    if not due:
        return -1
    gc.collect(due[-1])
    return due[-1]
