"""Lines of answers from a file, to be scored and not kept: of a class tested on paper.

CSV has a line for each sheet: the test's code, the answers, and whatever names the sheet. TOML
has ``[[answers]]`` with ``test``, ``line`` and ``name``.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refusal
from app.guidance import answer_lines, scoring
from app.guidance.instrument_lines import endless_line
from app.guidance.questions import Instrument
from app.guidance.scoring import Profile

_BYTES = 5_000_000

Find = Callable[[str], Instrument]
"""Gives an instrument by its code, or refuses."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One sheet scored: its row in the file, what it is called there, its test and profile."""

    row: int
    name: str
    instrument: Instrument
    profile: Profile


@dataclass(frozen=True, slots=True)
class _Sheet:
    row: int
    code: str
    line: str
    name: str


def score(path: Path, find: Find) -> list[Scored]:
    """Return every sheet of a file scored; refuses the first at fault, naming its row."""
    return [_scored(sheet, path, find) for sheet in _sheets(path)]


def _scored(sheet: _Sheet, path: Path, find: Find) -> Scored:
    try:
        instrument = find(sheet.code)
        answers = answer_lines.read(instrument, sheet.line)
    except Refusal as refusal:
        refusal.details.update(file=path.name, row=sheet.row)
        raise
    return Scored(sheet.row, sheet.name, instrument, scoring.score(instrument, answers))


def _sheets(path: Path) -> list[_Sheet]:
    written = _text(path)
    read = _toml if path.suffix.lower() == ".toml" else _csv
    sheets = list(read(written, path.name))
    if not sheets:
        raise Refusal("answers-none", file=path.name)
    return sheets


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            body = file.read(_BYTES + 1)  # a film chosen by mistake must not fill the memory
    except FileNotFoundError as error:
        raise Refusal("file-missing", path=str(path)) from error
    except OSError as error:
        raise Refusal("file-unreadable", path=str(path), reason=str(error)) from error
    if len(body) > _BYTES:
        raise Refusal("answer-file-wrong", file=path.name, row=1)
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = body[: error.start].count(b"\n") + 1
        raise Refusal("answer-file-wrong", file=path.name, row=row) from error


def _csv(written: str, file: str) -> Iterator[_Sheet]:
    """A first line that holds titles is passed over: it names no test and has no digits."""
    parting = next((sign for sign in ("\t", ";") if sign in written), ",")
    for row, cells in _rows(written, parting, file):
        code, line, *rest = (*(cell.strip() for cell in cells), "", "")
        if code and not (row == 1 and line.isalpha() and len(line) < _TITLE):
            yield _Sheet(row, code, line, rest[0] if rest else "")


_TITLE = 12


def _rows(written: str, parting: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """A cell larger than any sheet of answers ends the reading."""
    row, reader = 1, csv.reader(io.StringIO(written), delimiter=parting)
    try:
        for row, cells in enumerate(reader, 1):
            yield row, cells
    except csv.Error as error:
        raise Refusal("answer-file-wrong", file=file, row=row + 1) from error


def _toml(written: str, file: str) -> Iterator[_Sheet]:
    if endless := endless_line(written):
        raise Refusal("answer-file-wrong", file=file, row=endless)
    try:
        found = tomllib.loads(written).get("answers", [])
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise Refusal("answer-file-wrong", file=file, row=1) from error
    for row, each in enumerate(found if isinstance(found, list) else [], 1):
        if not isinstance(each, dict) or not {"test", "line"} <= set(each):
            raise Refusal("answer-file-wrong", file=file, row=row)
        yield _Sheet(row, str(each["test"]), str(each["line"]), str(each.get("name", "")))
