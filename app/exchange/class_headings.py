"""Which class the names under a heading are of, and which rows of a school's sheets are no names.

Schools send a sheet for each class, or one sheet with «11 «Ә» сынып» across it above each block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.exchange import columns, headers, surveys
from app.exchange.deed_rows import words
from app.exchange.headers import Header
from app.exchange.plans import Given, Placed
from app.exchange.sheets import Cell, Row, Sheet, Workbook
from app.exchange.wordlists import meanings
from app.kazakh import twins
from app.kazakh.folding import fold

SHEET = 100_000
"""What a row's number is raised by for each sheet after the first; no sheet has so many rows."""

ABSENT = 90_000_000
"""Where numbers begin for those whom no row of the list names."""

_QUOTES = "[«\"“”'„’(]?"
_ENDS = "[»\"“”'’)]?"
_GRADE = r"(?<!\d)(1[0-2]|[1-9])(?!\d)"
_LETTER = rf"\s*[-–—]?\s*{_QUOTES}\s*([^\W\d_])?(?![^\W\d_])\s*{_ENDS}"
_WORD = r"(?:сын[ыi][пб]\w*|класс\w*|class|кл\.)"
_BARE = re.compile(rf"{_GRADE}{_LETTER}", re.IGNORECASE)
_BEFORE = re.compile(rf"{_GRADE}{_LETTER}\s*[-–—]?\s*{_WORD}", re.IGNORECASE)
_AFTER = re.compile(rf"{_WORD}\W{{0,3}}{_GRADE}{_LETTER}", re.IGNORECASE)
_COURSE = re.compile(r"(?<!\d)([1-6])\s*[-–—]?\s*(?:ші|шы)?\s*курс", re.IGNORECASE)
_GROUP = re.compile(
    r"(?:тобы|топ|группа|гр\.?)\W{0,3}([^\W\d_]+[\w.]*-?\d[\w-]*)"
    r"|([^\W\d_]+[\w.]*-?\d[\w-]*)\W{0,3}(?:тобы|топ\b|группа)",
    re.IGNORECASE,
)
_GROUP_ALONE = re.compile(r"[^\W\d_]{1,6}-\d[\w-]{0,8}")
_ONLY_WORD = re.compile(rf"{_WORD}\W*|(?:тобы|топ|группа)\W*", re.IGNORECASE)
_LEAST_ALONE = 5  # a sheet called «1» is the first sheet, one called «9» the ninth class
_FOOT_CELLS = 4
_LONGEST = 240

Above = dict[str, Any]
"""What a heading says of the names under it: "grade" and "letter"."""


def read_heading(said: str, *, alone: bool = False) -> Above:
    """Return the class that a heading names, empty when it names none.

    «11 «Ә»» is a class where nothing else is said; in a sentence the word «сынып» stands by it.
    """
    text = " ".join(said.split())
    found = _BEFORE.search(text) or _AFTER.search(text)
    if found is None and alone:
        found = _BARE.fullmatch(text)
        if found is not None and not found[2] and int(found[1]) < _LEAST_ALONE:
            found = None
    if found is not None:
        return _of_school(found)
    return _of_college(text)


def _of_school(found: re.Match[str]) -> Above:
    letter = twins.cyrillic((found[2] or "").upper())
    return {"grade": int(found[1]), **({"letter": letter} if letter else {})}


def _of_college(text: str) -> Above:
    said: Above = {}
    if course := _COURSE.search(text):
        said["grade"] = int(course[1])
    if group := _GROUP.search(text):
        said["letter"] = (group[1] or group[2]).upper()
    return said


def called(number: int) -> int | str:
    """Return how a row is found in its file: by its number, after its sheet's from the second."""
    if number >= ABSENT:
        return "—"
    sheet, row = divmod(number, SHEET)
    return f"{sheet + 1} · {row}" if sheet else row


def gather(
    workbook: Workbook, index: int, header: Header, mapping: Mapping[int, str], given: Given
) -> list[Placed]:
    """Return the names of every sheet of a list, each with the class its headings say.

    Sheets are read by the columns of the one that was looked at; a sheet without a column of
    names (totals, a letter) is passed over. Where "sheets" is said to be "one", only that is read.
    """
    chosen = workbook.sheets[index]
    found = [(index, list(_of_sheet(chosen, header, None)))]
    if given.get("sheets") != "one":
        for at, sheet in enumerate(workbook.sheets):
            if at != index and (rows := _alike(sheet, header, mapping)):
                found.append((at, rows))
    if len(found) == 1:
        return found[0][1]
    return [
        Placed(at * SHEET + each.number, each.row, each.above, f"{name} · {each.number}")
        for at, rows in sorted(found, key=lambda pair: pair[0])
        for name in (workbook.sheets[at].name,)
        for each in rows
    ]


def _alike(sheet: Sheet, like: Header, mapping: Mapping[int, str]) -> list[Placed]:
    """Return another sheet's names with its cells where the first one has them."""
    header = headers.find_header(sheet, columns.knowing("class_list"))
    if header.titles == like.titles:
        return list(_of_sheet(sheet, header, None))
    held = columns.guess_columns(header.titles, "class_list")
    if not surveys.names_people(held):
        return []
    places = {target: at for at, target in held.items()}
    moved = [(at, places.get(target)) for at, target in mapping.items()]
    return list(_of_sheet(sheet, header, moved))


def _of_sheet(
    sheet: Sheet, header: Header, moved: Sequence[tuple[int, int | None]] | None
) -> Iterator[Placed]:
    above = read_heading(sheet.name, alone=True) or _group_alone(sheet.name)
    for row in sheet.rows[: header.first]:
        above = {**above, **_heading(row)}
    for number, row in headers.body(sheet, header):
        said = _heading(row)
        if said:
            above = _under(above, said)
        elif not _is_foot(row):
            yield Placed(number, row if moved is None else _reordered(row, moved), above)


def _under(above: Above, said: Above) -> Above:
    """A new grade begins anew; a group alone stands under the course said before it."""
    return said if "grade" in said else {**above, **said}


def _group_alone(name: str) -> Above:
    return {"letter": name.strip().upper()} if _GROUP_ALONE.fullmatch(name.strip()) else {}


def _reordered(row: Row, moved: Sequence[tuple[int, int | None]]) -> Row:
    cells: list[Cell] = [None] * (max((at for at, _ in moved), default=-1) + 1)
    for at, place in moved:
        if place is not None and place < len(row):
            cells[at] = row[place]
    return tuple(cells)


def _filled(row: Row) -> list[str]:
    return [text for cell in row if cell is not None and (text := words(cell))]


def _heading(row: Row) -> Above:
    """A row of one text that names a class is the title of what follows, never a person."""
    filled = _filled(row)
    texts = list(dict.fromkeys(filled))
    if len(texts) == 2 and _ONLY_WORD.fullmatch(texts[0]):  # «Сынып:» | «11 Ә»
        texts = [" ".join(texts)]
    if len(texts) != 1 or len(texts[0]) > _LONGEST:
        return {}
    return read_heading(texts[0], alone=True)


def _is_foot(row: Row) -> bool:
    """Signatures, stamps and who wrote the list, at its foot."""
    filled = _filled(row)
    if len(filled) > _FOOT_CELLS or not filled or filled[0].rstrip(".").isdecimal():
        return False
    return any(_begins_foot(fold(text)) for text in filled)


def _begins_foot(said: str) -> bool:
    return any(
        said == phrase or said.startswith(phrase if open_end else f"{phrase} ")
        for phrase, open_end, _ in meanings("foot")
    )
