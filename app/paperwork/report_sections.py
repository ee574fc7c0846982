"""A report's content as its page shows it: columns under headings, rows, terms, notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.papers import (
    NOTHING,
    Both,
    ReportBar,
    ReportColumn,
    ReportRow,
    ReportSection,
    ReportTerm,
)
from app.paperwork import report_words
from app.paperwork.report_words import word
from app.quarters import periods, publishing
from app.quarters.content import TOTAL, Cell, Column, Content, Part, Row
from app.quarters.figures import Figure
from app.quarters.publishing import Place

COLUMNS_ABREAST = 6
"""So many headings stand beside each other; what has more lies better the other way round."""
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹"
_SENTENCES = ("dash", "covered_share")
"""Notes that stand by themselves, without a mark at a heading."""
_NONE: Mapping[Place, str] = MappingProxyType({})


@dataclass(slots=True)
class _Marks:
    """Numbers the marks of notes through a whole report."""

    used: int = 0

    def next(self) -> str:
        self.used += 1
        return _RAISED[(self.used - 1) % len(_RAISED)]


@dataclass(slots=True)
class _Making:
    """A section while it is made: its content, what is left out of it, its notes."""

    content: Content
    part: Part
    figures: Mapping[str, Figure]
    hidden: Mapping[Place, str]
    marks: _Marks
    notes: list[Both] = field(default_factory=list)
    marked: dict[str, str] = field(default_factory=dict)

    def mark(self, note: str) -> str:
        """Return the mark of a note of this section; a note that is not asked for has none."""
        if note not in self.part.notes and note != "as_closed":
            return ""
        if note not in self.marked:
            self.marked[note] = self.marks.next()
            self.notes.append(_before(self.marked[note] + "\xa0", word("note", note)))
        return self.marked[note]

    def said(self, cell: Cell) -> str:
        mark = self.hidden.get(publishing.place(cell))
        if mark:
            return report_words.FEW if mark == "few" else report_words.HIDDEN
        return report_words.number(cell.value)


def of(
    content: Content, figures: Mapping[str, Figure], hidden: Mapping[Place, str] = _NONE
) -> tuple[ReportSection, ...]:
    """Return the sections of a report, numbered, with these places left out."""
    marks = _Marks()
    made: list[ReportSection] = []
    told: set[ReportTerm] = set()  # what a figure counts is said where it first stands
    signs: set[str] = set()  # and so is what a sign means
    for at, part in enumerate(content.parts, 1):
        making = _Making(content, part, figures, hidden, marks)
        section = {"coverage": _coverage, "chart": _chart}.get(part.kind, _table)(making)
        heading = _before(f"{at}. ", part.heading)
        fresh = tuple(term for term in section.terms if term not in told)
        told.update(fresh)
        notes = _notes(making, section, signs)
        made.append(replace(section, heading=heading, terms=fresh, notes=notes))
    return tuple(made)


def _notes(making: _Making, section: ReportSection, told: set[str]) -> tuple[Both, ...]:
    """The marked notes, then what the signs mean that stand in the table for the first time."""
    said = {cell for row in section.rows for cell in row.cells}
    said |= {text for bar in section.bars for text in (bar.said, bar.earlier_said)}
    shown = {
        "covered_share": "covered_share" in making.part.notes,
        "dash": report_words.NOUGHT in said,
        "cross": report_words.NOT_APPLIED in said,
        "few": bool(said & {report_words.FEW, report_words.HIDDEN}),
    }
    fresh = [note for note, stands in shown.items() if stands and note not in told]
    told.update(fresh)
    return (*making.notes, *([_joined([word("note", each) for each in fresh])] if fresh else []))


def _joined(said: Sequence[Both]) -> Both:
    return Both(" ".join(each.kk for each in said), " ".join(each.ru for each in said))


def _before(mark: str, said: Both) -> Both:
    return Both(mark + said.kk, mark + said.ru if said.ru else "")


def _after(said: Both, mark: str) -> Both:
    return Both(said.kk + mark, said.ru + mark if said.ru else "")


# Tables of figures


def _table(making: _Making) -> ReportSection:
    """Figures down and keys across; the other way round where there are too many keys."""
    part = making.part
    counts = _counts(making)
    columns, figures = list(part.columns), list(part.rows)
    across = len(columns) > COLUMNS_ABREAST and _fewer(columns, figures)
    if across:
        made = _keys_down(making, counts)
    else:
        made = _single(making) if _is_single(part) else _figures_down(making, counts)
    return replace(made, terms=_terms(part.rows))


def _fewer(columns: list[Column], figures: list[Row]) -> bool:
    """Tell whether figures across and keys down make no more tables than the other way."""
    spans = len({each.span for each in columns})
    return -(-len(figures) * spans // COLUMNS_ABREAST) <= -(-len(columns) // COLUMNS_ABREAST)


def _counts(making: _Making) -> tuple[str, ...]:
    """What a column is parted into: what any of the section's figures gives."""
    given = {cell.count for row in making.part.rows for cell in row.cells}
    return tuple(count for count in ("persons", "number") if count in given)


