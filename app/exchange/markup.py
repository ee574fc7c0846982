"""XML of strangers, walked through as a stream and never built."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import IO
from xml.parsers import expat

from app.errors import Refusal

_CHUNK = 65_536

Start = Callable[[str, dict[str, str]], None]


def walk(
    stream: IO[bytes],
    start: Start | None = None,
    end: Callable[[str], None] | None = None,
    everything: Callable[[str], None] | None = None,
) -> None:
    """Call back for each element, or for each piece of markup as it is written.

    Refuses XML that is not well formed (``sheet-damaged``) and any declared entity
    (``sheet-entities``), which no spreadsheet has; files and addresses it names are never opened.
    """
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _refuse_entity
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    if everything is not None:
        parser.DefaultHandler = everything
    try:
        while chunk := stream.read(_CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        raise Refusal("sheet-damaged") from error


def local(name: str) -> str:
    """Return an element's or attribute's name without its prefix."""
    return name.rpartition(":")[2]


def attribute(attributes: Mapping[str, str], name: str) -> str | None:
    """Return an attribute whatever prefix the writing program gave it."""
    return next((value for key, value in attributes.items() if local(key) == name), None)


def count(attributes: Mapping[str, str], name: str) -> int:
    """Return a repetition, 1 when it is missing or nonsense."""
    text = attribute(attributes, name) or ""
    return max(1, int(text)) if text.isdecimal() and len(text) < 10 else 1


def _refuse_entity(*_: object) -> None:
    raise Refusal("sheet-entities")
