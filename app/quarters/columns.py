"""Lines kept by their columns: a year's half a million take a small part of the room of tuples.

They lie in handfuls, so that no single step holds up the window while they are counted.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress, islice
from typing import Any

from app.quarters.lines import Line
from app.store.store import Store

HANDFUL = 4096

Block = list[Any]
"""A handful of lines: a column for each field of a line, in their order; None for one that is
made when it is asked for."""

Later = Mapping[str, Callable[[Block], Sequence[Any]]]

AT = {name: place for place, name in enumerate(Line._fields)}
"""Where each field of a line lies in a block."""

_NUMBERS = ("record", "person", "session")
_PLAIN = dict(zip(Line._fields, Line(0, None, ""), strict=True))


@dataclass(slots=True)
class Columns:
    """Lines in their order, read as :class:`Line` one by one or by the column.

    ``later`` makes the columns that few ask for.
    """

    later: Later = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    _words: dict[Any, Any] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Line]:
        for block in self.blocks:
            self._fill(block, self.later)
            yield from lines(block)

    def add(self, **fields: Any) -> None:
        """Add lines by those of their fields that say something: a column, or what all say."""
        size = len(fields["record"])
        self.blocks.append(
            [self._packed(name, fields.get(name, plain), size) for name, plain in _PLAIN.items()]
        )

    def _packed(self, name: str, column: Any, size: int) -> Sequence[Any] | None:
        """Numbers that differ from line to line are packed; what is said often is kept once."""
        if name in self.later:
            return None
        if not isinstance(column, tuple | list):
            return _alike(column, size)
        if name in _NUMBERS and None not in column:
            return array("q", column)
        if column.count(column[0]) == size:
            return _alike(self._words.setdefault(column[0], column[0]), size)
        return tuple(map(self._words.setdefault, column, column))

    def column(self, name: str) -> Iterator[Sequence[Any]]:
        """Give one field of all lines, handful by handful."""
        for block in self.blocks:
            if name in self.later:
                self._fill(block, (name,))
            yield block[AT[name]]

    def _fill(self, block: Block, names: Iterable[str]) -> None:
        for name in names:
            if block[AT[name]] is None:
                block[AT[name]] = self.later[name](block)

    def between(self, first: str, last: str) -> Columns:
        """Return the lines of some days; handfuls that lie within them are the same ones."""
        days = self.column("day")
        told = zip(self.blocks, days, strict=True)
        kept = (_within(block, held, first, last) for block, held in told)
        return Columns(self.later, [each for each in kept if each])


def lines(block: Block) -> Iterator[Line]:
    """Give the lines of a handful."""
    return map(Line._make, zip(*block, strict=True))


def of(lines: Iterable[Line]) -> Columns:
    """Return lines by their columns; those that lie so already, as they are."""
    if isinstance(lines, Columns):
        return lines
    made, coming = Columns(), iter(lines)
    while handful := list(islice(coming, HANDFUL)):
        made.add(**dict(zip(Line._fields, zip(*handful, strict=True), strict=True)))
    return made


def read(store: Store, sql: str, values: Mapping[str, Any]) -> Iterator[Sequence[Any]]:
    """Give the columns of an answer, handful by handful."""
    answer = store.stream(sql, values)
    while rows := answer.fetchmany(HANDFUL):
        yield tuple(zip(*rows, strict=True))


@lru_cache(maxsize=1024)
def _alike(value: Any, size: int) -> tuple[Any, ...]:
    """Handfuls of the same size share what none of their lines says."""
    return (value,) * size


def are_ones(amounts: Sequence[int]) -> bool:
    """Tell whether every line of a handful counts for one."""
    return amounts.count(1) == len(amounts)


def _within(block: Block, days: Sequence[str], first: str, last: str) -> Block | None:
    if first <= min(days) and max(days) <= last:
        return block
    held = [first <= day <= last for day in days]
    return [_some(column, held) for column in block] if any(held) else None


def _some(column: Sequence[Any] | None, held: Sequence[bool]) -> Sequence[Any] | None:
    if column is None:
        return None
    kept = compress(column, held)
    return array("q", kept) if isinstance(column, array) else tuple(kept)