def _is_single(part: Part) -> bool:
    """Tell whether most figures are counted in one way: then none needs a column for the other."""
    both = sum(len(_own(row)) > 1 for row in part.rows)
    return not both or (part.kind == "compare" and 2 * both < len(part.rows))


def _single(making: _Making) -> ReportSection:
    """One column for each key and span; a figure counted in two ways has a row for each."""
    part = making.part
    columns = [
        ReportColumn(_column_name(making, each), whole=each.key == TOTAL and bool(part.by))
        for each in part.columns
    ]
    rows = [
        ReportRow(
            _with(row.name, _count_names(making, [row], [count])[0]) if len(_own(row)) > 1
            else row.name,
            tuple(
                text
                for each in part.columns
                for text in _cells(making, row, each.key, each.span, [count])
            ),
            whole=at == 0 and _is_whole(making),
        )
        for at, row in enumerate(part.rows)
        for count in _own(row)
    ]  # fmt: skip
    return ReportSection(
        heading=NOTHING, first=word("first", "figure"), columns=tuple(columns), rows=tuple(rows)
    )


def _own(row: Row) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cell.count for cell in row.cells))


def _count_names(making: _Making, rows: Sequence[Row], counts: Sequence[str]) -> tuple[Both, ...]:
    units = {making.figures[row.figure].unit for row in rows if row.figure in making.figures}
    unit = "visit" if units == {"visit"} else "number"
    return tuple(word("count", "persons" if count == "persons" else unit) for count in counts)


def _figures_down(making: _Making, counts: tuple[str, ...]) -> ReportSection:
    part = making.part
    parts = _count_names(making, part.rows, counts)
    shown = parts if len(counts) > 1 else ()
    columns = [
        ReportColumn(_column_name(making, each), shown, whole=each.key == TOTAL and bool(part.by))
        for each in part.columns
    ]
    rows = [
        ReportRow(
            row.name,
            tuple(
                text
                for each in part.columns
                for text in _cells(making, row, each.key, each.span, counts)
            ),
            whole=at == 0 and _is_whole(making),
        )
        for at, row in enumerate(part.rows)
    ]
    return ReportSection(
        heading=NOTHING, first=word("first", "figure"), columns=tuple(columns), rows=tuple(rows)
    )


def _column_name(making: _Making, column: Column) -> Both:
    """A key's own name; the whole of several periods is called by its period."""
    spans = {each.span for each in making.part.columns}
    named = word("span", column.span)
    if column.span in making.content.closed:
        named = _after(named, making.mark("as_closed"))
    if column.key != TOTAL:
        return column.name if len(spans) == 1 else _with(column.name, named)
    if not making.part.by:
        return named
    whole = _after(word("table", "whole"), making.mark("several_groups"))
    return whole if len(spans) == 1 else _with(whole, named)


def _with(name: Both, more: Both) -> Both:
    return Both(f"{name.kk}, {more.kk.lower()}", f"{name.ru or name.kk}, {more.ru.lower()}")


def _is_whole(making: _Making) -> bool:
    """Tell whether the first figure is that of which the others are parts."""
    known = [making.figures.get(row.figure) for row in making.part.rows]
    if making.part.kind != "table" or len(known) < 2 or any(each is None for each in known):
        return False
    first, *rest = [each for each in known if each]
    return not first.where and all(each.where and each.source == first.source for each in rest)


def _cells(
    making: _Making, row: Row, key: str, span: str, counts: Sequence[str], figure: str = ""
) -> Iterator[str]:
    wanted = figure or row.figure
    found = {
        cell.count: cell
        for cell in row.cells
        if (cell.figure, cell.key, cell.span) == (wanted, key, span)
    }
    for count in counts:
        yield making.said(found[count]) if count in found else report_words.NOT_APPLIED


def _keys_down(making: _Making, counts: tuple[str, ...]) -> ReportSection:
    """One row for each key and one for the whole; figures, in each period, stand across."""
    part = making.part
    spans = list(dict.fromkeys(each.span for each in part.columns))
    keys = {each.key: each.name for each in part.columns if each.key != TOTAL}
    columns, given = [], []
    for row in part.rows:
        own = tuple(each for each in counts if any(cell.count == each for cell in row.cells))
        for span in spans:
            named = row.name if len(spans) == 1 else _with(row.name, word("span", span))
            parts = _count_names(making, [row], own) if len(counts) > 1 else ()
            columns.append(ReportColumn(named, parts))
            given.append((row, span, own))
    mark = making.mark("several_groups")
    lines = {**keys, TOTAL: _after(word("table", "whole"), mark)}
    rows = [
        ReportRow(
            name,
            tuple(text for row, span, own in given for text in _cells(making, row, key, span, own)),
            whole=key == TOTAL,
        )
        for key, name in lines.items()
    ]
    first = part.by if part.by in report_words.section("first") else "other"
    return ReportSection(
        heading=NOTHING, first=word("first", first), columns=tuple(columns), rows=tuple(rows)
    )


