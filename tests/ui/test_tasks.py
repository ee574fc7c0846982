from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QWidget

from ui import tasks
from ui.parts.progress_strip import ProgressStrip


def test_the_result_comes_back_to_the_thread_that_asked(qtbot):
    owner = QObject()
    came: list[object] = []
    tasks.run(
        owner,
        lambda _progress, _cancelled: threading.current_thread() is threading.main_thread(),
        lambda result: came.append((result, QThread.currentThread().isMainThread())),
    )
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(False, True)]


def test_an_error_comes_back_as_an_error(qtbot):
    owner = QObject()
    came: list[object] = []

    def work(_progress, _cancelled):
        raise OSError("disk")

    tasks.run(owner, work, failed=came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], OSError)


def test_cancelled_work_is_told_and_its_result_dropped(qtbot):
    owner, begun = QObject(), threading.Event()
    came: list[object] = []

    def work(_progress, cancelled):
        begun.set()
        while not cancelled():
            QThread.msleep(1)
        return "late"

    task = tasks.run(owner, work, came.append)
    assert begun.wait(5)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert came == []


def test_a_window_that_is_gone_hears_nothing(qtbot):
    owner, go = QObject(), threading.Event()
    came: list[object] = []
    task = tasks.run(owner, lambda _progress, _cancelled: go.wait(5), came.append)
    owner.deleteLater()
    qtbot.wait(10)
    go.set()
    assert task.wait(5)
    qtbot.wait(20)
    assert came == []


@pytest.mark.usefixtures("qapp")
def test_closing_waits_for_all_work():
    owner = QObject()

    def work(_progress, cancelled):
        while not cancelled():
            QThread.msleep(1)

    for _ in range(3):
        tasks.run(owner, work)
    assert tasks.wait_all(owner, 5)


def test_progress_reaches_the_strip_only_when_the_work_is_slow(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    strip, go = ProgressStrip(parent=window), threading.Event()
    window.show()

    def work(progress, _cancelled):
        progress(3, 4)
        go.wait(5)

    task = tasks.run(window, work)
    strip.watch(task, "Импорт")
    assert strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=2000)
    assert strip.bar.share == pytest.approx(0.75)
    go.set()
    qtbot.waitUntil(strip.isHidden)
