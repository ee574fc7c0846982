"""What a sheet's line would leave of a roster, before anything of it is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.errors import Refusal
from app.guidance import attendance
from app.guidance.attendance import Line, Totals


@dataclass(frozen=True, slots=True)
class Said:
    """A line read against a roster, or why it cannot be read."""

    marks: Mapping[int, str] = field(default_factory=dict)
    unlisted: int | None = None
    refusal: Refusal | None = None


def read(lines: Sequence[Line], typed: str, *, strict: bool = False) -> Said:
    """Return what a line means; unless ``strict``, a last piece still being typed is passed over.

    «1-14 1» is on its way to «1-14 17», and «1-» to a range: neither is wrong yet.
    """
    try:
        return Said(*attendance.sheet(lines, typed))
    except Refusal as refusal:
        whole, _, last = typed.rpartition(" ")
        if strict or not last:
            return Said(refusal=refusal)
        try:
            return Said(*attendance.sheet(lines, whole))
        except Refusal as earlier:
            return Said(refusal=earlier)


def totals(lines: Sequence[Line], said: Said, standing: Totals) -> Totals:
    """Return the counts a line would leave."""
    marks = Counter(said.marks.get(each.id, each.mark) for each in lines)
    unnamed = standing.unnamed if said.unlisted is None else said.unlisted
    return replace(
        standing,
        listed=len(lines),
        present=marks["present"],
        absent=marks["absent"],
        excused=marks["excused"],
        unnamed=unnamed,
    )


def unmarked_first(lines: Sequence[Line]) -> list[Line]:
    """Return a roster with those who are not marked yet at the top, by the sheet within each."""
    return sorted(lines, key=lambda each: (bool(each.mark), each.line))
