"""The register of issued papers for a period: every paper, its state, its copies, and totals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.kazakh import dates
from app.papers import Both, Register, RegisterRow, Total
from reports import blocks, page, pages, signatures, tables, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = (
    "row", "number", "date", "kind", "to_whom", "addressee", "state", "copies", "note",
)  # fmt: skip
_FIGURES = {"row", "copies", "papers"}


def render(record: Register) -> Rendered:
    """Return the register as one PDF in landscape; a period without papers gives a page too."""
    sheet = page.frame(record.margins, landscape=True)
    reference = words.filled(words.phrases("register")["footer"], period=_days(record))

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"register {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: Register, tight: float) -> Iterator[Band]:
    """The last row, the first total and the signature's last total never part from what follows."""
    say = words.phrases("register")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.made_on), "", tight)
    second = Both(*(f"{period}, {_days(record)}" for period in _period(record)))
    yield blocks.title(ink, sheet, say["title"], second, page.TITLE_TABLE, tight)
    head = _head(ink, sheet)
    yield head
    rows = [replace(row, head=head) for row in _rows(ink, sheet, record.rows)]
    yield from rows[:-1]
    yield replace(rows[-1], keep=len(rows) > 1)  # a single one stays under its heading
    yield from _totals(ink, sheet, record)
    definition = blocks.text_pair(ink, sheet, say["definition"], page.DEFINITION, page.TABLE_GAP)
    yield replace(definition, keep=True)
    yield signatures.band(ink, sheet, signatures.signing(record.signatory), tight)


def _period(record: Register) -> tuple[str, str]:
    return words.in_kazakh(record.period), words.in_russian(record.period)


def _days(record: Register) -> str:
    return f"{dates.short_date(record.first)} – {dates.short_date(record.last)}"


def _head(ink: Ink, sheet: Frame) -> Band:
    return tables.head(ink, sheet, tables.fitted(sheet, page.REGISTER_COLUMNS), _titles(_COLUMNS))


def _titles(columns: Sequence[str]) -> list[Cell]:
    say = words.phrases("register")
    return [Cell(say[name], name in _FIGURES, page.HEAD) for name in columns]


def _rows(ink: Ink, sheet: Frame, rows: Sequence[RegisterRow]) -> Iterator[Band]:
    widths = tables.fitted(sheet, page.REGISTER_COLUMNS)
    if not rows:
        say = words.phrases("register")["nothing"]
        yield tables.row(ink, sheet, (sheet.width,), [Cell(say)], last=True)
    for at, row in enumerate(rows, 1):
        yield tables.row(ink, sheet, widths, _cells(at, row), last=at == len(rows))


def _cells(at: int, row: RegisterRow) -> list[Cell]:
    return [
        tables.figure(at),
        tables.plain(row.number),
        tables.plain(dates.short_date(row.date)),
        Cell(row.kind),
        tables.plain(row.to_whom),
        tables.plain(row.addressee),
        Cell(row.state),
        tables.figure(row.copies),
        tables.plain(row.note),
    ]


def _totals(ink: Ink, sheet: Frame, record: Register) -> Iterator[Band]:
    """How many papers and copies, by kind and state and in all."""
    say, columns = words.phrases("register"), page.TOTALS_COLUMNS
    totals = record.totals
    head = tables.head(ink, sheet, columns, _titles(("kind", "state", "papers", "copies")))
    yield tables.wide(ink, sheet, say["totals"], page.CELL_BOLD, page.TABLE_GAP)
    yield head
    for total in totals.by_kind:
        row = tables.row(ink, sheet, columns, _counted(total))
        yield replace(row, head=head, keep=total is totals.by_kind[-1])
    whole = tables.row(ink, sheet, columns, _whole(record), last=True)
    yield replace(whole, head=head, keep=True)


def _counted(total: Total) -> list[Cell]:
    figures = [tables.figure(total.papers), tables.figure(total.copies)]
    return [Cell(total.kind), Cell(total.state), *figures]


def _whole(record: Register) -> list[Cell]:
    bold = page.CELL_BOLD
    figures = [tables.figure(n, bold) for n in (record.totals.papers, record.totals.copies)]
    label = words.side_by_side(words.phrases("register")["total"])
    return [Cell(Both(label), style=bold), tables.plain(""), *figures]
