"""From the command to the first painted window, against an empty window of the same toolkit."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import medians
from bench.rivals import ours
from bench.rows import Row

_METHOD = "whole process, to the first paint and out again, no screen, {} turns"


def start(quick: bool) -> Iterator[Row]:
    """Yield our cold start beside an empty window, and beside Python doing nothing."""
    rounds = 3 if quick else 11
    mine = ours("our_window.py", needs="ui/application.py")
    empty = ours("empty_window.py")
    seconds, window, python = medians([mine, empty, ours("nothing.py")], rounds)
    method = _METHOD.format(rounds)
    yield Row("cold start", seconds, "an empty PySide6 window", window, method)
    yield Row("cold start", seconds, "Python doing nothing", python, method)
