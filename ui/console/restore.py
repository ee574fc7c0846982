"""``restore BACKUP``: a copy takes the file's place; the present file is set aside."""

from __future__ import annotations

from pathlib import Path

from app import paths
from app.store import restoring
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("restore centre-backups/centre-20261122-090000-00001204.bagdar --db centre.bagdar",)


def shape(shape: Shape) -> None:
    """Take the copy."""
    shape.take("copy", metavar="BACKUP", type=Path, words="restore-copy")


def run(desk: Desk) -> Answer:
    """Bring the copy back after checking all of it."""
    path = desk.path()
    aside = restoring.restore(desk.asked.copy, path, desk.clock)
    paths.remember_file(path)
    result = {"file": str(path), "set_aside": str(aside) if aside else None}
    lines = [desk.say("restore-done", file=path)]
    return Answer(result, [*lines, *([desk.say("restore-aside", file=aside)] if aside else [])])
