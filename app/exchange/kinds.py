"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import zipfile

from app.errors import Refusal
from app.exchange.sheets import Kind

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BARE_XLS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_OTHERS = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"MZ")
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_NAMED: dict[str, Kind] = {".xlsx": "xlsx", ".xlsm": "xlsx", ".xls": "xls", ".ods": "ods"}


def kind(content: bytes) -> Kind:
    """Return what the bytes are; refuses what is locked and what is no table at all.

    A zip archive is taken for XLSX here; ``packed_kind`` looks inside.
    """
    if content.startswith(_ZIP):
        return "xlsx"
    if content.startswith(_COMPOUND):
        return _compound(content)
    if content.startswith(_BARE_XLS):
        return "xls"
    if content.startswith(_OTHERS) or not _is_text(content):
        raise Refusal("sheet-unknown-format")
    return "csv"


def packed_kind(package: zipfile.ZipFile) -> Kind:
    """Return which workbook the archive is; refuses documents, pictures and plain archives."""
    names = set(package.namelist())
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and b"spreadsheet" in _mime(package):
        return "ods"
    raise Refusal("sheet-unknown-format")


def named(file: str) -> Kind | None:
    """Return what the name promises: nothing for ``.csv``, ``.txt`` and the like."""
    dot = file.rfind(".")
    return _NAMED.get(file[dot:].lower()) if dot > 0 else None


def _compound(content: bytes) -> Kind:
    """Old Excel files and locked new ones share an envelope; streams are named in UTF-16."""
    if _stream("EncryptedPackage") in content or _stream("EncryptionInfo") in content:
        raise Refusal("sheet-encrypted")
    if _stream("Workbook") in content or _stream("Book") in content:
        return "xls"
    raise Refusal("sheet-unknown-format")


def _stream(name: str) -> bytes:
    return name.encode("utf-16-le")


def _mime(package: zipfile.ZipFile) -> bytes:
    try:
        with package.open("mimetype") as stream:
            return stream.read(200)
    except (KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError):
        return b"spreadsheet"  # the mark is optional: the reader decides


def _is_text(content: bytes) -> bool:
    """A web page or other markup is no table, however often portals name it .xls."""
    head = content[:4_096]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return False
    if head.startswith(_MARKS):
        return True
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a" for byte in head)
    zeros = max(
        head[0::2].count(0) + head[0::2].count(4), head[1::2].count(0) + head[1::2].count(4)
    )
    return controls <= len(head) // 50 or zeros >= len(head) // 2 * 0.8
