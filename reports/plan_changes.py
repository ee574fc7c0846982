"""What changed between two versions of a plan: added, changed and removed lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.papers import Both, ChangedRow, PlanChanges
from reports import blocks, page, pages, plan_lines, signatures, tables, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_COLUMNS = ("row", "form", "topic", "field", "before", "after")


def render(record: PlanChanges) -> Rendered:
    """Return the changes as one PDF in landscape."""
    sheet = page.frame(record.margins, landscape=True)
    reference = pages.reference("plan_changes", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    return pages.paper(f"plan-changes {record.uid}", sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: PlanChanges, tight: float) -> Iterator[Band]:
    say = words.phrases("plan_changes")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], _second(record), page.TITLE_TABLE, tight)
    *parts, last = _parts(ink, sheet, record)
    for part in parts:
        yield from plan_lines.ended(part)
    yield from last
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _second(record: PlanChanges) -> Both:
    between = words.filled(
        words.phrases("plan_changes")["between"], older=record.older, newer=record.head.version
    )
    return words.joined((plan_lines.plain(record.head), between), ". ")


def _parts(ink: Ink, sheet: Frame, record: PlanChanges) -> Iterator[list[Band]]:
    """Added, changed, removed lines, each under its heading; the last part stays by the signature.

    Two versions that are alike have one part, which says so.
    """
    say = words.phrases("plan_changes")
    if record.added:
        rows = plan_lines.table(ink, sheet, record.added)
        yield [_headed(ink, sheet, say["added"], len(record.added)), *rows]
    if record.changed or not (record.added or record.removed):
        rows = _changed(ink, sheet, record.changed)
        yield [_headed(ink, sheet, say["changed"], len(record.changed)), *rows]
    if record.removed:
        rows = plan_lines.table(ink, sheet, record.removed)
        yield [_headed(ink, sheet, say["removed"], len(record.removed)), *rows]


def _headed(ink: Ink, sheet: Frame, heading: Both, count: int) -> Band:
    return blocks.section(ink, sheet, words.filled(heading, count=count))


def _changed(ink: Ink, sheet: Frame, rows: Sequence[ChangedRow]) -> Iterator[Band]:
    """A line is named once, however many of its fields changed."""
    say, widths = words.phrases("plan_changes"), tables.fitted(sheet, page.CHANGED_COLUMNS)
    cells = [each for row in rows for each in _cells(row)]
    heads = plan_lines.titles("plan_changes", _COLUMNS)
    yield from tables.whole(ink, sheet, widths, heads, cells, say["nothing"])


def _cells(row: ChangedRow) -> Iterator[list[Cell]]:
    none = words.phrases("plan_changes")["none"]
    for at, field in enumerate(row.fields):
        named = [tables.figure(row.line), Cell(row.form), Cell(row.topic)]
        yield [
            *(named if at == 0 else [tables.plain("")] * len(named)),
            Cell(field.name),
            Cell(words.either(field.before, none)),
            Cell(words.either(field.after, none), style=page.CELL_BOLD),
        ]
