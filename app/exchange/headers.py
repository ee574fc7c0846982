"""Where a table's column titles stand, and which rows under them are the table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.exchange.sheets import Cell, Row, Sheet

Known = Callable[[str], str | None]

_SEARCHED = 40  # rows from the top; a header lower down is none
_DEEPEST = 3  # rows of one header
_WORDS_OF_TOTAL = 2
_LONGEST = 120  # characters of a title; longer texts are sentences above the table

_TOTAL = re.compile(
    r"\W*(?:барлығы|жиыны|жиынтығы|қорытынды|жалпы саны|бәрі|итого|итог|всего|total)\b",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\(.{1,20}\)|%|дд[.\-/]?мм[.\-/]?гг(?:гг)?|кк[.\-/]?аа[.\-/]?жжжж|күні\W?айы\W?жылы|"
    r"(?:адам|саны|жыл|жас|ай|күн|сағат|теңге|тг|тенге|чел|человек|лет|год|мес|час|шт|руб)\.?",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\(?(\d{1,3})[.)]?")
_VALUE = re.compile(r"\W*(?:\d[\d\s.,/+()\-]{3,}|\d+)\W*")


@dataclass(frozen=True, slots=True)
class Header:
    """The rows ``first`` to ``last`` of ``Sheet.rows``, a row of numbers or units included.

    ``titles`` has one for each column, empty where there is none. Where the table begins without a
    header, ``last`` is ``first - 1`` and every title is empty.
    """

    first: int
    last: int
    titles: tuple[str, ...]

    @property
    def present(self) -> bool:
        """Whether there are titles at all."""
        return self.last >= self.first


def find_header(sheet: Sheet, known: Known) -> Header:
    """Return the header of a sheet; ``known`` gives a meaning to the titles it recognises.

    Titles of the whole list above it are passed over. A header of two or three lines is joined,
    upper and lower: a group's title goes over the empty cells to its right.
    """
    width = max((len(row) for row in sheet.rows), default=0)
    rows = [_texts(row, width) for row in sheet.rows[:_SEARCHED]]
    found = _recognised(rows, known) or _densest(sheet, rows)
    if found is None:
        start = next((at for at, row in enumerate(rows) if any(row)), 0)
        return Header(start, start - 1, ("",) * width)
    first, last = _widened(rows, *found)
    titles = _joined(rows[first : last + 1])
    while last + 1 < len(rows) and _is_aside(rows[last + 1]):
        last += 1
    return Header(first, last, titles)


def header_at(sheet: Sheet, row: int | None) -> Header:
    """Return the header that somebody pointed at, ``row`` in ``Sheet.rows``; None for no header."""
    width = max((len(each) for each in sheet.rows), default=0)
    if row is None:
        return Header(0, -1, ("",) * width)
    rows = [_texts(each, width) for each in sheet.rows[: row + _DEEPEST + 1]]
    last = row
    while last - row + 1 < _DEEPEST and last + 1 < len(rows) and _goes_on(rows, last):
        last += 1
    titles = _joined(rows[row : last + 1])
    while last + 1 < len(rows) and _is_aside(rows[last + 1]):
        last += 1
    return Header(row, last, titles)


def body(sheet: Sheet, header: Header) -> Iterator[tuple[int, Row]]:
    """Give the table's rows under their spreadsheet numbers, each as wide as the titles at least.

    Empty rows, totals, and headers repeated further down (printed lists have one a page) are passed
    over.
    """
    width = len(header.titles)
    heads = {_key(row) for row in sheet.rows[header.first : header.last + 1]}
    heads.add(_key(header.titles))
    heads.discard(())
    starts = {head[0] for head in heads}
    for at in range(header.last + 1, len(sheet.rows)):
        row = sheet.rows[at]
        if _has_words(row, starts) or _is_of_table(row, width, heads):
            yield sheet.first_row + at, row + (None,) * (width - len(row))


def _has_words(row: Row, starts: set[str]) -> bool:
    """Whether a row is plainly a person's: three words or more, and no header's beginning.

    The long look at every cell would be a third of the time that a list takes to judge.
    """
    words = [cell for cell in row if type(cell) is str and cell[:1].isalpha()]
    return len(words) > _WORDS_OF_TOTAL and _first(row) not in starts


def _is_of_table(row: Row, width: int, heads: set[tuple[str, ...]]) -> bool:
    texts = _texts(row, width)
    if not any(texts) or _key(row) in heads:
        return False
    return not _is_total(texts) and not _numbered(texts)


def _first(row: Row) -> str:
    """The first filled cell as headers are compared."""
    return next((text.casefold() for cell in row if (text := " ".join(_text(cell).split()))), "")


def _texts(row: Sequence[Cell], width: int) -> list[str]:
    """A date or a number as text that no title looks like; white space as one space."""
    texts = [" ".join(_text(cell).split()) for cell in row]
    return texts + [""] * (width - len(texts))


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _recognised(rows: Sequence[list[str]], known: Known) -> tuple[int, int] | None:
    """The rows whose titles, read alone or joined, are recognised most; the fewest rows of those.

    One lone hit may be chance («Аты-жөні: …» above a list), so it counts only in a row that has
    nothing but titles.
    """
    best: tuple[int, int, int] | None = None
    for first in range(len(rows)):
        for last in range(first, min(first + _DEEPEST, len(rows))):
            if not any(rows[last]) or (last > first and any(map(_is_value, rows[last]))):
                break
            hits = _hits(_joined(rows[first : last + 1]), known)
            if hits and (best is None or hits > best[0]):
                best = hits, first, last
    if best is None:
        return None
    hits, first, last = best
    lone = hits == 1 and sum(map(bool, rows[first])) > 3
    return None if lone else _without_banner(rows, first, last, known)


def _without_banner(
    rows: Sequence[list[str]], first: int, last: int, known: Known
) -> tuple[int, int]:
    """A list's own title above must not be joined when the rows under it say as much alone."""
    hits = _hits(_joined(rows[first : last + 1]), known)
    while first < last and _hits(_joined(rows[first + 1 : last + 1]), known) >= hits:
        first += 1
    return first, last


