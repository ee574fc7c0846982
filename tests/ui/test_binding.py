import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_do_not_wear_none_out():
    """PySide6 6.12.0 loses a reference on each under Python 3.11, and in the end the process."""
    thing = QObject()
    calls = 2_000
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("a name")
    assert sys.getrefcount(None) > before - calls // 10
