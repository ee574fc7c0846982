"""Instruments of testing: what a test asks, how it is scored, and which the centre may use.

An instrument is a file of data (R190-7.4, 16.3). Those of ``resources/instruments`` are the
program's own; the office adds others, and a result never leans on the file it came from.
"""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refusal
from app.guidance import instrument_files
from app.guidance.questions import Instrument, Item, Level, Option, Scale, Three
from app.store.store import Row, Store

__all__ = ["Added", "Instrument", "Item", "Level", "Option", "Scale", "Three"]

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "instruments"


@dataclass(frozen=True, slots=True)
class Added:
    """An instrument that the office added: one version of it, and whether it is still offered."""

    id: int
    code: str
    version: str
    name_kk: str
    name_ru: str
    added_on: str
    archived: bool


def load(path: Path) -> Instrument:
    """Return the instrument of a file; refuses one at fault, naming the line and the reason."""
    return instrument_files.load(path)


def load_text(text: str, name: str) -> Instrument:
    """Return the instrument that a text holds; ``name`` is what a refusal calls the file."""
    return instrument_files.read(text, name)


@functools.cache
def shipped() -> tuple[Instrument, ...]:
    """Return the program's own instruments, in the order they are offered."""
    found = [load(path) for path in sorted(_FOLDER.glob("[0-9]*.toml"))]
    return tuple(found)


def all_of(store: Store) -> list[Instrument]:
    """Return what the centre may test with: the program's own, then the newest of each it added."""
    newest = {row["code"]: row for row in _rows(store) if not row["archived"]}
    return [*shipped(), *(_held(row) for row in newest.values())]


def added(store: Store) -> list[Added]:
    """Return every version the office added, archived ones too, oldest first."""
    return [
        Added(
            row["id"],
            row["code"],
            row["version"],
            row["name_kk"],
            row["name_ru"],
            row["added_on"],
            bool(row["archived"]),
        )
        for row in _rows(store)
    ]


def get(store: Store, code: str, version: str = "") -> Instrument:
    """Return an instrument, its newest version unless one is named; refuses an unknown one.

    A version that is named is found in the archive too.
    """
    for instrument in shipped():
        if instrument.code == code and version in ("", instrument.version):
            return instrument
    for row in reversed([row for row in _rows(store) if row["code"] == code]):
        if row["version"] == version or not (version or row["archived"]):
            return _held(row)
    known = ", ".join(each.code for each in all_of(store))
    raise Refusal("instrument-unknown", instrument=code, version=version, known=known)


def add(store: Store, text: str, file_name: str) -> Instrument:
    """Keep an instrument of the office's own; refuses a faulty file, and a version it has.

    A code of the program's own instruments cannot be taken: results would mix two tests.
    """
    instrument = load_text(text, file_name)
    if any(each.code == instrument.code for each in shipped()):
        raise Refusal("instrument-code-taken", instrument=instrument.code)
    for row in _rows(store):
        if (row["code"], row["version"]) == (instrument.code, instrument.version):
            raise Refusal(
                "instrument-known", instrument=instrument.code, version=instrument.version
            )
    values = {
        "code": instrument.code,
        "version": instrument.version,
        "name_kk": instrument.name.kk,
        "name_ru": instrument.name.ru,
        "body": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "added_on": store.today().isoformat(),
    }
    with store.transaction("instrument.add", instrument.name.kk):
        store.insert("instrument", values)
    return instrument


def archive(store: Store, code: str) -> None:
    """Offer an added instrument no longer; results by it stay, and read the same."""
    _set_archived(store, code, True)


def bring_back(store: Store, code: str) -> None:
    """Offer an archived instrument again."""
    _set_archived(store, code, False)


def _set_archived(store: Store, code: str, archived: bool) -> None:
    if any(each.code == code for each in shipped()):
        raise Refusal("instrument-shipped", instrument=code)
    rows = [row for row in _rows(store) if row["code"] == code]
    if not rows:
        raise Refusal("instrument-unknown", instrument=code, version="", known="")
    with store.transaction("instrument.archive" if archived else "instrument.return", code):
        for row in rows:
            store.update("instrument", row["id"], {"archived": int(archived)})


def _rows(store: Store) -> list[Row]:
    return store.query("select * from instrument order by id")


def _held(row: Row) -> Instrument:
    return _read_again(row["body"], row["code"])


@functools.lru_cache(maxsize=16)
def _read_again(body: str, name: str) -> Instrument:
    return instrument_files.read(body, name)
