"""The process that reads one stranger's file and then ends, whatever the file does to it.

The parent sends one line of JSON and after it the bytes of the file; back come lines of JSON: the
sheets, their rows a thousand a line, and last the workbook's own line or a refusal. A program
without ``python -m`` calls ``main`` from a verb of its own, see ``reading.VERB``.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import IO, Any

from app.errors import Refusal
from app.exchange import fences
from app.exchange.parsing import parse
from app.exchange.sheets import Limits, Workbook

STARVED = 3  #: the exit code when even the reply found no memory; Windows ends aborts with it too
_ROWS = 1_000


def main() -> int:
    """Serve one request from standard input to standard output and return the exit code."""
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except MemoryError:
        return STARVED
    return 0


def serve(request: IO[bytes], reply: IO[bytes]) -> None:
    """Read one request and write the reply, a refusal if need be."""
    asked = json.loads(request.readline())
    limits = Limits(**asked["limits"])
    gc.disable()  # the process ends before its garbage is worth collecting
    fences.hold(limits.memory_bytes, asked["seconds"])
    content = request.read()
    for line in _reply(asked, content, limits):
        reply.write(json.dumps(line, default=_dated).encode() + b"\n")
    reply.flush()


def request(file: str, limits: Limits, seconds: float, **chosen: str | None) -> bytes:
    """Return the line that asks for a file of that name to be read."""
    asked = {"file": file, "limits": asdict(limits), "seconds": seconds, **chosen}
    return json.dumps(asked).encode() + b"\n"


def _reply(asked: dict[str, Any], content: bytes, limits: Limits) -> Iterator[dict[str, Any]]:
    chosen = {name: asked[name] for name in ("encoding", "delimiter")}
    try:
        yield from _lines(parse(asked["file"], content, **chosen, limits=limits))
    except Refusal as refusal:
        yield {"refused": refusal.code, "details": refusal.details}
    except MemoryError:
        yield {"refused": "sheet-out-of-memory", "details": {}}
    except Exception:  # whatever else a file can do to its readers, it is the file that is wrong
        yield {"refused": "sheet-damaged", "details": {}}


def _lines(workbook: Workbook) -> Iterator[dict[str, Any]]:
    for sheet in workbook.sheets:
        yield {"sheet": sheet.name, "first_row": sheet.first_row}
        for at in range(0, len(sheet.rows), _ROWS):
            yield {"rows": sheet.rows[at : at + _ROWS]}
    named = ("kind", "encoding", "delimiter", "sha256", "warnings")
    yield {name: getattr(workbook, name) for name in named}


def _dated(cell: date) -> list[str]:
    return [cell.isoformat()]


if __name__ == "__main__":
    raise SystemExit(main())
