"""A figure over time: what is asked, the answer, and how it is said in a picture and a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.exchange.sheets import Cell as SheetCell
from app.papers import Both
from app.quarters import cuts, over_time, periods
from app.quarters.content import Cell
from app.quarters.figures import Figure
from app.quarters.over_time import Strand
from app.quarters.periods import Period
from app.quarters.sources import SOURCES
from app.store.store import Store
from ui.quarters import backing, words
from ui.quarters.backing import Backing
from ui.quarters.chart import Picture, Series
from ui.quarters.grids import Box, Grid, GridRow, Head
from ui.quarters.plurals import Quarters
from ui.quarters.words import translate
from ui.tasks import Cancelled, Progress

RANGES = (2, 1, 3, 5)
"""How many years back, the usual first."""
_DRAWN = 8
"""Series that a picture can tell apart."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked: a figure by its code, a cut, the step, how many years up to a period."""

    figure: str
    cut: str
    step: str
    years: int
    period: Period
    today: date


@dataclass(frozen=True, slots=True)
class Explored:
    """The answer, by key and period; the empty key is the whole."""

    series: over_time.Series
    strands: Mapping[str, Strand]

    @property
    def figure(self) -> Figure:
        """The figure that was counted."""
        return self.series.figure

    @property
    def cut(self) -> str:
        """What it is parted by, nothing for the whole alone."""
        return self.series.cut

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods, the earliest first."""
        return self.series.periods

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the cut, in the order in which people read them."""
        return tuple(each.key for each in self.series.strands)

    @property
    def signed(self) -> tuple[bool, ...]:
        """Whether the report of each period was signed."""
        return tuple(point.closed for point in self.series.whole.points)

    def name(self, key: str) -> Both:
        """Return what a key is called."""
        return self.strands[key].name

    def value(self, count: str, key: str, at: int) -> int:
        """Return the people or the number of a key in a period."""
        held = self.strands[key].points[at].count
        return held.persons if count == "persons" else held.number

    def backing(self, cell: Cell, store: Store) -> Backing:
        """Return the list behind a number."""
        point = self.strands[cell.key].points[int(cell.span)]
        lines = over_time.backing(store, self.figure, point, cell.by, cell.key)
        return backing.of(store, self.figure.source, lines, cell.count)


def cuts_of(figure: Figure) -> tuple[str, ...]:
    """Return the cuts that a figure can be parted by over time, the whole first."""
    able = cuts.of(SOURCES[figure.source])
    return ("", *(each for each in able if each not in ("month", "form_code")))


def asked(wish: Wish) -> list[Period]:
    """Return the periods of a wish, the earliest first; none that has not begun yet.

    What lies ahead would look like a fall to nought. The last one holds the period's last day.
    """
    last = max(min(wish.period.last, wish.today), wish.period.first)
    at = {
        "month": lambda: periods.of_month(last.year, last.month),
        "quarter": lambda: periods.of_quarter(last),
        "year": lambda: periods.of_year(last.year),
    }[wish.step]()
    many = {"month": 12, "quarter": 4, "year": 1}[wish.step] * wish.years
    found = [at]
    while len(found) < many:
        found.append(found[-1].previous)
    return found[::-1]


