"""``backup``: a checked copy now; ``backup --list``: those there are."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from app.store import backups
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("backup", "backup --into E:/Бағдар", "backup --list")


def shape(shape: Shape) -> None:
    """Take another folder, such as a memory stick's."""
    shape.take("--into", metavar="FOLDER", type=Path)
    shape.take("--list", action="store_true", words="backup-list")


def run(desk: Desk) -> Answer:
    """Make a copy that was opened again and found whole; the file may stay open in the window."""
    path = desk.path()
    with desk.reading():
        pass  # refuses what is no centre's file, and learns its language
    folder = desk.asked.into or backups.folder(path)
    if desk.asked.list:
        found = backups.listed(folder, path.stem)
        titles = [
            desk.say(f"col-{name}") for name in ("when", "reason", "people", "papers", "file")
        ]
        rows = [
            [each.at, each.reason, each.people, each.papers, folder / each.file] for each in found
        ]
        result = [{**asdict(each), "file": str(folder / each.file)} for each in found]
        return Answer(result, output.table(titles, rows))
    made = backups.take(path, desk.clock(), reason="asked", into=desk.asked.into)
    file = str(folder / made.file)
    return Answer({**asdict(made), "file": file}, [desk.say("backup-done", file=file)])
