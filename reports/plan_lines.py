"""The lines of a plan as its papers list them, and how they call the plan itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.kazakh import dates
from app.papers import Both, PlanHead, PlanRow
from reports import page, tables, words
from reports.ink import Ink
from reports.page import Band, Frame
from reports.tables import Cell

COLUMNS = (
    "row", "form", "topic", "grades", "place", "responsible", "due", "expected", "note",
)  # fmt: skip
FIGURES = {"row", "expected"}

_SEPTEMBER, _MAY = 9, 5


def second(head: PlanHead) -> Both:
    """Return what stands under a paper's name: the plan, and its version but for the first."""
    if head.version == 1:
        return plain(head)
    version = words.filled(words.phrases("plan")["version"], version=head.version)
    return words.joined((plain(head), version), ", ")


def plain(head: PlanHead) -> Both:
    """Return the plan's own title, or its school year and district."""
    own = words.in_kazakh(head.title)
    return head.title if own else words.joined((period(head), head.area), ", ")


def period(head: PlanHead) -> Both:
    """Return the school year, or the days where the plan is not for a whole one."""
    first, last = head.first, head.last
    whole = first.month == _SEPTEMBER and last.month >= _MAY and last.year == first.year + 1
    if whole and last.month < _SEPTEMBER:
        years = words.phrases("plan")["school_year"]
        return words.filled(years, first=first.year, last=last.year)
    return Both(f"{dates.short_date(first)} – {dates.short_date(last)}")


def due(day: date | None, month: str) -> Both:
    """Return a day, or a month without one; a line with neither says that it is not set."""
    if day is not None:
        return Both(dates.short_date(day))
    if not month:
        return words.phrases("plan")["undated"]
    first = date.fromisoformat(f"{month}-01")
    return Both(dates.month_brief(first, "kk"), dates.month_brief(first, "ru"))


def titles(document: str, columns: Sequence[str]) -> list[Cell]:
    """Return the heads of columns as a kind of paper calls them."""
    say = words.phrases(document)
    return [Cell(say[name], name in FIGURES, page.HEAD) for name in columns]


def ended(bands: Iterable[Band]) -> Iterator[Band]:
    """Return a table whose last row holds nothing that follows it."""
    *rest, last = bands
    yield from rest
    yield replace(last, keep=False)


def table(ink: Ink, sheet: Frame, rows: Sequence[PlanRow]) -> Iterator[Band]:
    """Return the lines under the heads of the plan."""
    say, widths = words.phrases("plan"), tables.fitted(sheet, page.PLAN_COLUMNS)
    heads = titles("plan", COLUMNS)
    cells = [_cells(row) for row in rows]
    yield from tables.eased(tables.whole(ink, sheet, widths, heads, cells, say["nothing"]))


def _cells(row: PlanRow) -> list[Cell]:
    return [
        tables.figure(row.line),
        Cell(row.form),
        Cell(_topic(row)),
        tables.plain(row.grades),
        Cell(row.place),
        Cell(row.responsible),
        Cell(due(row.day, row.month)),
        tables.plain("") if row.expected is None else tables.figure(row.expected),
        Cell(row.note),
    ]


def _topic(row: PlanRow) -> Both:
    """The indicator follows the topic, by which a line is known to be carried out."""
    if not words.in_kazakh(row.indicator):
        return row.topic
    said = words.phrases("plan")["indicator"]
    kk = said.kk.format(indicator=words.in_kazakh(row.indicator))
    ru = said.ru.format(indicator=words.in_russian(row.indicator))
    return words.joined([each for each in (row.topic, Both(kk, ru)) if words.in_kazakh(each)], ". ")
