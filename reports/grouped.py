"""Tables of figures under headings of two storeys: rows by name, columns as many as fit abreast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.papers import Both, ReportColumn, ReportRow, ReportSection
from reports import hyphens, page, words
from reports.ink import GRID_GREY, Ink, Shaped, Style
from reports.page import Band, Frame


@dataclass(frozen=True, slots=True)
class _Table:
    """As many columns of a section as stand abreast, with their widths."""

    label: float
    columns: tuple[ReportColumn, ...]
    widths: tuple[float, ...]  # of every figure
    first: int  # the place of the first figure in a row

    @property
    def count(self) -> int:
        return len(self.widths)


def tables(ink: Ink, sheet: Frame, section: ReportSection) -> Iterator[list[Band]]:
    """Return a section's figures as one table, or as several where its columns are too many."""
    for table in _split(ink, sheet, section):
        yield list(_bands(ink, sheet, section, table))


# Widths


def _split(ink: Ink, sheet: Frame, section: ReportSection) -> Iterator[_Table]:
    least = _least(ink, section)
    room = sheet.width - page.REPORT_LABEL
    begun, used, first = 0, 0.0, 0
    taken: list[float] = []
    for at, column in enumerate(section.columns):
        widths = least[first + len(taken) : first + len(taken) + column.size]
        if taken and used + sum(widths) > room:
            yield _table(sheet, section, begun, at, taken, first)
            first += len(taken)
            begun, taken, used = at, [], 0.0
        taken = [*taken, *widths]
        used += sum(widths)
    yield _table(sheet, section, begun, len(section.columns), taken, first)


def _least(ink: Ink, section: ReportSection) -> list[float]:
    """The least width of every figure: its own words, its part's name, the heading's share."""
    found: list[float] = []
    for column in section.columns:
        head = _longest(ink, column.name) / column.size
        for part in column.parts or (Both(""),):
            at = len(found)
            said = [row.cells[at] for row in section.rows if at < len(row.cells)]
            body = max((_wide(ink, text, page.REPORT_BOLD) for text in said), default=0.0)
            name = max(_wide(ink, text, page.REPORT_SUB) for text in (part.kk, part.ru))
            own = page.REPORT_PART if column.parts else page.REPORT_FIGURE
            found.append(max(own, body + page.REPORT_PAD, name + page.REPORT_PAD, head))
    return found


def _longest(ink: Ink, name: Both) -> float:
    """The longest word of a heading, but no more than a word that can be parted needs."""
    said = f"{name.kk} {name.ru}".split()
    longest = max((_wide(ink, word, page.REPORT_HEAD) for word in said), default=0.0)
    return min(longest + page.REPORT_PAD, page.REPORT_WORD)


def _wide(ink: Ink, text: str, style: Style) -> float:
    return ink.text(text, style, page.WIDE).width


def _table(
    sheet: Frame, section: ReportSection, begun: int, end: int, widths: list[float], first: int
) -> _Table:
    """What is left over goes to the figures up to their ease, then to the names of the rows."""
    columns = section.columns[begun:end]
    spare = sheet.width - page.REPORT_LABEL - sum(widths)
    figure = page.REPORT_FIGURE_WIDE if len(columns) <= page.REPORT_FEW else page.REPORT_FIGURE_EASE
    part = page.REPORT_PART_WIDE if len(columns) == 1 else page.REPORT_PART_EASE
    ease = [part if column.parts else figure
            for column in columns for _ in range(column.size)]  # fmt: skip
    wanted = [max(best - width, 0.0) for best, width in zip(ease, widths, strict=True)]
    share = min(1.0, max(spare, 0.0) / sum(wanted)) if sum(wanted) else 0.0
    eased = tuple(
        width + more * share for width, more in zip(widths, wanted, strict=True)
    )  # fmt: skip
    return _Table(sheet.width - sum(eased), tuple(columns), eased, first)


# Bands


def _bands(ink: Ink, sheet: Frame, section: ReportSection, table: _Table) -> Iterator[Band]:
    """Two rows stay under the heading; the last two stay with what follows."""
    top = _head(ink, sheet, section, table)
    yield top
    count = len(section.rows)
    if not count:
        yield replace(_empty(ink, sheet), keep=True)
    for at, row in enumerate(section.rows, 1):
        last = at == count
        follows = not last and section.rows[at].whole and at + 1 == count
        made = _row(ink, sheet, table, row, last=last or follows)
        first = at == 1 and made.height <= page.TALL_ROW
        yield replace(made, head=top, keep=first or at >= count - 1)


def _empty(ink: Ink, sheet: Frame) -> Band:
    said = words.side_by_side(words.phrases("quarter")["nothing"])
    shaped = ink.text(said, page.REPORT_CELL, sheet.width)
    height = page.REPORT_TOP + shaped.height + page.REPORT_END

    def draw(ink: Ink, top: float) -> None:
        ink.left(shaped, sheet.left, top + page.REPORT_TOP)
        ink.rule(sheet.left, sheet.right, top + height, page.HEAVY)

    return Band(height, draw)