def _terms(rows: Sequence[Row]) -> tuple[ReportTerm, ...]:
    """Figures that are told of in the same words are told of once."""
    said: dict[Both, list[Both]] = {}
    for row in rows:
        if row.definition != NOTHING:
            said.setdefault(row.definition, []).append(row.name)
    return tuple(
        ReportTerm(
            Both(
                _listed([each.kk for each in names]),
                _listed([each.ru or each.kk for each in names]),
            ),
            definition,
        )
        for definition, names in said.items()
    )


def _listed(names: Sequence[str]) -> str:
    """Names that have a comma of their own are parted by semicolons."""
    return ("; " if any("," in each for each in names) else ", ").join(names)


# Coverage of schools and colleges


def _coverage(making: _Making) -> ReportSection:
    """Rows of schools; the share of those covered stands after them."""
    part = making.part
    known = [column.key for column in part.columns]
    shared = {"contingent", "covered"} <= set(known)
    columns = []
    for column in part.columns:
        mark = making.mark("not_for_students") if column.key == "undecided" else ""
        columns.append(ReportColumn(_after(column.name, mark)))
        if column.key == "covered" and shared:
            columns.append(ReportColumn(word("table", "share")))
    rows = [
        ReportRow(
            row.name if row.key else word("table", "whole"),
            tuple(_school(making, row, known, shared=shared)),
            whole=not row.key,
        )
        for row in part.rows
    ]
    terms = _terms([
        Row(code, making.figures[code].name, (), making.figures[code].definition)
        for code in known if code in making.figures
    ])  # fmt: skip
    return ReportSection(
        heading=NOTHING, first=word("first", "school"), columns=tuple(columns), rows=tuple(rows),
        terms=terms,
    )  # fmt: skip


def _school(making: _Making, row: Row, known: Sequence[str], *, shared: bool) -> Iterator[str]:
    counted = {cell.figure: cell for cell in reversed(row.cells)}
    for code in known:
        cell = counted[code]
        if code == "undecided" and row.kind == "college":
            yield report_words.NOT_APPLIED
        else:
            yield making.said(cell)
        if code == "covered" and shared:
            yield _share(making, counted["covered"], counted["contingent"])


def _share(making: _Making, covered: Cell, contingent: Cell) -> str:
    """The share would tell either number from the other."""
    if {publishing.place(covered), publishing.place(contingent)} & set(making.hidden):
        return report_words.HIDDEN
    return report_words.share(covered.value, contingent.value)


# Charts


def _chart(making: _Making) -> ReportSection:
    """Bars of the first count of each figure; of two periods, the other one's stand white."""
    part = making.part
    spans = list(dict.fromkeys(each.span for each in part.columns))
    other = spans[1] if len(spans) > 1 else ""
    named = {each.key: each.name for each in part.columns if each.key != TOTAL}
    bars = [
        _bar(making, row, key, name if len(part.rows) == 1 else _with(row.name, name), spans[0],
             other)
        for row in part.rows for key, name in named.items()
    ]  # fmt: skip
    known = making.content.spans
    later, earlier = (
        report_words.brief(periods.read(known[each])) if each in known else NOTHING
        for each in (spans[0], other)
    )
    if other in making.content.closed:
        earlier = _after(earlier, making.mark("as_closed"))
    return ReportSection(
        kind="chart",
        heading=NOTHING,
        bars=tuple(bars),
        caption=_axis(making),
        later=later if other else NOTHING,
        earlier=earlier,
    )


def _axis(making: _Making) -> Both:
    """Persons where they are counted, else the unit of the figures."""
    if "persons" in _counts(making):
        return word("table", "axis_persons")
    units = {making.figures[row.figure].unit for row in making.part.rows}
    unit = word("unit", units.pop()) if len(units) == 1 else word("count", "number")
    said = word("table", "axis")
    kk = said.kk.format(count=unit.kk)
    return Both(kk[:1].upper() + kk[1:], said.ru.format(count=unit.ru))


def _bar(making: _Making, row: Row, key: str, name: Both, span: str, other: str) -> ReportBar:
    count = "persons" if any(cell.count == "persons" for cell in row.cells) else "number"
    found = {
        cell.span: cell for cell in row.cells if (cell.key, cell.count) == (key, count)
    }  # fmt: skip
    now, then = found.get(span), found.get(other)
    return ReportBar(
        name,
        _length(making, now),
        making.said(now) if now else report_words.NOUGHT,
        _length(making, then) if other else None,
        (making.said(then) if then else report_words.NOUGHT) if other else "",
    )


def _length(making: _Making, cell: Cell | None) -> int:
    """What is left out has no bar either."""
    if cell is None or publishing.place(cell) in making.hidden:
        return 0
    return cell.value
