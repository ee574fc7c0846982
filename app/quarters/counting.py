"""Counting: lines become persons and numbers, whole and by what they are parted by.

A person is counted once in each key however often they come; what nobody is named in counts in
the number alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from app.quarters import cuts, sources
from app.quarters.cuts import Known
from app.quarters.figures import Figure
from app.quarters.lines import Line
from app.quarters.periods import Period
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Count:
    """How many different persons, and how many in the source's unit."""

    persons: int = 0
    number: int = 0


@dataclass(slots=True)
class _Bucket:
    """The lines that are alike in everything asked about."""

    people: set[int] = field(default_factory=set)
    number: int = 0


class Counting:
    """The counts of one period; what the file says is read once and kept while it lives.

    Everything is read at the same moment only inside one transaction or on a file that stands
    still; ``store`` may be asked from any thread.
    """

    def __init__(self, store: Store, period: Period) -> None:
        self.store, self.period = store, period
        self.known = Known(store)
        self._lines: dict[str, list[Line]] = {}
        self._buckets: dict[tuple[str, tuple[str, ...]], dict[tuple[object, ...], _Bucket]] = {}

    def lines_of(self, source: str) -> list[Line]:
        """Return all lines of a source in the period."""
        if source not in self._lines:
            self._lines[source] = list(sources.SOURCES[source].read(self.store, self.period))
        return self._lines[source]

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
            bucket
            for keys, bucket in self._parted(figure.source, dims).items()
            if _matches(figure.where, dims, keys)
        )

    def by(self, figure: Figure, cut: str) -> dict[str, Count]:
        """Return a figure's counts by the keys of a cut; a line with two keys counts in both."""
        dims = tuple(dict.fromkeys((*figure.where, cut)))
        at = dims.index(cut)
        found: dict[str, list[_Bucket]] = {}
        for keys, bucket in self._parted(figure.source, dims).items():
            if _matches(figure.where, dims, keys):
                for key in keys[at]:  # type: ignore[attr-defined]  # a tuple of words
                    found.setdefault(key, []).append(bucket)
        return {key: _total(buckets) for key, buckets in found.items()}

    def backing(self, figure: Figure, cut: str = "", key: str = "") -> list[Line]:
        """Return the lines behind a figure, or behind one key of a cut of it, by day."""
        wanted = {**figure.where, **({cut: (key,)} if cut else {})}
        if cut and cut in figure.where:
            wanted[cut] = tuple(each for each in figure.where[cut] if each == key)
        lines = self.lines_of(figure.source)
        if not wanted:
            return sorted(lines, key=_by_day)
        self.learn(wanted, lines)
        tests = [(self.keys_of(cut), set(keys)) for cut, keys in wanted.items()]
        return sorted(
            (line for line in lines if all(not keys.isdisjoint(of(line)) for of, keys in tests)),
            key=_by_day,
        )

    def _parted(self, source: str, dims: tuple[str, ...]) -> dict[tuple[object, ...], _Bucket]:
        """Return the lines of a source in heaps alike in these cuts: one reading serves many."""
        asked = (source, dims)
        if asked not in self._buckets:
            lines = self.lines_of(source)
            self.learn(dims, lines)
            self._buckets[asked] = _heaps(lines, [self.keys_of(each) for each in dims])
        return self._buckets[asked]


def _by_day(line: Line) -> tuple[str, int]:
    return line.day, line.record


def _heaps(lines: Iterable[Line], parts: list[cuts.KeysOf]) -> dict[tuple[object, ...], _Bucket]:
    heaps: dict[tuple[object, ...], _Bucket] = {}
    for line in lines:
        keys = tuple([part(line) for part in parts])
        heap = heaps.get(keys)
        if heap is None:
            heap = heaps[keys] = _Bucket()
        heap.number += line.amount
        if line.person is not None:
            heap.people.add(line.person)
    return heaps


def _matches(
    where: Mapping[str, Collection[str]], dims: tuple[str, ...], keys: tuple[object, ...]
) -> bool:
    return all(
        any(key in where[dim] for key in held)  # type: ignore[attr-defined]
        for dim, held in zip(dims, keys, strict=True)
        if dim in where
    )


def _total(heaps: Iterable[_Bucket]) -> Count:
    standing = list(heaps)
    people: set[int] = set().union(*(heap.people for heap in standing))
    return Count(len(people), sum(heap.number for heap in standing))
