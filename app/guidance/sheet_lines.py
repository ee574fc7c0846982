"""A signed sheet typed back as one line: ``1-14 17 !5 у8 +3``.

Numbers and ranges came; ``!`` did not come; ``у`` (``с``, ``e``) did not come and had reason;
``+3`` came without standing on the list; ``*`` is everybody. Where it is said who came, the rest
did not; a line of signs alone, such as ``!5``, speaks of those it names and of nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.errors import FieldRefusal
from app.kazakh import keyboard, text

_PIECE = re.compile(r"(?P<sign>[!ус+]?)(?P<first>\d{1,5}|\*)(?:-(?P<last>\d{1,5}))?")
_BEGINNING = re.compile(r'[\d!+*"]|[ус]\d')
_SIGNS = {"": "present", "!": "absent", "у": "excused", "с": "excused"}
# What the wrong layout, a phone or a habit puts in place of a sign.
_SAME = str.maketrans({"–": "-", "—": "-", "−": "-", "y": "у", "e": "у", "е": "у", "c": "с"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says: the marks by number of the sheet, and how many came beside the list.

    ``named`` are the numbers the line names; ``unlisted`` is ``None`` where it says nothing of it.
    """

    marks: Mapping[int, str]
    named: frozenset[int] = frozenset()
    unlisted: int | None = None

    def count(self, kind: str) -> int:
        """Return how many lines have a mark of this kind."""
        return sum(mark == kind for mark in self.marks.values())


@dataclass(slots=True)
class _Said:
    """What was said so far: a sign takes one out of a range, and alone is the stronger word."""

    ranges: set[int]
    single: dict[int, str]
    unlisted: int | None = None

    @property
    def whole(self) -> bool:
        """Whether it is said who came, so that the rest did not."""
        return bool(self.ranges) or "present" in self.single.values()


def read(typed: str, lines: Sequence[int], rest: str = "absent") -> Reading:
    """Return the marks of a sheet of these lines; who did not come by silence gets ``rest``.

    In ``1-14 !5`` the fifth did not come. Refuses a piece that cannot be read, a number that is
    not on the sheet, and one named twice with different marks.
    """
    said = _Said(set(), {})
    known = frozenset(lines)
    for piece in re.split(r"[\s,;]+", by_keys(text.clean(typed))):
        if piece:
            _take(said, piece, known)
    marks = dict.fromkeys(said.ranges, "present") | said.single
    if said.whole:
        marks = dict.fromkeys(lines, rest) | marks
    return Reading(marks, frozenset(said.ranges | said.single.keys()), said.unlisted)


def is_one(typed: str) -> bool:
    """Tell whether what was typed is a sheet's line rather than the beginning of a name."""
    return bool(_BEGINNING.match(text.clean(typed).casefold().translate(_SAME)))


def by_keys(typed: str) -> str:
    """Return a line begun by the Kazakh key of 1, which writes «"», as the digits of its keys.

    A sign stays a sign: on that layout «!» is written with Shift, «-» and «+» by «ө» and «Һ».
    """
    if not typed.lstrip().startswith('"'):
        return typed
    return "!".join(keyboard.row_digits(part.replace("Һ", "+")) for part in typed.split("!"))


def _take(said: _Said, piece: str, lines: frozenset[int]) -> None:
    found = _PIECE.fullmatch(piece.casefold().translate(_SAME))
    if found is None or (found["last"] and (found["sign"] == "+" or found["first"] == "*")):
        raise FieldRefusal("line", "sheet-piece-unreadable", piece=piece)
    if found["sign"] == "+":
        if found["first"] == "*":
            raise FieldRefusal("line", "sheet-piece-unreadable", piece=piece)
        said.unlisted = (said.unlisted or 0) + int(found["first"])
        return
    numbers, mark = _numbers(found, piece, lines), _SIGNS[found["sign"]]
    if mark == "present" and (found["last"] or found["first"] == "*"):
        said.ranges.update(numbers)
        return
    for number in numbers:
        if said.single.setdefault(number, mark) != mark:
            raise FieldRefusal("line", "sheet-number-twice", number=number)


def _numbers(found: re.Match[str], piece: str, lines: frozenset[int]) -> Collection[int]:
    if found["first"] == "*":
        return lines
    first = int(found["first"])
    last = int(found["last"] or first)
    if last < first:
        raise FieldRefusal("line", "sheet-range-crossed", piece=piece)
    # A slip of a digit must not count to ninety thousand before it is refused.
    numbers = range(first, min(last, first + len(lines)) + 1)
    if any(number not in lines for number in numbers):
        most = max(lines, default=0)
        raise FieldRefusal("line", "sheet-number-unknown", piece=piece, most=most)
    return numbers
