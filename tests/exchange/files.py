"""Spreadsheets as strangers make them: good, odd and hostile."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter
import xlwt  # type: ignore[import-untyped]

Table = Sequence[Sequence[Any]]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def xlsx(path: Path, rows: Table, merges: Mapping[str, str] | None = None) -> Path:
    """An XLSX whose first cell is A1; merges are ranges and what they say."""
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Тізім")
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, date):
                    sheet.write_datetime(row, column, cell, day)
                elif cell is not None:
                    sheet.write(row, column, cell)
        for where, text in (merges or {}).items():
            sheet.merge_range(where, text)
    return path


def raw_xlsx(
    path: Path, cells: str, head: str = "", parts: Mapping[str, str] | None = None
) -> Path:
    """An XLSX of hand-written markup: rows for ``sheetData``, a prolog before the sheet."""
    sheet = f'{head}<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    contents = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
        '<sheet name="Тізім" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": sheet,
        **(parts or {}),
    }
    return _zipped(path, contents)


def inline(reference: str, text: str) -> str:
    """A cell of ``raw_xlsx`` with its text inside."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def ods(path: Path, rows: str, parts: Mapping[str, str] | None = None) -> Path:
    """An ODS of hand-written rows."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{office}:office:1.0" '
        f'xmlns:table="{office}:table:1.0" xmlns:text="{office}:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="Тізім">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{office}:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="/" '
        'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        "</manifest:manifest>"
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    contents = {"mimetype": mime, "content.xml": content, "META-INF/manifest.xml": manifest}
    return _zipped(path, {**contents, **(parts or {})})


def ods_row(cells: Iterable[str], attributes: str = "") -> str:
    """A row of ``ods`` with these texts."""
    texts = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
        "</table:table-cell>"
        for cell in cells
    )
    return f"<table:table-row {attributes}>{texts}</table:table-row>"


def xls(path: Path, rows: Table, merges: Sequence[tuple[int, int, int, int, str]] = ()) -> Path:
    """An old Excel file; merges are first row, last row, first column, last column, text."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Тізім")
    day = xlwt.easyxf(num_format_str="dd.mm.yyyy")
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell is not None:
                sheet.write(row, column, cell, *([day] if isinstance(cell, date) else []))
    for top, bottom, left, right, text in merges:
        sheet.write_merge(top, bottom, left, right, text)
    book.save(str(path))
    return path


def locked(path: Path) -> Path:
    """The envelope Excel puts a password-protected workbook into, as far as its names go."""
    names = ("Root Entry", "EncryptionInfo", "EncryptedPackage")
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + entries + bytes(2048))
    return path


def _zipped(path: Path, contents: Mapping[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in contents.items():
            package.writestr(name, text)
    return path


def repacked(content: bytes, name: str, replacement: bytes) -> bytes:
    """The same archive with one part's bytes replaced, so that damage lies inside the zip."""
    copy = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for one in old.namelist():
            new.writestr(one, replacement if one == name else old.read(one))
    return copy.getvalue()
