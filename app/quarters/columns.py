"""Lines kept by their columns: a year's half a million take a small part of the room of tuples.

They lie in handfuls, so that no single step holds up the window while they are counted.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress, islice
from operator import itemgetter
from typing import Any

from app.quarters.lines import Line
from app.store.store import Store

HANDFUL = 4096

Block = tuple[Sequence[Any], ...]
"""A handful of lines: a column for each field of a line, in their order."""

AT = {name: place for place, name in enumerate(Line._fields)}
"""Where each field of a line lies in a block."""

_NUMBERS = ("record", "person", "session")
_PLAIN = dict(zip(Line._fields, (None, None, None, "", None, None, "", None, "", "", "", 1),
                  strict=True))  # fmt: skip


@dataclass(slots=True)
class Columns:
    """Lines in their order, read as :class:`Line` one by one or by the column."""

    blocks: list[Block] = field(default_factory=list)
    _words: dict[Any, Any] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Line]:
        for block in self.blocks:
            yield from lines(block)

    def __len__(self) -> int:
        return sum(len(block[0]) for block in self.blocks)

    def add(self, **fields: Sequence[Any]) -> None:
        """Add lines by those of their fields that say something, a column each."""
        size = len(fields["record"])
        self.blocks.append(
            tuple([
                self._packed(name, fields[name]) if name in fields else _alike(plain, size)
                for name, plain in _PLAIN.items()
            ])
        )  # fmt: skip

    def _packed(self, name: str, column: Sequence[Any]) -> Sequence[Any]:
        """Numbers that differ from line to line are packed; what is said often is kept once."""
        if name in _NUMBERS and None not in column:
            return array("q", column)
        if name == "amount" and column.count(1) == len(column):
            return _alike(1, len(column))
        return tuple(map(self._words.setdefault, column, column))

    def between(self, first: str, last: str) -> Columns:
        """Return the lines of some days; handfuls that lie within them are the same ones."""
        return Columns([kept for block in self.blocks if (kept := _within(block, first, last))])

    def column(self, name: str) -> Iterator[Any]:
        """Give one field of every line."""
        for block in self.blocks:
            yield from block[AT[name]]


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


@lru_cache(maxsize=64)
def _alike(value: Any, size: int) -> tuple[Any, ...]:
    """Handfuls of the same size share what none of their lines says."""
    return (value,) * size


def are_ones(amounts: Sequence[int]) -> bool:
    """Tell whether every line of a handful counts for one."""
    return amounts is _alike(1, len(amounts))


_day = itemgetter(AT["day"])


def _within(block: Block, first: str, last: str) -> Block | None:
    days = _day(block)
    if first <= min(days) and max(days) <= last:
        return block
    held = [first <= day <= last for day in days]
    return tuple(_some(column, held) for column in block) if any(held) else None


def _some(column: Sequence[Any], held: Sequence[bool]) -> Sequence[Any]:
    kept = compress(column, held)
    return array("q", kept) if isinstance(column, array) else tuple(kept)
