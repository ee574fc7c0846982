"""Works a table as the toolkit offers it, without a screen.

plain_list.py FOLDER first|search|end|memory
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView

from bench.contestants import questions


def _model(folder: Path) -> QSqlTableModel:
    base = QSqlDatabase.addDatabase("QSQLITE")
    base.setDatabaseName(str(folder / "plain.db"))
    if not base.open():
        raise SystemExit(base.lastError().text())
    model = QSqlTableModel(None, base)
    model.setTable("people")
    model.setSort(1, Qt.SortOrder.AscendingOrder)
    model.select()
    return model


def _shown(model: QSqlTableModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.resize(1366, 700)
    view.show()
    view.viewport().repaint()
    return view


def _end(view: QTableView, model: QSqlTableModel) -> float:
    begun = time.perf_counter()
    while model.canFetchMore():
        model.fetchMore()
    view.setCurrentIndex(model.index(model.rowCount() - 1, 1))
    view.viewport().repaint()
    return time.perf_counter() - begun


def _search(view: QTableView, model: QSqlTableModel, folder: Path) -> list[float]:
    times = []
    for name in questions.names(folder, 5):
        for length in range(1, len(name) + 1):
            begun = time.perf_counter()
            model.setFilter(f"name like '%{name[:length]}%'")
            view.viewport().repaint()
            times.append(time.perf_counter() - begun)
    return times


def main(folder: str, question: str) -> None:
    """Print the figure that was asked for."""
    app = QApplication([])
    begun = time.perf_counter()
    model = _model(Path(folder))
    view = _shown(model)
    figure = time.perf_counter() - begun
    app.processEvents()
    if question == "search":
        figure = questions.slow(_search(view, model, Path(folder)))
    elif question != "first":
        end = _end(view, model)
        figure = end if question == "end" else questions.memory()
    questions.report([figure])


main(*sys.argv[1:])