def _head(ink: Ink, sheet: Frame, section: ReportSection, table: _Table) -> Band:
    """Kazakh headings over Russian ones, then what each is parted into."""
    abreast = table.label >= page.REPORT_ABREAST
    first = _two(ink, section.first, page.HEAD, table.label - page.REPORT_PAD)
    named = [
        _two(ink, column.name, page.REPORT_HEAD, width - page.REPORT_PAD)
        for column, width in zip(table.columns, _groups(table), strict=True)
    ]
    tall = max(kk.height for kk, _ in (first, *named))
    names = tall + max(ru.height for _, ru in (first, *named))
    parted = any(column.parts for column in table.columns)
    sub = 2 * page.REPORT_SUB.leading + 2 * page.REPORT_SUB_GAP if parted else 0.0
    height = page.HEAD_TOP + names + page.HEAD_END + sub

    def draw(ink: Ink, top: float) -> None:
        ink.rule(sheet.left, sheet.right, top, page.HEAVY)
        down = top + page.HEAD_TOP
        ink.left(first[0], sheet.left, down)
        if abreast:
            ink.left(first[1], _russian(sheet, table), down)
        else:
            ink.left(first[1], sheet.left, down + tall)
        right = sheet.left + table.label
        for (kk, ru), width in zip(named, _groups(table), strict=True):
            right += width
            ink.right(kk, right - page.REPORT_EDGE, down)
            ink.right(ru, right - page.REPORT_EDGE, down + tall)
        if parted:
            _parts(ink, sheet, table, down + names + page.HEAD_END)
        ink.rule(sheet.left, sheet.right, top + height, page.HEAVY)

    return Band(height, draw, keep=True)


def _two(ink: Ink, name: Both, style: Style, width: float) -> tuple[Shaped, Shaped]:
    kk, ru = words.in_kazakh(name), words.in_russian(name)
    shaped = [
        ink.text(hyphens.parted(text, width, style), style, width).capped(page.REPORT_HEAD_LINES)
        for text in ((kk, ru) if kk != ru else (kk, ""))
    ]
    return shaped[0], shaped[1]


def _groups(table: _Table) -> list[float]:
    found, at = [], 0
    for column in table.columns:
        found.append(sum(table.widths[at : at + column.size]))
        at += column.size
    return found


def _parts(ink: Ink, sheet: Frame, table: _Table, top: float) -> None:
    """A thin bar under each heading, and the names of its figures beneath."""
    left, at = sheet.left + table.label, 0
    for column, whole in zip(table.columns, _groups(table), strict=True):
        if column.parts:
            ink.rule(left + page.REPORT_BAR, left + whole - page.REPORT_EDGE, top, page.HAIR,
                     GRID_GREY)  # fmt: skip
        right = left
        for part in column.parts:
            right += table.widths[at]
            at += 1
            for line, text in enumerate((part.kk, part.ru)):
                said = ink.text(text, page.REPORT_SUB, page.WIDE)
                down = top + page.REPORT_SUB_GAP + line * page.REPORT_SUB.leading
                ink.right(said, right - page.REPORT_EDGE, down)
        at += 0 if column.parts else 1
        left += whole


def _row(ink: Ink, sheet: Frame, table: _Table, row: ReportRow, *, last: bool) -> Band:
    style = page.REPORT_BOLD if row.whole else page.REPORT_CELL
    names = _named(ink, sheet, table, row.name, style)
    cells = row.cells[table.first : table.first + table.count]
    bold = [column.whole for column in table.columns for _ in range(column.size)]
    shaped = [
        ink.text(text, page.REPORT_BOLD if row.whole or heavy else style, page.WIDE)
        for text, heavy in zip(cells, bold, strict=True)
    ]
    height = page.REPORT_TOP + max(down + name.height for name, _, down in names) + page.REPORT_END

    def draw(ink: Ink, top: float) -> None:
        right = sheet.left + table.label
        for said, step in zip(shaped, table.widths, strict=True):
            right += step
            ink.right(said, right - page.REPORT_EDGE, top + page.REPORT_TOP)
        for name, x, down in names:
            ink.left(name, x, top + page.REPORT_TOP + down)
        weight, colour = (page.HEAVY, 0.0) if last else (page.HAIR, page.HAIR_INK)
        ink.rule(sheet.left, sheet.right, top + height, weight, colour)

    return Band(height, draw)


def _named(
    ink: Ink, sheet: Frame, table: _Table, name: Both, style: Style
) -> list[tuple[Shaped, float, float]]:
    """Both languages with their left edge and how far down: beside each other if there is room."""
    kk, ru = words.in_kazakh(name), words.in_russian(name)
    said = list(dict.fromkeys((kk, ru)))
    if table.label < page.REPORT_ABREAST:
        width = table.label - page.REPORT_PAD
        shaped = [ink.text(text, style, width).capped(page.CELL_LINES) for text in said]
        downs = [0.0, shaped[0].height][: len(said)]
        return [(part, sheet.left, down) for part, down in zip(shaped, downs, strict=True)]
    edges = [sheet.left, _russian(sheet, table)][: len(said)]
    ends = [edges[1] if len(said) > 1 else sheet.left + table.label, sheet.left + table.label]
    return [
        (ink.text(text, style, end - edge - page.REPORT_PAD).capped(page.CELL_LINES), edge, 0.0)
        for text, edge, end in zip(said, edges, ends, strict=False)
    ]


def _russian(sheet: Frame, table: _Table) -> float:
    """Where Russian names begin: in the page's own column if that leaves them room."""
    own = sheet.columns[1]
    if sheet.left + table.label - own >= page.REPORT_LABEL:
        return own
    return sheet.left + table.label * page.REPORT_RUSSIAN
