"""Counting: lines become persons and numbers, whole and by what they are parted by.

A person is counted once in each key however often they come; what nobody is named in counts in
the number alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from app.quarters import cuts, sources
from app.quarters.cuts import Keys, Known
from app.quarters.figures import Figure
from app.quarters.lines import Line
from app.quarters.periods import Period
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Count:
    """How many different persons, and how many in the source's unit."""

    persons: int = 0
    number: int = 0


class _Heap(NamedTuple):
    """The lines that are alike in everything asked about: their keys, people and number."""

    keys: tuple[Keys, ...]
    people: set[int]
    number: int


class Counting:
    """The counts of one period; what the file says is read once and kept while it lives.

    Everything is read at the same moment only inside one transaction or on a file that stands
    still; ``store`` may be asked from any thread.
    """

    def __init__(
        self,
        store: Store,
        period: Period,
        wider: Counting | None = None,
        shared: Collection[str] = (),
    ) -> None:
        self.store, self.period = store, period
        self.known: Known = wider.known if wider else Known(store)
        self._wider, self._shared = wider, shared
        self._lines: dict[str, list[Line]] = {}
        self._columns: dict[tuple[str, str], list[Any]] = {}
        self._heaps: dict[tuple[str, tuple[str, ...]], list[_Heap]] = {}

    def lines_of(self, source: str) -> list[Line]:
        """Return all lines of a source in the period."""
        if source not in self._lines:
            self._lines[source] = self._read(source)
        return self._lines[source]

    def _read(self, source: str) -> list[Line]:
        """Of a source shared with a wider period that ends the same day, its last lines."""
        counted = sources.SOURCES[source]
        if self._wider is None or source not in self._shared or counted.standing:
            return list(counted.read(self.store, self.period))
        first = self.period.first.isoformat()
        return [line for line in self._wider.lines_of(source) if line.day >= first]

    def put_lines(self, source: str, lines: Iterable[Line]) -> None:
        """Count these lines in place of those of the file, as a closed period kept them."""
        self._lines[source] = list(lines)

    def learn(self, dims: Iterable[str], lines: Collection[Line]) -> None:
        """Look up what parting these lines by these cuts needs."""
        self.known.learn(dims, lines)

    def keys_of(self, cut: str) -> cuts.KeysOf:
        """Return what gives the keys of a line that was learnt."""
        return cuts.keys_of(cut, self.known)

    def count(self, figure: Figure) -> Count:
        """Return a figure's count."""
        dims = tuple(figure.where)
        return _total(
            heap
            for heap in self._parted(figure.source, dims)
            if _matches(figure.where, dims, heap.keys)
        )

    def by(self, figure: Figure, cut: str) -> dict[str, Count]:
        """Return a figure's counts by the keys of a cut; a line with two keys counts in both."""
        dims = tuple(dict.fromkeys((*figure.where, cut)))
        at = dims.index(cut)
        found: dict[str, list[_Heap]] = {}
        for heap in self._parted(figure.source, dims):
            if _matches(figure.where, dims, heap.keys):
                for key in heap.keys[at]:
                    found.setdefault(key, []).append(heap)
        return {key: _total(heaps) for key, heaps in found.items()}

    def backing(self, figure: Figure, cut: str = "", key: str = "") -> list[Line]:
        """Return the lines behind a figure, or behind one key of a cut of it, by day."""
        wanted = [(each, set(keys)) for each, keys in figure.where.items()]
        if cut:
            wanted.append((cut, {key}))
        lines = self.lines_of(figure.source)
        self.learn([each for each, _keys in wanted], lines)
        tests = [(self.keys_of(each), keys) for each, keys in wanted]
        return sorted(
            (line for line in lines if all(not keys.isdisjoint(of(line)) for of, keys in tests)),
            key=_by_day,
        )

    def _parted(self, source: str, dims: tuple[str, ...]) -> list[_Heap]:
        """Return the lines of a source in heaps alike in these cuts: one reading serves many."""
        asked = (source, dims)
        if asked not in self._heaps:
            lines = self.lines_of(source)
            self.learn(dims, lines)
            columns = [self._column(source, cut) for cut in dims]
            reads = [cuts.OF_LINE.get(cut, (0, _itself))[1] for cut in dims]
            self._heaps[asked] = [
                _heap(tuple([read(raw) for read, raw in zip(reads, alike, strict=True)]), held)
                for alike, held in _sorted_out(lines, columns)
            ]
        return self._heaps[asked]

    def _column(self, source: str, cut: str) -> list[Any]:
        """Return of each line what tells its keys in a cut: as the line has it, or the keys."""
        asked = (source, cut)
        if asked not in self._columns:
            of = itemgetter(cuts.OF_LINE[cut][0]) if cut in cuts.OF_LINE else self.keys_of(cut)
            self._columns[asked] = list(map(of, self.lines_of(source)))
        return self._columns[asked]


_person = itemgetter(Line._fields.index("person"))
_amount = itemgetter(Line._fields.index("amount"))


def _itself(keys: Keys) -> Keys:
    return keys


def _by_day(line: Line) -> tuple[str, int]:
    return line.day, line.record


def _sorted_out(
    lines: list[Line], columns: list[list[Any]]
) -> Iterable[tuple[tuple[Any, ...], list[Line]]]:
    if not columns:
        return [((), lines)] if lines else []
    heaps: dict[tuple[Any, ...], list[Line]] = {}
    for alike, line in zip(zip(*columns, strict=True), lines, strict=True):
        held = heaps.get(alike)
        if held is None:
            heaps[alike] = [line]
        else:
            held.append(line)
    return heaps.items()


def _heap(keys: tuple[Keys, ...], lines: list[Line]) -> _Heap:
    people = set(map(_person, lines))
    people.discard(None)
    return _Heap(keys, people, sum(map(_amount, lines)))


def _matches(
    where: Mapping[str, Collection[str]], dims: tuple[str, ...], keys: tuple[Keys, ...]
) -> bool:
    return all(
        any(key in where[dim] for key in held)
        for dim, held in zip(dims, keys, strict=True)
        if dim in where
    )


def _total(heaps: Iterable[_Heap]) -> Count:
    standing = list(heaps)
    if len(standing) == 1:
        return Count(len(standing[0].people), standing[0].number)
    people: set[int] = set().union(*(heap.people for heap in standing))
    return Count(len(people), sum(heap.number for heap in standing))
