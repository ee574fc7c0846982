"""Shows an empty QMainWindow until it is painted: the floor for any window of this toolkit."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow

from bench.contestants import first_paint

application = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
first_paint.wait()
