"""Rubbish is collected in the window's own quiet moments, nowhere else."""

import gc

import pytest
from PySide6.QtCore import QObject

from ui.rubbish import Collector, collect_due

pytestmark = pytest.mark.usefixtures("qapp")


def test_python_no_longer_collects_by_itself_once_the_window_does():
    gc.enable()
    keeper = QObject()
    Collector(keeper)
    assert not gc.isenabled()


def test_what_is_due_is_collected_and_nothing_before():
    gc.collect()
    assert collect_due() == -1
    rings = []
    for _ in range(gc.get_threshold()[0] + 50):
        ring: list[object] = []
        ring.append(ring)
        rings.append(ring)
    rings.clear()
    assert collect_due() >= 0