def _hits(titles: Sequence[str], known: Known) -> int:
    return len({meaning for title in titles if title and (meaning := known(title)) is not None})


def _densest(sheet: Sheet, rows: Sequence[list[str]]) -> tuple[int, int] | None:
    """The fullest row of titles before the first row of values, unless its texts come again."""
    values = next((at for at, row in enumerate(rows) if any(map(_is_value, row))), len(rows))
    above = [at for at in range(values) if any(rows[at])]
    if not above:
        return None
    best = max(above, key=lambda at: (sum(map(_is_title, rows[at])), -at))
    usual = _usual_width(rows[values:] or rows)
    if sum(map(_is_title, rows[best])) * 2 < usual or _comes_again(sheet, best):
        return None
    return best, best


def _usual_width(rows: Sequence[list[str]]) -> int:
    widths = sorted(sum(map(bool, row)) for row in rows if any(row))
    return widths[len(widths) // 2] if widths else 0


def _comes_again(sheet: Sheet, at: int) -> bool:
    """A village or a class stands in many rows of its column; a title stands in one."""
    below = [row for row in sheet.rows[at + 1 : at + 200] if row != sheet.rows[at]]
    return any(
        isinstance(cell, str) and any(column < len(row) and row[column] == cell for row in below)
        for column, cell in enumerate(sheet.rows[at])
    )


def _widened(rows: Sequence[list[str]], first: int, last: int) -> tuple[int, int]:
    """Take in the lines of the header that recognition alone did not ask for."""
    while last - first + 1 < _DEEPEST and last + 1 < len(rows) and _goes_on(rows, last):
        last += 1
    while first > 0 and last - first + 1 < _DEEPEST and _is_group_line(rows, first - 1):
        first -= 1
    return first, last


def _goes_on(rows: Sequence[list[str]], last: int) -> bool:
    """Whether the row under a header line divides its groups and does nothing else."""
    upper, lower = rows[last], rows[last + 1]
    new = [at for at, text in enumerate(lower) if text and text != upper[at]]
    if not new or not all(_is_title(text) for text in lower if text):
        return False
    groups = _spans(upper)
    return all(groups[at] > 1 for at in new) and any(not upper[at] for at in new)


def _is_group_line(rows: Sequence[list[str]], at: int) -> bool:
    """Whether the row above a header line holds its groups; one cell alone is the list's title."""
    if sum(map(bool, rows[at])) < 2 or not all(_is_title(text) for text in rows[at] if text):
        return False
    return _goes_on(rows, at)


def _spans(row: Sequence[str]) -> list[int]:
    """For each cell, how many columns the title over it goes across; 0 left of all titles."""
    starts = [at for at, text in enumerate(row) if text]
    spans = [0] * len(row)
    for start, stop in zip(starts, [*starts[1:], len(row)], strict=True):
        spans[start:stop] = [stop - start] * (stop - start)
    return spans


def _joined(lines: Sequence[list[str]]) -> tuple[str, ...]:
    *uppers, lowest = lines
    spread = [_spread(line, lowest) for line in uppers]
    columns = zip(*spread, lowest, strict=True)
    return tuple(" ".join(dict.fromkeys(filter(None, column))) for column in columns)


def _spread(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """A group's title reaches right over empty cells as long as something stands under them."""
    reached, title = [], ""
    for text, below in zip(upper, lower, strict=True):
        title = text or (title if below else "")
        reached.append(title)
    return reached


def _is_title(text: str) -> bool:
    return bool(text) and not _is_value(text) and len(text) <= _LONGEST


def _is_value(text: str) -> bool:
    return _VALUE.fullmatch(text) is not None


def _is_aside(texts: Sequence[str]) -> bool:
    """Whether a row under the titles numbers the columns or names their units."""
    filled = [text for text in texts if text]
    return _numbered(texts) or (bool(filled) and all(map(_UNIT.fullmatch, filled)))


def _numbered(texts: Sequence[str]) -> bool:
    filled = [_ORDINAL.fullmatch(text) for text in texts if text]
    numbers = [int(one[1]) for one in filled if one is not None]
    if len(numbers) < max(3, len(filled)):
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 1


def _is_total(texts: Sequence[str]) -> bool:
    """«Барлығы: 25», «Итого» and their figures; a person's row has more words than that."""
    filled = [text for text in texts if text]
    words = [text for text in filled if not _is_value(text)]
    return len(words) <= _WORDS_OF_TOTAL and any(map(_TOTAL.match, words))


def _key(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(text.casefold() for cell in row if (text := " ".join(_text(cell).split())))
