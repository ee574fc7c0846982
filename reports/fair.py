"""The summary of a job fair: employers, vacancies by occupation, visitors, hires (R190-9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.papers import Both, Fair, FairEmployer, FairVacancy
from reports import blocks, page, pages, signatures, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("occupation", "places", "interviews", "invited", "hired")
_NOT_APPLICABLE = Cell(Both("×"), figure=True)


def render(record: Fair) -> Rendered:
    """Return the summary as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("fair", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"fair {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: Fair, tight: float) -> Iterator[Band]:
    say = words.phrases("fair")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], record.title, page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight, keep=True)
    yield blocks.section(ink, sheet, say["employers"])
    yield from _employers(ink, sheet, record)
    definition = blocks.text_pair(ink, sheet, say["definition"], page.DEFINITION, page.MEANING_GAP)
    yield definition
    yield from _visitors(ink, sheet, record)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _rows(record: Fair) -> Iterator[list[Field]]:
    say = words.phrases("fair")
    day = words.long_date(record.day)
    yield [Field(say["day"], day, detail=Both(record.hours))]
    yield from blocks.known(Field(say["place"], record.place))
    yield from blocks.known(Field(say["organisers"], words.joined(record.organisers)))


def _employers(ink: Ink, sheet: Frame, record: Fair) -> Iterator[Band]:
    """Each employer heads its occupations and is never parted from the first of them."""
    say, widths = words.phrases("fair"), tables.fitted(sheet, page.FAIR_COLUMNS)
    head = tables.head(ink, sheet, widths, _titles(_COLUMNS))
    yield head
    if not record.employers:
        empty = tables.row(ink, sheet, (sheet.width,), [Cell(say["nobody"])], last=True)
        yield replace(empty, keep=True)
        return
    for employer in record.employers:
        for band in _employer(ink, sheet, widths, employer):
            yield replace(band, head=head)
    last = tables.row(ink, sheet, widths, _total(record), last=True)
    yield replace(last, head=head, keep=True)


def _titles(columns: Sequence[str]) -> list[Cell]:
    say = words.phrases("fair")
    return [Cell(say[name], at > 0, page.HEAD) for at, name in enumerate(columns)]


def _employer(
    ink: Ink, sheet: Frame, widths: Sequence[float], employer: FairEmployer
) -> Iterator[Band]:
    name = Cell(employer.name, style=page.CELL_BOLD)
    if not employer.came:
        absent = Cell(words.phrases("fair")["absent"], figure=True)
        wide = (widths[0], sum(widths[1:]))
        yield tables.row(ink, sheet, wide, [name, absent])
        return
    if not employer.vacancies:
        yield tables.row(ink, sheet, widths, [name, *[_NOT_APPLICABLE] * (len(widths) - 1)])
        return
    heading = tables.row(ink, sheet, (sheet.width,), [name])
    yield replace(heading, keep=True)
    for vacancy in employer.vacancies:
        yield tables.row(ink, sheet, widths, _cells(vacancy))


def _cells(vacancy: FairVacancy) -> list[Cell]:
    counted = (vacancy.places, vacancy.interviews, vacancy.invited, vacancy.hired)
    return [Cell(vacancy.occupation), *map(tables.figure, counted)]


def _total(record: Fair) -> list[Cell]:
    totals, bold = record.totals, page.CELL_BOLD
    counted = (totals.places, totals.interviews, totals.invited, totals.hired)
    said = words.filled(
        words.phrases("fair")["total"], employers=totals.employers, vacancies=totals.vacancies
    )
    return [Cell(said, style=bold), *(tables.figure(count, bold) for count in counted)]


def _visitors(ink: Ink, sheet: Frame, record: Fair) -> Iterator[Band]:
    """Groups overlap, so the last row is no sum of those above it."""
    say, bold = words.phrases("fair"), page.CELL_BOLD
    widths = tables.fitted_to(sheet, page.VISITORS_COLUMNS, page.FAIR_COLUMNS)
    yield blocks.section(ink, sheet, say["visitors"])
    head = tables.head(ink, sheet, widths, _titles(("group", "persons")))
    yield head
    for each in record.visitors:
        row = tables.row(ink, sheet, widths, [Cell(each.group), tables.figure(each.persons)])
        yield replace(row, head=head, keep=True)
    total = [Cell(say["all"], style=bold), tables.figure(record.visitors_total, bold)]
    yield replace(tables.row(ink, sheet, widths, total, last=True), head=head, keep=True)
    note = blocks.text_pair(ink, sheet, say["overlap"], page.DEFINITION, page.MEANING_GAP)
    yield replace(note, keep=True)
