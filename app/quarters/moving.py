"""Which lines of a source came, went or count otherwise, and which of them move a number."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.quarters.content import Cell
from app.quarters.counting import Counting
from app.quarters.cuts import Keys
from app.quarters.figures import Figure
from app.quarters.lines import Line


@dataclass(frozen=True, slots=True)
class Side:
    """A line on one side, with its keys in every cut its source is parted by."""

    line: Line
    keys: Mapping[str, Keys]

    def is_in(self, where: Mapping[str, Collection[str]]) -> bool:
        """Tell whether it has one of the wanted keys in each cut."""
        return all(not set(self.keys[cut]).isdisjoint(keys) for cut, keys in where.items())


@dataclass(frozen=True, slots=True)
class Pair:
    """One line as it was kept and as it is now; either may be missing."""

    was: Side | None
    now: Side | None


class Compared:
    """The lines of one source in one span, as kept and as now, and those that are not the same."""

    def __init__(self, was: Counting, now: Counting, source: str, dims: Sequence[str]) -> None:
        before, after = _sides(was, source, dims), _sides(now, source, dims)
        same = Counter(before) & Counter(after)
        self.pairs = _paired(_rest(before, same), _rest(after, same), dims)
        people = {side.person for side in _people(self.pairs)}
        self._still: dict[int, list[Side]] = defaultdict(list)
        for (line, keys), number in same.items():
            if line.person in people and number:
                self._still[line.person or 0].append(_side(line, keys, dims))

    def behind(self, figure: Figure, cell: Cell) -> list[Pair]:
        """Return the pairs through which a cell's number is another than it was."""
        where: dict[str, Collection[str]] = dict(figure.where)
        if cell.by:
            held = figure.where.get(cell.by, (cell.key,))
            where[cell.by] = [key for key in held if key == cell.key]
        touched = [
            (pair, _member(pair.was, where), _member(pair.now, where)) for pair in self.pairs
        ]
        if cell.count == "number":
            return [pair for pair, was, now in touched if _amount(was) != _amount(now)]
        return self._of_persons(touched, where)

    def _of_persons(
        self,
        touched: Sequence[tuple[Pair, Line | None, Line | None]],
        where: Mapping[str, Collection[str]],
    ) -> list[Pair]:
        before = {was.person for _pair, was, _now in touched if was}
        after = {now.person for _pair, _was, now in touched if now}
        moved = {
            person
            for person in before ^ after
            if not any(side.is_in(where) for side in self._still.get(person or 0, ()))
        }
        return [
            pair
            for pair, was, now in touched
            if (was and was.person in moved) or (now and now.person in moved)
            if was is None or now is None or was.person != now.person
        ]


_Plain = tuple[Line, tuple[Keys, ...]]


def _sides(counting: Counting, source: str, dims: Sequence[str]) -> list[_Plain]:
    lines = counting.lines_of(source)
    counting.learn(dims, lines)
    parts: list[Callable[[Line], Keys]] = [counting.keys_of(cut) for cut in dims]
    return [(line, tuple([part(line) for part in parts])) for line in lines]


def _rest(sides: Iterable[_Plain], same: Counter[_Plain]) -> list[_Plain]:
    left = Counter(same)
    found = []
    for side in sides:
        if left[side]:
            left[side] -= 1
        else:
            found.append(side)
    return found


_ALIKE: tuple[Callable[[Line], object], ...] = (
    lambda line: (line.record, line.session, line.kind, line.person, line.day),
    lambda line: (line.record, line.session, line.kind, line.day),
    lambda line: (line.record, line.session, line.kind),
    lambda line: (line.record, line.session, line.kind.split()[:1]),
    lambda line: (line.record, line.session),
)
"""How a line is known again, the surest way first."""


def _paired(was: list[_Plain], now: list[_Plain], dims: Sequence[str]) -> list[Pair]:
    found: list[Pair] = []
    for alike in _ALIKE:
        waiting: dict[str, list[_Plain]] = defaultdict(list)
        for side in now:
            waiting[repr(alike(side[0]))].append(side)
        rest = []
        for side in was:
            same = waiting.get(repr(alike(side[0])))
            if same:
                found.append(Pair(_side(*side, dims), _side(*same.pop(0), dims)))
            else:
                rest.append(side)
        was, now = rest, [side for sides in waiting.values() for side in sides]
    found += [Pair(_side(*side, dims), None) for side in was]
    return found + [Pair(None, _side(*side, dims)) for side in now]


def _side(line: Line, keys: tuple[Keys, ...], dims: Sequence[str]) -> Side:
    return Side(line, dict(zip(dims, keys, strict=True)))


def _people(pairs: Iterable[Pair]) -> Iterator[Line]:
    for pair in pairs:
        for side in (pair.was, pair.now):
            if side is not None and side.line.person is not None:
                yield side.line


def _member(side: Side | None, where: Mapping[str, Collection[str]]) -> Line | None:
    return side.line if side is not None and side.is_in(where) else None


def _amount(line: Line | None) -> int:
    return line.amount if line else 0
