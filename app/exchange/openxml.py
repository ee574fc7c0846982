"""The look at an XLSX before its reader: where cells stand, and which stand too far."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from typing import IO

from app.errors import Refusal
from app.exchange.markup import attribute, local, walk
from app.exchange.packed import Findings, Place, part, texts
from app.exchange.sheets import Limits, column_letters, column_number

_BOOK = "xl/workbook.xml"
_BOOK_LINKS = "xl/_rels/workbook.xml.rels"
_REFERENCE = re.compile(r"([A-Z]{1,7})([0-9]{1,10})")
_DIGITS = "0123456789"
_MANY = 1_000  # addresses of errors kept; the rest are only as wrong


def look(package: zipfile.ZipFile, limits: Limits) -> dict[str, Findings]:
    """Return what each sheet holds, by name, having walked through every part of the package.

    Refuses sheets beyond the limits, and one that has nothing but cells beyond them, naming the
    first such cell.
    """
    names = sheet_parts(package)
    found = {}
    for name in texts(package):
        with part(package, name) as stream:
            if name in names:
                found[names[name]] = _look_at_sheet(stream, names[name], limits)
            else:
                walk(stream)
    return found


def sheet_parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the name of the sheet that each part of the package holds."""
    targets = {
        link.get("Id", ""): posixpath.normpath(posixpath.join("/xl", link.get("Target", "")))[1:]
        for link in _elements(package, _BOOK_LINKS, "Relationship")
    }
    return {
        targets[identifier]: sheet.get("name", "")
        for sheet in _elements(package, _BOOK, "sheet")
        if (identifier := attribute(sheet, "id") or "") in targets
    }


def without_strays(content: bytes, found: Mapping[str, Findings], limits: Limits) -> bytes:
    """Return the same workbook without the cells beyond the limits; the rest is as written."""
    copy = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as package,
        zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as kept,
    ):
        names = sheet_parts(package)
        for name in package.namelist():
            strays = names.get(name) in found and found[names[name]].strays
            with part(package, name) as stream, kept.open(name, "w") as out:
                if strays:
                    sieve = _Sieve(limits)
                    walk(stream, everything=sieve.take)
                    out.write("".join(sieve.kept).encode())
                else:
                    out.write(stream.read())
    return copy.getvalue()


def _elements(package: zipfile.ZipFile, name: str, element: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == element:
            found.append(attributes)

    with part(package, name) as stream:
        walk(stream, start)
    return found


def _look_at_sheet(stream: IO[bytes], name: str, limits: Limits) -> Findings:
    scan = _Scan(name, limits)
    try:
        walk(stream, scan.start)
    except Refusal as refusal:
        raise Refusal(refusal.code, **{"sheet": name, **refusal.details}) from refusal
    if scan.strays and not scan.near:
        row, column = scan.strays[0]
        raise Refusal("sheet-far-cell", sheet=name, row=row, column=column)
    return Findings(tuple(scan.strays), tuple(scan.errors))


class _Scan:
    """Counts filled cells beyond the limits; an empty cell with a style is no cell for a reader."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._near_columns = {column_letters(n): n for n in range(1, limits.columns + 1)}
        self._at: Place = (0, 0)
        self._far = self._usual = False
        self._row_text = ""
        self._prefix: str | None = None
        self.near = False
        self.strays: list[Place] = []
        self.errors: list[Place] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take one opening tag; the commonest come first, a large sheet has millions."""
        if self._prefix is None:
            self._name_tags(tag[: tag.rfind(":") + 1])
        if tag == self._cell:
            reference = attributes.get("r", "")
            letters = reference.rstrip(_DIGITS)
            self._usual = letters in self._near_columns and reference == letters + self._row_text
            if not self._usual or attributes.get("t") == "e":
                self._stand(reference, letters, attributes)
        elif tag == self._value or tag == self._inline:
            if self._usual or not self._far:
                self.near = True
            else:
                self._stray()
        elif tag == self._row:
            self._begin_row(attributes.get("r", ""))

    def _name_tags(self, prefix: str) -> None:
        self._prefix = prefix
        self._cell, self._value = f"{prefix}c", f"{prefix}v"
        self._row, self._inline = f"{prefix}row", f"{prefix}is"

    def _begin_row(self, text: str) -> None:
        self._at = (int(text) if text.isdecimal() and len(text) < 10 else self._at[0] + 1, 0)
        self._row_text = text if 0 < self._at[0] <= self._limits.rows else "far"

    def _stand(self, reference: str, letters: str, attributes: dict[str, str]) -> None:
        """Work out the place of a cell that is not plainly a near one of its own row."""
        if reference:
            column = self._near_columns.get(letters) or _far_column(reference)
            self._at = (int(reference[len(letters) :][:10] or 0), column)
        else:
            self._at = (self._at[0], self._at[1] + 1)
        row, column = self._at
        self._far = row > self._limits.rows or column > self._limits.columns
        if attributes.get("t") == "e" and len(self.errors) < _MANY:
            self.errors.append(self._at)

    def _stray(self) -> None:
        row, column = self._at
        if self.strays[-1:] != [self._at]:
            self.strays.append(self._at)
        if len(self.strays) <= self._limits.strays:
            return
        rows = row > self._limits.rows
        code = "sheet-too-many-rows" if rows else "sheet-too-many-columns"
        limit = self._limits.rows if rows else self._limits.columns
        raise Refusal(code, row=row, column=column, limit=limit)


class _Sieve:
    """Keeps markup as it is written, but for the cells beyond the limits."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._dropping = ""
        self.kept: list[str] = []

    def take(self, piece: str) -> None:
        """Take one tag or one run of text."""
        if self._dropping:
            if piece.startswith(self._dropping):
                self._dropping = ""
        elif piece.startswith("<") and self._is_far_cell(piece):
            name = piece[1:].split()[0]
            self._dropping = "" if piece.endswith("/>") else f"</{name}"
        elif not piece.startswith("<?xml"):  # the copy is UTF-8, whatever the original was
            self.kept.append(piece)

    def _is_far_cell(self, piece: str) -> bool:
        if local(piece[1:].split(maxsplit=1)[0]) != "c":
            return False
        found = re.search(r"""\sr\s*=\s*["']([A-Z]+[0-9]+)["']""", piece)
        if found is None:
            return False
        row, column = _place(found[1])
        return row > self._limits.rows or column > self._limits.columns


def _place(reference: str) -> Place:
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise Refusal("sheet-damaged")
    return int(found[2]), column_number(found[1])


def _far_column(reference: str) -> int:
    return _place(reference)[1]
