"""Reading a spreadsheet nobody here wrote: in a process of its own, within time and memory."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.exchange import child
from app.exchange.sheets import Cell, Limits, Row, Sheet, Workbook

#: What a program frozen into one file is started with to call ``app.exchange.child.main``.
VERB = "read-sheet"

_HOUSE = Path(__file__).resolve().parents[2]
_GLANCE = 0.05  # seconds between looks at the clock and at whether the user still wants it
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
# How a child ends whose reader could get no memory: by abort, by the system's own hand, or
# (Windows) by a fast failure.
_STARVED = {
    -getattr(signal, "SIGABRT", 6),
    -getattr(signal, "SIGKILL", 9),
    0xC0000409,
    child.STARVED,
}
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 24)


def read(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Workbook:
    """Return the tables of an XLSX, XLS, ODS or delimited text file, told apart by content.

    Refuses, with the file's name and where it applies sheet, row and column: sheet-missing,
    sheet-empty, sheet-too-large, sheet-unpacked-too-large, sheet-bomb, sheet-far-cell,
    sheet-cell-too-long, sheet-too-many-rows, sheet-too-many-columns, sheet-damaged,
    sheet-encrypted, sheet-unknown-format, sheet-too-slow, sheet-out-of-memory, sheet-entities,
    sheet-open-quote, sheet-unreadable, encoding-unknown; and sheet-cancelled when ``cancelled``
    says so. On Windows the memory limit holds unless the program already runs in a job that
    forbids another.
    """
    limits = limits or Limits()
    try:
        content = _content(path, limits)
        seconds = limits.seconds + limits.seconds_per_megabyte * len(content) / 1_000_000
        asked = child.request(path.name, limits, seconds, encoding=encoding, delimiter=delimiter)
        return _workbook(_ask(asked + content, seconds, cancelled))
    except Refusal as refusal:
        raise Refusal(refusal.code, **{"file": path.name, **refusal.details}) from refusal


def command() -> list[str]:
    """Return what starts the child: this Python, or this program when it is frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, VERB]
    return [sys.executable, "-m", child.__name__]


def _content(path: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(limits.file_bytes + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal("sheet-missing") from error
    except OSError as error:
        raise Refusal("sheet-unreadable") from error
    if not content:
        raise Refusal("sheet-empty")
    if len(content) > limits.file_bytes:
        raise Refusal("sheet-too-large", limit=limits.file_bytes)
    return content


def _ask(request: bytes, seconds: float, cancelled: Callable[[], bool] | None) -> bytes:
    with _start() as process, ThreadPoolExecutor(2) as threads:
        threads.submit(_send, process, request)
        reply = threads.submit(_receive, process)
        try:
            _await(process, seconds, cancelled)
        finally:
            process.kill()  # which ends both threads
    _refuse_early_end(process.returncode)
    return reply.result()


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_HOUSE,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        creationflags=_NO_WINDOW,
    )


def _send(process: subprocess.Popen[bytes], request: bytes) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError), process.stdin as pipe:  # a child may end before it has read
        pipe.write(request)


def _receive(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    return process.stdout.read()


def _await(
    process: subprocess.Popen[bytes], seconds: float, cancelled: Callable[[], bool] | None
) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            process.wait(_GLANCE)
        except subprocess.TimeoutExpired:
            if cancelled is not None and cancelled():
                raise Refusal("sheet-cancelled") from None
            if time.monotonic() > end:
                raise Refusal("sheet-too-slow", seconds=round(seconds)) from None
        else:
            return


def _refuse_early_end(code: int) -> None:
    if code in _STARVED:
        raise Refusal("sheet-out-of-memory")
    if code == _OUT_OF_TIME:
        raise Refusal("sheet-too-slow")
    if code != 0:
        raise Refusal("sheet-damaged")


def _workbook(reply: bytes) -> Workbook:
    *tables, last = (json.loads(line) for line in reply.splitlines())
    if "refused" in last:
        raise Refusal(last["refused"], **last["details"])
    return Workbook(
        tuple(_sheets(tables)),
        last["kind"],
        last["encoding"],
        last["delimiter"],
        last["sha256"],
        tuple(last["warnings"]),
    )


def _sheets(lines: Iterable[dict[str, Any]]) -> Iterator[Sheet]:
    name, first_row, rows = "", 0, list[Row]()
    for line in lines:
        if "rows" in line:
            rows += map(_row, line["rows"])
            continue
        if first_row:
            yield Sheet(name, tuple(rows), first_row)
        name, first_row, rows = line["sheet"], line["first_row"], []
    if first_row:
        yield Sheet(name, tuple(rows), first_row)


def _row(cells: list[Any]) -> Row:
    return tuple([_dated(cell[0]) if type(cell) is list else cell for cell in cells])


def _dated(text: str) -> Cell:
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
