"""Rows of a delimited text: CSV, TSV and whatever else calls itself so."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import math
import re
from collections import Counter
from collections.abc import Iterator

from app.errors import Refusal
from app.exchange.sheets import Limits
from app.exchange.writing import unguard

DELIMITERS = (";", "\t", ",", "|")

_SAMPLE_ROWS = 200
_SAMPLE_CHARS = 100_000
_SAID = re.compile(r"\ufeff?sep=(.)\s*?(\r\n|\r|\n)", re.IGNORECASE)
_AS_TEXT = re.compile(r'="([^"]*)"')
_END = "\ue000"  # a private character on a line of its own, fed after the last one


def guess_delimiter(text: str) -> str:
    """Return the sign that cuts the rows most evenly; a first line ``sep=;`` decides by itself."""
    said = _SAID.match(text)
    if said:
        return said[1]
    return max(DELIMITERS, key=lambda sign: _evenness(text[:_SAMPLE_CHARS], sign))


def rows(text: str, delimiter: str, limits: Limits) -> list[tuple[str | None, ...]]:
    """Return the rows as they are, uneven ones too; nothing but text and, for empty cells, None.

    Quoted cells may hold delimiters and line breaks; NUL bytes and a first ``sep=`` line are left
    out, and the apostrophe our own files put before a formula. Refuses an unclosed quote
    (``sheet-open-quote``) and whatever is beyond ``limits``, each with its row.
    """
    text = text.replace("\0", "").replace(_END, "")
    said = _SAID.match(text)
    read = _read(text[said.end() :] if said else text.removeprefix("\ufeff"), delimiter, limits)
    return [_checked(row, number, limits) for number, row in enumerate(read, 1)]


def _read(text: str, delimiter: str, limits: Limits) -> Iterator[list[str]]:
    """The line after the last one comes back alone unless an open quote has swallowed it."""
    ended = text if text.endswith(("\n", "\r")) or not text else f"{text}\n"
    reader = csv.reader(io.StringIO(ended + _END, newline=""), delimiter=delimiter)
    number = 0
    while True:
        before, number = reader.line_num, number + 1
        try:
            row = next(reader)
        except csv.Error as error:
            open_quote = reader.line_num > before + 1
            code = "sheet-open-quote" if open_quote else "sheet-cell-too-long"
            raise Refusal(code, row=number, column=None) from error
        if row == [_END]:
            return
        if any(_END in cell for cell in row):
            raise Refusal("sheet-open-quote", row=number, column=len(row))
        if number > limits.rows and any(row):
            raise Refusal("sheet-too-many-rows", row=number, limit=limits.rows)
        yield row


def _checked(row: list[str], number: int, limits: Limits) -> tuple[str | None, ...]:
    while len(row) > limits.columns and not row[-1]:
        row.pop()
    if len(row) > limits.columns:
        raise Refusal("sheet-too-many-columns", row=number, column=len(row), limit=limits.columns)
    for column, cell in enumerate(row, 1):
        if len(cell) > limits.cell_chars:
            raise Refusal("sheet-cell-too-long", row=number, column=column, limit=limits.cell_chars)
    return tuple(_cell(cell) for cell in row)


def _cell(text: str) -> str | None:
    """Excel's ``="010203500012"`` keeps a zero in front; it is the text between the quotes."""
    if text.startswith('="') and (kept := _AS_TEXT.fullmatch(text)):
        return kept[1]
    return unguard(text) or None


def _evenness(text: str, sign: str) -> float:
    """How much one width prevails; commas with a space after them, or none in titles, are prose."""
    sampled = list(_sampled(text, sign))
    if not sampled:
        return 0.0
    widths = Counter(map(len, sampled))
    width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    inner = [cell for row in sampled for cell in row[1:]]
    spaced = sum(cell.startswith(" ") for cell in inner) / max(1, len(inner))
    titled = 1.0 if len(sampled[0]) > 1 else 0.5
    return (count / len(sampled)) ** 2 * math.sqrt(width - 1) * (1 - spaced) * titled


def _sampled(text: str, sign: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    with contextlib.suppress(csv.Error):
        for row in itertools.islice(reader, _SAMPLE_ROWS):
            if any(cell.strip() for cell in row):
                yield row
