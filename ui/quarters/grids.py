"""A section of the report as a grid of cells: what stands in which row, under which heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.quarters import periods
from app.quarters.content import TOTAL, Cell, Column, Content, Part, Row
from app.quarters.figures import Figure
from ui import language
from ui.quarters import words
from ui.quarters.words import translate

_WIDE = 7
"""A section parted by more keys than these has a row for each, and its figures across."""


@dataclass(frozen=True, slots=True)
class Head:
    """A heading over one column: the group's, which neighbours may share, and its own."""

    group: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """What stands in one place: a number that opens its list, or words alone."""

    text: str
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: its name, its boxes, the sentence that defines it."""

    name: str
    boxes: tuple[Box, ...]
    strong: bool = False
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A section as it is shown."""

    title: str
    corner: str
    heads: tuple[Head, ...]
    rows: tuple[GridRow, ...]
    foot: tuple[tuple[str, str], ...] = ()

    def box(self, row: int, column: int) -> Box | None:
        """Return what stands in a place, None outside and where nothing is counted."""
        if not 0 <= row < len(self.rows) or not 0 <= column < len(self.heads):
            return None
        return self.rows[row].boxes[column]

    def said(self, cell: Cell) -> tuple[str, str]:
        """Return the row's and the column's words of a number."""
        for row in self.rows:
            for head, box in zip(self.heads, row.boxes, strict=True):
                if box.cell == cell:
                    return row.name, " · ".join(filter(None, (head.group, head.own)))
        return "", ""


Figures = Mapping[str, Figure]


def of(content: Content, part: Part, figures: Figures) -> Grid:
    """Return a section as a grid."""
    if part.kind == "coverage":
        return _coverage(part, figures)
    keys = {column.key for column in part.columns if column.key}
    if len(keys) > _WIDE:
        return _turned(content, part, figures)
    return _plain(content, part, figures)


def _plain(content: Content, part: Part, figures: Figures) -> Grid:
    """Figures down, keys and spans across."""
    units = {figures[row.figure].unit for row in part.rows if row.figure in figures}
    unit = next(iter(units)) if len(units) == 1 else ""
    counts = [count for count in ("persons", "number") if _counted(part, count)]
    columns = [(column, count) for column in part.columns for count in counts]
    heads = tuple(
        Head(_heading(content, part, column), words.count(count, unit)) for column, count in columns
    )
    rows = tuple(
        GridRow(
            _name(row, figures),
            tuple(_box(known, column, count) for column, count in columns),
            strong=bool(part.by) and at == 0,
            definition=_definition(row, figures),
        )
        for at, (row, known) in enumerate((each, _known(each)) for each in part.rows)
    )
    return Grid(words.heading(part), _corner(), heads, rows, _foot(part, figures))


def _turned(content: Content, part: Part, figures: Figures) -> Grid:
    """Keys down, figures across, for a cut of many keys."""
    asked = [
        (row, column.span, count)
        for row in part.rows
        for column in part.columns
        if column.key == TOTAL
        for count in ("persons", "number")
        if row.cell(count, TOTAL, column.span) is not None
    ]
    spans = {span for _, span, _ in asked}
    heads = []
    for row, span, count in asked:
        figure = figures.get(row.figure)
        group = _name(row, figures)
        if len(spans) > 1:
            group = f"{group}, {_period(content, span)}"
        heads.append(Head(group, words.count(count, figure.unit if figure else "")))
    named = dict.fromkeys((column.key, column.name) for column in part.columns)
    known = {row.figure: _known(row) for row in part.rows}
    rows = tuple(
        GridRow(
            words.key(part.by, key, name) if key else translate("Quarters", "Whole"),
            tuple(
                _box(known[row.figure], Column(key, name, span), count)
                for row, span, count in asked
            ),
            strong=not key,
        )
        for key, name in named
    )
    return Grid(words.heading(part), words.cut(part.by), tuple(heads), rows, _foot(part, figures))


