"""``new FILE``: a new centre's file."""

from __future__ import annotations

from pathlib import Path

from app import office, paths
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("new centre.bagdar", "new centre.bagdar --json")


def shape(shape: Shape) -> None:
    """Take the name of the file to make."""
    shape.take("file", metavar="FILE", type=Path, words="new-file")


def run(desk: Desk) -> Answer:
    """Make the file; refuses to write over anything."""
    path: Path = desk.asked.file
    office.create(path, desk.clock).close()
    paths.remember_file(path)
    result = {"file": str(path)}
    return Answer(result, [desk.say("new-done", file=path), desk.say("new-next")])
