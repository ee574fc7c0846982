"""Counting: lines become persons and numbers, whole and by what they are parted by.

A person is counted once in each key however often they come; what nobody is named in counts in
the number alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.quarters import columns, cuts
from app.quarters.columns import AT, HANDFUL, Block, Columns
from app.quarters.cuts import Keys, Known
from app.quarters.figures import Figure
from app.quarters.lines import Line
from app.quarters.periods import Period
from app.quarters.sources import SOURCES
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Count:
    """How many different persons, and how many in the source's unit."""

    persons: int = 0
    number: int = 0


class _Heap(NamedTuple):
    """The lines that are alike in everything asked about: their keys, people and number.

    The people are as the lines name them, over and over: who is counted is told apart when asked.
    """

    keys: tuple[Keys, ...]
    people: array[int]
    number: int


_Heaps = list[_Heap]


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
        self._columns: dict[str, Columns] = {}
        self._lines: dict[str, list[Line]] = {}
        self._keys: dict[tuple[str, str], list[Sequence[Any]]] = {}
        self._heaps: dict[str, dict[tuple[str, ...], _Heaps]] = {}

    def lines_of(self, source: str) -> list[Line]:
        """Return all lines of a source in the period."""
        if source not in self._lines:
            self._lines[source] = list(self.columns_of(source))
        return self._lines[source]

    def columns_of(self, source: str) -> Columns:
        """Return the same lines as they lie for counting."""
        if source not in self._columns:
            self._columns[source] = self._read(source)
        return self._columns[source]

    def _read(self, source: str) -> Columns:
        """Of a source shared with a wider period, those of its lines that lie in these days."""
        wider = self._wider
        if wider is None or source not in self._shared or not self._is_part(wider, source):
            return columns.of(SOURCES[source].read(self.store, self.period))
        first, last = self.period.first.isoformat(), self.period.last.isoformat()
        return wider.columns_of(source).between(first, last)

    def _is_part(self, wider: Counting, source: str) -> bool:
        """What counts may hang on how a thing stands on the last day, but never on the first."""
        counted, mine, other = SOURCES[source], self.period, wider.period
        ends = mine.last <= other.last if counted.daily else mine.last == other.last
        return not counted.standing and other.first <= mine.first and ends

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

    def _parted(self, source: str, dims: tuple[str, ...]) -> _Heaps:
        """Return the lines of a source in heaps alike in these cuts: one reading serves many."""
        parted = self._heaps.setdefault(source, {})
        if dims not in parted:
            finer = next((each for each in parted if set(dims) < set(each)), None)
            if finer is None:
                parted[dims] = self._sorted_out(source, dims)
            else:
                parted[dims] = _put_together(parted[finer], [finer.index(cut) for cut in dims])
        return parted[dims]

    def _sorted_out(self, source: str, dims: tuple[str, ...]) -> _Heaps:
        self._look_up(source, dims)
        told = [self._told_by(source, cut) for cut in dims]
        heaps: dict[Any, _Gathering] = {}
        for at, block in enumerate(self.columns_of(source).blocks):
            _gather(heaps, block, [parts[at] for parts, _read in told])
        reads = [read for _parts, read in told]
        return [
            _Heap(tuple([read(raw) for read, raw in zip(reads, alike, strict=True)]), *held)
            for alike, held in _by_all(heaps, len(dims))
        ]

    def _look_up(self, source: str, dims: Iterable[str]) -> None:
        self.known.look_up(dims, self.columns_of(source))

    def _told_by(self, source: str, cut: str) -> tuple[list[Sequence[Any]], _Read]:
        """Return of each handful what tells its keys in a cut, and what reads the keys in it."""
        if cut in cuts.OF_LINE or cut in self._of_few:
            (name,), read = cuts.reading(cut, self.known)
            return list(self.columns_of(source).column(name)), read
        if (source, cut) not in self._keys:
            self._keys[source, cut] = self._looked_up(source, cut)
        return self._keys[source, cut], _itself

    _of_few: Collection[str] = cuts.OF_FEW

    def _looked_up(self, source: str, cut: str) -> list[Sequence[Any]]:
        names, read = cuts.reading(cut, self.known)
        lying = [self.columns_of(source).column(name) for name in names]
        return [list(map(read, *told)) for told in zip(*lying, strict=True)]


_Read = Callable[[Any], Keys]
_Gathering = tuple["array[int]", int]
_PERSON, _AMOUNT = AT["person"], AT["amount"]


def _itself(keys: Keys) -> Keys:
    return keys


def _by_day(line: Line) -> tuple[str, int]:
    return line.day, line.record


def _gather(heaps: dict[Any, _Gathering], block: Block, told: list[Sequence[Any]]) -> None:
    """Put a handful of lines on the heaps of those that are alike in everything told."""
    if not told:
        _put(heaps, (), block[_PERSON], block[_AMOUNT])
        return
    alike = told[0] if len(told) == 1 else list(zip(*told, strict=True))
    people = _by(alike, block[_PERSON])
    amounts = people if columns.are_ones(block[_AMOUNT]) else _by(alike, block[_AMOUNT])
    for one, named in people.items():
        _put(heaps, one, named, amounts[one])


def _by(alike: Sequence[Any], told: Sequence[Any]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for one, each in zip(alike, told, strict=True):
        held = found.get(one)
        if held is None:
            found[one] = [each]
        else:
            held.append(each)
    return found


def _put(
    heaps: dict[Any, _Gathering], one: Any, named: Sequence[int | None], amounts: Sequence[int]
) -> None:
    people, number = heaps.get(one) or (array("q"), 0)
    if isinstance(named, array):
        people.extend(named)
    else:
        people.extend([each for each in named if each is not None])
    heaps[one] = people, number + (len(amounts) if amounts is named else sum(amounts))


def _by_all(
    heaps: dict[Any, _Gathering], cuts_asked: int
) -> Iterable[tuple[tuple[Any, ...], _Gathering]]:
    """One cut's heaps are told by what that cut says alone."""
    if cuts_asked == 1:
        return (((one,), held) for one, held in heaps.items())
    return heaps.items()


def _put_together(heaps: _Heaps, places: list[int]) -> _Heaps:
    """Make of heaps that are parted finer those that are alike in fewer cuts."""
    found: dict[tuple[Keys, ...], _Gathering] = {}
    for heap in heaps:
        keys = tuple([heap.keys[place] for place in places])
        people, number = found.get(keys) or (array("q"), 0)
        people.extend(heap.people)
        found[keys] = people, number + heap.number
    return [_Heap(keys, *held) for keys, held in found.items()]


def _matches(
    where: Mapping[str, Collection[str]], dims: tuple[str, ...], keys: tuple[Keys, ...]
) -> bool:
    return all(
        any(key in where[dim] for key in held)
        for dim, held in zip(dims, keys, strict=True)
        if dim in where
    )


def _total(heaps: Iterable[_Heap]) -> Count:
    people: set[int] = set()
    number = 0
    for heap in heaps:
        number += heap.number
        for start in range(0, len(heap.people), HANDFUL):
            people.update(heap.people[start : start + HANDFUL])
    return Count(len(people), number)
