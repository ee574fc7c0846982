"""``correct``: issue the correction sheet of a closed period."""

from __future__ import annotations

from pathlib import Path

from app.paperwork import register
from app.quarters import corrections
from reports import batch
from ui.console import choosing, papers_out, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("correct 2026-Q3 --out correction.pdf",)


def shape(shape: Shape) -> None:
    """Take a closed period, who signs and a file."""
    reckoned.take(shape)
    shape.take("--signatory", metavar="NAME")
    shape.take("--out", metavar="FILE.pdf", type=Path)


def run(desk: Desk) -> Answer:
    """Issue the sheet and write it down; refuses when nothing has moved."""
    asked, period = desk.asked, reckoned.period(desk)
    out = papers_out.fit(asked.out)
    with desk.writing() as store:
        closing = reckoned.closed(store, period)
        signer = choosing.colleague(store, asked.signatory).id if asked.signatory else None
        issued = register.get(store, corrections.issue(store, closing.id, batch.render, signer))
        papers_out.write(out, register.bytes_of(store, issued.id), issued)
    return papers_out.answer(desk, issued, out)
