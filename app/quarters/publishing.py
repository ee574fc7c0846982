"""Which figures of a report stay out of its public edition, so that none points at a person.

A figure of one to four people is said as "few". Where it could be reckoned from what stands beside
it (the rest of a line and its whole, the count from January and that of the quarter), another is
left out with it. A line's keys are taken to add up to its whole even where people may belong to
several: then the more is hidden, never the less.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.quarters.content import TOTAL, Cell, Content
from app.quarters.content import to_json as written
from app.quarters.figures import Figure
from app.quarters.sources import SOURCES

FEW = 4
"""The greatest number that is not said."""

_RANGES: Mapping[str, tuple[int, int | None]] = {
    "few": (1, FEW),
    "more": (FEW + 1, None),
    "any": (0, None),
}
_COUNTED_PEOPLE = ("heads", "given", "plan_people", "fair_vacancies")
"""Sources that name nobody and yet count people, or places that people took."""

Place = tuple[str, str, str, str, str]
"""A cell without its value: figure, count, cut, key, span."""


@dataclass(frozen=True, slots=True)
class Line:
    """Places whose numbers may add up to that of another."""

    whole: Place
    parts: tuple[Place, ...]


def place(cell: Cell) -> Place:
    """Return where a number stands."""
    return cell.figure, cell.count, cell.by, cell.key, cell.span


def of_people(source: str) -> bool:
    """Tell whether a source's lines are people, not sessions, contracts or lines of a plan."""
    return SOURCES[source].named or source in _COUNTED_PEOPLE


def hidden(content: Content, figures: Collection[str]) -> dict[Place, str]:
    """Return the places that the public edition leaves out: "few" (one to four) or "hidden".

    ``figures`` are the codes of those that count people.
    """
    known = {place(cell): cell.value for cell in content.cells if cell.figure in figures}
    marks = hide(known, lines(known), _alike(content))
    return {each: "few" if mark == "few" else "hidden" for each, mark in marks.items()}


def lines(known: Mapping[Place, int]) -> list[Line]:
    """Return what may be reckoned from each other: keys and whole, the quarter and the year."""
    keyed: dict[Place, list[Place]] = {}
    for each in known:
        figure, count, by, key, span = each
        if key != TOTAL:
            keyed.setdefault((figure, count, "", TOTAL, span), []).append(each)
    found = []
    for whole, parts in keyed.items():
        for by in dict.fromkeys(part[2] for part in parts):
            found.append(Line(whole, tuple(part for part in parts if part[2] == by)))
    return [line for line in found if line.whole in known]


def _alike(content: Content) -> dict[str, str]:
    """Spans of one report whose numbers give one another away, each with what it follows."""
    return {"year": "now"} if {"year", "now"} <= set(content.spans) else {}


def hide(
    known: Mapping[Place, int], lines: Sequence[Line], follows: Mapping[str, str]
) -> dict[Place, str]:
    """Return what is left out of these numbers: every small one, and what would betray it.

    "few" is one to four, "more" is greater, "any" may be either.
    """
    marks = {each: "few" for each, value in known.items() if 0 < value <= FEW}
    while True:
        before = dict(marks)
        _follow(known, marks, follows)
        for line in lines:
            _close(known, marks, line)
        if marks == before:
            return marks


def _follow(
    known: Mapping[Place, int], marks: dict[Place, str], follows: Mapping[str, str]
) -> None:
    """The count from January less the one of an earlier report is the quarter's own."""
    for each in list(marks):
        for later, earlier in follows.items():
            if each[4] == earlier:
                _add(known, marks, (*each[:4], later))
            if each[4] == later and known.get((*each[:4], earlier)) == known[each]:
                _add(known, marks, (*each[:4], earlier))


def _add(known: Mapping[Place, int], marks: dict[Place, str], each: Place) -> None:
    if known.get(each):
        marks.setdefault(each, "more")


def _close(known: Mapping[Place, int], marks: dict[Place, str], line: Line) -> None:
    """Leave out more of a line until nothing left out in it can be reckoned."""
    while _betrayed(known, marks, line):
        shown = [each for each in line.parts if each not in marks and known[each]]
        if shown:
            marks[min(shown, key=lambda each: (known[each], each))] = "more"
        elif line.whole not in marks:
            marks[line.whole] = "more"
        else:
            # Nothing is left to hide: then not even that they are few is said.
            for each in (*line.parts, line.whole):
                if each in marks:
                    marks[each] = "any"
            return


def _betrayed(known: Mapping[Place, int], marks: Mapping[Place, str], line: Line) -> bool:
    """Tell whether what is shown of a line leaves only one value for something left out."""
    out = [each for each in line.parts if each in marks]
    rest = sum(known[each] for each in line.parts if each not in marks)
    whole = _range(marks, line.whole, known[line.whole])
    ranges = [_range(marks, each, known[each]) for each in out]
    if not out:
        return line.whole in marks
    least, most = sum(low for low, _ in ranges), _sum(high for _, high in ranges)
    for low, high in ranges:
        others_most = None if most is None else most - (high or 0)
        lowest = low if others_most is None else max(low, whole[0] - rest - others_most)
        highest = _least(high, None if whole[1] is None else whole[1] - rest - (least - low))
        if highest is not None and lowest >= highest:
            return True
    if line.whole in marks:
        lowest = max(whole[0], rest + least)
        highest = _least(whole[1], None if most is None else rest + most)
        return highest is not None and lowest >= highest
    return False


def _range(marks: Mapping[Place, str], each: Place, value: int) -> tuple[int, int | None]:
    """What a reader knows of a number, one who knows how it was left out too."""
    return _RANGES.get(marks.get(each, ""), (value, value))


def _sum(values: Iterable[int | None]) -> int | None:
    total = 0
    for value in values:
        if value is None:
            return None
        total += value
    return total


def _least(one: int | None, other: int | None) -> int | None:
    known = [each for each in (one, other) if each is not None]
    return min(known) if known else None


def to_json(content: Content, figures: Mapping[str, Figure]) -> str:
    """Return a report as JSON without what its public edition leaves out.

    Such a cell has no value and says "left_out" instead.
    """
    marks = hidden(content, people(figures))
    said = json.loads(written(content))
    for part in said["parts"]:
        for row in part["rows"]:
            for cell in row["cells"]:
                at = tuple(cell[name] for name in ("figure", "count", "by", "key", "span"))
                if at in marks:
                    cell.update(value=None, left_out=marks[at])
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def people(figures: Mapping[str, Figure]) -> set[str]:
    """Return the codes of the figures that count people."""
    return {code for code, each in figures.items() if of_people(each.source)}
