"""The lists behind figures as they are printed and sent: day, name, what and where of each line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.papers import NOTHING, BackingRow, Both
from app.quarters import labels, printed
from app.quarters.content import Content
from app.quarters.counting import Counting
from app.quarters.figures import Figure
from app.quarters.kept import Kept, KeptCounting
from app.quarters.lines import Line
from app.quarters.printed import Words
from app.quarters.sources import SOURCES
from app.store.store import Store

Step = Callable[[], None]
"""Called between handfuls of work, so that it can be shown and stopped."""

_HANDFUL = 4000


@dataclass(frozen=True, slots=True)
class Listed:
    """A figure with its counts and the rows behind it, read as they are asked for."""

    figure: Figure
    persons: int | None
    number: int
    size: int
    rows: Iterator[BackingRow]


def rows(
    counting: Counting, figure: Figure, cut: str = "", key: str = "", step: Step | None = None
) -> Iterator[BackingRow]:
    """Give the lines behind a figure, or behind one key of a cut of it, by day, in words.

    A closing's counting gives them as they were kept.
    """
    yield from _Words(counting, figure.source, step).rows(counting.backing(figure, cut, key))


def of_report(
    counting: Counting, content: Content, figures: Mapping[str, Figure], step: Step | None = None
) -> Iterator[Listed]:
    """Give every figure of a report that has lines in its own period, those of a source together.

    ``counting`` is that of the report's span "now". The words of a line are looked up once for
    all figures that count it, so each list is to be read before the next is asked for.
    """
    used = dict.fromkeys(cell.figure for cell in content.cells if cell.span == "now")
    known = [figures[code] for code in used if code in figures]
    for source in dict.fromkeys(figure.source for figure in known):
        words = _Words(counting, source, step, keep=True)
        for figure in (each for each in known if each.source == source):
            lines = counting.backing(figure)
            if lines:
                count = counting.count(figure)
                persons = count.persons if "persons" in figure.counts else None
                yield Listed(figure, persons, count.number, len(lines), words.rows(lines))


def lists(
    store: Store,
    content: Content,
    figures: Mapping[str, Figure],
    closing_id: int | None = None,
    step: Step | None = None,
) -> Iterator[Listed]:
    """Give the lists of a report as a closing kept them, or of an open period as it stands."""
    from app.quarters import closings, periods  # closings lean on papers, which list lines

    if closing_id is not None:
        counting: Counting = closings.counting_of(store, closing_id)
    else:
        counting = Counting(store, periods.read(content.period))
    yield from of_report(counting, content, figures, step)


class _Words:
    """The words of a source's lines, as kept with them or looked up by the handful."""

    def __init__(
        self, counting: Counting, source: str, step: Step | None, *, keep: bool = False
    ) -> None:
        self._counting, self._source = counting, source
        self._step = step or (lambda: None)
        self._keep = keep
        self._found: dict[Line, tuple[Words, str]] = {}
        self._groups = labels.words("group")

    def rows(self, lines: list[Line]) -> Iterator[BackingRow]:
        """Give lines in words, numbered in their order."""
        for start in range(0, len(lines), _HANDFUL):
            self._step()
            handful = lines[start : start + _HANDFUL]
            for at, (line, (words, uid)) in enumerate(self._worded(handful), start + 1):
                yield self._row(at, line, words, uid)

    def _worded(self, lines: list[Line]) -> Iterator[tuple[Line, tuple[Words, str]]]:
        if isinstance(self._counting, KeptCounting):
            for line in lines:
                yield line, _as_kept(self._counting.kept(self._source, line))
            return
        new = [line for line in lines if line not in self._found]
        store = self._counting.store
        said = printed.words(store, self._source, new) if new else []
        uids = _uids(store, SOURCES[self._source].table, new)
        fresh = {
            line: (words, uids.get(line.record, ""))
            for line, words in zip(new, said, strict=True)
        }  # fmt: skip
        if self._keep:
            self._found.update(fresh)
        for line in lines:
            yield line, fresh.get(line) or self._found[line]

    def _row(self, at: int, line: Line, words: Words, uid: str) -> BackingRow:
        return BackingRow(
            line=at,
            day=date.fromisoformat(line.day),
            name=words.name,
            born=words.born,
            studies=words.studies if words.studies != NOTHING else self._group(line.statuses),
            what=words.what,
            where=words.where,
            amount=line.amount,
            uid=uid,
        )

    def _group(self, statuses: str) -> Both:
        """Who studies nowhere is told of by the groups of that day."""
        held = [self._groups[each] for each in statuses.split() if each in self._groups]
        return Both(", ".join(each.kk for each in held), ", ".join(each.ru for each in held))


def _as_kept(kept: Kept) -> tuple[Words, str]:
    return Words(kept.name, kept.born, kept.studies, kept.what, kept.where), kept.uid


def _uids(store: Store, table: str, lines: list[Line]) -> dict[int, str]:
    sql = f"select id, uid from {table} where id in (select value from json_each(?))"
    return dict(store.tuples(sql, (json.dumps(sorted({line.record for line in lines})),)))
