"""Any thread may ask, none waits for another, and none outlives the file."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRunnable, QThreadPool

from app.store import driver
from app.store.store import Store
from tests import builders

SLOW = "select a.id from person a, person b, person c order by b.uid, c.uid"


class Task(QRunnable):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


def test_a_long_day_of_short_tasks_keeps_no_file_open(store: Store) -> None:
    pool = QThreadPool()
    for _ in range(50):
        pool.start(Task(lambda: store.scalar("select 1")))
        assert pool.waitForDone(5000)
    assert len(store._readers._all) <= 2


def test_the_file_closes_under_a_question_and_the_program_lives(store: Store) -> None:
    builders.people(store, 60)
    asking, ended = threading.Barrier(4), []

    def ask() -> None:
        store.scalar("select 1")
        asking.wait(5)
        with pytest.raises((driver.Error, RuntimeError)) as error:
            while True:
                store.tuples(SLOW)
        ended.append(error.type)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    asking.wait(5)
    store.close()
    for thread in threads:
        thread.join(10)
    assert len(ended) == 3


def test_closing_waits_for_what_another_thread_is_writing(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with store.transaction("people"):
            builders.people(store, 3)
            begun.set()
            go_on.wait(5)

    thread = threading.Thread(target=write)
    thread.start()
    begun.wait(5)
    threading.Timer(0.1, go_on.set).start()
    store.close()
    thread.join(5)
    looking = driver.connect(store.path, read_only=True)
    assert driver.scalar(looking, "select count(*) from person") == 3
    looking.close()
