"""What is inside a zipped workbook, looked over before any reader unpacks it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from app.errors import Refusal
from app.exchange.sheets import Limits

_SMALL = 1_000_000  # bytes; a smaller part is harmless however well it is packed
_UNPACKED_AS_TEXT = (".xml", ".rels")

Place = tuple[int, int]
Range = tuple[Place, Place]


@dataclass(frozen=True, slots=True)
class Findings:
    """What the look at one sheet found: places are (row, column) from 1, the lower corner included.

    ``strays`` are filled cells beyond the limits beside a good table, ``errors`` cells that hold
    ``#REF!`` and the like, ``merges`` joined cells where the reader cannot tell them.
    """

    strays: tuple[Place, ...] = ()
    errors: tuple[Place, ...] = ()
    merges: tuple[Range, ...] = ()


def open_package(content: bytes, limits: Limits) -> zipfile.ZipFile:
    """Return the archive when its own list of parts promises nothing out of measure.

    Refuses damage, passwords, bombs and parts of the same name (readers differ in which they take).
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as error:
        raise Refusal("sheet-damaged") from error
    parts = package.infolist()
    if len(parts) > limits.members or len({part.filename for part in parts}) < len(parts):
        raise Refusal("sheet-damaged")
    if any(part.flag_bits & 1 for part in parts):
        raise Refusal("sheet-encrypted")
    _refuse_bombs(parts, limits)
    return package


def texts(package: zipfile.ZipFile) -> list[str]:
    """Return the names of all parts that readers take for XML."""
    return [name for name in package.namelist() if name.lower().endswith(_UNPACKED_AS_TEXT)]


@contextmanager
def part(package: zipfile.ZipFile, name: str) -> Iterator[IO[bytes]]:
    """Give one part as a stream; refuses one that is missing or packed by no known method."""
    try:
        stream = package.open(name)
    except (KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise Refusal("sheet-damaged") from error
    with stream:
        yield stream


def _refuse_bombs(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    for one in parts:
        if one.file_size > _SMALL and one.file_size > limits.ratio * max(1, one.compress_size):
            raise Refusal("sheet-bomb", limit=limits.ratio)
    if sum(one.file_size for one in parts) > limits.unpacked_bytes:
        raise Refusal("sheet-unpacked-too-large", limit=limits.unpacked_bytes)
