"""The list of people for vocational training (R190-7.6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.kazakh import dates
from app.papers import Both, TrainingList, TrainingRemoved, TrainingRow
from reports import blocks, page, pages, signatures, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("row", "name", "born", "group", "settlement", "profession")
_WITH_IIN = ("row", "name", "iin_label", "born", "group", "settlement", "profession")
_REMOVED = ("row", "name", "removed_on", "reason")
_FIGURES = {"row", "born"}


def render(record: TrainingList) -> Rendered:
    """Return the list as one PDF; numbers of people stand on it only where it asks for them."""
    sheet = page.frame(record.margins)
    reference = pages.reference("training_list", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"training-list {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: TrainingList, tight: float) -> Iterator[Band]:
    """The last row, the total and the signature travel together."""
    say = words.phrases("training_list")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], record.title, page.TITLE_TABLE, tight)
    known = [*blocks.known(Field(say["organisation"], record.organisation))]
    known += [*blocks.known(Field(say["term"], record.term))]
    if known:
        yield from blocks.rows(ink, sheet, known, tight, keep=True)
        yield page.gap(page.TABLE_GAP)
    yield from _listed(ink, sheet, record)
    if record.with_removed and record.removed:
        yield from _removed(ink, sheet, record.removed)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _listed(ink: Ink, sheet: Frame, record: TrainingList) -> Iterator[Band]:
    columns = _WITH_IIN if record.with_iin else _COLUMNS
    made = page.LIST_IIN_COLUMNS if record.with_iin else page.LIST_COLUMNS
    widths = tables.fitted(sheet, made)
    rows = [_cells(row, with_iin=record.with_iin) for row in record.rows]
    empty = words.phrases("training_list")["nobody"]
    yield from tables.whole(ink, sheet, widths, _titles(columns), rows, empty)
    yield replace(_total(ink, sheet, len(record.rows)), keep=True)


def _titles(columns: Sequence[str]) -> list[Cell]:
    say = words.phrases("training_list")
    return [Cell(say[name], name in _FIGURES, page.HEAD) for name in columns]


def _cells(row: TrainingRow, *, with_iin: bool) -> list[Cell]:
    born = Both(str(row.birth_year)) if row.birth_year else Both("")
    return [
        tables.figure(row.line),
        Cell(row.name, style=page.CELL_NAME),
        *([tables.plain(row.iin)] if with_iin else []),
        Cell(born, figure=True),
        Cell(row.group),
        Cell(row.settlement),
        Cell(row.profession),
    ]


def _total(ink: Ink, sheet: Frame, count: int) -> Band:
    said = words.filled(words.phrases("training_list")["total"], count=count)
    return tables.wide(ink, sheet, said, page.SECTION, page.TABLE_GAP)


def _removed(ink: Ink, sheet: Frame, removed: Sequence[TrainingRemoved]) -> Iterator[Band]:
    say = words.phrases("training_list")
    widths = tables.fitted(sheet, page.REMOVED_COLUMNS)
    yield blocks.section(ink, sheet, say["removed"])
    rows = [
        [
            tables.figure(each.line),
            Cell(each.name),
            tables.plain(dates.short_date(each.removed_on)),
            Cell(each.reason),
        ]
        for each in removed
    ]
    yield from tables.whole(ink, sheet, widths, _titles(_REMOVED), rows, say["nobody"])
