"""Bytes of somebody's file in, tables out; meant for the child process, where it may fail."""

from __future__ import annotations

from hashlib import sha256

from app.errors import Refusal
from app.exchange import cells, delimited, encodings, kinds, mistakes, opendocument, openxml
from app.exchange.packed import Findings, open_package
from app.exchange.sheets import Kind, Limits, Sheet, Workbook, address

_SURE = 0.9
_NO_TABLE = (
    "xlsx",
    "ods",
)  # a text of that name is damage, not a table; Excel won't open it either


def parse(
    file: str,
    content: bytes,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    limits: Limits | None = None,
) -> Workbook:
    """Return the tables in these bytes; ``file`` is the name they came under.

    Refuses as ``reading.read`` does, without the file's name.
    """
    limits = limits or Limits()
    kind = kinds.kind(content)
    named = kinds.named(file)
    if kind == "csv" and named in _NO_TABLE:
        raise Refusal("sheet-unknown-format")
    if kind == "csv":
        found = _text(content, encoding, delimiter, limits)
    else:
        found = _workbook(kind, content, limits)
    if not any(sheet.rows for sheet in found.sheets):
        raise Refusal("sheet-empty")
    return _told(found, named)


def _told(found: Workbook, named: Kind | None) -> Workbook:
    """Blank the errors and add what the reader of the preview must be told."""
    warnings = [*found.warnings]
    if named not in (None, found.kind):
        warnings.append("unlike-its-name")
    sheets = []
    for sheet in found.sheets:
        kept, places = mistakes.blank(sheet)
        sheets.append(kept)
        warnings += mistakes.warnings(sheet.name, places)
    return Workbook(
        tuple(sheets), found.kind, found.encoding, found.delimiter, found.sha256, tuple(warnings)
    )


def _workbook(kind: Kind, content: bytes, limits: Limits) -> Workbook:
    digest = sha256(content).hexdigest()
    findings: dict[str, Findings] = {}
    if kind != "xls":
        with open_package(content, limits) as package:
            kind = kinds.packed_kind(package)
            look = openxml.look if kind == "xlsx" else opendocument.look
            findings = look(package, limits)
    if any(found.strays for found in findings.values()):
        content = openxml.without_strays(content, findings, limits)
    with cells.open_workbook(content) as workbook:
        shown, hidden = cells.sheet_names(workbook)
        sheets = [
            cells.read_sheet(workbook, name, findings.get(name, Findings()), limits)
            for name in shown
        ]
    warnings = [f"hidden-sheet {name}" for name in hidden]
    for name in shown:
        warnings += _warnings(name, findings.get(name, Findings()))
    return Workbook(tuple(sheets), kind, None, None, digest, tuple(warnings))


def _warnings(name: str, found: Findings) -> list[str]:
    strays = [f"stray-cell {address(name, *place)}" for place in found.strays]
    return strays + mistakes.warnings(name, found.errors)


def _text(content: bytes, encoding: str | None, delimiter: str | None, limits: Limits) -> Workbook:
    guess = encodings.guess(content)
    warnings = []
    if encoding is None and guess.confidence < _SURE:
        warnings.append("encoding-unsure")
    if guess.lost:
        warnings.append("letters-lost")
    text = _decoded(content, encoding or guess.encoding)
    if "\ufffd" in text:
        row = text[: text.index("\ufffd")].count("\n") + 1
        warnings.append(f"odd-bytes {row}")
    delimiter = delimiter or delimited.guess_delimiter(text)
    rows = delimited.rows(text, delimiter, limits)
    return Workbook(
        (_trimmed(rows),),
        "csv",
        encoding or guess.encoding,
        delimiter,
        sha256(content).hexdigest(),
        tuple(warnings),
    )


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding, "replace").removeprefix("\ufeff")
    except LookupError as error:
        raise Refusal("encoding-unknown", encoding=encoding) from error


def _trimmed(rows: list[tuple[str | None, ...]]) -> Sheet:
    filled = [at for at, row in enumerate(rows) if any(row)]
    if not filled:
        return Sheet("", (), 1)
    return Sheet("", tuple(rows[filled[0] : filled[-1] + 1]), filled[0] + 1)
