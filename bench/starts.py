"""From the command to the first painted list, against an empty window of the same toolkit."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import medians
from bench.crowds import grown
from bench.rivals import ours
from bench.rows import Row

_METHOD = "whole process, to the first paint and out again, no screen, {} turns"


def start(quick: bool) -> Iterator[Row]:
    """Yield our cold start on a file with people beside an empty window and beside Python alone."""
    rounds, people = (3, 1_000) if quick else (11, 10_000)
    mine = ours("our_window.py", _file(people), needs="ui/application.py")
    empty = ours("empty_window.py")
    sides = [mine, empty, ours("nothing.py")]
    medians(sides, 1)  # whatever is compiled or cached once, is so now
    seconds, window, python = medians(sides, rounds)
    method = _METHOD.format(rounds)
    what = f"cold start, list of {people:,} people painted"
    yield Row(what, seconds, "an empty PySide6 window", window, method)
    yield Row(what, seconds, "Python doing nothing", python, method)


def _file(people: int) -> str:
    folder = grown(people)
    return str(folder / "centre.bagdar") if folder else ""
