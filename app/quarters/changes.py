"""What has moved since a period was closed: which figures, by how much, through which lines, why.

The figures are counted again by the form and the definitions of the closing. A figure that stands
as it stood is not told of, whatever happened behind it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from app.errors import Refusal
from app.papers import NOTHING, Both
from app.paperwork.register import Render
from app.quarters import closings, content, kept, labels, resting
from app.quarters.closings import Closing
from app.quarters.content import Cancelled, Cell, Content, Counts, Progress
from app.quarters.kept import Kept, KeptCounting
from app.quarters.layouts import Layout
from app.quarters.moving import Compared, Side
from app.quarters.reasons import Cause, Journal
from app.store.store import Store

__all__ = ["Cause", "Change", "Changes", "Moved", "correct", "since", "to_json"]


@dataclass(frozen=True, slots=True)
class Moved:
    """A line that came, went, or counts otherwise: as kept and as now, with what caused it."""

    source: str
    was: Kept | None
    now: Kept | None
    because: tuple[Cause, ...]

    @property
    def kind(self) -> str:
        """One of "come", "gone", "changed"."""
        if self.was is None:
            return "come"
        return "gone" if self.now is None else "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """A number that is not what was signed; ``cell`` is as it was signed."""

    cell: Cell
    name: Both
    heading: Both
    key_name: Both
    was: int
    now: int
    lines: tuple[Moved, ...]
    name_en: str = ""

    @property
    def because(self) -> tuple[Cause, ...]:
        """The actions behind it, each once, the first one first."""
        found = {cause.action: cause for line in self.lines for cause in line.because}
        return tuple(found[action] for action in sorted(found))


@dataclass(frozen=True, slots=True)
class Changes:
    """What moved since a closing, up to an action of the journal."""

    closing_id: int
    journal_at: int
    cells: tuple[Change, ...]


def since(
    store: Store,
    closing_id: int,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Changes:
    """Return what moved since a period was closed, counted anew only where that may have moved."""
    closing = closings.get(store, closing_id)
    at = _last_action(store)
    layout = closings.layout_of(store, closing_id)
    signed = closings.content_of(store, closing_id)
    moved: list[Change] = []
    if _touched(store, closing.journal_at, layout, signed):
        moved = list(_Recount(store, closing, layout, signed, progress, cancelled).changes())
    return Changes(closing_id, at, tuple(moved))


def _last_action(store: Store) -> int:
    return int(store.scalar("select coalesce(max(id), 0) from action"))


def _touched(store: Store, at: int, layout: Layout, signed: Content) -> bool:
    """Tell whether anything that the report rests on was touched since: most days nothing was."""
    asked: dict[str, set[str]] = {}
    for span in set(signed.spans) - set(signed.closed):
        for source, dims in kept.wanted(layout, span).items():
            asked.setdefault(source, set()).update(dims)
    reads = resting.of_form(asked)
    sql = """
      select 1 from change join json_each(:reads) as read on read.key = tbl
       where action_id > :at and (
         kind <> 'update' or read.value = '[]'
         or exists (select 1 from json_each(before) as field
                    join json_each(read.value) as counted on counted.value = field.key))
       limit 1
    """
    return store.scalar(sql, {"at": at, "reads": json.dumps(reads)}) is not None


class _Recount:
    """A closed period counted again by its own form, beside what was signed."""

    def __init__(
        self,
        store: Store,
        closing: Closing,
        layout: Layout,
        signed: Content,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self.store, self.closing, self.layout, self.signed = store, closing, layout, signed
        self.now = Counts(store, closing.period)
        for span in signed.closed:
            self.now.put(span, closings.counting_of(store, closing.id, span))
        self._was: dict[str, KeptCounting] = {}
        self._compared: dict[tuple[str, str], Compared] = {}
        self._journal = Journal(store, closing.journal_at)
        self._cancelled = cancelled
        self.content = content.compose(store, closing.period, layout, progress, cancelled, self.now)

    def changes(self) -> Iterator[Change]:
        """Give every number that is another than the one signed, as the report has them."""
        was = {_place(cell): cell.value for cell in self.signed.cells}
        now = {_place(cell): cell.value for cell in self.content.cells}
        named = _headings(self.signed) | _headings(self.content)
        moved = [each for each in {**was, **now} if was.get(each, 0) != now.get(each, 0)]
        keys = self._key_names(moved)
        for place in moved:
            if self._cancelled and self._cancelled():
                raise Refusal("cancelled")
            figure, count, by, key, span = place
            cell = Cell(figure, count, was.get(place, 0), by, key, span)
            known = self.layout.figures[figure]
            yield Change(
                cell, known.name, named[place], keys.get((by, key), NOTHING), cell.value,
                now.get(place, 0), tuple(self._lines(cell)), known.name_en,
            )  # fmt: skip

    def _key_names(self, places: Iterable[_Place]) -> dict[tuple[str, str], Both]:
        asked: dict[str, list[str]] = {}
        for _figure, _count, by, key, _span in places:
            if by:
                asked.setdefault(by, []).append(key)
        return {
            (by, key): name
            for by, keys in asked.items()
            for key, name in labels.of(self.store, by, keys).items()
        }

    def _lines(self, cell: Cell) -> Iterator[Moved]:
        figure = self.layout.figures[cell.figure]
        source, asked = figure.source, {**figure.where}
        if cell.by:
            asked[cell.by] = (cell.key,)
        for pair in self._of(source, cell.span).behind(figure, cell):
            yield Moved(
                source, self._kept(cell.span, source, pair.was), self._present(source, pair.now),
                self._journal.because(source, pair, asked, self.now.periods[cell.span]),
            )  # fmt: skip

    def _of(self, source: str, span: str) -> Compared:
        """Return the lines of a source in a span, compared once however many numbers ask."""
        asked = (source, span)
        if asked not in self._compared:
            dims = sorted(kept.wanted(self.layout, span)[source])
            was, now = self._kept_counting(span), self.now.of(span)
            self._compared[asked] = Compared(was, now, source, dims)
        return self._compared[asked]

    def _kept_counting(self, span: str) -> KeptCounting:
        if span not in self._was:
            self._was[span] = closings.counting_of(self.store, self.closing.id, span)
        return self._was[span]

    def _kept(self, span: str, source: str, side: Side | None) -> Kept | None:
        return None if side is None else self._kept_counting(span).kept(source, side.line)

    def _present(self, source: str, side: Side | None) -> Kept | None:
        return None if side is None else kept.one(self.store, source, side.line, side.keys)


_Place = tuple[str, str, str, str, str]


def _place(cell: Cell) -> _Place:
    return cell.figure, cell.count, cell.by, cell.key, cell.span


def _headings(report: Content) -> dict[_Place, Both]:
    """Return under which heading each number stands, the first one where it stands twice."""
    found: dict[_Place, Both] = {}
    for part in report.parts:
        for row in part.rows:
            for cell in row.cells:
                found.setdefault(_place(cell), part.heading)
    return found


def correct(store: Store, closing_id: int, render: Render, signatory_id: int | None = None) -> int:
    """Issue a correction sheet and return its paper; refuses when nothing has moved."""
    from app.quarters import corrections  # they tell of changes in their turn

    return corrections.issue(store, closing_id, render, signatory_id)


# The form in which a correction sheet keeps them


def to_json(told: Changes) -> str:
    """Return what moved as canonical JSON: numbers with their lines and causes."""
    return json.dumps(
        [_written(each) for each in told.cells],
        ensure_ascii=False, sort_keys=True, separators=(",", ":"),
    )  # fmt: skip


def _written(change: Change) -> dict[str, Any]:
    cell = change.cell
    return {
        "figure": cell.figure,
        "count": cell.count,
        "by": cell.by,
        "key": cell.key,
        "span": cell.span,
        "name": asdict(change.name),
        "key_name": asdict(change.key_name),
        "heading": asdict(change.heading),
        "was": change.was,
        "now": change.now,
        "lines": [_line(each) for each in change.lines],
        "because": [asdict(each) for each in change.because],
    }


def _line(moved: Moved) -> dict[str, Any]:
    told = moved.now or moved.was
    return {
        "kind": moved.kind,
        "source": moved.source,
        "record": told.uid if told else "",
        "person": told.person if told else "",
        "name": told.name if told else "",
        "day": told.line.day if told else "",
        "because": [each.action for each in moved.because],
    }
