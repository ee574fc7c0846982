"""What every specialist carried in a period, with what each figure counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.kazakh import dates
from app.papers import Both, LoadRow, LoadTable
from reports import blocks, page, pages, signatures, tables, words
from reports.ink import Ink, Style
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_FIGURES = (
    "sessions",
    "helped",
    "consultations",
    "tests",
    "referrals",
    "persons",
    "visits",
)


def render(record: LoadTable) -> Rendered:
    """Return the load as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("load", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"load {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: LoadTable, tight: float) -> Iterator[Band]:
    """The last rows, the total, what the figures count and the signature travel together."""
    say = words.phrases("load")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    period = f"{dates.short_date(record.first)} – {dates.short_date(record.last)}"
    yield blocks.title(ink, sheet, say["title"], Both(period), page.TITLE_TABLE, tight)
    heads = [Cell(say[name], name == "row", page.HEAD) for name in ("row", "name")]
    heads += [Cell(say[name], figure=True, style=page.HEAD) for name in _FIGURES]
    rows = [_cells(row) for row in record.rows]
    if rows:
        rows.append(_total(record.total))
    widths = tables.fitted(sheet, page.LOAD_COLUMNS)
    yield from tables.whole(ink, sheet, widths, heads, rows, say["nobody"])
    meaning = blocks.text_pair(
        ink, sheet, say["definition"], page.DEFINITION, page.MEANING_GAP, page.OUTLINE_LINES
    )
    yield replace(meaning, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _cells(row: LoadRow) -> list[Cell]:
    """The name stands once, the post beneath it in both languages."""
    named = Both(words.in_kazakh(row.name), words.side_by_side(row.post))
    return [tables.figure(row.line), Cell(named), *_figures(row, page.CELL)]


def _total(total: LoadRow) -> list[Cell]:
    label = Cell(words.phrases("load")["total"], style=page.CELL_BOLD)
    figures = _figures(total, page.CELL_BOLD)
    helped = _FIGURES.index("helped")
    figures[helped] = Cell(Both("×"), figure=True, style=page.CELL_BOLD)
    return [tables.plain(""), label, *figures]


def _figures(row: LoadRow, style: Style) -> list[Cell]:
    return [tables.figure(getattr(row, name), style) for name in _FIGURES]
