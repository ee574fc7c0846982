"""``print NUMBER``: the stored bytes of an issued paper, counted as one more copy."""

from __future__ import annotations

from pathlib import Path

from app.paperwork import register
from ui.console import choosing, papers_out
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("print 05-12/134 --out copy.pdf", "print 05-12/134 --year 2025 --out copy.pdf")


def shape(shape: Shape) -> None:
    """Take a number and the file to write."""
    shape.take("number", metavar="NUMBER", words="paper-number")
    shape.take("--year", metavar="YEAR", type=int)
    shape.take("--out", metavar="FILE.pdf", type=Path, required=True)


def run(desk: Desk) -> Answer:
    """Write the copy and tell which one it is."""
    out = papers_out.fit(desk.asked.out)
    with desk.writing() as store:
        paper = choosing.paper(store, desk.asked.number, desk.asked.year, desk.today())
        body, copy = register.reprint(store, paper.id)
        papers_out.write(out, body, paper)
    result = {**papers_out.record(paper), "copy": copy, "file": str(out)}
    return Answer(result, [desk.say("printed", number=paper.number, copy=copy, file=out)])
