"""Tables: columns of given widths, rows that are never split, rules without verticals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.papers import Both
from reports import page, words
from reports.ink import BLACK, Ink, Shaped, Style
from reports.page import Band, Frame


@dataclass(frozen=True, slots=True)
class Cell:
    """One text, or one in both languages with Kazakh above; figures stand at the right edge."""

    both: Both
    figure: bool = False
    style: Style = page.CELL


def plain(text: str) -> Cell:
    """Return a cell whose text is the same in both languages."""
    return Cell(Both(text))


def figure(number: int, style: Style = page.CELL) -> Cell:
    """Return a figure, with «–» for none."""
    return Cell(Both(str(number) if number else "–"), figure=True, style=style)


def head(ink: Ink, sheet: Frame, columns: Sequence[float], cells: Sequence[Cell]) -> Band:
    """Return a table's head between two heavy rules, held to the first row."""
    shaped = _shaped(ink, columns, cells)
    height = page.HEAD_TOP + _height(shaped) + page.HEAD_END

    def draw(ink: Ink, top: float) -> None:
        ink.rule(sheet.left, _end(sheet, columns), top, page.HEAVY)
        _draw(ink, sheet, columns, cells, shaped, top + page.HEAD_TOP)
        ink.rule(sheet.left, _end(sheet, columns), top + height, page.HEAVY)

    return Band(height, draw, keep=True)


def row(
    ink: Ink, sheet: Frame, columns: Sequence[float], cells: Sequence[Cell], *, last: bool = False
) -> Band:
    """Return a row ruled below; the last one of a table has the heavy rule."""
    shaped = _shaped(ink, columns, cells)
    height = page.CELL_TOP + _height(shaped) + page.CELL_END
    weight, colour = (page.HEAVY, BLACK) if last else (page.HAIR, page.HAIR_INK)

    def draw(ink: Ink, top: float) -> None:
        _draw(ink, sheet, columns, cells, shaped, top + page.CELL_TOP)
        ink.rule(sheet.left, _end(sheet, columns), top + height, weight, colour)

    return Band(height, draw)


def fitted(sheet: Frame, columns: Sequence[float]) -> tuple[float, ...]:
    """Return columns made for the usual margins, as wide as the text is with these."""
    scale = sheet.width / sum(columns)
    return tuple(width * scale for width in columns)


def fitted_to(sheet: Frame, columns: Sequence[float], beside: Sequence[float]) -> tuple[float, ...]:
    """Return columns of a narrower table on the same scale as the full one beside it."""
    scale = sheet.width / sum(beside)
    return tuple(width * scale for width in columns)


def rule(sheet: Frame) -> Band:
    """Return a heavy rule across the page, held to what follows."""
    return Band(0, lambda ink, top: under(ink, sheet, top, last=True), keep=True)


def under(ink: Ink, sheet: Frame, y: float, *, last: bool) -> None:
    """Draw the rule under a row as wide as the text; the last one's is heavy."""
    weight, colour = (page.HEAVY, BLACK) if last else (page.HAIR, page.HAIR_INK)
    ink.rule(sheet.left, sheet.right, y, weight, colour)


def whole(
    ink: Ink,
    sheet: Frame,
    columns: Sequence[float],
    titles: Sequence[Cell],
    rows: Sequence[Sequence[Cell]],
    empty: Both,
) -> Iterator[Band]:
    """Return a table: its head repeated on every page, its last rows held to what follows.

    One without rows says ``empty`` instead. Two rows stay under the heading, two at the end.
    """
    top = head(ink, sheet, columns, titles)
    yield top
    if not rows:
        yield replace(row(ink, sheet, (sheet.width,), [Cell(empty)], last=True), keep=True)
    for at, cells in enumerate(rows, 1):
        last = at == len(rows)
        made = row(ink, sheet, columns, cells, last=last)
        yield replace(made, head=top, keep=at == 1 or at >= len(rows) - 1)


def eased(bands: Iterable[Band], tall: float = page.TALL_ROW) -> Iterator[Band]:
    """Return a table that lets go of rows: a short one from each other, and ``tall`` ones.

    Else what stands above it on the first page would stand there alone.
    """
    made = list(bands)
    rows = len(made) - 1
    if rows > 1:
        made[1] = replace(made[1], keep=rows > _FEW and made[1].height <= tall)
    if rows >= _FEW:
        made[-2] = replace(made[-2], keep=made[-1].height <= tall)
    yield from made


_FEW = 3  # rows that may part in any place


def _end(sheet: Frame, columns: Sequence[float]) -> float:
    return sheet.left + sum(columns)


def _shaped(
    ink: Ink, columns: Sequence[float], cells: Sequence[Cell]
) -> list[tuple[Shaped, Shaped]]:
    return [
        _cell(ink, cell, width - _side(at, columns))
        for at, (width, cell) in enumerate(zip(columns, cells, strict=True))
    ]


def _side(at: int, columns: Sequence[float]) -> float:
    """Cells have air on both sides, but for the outer edges of the table."""
    return page.CELL_SIDE * (1 if at in (0, len(columns) - 1) else 2)


def _cell(ink: Ink, cell: Cell, width: float) -> tuple[Shaped, Shaped]:
    second = cell.both.ru if cell.both.ru != words.in_kazakh(cell.both) else ""
    kk = ink.text(words.in_kazakh(cell.both), cell.style, width).capped(page.CELL_LINES)
    return kk, ink.text(second, cell.style, width).capped(page.CELL_LINES)


def _height(shaped: Sequence[tuple[Shaped, Shaped]]) -> float:
    return max(kk.height + (page.CELL_BETWEEN + ru.height if ru.lines else 0) for kk, ru in shaped)


def _draw(
    ink: Ink,
    sheet: Frame,
    columns: Sequence[float],
    cells: Sequence[Cell],
    shaped: Sequence[tuple[Shaped, Shaped]],
    top: float,
) -> None:
    x = sheet.left
    for at, (width, cell, parts) in enumerate(zip(columns, cells, shaped, strict=True)):
        left = x + (page.CELL_SIDE if at else 0)
        right = x + width - (page.CELL_SIDE if at < len(columns) - 1 else 0)
        down = top
        for part in parts:
            if cell.figure:
                ink.right(part, right, down)
            else:
                ink.left(part, left, down)
            down += part.height + page.CELL_BETWEEN
        x += width


def wide(ink: Ink, sheet: Frame, both: Both, style: Style, gap: float = 0) -> Band:
    """Return a line of text across the page, both languages side by side, held to what follows."""
    shaped = ink.text(words.side_by_side(both), style, sheet.width)
    height = gap + shaped.height + page.CAPTION_END
    return Band(height, lambda ink, top: ink.left(shaped, sheet.left, top + gap), keep=True)
