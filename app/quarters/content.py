"""A period's report as figures and words, before it is drawn: what is shown, frozen and compared.

Every cell names its figure, cut, key and span, so that it can open the lines behind it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.errors import Refusal
from app.papers import NOTHING, Both
from app.quarters import labels
from app.quarters.counting import Count, Counting
from app.quarters.cuts import NONE
from app.quarters.figures import Figure
from app.quarters.layouts import Layout, Section
from app.quarters.periods import Period
from app.store.store import Store

TOTAL = ""
"""The key of a figure's whole."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One number: the figure's persons or number, whole or for a key, in a span."""

    figure: str
    count: str  # "persons" or "number"
    value: int
    by: str = ""
    key: str = TOTAL
    span: str = "now"


@dataclass(frozen=True, slots=True)
class Column:
    """What a section is parted by, as its heading says; the whole has the empty key."""

    key: str
    name: Both
    span: str = "now"


@dataclass(frozen=True, slots=True)
class Row:
    """A figure's line in a section; a school's in a section of coverage (then ``key`` is it)."""

    figure: str
    name: Both
    cells: tuple[Cell, ...]
    definition: Both = NOTHING
    key: str = TOTAL
    kind: str = ""

    def cell(self, count: str, key: str = TOTAL, span: str = "now", figure: str = "") -> int | None:
        """Return a cell's value, or None where the row has no such cell."""
        wanted = (figure or self.figure, count, key, span)
        for each in self.cells:
            if (each.figure, each.count, each.key, each.span) == wanted:
                return each.value
        return None


@dataclass(frozen=True, slots=True)
class Part:
    """A section filled in."""

    kind: str
    heading: Both
    by: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    heading_en: str = ""  # for the window and the console alone


@dataclass(frozen=True, slots=True)
class Content:
    """A whole report. ``spans`` are the periods counted, by their word; ``closed`` those of them
    whose figures are taken from a closing, so that they are what was signed then."""

    period: str
    title: Both
    parts: tuple[Part, ...]
    spans: Mapping[str, str]
    definitions: Mapping[str, int]
    form_sha256: str
    closed: tuple[str, ...] = ()
    title_en: str = ""

    @property
    def cells(self) -> list[Cell]:
        """Every number in the report, each once."""
        found = (cell for part in self.parts for row in part.rows for cell in row.cells)
        return list(dict.fromkeys(found))


Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Counts:
    """The counting of every span a report needs; a span may be counted from what was kept."""

    def __init__(self, store: Store, period: Period) -> None:
        self.store = store
        self.periods = {
            "now": period,
            "year": period.to_date,
            "before": period.year_before,
            "previous": period.previous,
        }
        self._countings: dict[str, Counting] = {}
        self.closed: tuple[str, ...] = ()
        self._shared: frozenset[str] = frozenset()

    def put(self, span: str, counting: Counting) -> None:
        """Take a span's figures from what a closing kept, in place of the file."""
        self._countings[span] = counting
        self.closed = (*self.closed, span)

    def of(self, span: str) -> Counting:
        """Return the counting of a span, begun when it is first asked for."""
        if span not in self._countings:
            shares = span in ("now", "previous") and self._shared and "year" not in self.closed
            wider = self.of("year") if shares else None
            self._countings[span] = Counting(self.store, self.periods[span], wider, self._shared)
        return self._countings[span]

    def share(self, layout: Layout) -> None:
        """Let what a form counts for the year be read once: other periods' lines lie in it."""
        yearly = (each.figures for each in layout.sections if "year" in each.spans)
        self._shared = frozenset(layout.figures[code].source for codes in yearly for code in codes)


def compose(
    store: Store,
    period: Period,
    layout: Layout,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    counts: Counts | None = None,
) -> Content:
    """Return a period's report by a form. ``cancelled`` stops it with ``cancelled``."""
    counted = counts or Counts(store, period)
    counted.share(layout)
    whole = sum(len(each.figures) for each in layout.sections)
    done = 0

    def step() -> None:
        nonlocal done
        if cancelled and cancelled():
            raise Refusal("cancelled")
        done += 1
        if progress:
            progress(done, whole)

    parts = tuple(_part(store, counted, layout, each, step) for each in layout.sections)
    used = {cell.figure for part in parts for row in part.rows for cell in row.cells}
    spans = {span for each in layout.sections for span in each.spans} | {"now"}
    quarterly = period.kind == "quarter"
    return Content(
        period=period.called,
        title=layout.quarter_title if quarterly else layout.title,
        title_en=layout.quarter_title_en if quarterly else layout.title_en,
        parts=parts,
        spans={each: counted.periods[each].called for each in counted.periods if each in spans},
        definitions={code: layout.figures[code].version for code in sorted(used)},
        form_sha256=layout.sha256,
        closed=tuple(each for each in counted.closed if each in spans),
    )


