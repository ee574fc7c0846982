"""Writing to the terminal: UTF-8 everywhere, and calm when the reader has seen enough."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, TextIO

from ui.console.desk import Answer


def prepare() -> None:
    """Make both streams speak UTF-8, whatever code page the terminal was left in."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer; one without a result has been printed already."""
    lines = [as_text(answer.result)] if as_json and answer.result is not None else answer.lines
    write(f"{line}\n" for line in lines)


def write(pieces: Iterable[str]) -> None:
    """Print pieces as they come, until the reader has seen enough."""
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        _hush(sys.stdout)


def _hush(stream: TextIO) -> None:
    # Python flushes once more at its end, and would complain of the same closed pipe again.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def complain(text: str) -> None:
    """Print one line to standard error, if anybody still reads it."""
    try:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
    except OSError:
        _hush(sys.stderr)


def as_text(result: Any) -> str:
    """Return JSON that a person can read too; dates are ISO."""
    return json.dumps(result, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")


def table(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Return lines of a table with columns as wide as what they hold."""
    cells = [[_cell(each) for each in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(titles, *cells, strict=True)]
    for row in [list(titles), *cells]:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else str(value)
