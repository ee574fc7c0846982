"""``inspect``: every paper of a period in one numbered folder, with contents and digests."""

from __future__ import annotations

from pathlib import Path

from app.paperwork import inspection
from ui.console import reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = (
    "inspect 2026-Q3 inspection-2026-Q3",
    "inspect 2026 inspection-2026 --persons",
    "inspect 2026 inspection-2026 --verify",
)


def shape(shape: Shape) -> None:
    """Take a period and a folder; make it, or look whether it is whole."""
    reckoned.take(shape)
    shape.take("folder", metavar="FOLDER", type=Path, words="inspect-folder")
    shape.take("--persons", action="store_true", words="inspect-persons")
    shape.take("--verify", action="store_true", words="inspect-verify")


def run(desk: Desk) -> Answer:
    """Make the folder, or compare one with its contents; one that differs ends with 1."""
    return _verify(desk) if desk.asked.verify else _gather(desk)


def _gather(desk: Desk) -> Answer:
    asked, period = desk.asked, reckoned.period(desk)
    with desk.reading() as store:
        made = inspection.gather(store, period, asked.folder, persons=asked.persons)
    result = {"folder": str(made.path), "papers": made.papers, "files": made.files}
    said = desk.say("inspect-made", folder=made.path, papers=made.papers, files=made.files)
    return Answer(result, [said])


def _verify(desk: Desk) -> Answer:
    found = inspection.verify(desk.asked.folder)
    result = {"whole": not found, "faults": [{"code": e.code, "file": e.file} for e in found]}
    if not found:
        return Answer(result, [desk.say("inspect-whole")])
    lines = [desk.say(f"inspect-{each.code}", file=each.file) for each in found]
    return Answer(result, lines, code=1)