def _coverage(part: Part, figures: Figures) -> Grid:
    """A row for each school; the share of those covered stands after them."""
    asked = [(column, _first_count(part, column.key)) for column in part.columns]
    heads = [Head(_of_column(column, figures)) for column, _ in asked]
    shared = {"covered", "contingent"} <= {column.key for column in part.columns}
    rows = []
    for row in part.rows:
        boxes = [_school_box(row, column.key, count) for column, count in asked]
        if shared:
            boxes.append(Box(_share(row)))
        name = language.spoken(row.name) if row.key else translate("Quarters", "Whole")
        rows.append(GridRow(name, tuple(boxes), strong=not row.key))
    if shared:
        heads.append(Head(translate("Quarters", "Share")))
    title = words.heading(part)
    foot = _foot(part, figures, [column.key for column, _ in asked])
    return Grid(title, words.cut("school"), tuple(heads), tuple(rows), foot)


def _first_count(part: Part, figure: str) -> str:
    held = {cell.count for row in part.rows for cell in row.cells if cell.figure == figure}
    return "persons" if "persons" in held else "number"


def _school_box(row: Row, figure: str, count: str) -> Box:
    for cell in row.cells:
        if (cell.figure, cell.count, cell.key) == (figure, count, row.key):
            return Box(words.number(cell.value), cell)
    return Box("")


def _share(row: Row) -> str:
    covered = row.cell("persons", row.key, figure="covered") or 0
    whole = row.cell("persons", row.key, figure="contingent") or 0
    return f"{100 * covered / whole:.0f} %" if whole else "×"


def _counted(part: Part, count: str) -> bool:
    return any(cell.count == count for row in part.rows for cell in row.cells)


Known = Mapping[tuple[str, str, str], Cell]


def _known(row: Row) -> Known:
    """Return a row's cells by key, span and count: a cut may have a thousand keys."""
    return {(cell.key, cell.span, cell.count): cell for cell in row.cells}


def _box(known: Known, column: Column, count: str) -> Box:
    cell = known.get((column.key, column.span, count))
    return Box(words.number(cell.value), cell) if cell else Box("")


def _heading(content: Content, part: Part, column: Column) -> str:
    spans = {each.span for each in part.columns}
    name = (
        words.key(part.by, column.key, column.name)
        if column.key
        else translate("Quarters", "Whole")
    )
    if not part.by:
        return _period(content, column.span) if len(spans) > 1 else ""
    return f"{name}, {_period(content, column.span)}" if len(spans) > 1 else name


def _period(content: Content, span: str) -> str:
    called = content.spans.get(span)
    return words.period(periods.read(called)) if called else words.span(span)


def _corner() -> str:
    return translate("Quarters", "Figure")


def _name(row: Row, figures: Figures) -> str:
    figure = figures.get(row.figure)
    if figure is not None and figure.name == row.name:
        return words.name(figure)
    return language.spoken(row.name)


def _definition(row: Row, figures: Figures) -> str:
    figure = figures.get(row.figure)
    if figure is not None and figure.definition == row.definition:
        return words.definition(figure)
    return language.spoken(row.definition)


def _of_column(column: Column, figures: Figures) -> str:
    figure = figures.get(column.key)
    known = figure is not None and figure.name == column.name
    return words.name(figure) if known and figure else language.spoken(column.name)


def _foot(part: Part, figures: Figures, codes: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    """Return the definitions below the section, one for those that share it, then its notes."""
    said: dict[str, list[str]] = {}
    for row in () if codes else part.rows:
        said.setdefault(_definition(row, figures), []).append(_name(row, figures))
    for code in codes:
        if code in figures:
            said.setdefault(words.definition(figures[code]), []).append(words.name(figures[code]))
    found = [(", ".join(names), sentence) for sentence, names in said.items()]
    notes = [("", words.note(each)) for each in part.notes]
    return tuple(pair for pair in (*found, *notes) if pair[1])