def _part(
    store: Store, counted: Counts, layout: Layout, section: Section, step: Callable[[], None]
) -> Part:
    if section.kind == "coverage":
        return _coverage(store, counted, layout, section, step)
    notes = section.notes
    if any(each in counted.closed for each in section.spans) and "as_closed" not in notes:
        notes = (*notes, "as_closed")
    wanted = [layout.figures[code] for code in section.figures]
    rows = []
    keys = list(section.keys)
    for figure in wanted:
        step()
        cells = [cell for span in section.spans for cell in _cells(counted, figure, section, span)]
        if section.by and not section.keys:
            keys += [cell.key for cell in cells if cell.key and cell.key not in keys]
        rows.append(Row(figure.code, figure.name, tuple(cells), figure.definition))
    if section.by and not section.keys:
        keys = labels.in_order(store, section.by, keys)
        rows = [_filled(row, layout.figures[row.figure], section, keys) for row in rows]
    named = labels.of(store, section.by, keys) if section.by else {}
    columns = [Column(key, named[key], span) for span in section.spans for key in keys] + [
        Column(TOTAL, NOTHING, span) for span in section.spans
    ]
    return Part(
        section.kind, section.heading, section.by, tuple(columns), tuple(rows), notes,
        section.heading_en,
    )  # fmt: skip


def _cells(counted: Counts, figure: Figure, section: Section, span: str) -> list[Cell]:
    counting = counted.of(span)
    cells = []
    if section.by:
        by = counting.by(figure, section.by)
        for key in section.keys or by:
            cells += _both_counts(figure, by.get(key, Count()), section.by, key, span)
    return [*cells, *_both_counts(figure, counting.count(figure), "", TOTAL, span)]


def _both_counts(figure: Figure, count: Count, by: str, key: str, span: str) -> list[Cell]:
    values = asdict(count)
    return [Cell(figure.code, each, values[each], by, key, span) for each in figure.counts]


def _filled(row: Row, figure: Figure, section: Section, keys: list[str]) -> Row:
    """Give a row its noughts too, where another row of the section has the key."""
    held = {(cell.key, cell.span) for cell in row.cells}
    empty = [
        cell
        for span in section.spans
        for key in keys
        if (key, span) not in held
        for cell in _both_counts(figure, Count(), section.by, key, span)
    ]
    return replace(row, cells=(*row.cells, *empty))


def _coverage(
    store: Store, counted: Counts, layout: Layout, section: Section, step: Callable[[], None]
) -> Part:
    """A row for each school or college that anything is counted of, and one for all of them."""
    counting = counted.of("now")
    wanted = [layout.figures[code] for code in section.figures]
    by: dict[str, dict[str, Count]] = {}
    for figure in wanted:
        step()
        by[figure.code] = counting.by(figure, "school")
    keys = [key for key in {key for each in by.values() for key in each} if key not in NONE]
    keys = labels.in_order(store, "school", keys)
    named = labels.of(store, "school", keys)
    levels = labels.levels(store)
    rows = [
        Row("", named[key], _school(wanted, by, key), key=key, kind=levels.get(key, "school"))
        for key in keys
    ]
    whole = tuple(
        cell
        for figure in wanted
        for cell in _both_counts(figure, counting.count(figure), "", TOTAL, "now")
    )
    rows.append(Row("", NOTHING, whole))
    columns = tuple(Column(each.code, each.name) for each in wanted)
    return Part(
        "coverage", section.heading, "school", columns, tuple(rows), section.notes,
        section.heading_en,
    )  # fmt: skip


def _school(wanted: list[Figure], by: dict[str, dict[str, Count]], key: str) -> tuple[Cell, ...]:
    return tuple(
        cell
        for figure in wanted
        for cell in _both_counts(figure, by[figure.code].get(key, Count()), "school", key, "now")
    )


# The form in which a closing keeps it


def to_json(content: Content) -> str:
    """Return the report as canonical JSON."""
    fields = {**asdict(content), "spans": dict(content.spans)}
    fields["definitions"] = dict(content.definitions)
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Content:
    """Return the report that :func:`to_json` wrote."""
    said = json.loads(text)
    return Content(
        period=said["period"],
        title=Both(**said["title"]),
        parts=tuple(_read_part(each) for each in said["parts"]),
        spans=said["spans"],
        definitions=said["definitions"],
        form_sha256=said["form_sha256"],
        closed=tuple(said["closed"]),
        title_en=said.get("title_en", ""),
    )


def _read_part(said: dict[str, Any]) -> Part:
    return Part(
        kind=said["kind"],
        heading=Both(**said["heading"]),
        by=said["by"],
        columns=tuple(
            Column(each["key"], Both(**each["name"]), each["span"]) for each in said["columns"]
        ),
        rows=tuple(_read_row(each) for each in said["rows"]),
        notes=tuple(said["notes"]),
        heading_en=said.get("heading_en", ""),
    )


def _read_row(said: dict[str, Any]) -> Row:
    return Row(
        figure=said["figure"],
        name=Both(**said["name"]),
        cells=tuple(Cell(**each) for each in said["cells"]),
        definition=Both(**said["definition"]),
        key=said["key"],
        kind=said["kind"],
    )