def explore(
    store: Store,
    figure: Figure,
    wish: Wish,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Explored:
    """Count a figure in each period; ``cancelled`` stops it with ``cancelled``."""
    cut = wish.cut if wish.cut in cuts_of(figure) else ""
    found = over_time.series(
        store, figure, asked(wish), cut, progress=progress, cancelled=cancelled
    )
    return Explored(found, {each.key: each for each in (found.whole, *found.strands)})


def drawn(explored: Explored, count: str) -> list[str]:
    """Return the keys that the picture shows: all, or the largest where there are many."""
    if not explored.cut:
        return [""]
    keys = list(explored.keys)
    if len(keys) <= _DRAWN:
        return keys
    whole = {key: _sum(explored, count, key) for key in keys}
    largest = sorted(keys, key=lambda key: -whole[key])[:_DRAWN]
    return [key for key in keys if key in largest]


def cell(explored: Explored, count: str, key: str, at: int) -> Cell:
    """Return a number of the answer as the report's cells are named."""
    value = explored.value(count, key, at)
    by = explored.cut if key else ""
    return Cell(explored.figure.code, count, value, by, key, str(at))


def picture(explored: Explored, count: str, *, lines: bool) -> Picture:
    """Return what is drawn."""
    series = tuple(
        Series(
            named(explored, key),
            tuple(explored.value(count, key, at) for at in range(len(explored.periods))),
        )
        for key in drawn(explored, count)
    )
    held = tuple(map(brief, explored.periods))
    return Picture(_title(explored, count), held, series, lines, explored.signed)


def grid(explored: Explored, count: str) -> Grid:
    """Return the table: a row for each key, a column for each period, the whole at the end."""
    heads = tuple(Head(brief(each)) for each in explored.periods)
    rows = [GridRow(named(explored, key), _boxes(explored, count, key)) for key in explored.keys]
    rows.append(GridRow(named(explored, ""), _boxes(explored, count, ""), strong=True))
    return Grid(_title(explored, count), words.cut(explored.cut), heads, tuple(rows))


def sheet(explored: Explored, count: str) -> tuple[list[str], list[list[SheetCell]]]:
    """Return the table as a spreadsheet's header and rows."""
    header = [words.cut(explored.cut), *(words.period(each) for each in explored.periods)]
    places = range(len(explored.periods))
    rows: list[list[Any]] = [
        [named(explored, key), *(explored.value(count, key, at) for at in places)]
        for key in (*explored.keys, "")
    ]
    return header, rows


def about(explored: Explored) -> str:
    """Return what must be known beside the picture: how much is drawn, and what is signed."""
    said = []
    if explored.cut and len(explored.keys) > _DRAWN:
        said.append(
            translate(
                "Quarters", "The picture shows the {count} largest; the table shows all."
            ).format(count=_DRAWN)
        )
    if any(explored.signed):
        said.append(
            translate(
                "Quarters", "Bold periods are closed; counted from the records as they stand."
            )
        )
    return " ".join(said)


def brief(period: Period) -> str:
    """Return a period in the fewest letters."""
    if period.kind == "quarter":
        roman = ("I", "II", "III", "IV")[(period.first.month - 1) // 3]
        return f"{roman} {period.first.year}"
    if period.kind == "month":
        return f"{period.first.month:02}.{period.first.year}"
    return period.called


def named(explored: Explored, key: str) -> str:
    """Return what a key is called, the empty one is the whole."""
    if not key:
        return translate("Quarters", "Whole")
    return words.key(explored.cut, key, explored.name(key))


def step(key: str) -> str:
    """Return the word on a chip of steps."""
    return {
        "month": translate("Quarters", "Months"),
        "quarter": translate("Quarters", "Quarters"),
        "year": translate("Quarters", "Years"),
    }[key]


def shape(key: str) -> str:
    """Return the word on a chip of shapes."""
    return translate("Quarters", "Lines") if key == "lines" else translate("Quarters", "Bars")


def years(count: int) -> str:
    """Return how far back is looked."""
    return Quarters().years(count)


def _boxes(explored: Explored, count: str, key: str) -> tuple[Box, ...]:
    found = (cell(explored, count, key, at) for at in range(len(explored.periods)))
    return tuple(Box(words.number(each.value), each) for each in found)


def _sum(explored: Explored, count: str, key: str) -> int:
    return sum(explored.value(count, key, at) for at in range(len(explored.periods)))


def _title(explored: Explored, count: str) -> str:
    first, last = explored.periods[0], explored.periods[-1]
    parts: Sequence[str] = (
        words.name(explored.figure),
        words.cut(explored.cut) if explored.cut else "",
        words.count(count, explored.figure.unit),
        f"{brief(first)} – {brief(last)}",
    )
    return ", ".join(filter(None, parts))
