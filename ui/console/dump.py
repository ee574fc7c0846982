"""``dump``: every record as canonical JSON, for comparing two files."""

from __future__ import annotations

from pathlib import Path

from app.files import atomic_write
from app.store.dump import dump
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("dump > centre.json", "dump --out centre.json")


def shape(shape: Shape) -> None:
    """Take a file to write instead of the terminal."""
    shape.take("--out", metavar="FILE", type=Path)


def run(desk: Desk) -> Answer:
    """Print or write the dump; the same whether asked for as JSON or not."""
    out: Path | None = desk.asked.out
    with desk.reading() as store:
        if out is None:
            output.write(dump(store))  # as it is read: a big centre's does not fit in memory
            return Answer(None)
        with atomic_write(out) as file:
            file.writelines(line.encode() for line in dump(store))
    return Answer({"file": str(out)}, [str(out)])
