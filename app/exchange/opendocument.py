"""The look at an ODS before its reader: repeated rows and columns stand for any number of them."""

from __future__ import annotations

import zipfile

from app.errors import Refusal
from app.exchange.markup import attribute, count, local, walk
from app.exchange.packed import Findings, Place, Range, part, texts
from app.exchange.sheets import Limits

_CONTENT = "content.xml"
_CELLS = {"table-cell", "covered-table-cell"}
_GAP = 1_000  # empty rows or columns; a cell farther off is a stray, not a long list


def look(package: zipfile.ZipFile, limits: Limits) -> dict[str, Findings]:
    """Return what each sheet holds, by name; refuses cells beyond the limits, naming the first."""
    scan = _Scan(limits)
    for name in texts(package):
        with part(package, name) as stream:
            if name == _CONTENT:
                walk(stream, scan.start, scan.end)
            else:
                walk(stream, _refuse_locked)
    return {
        name: Findings((), tuple(errors), tuple(merges)) for name, errors, merges in scan.tables
    }


def _refuse_locked(tag: str, _: dict[str, str]) -> None:
    if local(tag) == "encryption-data":
        raise Refusal("sheet-encrypted")


class _Scan:
    """Keeps the place of the cell being walked through, in rows and columns written out."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.tables: list[tuple[str, list[Place], list[Range]]] = []
        self._row = self._rows = self._column = self._columns = 0
        self._last: Place = (0, 0)
        self._depth = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take one opening tag."""
        name = local(tag)
        if name == "table":
            self._depth += 1
            if self._depth == 1:
                self._begin_table(attribute(attributes, "name") or "")
        elif not self.tables or self._depth != 1:
            return
        elif name == "table-row":
            self._row += self._rows
            self._rows, self._column, self._columns = (
                count(attributes, "number-rows-repeated"),
                1,
                0,
            )
        elif name in _CELLS:
            self._stand(attributes)
        elif name == "p":
            self._fill()

    def end(self, tag: str) -> None:
        """Take one closing tag."""
        if local(tag) == "table":
            self._depth -= 1

    def _begin_table(self, name: str) -> None:
        self.tables.append((name, [], []))
        self._row, self._rows = 1, 0
        self._last = (0, 0)

    def _stand(self, attributes: dict[str, str]) -> None:
        self._column += self._columns
        self._columns = count(attributes, "number-columns-repeated")
        kinds = [value for key, value in attributes.items() if local(key) == "value-type"]
        if kinds:
            self._fill()
        if "error" in kinds:
            self.tables[-1][1].append((self._row, self._column))
        tall, wide = (
            count(attributes, "number-rows-spanned"),
            count(attributes, "number-columns-spanned"),
        )
        if tall > 1:
            lower = (self._row + tall - 1, self._column + wide - 1)
            self.tables[-1][2].append(((self._row, self._column), lower))

    def _fill(self) -> None:
        row, column = self._row + self._rows - 1, self._column + self._columns - 1
        if row > self._limits.rows:
            near = self._row - self._last[0] <= _GAP
            self._refuse("sheet-too-many-rows" if near else "sheet-far-cell", self._limits.rows)
        if column > self._limits.columns:
            near = self._column - self._last[1] <= _GAP
            code = "sheet-too-many-columns" if near else "sheet-far-cell"
            self._refuse(code, self._limits.columns)
        self._last = (row, max(column, self._last[1]))

    def _refuse(self, code: str, limit: int) -> None:
        name = self.tables[-1][0]
        raise Refusal(code, sheet=name, row=self._row, column=self._column, limit=limit)
