"""Where in an instrument's file something stands, so that a refusal can name the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from app.errors import Refusal

Place = tuple[str | int, ...]
"""A way into the file: ``("items", 3, "kk")`` is the Kazakh text of the fourth item."""

_HEADER = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*\"?([\w-]+)\"?\s*(?:\.\s*\"?([\w-]+)\"?\s*)?=")
_AT_LINE = re.compile(r"at line (\d+)")
_BETWEEN = re.compile(r"[^\n=\[\]{},]+")
_PART = re.compile(r"[\w\"'][ \t]*\.")
_PARTS = 400
"""More than any key or text has: each part of a key costs as much as all before it."""


class Source:
    """The text of one file, and the refusals of it."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self._lines: dict[Place, int] = {}
        for place, line in _places(text):
            self._lines.setdefault(place, line)

    def parsed(self) -> dict[str, Any]:
        """Return the file's tables; refuses what is no TOML at the line where it stops being it."""
        if endless := endless_line(self.text):
            raise wrong(self.file, endless, "syntax")
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = _AT_LINE.search(str(error))
            line = int(found.group(1)) if found else max(1, len(self.text.splitlines()))
            raise wrong(self.file, line, "syntax") from error
        except (RecursionError, ValueError) as error:  # nested past all sense, or a date of no year
            raise wrong(self.file, 1, "syntax") from error

    def fault(self, reason: str, *place: str | int, value: object = "") -> Refusal:
        """Return the refusal of what stands at a place."""
        return wrong(self.file, self._line(place), reason, value)

    def _line(self, place: Place) -> int:
        """Return the line of a place, or of the nearest thing around it that has one."""
        near = (place[:length] for length in range(len(place), 0, -1))
        return next((self._lines[each] for each in near if each in self._lines), 1)


def endless_line(text: str) -> int:
    """Return the first line of TOML with a key of so many parts that reading never ends, or 0."""
    for found in _BETWEEN.finditer(text):
        if len(found[0]) > _PARTS and len(_PART.findall(found[0])) > _PARTS:
            return text.count("\n", 0, found.start()) + 1
    return 0


def wrong(file: str, line: int, reason: str, value: object = "") -> Refusal:
    """Return the refusal of a file; its words are those of the reason."""
    return Refusal("instrument-wrong", file=file, line=line, reason=reason, **{reason: value})


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """Give the place of every table and key, for lines outside texts of several lines."""
    table: Place = ()
    seen: dict[str, int] = {}
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        was_inside, inside = inside, inside ^ bool((line.count('"""') + line.count("'''")) % 2)
        if was_inside:
            continue
        if header := _HEADER.match(line):
            name = header.group(1)
            seen[name] = seen.get(name, -1) + 1
            table = (name, seen[name]) if "[[" in line else (name,)
            yield table, number
        elif key := _KEY.match(line):
            first, second = key.groups()
            yield from ((each, number) for each in _named(table, first, second))


def _named(table: Place, first: str, second: str | None) -> list[Place]:
    """A dotted key names its table too, unless a line before it did."""
    return [(*table, first), (*table, first, second)] if second else [(*table, first)]
