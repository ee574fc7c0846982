"""A signed sheet typed back as one line: ``1-14 17 !5 у8 +3``.

Numbers and ranges came; ``!`` did not come; ``у`` (``с``, ``e``) did not come and had reason;
``+3`` came without standing on the list; ``*`` is everybody. Who is not named did not come.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import FieldRefusal

_PIECE = re.compile(r"(?P<sign>[!ус+]?)(?P<first>\d{1,5}|\*)(?:-(?P<last>\d{1,5}))?")
_SIGNS = {"": "present", "!": "absent", "у": "excused", "с": "excused"}
# What the wrong layout, a phone or a habit puts in place of a sign.
_SAME = str.maketrans({"–": "-", "—": "-", "−": "-", "y": "у", "e": "у", "е": "у", "c": "с"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says: the mark of each line of the sheet, and how many came beside them."""

    marks: Mapping[int, str]
    unlisted: int

    def count(self, kind: str) -> int:
        """Return how many lines have a mark of this kind."""
        return sum(mark == kind for mark in self.marks.values())


@dataclass(slots=True)
class _Said:
    """What was said so far: a sign takes one out of a range, and alone is the stronger word."""

    ranges: set[int]
    single: dict[int, str]
    unlisted: int = 0


def read(typed: str, lines: Sequence[int], rest: str = "absent") -> Reading:
    """Return the marks of a sheet of these lines; who is not named gets ``rest``.

    In ``1-14 !5`` the fifth did not come. Refuses a piece that cannot be read, a number that is
    not on the sheet, and one named twice with different marks.
    """
    said = _Said(set(), {})
    for piece in re.split(r"[\s,;]+", typed.strip()):
        if piece:
            _take(said, piece, lines)
    marks = {line: "present" if line in said.ranges else rest for line in lines}
    return Reading({**marks, **said.single}, said.unlisted)


def _take(said: _Said, piece: str, lines: Sequence[int]) -> None:
    found = _PIECE.fullmatch(piece.casefold().translate(_SAME))
    if found is None or (found["last"] and (found["sign"] == "+" or found["first"] == "*")):
        raise FieldRefusal("line", "sheet-piece-unreadable", piece=piece)
    if found["sign"] == "+":
        if found["first"] == "*":
            raise FieldRefusal("line", "sheet-piece-unreadable", piece=piece)
        said.unlisted += int(found["first"])
        return
    numbers, mark = _numbers(found, piece, lines), _SIGNS[found["sign"]]
    if mark == "present" and (found["last"] or found["first"] == "*"):
        said.ranges.update(numbers)
        return
    for number in numbers:
        if said.single.setdefault(number, mark) != mark:
            raise FieldRefusal("line", "sheet-number-twice", number=number)


def _numbers(found: re.Match[str], piece: str, lines: Sequence[int]) -> Sequence[int]:
    if found["first"] == "*":
        return lines
    first = int(found["first"])
    last = int(found["last"] or first)
    if last < first:
        raise FieldRefusal("line", "sheet-range-crossed", piece=piece)
    # A slip of a digit must not count to ninety thousand before it is refused.
    numbers = range(first, min(last, first + len(lines)) + 1)
    known = set(lines)
    if any(number not in known for number in numbers):
        most = max(lines, default=0)
        raise FieldRefusal("line", "sheet-number-unknown", piece=piece, most=most)
    return numbers
